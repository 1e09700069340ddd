"""The picture test can fail: each thing it looks for is spoilt on purpose, and found."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import FIELD_HEIGHT
from tests.gui.colours_seen import pale
from tests.gui.faults import SMALLEST_SCREEN, Kind, faults
from tests.gui.looks import Scene, look_all_over
from tests.gui.tab_walk import tab_faults

_WHO = {"qt_tabwidget_tabbar": "QTabBar"}


class Form(QMainWindow):
    """A window with nothing wrong in it, until a test spoils it."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(SMALLEST_SCREEN)
        middle = QWidget(self)
        self.column = QVBoxLayout(middle)
        self.label, self.field, self.choice = QLabel("Nama pemohon"), QLineEdit(), QComboBox()
        self.box, self.button = QCheckBox("Darurat"), QPushButton("Simpan")
        self.tabs, self.table = QTabWidget(), QTableWidget(1, 1)
        self.field.setAccessibleName("Nama pemohon")
        self.choice.setAccessibleName("Layanan")
        self.choice.addItem("Reaktivasi kepesertaan")
        self.choice.setMinimumHeight(FIELD_HEIGHT)
        self.tabs.addTab(QWidget(), "Arsip surat keluar")
        self.table.setAccessibleName("Surat")
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(["Nomor"])
        self.table.verticalHeader().setDefaultSectionSize(FIELD_HEIGHT)
        self.table.setItem(0, 0, QTableWidgetItem("400"))
        for widget in (self.label, self.field, self.choice, self.box, self.button):
            self.column.addWidget(widget)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.table)
        self.setCentralWidget(middle)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    made = Form()
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_nothing_is_wrong_with_what_is_right(form: Form) -> None:
    assert faults(form) == []
    assert tab_faults(form) == []
    assert pale(form, form.grab().toImage()) == []


def _squeeze(widget: QWidget, width: int) -> None:
    widget.setMinimumWidth(0)
    widget.setFixedWidth(width)


def _long_cell(form: Form) -> None:
    form.table.setItem(0, 0, QTableWidgetItem("400.9.11/001/DINSOS/XI/2026 " * 4))
    form.table.setWordWrap(False)


def _narrow_column(form: Form) -> None:
    form.table.horizontalHeader().setMinimumSectionSize(1)
    form.table.setColumnWidth(0, 20)


def _wrapped_too_low(form: Form) -> None:
    form.label.setWordWrap(True)
    form.label.setText("Satu kalimat panjang yang tidak muat. " * 20)
    form.label.setFixedHeight(20)


def _behind_the_edge(form: Form) -> None:
    form.label.setParent(None)
    form.label.setParent(form.tabs)
    form.label.move(1300, 40)
    form.label.resize(form.label.sizeHint())
    form.label.show()


def _no_bar(form: Form) -> None:
    area, wide = QScrollArea(), QWidget()
    wide.setMinimumWidth(2000)
    area.setWidget(wide)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    form.column.addWidget(area)


@pytest.mark.parametrize(
    ("spoil", "of"),
    [
        (lambda form: _squeeze(form.label, 20), "QLabel"),
        (_wrapped_too_low, "QLabel"),
        (lambda form: _squeeze(form.button, 40), "QPushButton"),
        (lambda form: _squeeze(form.box, 40), "QCheckBox"),
        (lambda form: _squeeze(form.choice, 60), "QComboBox"),
        (lambda form: form.field.setPlaceholderText("Ketik nama atau NIK. " * 20), "QLineEdit"),
        (lambda form: form.tabs.setStyleSheet("QTabBar::tab { width: 30px; }"), "QTabBar"),
        (_long_cell, "QTableWidget"),
        (_narrow_column, "QTableWidget"),
        (_behind_the_edge, "QLabel"),
        (_no_bar, "QScrollArea"),
    ],
    ids=str.split("label wrapped button box choice hint tab cell column edge bar"),
)
def test_what_is_cut_off_is_found(
    form: Form, qtbot: QtBot, spoil: Callable[[Form], None], of: str
) -> None:
    spoil(form)
    qtbot.wait(10)
    found = [one for one in faults(form) if one.kind in (Kind.CUT, Kind.SHORTENED)]
    assert found
    assert {of} == {_WHO.get(one.who, one.who) for one in found}


