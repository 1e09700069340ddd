"""Marked people go through every export, command and fault: no NIK where none must stand.

Exports made by a petugas or an auditor are covered; logs, crash reports and whatever else lies
unencrypted on the disk tell nobody's name and no number.
"""

from __future__ import annotations

import importlib
import inspect
import io
import logging
import pkgutil
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
import sqlalchemy as sa
from openpyxl import load_workbook

from desktop_app import cli, usecases
from desktop_app.domain.access_log import AccessQuery
from desktop_app.domain.batch import Batch, BatchRow
from desktop_app.domain.complaint import Category, NewComplaint, Reporter
from desktop_app.domain.errors import LoketError
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.domain.message import Gateway
from desktop_app.domain.people import Person
from desktop_app.domain.receipt_slip import ReceiptPaper
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.settings_transfer import Part
from desktop_app.domain.survey import Answers
from desktop_app.domain.survey_report import Span, Step
from desktop_app.gui.words import say
from desktop_app.storage import access_log as access_storage
from desktop_app.storage import tables
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases import (
    advice,
    advice_reports,
    applications,
    batches,
    beneficiaries,
    bringers,
    campaigns,
    case_list,
    complaints,
    consents,
    day_frame,
    letter_archive,
    letter_book,
    letters,
    message_reports,
    notice_lists,
    overlaps,
    people,
    problem_report,
    programme_papers,
    receipts,
    register,
    register_changes,
    register_quality,
    reports_export,
    sending,
    settings_transfer,
    survey_papers,
    surveys,
    village_check,
    village_errors,
)
from desktop_app.usecases.beneficiaries import Asked
from desktop_app.usecases.breach_report import breach_report
from desktop_app.usecases.demo import DemoCase, import_people
from desktop_app.usecases.office import Office
from desktop_app.usecases.person_file import person_file
from tests import programme_files
from tests.case_desk import CaseDesk
from tests.notice_files import HEADER, row_of, take_list, use_messages, write_xlsx
from tests.offices import PASSPHRASE, acting

SIXTEEN = re.compile(r"(?<!\d)\d{16}(?!\d)")
DAY = timedelta(days=1)
PHONE = "081234567890"
# What a village mends, the letters and a person's own file go out whole for who has the right.
BY_RIGHT = {
    "beneficiaries.export_left_out",
    "letter_archive.export",
    "notice_lists.export_left_out",
    "person_file.person_file",
    "register.export_quarantine",
    "register_changes.export_changes",
    "register_quality.export_quality",
}
# The village's own file with answers behind its rows, and the letter that goes to one person.
WHOSE_OWN_IT_IS = {"village_check.write_checked", "letters.save_letter"}
# Nobody's name goes in: definitions, keys, figures already added up, parts of those above.
OF_NOBODY = {
    "advice_rules.write_file",
    "guidance.save",
    "help_papers.save",
    "letter_keys.export_keys",
    "letter_templates.write_file",
    "register_changes.write_changes",
    "register_quality.write_sheets",
    "reports_export.save",
    "rules.write_file",
    "services.write_file",
    "setup.write_recovery_sheet",
    "survey_papers.save_form",
    "village_errors.write_tables",
}
WRITES = ("export", "save", "write", "breach_report", "person_file")
Export = Callable[[CaseDesk, Office, Path], object]


def text_of(path: Path) -> str:
    """Return everything that can be read in an exported file."""
    data = path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as pack:
            texts = [name for name in pack.namelist() if name.endswith((".json", ".txt"))]
            return "\n".join(pack.read(name).decode() for name in texts)
    if data.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(io.BytesIO(data))
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        return text
    if zipfile.is_zipfile(path):
        book = load_workbook(path)
        told = [str(cell) for sheet in book for row in sheet.values for cell in row]
        book.close()
        return "\n".join(told)
    return data.decode("utf-8-sig")


