"""A new office: its folder, key, database, first counter and admin, and what it goes by.

The folder carries a mark from the first file until everything is committed. A crash in between
leaves the mark, and the next attempt begins again from nothing: an office that was never finished
holds nobody's data. A folder without the mark is never cleared.
"""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import Role
from desktop_app.domain.calendar import INDONESIAN_ZONES, office_day
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.ids import new_id
from desktop_app.domain.office import Counter, Letterhead, OfficeIdentity, Signatory
from desktop_app.domain.passwords import check_password
from desktop_app.domain.region import Regions
from desktop_app.storage import accounts, definitions, vault
from desktop_app.storage import office as storage
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.durable import make_folder, sync_folder, write_durably
from desktop_app.storage.exchange import settle
from desktop_app.storage.journal import Transaction
from desktop_app.storage.migrate import migrate
from desktop_app.usecases.advice_rules import CODE as ADVICE_CODE
from desktop_app.usecases.advice_rules import seed_advice
from desktop_app.usecases.guidance import seed_questions
from desktop_app.usecases.office import Office
from desktop_app.usecases.passwords import common_guesses
from desktop_app.usecases.ports import Ports, RecoverySheet

# Published on purpose: a demo office holds only invented people, and everybody may open it.
DEMO_PASSPHRASE = "contoh-saja-bukan-rahasia"  # noqa: S105

_MARK = "setup.unfinished"
DEMO_MARK = "demo.unfinished"
_SEEDS = (
    (definitions.SERVICE, "services"),
    (definitions.RULES, "rules"),
    (definitions.LETTER, "letters"),
    (definitions.MESSAGE, "messages"),
)


@dataclass(frozen=True, slots=True)
class SignatoryForm:
    """Who signs the first letters; `position` as printed, line by line."""

    name: str
    nip: str
    rank: str
    position: tuple[str, ...]
    valid_from: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class OfficeForm:
    """What the wizard and the command line ask for a new office."""

    name: str
    letterhead: Letterhead
    regency_code: str
    admin_name: str
    admin_username: str
    admin_password: str
    counter_code: str = "A"
    counter_name: str = "Loket 1"
    signatory: SignatoryForm | None = None
    zone: str = "Asia/Jakarta"


def office_exists(folder: Path) -> bool:
    """Tell whether a finished office is in the folder (and not one whose setup was cut off)."""
    return vault.exists(folder) and not _marked(folder)


def check_office(folder: Path) -> None:
    """Raise EnvironmentFailure when there is no finished office in the folder, saying which way.

    A restoring or a change of key that was cut off is finished first.
    """
    settle(folder)
    if _marked(folder):
        raise EnvironmentFailure("penyiapan_terputus", storage.UNFINISHED)
    if (folder / DEMO_MARK).exists():
        raise EnvironmentFailure("kantor_contoh_terputus", _DEMO_UNFINISHED)
    if not vault.exists(folder):
        if (folder / OFFICE_DB).exists():
            raise EnvironmentFailure("berkas_pemulihan_hilang", _NO_RECOVERY)
        raise EnvironmentFailure("belum_ada_kantor", vault.NO_OFFICE)
    # Opening would make an empty one in its place, and throw away the log that lies beside it.
    if not _filled(folder / OFFICE_DB):
        raise EnvironmentFailure("basis_data_hilang", _DATABASE_GONE)


def check_form(form: OfficeForm, *, demo: bool = False) -> OfficeForm:
    """Return the form tidied. Raises Refused with the sentence for the first thing wrong."""
    check_password(
        form.admin_password,
        username=form.admin_username,
        guesses=None if demo else common_guesses(),
    )
    return replace(
        form,
        name=checks.filled(form.name, what=OFFICE_NAME),
        letterhead=check_letterhead(form.letterhead),
        regency_code=checks.regency_code(form.regency_code),
        counter_code=checks.counter_code(form.counter_code),
        counter_name=checks.filled(form.counter_name, what=COUNTER_NAME),
        admin_name=checks.filled(form.admin_name, what=_ADMIN_NAME),
        admin_username=checks.username(form.admin_username),
        signatory=form.signatory and check_signatory(form.signatory),
        zone=checks.zone(form.zone),
    )


def check_letterhead(kop: Letterhead) -> Letterhead:
    """Return the kop tidied. Raises Refused when a part that every letter needs is empty."""
    lines = tuple(" ".join(line.split()) for line in kop.lines if line.strip())
    checks.filled("".join(lines), what=_LINES)
    return Letterhead(
        lines=lines,
        address=checks.filled(kop.address, what=_ADDRESS),
        contact=" ".join(kop.contact.split()),
        place=checks.filled(kop.place, what=_PLACE),
        opd_code=checks.filled(kop.opd_code, what=_OPD_CODE),
    )


