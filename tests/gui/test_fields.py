"""The shared fields keep what officers, scanners and clipboards give, or say why not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.region import Regions, read_regions
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import CardField, NikField
from desktop_app.gui.widgets.fields import enter_moves_on
from desktop_app.gui.widgets.village_field import VillageField

NIK = "3317014501900012"


@pytest.fixture
def nik(qtbot: QtBot) -> NikField:
    field = NikField()
    qtbot.addWidget(field)
    field.show()
    return field


def paste(field: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.paste()


def test_a_typed_nik_is_grouped_for_the_eye_and_given_bare(qtbot: QtBot, nik: NikField) -> None:
    qtbot.keyClicks(nik, NIK)
    assert nik.text() == "3317 0145 0190 0012"
    assert nik.digits() == NIK


@pytest.mark.parametrize(
    "pasted",
    [
        "3317-0145-0190-0012",
        " 3317 0145 0190 0012\n",
        "NIK: 3317014501900012 ",
        "'3317014501900012",
    ],
)
def test_whatever_surrounds_a_pasted_nik_is_dropped(nik: NikField, pasted: str) -> None:
    paste(nik, pasted)
    assert nik.digits() == NIK


def test_a_seventeenth_digit_is_refused_and_told(qtbot: QtBot, nik: NikField) -> None:
    nik.set_digits(NIK)
    with qtbot.waitSignal(nik.too_many):
        qtbot.keyClicks(nik, "9")
    assert nik.digits() == NIK


def test_two_numbers_pasted_at_once_are_not_cut_into_a_wrong_one(
    qtbot: QtBot, nik: NikField
) -> None:
    with qtbot.waitSignal(nik.too_many):
        paste(nik, f"{NIK} / {NIK}")
    assert nik.digits() == ""


def test_the_sixteenth_digit_is_told_once(qtbot: QtBot, nik: NikField) -> None:
    told: list[str] = []
    nik.complete.connect(told.append)
    qtbot.keyClicks(nik, NIK)
    assert told == [NIK]


def test_correcting_a_digit_tells_the_number_again(qtbot: QtBot, nik: NikField) -> None:
    told: list[str] = []
    nik.complete.connect(told.append)
    qtbot.keyClicks(nik, NIK)
    qtbot.keyClick(nik, Qt.Key.Key_Backspace)
    qtbot.keyClicks(nik, "3")
    assert told == [NIK, NIK[:-1] + "3"]


def test_the_live_count_says_how_many_digits_are_in(qtbot: QtBot, nik: NikField) -> None:
    qtbot.keyClicks(nik, NIK[:9])
    assert nik.count_text() == "9/16"
    qtbot.keyClicks(nik, NIK[9:])
    assert nik.count_text() == "✔ 16/16"


def test_a_digit_put_in_the_middle_keeps_the_cursor_there(qtbot: QtBot, nik: NikField) -> None:
    qtbot.keyClicks(nik, "331701")
    nik.setCursorPosition(4)
    qtbot.keyClicks(nik, "9")
    assert nik.text() == "3317 901"
    qtbot.keyClicks(nik, "8")
    assert nik.text() == "3317 9801"


def test_a_card_keeps_its_leading_zeros(qtbot: QtBot) -> None:
    field = CardField()
    qtbot.addWidget(field)
    paste(field, "0001234567890")
    assert field.digits() == "0001234567890"
    assert field.is_complete()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_no_text_ever_puts_anything_but_digits_in(qapp: QApplication, text: str) -> None:
    field = NikField()
    field.insert(text)
    assert field.digits() == field.text().replace(" ", "")
    assert len(field.digits()) <= 16
    assert field.digits().isascii()
    field.deleteLater()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("05011990", date(1990, 1, 5)),
        ("5/1/1990", date(1990, 1, 5)),
        ("5.1.1990", date(1990, 1, 5)),
        ("05-01-1990", date(1990, 1, 5)),
        ("29-02-2024", date(2024, 2, 29)),
    ],
)
def test_a_date_is_read_as_people_write_it(qtbot: QtBot, typed: str, day: date) -> None:
    field = DateField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.value() == day
    assert field.problem() == ""


@pytest.mark.parametrize("typed", ["31022020", "29022023", "050190", "0501"])
def test_a_day_that_never_was_and_a_year_of_two_digits_are_told(qtbot: QtBot, typed: str) -> None:
    field = DateField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.value() is None
    assert field.problem()


def test_a_birth_date_in_the_future_is_told(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.latest = date(2026, 7, 1)
    field.set_value(date(2026, 7, 2))
    assert field.value() is None
    assert "01-07-2026" in field.problem()


@pytest.fixture
def regions() -> Regions:
    rows = [
        ("33.17.13", "Sarang", "33.17.13.2002", "Kalipang"),
        ("33.17.05", "Sedan", "33.17.05.2001", "Kalipang"),
        ("33.17.10", "Rembang", "33.17.10.1001", "Kutoharjo"),
    ]
    names = ("kode_kecamatan", "kecamatan", "kode_desa", "desa")
    return read_regions(
        [dict(zip(names, row, strict=True), jenis="desa") for row in rows], ["331710"]
    )


class Form(QWidget):
    """Two fields, in which Enter moves on as on every screen."""

    def __init__(self, regions: Regions) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.village, self.other = VillageField(), QLineEdit()
        layout.addWidget(self.village)
        layout.addWidget(self.other)
        self.village.set_regions(regions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def press(self, key: Qt.Key) -> None:
        """Press a key where it really goes: to the list of matches while that is open."""
        completer = self.village.completer()
        popup = completer.popup() if completer else None
        target: QWidget = popup if popup and popup.isVisible() else self.village
        QTest.keyClick(target, key)


@pytest.fixture
def form(qtbot: QtBot, regions: Regions) -> Iterator[Form]:
    made = Form(regions)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.village.setFocus()
    yield made
    made.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_leaving_a_village_half_typed_takes_the_first_that_fits(
    qtbot: QtBot, form: Form, key: Qt.Key
) -> None:
    qtbot.keyClicks(form.village, "kuto")
    form.press(key)
    assert form.village.text() == "Kutoharjo — Rembang"
    assert form.village.code() == "33.17.10.1001"
    assert form.other.hasFocus()


def test_a_name_that_is_no_village_is_told_and_gives_no_code(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClicks(form.village, "Atlantis")
    form.press(Qt.Key.Key_Tab)
    assert form.village.code() is None
    assert form.village.problem()
    assert form.village.property("wrong")


def test_two_villages_of_one_name_are_told_apart_by_their_district(form: Form) -> None:
    form.village.insert("Kalipang — Sarang")
    form.other.setFocus()
    assert form.village.code() == "33.17.13.2002"


def test_a_village_can_be_chosen_from_the_list_with_the_arrows(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClicks(form.village, "kalip")
    form.press(Qt.Key.Key_Down)
    form.press(Qt.Key.Key_Down)
    form.press(Qt.Key.Key_Return)
    assert form.village.text() == "Kalipang — Sedan"
    assert form.village.code() == "33.17.05.2001"