def _day(o: Office) -> tuple[date, date]:
    return o.today(), o.today()


def _snapshot(office: Office) -> UUID:
    with office.read() as connection:
        current = current_snapshot(connection)
    assert current is not None
    return current.id


def _letter(office: Office) -> UUID:
    return letter_archive.find(office, ArchiveQuery())[0].id


def _receipt(office: Office) -> UUID:
    with office.read() as connection:
        ids = list(connection.execute(tables.receipt.select()))
    return UUID(bytes=ids[0].id.bytes)


def _person(desk: CaseDesk, office: Office) -> UUID:
    return people.applicant_of(office, desk.people[0].person.nik or "")


def _benefit_period(office: Office) -> UUID:
    with office.read() as connection:
        found = connection.execute(sa.select(tables.beneficiary_list.c.period_id))
        return UUID(bytes=found.scalar_one().bytes)


def _benefits(office: Office) -> UUID:
    with office.read() as connection:
        return UUID(
            bytes=connection.execute(sa.select(tables.beneficiary_list.c.id)).scalar_one().bytes
        )


def _checked(desk: CaseDesk, office: Office, path: Path) -> None:
    rows = [("NIK", "Nama"), *((one.person.nik, one.person.name) for one in desk.people)]
    write_xlsx(path.parent.parent / "desa.xlsx", rows)
    checked = village_check.check_village(office, path.parent.parent / "desa.xlsx")
    village_check.write_checked(office, checked, path)


def _told_of(desk: CaseDesk) -> str:
    """What an officer might write about them when asking for help."""
    told = (f"{p.name}, NIK {p.nik}, KK {p.kk}, {p.phone}" for p in _persons(desk))
    return f"Tidak tercetak untuk: {'; '.join(told)}; {PHONE}"


def _persons(desk: CaseDesk) -> list[Person]:
    return [one.person for one in desk.people]


def _advised(desk: CaseDesk, office: Office, path: Path) -> None:
    told = advice.consult_applicant(office, _person(desk, office))
    advice.record(office, told, {}, ["pkh"], "Setuju diusulkan.")
    advice.save_sheet(path, advice.sheet(office, told, {}, ["pkh"], "Setuju diusulkan."))


