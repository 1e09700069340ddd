"""Pindah pengaturan: one file from one PC to another, looked into first, whole or not at all."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop_app import settings as declared
from desktop_app.cli import main
from desktop_app.domain.calendar import Holiday, OfficeHours, SpecialHours
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import LoketError, Misused, Refused
from desktop_app.domain.facility import FacilityData, FacilityKind
from desktop_app.domain.guidance import QuestionData
from desktop_app.domain.message import Occasion
from desktop_app.domain.setting_words import TITLES
from desktop_app.domain.settings_transfer import Item, Part, State
from desktop_app.storage import journal
from desktop_app.usecases import (
    advice_rules,
    calendar,
    emblem,
    facilities,
    guidance,
    letter_templates,
    message_templates,
    rules,
    services,
    settings,
    settings_transfer,
)
from desktop_app.usecases.office import Office
from desktop_app.usecases.settings_transfer import Carried
from desktop_app.usecases.setup import SignatoryForm
from desktop_app.usecases.transfer_parts import EMBLEM, LEFT_BEHIND, part_of
from desktop_app.wire.chain import canonical
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.offices import PASSPHRASE, acting
from tests.sync_counters import agree, hub, pcs, settle

ALL = list(Part)
DAY = timedelta(days=1)


@pytest.fixture
def old(make_office: Callable[..., Office]) -> Office:
    """The PC that is set up as the office wants it, its admin at it."""
    office = make_office(actor="admin")
    today = office.today()
    settings.change_setting(office, "queue.max_calls", 5)
    settings.change_setting(office, "use.display", True)
    settings.change_setting(office, "display.running_text", "Buka sampai siang")
    declared.write_machine(office.store.folder, declared.VOICE_VOLUME, 33)
    declared.write_machine(office.store.folder, declared.PRINTER_LETTERS, "Laser Depan")
    kop = replace(settings.identity(office).letterhead, address="Jl. Baru No. 2")
    settings.change_office(office, name="Dinas Sosial Baru", letterhead=kop)
    emblem.keep_emblem(office, a_picture())
    settings.add_signatory(
        office,
        SignatoryForm("Ir. Contoh Baru", "197001011995031002", "Pembina", ("Sekretaris",), today),
    )
    calendar.set_hours(office, OfficeHours({0: ((time(8), time(12)),)}))
    week = OfficeHours({1: ((time(9), time(11)),)})
    calendar.add_special_hours(office, SpecialHours(today, today + 9 * DAY, week, "Ramadan"))
    calendar.set_holiday(office, Holiday(today + 3 * DAY, "Hari Jadi Kabupaten"))
    settings.add_period(office, ProposalPeriod(today, today + 20 * DAY, "gelombang"))
    guidance.add_question(office, QuestionData("KIS", "Berapa lama?", "Sehari."))
    facilities.add_facility(office, FacilityData("RSUD Uji", FacilityKind.RUMAH_SAKIT))
    change_definitions(office)
    return office


def a_picture() -> bytes:
    """Return an emblem as an office has it."""
    out = io.BytesIO()
    Image.effect_mandelbrot((300, 400), (-2, -1, 1, 1), 9).convert("RGBA").save(out, "PNG")
    return out.getvalue()


def change_definitions(office: Office) -> None:
    """Change a service, the rules, a letter, a message and the adviser; one begins later."""
    today = office.today()
    service = next(
        one.service for one in services.versions(office) if one.service.code == "reaktivasi"
    )
    services.save(office, replace(service, valid_from=today, purpose="Tujuan baru"))
    later = replace(service, valid_from=today + 30 * DAY, purpose="Tujuan nanti")
    services.save(office, later)
    rule_set = next(one.rules for one in rules.versions(office) if one.in_force)
    one, *rest = rule_set.rules
    changed = (replace(one, legal_basis="Dasar baru"), *rest)
    rules.save(office, replace(rule_set, valid_from=today, rules=changed))
    letter = next(one.template for one in letter_templates.versions(office) if one.in_force)
    letter_templates.save(office, replace(letter, valid_from=today, name="Naskah baru"))
    words = message_templates.seed(office, Occasion.SURAT_SIAP)
    message_templates.save(office, replace(words, text=f"{words.text}\nBawa KTP."))
    book = advice_rules.book_in_force(office)
    first, *others = book.programmes
    named = (replace(first, name="Program Uji"), *others)
    advice_rules.save(office, replace(book, valid_from=today, programmes=named))


@pytest.fixture
def new(make_office: Callable[..., Office], old: Office) -> Office:
    """Another PC, fresh from the wizard, its admin at it."""
    return make_office(actor="admin")


@pytest.fixture
def file(old: Office, tmp_path: Path) -> Path:
    """Everything of the old PC in a file."""
    return settings_transfer.export_settings(old, ALL, tmp_path / "pengaturan.json").path


def states(items: tuple[Item, ...], part: Part) -> dict[str, State]:
    return {one.thing.key: one.state for one in items if one.part is part}


def forged(file: Path, change: Callable[[dict[str, Any]], None]) -> Carried:
    """Return the file with other content and the right digest, as a program of ours would write."""
    body = json.loads(file.read_text())
    change(body["content"])
    body["digest"] = hashlib.sha256(canonical(body["content"])).hexdigest()
    file.write_text(json.dumps(body))
    return settings_transfer.read_file(file)


def test_everything_arrives_and_a_second_look_finds_it_the_same(
    old: Office, new: Office, file: Path
) -> None:
    carried = settings_transfer.read_file(file)
    assert carried.parts == tuple(Part)
    before = settings_transfer.look(new, carried)
    assert not [one for one in before if one.state in (State.REFUSED, State.UNKNOWN)]
    assert {one.part for one in before if one.state is not State.SAME} == set(Part) - {
        Part.FOLDERS,
        Part.DISPLAY,
    }
    taken = settings_transfer.take_over(new, carried, ALL)
    assert taken.machine == 2
    after = settings_transfer.look(new, carried)
    assert {one.state for one in after} == {State.SAME}
    assert settings.settings(new) == settings.settings(old)
    assert settings.identity(new).letterhead == settings.identity(old).letterhead
    machine = declared.read_machine(new.store.folder)
    assert (machine[declared.VOICE_VOLUME], machine[declared.PRINTER_LETTERS]) == (
        33,
        "Laser Depan",
    )
    assert advice_rules.book_in_force(new) == advice_rules.book_in_force(old)
    assert calendar.hours(new) == calendar.hours(old)
    assert emblem.emblem(new) == emblem.emblem(old) is not None
    found = [one.service for one in services.versions(new) if one.service.code == "reaktivasi"]
    assert [one.purpose for one in found][-2:] == ["Tujuan baru", "Tujuan nanti"]


def test_looking_changes_nothing(new: Office, file: Path) -> None:
    with new.read() as connection:
        before = journal.last_lsn(connection)
    settings_transfer.look(new, settings_transfer.read_file(file))
    with new.read() as connection:
        assert journal.last_lsn(connection) == before
        assert journal.verify(connection) is None


def test_only_what_is_ticked_is_written_and_taken(old: Office, new: Office, tmp_path: Path) -> None:
    path = tmp_path / "sebagian.json"
    settings_transfer.export_settings(old, [Part.SOUND, Part.CHOICES], path)
    assert set(json.loads(path.read_text())["content"]) == {"suara", "pilihan"}
    carried = settings_transfer.read_file(path)
    assert carried.parts == (Part.SOUND, Part.CHOICES)
    settings_transfer.take_over(new, carried, [Part.CHOICES])
    assert settings.settings(new)["queue.max_calls"] == 5
    assert declared.read_machine(new.store.folder)[declared.VOICE_VOLUME] == 80
    with pytest.raises(Refused):
        settings_transfer.export_settings(old, [], path)


def test_the_import_stands_in_the_journal_with_who_did_it(new: Office, file: Path) -> None:
    settings_transfer.take_over(new, settings_transfer.read_file(file), [Part.CHOICES])
    with new.read() as connection:
        span = new.now() - DAY, new.now() + DAY
        (entry,) = journal.between(connection, ["settings_import"], *span)
        assert journal.verify(connection) is None
    assert entry.actor == new.actor_id
    assert entry.body == {"parts": ["pilihan"], "things": 2}


def test_one_thing_that_cannot_be_taken_keeps_everything_as_it_was(new: Office, file: Path) -> None:
    def empty(content: dict[str, Any]) -> None:
        content["layanan"]["reaktivasi"]["letter"] = "surat_yang_tidak_ada"

    carried = forged(file, empty)
    items = settings_transfer.look(new, carried)
    assert states(items, Part.SERVICES)["reaktivasi"] is State.REFUSED
    before = settings.settings(new)
    with pytest.raises(Refused) as refused:
        settings_transfer.take_over(new, carried, ALL)
    assert refused.value.code == "pengaturan_tidak_masuk"
    assert "reaktivasi" in str(refused.value)
    assert settings.settings(new) == before
    assert declared.read_machine(new.store.folder)[declared.VOICE_VOLUME] == 80


def test_what_a_newer_program_knows_is_told_and_left(new: Office, file: Path) -> None:
    def add(content: dict[str, Any]) -> None:
        content["hologram"] = {"warna": 1, "ukuran": 2}
        content["pilihan"]["queue.telepathy"] = True

    carried = forged(file, add)
    items = settings_transfer.look(new, carried)
    unknown = [one for one in items if one.state is State.UNKNOWN]
    assert [one.thing.key for one in unknown] == ["queue.telepathy", "hologram"]
    settings_transfer.take_over(new, carried, ALL)
    assert settings.settings(new)["queue.max_calls"] == 5


def test_a_value_a_setting_may_not_hold_is_told_beside_it(new: Office, file: Path) -> None:
    carried = forged(file, lambda content: content["pilihan"].update({"queue.max_calls": 99}))
    items = settings_transfer.look(new, carried)
    assert states(items, Part.CHOICES)["queue.max_calls"] is State.REFUSED
    with pytest.raises(Refused):
        settings_transfer.take_over(new, carried, [Part.CHOICES])
    assert settings.settings(new)["queue.max_calls"] == 3


def test_an_emblem_that_is_no_picture_is_told_and_nothing_is_taken(new: Office, file: Path) -> None:
    carried = forged(file, lambda content: content["kop"].update(lambang="Ym9oZG9uZw=="))
    items = settings_transfer.look(new, carried)
    assert states(items, Part.LETTERHEAD)["lambang"] is State.REFUSED
    with pytest.raises(Refused):
        settings_transfer.take_over(new, carried, [Part.LETTERHEAD])
    assert emblem.emblem(new) is None
    assert settings.identity(new).letterhead.address != "Jl. Baru No. 2"


@pytest.mark.parametrize("part", [part for part in Part if not part.of_machine])
@pytest.mark.parametrize("wrong", [None, 7, [], {}, {"name": 3}, "teks"])
def test_a_thing_of_another_form_is_refused_in_words(
    new: Office, file: Path, part: Part, wrong: object
) -> None:
    def spoil(content: dict[str, Any]) -> None:
        key = next(iter(content[part.value]))
        content.clear()
        content[part.value] = {key: wrong}

    carried = forged(file, spoil)
    (item,) = settings_transfer.look(new, carried)
    assert item.state in (State.REFUSED, State.CHANGED, State.SAME)
    if item.state is State.REFUSED:
        assert isinstance(item.trouble, LoketError)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda text: text[: len(text) // 2], "berkas_pengaturan_rusak"),
        (lambda text: text.replace("Jl. Baru", "Jl. Lain"), "berkas_pengaturan_rusak"),
        (lambda text: text.replace('"version": 1', '"version": 9'), "pengaturan_lebih_baru"),
        (lambda text: text.replace("loket-pengaturan", "lain"), "bukan_berkas_pengaturan"),
        (lambda _: "[]", "bukan_berkas_pengaturan"),
        (lambda _: "PK\x03\x04", "bukan_berkas_pengaturan"),
        (lambda _: "[" * 100_000, "bukan_berkas_pengaturan"),
        (
            lambda _: '{"format": "loket-pengaturan", "version": 1, "content": []}',
            "berkas_pengaturan_rusak",
        ),
    ],
)
def test_a_bad_file_gets_a_clear_sentence(
    file: Path, spoil: Callable[[str], str], code: str
) -> None:
    file.write_text(spoil(file.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises((Misused, Refused)) as wrong:
        settings_transfer.read_file(file)
    assert wrong.value.code == code
    with pytest.raises(LoketError):
        settings_transfer.read_file(file.with_name("tidak-ada.json"))


def test_no_secret_and_no_account_is_carried(old: Office, tmp_path: Path) -> None:
    settings.change_setting(old, "esign.user", "siti.pejabat")
    settings.change_setting(old, "message.sms_headers", "Authorization: Bearer rahasia12345")
    settings.change_setting(old, "message.sms_address", "https://sms.contoh/?apikey={token}")
    path = tmp_path / "pengaturan.json"
    done = settings_transfer.export_settings(old, ALL, path)
    text = path.read_text(encoding="utf-8")
    assert done.left_out == ("message.sms_headers",)
    assert "apikey={token}" in text
    for secret in ("rahasia12345", "siti.pejabat", "petugas1", "password", old.store.key.hex()):
        assert secret not in text


def test_a_number_as_long_as_a_nik_is_not_carried_either(old: Office, tmp_path: Path) -> None:
    settings.change_setting(old, "display.running_text", "Hubungi 3317014507900001")
    path = tmp_path / "pengaturan.json"
    done = settings_transfer.export_settings(old, ALL, path)
    assert "3317014507900001" not in path.read_text(encoding="utf-8")
    assert done.left_out == ("display.running_text",)


def test_who_may_not_change_settings_takes_nothing_over(new: Office, file: Path) -> None:
    carried = settings_transfer.read_file(file)
    for username in ("petugas1", "supervisor"):
        office = acting(new, username)
        with pytest.raises(Refused):
            settings_transfer.look(office, carried)
        with pytest.raises(Refused):
            settings_transfer.take_over(office, carried, [Part.CHOICES])
    with pytest.raises(Refused) as asked:
        settings_transfer.take_over(replace(new, vouched=None), carried, [Part.CHOICES])
    assert asked.value.code == "sandi_diminta"


def test_every_setting_travels_or_stays_on_purpose_and_has_a_name() -> None:
    stays = {one.name for one in declared.declared() if part_of(one) is None}
    rules_own = {name for name in stays if name.startswith("decision.")}
    assert stays - rules_own == LEFT_BEHIND
    known = {one.name for one in declared.declared()}
    assert known - stays - set(TITLES) == set(), "give it a title in domain/setting_words.py"
    assert set(TITLES) - known == set()


def test_what_a_joined_pc_takes_over_reaches_the_others(
    pcs: Callable[[str], Office], file: Path
) -> None:
    first = pcs("A")
    second = pcs("B")
    carried = settings_transfer.read_file(file)
    settings_transfer.take_over(acting(first, "admin"), carried, ALL)
    settle(first, second)
    agree(first, second)
    assert settings.settings(second)["queue.max_calls"] == 5
    assert settings.identity(second).letterhead.address == "Jl. Baru No. 2"
    assert declared.read_machine(second.store.folder)[declared.VOICE_VOLUME] == 80
    seen = settings_transfer.look(acting(second, "admin"), carried)
    assert {one.state for one in seen} <= {
        State.SAME,
        State.CHANGED,  # the printers and the sound of each PC are its own
    }
    (kop,) = (one for one in seen if one.thing.key == EMBLEM)
    assert kop.state is State.SAME
    assert emblem.emblem(second) == emblem.emblem(first) is not None


def test_the_command_line_writes_looks_and_takes(
    old: Office,
    new: Office,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    path = str(tmp_path / "pengaturan.json")
    here, there = (["--data-dir", str(one.store.folder)] for one in (old, new))
    assert main(["settings", "export", path, *here]) == 0
    assert main(["settings", "import", path, "--dry-run", *there]) == 0
    assert "Panggilan sebelum tidak hadir" in capsys.readouterr().out
    assert settings.settings(new)["queue.max_calls"] == 3
    assert main(["settings", "import", path, "--only", "pilihan", "--json", *there]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["taken"] == 2
    assert settings.settings(new)["queue.max_calls"] == 5
    Path(path).write_text("{}")
    assert main(["settings", "import", path, *there]) == 2
    assert "bukan berkas pengaturan" in capsys.readouterr().err
