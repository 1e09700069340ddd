"""Each of the nine codes, met by an officer with a keyboard and printed for the person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app import settings
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.gui.demonstration import rest
from desktop_app.storage.office import write_setting
from desktop_app.usecases import letters, reports
from desktop_app.usecases.office import Office
from tests.counter_desk import ACTIVE, INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
WRONG_NIK = "3317019901900012"
OTHER_ID = "99990000XX12345"


@dataclass(frozen=True)
class Story:
    """What somebody comes for, what the register holds of them, and what is wrong."""

    service: str = "reaktivasi"
    registered: dict[str, str] | None = field(default_factory=lambda: dict(INACTIVE))
    typed: dict[str, str] = field(default_factory=dict)
    leave: tuple[str, ...] = ()
    papers: bool = True
    open: bool = True
    setting: tuple[Any, ...] | None = None


STORIES = {
    RefusalReason.NIK_BERMASALAH: Story(registered=None, typed={"nik": WRONG_NIK}),
    RefusalReason.TIDAK_TERDAFTAR: Story(registered=None),
    RefusalReason.DESIL_DI_ATAS_BATAS: Story(registered={**INACTIVE, "desil_nasional": "6"}),
    RefusalReason.PENGAJUAN_BELUM_DIBUKA: Story("pengajuan_baru", None, open=False),
    RefusalReason.SUDAH_TERDAFTAR: Story("pengajuan_baru", dict(ACTIVE)),
    RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN: Story(
        leave=("id_dtks_surat",), setting=(settings.DECISION_COMPLETE_ID_AT_COUNTER.name, False)
    ),
    RefusalReason.ID_DTKS_TIDAK_COCOK: Story(typed={"id_dtks_surat": OTHER_ID}),
    RefusalReason.LEWAT_BATAS_REAKTIVASI: Story(
        registered={**INACTIVE, "tanggal_nonaktif": "02/01/2026"}
    ),
    RefusalReason.BERKAS_TIDAK_LENGKAP: Story(papers=False),
}


def test_there_is_a_story_for_each_code() -> None:
    assert set(STORIES) == set(RefusalReason)


@pytest.mark.parametrize("reason", STORIES, ids=[one.value for one in STORIES])
def test_a_code_is_met_at_the_counter_and_counted(
    make_desk: MakeDesk, office: Office, reason: RefusalReason
) -> None:
    story = STORIES[reason]
    if story.setting is not None:
        with office.write() as tx:
            write_setting(tx, *story.setting)
    case = People(office, proposals_open=story.open).comes(
        story.service, registered=story.registered
    )
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins(story.service)
    if "nik" in story.typed:
        officer.hands.go_to("field_nik")
        officer.hands.type(story.typed["nik"])
    else:
        officer.types_nik(case)
    for key in story.typed.keys() - {"nik"}:
        officer.hands.go_to(f"field_{key}")
        officer.hands.type(story.typed[key])
    officer.fills_in(case, leave=[*story.leave, *story.typed])
    if story.papers:
        officer.ticks()
    if reason is RefusalReason.TIDAK_TERDAFTAR:
        # Not found here is not enough: it was looked up elsewhere, too.
        officer.hands.press(Key.Key_F9)
        officer.hands.go_to("second_save")
        officer.hands.press(Key.Key_Space)
    verdict = officer.screen.case.verdict
    assert verdict is not None
    assert reason.value in [one.code for one in verdict.findings]
    concludes(officer)
    letter = letters.list_letters(office)[0]
    if reason is RefusalReason.LEWAT_BATAS_REAKTIVASI:  # it only warns
        assert letter.kind == "rekomendasi_reaktivasi"
        assert reports.month(office, 2026, 11).refused == {}
    else:
        assert letter.kind == "lembar_pengembalian"
        assert reports.month(office, 2026, 11).refused == {reason.value: 1}


def concludes(officer: Officer) -> None:
    """F9; once more where the officer is asked to look again first."""
    for _ in range(2):
        officer.hands.press(Key.Key_F9)
        officer.settles()
        rest(0.05)
        if not officer.screen.case.is_open:
            return
    raise AssertionError(officer.trouble)
