"""The survey in a real office: kept so that nobody is found by it, reported, taken out."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from desktop_app.domain.errors import EnvironmentFailure, LoketError, Misused, NotFound, Refused
from desktop_app.domain.survey import Answers
from desktop_app.domain.survey_paper import data_of
from desktop_app.domain.survey_report import Step, read_span, span_of
from desktop_app.storage.journal import verify
from desktop_app.storage.tables import journal, survey
from desktop_app.usecases import queue, settings, survey_papers, surveys
from desktop_app.usecases.office import Office
from tests.integration.test_cli import opened
from tests.offices import TestClock, acting

ASKED = surveys.questionnaire()
QUARTER = read_span("2026-Q4")
TODAY = date(2026, 11, 20)


@pytest.fixture
def open_office(office: Office) -> Office:
    settings.change_setting(acting(office, "admin"), "use.survey", True)
    return office


def full(score: int = 3, **other: int) -> Answers:
    return Answers({one.code: score for one in ASKED.elements} | other)


def rows(office: Office) -> list[sa.Row[tuple[object, ...]]]:
    with office.read() as connection:
        return list(connection.execute(sa.select(survey)))


def text_of(pdf: bytes) -> str:
    document = PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


# Nobody is found by an answer ----------------------------------------------------------------


def test_a_row_tells_no_minute_and_no_person(open_office: Office, clock: TestClock) -> None:
    clock.go(minutes=23, seconds=17)
    surveys.tap(open_office, 4)
    surveys.answer(open_office, full())
    tapped, answered = sorted(rows(open_office), key=lambda row: row.kind != "sentuhan")
    assert tapped.answered_at == datetime(2026, 11, 20, 1, tzinfo=UTC)
    # A questionnaire keeps its day only: midnight at the office.
    assert answered.answered_at == datetime(2026, 11, 19, 17, tzinfo=UTC)
    for row in (tapped, answered):
        moment = int.from_bytes(row.id.bytes[:6], "big") / 1000
        assert datetime.fromtimestamp(moment, UTC) == row.answered_at
    assert {column.name for column in survey.columns} == {
        *("id", "version", "day", "answered_at", "kind"),
        *("overall", "scores", "respondent", "service", "remark"),
    }


def test_the_journal_hears_of_answers_on_another_day_and_in_nobodys_name(
    open_office: Office, clock: TestClock
) -> None:
    def entries() -> list[sa.Row[tuple[object, ...]]]:
        with open_office.read() as connection:
            query = sa.select(journal).where(journal.c.kind == "survey").order_by(journal.c.lsn)
            return list(connection.execute(query))

    order = []
    for face in (1, 2, 3, 4) * 6:
        queue.issue(open_office)
        surveys.tap(open_office, face)
        order = [row.id for row in rows(open_office)]
    assert entries() == []
    clock.go(days=1)
    surveys.tap(open_office, 4)
    told = entries()
    assert len(told) == 24
    assert {one.actor for one in told} == {None}
    assert {one.at for one in told} == {clock.now()}
    assert [one.entity for one in told] != order
    with open_office.read() as connection:
        assert verify(connection) is None
    assert sorted(row.version for row in rows(open_office)) == [0] + 24 * [1]


def test_the_place_of_a_row_in_the_file_tells_no_order(open_office: Office) -> None:
    faces = [1] * 8 + [4] * 8
    for face in faces:
        surveys.tap(open_office, face)
    with open_office.read() as connection:
        found = connection.exec_driver_sql("SELECT _rowid_, overall FROM survey ORDER BY _rowid_")
        placed = [tuple(row) for row in found]
    assert len({rowid for rowid, _ in placed}) == 16
    assert max(rowid for rowid, _ in placed) > 10**12
    assert sorted(face for _, face in placed) == faces


def test_no_answer_wakes_whoever_watches_the_journal(open_office: Office) -> None:
    with open_office.read() as connection:
        before = connection.execute(sa.select(sa.func.max(journal.c.lsn))).scalar()
    surveys.tap(open_office, 3)
    surveys.answer(open_office, full())
    with open_office.read() as connection:
        assert connection.execute(sa.select(sa.func.max(journal.c.lsn))).scalar() == before


# Taking answers ------------------------------------------------------------------------------


def test_every_fifth_tap_is_asked_for_the_nine_unsur(open_office: Office, clock: TestClock) -> None:
    asked = [surveys.tap(open_office, 3) for _ in range(10)]
    first = asked.index(True)
    assert [at for at, one in enumerate(asked) if one] == [first, first + 5]
    clock.go(days=1)  # another day begins to count elsewhere
    assert [surveys.tap(open_office, 3) for _ in range(5)].index(True) == (first - 1) % 5
    settings.change_setting(acting(open_office, "admin"), "survey.every", 0)
    assert not any(surveys.tap(open_office, 3) for _ in range(20))


def test_answers_are_taken_while_nobody_is_logged_in(open_office: Office) -> None:
    surveys.tap(open_office.with_actor(None), 4)
    surveys.answer(open_office.with_actor(None), full())
    assert len(rows(open_office)) == 2


def test_an_office_without_the_survey_keeps_nothing(office: Office) -> None:
    for attempt in (lambda: surveys.tap(office, 3), lambda: surveys.answer(office, full())):
        with pytest.raises(Refused, match="Kemampuan"):
            attempt()
    assert rows(office) == []


def test_a_form_of_another_day_is_entered_and_taken_back(
    open_office: Office, clock: TestClock
) -> None:
    filled = date(2026, 10, 5)
    kept = surveys.enter_paper(open_office, filled, full(4))
    wrong = surveys.enter_paper(open_office, filled, full(1))
    surveys.take_back(open_office, wrong)
    (row,) = rows(open_office)
    assert (row.id, row.day, row.kind) == (kept, filled, "kertas")
    with pytest.raises(NotFound):
        surveys.take_back(open_office, wrong)
    surveys.enter_paper(open_office, TODAY, full(4))
    assert [one.version for one in rows(open_office)] == [0, 0]  # both wait for the day to end
    clock.go(days=1)
    with pytest.raises(NotFound, match="sudah masuk hitungan"):
        surveys.take_back(open_office, kept)


def test_who_may_not_serve_enters_no_forms(open_office: Office) -> None:
    with pytest.raises(Refused):
        surveys.enter_paper(open_office.with_actor(None), TODAY, full())
    with pytest.raises(Refused, match="belum tiba"):
        surveys.enter_paper(open_office, date(2026, 11, 21), full())


# The report ----------------------------------------------------------------------------------


def test_a_quarter_is_reckoned_and_compared(open_office: Office) -> None:
    surveys.enter_paper(open_office, date(2026, 9, 30), full(2))
    surveys.enter_paper(open_office, date(2026, 10, 1), full(3, waktu=2))
    surveys.answer(
        open_office,
        Answers(
            full(4, waktu=3).scores, {"jenis_kelamin": "P", "usia": "60_ke_atas"}, "reaktivasi"
        ),
    )
    surveys.tap(open_office, 4)
    surveys.tap(open_office, 1)
    found = surveys.report(open_office, QUARTER)
    # NRR 3.5 for eight unsur and 2.5 for waktu: 30.5 / 9 × 25 = 84.722…
    assert str(found.index.ikm) == "84.72"
    assert str(found.before.ikm) == "50.00"
    assert str(found.change()) == "34.72"
    assert str(found.change_of("waktu")) == "0.50"
    assert found.index.lowest == ("waktu",)
    assert (found.index.respondents, found.on_paper) == (2, 1)
    assert [one.counts for one in found.taps] == [(1, 0, 0, 1)]
    by_label = {one.label: one for one in found.traits}
    assert by_label["Jenis kelamin"].rows == (("Perempuan", 1),)
    assert by_label["Jenis kelamin"].untold == 1
    assert by_label["Layanan yang diterima"].rows == (("Reaktivasi", 1),)
    assert [str(one.ikm) for one in found.trend[-2:]] == ["50.00", "84.72"]
    month = surveys.report(open_office, read_span("2026-10"))
    assert str(month.index.ikm) == "72.22"
    year = surveys.report(open_office, read_span("2026"))
    assert year.index.respondents == 3


def test_the_sample_a_span_needs_counts_its_finished_visits(open_office: Office) -> None:
    for _ in range(3):
        ticket = queue.issue(open_office)
        queue.call_next(open_office)
        queue.serve(open_office, ticket.id)
        queue.finish(open_office, ticket.id)
    queue.issue(open_office)
    found = surveys.report(open_office, QUARTER)
    assert (found.visits, found.needed) == (3, 3)


def test_the_printed_weight_is_used_and_named(open_office: Office) -> None:
    settings.change_setting(acting(open_office, "admin"), "survey.weight", "0,11")
    surveys.answer(open_office, full(4))
    assert str(surveys.report(open_office, QUARTER).index.ikm) == "99.00"
    text = text_of(survey_papers.official_table(open_office, QUARTER))
    assert "0,11 (1/9 dibulatkan)" in text


@pytest.mark.parametrize("count", [0, 1])
def test_no_answer_and_one_answer_are_words(open_office: Office, count: int) -> None:
    for _ in range(count):
        surveys.answer(open_office, Answers({"waktu": 2}))
    found = surveys.report(open_office, QUARTER)
    assert (found.index.ikm, found.index.quality, found.change()) == (None, None, None)
    assert data_of(found, ASKED)["ikm"] is None
    text = text_of(survey_papers.official_table(open_office, QUARTER))
    assert f"{count} orang" in text
    if count:
        assert "IKM dihitung bila semua unsur terjawab" in " ".join(text.split())


def test_a_quarter_to_come_is_told(open_office: Office) -> None:
    with pytest.raises(Misused, match="belum tiba"):
        surveys.report(open_office, read_span("2027-Q1"))


# On paper and in files -----------------------------------------------------------------------


@pytest.mark.parametrize("paper", ["F4", "A4"])
def test_the_official_table_has_kop_figures_and_signature(open_office: Office, paper: str) -> None:
    settings.change_setting(acting(open_office, "admin"), "letter.paper", paper)
    surveys.answer(open_office, full(3, sarana=2))
    pdf = survey_papers.official_table(open_office, QUARTER)
    assert pdf == survey_papers.official_table(open_office, QUARTER)
    document = PdfDocument(pdf)
    width, height = document[0].get_size()
    first = document[0].get_textpage().get_text_range()
    document.close()
    assert round(height / 72 * 25.4) == (330 if paper == "F4" else 297)
    assert round(width / 72 * 25.4) == (215 if paper == "F4" else 210)
    for words in (
        "DINAS SOSIAL CONTOH UJI",
        "INDEKS KEPUASAN MASYARAKAT (IKM)",
        "Triwulan IV 2026",
        "72,22",
        "C (Kurang baik)",
        "U9 Sarana dan prasarana (terendah)",
        "Drs. Wibowo Contoh, M.Si.",
    ):
        assert words in first


def test_the_workbook_holds_the_same_figures(open_office: Office, tmp_path: Path) -> None:
    surveys.answer(open_office, full(3, sarana=2))
    survey_papers.export(open_office, QUARTER, tmp_path / "skm.xlsx")
    book = load_workbook(tmp_path / "skm.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "U9 Sarana dan prasarana" in cells
    assert 72.22 in cells or "72,22" in cells


def test_the_questionnaire_is_one_sheet_without_room_for_a_name(open_office: Office) -> None:
    pdf = survey_papers.form(open_office)
    document = PdfDocument(pdf)
    assert len(document) == 1
    document.close()
    text = " ".join(text_of(pdf).split())
    for element in ASKED.elements:
        assert element.question in text
    assert "Nama:" not in text


def test_a_file_that_cannot_be_written_is_said(open_office: Office, tmp_path: Path) -> None:
    nowhere = tmp_path / "tidak-ada"
    attempts: list[tuple[type[LoketError], Callable[[], object]]] = [
        (EnvironmentFailure, lambda: survey_papers.export(open_office, QUARTER, nowhere / "a.pdf")),
        (
            EnvironmentFailure,
            lambda: survey_papers.export(open_office, QUARTER, nowhere / "a.xlsx"),
        ),
        (EnvironmentFailure, lambda: survey_papers.save_form(open_office, nowhere / "a.pdf")),
        (Misused, lambda: survey_papers.export(open_office, QUARTER, tmp_path / "a.doc")),
    ]
    for kind, attempt in attempts:
        with pytest.raises(kind):
            attempt()


def test_a_year_of_answers_is_reported_at_once(open_office: Office, clock: TestClock) -> None:
    clock.at = datetime(2026, 1, 5, 2, tzinfo=UTC)
    for _ in range(4):
        surveys.answer(open_office, full(3))
        surveys.tap(open_office, 4)
        clock.at += timedelta(days=91)
    found = surveys.report(open_office, QUARTER)
    assert [one.respondents for one in found.trend[-4:]] == [1, 1, 1, 1]


# The command line -----------------------------------------------------------------------------


def test_a_quarter_is_reported_from_the_command_line(
    open_office: Office, clock: TestClock, tmp_path: Path
) -> None:
    clock.at = datetime.now(UTC)
    span = span_of(Step.QUARTER, open_office.today())
    nothing = opened(open_office, "report", "skm")
    assert nothing.stdout.splitlines()[0] == f"Belum ada jawaban survei pada {span.label}."
    surveys.answer(open_office, full(3, waktu=2))
    out = tmp_path / "skm.pdf"
    told = opened(open_office, "report", "skm", "--quarter", span.key, "--out", out, "--json")
    data = json.loads(told.stdout)
    assert (data["ikm"], data["quality"], data["lowest"]) == (72.22, "C", ["U3"])
    assert (data["span"], data["weight"], data["respondents"]) == (span.key, "1/9", 1)
    assert out.read_bytes().startswith(b"%PDF")
    said = opened(open_office, "report", "skm", "--year", str(span.first.year)).stdout
    assert said.splitlines()[0] == "IKM 72,22, mutu C (Kurang baik)."
    assert "U3 Waktu penyelesaian" in said


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--quarter", "2999-Q1"), 2, "belum tiba"),
        (("--month", "2026-01", "--year", "2026"), 2, "satu saja"),
        (("--out", "tidak-ada/skm.xlsx"), 3, "tidak dapat ditulis"),
    ],
)
def test_what_cannot_be_reported_is_one_sentence(
    open_office: Office, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = opened(open_office, "report", "skm", *arguments)
    assert done.returncode == code
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