EXPORTS: dict[str, Export] = {
    "beneficiaries.export_left_out": lambda _, o, p: beneficiaries.export_left_out(
        o, _benefits(o), p / "sisa.xlsx"
    ),
    "overlaps.export_report": lambda _, o, p: overlaps.export_report(
        o, overlaps.check(o, _benefit_period(o)), p / "tumpang.xlsx"
    ),
    "programme_papers.export_list": lambda _, o, p: programme_papers.export_list(
        o, Asked(), p / "penerima.pdf"
    ),
    "programme_papers.export_recap": lambda _, o, p: programme_papers.export_recap(
        o, p / "rekap.xlsx"
    ),
    "advice.save_sheet": lambda d, o, p: _advised(d, o, p / "saran.pdf"),
    "advice_reports.export": lambda _, o, p: advice_reports.export(
        o, advice_reports.figures(o), p / "kesesuaian.xlsx"
    ),
    "breach_report.breach_report": lambda _, o, p: breach_report(
        o, AccessQuery(*_day(o)), p / "akses.xlsx", "Pemeriksaan rutin"
    ),
    "bringers.export": lambda _, o, p: bringers.export(o, *_day(o), p / "pembawa.xlsx"),
    "case_list.export": lambda _, o, p: (
        case_list.export(o, p / "cases.xlsx"),
        case_list.export(o, p / "cases.csv"),
    ),
    "complaints.export": lambda _, o, p: complaints.export(o, o.today().year, p / "aduan.xlsx"),
    "day_frame.save_day_sheet": lambda _, o, p: day_frame.save_day_sheet(o, None, p / "hari.pdf"),
    "letter_archive.export": lambda _, o, p: letter_archive.export(o, ArchiveQuery(), p / "arsip"),
    "letter_book.export": lambda _, o, p: (
        letter_book.export(o, *_day(o), p / "agenda.xlsx"),
        letter_book.export(o, *_day(o), p / "agenda.pdf"),
    ),
    "letters.save_letter": lambda _, o, p: letters.save_letter(o, _letter(o), p / "surat.pdf"),
    "message_reports.export": lambda _, o, p: message_reports.export(
        o, message_reports.month_figures(o, 2026, 11), p / "pesan.xlsx"
    ),
    "notice_lists.export_left_out": lambda _, o, p: notice_lists.export_left_out(
        o, notice_lists.lists(o)[0].id, p / "sisa.xlsx"
    ),
    "person_file.person_file": lambda d, o, p: person_file(
        o, _person(d, o), p / "orang.zip", "Permintaan tertulis"
    ),
    "problem_report.save_report": lambda d, o, p: problem_report.save_report(
        problem_report.prepare(o, _told_of(d), {}), p
    ),
    "settings_transfer.export_settings": lambda _, o, p: settings_transfer.export_settings(
        o, list(Part), p / "pengaturan.json"
    ),
    "receipts.save": lambda _, o, p: receipts.save(
        o, _receipt(o), ReceiptPaper.A5, p / "tanda.pdf"
    ),
    "register.export_quarantine": lambda _, o, p: register.export_quarantine(
        o, _snapshot(o), p / "aside.xlsx"
    ),
    "register_changes.export_changes": lambda _, o, p: register_changes.export_changes(
        o, p / "ubah.xlsx"
    ),
    "register_quality.export_quality": lambda _, o, p: register_quality.export_quality(
        o, None, p / "mutu"
    ),
    "reports_export.export_day": lambda _, o, p: reports_export.export_day(o, None, p / "h.xlsx"),
    "reports_export.export_month": lambda _, o, p: reports_export.export_month(
        o, 2026, 11, p / "b.xlsx"
    ),
    "reports_export.export_trend": lambda _, o, p: reports_export.export_trend(
        o, None, p / "t.xlsx"
    ),
    "survey_papers.export": lambda _, o, p: survey_papers.export(
        o, Span(Step.MONTH, o.today().replace(day=1)), p / "skm.xlsx"
    ),
    "village_check.write_checked": lambda d, o, p: _checked(d, o, p / "jawaban.xlsx"),
    "village_errors.export": lambda _, o, p: village_errors.export(o, *_day(o), p / "v.xlsx"),
}


@pytest.fixture
def marked(office: Office, tmp_path: Path) -> CaseDesk:
    """An office where marked people were served, brought in a batch, listed, written to, heard."""
    desk = CaseDesk(office, 4)
    for case in desk.people[:2]:
        desk.concludes(case)
    first, second, third = (one.row for one in desk.people[:3] if one.row is not None)
    damaged = replace(third, cells={**third.cells, "nik": (desk.people[2].person.nik or "")[:15]})
    doubtful = replace(second, cells={**second.cells, "jenis_kelamin": "9"})
    rows = [first, doubtful, damaged]
    _in_a_batch(desk, desk.people[3])
    import_people(acting(office, "admin"), rows, office.today(), RegisterSource.DTSEN)
    _written_to(desk, tmp_path / "daftar.xlsx")
    _benefiting(desk, tmp_path / "penerima.xlsx")
    told = Reporter(desk.people[0].person.name, PHONE)
    complaints.record(office, NewComplaint(Category.FASKES, "Kartu ditolak", told))
    surveys.answer(office, Answers({one.code: 3 for one in surveys.questionnaire().elements}))
    return desk


def _benefiting(desk: CaseDesk, path: Path) -> None:
    field = programme_files.use_programmes(desk.office)
    rows = [
        programme_files.row_of(n, nik=one.person.nik, nama=one.person.name)
        for n, one in enumerate(desk.people[:2], start=1)
    ]
    rows.append(programme_files.row_of(3, nik=f"{desk.people[2].person.nik} x1"))
    programme_files.take_list(desk.office, field.first, path, rows)


