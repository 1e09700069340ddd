"""Reading a list of beneficiaries: a register's columns, a bank account and an amount beside them.

How a row is read and left out is `list_rows`'s. A list is about money, so less is forgiven than in
a register: without a whole NIK, twice in one file, or with an account that is none, a row is left
out with its reasons; whoever made the file mends it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.beneficiary import NO_ACCOUNT, Proposal, Source
from desktop_app.domain.beneficiary_account import Account, AccountError, Lengths, read_account
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.list_rows import (
    PHONE_HEADINGS,
    Extras,
    LeftOutRow,
    ListWalk,
    RowRead,
    aliases,
    first_phone,
    number_in,
)
from desktop_app.domain.region import Regions
from desktop_app.domain.register_mapping import ColumnMapping, Layout
from desktop_app.domain.register_reasons import REASONS

MOST_AMOUNT = 1_000_000_000  # rupiah; more is another column


class Extra(StrEnum):
    """What these lists hold beside a register's columns."""

    PHONE = "telepon"
    BANK = "bank"
    ACCOUNT = "rekening"
    HOLDER = "atas_nama"
    AMOUNT = "jumlah"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _LABELS[self]


class BeneficiaryReading(ListWalk[Extra]):
    """One file being read, sheet after sheet."""

    def __init__(
        self,
        lengths: Lengths,
        regions: Regions,
        own_regency: str,
        today: date,
        chosen: ColumnMapping | None = None,
        kept: Mapping[str, Layout] | None = None,
    ) -> None:
        super().__init__(EXTRAS, regions, own_regency, today, chosen, kept)
        self._lengths = lengths
        self._accounts: set[tuple[str, str]] = set()

    def people_of(
        self, name: str, rows: Iterable[Sequence[Any]]
    ) -> Iterator[Proposal | LeftOutRow]:
        """Yield what becomes of each person's row of one sheet."""
        for read in self.rows_of(name, rows):
            yield read if isinstance(read, LeftOutRow) else self._person(read)

    def _person(self, read: RowRead[Extra]) -> Proposal | LeftOutRow:
        row = read.row
        told = row.warnings.split(",") if row.warnings else []
        warnings = [one for one in told if one in _TOLD]
        why = ["nik_ganda"] if "nik_ganda" in told else []
        if row.nik_damaged:
            why.append("nik_rusak_excel")
        account = self._account(read, why)
        if why:
            return read.left_out(why)
        if account is not NO_ACCOUNT:
            key = account.bank, account.number
            if key in self._accounts:
                warnings.append("rekening_dipakai_dua_orang")
            self._accounts.add(key)
        phone = first_phone(read.filled(Extra.PHONE), warnings)
        amount = number_in(
            read.filled(Extra.AMOUNT), "jumlah_bantuan_tidak_terbaca", MOST_AMOUNT, warnings
        )
        block = "/".join(part for part in (row.rt, row.rw) if part)
        return Proposal(
            line=read.line,
            nik=row.nik,
            kk=None if row.kk_damaged or not row.kk else row.kk,
            name=row.name,
            birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
            address=f"{row.address} RT/RW {block}".strip() if block else row.address,
            village_code=row.village_code or None,
            village=row.village,
            district=row.district,
            phone=phone,
            account=account,
            amount=amount,
            warnings=tuple(dict.fromkeys(warnings)),
            source=Source.BERKAS,
        )

    def _account(self, read: RowRead[Extra], why: list[str]) -> Account:
        bank, number, holder = (
            next(iter(read.filled(one)), None) for one in (Extra.BANK, Extra.ACCOUNT, Extra.HOLDER)
        )
        if number is None and bank is None:
            return NO_ACCOUNT
        try:
            return read_account(bank, number, holder, self._lengths)
        except AccountError as error:
            why.append(error.code)
            return NO_ACCOUNT


def reasons_in_words(codes: Iterable[str], say: Callable[[str], str] = str) -> str:
    """Return the reasons in words, joined; `say` translates."""
    return "; ".join(say(BENEFICIARY_REASONS.get(code, code)) for code in codes)


_LABELS = {
    Extra.PHONE: QT_TRANSLATE_NOOP("register", "Nomor telepon"),
    Extra.BANK: QT_TRANSLATE_NOOP("register", "Nama bank"),
    Extra.ACCOUNT: QT_TRANSLATE_NOOP("register", "Nomor rekening"),
    Extra.HOLDER: QT_TRANSLATE_NOOP("register", "Rekening atas nama"),
    Extra.AMOUNT: QT_TRANSLATE_NOOP("register", "Jumlah bantuan"),
}
_BY_ALIAS = aliases(
    {
        Extra.PHONE: PHONE_HEADINGS,
        Extra.BANK: "bank namabank bankpenyalur bankpenerima kodebank banktujuan",
        Extra.ACCOUNT: "norekening nomorrekening rekening norek nomorrek rek nomorrekeningpenerima "
        "norekpenerima norekbank rekeningbank nomortabungan notabungan",
        Extra.HOLDER: "atasnama an rekeningatasnama namarekening namapemilikrekening "
        "pemilikrekening namadirekening namapadarekening namanasabah",
        Extra.AMOUNT: "jumlahbantuan nominalbantuan nilaibantuan besarbantuan besaranbantuan "
        "nominal jumlah jumlahuang jumlahrp nilai besaran bantuan jumlahditerima nominaltransfer",
    }
)
EXTRAS = Extras(_BY_ALIAS)
# What of a register's warnings somebody should know who pays; the others are the register's.
_TOLD = frozenset(
    {
        "kk_bukan_16_angka",
        "kk_rusak_excel",
        "kk_kosong",
        "desa_tidak_dikenal",
        "tanggal_tidak_terbaca",
        "tanggal_lahir_berbeda",
        "jenis_kelamin_berbeda",
        "wilayah_lain",
        "nik_dua_kolom_berbeda",
        "karakter_rusak",
    }
)
BENEFICIARY_REASONS: Mapping[str, str] = {
    **REASONS,
    "rekening_bukan_angka": QT_TRANSLATE_NOOP("register", "nomor rekening berisi huruf"),
    "rekening_rusak_excel": QT_TRANSLATE_NOOP(
        "register", "angka terakhir rekening hilang karena disimpan Excel sebagai bilangan"
    ),
    "rekening_panjang_salah": QT_TRANSLATE_NOOP(
        "register", "banyaknya angka rekening tidak sesuai dengan banknya"
    ),
    "rekening_nol": QT_TRANSLATE_NOOP("register", "nomor rekening hanya berisi nol"),
    "rekening_tanpa_bank": QT_TRANSLATE_NOOP("register", "nomor rekening tanpa nama bank"),
    "bank_tanpa_rekening": QT_TRANSLATE_NOOP("register", "nama bank tanpa nomor rekening"),
    "rekening_dipakai_dua_orang": QT_TRANSLATE_NOOP(
        "register", "rekening yang sama sudah ada pada baris sebelumnya"
    ),
    "telepon_tidak_sah": QT_TRANSLATE_NOOP("register", "nomor telepon tidak sah"),
    "telepon_lebih_dari_satu": QT_TRANSLATE_NOOP(
        "register", "ada lebih dari satu nomor telepon; yang pertama dipakai"
    ),
    "jumlah_bantuan_tidak_terbaca": QT_TRANSLATE_NOOP(
        "register", "jumlah bantuan tidak dapat dibaca"
    ),
    "sudah_dalam_periode": QT_TRANSLATE_NOOP("register", "NIK ini sudah ada dalam periode ini"),
}
