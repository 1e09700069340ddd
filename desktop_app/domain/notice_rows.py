"""Reading a list of people to be told: the register's own row reader, and what such lists add.

NIK, name, card and village are judged as in a register (`register_rows`); telephone, class,
months and amount are found by their own headings. Nothing is repaired silently: a row is taken,
taken with a warning, or left out with its reasons and its cells as they were.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, islice
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.identity import IdentityError, parse_phone
from desktop_app.domain.notice_list import LeftOutRow, ListedPerson, NoticeKind
from desktop_app.domain.region import Regions
from desktop_app.domain.register_cells import Memory, cell_text, pbi_status, text_of
from desktop_app.domain.register_columns import (
    HEADER_SEARCH_ROWS,
    Field,
    Header,
    normal_heading,
)
from desktop_app.domain.register_mapping import ColumnMapping, Layout, place_header
from desktop_app.domain.register_reasons import REASONS
from desktop_app.domain.register_rows import BLANK, AsideRow, EntryRow, Note, RowReader

MOST_AMOUNT = 1_000_000_000  # rupiah; more is another column


class Extra(StrEnum):
    """What these lists hold beside a register's columns."""

    PHONE = "telepon"
    CLASS = "kelas"
    MONTHS = "bulan_tunggakan"
    AMOUNT = "jumlah_tunggakan"
    SINCE = "nonaktif_sejak"


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    header: Header
    extras: Mapping[Extra, tuple[int, ...]]


class ListReading:
    """One file being read, sheet after sheet. `notes` counts lines and sheets that were nobody's,
    `titles` are what stood above the headers."""

    def __init__(
        self,
        kind: NoticeKind,
        regions: Regions,
        own_regency: str,
        today: date,
        chosen: ColumnMapping | None = None,
        kept: Mapping[str, Layout] | None = None,
    ) -> None:
        self.notes: Counter[str] = Counter()
        self.titles: list[str] = []
        self.sheets = 0
        self._kind = kind
        self._memory = Memory(regions, own_regency, today)
        self._chosen, self._kept = chosen, kept
        self._cards: set[str] = set()

    def rows_of(
        self, name: str, rows: Iterable[Sequence[Any]]
    ) -> Iterator[ListedPerson | LeftOutRow]:
        """Yield what becomes of each person's row of one sheet."""
        lines = iter(rows)
        head = list(islice(lines, HEADER_SEARCH_ROWS + 1))
        placed = place_header(head, self._chosen, self._kept)
        if placed is None:
            if any(cell_text(cell).strip() for row in head for cell in row):
                self.notes["lembar_tanpa_nik"] += 1
            return
        self.sheets += 1
        self.titles.append(name)
        self.titles += [
            text
            for row in head[: max(placed.header.line, 0)]
            for cell in row
            if (text := cell_text(cell).strip())
        ]
        sheet = _Sheet(name, placed.header, extras_of(placed.header))
        read = RowReader(placed.header, 0, self._memory).read
        body = chain(head[placed.first_row :], lines)
        for number, cells in enumerate(body, start=placed.first_row + 1):
            reading = read(cells, number)
            if isinstance(reading, Note):
                self.notes[reading.kind] += reading is not BLANK
            elif isinstance(reading, AsideRow):
                yield self._left_out(sheet, number, reading.reasons.split(","), cells)
            else:
                yield self._person(sheet, number, reading, cells)

    def _person(
        self, sheet: _Sheet, line: int, row: EntryRow, cells: Sequence[Any]
    ) -> ListedPerson | LeftOutRow:
        warnings = [one for one in row.warnings.split(",") if one and one in _TOLD]
        why = self._why_not(row, sheet, cells)
        if why:
            return self._left_out(sheet, line, why, cells)
        phone = _phone(_cells(sheet, Extra.PHONE, cells), warnings)
        since = row.deactivated_on or self._since(_cells(sheet, Extra.SINCE, cells), warnings)
        own = {
            extra: _number(_cells(sheet, extra, cells), code, most, warnings)
            for extra, code, most in _NUMBERS
        }
        return ListedPerson(
            line=line,
            # Where Excel ate the last digit, what is left is nobody's number.
            nik=None if row.nik_damaged else row.nik,
            kk=None if row.kk_damaged or not row.kk else row.kk,
            card=row.card or None,
            name=row.name,
            phone=phone,
            village_code=row.village_code or None,
            village=row.village,
            district=row.district,
            since=date.fromisoformat(since) if since else None,
            care_class=own[Extra.CLASS],
            months=own[Extra.MONTHS],
            amount=own[Extra.AMOUNT],
            warnings=tuple(dict.fromkeys(warnings)),
        )

    def _why_not(self, row: EntryRow, sheet: _Sheet, cells: Sequence[Any]) -> list[str]:
        why = []
        if "nik_ganda" in row.warnings.split(","):
            why.append("nik_ganda")
        if row.nik_damaged and not row.card and not row.kk:
            why.append("nik_rusak_excel")
        if row.card and row.card in self._cards:
            why.append("kartu_ganda")
        if row.card:
            self._cards.add(row.card)
        columns = sheet.header.columns.get(Field.PBI_STATUS, ())
        told = pbi_status(_at(cells, columns[0])) if columns else ""
        if self._kind is NoticeKind.NONAKTIF and told == "aktif":
            why.append("masih_aktif")
        return why

    def _since(self, cells: list[Any], warnings: list[str]) -> str:
        text, unreadable = self._memory.days[cells[0]] if cells else ("", False)
        if unreadable:
            warnings.append("tanggal_nonaktif_tidak_terbaca")
        return text

    def _left_out(
        self, sheet: _Sheet, line: int, reasons: Iterable[str], cells: Sequence[Any]
    ) -> LeftOutRow:
        titles = sheet.header.titles
        shown = {
            titles[column] if column < len(titles) else f"Kolom {column + 1}": text
            for column, cell in enumerate(cells)
            if (text := cell_text(cell).strip())
        }
        return LeftOutRow(sheet.name, line, tuple(reasons), shown)