def check_signatory(form: SignatoryForm) -> SignatoryForm:
    """Return the signatory tidied. Raises Refused for an empty name, a wrong NIP, turned dates."""
    if form.valid_from is not None:
        checks.in_order(form.valid_from, form.valid_until)
    position = tuple(" ".join(line.split()) for line in form.position if line.strip())
    checks.filled("".join(position), what=_POSITION)
    return replace(
        form,
        name=checks.filled(form.name, what=_SIGNATORY_NAME),
        nip=checks.nip(form.nip),
        rank=" ".join(form.rank.split()),
        position=position,
    )


def create_office(
    folder: Path,
    form: OfficeForm,
    passphrase: str,
    ports: Ports,
    regions: Regions,
    resources: Path,
    demo: bool = False,
    now: datetime | None = None,
) -> Office:
    """Make the office and return it opened, nobody logged in, at its first counter.

    `now` (UTC, the clock's when None) is the moment everything is recorded under. Raises Refused
    for the form or a short passphrase, EnvironmentFailure when the folder holds an office or
    cannot be written; then nothing is left behind.
    """
    tidy = check_form(form, demo=demo)
    refuse_used(folder)
    at = now or ports.clock.now()
    begin_folder(folder)
    store = None
    try:
        store = Store(folder, vault.create(folder, passphrase, demo=demo))
        migrate(store, at)
        identity, counter = _first_rows(store, tidy, ports, resources, demo, at)
        finish_folder(folder)
    except BaseException as error:
        if store is not None:
            store.close()
        clear_folder(folder)
        if isinstance(error, OSError):
            raise EnvironmentFailure("folder_tidak_dapat_ditulisi", NOT_WRITABLE) from error
        raise
    return Office(store, ports, regions, identity, counter=counter)


def recovery_sheet(office: Office) -> bytes:
    """Return the recovery sheet (lembar pemulihan) as PDF, for the admin's safe.

    It holds no passphrase; the admin writes that by hand, or keeps it elsewhere.
    """
    sheet = RecoverySheet(
        office=office.identity.name,
        made_on=office.today(),
        folder=str(office.store.folder.absolute()),
        code=vault.sheet_code(office.store.folder),
    )
    return office.ports.recovery_sheets.render(sheet)


def write_recovery_sheet(office: Office, path: Path) -> None:
    """Write the recovery sheet to a file. Raises EnvironmentFailure when it cannot be written."""
    pdf = recovery_sheet(office)
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_tertulis", _NOT_WRITTEN, name=path.name) from error


def restore_recovery(folder: Path, code: str) -> None:
    """Make `recovery.json` again from the code on the recovery sheet.

    Raises Misused for a slip in the code, EnvironmentFailure when the folder holds no office's
    database or still has its recovery file.
    """
    if not (folder / OFFICE_DB).exists():
        raise EnvironmentFailure("belum_ada_kantor", vault.NO_OFFICE)
    vault.restore_recovery(folder, code)


def _first_rows(
    store: Store, form: OfficeForm, ports: Ports, resources: Path, demo: bool, at: datetime
) -> tuple[OfficeIdentity, Counter]:
    admin_id = new_id(at)
    password_hash = ports.passwords.hash(form.admin_password)
    identity = OfficeIdentity(
        new_id(at), form.name, form.letterhead, form.regency_code, form.zone, demo, version=1
    )
    with store.write(actor=admin_id, at=at) as tx:
        storage.add_office(tx, identity)
        counter = storage.add_counter(tx, form.counter_code, form.counter_name)
        accounts.add_account(
            tx,
            id=admin_id,
            username=form.admin_username,
            name=form.admin_name,
            role=Role.ADMIN,
            password_hash=password_hash,
        )
        if form.signatory is not None:
            day = office_day(at, INDONESIAN_ZONES[form.zone])
            storage.add_signatory(tx, new_signatory(tx, form.signatory, day))
        seed_definitions(tx, resources)
        seed_questions(tx)
        for holiday in ports.holidays((at.year, at.year + 1)):
            storage.set_holiday(tx, holiday)
    return identity, counter


def new_signatory(tx: Transaction, form: SignatoryForm, today: date) -> Signatory:
    """Return the form with an id, in office from `today` on when no day is given."""
    return Signatory(
        id=new_id(tx.at),
        name=form.name,
        nip=form.nip,
        rank=form.rank,
        position=form.position,
        valid_from=form.valid_from or today,
        valid_until=form.valid_until,
        version=1,
    )


def seed_definitions(tx: Transaction, resources: Path) -> None:
    """Write every service, rule set and letter of the program's own files as dated rows."""
    for kind, folder in _SEEDS:
        for path in sorted((resources / folder).glob("*.toml")):
            code, body = _read_seed(path)
            definitions.add_definition(tx, kind, code, body["valid_from"], body)
    seed_advice(tx, resources)


