"""Program by keyboard: from the file to the bank, overlaps answered, figures looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.notice_files import write_xlsx
from tests.programme_files import (
    HEADER,
    Field,
    born_of,
    name_of,
    row_of,
    take_list,
    use_programmes,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def field(office: Office) -> Field:
    return use_programmes(office)


def part(desk: Desk, name: str) -> Any:
    screen = desk.go("programmes")
    screen.show_section(name)
    desk.settle()
    return screen.page


def choose(page: Any, period_id: object) -> None:
    at = [one.id for one in page.periods.periods].index(period_id)
    page.ui.periods.setCurrentIndex(at)


def test_pictures(make_desk: MakeDesk, office: Office, field: Field, tmp_path: Path) -> None:
    rows = [row_of(n) for n in range(1, 41)]
    take_list(office, field.first, tmp_path / "a.xlsx", rows)
    other = [
        row_of(3),
        row_of(100, nama=name_of(7), lahir=born_of(7)),
        row_of(101, kk=f"331714010185{9:04d}"),
    ]
    take_list(office, field.second, tmp_path / "b.xlsx", other)
    desk = make_desk("supervisor")
    page = part(desk, "people")
    choose(page, field.first)
    desk.settle()
    faults = look_at(desk.window, "programme_people")
    page.form.begin()
    page.ui.nik.set_digits(row_of(3)[1])
    page.ui.name.setText("Coba")
    desk.settle()
    faults += look_at(desk.window, "programme_form")
    page.leave()
    page.stepping.begin()
    desk.settle()
    faults += look_at(desk.window, "programme_step")
    page.leave()
    page.stepping.begin_one(page.chosen, BeneficiaryState.DIBATALKAN)
    faults += look_at(desk.window, "programme_cancel")
    page.leave()
    page.cases.begin()
    desk.settle()
    faults += look_at(desk.window, "programme_case")
    page.leave()
    page.intake.look_at(
        write_xlsx(tmp_path / "c.xlsx", [HEADER, row_of(50), row_of(51, rekening="AB")])
    )
    faults += look_at(desk.window, "programme_look")
    page.intake.start()
    desk.settle()
    faults += look_at(desk.window, "programme_result")
    page.leave()
    page = part(desk, "overlaps")
    page.check()
    desk.settle()
    faults += look_at(desk.window, "programme_overlaps")
    page.fixing.begin()
    desk.settle()
    faults += look_at(desk.window, "programme_fix")
    page.leave()
    for name in ("payments", "recap", "setup"):
        page = part(desk, name)
        faults += look_at(desk.window, f"programme_{name}")
    for at in (1, 2, 3):
        page.tabs.setCurrentIndex(at)
        desk.settle()
        faults += look_at(desk.window, f"programme_setup{at}")
    assert faults == []