def _in_a_batch(desk: CaseDesk, case: DemoCase) -> None:
    office = desk.office
    draft = desk.serves(case)
    head = {"name": "Sutrisno Contoh", "relation": "Tetangga", "phone": PHONE, "paper": "ya"}
    made = Batch(draft.ticket_id, head, (BatchRow(1, draft),))
    made = batches.decide_row(office, made, 0)
    assert batches.close(office, made).receipt is not None


def _written_to(desk: CaseDesk, path: Path) -> None:
    boss = acting(desk.office, "supervisor")
    use_messages(boss, Gateway.BERKAS, use__survey=True)
    rows = [
        row_of(n, nik=one.person.nik, nama=one.person.name)
        for n, one in enumerate(desk.people[2:], start=1)
    ]
    one = take_list(boss, path, [*rows, row_of(9, nik=f"{desk.people[0].person.nik} x1")])
    consents.say_for_list(boss, one.id, "surat pengantar 400/1/2026")
    sent = campaigns.prepare(boss, "Nonaktif", one.id)
    campaigns.start(boss, sent.id, sent.version)
    assert sending.send(boss).counts


def numbers(desk: CaseDesk) -> set[str]:
    """Return every whole number of the marked people."""
    found = (n for one in desk.people for n in (one.person.nik, one.person.kk))
    return {one for one in found if one}


def test_every_way_of_writing_a_file_is_looked_at() -> None:
    found = set()
    for module in pkgutil.iter_modules(usecases.__path__):
        loaded = importlib.import_module(f"{usecases.__name__}.{module.name}")
        for name, deed in inspect.getmembers(loaded, inspect.isfunction):
            own = deed.__module__ == loaded.__name__ and name.startswith(WRITES)
            if own and "Path" in str(inspect.signature(deed).parameters.values()):
                found.add(f"{module.name}.{name}")
    assert found == set(EXPORTS) | OF_NOBODY


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("who", ["petugas1", "supervisor"])
def test_what_leaves_the_program_has_covered_numbers(
    marked: CaseDesk, tmp_path: Path, who: str, name: str
) -> None:
    office, out = marked.office, tmp_path / "keluar"
    out.mkdir()
    try:
        EXPORTS[name](marked, acting(office, who), out)
    except LoketError:
        assert who == "petugas1"  # not allowed: nothing leaves at all
        assert not [path for path in out.rglob("*") if path.is_file()]
        return
    files = [path for path in out.rglob("*") if path.is_file()]
    whole = {n for path in files for n in SIXTEEN.findall(text_of(path))} & numbers(marked)
    assert files
    if name in WHOSE_OWN_IT_IS:
        return
    if who == "petugas1" or name not in BY_RIGHT:
        assert not whole
    else:
        with office.read() as connection:  # the right was used, and that stands in the log
            assert access_storage.entries(connection, office.now(), office.now() + DAY)


def _secrets(desk: CaseDesk) -> list[bytes]:
    told: list[str] = []
    for one in desk.people:
        person = one.person
        told += [person.name, person.nik or "", person.kk or "", person.phone or ""]
    return [way.encode() for one in told if len(one) > 7 for way in (one, one.upper(), one.lower())]


def _plain(folder: Path, secrets: list[bytes]) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes() + path.name.encode()
            yield from (f"{one!r} in {path.name}" for one in secrets if one in content)