def test_what_covers_its_neighbour_is_found(form: Form) -> None:
    form.button.move(form.box.pos())
    assert Kind.OVERLAP in {one.kind for one in faults(form)}


def test_a_target_of_twenty_pixels_is_found(form: Form, qtbot: QtBot) -> None:
    form.button.setStyleSheet("min-height: 18px; max-height: 18px; border: 1px solid black;")
    qtbot.wait(10)
    assert Kind.SMALL in {one.kind for one in faults(form)}


def test_rows_too_low_to_hit_are_found(form: Form) -> None:
    form.table.verticalHeader().setMinimumSectionSize(10)
    form.table.setRowHeight(0, 20)
    assert Kind.LOW in {one.kind for one in faults(form)}


def test_a_control_without_a_name_is_found(form: Form) -> None:
    form.field.setAccessibleName("")
    assert [one.who for one in faults(form) if one.kind is Kind.NAMELESS] == ["QLineEdit"]


def test_a_bar_to_the_side_is_found_at_100_percent_and_allowed_above(
    form: Form, qtbot: QtBot
) -> None:
    form.table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
    form.table.setColumnWidth(0, 3000)
    qtbot.wait(10)
    assert Kind.SIDEWAYS in {one.kind for one in faults(form, 100)}
    assert Kind.SIDEWAYS not in {one.kind for one in faults(form, 200)}


@pytest.mark.parametrize(
    ("name", "colour"),
    [("label", "#a0a8b0"), ("button", "#c0c0c0"), ("box", "#909090"), ("field", "#b0b0b0")],
)
def test_words_too_pale_are_found(form: Form, qtbot: QtBot, name: str, colour: str) -> None:
    form.field.setText("Siti Contoh")
    form.table.setFocus()
    widget = getattr(form, name)
    widget.setStyleSheet(f"color: {colour}; background: #ffffff; font-size: 22pt;")
    qtbot.wait(10)
    found = pale(form, form.grab().toImage())
    assert [one.who for one in found if one.kind is Kind.PALE] == [type(widget).__name__]


def test_an_edge_that_cannot_be_seen_is_found(form: Form, qtbot: QtBot) -> None:
    form.field.setStyleSheet("border: 1px solid #e0e4e8;")
    qtbot.wait(10)
    assert [one.words for one in pale(form, form.grab().toImage())] == ["its edge"]


def test_a_scrambled_tab_order_is_found(form: Form) -> None:
    QWidget.setTabOrder(form.button, form.field)
    assert {one.kind for one in tab_faults(form)} == {Kind.ORDER}


def test_an_order_from_right_to_left_in_a_row_is_found(form: Form) -> None:
    row = QHBoxLayout()
    left, middle, right = QPushButton("Kiri"), QPushButton("Tengah"), QPushButton("Kanan")
    for button in (left, middle, right):
        row.addWidget(button)
    form.column.addLayout(row)
    QWidget.setTabOrder(form.table, right)
    QWidget.setTabOrder(right, middle)
    QWidget.setTabOrder(middle, left)
    for button in (left, middle, right):
        button.show()
    form.column.activate()
    assert Kind.ORDER in {one.kind for one in tab_faults(form)}


def test_a_trap_is_found(form: Form, qtbot: QtBot) -> None:
    trap = QPlainTextEdit()
    trap.setAccessibleName("Catatan")
    form.column.addWidget(trap)
    qtbot.wait(10)
    assert "Tab does not leave it" in {one.words for one in tab_faults(form)}


def test_a_control_that_tab_leaves_out_is_found(form: Form) -> None:
    class Deaf(QLineEdit):
        def focusInEvent(self, event: object) -> None:
            form.button.setFocus()

    deaf = Deaf()
    deaf.setAccessibleName("Tak terjangkau")
    form.column.insertWidget(1, deaf)
    deaf.show()
    assert tab_faults(form) != []


def test_a_window_larger_than_the_screen_is_found(form: Form) -> None:
    form.setMinimumSize(1500, 800)
    assert Kind.GREW in {one.kind for one in faults(form)}


def test_looking_all_over_tells_scene_look_size_and_words(form: Form, qtbot: QtBot) -> None:
    form.field.setAccessibleName("")
    form.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    found = look_all_over(form, [Scene("coba", lambda: None)], lambda: None)
    assert found == ["coba, light 100 %: QLineEdit has no accessible name: ''"]