def seed_what_is_new(office: Office, resources: Path) -> tuple[str, ...]:
    """Write the services, rule sets and letters this version of the program brings along.

    An office that is older than a kind of letter never had its row. What the office has under a
    code, in whatever version or withdrawn, stays its own. Returns the codes that were added.
    """
    with office.read() as connection:
        known = {kind: definitions.codes(connection, kind) for kind, _ in _SEEDS}
        advised = bool(definitions.codes(connection, definitions.ADVICE))
    new = [
        (kind, *seed)
        for kind, folder in _SEEDS
        for path in sorted((resources / folder).glob("*.toml"))
        # A file that is named as its code is not read again at every start.
        if path.stem not in known[kind] and (seed := _read_seed(path))[0] not in known[kind]
    ]
    if new or not advised:
        with office.write() as tx:
            for kind, code, body in new:
                definitions.add_definition(tx, kind, code, body["valid_from"], body)
            if seed_advice(tx, resources):
                return (*(code for _, code, _ in new), ADVICE_CODE)
    return tuple(code for _, code, _ in new)


def refuse_used(folder: Path) -> None:
    """Raise EnvironmentFailure when the folder already belongs to an office."""
    if _marked(folder):
        return
    if vault.exists(folder):
        raise EnvironmentFailure("kantor_sudah_ada", vault.EXISTS)
    if (folder / OFFICE_DB).exists():
        raise EnvironmentFailure("berkas_pemulihan_hilang", _NO_RECOVERY)


def _read_seed(path: Path) -> tuple[str, dict[str, Any]]:
    body = tomllib.loads(path.read_text(encoding="utf-8"))
    return body.get("code", path.stem), body


def _filled(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _marked(folder: Path) -> bool:
    return (folder / _MARK).exists()


def begin_folder(folder: Path) -> None:
    """Mark a folder as one whose office is not finished. Raises EnvironmentFailure."""
    try:
        make_folder(folder, 0o700)
        if _marked(folder):
            clear_folder(folder)
        write_durably(folder / _MARK, b"")
    except OSError as error:
        raise EnvironmentFailure("folder_tidak_dapat_ditulisi", NOT_WRITABLE) from error


def finish_folder(folder: Path) -> None:
    """Take the mark away: everything is committed."""
    (folder / _MARK).unlink()
    sync_folder(folder)


def clear_folder(folder: Path) -> None:
    """Take away what an unfinished setup left; the mark last, so that this can be cut off too."""
    shutil.rmtree(folder / "files", ignore_errors=True)
    for name in (OFFICE_DB, f"{OFFICE_DB}-wal", f"{OFFICE_DB}-shm", vault.RECOVERY_FILE, _MARK):
        (folder / name).unlink(missing_ok=True)


_DATABASE_GONE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas office.db di folder data hilang atau kosong. Jangan hapus apa pun dan jangan "
    "menyiapkan kantor baru di folder ini: pulihkan dari cadangan terakhir dengan `loket restore`.",
)
OFFICE_NAME = QT_TRANSLATE_NOOP("errors", "Nama kantor")
COUNTER_NAME = QT_TRANSLATE_NOOP("errors", "Nama loket")
_ADMIN_NAME = QT_TRANSLATE_NOOP("errors", "Nama admin")
_LINES = QT_TRANSLATE_NOOP("errors", "Baris kop surat")
_ADDRESS = QT_TRANSLATE_NOOP("errors", "Alamat pada kop surat")
_PLACE = QT_TRANSLATE_NOOP("errors", "Tempat surat dibuat")
_OPD_CODE = QT_TRANSLATE_NOOP("errors", "Kode OPD untuk nomor surat")
_SIGNATORY_NAME = QT_TRANSLATE_NOOP("errors", "Nama penandatangan")
_POSITION = QT_TRANSLATE_NOOP("errors", "Jabatan penandatangan")
NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Folder data tidak dapat dibuat atau ditulisi. Beri izin tulis pada folder itu "
    "atau pilih folder lain dengan --data-dir.",
)
_DEMO_UNFINISHED = QT_TRANSLATE_NOOP(
    "errors",
    "Pengisian kantor contoh di folder ini terputus sebelum selesai. "
    "Jalankan `loket demo` sekali lagi untuk mengisinya dari awal.",
)
_NO_RECOVERY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas recovery.json tidak ada di folder data, jadi kantor ini tidak dapat dibuka. "
    "Buat lagi dari lembar pemulihan dengan `loket office recover`, atau salin dari cadangan.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat ditulis. Pilih folder lain, lalu ulangi."
)
