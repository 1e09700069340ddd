"""What a person chooses from where the headings of a list of people to be told do not tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.identity import IdentityError, parse_card, parse_phone
from desktop_app.domain.list_rows import LeftOutRow, extras_told
from desktop_app.domain.notice_list import ListedPerson, NoticeKind
from desktop_app.domain.notice_rows import EXTRAS, Extra, ListReading
from desktop_app.domain.region import Regions
from desktop_app.domain.register import SheetPreview
from desktop_app.domain.register_choices import (
    FIELD_LABELS,
    Offer,
    looks_like_family_number,
    looks_like_name,
    looks_like_nik,
)
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping, Layout, place_header


def with_extras(
    sheet: SheetPreview, mapping: ColumnMapping | None, kept: Mapping[str, Layout]
) -> SheetPreview:
    """Return a sheet's preview with the columns told that such a list has beside a register's."""
    placed = place_header(sheet.cells, mapping, kept)
    if placed is None:
        return sheet
    where = {
        column: extra.value
        for extra, places in EXTRAS.placed(placed.header, extras_told(placed, mapping)).items()
        for column in places[:1]
    }
    if Field.DEACTIVATED_ON in placed.header.columns:
        where.pop(next((c for c, name in where.items() if name == Extra.SINCE), -1), None)
    columns = tuple(
        (title, name or _SAME.get(where.get(column, ""), where.get(column)))
        for column, (title, name) in enumerate(sheet.columns)
    )
    return replace(sheet, columns=columns)


def read_as(
    sheet: SheetPreview,
    mapping: ColumnMapping,
    kind: NoticeKind,
    regions: Regions,
    own_regency: str,
    today: date,
) -> Sequence[ListedPerson | LeftOutRow]:
    """Return the first rows as they would be read with that choice; empty while no NIK is chosen.

    A number is called double only where it is twice among these rows.
    """
    if mapping.columns.get(Field.NIK) is None:
        return ()
    reading = ListReading(kind, regions, own_regency, today, mapping)
    return tuple(reading.people_of(sheet.name, sheet.cells))


def _is_phone(cell: str) -> bool:
    try:
        parse_phone(cell)
    except IdentityError:
        return False
    return True


def _is_card(cell: str) -> bool:
    try:
        parse_card(cell)
    except IdentityError:
        return False
    return True


def _offer(welcome: tuple[StrEnum, ...], *more: StrEnum) -> Offer:
    labels = {one: FIELD_LABELS.get(one) or _EXTRA_LABELS[one] for one in (*_COMMON, *more)}
    looks = {
        Field.NIK: looks_like_nik,
        Field.KK: looks_like_family_number,
        Field.CARD: _is_card,
        Extra.PHONE: _is_phone,
        Field.NAME: looks_like_name,
    }
    return Offer(labels, (Field.NIK, Field.NAME), welcome, looks, (Extra.SINCE,))


# One thing under two headings: a list may call it otherwise than a register does.
_SAME: Mapping[str, str] = {Extra.SINCE.value: Field.DEACTIVATED_ON.value}
_COMMON: tuple[StrEnum, ...] = (
    Field.NIK,
    Field.NAME,
    Field.KK,
    Field.CARD,
    Extra.PHONE,
    Field.VILLAGE,
    Field.DISTRICT,
    Field.PBI_STATUS,
)
_EXTRA_LABELS: Mapping[StrEnum, str] = {
    Extra.PHONE: QT_TRANSLATE_NOOP("register", "Nomor telepon"),
    Extra.CLASS: QT_TRANSLATE_NOOP("register", "Kelas"),
    Extra.MONTHS: QT_TRANSLATE_NOOP("register", "Lama tunggakan (bulan)"),
    Extra.AMOUNT: QT_TRANSLATE_NOOP("register", "Jumlah tunggakan"),
}
OFFERS: Mapping[NoticeKind, Offer] = {
    NoticeKind.NONAKTIF: _offer(
        (Extra.PHONE, Field.VILLAGE, Field.DEACTIVATED_ON), Field.DEACTIVATED_ON
    ),
    NoticeKind.TUNGGAKAN: _offer(
        (Extra.PHONE, Field.VILLAGE, Extra.AMOUNT), Extra.CLASS, Extra.MONTHS, Extra.AMOUNT
    ),
}