def extras_of(header: Header) -> dict[Extra, tuple[int, ...]]:
    """Return where the columns beside a register's stand, the one to trust first in front."""
    taken = {column for places in header.columns.values() for column in places}
    found: dict[Extra, list[tuple[int, int]]] = {}
    for column, title in enumerate(header.titles):
        known = _BY_ALIAS.get(normal_heading(title))
        if known is not None and column not in taken:
            found.setdefault(known[0], []).append((known[1], column))
    return {extra: tuple(c for _, c in sorted(places)) for extra, places in found.items()}


def _cells(sheet: _Sheet, extra: Extra, cells: Sequence[Any]) -> list[Any]:
    """Return the filled cells of a column that may stand several times."""
    found = (_at(cells, column) for column in sheet.extras.get(extra, ()))
    return [cell for cell in found if text_of(cell)]


def _at(cells: Sequence[Any], column: int) -> Any:
    return cells[column] if column < len(cells) else None


def _phone(cells: list[Any], warnings: list[str]) -> str | None:
    """Return the first mobile number of the cells; one cell may hold two, `0812… / 0813…`."""
    texts = [part for cell in cells for part in _BETWEEN.split(text_of(cell)) if part.strip()]
    found: list[str] = []
    for text in texts:
        try:
            found.append(parse_phone(text))
        except IdentityError:
            continue
    if texts and not found:
        warnings.append("telepon_tidak_sah")
    if len(set(found)) > 1:
        warnings.append("telepon_lebih_dari_satu")
    return found[0] if found else None


def _number(cells: list[Any], code: str, most: int, warnings: list[str]) -> int | None:
    if not cells:
        return None
    value = _whole(cells[0])
    if value is None or not 0 <= value <= most:
        warnings.append(code)
        return None
    return value


