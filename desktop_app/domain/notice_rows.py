"""Reading a list of people to be told: what such lists hold beside a register's columns.

How a row is read and left out is `list_rows`'s; telephone, class, months and amount are found by
their own headings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.list_rows import (
    PHONE_HEADINGS,
    Extras,
    LeftOutRow,
    ListWalk,
    RowRead,
    aliases,
    cell_at,
    first_phone,
    number_in,
)
from desktop_app.domain.notice_list import ListedPerson, NoticeKind
from desktop_app.domain.region import Regions
from desktop_app.domain.register_cells import pbi_status
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping, Layout
from desktop_app.domain.register_reasons import REASONS

MOST_AMOUNT = 1_000_000_000  # rupiah; more is another column


class Extra(StrEnum):
    """What these lists hold beside a register's columns."""

    PHONE = "telepon"
    CLASS = "kelas"
    MONTHS = "bulan_tunggakan"
    AMOUNT = "jumlah_tunggakan"
    SINCE = "nonaktif_sejak"


class ListReading(ListWalk[Extra]):
    """One file being read, sheet after sheet."""

    def __init__(
        self,
        kind: NoticeKind,
        regions: Regions,
        own_regency: str,
        today: date,
        chosen: ColumnMapping | None = None,
        kept: Mapping[str, Layout] | None = None,
    ) -> None:
        super().__init__(EXTRAS, regions, own_regency, today, chosen, kept)
        self._kind = kind
        self._cards: set[str] = set()

    def people_of(
        self, name: str, rows: Iterable[Sequence[Any]]
    ) -> Iterator[ListedPerson | LeftOutRow]:
        """Yield what becomes of each person's row of one sheet."""
        for read in self.rows_of(name, rows):
            yield read if isinstance(read, LeftOutRow) else self._person(read)

    def _person(self, read: RowRead[Extra]) -> ListedPerson | LeftOutRow:
        row = read.row
        warnings = [one for one in row.warnings.split(",") if one and one in _TOLD]
        why = self._why_not(read)
        if why:
            return read.left_out(why)
        phone = first_phone(read.filled(Extra.PHONE), warnings)
        since = row.deactivated_on or self._since(read.filled(Extra.SINCE), warnings)
        own = {
            extra: number_in(read.filled(extra), code, most, warnings)
            for extra, code, most in _NUMBERS
        }
        return ListedPerson(
            line=read.line,
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

    def _why_not(self, read: RowRead[Extra]) -> list[str]:
        row, why = read.row, []
        if "nik_ganda" in row.warnings.split(","):
            why.append("nik_ganda")
        if row.nik_damaged and not row.card and not row.kk:
            why.append("nik_rusak_excel")
        if row.card and row.card in self._cards:
            why.append("kartu_ganda")
        if row.card:
            self._cards.add(row.card)
        columns = read.header.columns.get(Field.PBI_STATUS, ())
        told = pbi_status(cell_at(read.cells, columns[0])) if columns else ""
        if self._kind is NoticeKind.NONAKTIF and told == "aktif":
            why.append("masih_aktif")
        return why

    def _since(self, cells: list[Any], warnings: list[str]) -> str:
        text, unreadable = self.memory.days[cells[0]] if cells else ("", False)
        if unreadable:
            warnings.append("tanggal_nonaktif_tidak_terbaca")
        return text


_NUMBERS: tuple[tuple[Extra, str, int], ...] = (
    (Extra.CLASS, "kelas_tidak_terbaca", 3),
    (Extra.MONTHS, "bulan_tidak_terbaca", 600),
    (Extra.AMOUNT, "jumlah_tidak_terbaca", MOST_AMOUNT),
)
_BY_ALIAS = aliases(
    {
        Extra.PHONE: PHONE_HEADINGS,
        Extra.CLASS: "kelas kelasrawat kelasperawatan hakkelas kls klsrawat kelasjkn",
        Extra.MONTHS: "bulantunggakan jumlahbulan jmlbulan jmlbln lamatunggakan bulanmenunggak "
        "jumlahbulantunggakan jmlbulantunggakan blntunggakan bulannunggak tunggakanbulan bulan bln "
        "lamamenunggak",
        Extra.AMOUNT: "jumlahtunggakan nominaltunggakan totaltunggakan tunggakan tunggakanrp "
        "nominal jmltunggakan jumlahtagihan totaltagihan tagihan nilaitunggakan saldotunggakan "
        "tunggakaniuran jumlah",
        Extra.SINCE: "nonaktifsejak tmtnonaktifkan tglnonaktifpeserta tanggalstatus tmt tglstatus "
        "sejak tanggalkeluar tglkeluar bulannonaktif",
    }
)
EXTRAS = Extras(_BY_ALIAS)
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
