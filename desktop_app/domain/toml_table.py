"""Reading the office's own files (services, rules): each value is asked for by name and kind.

The files are written by people, so a mistake must be found at once and named: which file, which
entry, which key, and what is expected there. Values come from TOML or, once the office has edited
them, from the database, where a date is text; both are accepted. Nothing here knows what a service
or a rule is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused


class CatalogueError(Misused):
    """A service or rule file is not as it must be; the sentence names file, entry and key."""


MISSING = QT_TRANSLATE_NOOP(
    "Catalogue", "{place}: isian “{key}” belum ada. Tambahkan {kind}, lalu muat ulang."
)
WRONG_KIND = QT_TRANSLATE_NOOP(
    "Catalogue", "{place}: isian “{key}” harus berupa {kind}. Perbaiki, lalu muat ulang."
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "Catalogue", "{place}: isian “{key}” tidak dikenal. Hapus atau perbaiki namanya."
)


@dataclass(frozen=True, slots=True)
class TomlTable:
    """One table of a file. `place` says in words where it stands, for the error sentence."""

    data: Mapping[str, Any]
    place: str

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text without outer blanks; raise CatalogueError when absent or no text."""
        return str(self._value(key, str, "teks", default)).strip()

    def optional_text(self, key: str) -> str | None:
        """Return the text, or None when the key is absent or empty."""
        return self.text(key, "") or None

    def flag(self, key: str, default: bool) -> bool:
        """Return true or false."""
        return bool(self._value(key, bool, "true atau false", default))

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number of at least 1."""
        value = self._value(key, int, "bilangan bulat", default)
        if isinstance(value, bool) or value < 1:
            raise self.error(WRONG_KIND, key, kind="bilangan bulat mulai dari 1")
        return int(value)

    def day(self, key: str) -> date:
        """Return a date, written as such in TOML or as `2026-01-31`."""
        day = self.optional_day(key)
        if day is None:
            raise self.error(MISSING, key, kind="tanggal, misalnya 2026-01-31")
        return day

    def optional_day(self, key: str) -> date | None:
        """Return a date as `day` does, or None when the key is absent."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise self.error(WRONG_KIND, key, kind="tanggal, misalnya 2026-01-31") from None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the key is absent."""
        values = self._list(key, "daftar teks")
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self.error(WRONG_KIND, key, kind="daftar teks")
        return tuple(value.strip() for value in values)

    def table(self, key: str) -> Mapping[str, Any]:
        """Return a nested table, empty when the key is absent."""
        value = self.data.get(key, {})
        if not isinstance(value, Mapping):
            raise self.error(WRONG_KIND, key, kind="tabel")
        return dict(value)

    def tables(self, key: str, named_by: str) -> Iterator[TomlTable]:
        """Yield the tables of a list; each is called by its value of `named_by` in errors."""
        for order, item in enumerate(self._list(key, "daftar tabel"), start=1):
            if not isinstance(item, Mapping):
                raise self.error(WRONG_KIND, key, kind="daftar tabel")
            name = item.get(named_by) or f"ke-{order}"
            yield TomlTable(item, f"{self.place}, {key} “{name}”")

    def only(self, *keys: str) -> None:
        """Raise CatalogueError for a key that nobody reads: it is a slip of the pen."""
        for key in self.data:
            if key not in keys:
                raise self.error(UNKNOWN, key)

    def error(self, sentence: str, key: str, **values: str) -> CatalogueError:
        """Return the error that names this table and the key."""
        return CatalogueError("catalogue_unreadable", sentence, place=self.place, key=key, **values)

    def _value(self, key: str, kind: type, kind_name: str, default: Any) -> Any:
        value = self.data.get(key, default)
        if value is None:
            raise self.error(MISSING, key, kind=kind_name)
        if not isinstance(value, kind):
            raise self.error(WRONG_KIND, key, kind=kind_name)
        if default is None and isinstance(value, str) and not value.strip():
            raise self.error(MISSING, key, kind=kind_name)
        return value

    def _list(self, key: str, kind_name: str) -> Sequence[Any]:
        values = self.data.get(key, ())
        if not isinstance(values, list | tuple):
            raise self.error(WRONG_KIND, key, kind=kind_name)
        return values