def _whole(cell: object) -> int | None:
    """Return a whole number from 3, 3.0, `Rp 1.050.000,00`, `1,050,000`, `kelas III`, `6 bulan`."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return int(cell) if cell == cell // 1 else round(cell)
    text = text_of(cell).strip().upper()
    bare = _UNITS.sub("", text).strip()
    if bare in _ROMAN:
        return _ROMAN[bare]
    cents = re.sub(r"[.,]\d{1,2}$", "", bare)
    if not re.fullmatch(r"\d{1,3}([., ]\d{3})+|\d+", cents):
        return None
    return int(re.sub(r"\D", "", cents))


_BETWEEN = re.compile(r"[/;,|\n]|\s{2,}| dan | atau ")
_UNITS = re.compile(r"^(RP|IDR)\.?|KELAS|KLS\.?|BULAN|BLN\.?|-$")
_ROMAN: Mapping[str, int] = {"I": 1, "II": 2, "III": 3}
_NUMBERS: tuple[tuple[Extra, str, int], ...] = (
    (Extra.CLASS, "kelas_tidak_terbaca", 3),
    (Extra.MONTHS, "bulan_tidak_terbaca", 600),
    (Extra.AMOUNT, "jumlah_tidak_terbaca", MOST_AMOUNT),
)
# Reduced by `normal_heading`; the heading to trust first in front.
_ALIASES: Mapping[Extra, str] = {
    Extra.PHONE: "nohp nomorhp hp notelepon nomortelepon telepon notelp nomortelp telp nowa "
    "nomorwa wa whatsapp nowhatsapp nomorwhatsapp nohandphone handphone notlp tlp nohptelepon "
    "kontak nomorkontak notelphp notelponhp notelpon nomorponsel ponsel",
    Extra.CLASS: "kelas kelasrawat kelasperawatan hakkelas kls klsrawat kelasjkn",
    Extra.MONTHS: "bulantunggakan jumlahbulan jmlbulan jmlbln lamatunggakan bulanmenunggak "
    "jumlahbulantunggakan jmlbulantunggakan blntunggakan bulannunggak tunggakanbulan bulan bln "
    "lamamenunggak",
    Extra.AMOUNT: "jumlahtunggakan nominaltunggakan totaltunggakan tunggakan tunggakanrp nominal "
    "jmltunggakan jumlahtagihan totaltagihan tagihan nilaitunggakan saldotunggakan "
    "tunggakaniuran jumlah",
    Extra.SINCE: "nonaktifsejak tmtnonaktifkan tglnonaktifpeserta tanggalstatus tmt tglstatus "
    "sejak tanggalkeluar tglkeluar bulannonaktif",
}
_BY_ALIAS: Mapping[str, tuple[Extra, int]] = {
    alias: (extra, rank)
    for extra, words in _ALIASES.items()
    for rank, alias in enumerate(words.split())
}
# What of a register's warnings somebody who tells people should know; the others are the
# register's business.
_TOLD = frozenset(
    {
        "nik_rusak_excel",
        "kartu_nol_depan",
        "kartu_bukan_13_angka",
        "kk_bukan_16_angka",
        "kk_rusak_excel",
        "desa_tidak_dikenal",
        "tanggal_nonaktif_tidak_terbaca",
        "nik_dua_kolom_berbeda",
        "karakter_rusak",
    }
)
NOTICE_REASONS: Mapping[str, str] = {
    **REASONS,
    "kartu_ganda": QT_TRANSLATE_NOOP("register", "nomor kartu sudah ada pada baris sebelumnya"),
    "masih_aktif": QT_TRANSLATE_NOOP("register", "status kepesertaan masih aktif"),
    "telepon_tidak_sah": QT_TRANSLATE_NOOP("register", "nomor telepon tidak sah"),
    "telepon_lebih_dari_satu": QT_TRANSLATE_NOOP(
        "register", "ada lebih dari satu nomor telepon; yang pertama dipakai"
    ),
    "kelas_tidak_terbaca": QT_TRANSLATE_NOOP("register", "kelas bukan 1, 2, atau 3"),
    "bulan_tidak_terbaca": QT_TRANSLATE_NOOP("register", "lama tunggakan tidak dapat dibaca"),
    "jumlah_tidak_terbaca": QT_TRANSLATE_NOOP("register", "jumlah tunggakan tidak dapat dibaca"),
    "sudah_dalam_daftar": QT_TRANSLATE_NOOP("register", "sudah ada dalam daftar ini"),
}


def reasons_in_words(codes: Iterable[str], say: Callable[[str], str] = str) -> str:
    """Return the reasons in words, joined; `say` translates."""
    return "; ".join(say(NOTICE_REASONS.get(code, code)) for code in codes)
