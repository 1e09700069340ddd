"""Overlaps planted in a crowd: all that are certain are found, nearly all that only look so."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.overlap import Answer, OverlapKind
from desktop_app.domain.people import normal_name
from desktop_app.storage.overlap_names import alike
from desktop_app.storage.tables import applicant, beneficiary, overlap_answer
from desktop_app.usecases import overlaps
from desktop_app.usecases.office import Office
from desktop_app.usecases.programme_papers import recap
from tests.crowd import Crowd, Slips
from tests.integration.test_marked_people import text_of
from tests.offices import acting
from tests.overlap_crowd import Planted, plant

EXACT = (OverlapKind.NIK, OverlapKind.DATA, OverlapKind.KK)
FUZZY = (OverlapKind.SERUPA, OverlapKind.SERUPA_DATA)


@pytest.fixture
def chief(office: Office) -> Office:
    return acting(office, "supervisor")


@pytest.fixture
def planted(chief: Office) -> Planted:
    return plant(chief, rows=6_000, people=900, each=120, kind=30)


def test_exact_overlaps_are_all_found_the_others_nearly_all_and_nobody_is_merged(
    chief: Office, planted: Planted
) -> None:
    def rows() -> tuple[int, ...]:
        with chief.read() as connection:
            return tuple(
                connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
                for table in (beneficiary, applicant, overlap_answer)
            )

    before = rows()
    report = overlaps.check(chief, planted.period)

    found = {
        kind: {one.first.nik for one in report.found if one.kind is kind} for kind in OverlapKind
    }
    for kind in EXACT:
        assert found[kind] == planted.niks[kind], kind
    fuzzy = [(kind, nik) for kind in FUZZY for nik in planted.niks[kind]]
    assert sum(nik in found[kind] for kind, nik in fuzzy) >= 0.95 * len(fuzzy)
    met = {one.second.nik for one in report.found if one.kind in FUZZY}
    assert not met & planted.decoys
    assert rows() == before
    assert not any(one.answered for one in report.found)
    assert report.register.startswith("DTSEN per 01-11-2026")


def test_a_check_can_be_stopped_at_any_moment_and_changes_nothing(
    chief: Office, planted: Planted
) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        overlaps.check(chief, planted.period, None, stop)
    assert asked == 4


def test_what_was_answered_stays_answered_also_about_the_register(
    chief: Office, planted: Planted, tmp_path: Path
) -> None:
    report = overlaps.check(chief, planted.period)
    data = next(one for one in report.open if one.kind is OverlapKind.DATA)
    waiting = len(report.open)
    overlaps.answer(chief, data, Answer.PENGECUALIAN, "PKH sudah berakhir bulan lalu")

    again = overlaps.check(chief, planted.period)
    assert len(again.open) == waiting - 1
    assert len(overlaps.answered_anew(chief, report).open) == waiting - 1
    overlaps.export_report(chief, again, tmp_path / "laporan.pdf")
    told = text_of(tmp_path / "laporan.pdf")
    assert "PKH sudah berakhir bulan lalu" in " ".join(told.split())
    assert (data.first.nik or "x") not in told
    assert recap(chief, period_id=planted.period).periods[0].proposed == 900


def test_an_officer_may_not_let_an_overlap_pass(
    office: Office, chief: Office, planted: Planted
) -> None:
    report = overlaps.check(chief, planted.period)
    with pytest.raises(Refused):
        overlaps.answer(
            acting(office, "petugas1"), report.open[0], Answer.PENGECUALIAN, "alasan yang panjang"
        )


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10_000))
def test_a_name_is_like_itself_and_likeness_goes_both_ways(seed: int) -> None:
    one, other = (normal_name(row.name) for row in [*Crowd(seed).rows(2)])
    slip = normal_name(Slips(seed).slip(one))

    assert alike(one, one)
    assert alike(one, other) is alike(other, one)
    assert alike(one, slip) is alike(slip, one)
