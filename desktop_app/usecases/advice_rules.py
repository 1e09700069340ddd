"""The adviser's rules as dated versions: listed, amended, and their files.

A version counts from its first day and is never touched once an advice stands on it. All of a
version is checked before any of it is stored, and a file is taken over whole or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desktop_app.domain.access import Right
from desktop_app.domain.advice import Network, prepare
from desktop_app.domain.advice_check import AdviceFaulty, book_faults
from desktop_app.domain.advice_file import book_data, book_toml, read_book, read_books
from desktop_app.domain.advice_rules import AdviceBook
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.people import show_date
from desktop_app.storage.advice import advised_since, books_used
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import (
    ADVICE,
    add_definition,
    all_definitions,
    codes,
    definition_in_force,
    remove_definition,
)
from desktop_app.storage.durable import write_durably
from desktop_app.storage.journal import Transaction
from desktop_app.usecases.office import Office

CODE = "penasihat"  # there is one book of rules at a time
FOLDER = ("rules", "adviser")


@dataclass(frozen=True, slots=True)
class BookVersion:
    """A version of the rules; `used` times was advised by it."""

    book: AdviceBook
    used: int
    in_force: bool


def versions(office: Office) -> tuple[BookVersion, ...]:
    """Return every version, the latest first."""
    with office.read() as connection:
        now = _in_force(connection, office.today())
        used = books_used(connection)
        found = [
            BookVersion(_book(one.valid_from, one.body), used.get(one.valid_from, 0), False)
            for one in all_definitions(connection, ADVICE)
        ]
    marked = [replace(one, in_force=one.book.valid_from == now) for one in found]
    return tuple(sorted(marked, key=lambda one: one.book.valid_from, reverse=True))


def version_of(office: Office, since: date) -> AdviceBook:
    """Return the version that began on a day. Raises NotFound."""
    for one in versions(office):
        if one.book.valid_from == since:
            return one.book
    raise NotFound("aturan_tidak_ada", _GONE)


def book_in_force(office: Office) -> AdviceBook:
    """Return the rules in force today. Raises NotFound when there are none."""
    with office.read() as connection:
        return book_on(connection, office.today())


def book_on(connection: Connection, day: date) -> AdviceBook:
    """Return the rules in force on a day. Raises NotFound when there are none."""
    found = definition_in_force(connection, ADVICE, CODE, day)
    if found is None:
        raise NotFound("aturan_penasihat_belum_ada", _NONE, day=show_date(day))
    return _book(*found)


def network_on(connection: Connection, day: date) -> Network:
    """Return the rules in force on a day, ready for use. Raises NotFound."""
    return prepare(book_on(connection, day))


def check(office: Office, book: AdviceBook) -> list[str]:
    """Return everything wrong with a book in sentences, its first day included."""
    told = [str(one) for one in book_faults(book)]
    with office.read() as connection:
        late = _day_fault(office, connection, book.valid_from)
    return [*told, str(late)] if late else told


def save(office: Office, book: AdviceBook, *, moved_from: date | None = None) -> AdviceBook:
    """Store a version that counts from `book.valid_from` on, and return it.

    `moved_from` is the first day a coming version had so far. Raises AdviceFaulty with every
    fault by its place, Refused for its day or without the right.
    """
    if office.actor is not None:
        office.require(Right.MANAGE_RULES)
    if faults := book_faults(book):
        raise AdviceFaulty(faults)
    with office.write() as tx:
        late = _day_fault(office, tx.connection, book.valid_from)
        if late is not None:
            raise late
        if moved_from is not None and office.today() < moved_from != book.valid_from:
            remove_definition(tx, ADVICE, CODE, moved_from)
        add_definition(tx, ADVICE, CODE, book.valid_from, book_data(book))
    return book


def take_back(office: Office, since: date) -> None:
    """Take back a version that has not begun. Raises Refused, NotFound."""
    if office.actor is not None:
        office.require(Right.MANAGE_RULES)
    if since <= office.today():
        raise Refused("versi_sudah_berlaku", _BEGUN, day=show_date(since))
    with office.write() as tx:
        remove_definition(tx, ADVICE, CODE, since)


def read_files(paths: Sequence[Path]) -> AdviceBook:
    """Return the rules written in files, or in all files of a folder; nothing is stored.

    Raises AdviceFaulty naming file and line of every fault, EnvironmentFailure, Misused.
    """
    texts: dict[str, str] = {}
    for path in _files(paths):
        try:
            texts[path.name] = path.read_text(encoding="utf-8")
        except OSError as error:
            raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=path.name) from error
        except UnicodeDecodeError as error:
            raise Misused("bukan_toml", _NO_TEXT, name=path.name) from error
    return read_books(texts)


def write_file(book: AdviceBook, path: Path) -> None:
    """Write a version as one file that `read_files` reads back. Raises EnvironmentFailure."""
    try:
        write_durably(path, book_toml(book).encode())
    except OSError as error:
        raise EnvironmentFailure("aturan_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def seed_advice(tx: Transaction, resources: Path) -> bool:
    """Write the program's own rules where the office has none yet; tell whether it did."""
    if codes(tx.connection, ADVICE):
        return False
    book = read_files([resources.joinpath(*FOLDER)])
    add_definition(tx, ADVICE, CODE, book.valid_from, book_data(book))
    return True


def _files(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob("*.toml")) if path.is_dir() else [path]
    if not found:
        raise Misused("tanpa_berkas", _NO_FILES)
    return found


def _in_force(connection: Connection, day: date) -> date | None:
    found = definition_in_force(connection, ADVICE, CODE, day)
    return found[0] if found else None


def _book(since: date, body: Mapping[str, Any]) -> AdviceBook:
    return read_book({**body, "valid_from": since})


def _day_fault(office: Office, connection: Connection, day: date) -> LoketError | None:
    """Advice given stands on what counted that day: nothing may begin before or among it."""
    today = office.today()
    if day > today:
        return None
    begins = datetime.combine(day, time(), office.zone)
    advised = advised_since(connection, begins)
    if not advised:
        return None
    words = {"day": show_date(day), "count": advised, "today": show_date(today)}
    return Refused("sudah_ada_saran", _ADVISED, **words)


_GONE = QT_TRANSLATE_NOOP("errors", "Aturan itu tidak ada lagi. Muat ulang halamannya.")
_NONE = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada aturan penasihat yang berlaku pada {day}. Minta supervisor menambahkannya di "
    "Pengaturan, Aturan penasihat.",
)
_BEGUN = QT_TRANSLATE_NOOP(
    "errors", "Aturan yang mulai {day} sudah berlaku. Buat versi baru untuk mengubahnya."
)
_ADVISED = QT_TRANSLATE_NOOP(
    "errors",
    "Sejak {day} sudah ada {count} saran, dan semuanya tetap pada aturan lama. Mulai dari hari "
    "sesudah {today}.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa letaknya, lalu coba lagi."
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} bukan berkas TOML yang sah. Pilih berkas hasil ekspor aturan."
)
_NO_FILES = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada berkas aturan (.toml) di sana. Pilih berkas atau folder lain."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat ditulis. Pilih folder lain, lalu simpan lagi."
)
