"""What a person chooses from where the headings of a list of beneficiaries do not tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.beneficiary import Proposal
from desktop_app.domain.beneficiary_account import Lengths
from desktop_app.domain.beneficiary_rows import EXTRAS, BeneficiaryReading, Extra
from desktop_app.domain.list_rows import LeftOutRow, extras_told
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
    columns = tuple(
        (title, name or where.get(column)) for column, (title, name) in enumerate(sheet.columns)
    )
    return replace(sheet, columns=columns)


def read_as(
    sheet: SheetPreview,
    mapping: ColumnMapping,
    lengths: Lengths,
    regions: Regions,
    own_regency: str,
    today: date,
) -> Sequence[Proposal | LeftOutRow]:
    """Return the first rows as they would be read with that choice; empty while no NIK is chosen.

    A NIK is called double only where it is twice among these rows.
    """
    if mapping.columns.get(Field.NIK) is None:
        return ()
    reading = BeneficiaryReading(lengths, regions, own_regency, today, mapping)
    return tuple(reading.people_of(sheet.name, sheet.cells))


_CHOICES: tuple[StrEnum, ...] = (
    Field.NIK,
    Field.NAME,
    Field.KK,
    Extra.BANK,
    Extra.ACCOUNT,
    Extra.HOLDER,
    Extra.AMOUNT,
    Field.BIRTH_DATE,
    Field.BIRTH_PLACE,
    Field.PLACE_AND_DATE,
    Field.SEX,
    Field.ADDRESS,
    Field.RT,
    Field.RW,
    Field.RT_RW,
    Field.VILLAGE,
    Field.DISTRICT,
    Extra.PHONE,
)
OFFER = Offer(
    {one: FIELD_LABELS[one] if isinstance(one, Field) else Extra(one).label for one in _CHOICES},
    (Field.NIK, Field.NAME),
    (Extra.ACCOUNT, Field.BIRTH_DATE, Field.VILLAGE),
    {
        Field.NIK: looks_like_nik,
        Field.KK: looks_like_family_number,
        Field.NAME: looks_like_name,
    },
    (),
)
