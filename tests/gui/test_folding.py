"""With large text the places fold instead of scrolling sideways, and unfold again in a wide window.

The sizes beyond 150 % only have to show everything: `test_every_picture.py`.
"""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.folding import let_fold, let_panes_stack, let_stack
from tests.gui.conftest import Desk
from tests.gui.faults import SMALLEST_SCREEN, faults, seen, who
from tests.gui.looks import Scene, _dress
from tests.gui.test_every_picture import _parts, desk_of, furnished

NARROW, WIDE = 300, 1300


def sideways(window: QWidget) -> Iterator[str]:
    """Yield what has more to its right than it shows."""
    for widget in seen(window):
        if isinstance(widget, QAbstractScrollArea):
            bar = widget.horizontalScrollBar()
            if bar.maximum() > bar.minimum():
                yield f"{who(widget)} by {bar.maximum() - bar.minimum()}"


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("place", "section"),
    [
        ("letters", ""),
        ("queue", ""),
        ("trail", ""),
        ("settings", "services"),
        ("settings", "rules"),
    ],
)
def test_no_place_scrolls_sideways_up_to_150_percent(
    desk_of: Callable[[str], Desk], place: str, section: str
) -> None:
    desk = desk_of("admin" if section or place == "trail" else "supervisor")
    screen = desk.go(place)
    show: Callable[[], None] = partial(screen.show_section, section) if section else _nothing
    show()
    desk.settle()
    desk.window.resize(SMALLEST_SCREEN)
    wrong = []
    for look in ("light", "contrast"):
        for scale in (100, 125, 150):
            _dress(look, scale)
            for scene in (Scene(section or place, show), *_parts(desk, place, show)):
                scene.show()
                desk.settle()
                _let_fold()
                found = [*sideways(desk.window), *map(str, faults(desk.window, scale))]
                wrong += [f"{scene.name or 'back'}, {look} {scale} %: {one}" for one in found]
                assert desk.window.size() == SMALLEST_SCREEN
    _dress("light", 100)
    assert not wrong, "\n".join(wrong)


def test_a_row_goes_on_in_a_next_line_and_comes_back(bench: Bench) -> None:
    row = QHBoxLayout()
    widgets = [QPushButton("Cetak surat pengantar"), QLabel("Mulai"), DateField()]
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    row.addWidget(end := QPushButton("Ekspor"))
    bench.column.addLayout(row)
    let_fold(row, bench.column, bench.page, 1)
    bench.show(WIDE)
    top = widgets[0].y()
    assert {one.y() + one.height() // 2 for one in (*widgets, end)} == {
        top + widgets[0].height() // 2
    }
    bench.show(NARROW)
    assert widgets[1].y() > widgets[0].geometry().bottom()
    assert widgets[1].geometry().right() < widgets[2].x()  # a label stays beside its field
    assert not list(sideways(bench.area))
    bench.show(WIDE)
    assert widgets[2].geometry().bottom() <= widgets[0].geometry().bottom() + 1


def test_what_stands_side_by_side_stands_one_under_another(bench: Bench) -> None:
    row, table = QHBoxLayout(), _table()
    side = QPushButton("Sesuatu yang cukup lebar di sebelahnya")
    row.addWidget(table, 1)
    row.addWidget(side)
    bench.column.addLayout(row)
    let_stack(row, bench.page)
    bench.show(WIDE)
    assert row.direction() is QBoxLayout.Direction.LeftToRight
    bench.show(NARROW)
    assert side.y() > table.geometry().bottom()
    assert table.height() >= 6 * 36  # one sees some rows
    assert table.width() == side.width()
    bench.show(WIDE)
    assert row.direction() is QBoxLayout.Direction.LeftToRight
    assert table.minimumHeight() == 0


def test_panes_stack_when_the_list_would_scroll_sideways(bench: Bench) -> None:
    splitter, table = QSplitter(), _table()
    splitter.addWidget(table)
    splitter.addWidget(QLabel("Lembar"))
    bench.column.addWidget(splitter)
    let_panes_stack(splitter, bench.page)
    bench.show(WIDE)
    assert splitter.orientation() is Qt.Orientation.Horizontal
    bench.show(NARROW)
    assert splitter.orientation() is Qt.Orientation.Vertical
    bench.show(WIDE)
    assert splitter.orientation() is Qt.Orientation.Horizontal


def test_a_column_that_gives_way_is_cut_first_and_whole_again_with_room(bench: Bench) -> None:
    table = _table(gives=True)
    bench.column.addWidget(table)
    header = table.horizontalHeader()
    bench.show(WIDE)
    whole = header.sectionSize(2)
    assert whole >= table.sizeHintForColumn(2)
    bench.show(header.sectionSize(0) + 300)
    assert header.sectionSize(2) < whole
    assert header.sectionSize(0) >= table.sizeHintForColumn(0)  # a number stays whole
    assert not list(sideways(bench.area))
    bench.show(WIDE)
    assert header.sectionSize(2) == whole


def test_a_date_can_be_read_however_narrow_its_row(bench: Bench) -> None:
    field = DateField()
    bench.column.addWidget(field)
    bench.show(10)
    letters = field.fontMetrics().horizontalAdvance("00-00-0000")
    assert field.width() > letters


class Bench:
    """A page in an area that scrolls, as the window holds every place."""

    def __init__(self) -> None:
        self.area, self.page = QScrollArea(), QWidget()
        self.area.setWidgetResizable(True)
        self.column = QVBoxLayout(self.page)
        self.area.setWidget(self.page)

    def show(self, width: int) -> None:
        self.area.resize(width, 600)
        self.area.show()
        _let_fold()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made.area)
    return made


def _table(*, gives: bool = False) -> QTableView:
    table = QTableView()
    model = RowsModel[str](
        (
            Column("Nomor", lambda one: "400.9.11/049/DINSOS"),
            Column("Nama", lambda one: one, wide=True),
            Column("Keadaan", lambda one: "Menunggu tanda tangan kepala dinas", gives=gives),
        ),
        table,
    )
    model.dress(table)
    model.show_rows(["SARSIYAM DARNINGRUM SUSIYAM"] * 12)
    return table


def _let_fold() -> None:
    for _ in range(8):
        QApplication.processEvents()


def _nothing() -> None:
    """What is in front stays there."""
