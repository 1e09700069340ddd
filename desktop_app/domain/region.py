"""Kecamatan and desa/kelurahan of the office's regency, by their Kemendagri codes.

Village names repeat within a regency (15 of them in Rembang), so a village is always shown with
its kecamatan and found by name only where the name leaves no doubt. BPS codes look alike and
mean other places: nothing here reads a number as a code unless it is one of ours, with dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

VillageKind = Literal["desa", "kelurahan", "desa_adat"]


@dataclass(frozen=True, slots=True)
class Village:
    """A desa or kelurahan: `code` as in `33.17.13.2002`, `district_code` as in `33.17.13`."""

    code: str
    name: str
    kind: VillageKind
    district_code: str
    district: str

    @property
    def label(self) -> str:
        """The name as it is always shown: `Kalipang — Sarang`."""
        return f"{self.name} — {self.district}"


@dataclass(frozen=True, slots=True)
class Regions:
    """The villages of the regency in the order of their codes, and every kecamatan of the country.

    `district_codes` are six digits without dots, as a NIK begins with them. A code that is not
    among them may still be right: kecamatan were split since, and a NIK keeps its first.
    """

    villages: tuple[Village, ...]
    district_codes: frozenset[str]
    by_code: Mapping[str, Village] = field(init=False, repr=False, compare=False)
    _by_name: Mapping[str, tuple[Village, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_name: dict[str, tuple[Village, ...]] = {}
        for village in self.villages:
            key = _key(village.name)
            by_name[key] = (*by_name.get(key, ()), village)
        object.__setattr__(self, "by_code", {v.code: v for v in self.villages})
        object.__setattr__(self, "_by_name", by_name)

    def find(self, village: str | None, district: str | None = None) -> Village | None:
        """Return the village that two cells of a register or form name, None when in doubt.

        Case, blanks, punctuation and the words desa, kelurahan and kecamatan do not matter. A
        district that contradicts the village is a doubt; an empty one is not.
        """
        named = self._by_name.get(_key(village or ""), ())
        wanted = _key(district or "")
        if wanted:
            named = tuple(v for v in named if _key(v.district) == wanted)
        return named[0] if len(named) == 1 else None

    def knows_district(self, code: str) -> bool:
        """Tell whether six digits are a kecamatan of today anywhere in the country."""
        return code in self.district_codes

    def search(self, prefix: str) -> tuple[Village, ...]:
        """Return the villages to offer while somebody types, all of them for an empty text.

        Names that begin so come first, then names with a later word that does, then those whose
        kecamatan does. A whole label finds its village.
        """
        typed = _letters(prefix)
        ranked = [(_rank(village, typed), village) for village in self.villages]
        found = [pair for pair in ranked if pair[0] is not None]
        return tuple(village for _, village in sorted(found, key=lambda p: (p[0], p[1].label)))


def read_regions(rows: Iterable[Mapping[str, str]], district_codes: Iterable[str] = ()) -> Regions:
    """Build the regions from rows `kode_kecamatan, kecamatan, kode_desa, desa, jenis`.

    `district_codes` are the kecamatan of the country, six digits each; those of the rows are
    added. Raises `EnvironmentFailure` `data_wilayah_rusak` when a row is not of that shape.
    """
    try:
        villages = sorted((_village(row) for row in rows), key=lambda v: v.code)
    except (KeyError, AttributeError, ValueError) as error:
        raise EnvironmentFailure("data_wilayah_rusak", BROKEN_REGIONS) from error
    own = {village.district_code.replace(".", "") for village in villages}
    known = own.union(district_codes)
    if not villages or not all(len(code) == 6 and code.isdigit() for code in known):
        raise EnvironmentFailure("data_wilayah_rusak", BROKEN_REGIONS)
    return Regions(tuple(villages), frozenset(known))


def _village(row: Mapping[str, str]) -> Village:
    code, kind = row["kode_desa"].strip(), _KINDS[row["jenis"].strip()]
    if not re.fullmatch(r"\d\d\.\d\d\.\d\d\.\d{4}", code) or not code.startswith(
        row["kode_kecamatan"].strip() + "."
    ):
        raise ValueError(code)
    return Village(code, row["desa"].strip(), kind, code[:8], row["kecamatan"].strip())


def _letters(text: str) -> str:
    return _NOT_WORD.sub(" ", text.upper()).strip()


def _key(text: str) -> str:
    """Reduce a name to what two spellings of it share: RONGGOMULYO for `Ds. Ronggo Mulyo`."""
    words = _letters(text).split()
    if len(words) > 1 and words[0] in _KIND_WORDS:
        del words[0]
    return "".join(words)


def _rank(village: Village, typed: str) -> int | None:
    name, label = _letters(village.name), _letters(village.label)
    close = typed.replace(" ", "")
    if name.startswith(typed) or label.replace(" ", "").startswith(close):
        return 0
    if f" {typed}" in f" {name}":
        return 1
    return 2 if _letters(village.district).startswith(typed) else None


_KINDS: Mapping[str, VillageKind] = {
    "desa": "desa",
    "kelurahan": "kelurahan",
    "desa_adat": "desa_adat",
}
_NOT_WORD = re.compile(r"[^A-Z0-9]+")
_KIND_WORDS = frozenset({"DESA", "DS", "DES", "KELURAHAN", "KEL", "KECAMATAN", "KEC"})

BROKEN_REGIONS = QT_TRANSLATE_NOOP(
    "errors",
    "Data wilayah (desa, kelurahan, dan kecamatan) tidak dapat dibaca. "
    "Pasang ulang Loket Linjamsos, atau pulihkan folder resources/region.",
)