COMMANDS = (
    "case list {name}",
    "case list {nik}",
    "case waiting",
    "case show {nik}",
    "letter list {name}",
    "letter show {nik}",
    "letter verify {nik}",
    "letter numbers",
    "letter agenda --out {out}/agenda.pdf",
    "letter export --out {out}/arsip",
    "register look-up {nik}",
    "register lookup {nik}",
    "register find {name}",
    "register search {name}",
    "register quality",
    "register changes",
    "register check-village {out}/daftar.xlsx",
    "report month 2026-11 --out {out}/bulan.pdf",
    "report bringers --from 2026-11-01",
    "report villages --from 2026-11-01 --to 2026-11-30",
    "report skm",
    "notice list",
    "notice import {out}/daftar.xlsx",
    "message report 2026-11",
    "message send",
    "message preview {nik}",
    "privacy access",
    "privacy breach --why Rutin --out {out}/akses.xlsx",
    "privacy retention",
    "privacy person {nik} --why Permintaan --out {out}/orang.zip",
    "account trail",
    "backup now",
    "backup list",
    "backup verify",
    "restore --look",
    "queue show",
    "queue {nik}",
    "day show",
    "{nik} {name}",
    "doctor",
    "doctor --report {out}/laporan.zip --words {nik}",
    "settings export {out}/pengaturan.json",
    "settings import {out}/pengaturan.json --dry-run",
)


def test_no_command_and_no_fault_of_one_leaves_somebody_on_the_disk(
    marked: CaseDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expected_log: Callable[[str], None],
) -> None:
    folder = marked.office.store.folder
    person = marked.people[0].person
    out = tmp_path / "di_luar"
    out.mkdir()
    write_xlsx(out / "daftar.xlsx", [HEADER, row_of(1, nik=person.nik, nama=person.name)])
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    for command in COMMANDS:
        words = [one.format(name=person.name, nik=person.nik, out=out) for one in command.split()]
        code = cli.main([*words, "--data-dir", str(folder)])
        assert code in (0, 1, 2), command  # answered, refused or not understood: no fault of ours
    assert capsys.readouterr().out  # they did answer: on the terminal, not on the disk
    expected_log("fault in the command line")
    cli.fault(KeyError(person.nik, person.name), ["--data-dir", str(folder)])
    assert (folder / "logs" / "loket.log").stat().st_size
    assert any((folder / "backups").rglob("office.db"))
    assert list(_plain(folder, _secrets(marked))) == []


def test_no_report_of_trouble_names_anybody(marked: CaseDesk, tmp_path: Path) -> None:
    log = marked.office.store.folder / "logs" / "loket.log"
    log.parent.mkdir(exist_ok=True)
    log.write_text(f"2026-11-20 08:00:00,000 ERROR x {_told_of(marked)}\n", encoding="utf-8")
    made = problem_report.prepare(marked.office, _told_of(marked), {"Layar": "1366x768"})
    found = text_of(problem_report.save_report(made, tmp_path / "laporan.zip"))
    known = [one.encode() for one in (PHONE, "Sutrisno", *numbers(marked))]
    told = found.encode()
    assert [one for one in (*_secrets(marked), *known) if one in told] == []
    assert "Tidak tercetak untuk" in found


def test_what_is_logged_of_faults_and_refusals_names_nobody(
    marked: CaseDesk, caplog: pytest.LogCaptureFixture, expected_log: Callable[[str], None]
) -> None:
    office = marked.office
    person = marked.people[0].person
    expected_log("fault in the window")
    caplog.set_level(logging.DEBUG)
    people.find_people(office, person.nik or "")
    applications.prefill(office, person.nik or "", "reaktivasi")
    for wrong in (
        KeyError(person.nik),
        ValueError(person),
        RuntimeError(f"{person!r} {person.nik}"),
    ):
        said = say(wrong)
        assert (person.nik or "?") not in said
    for text in (person.nik or "", person.name):
        with pytest.raises(LoketError) as refused:
            register.look_up(office, f"{text}1")
        assert (person.nik or "?") not in say(refused.value)
    told = caplog.text.encode()
    assert not [one for one in _secrets(marked) if one in told]
    assert "KeyError" in caplog.text
