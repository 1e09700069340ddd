"""What an office wrote itself, or was given as data: nothing a translator touches."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator

import sqlalchemy as sa

from desktop_app import paths
from desktop_app.settings import declared
from desktop_app.storage import tables
from desktop_app.usecases.office import Office

# Help and tour are the program's, and their files are in the language of the screen's guide.
_OF_THE_PROGRAM = ("help", "training", "translations")
_MONTHS = (
    "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Agu|Sep|Okt|Nov|Des"
)
_WEEKDAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Sen|Sel|Rab|Kam|Jum|Sab|Min"
_DATES = re.compile(rf"\b((\d{{1,2}} )?({_MONTHS})( \d{{4}})?|{_WEEKDAYS})\b")
_KEYS = re.compile(
    r"\b(Alt|Ctrl|Shift|Enter|Esc|PgUp|PgDn|Del|Space)\b(\+\w+)*|(?<=\+)\w\b|\bF\d{1,2}\b"
)
_BETWEEN = re.compile(r"[\n·,;:()/–—|+✔✖⚠✘✎●■▲◆*“”→?!]| - ")
_NUMBERS = re.compile(r"\d\S*|\S*\d")

# The same in every language: who made it, what the ministry calls it, what stands on the paper.
EVERYWHERE = frozenset(
    (
        "Loket Linjamsos",
        "English",
        "Bahasa Indonesia",
        "NIK",
        "KK",
        "No. KK",
        "RT",
        "RW",
        "DTKS",
        "DTSEN",
        "DTKS/DTSEN",
        "PBI",
        "SIKS-NG",
        "Cek Bansos",
        "GET",
        "POST",
        "POST JSON",
        "PDF",
        "KB",
        "MB",
        "GB",
        "km",
        "WIB",
        "Rp",
        "A3",
        "A4",
        "A5",
        "F4",
    )
)


class OfficeWords:
    """Tells data from words that nobody translated."""

    def __init__(self, office: Office) -> None:
        regions = [name for one in office.regions.villages for name in (one.name, one.district)]
        defaults = [one.default for scope in ("office", "machine") for one in declared(scope)]
        known = [*_of_resources(), *_of_database(office), *EVERYWHERE, *regions]
        known += _leaves(defaults)
        self._known = {_bare(one) for one in known}
        self._long = "\n".join(one for one in self._known if len(one) > 40)

    def rest(self, text: str) -> str:
        """Return what of a text is no data: no name, date, key, number or code of the office."""
        bare = _KEYS.sub(" ", _DATES.sub(" ", text))
        if self._is_data(bare):
            return ""
        parts = [one for one in map(_bare, _BETWEEN.split(bare)) if not self._is_data(one)]
        words = (_bare(_NUMBERS.sub(" ", one)) for one in parts)
        return " # ".join(
            one for one in words if re.search(r"[^\W\d_]{2}", one) and not self._is_data(one)
        )

    def _is_data(self, text: str) -> bool:
        bare = _bare(text)
        # Part of a longer sentence of the office: a question, a line of a letter.
        return bare in self._known or (bare.count(" ") > 1 and bare in self._long)


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(" .:…")


def _of_resources() -> Iterator[str]:
    for path in paths.resource().rglob("*.toml"):
        if path.relative_to(paths.resource()).parts[0] not in _OF_THE_PROGRAM:
            yield from _leaves(tomllib.loads(path.read_text("utf-8")))


def _of_database(office: Office) -> Iterator[str]:
    with office.read() as connection:
        for table in tables.metadata.tables.values():
            for row in connection.execute(sa.select(table)):
                yield from _leaves(list(row))


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        if value.startswith(("{", "[")):
            yield from _leaves_of_text(value)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from (*_leaves(key), *_leaves(one))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _leaves(one)


def _leaves_of_text(text: str) -> Iterator[str]:
    try:
        yield from _leaves(json.loads(text))
    except ValueError:
        return
