"""How a list of people to be told is shown while somebody says which column is which."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.notice_choices import OFFERS, read_as
from desktop_app.domain.notice_list import ListedPerson, NoticeKind
from desktop_app.domain.notice_rows import reasons_in_words
from desktop_app.domain.register import SheetPreview
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.register_mapping import Reading
from desktop_app.gui.words import rupiah, short_date, translate
from desktop_app.usecases.office import Office

Row = ListedPerson | LeftOutRow


def reading_of(kind: NoticeKind) -> Reading:
    """Return what the columns of such a list can be and how its first rows would be read."""
    last: Column[Row] = (
        Column(translate("NoticeMapping", "Nonaktif sejak"), _since)
        if kind is NoticeKind.NONAKTIF
        else Column(translate("NoticeMapping", "Tunggakan"), _arrears)
    )
    columns: tuple[Column[Row], ...] = (
        Column(translate("NoticeMapping", "NIK"), lambda row: _of(row, "nik")),
        Column(translate("NoticeMapping", "Nama"), lambda row: _of(row, "name")),
        Column(translate("NoticeMapping", "No. kartu"), lambda row: _of(row, "card")),
        Column(translate("NoticeMapping", "Telepon"), lambda row: _of(row, "phone")),
        Column(translate("NoticeMapping", "Desa"), lambda row: _of(row, "village")),
        last,
        Column(translate("NoticeMapping", "Jadinya"), _becomes, wide=True),
    )
    return Reading(OFFERS[kind], columns, partial(_read, kind))


def _read(
    kind: NoticeKind, office: Office, sheet: SheetPreview, mapping: ColumnMapping
) -> Sequence[Row]:
    regency = office.identity.regency_code
    return read_as(sheet, mapping, kind, office.regions, regency, office.today())


def _of(row: Row, what: str) -> str:
    return str(getattr(row, what) or "") if isinstance(row, ListedPerson) else ""


def _since(row: Row) -> str:
    return short_date(row.since) if isinstance(row, ListedPerson) and row.since else ""


def _arrears(row: Row) -> str:
    return rupiah(row.amount) if isinstance(row, ListedPerson) and row.amount is not None else ""


def _becomes(row: Row) -> str:
    if isinstance(row, LeftOutRow):
        return translate("NoticeMapping", "tidak diimpor: {why}").format(why=_why(row.reasons))
    if row.warnings:
        return translate("NoticeMapping", "masuk, dengan catatan: {why}").format(
            why=_why(row.warnings)
        )
    return translate("NoticeMapping", "masuk")


def _why(codes: Sequence[str]) -> str:
    return reasons_in_words(codes, lambda text: QCoreApplication.translate("register", text))
