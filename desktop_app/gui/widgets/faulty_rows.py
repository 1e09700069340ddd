"""Rows of a register with what is wrong with them, their numbers covered for whoever may not
see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_quality import Twin, masked, texts_of
from desktop_app.domain.register_reasons import in_words
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.gui.models.rows import Column
from desktop_app.gui.words import translate

PAGE = 100


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """One row as it is shown; `line` is its number in the file."""

    nik: str
    kk: str
    name: str
    born: str
    village: str
    why: str
    line: int
    aside: bool


def faulty(row: EntryRow | AsideRow, unmasked: bool, why: str = "") -> FaultyRow:
    """Return a row as it is shown; `why` instead of its own codes."""
    texts = texts_of(row)
    aside = isinstance(row, AsideRow)
    if isinstance(row, AsideRow) and not any(texts.values()):
        texts |= {Field.NAME: row.name, Field.KK: row.kk, Field.NIK: row.first_15}
    shown = {f: text if unmasked else masked(f, text) for f, text in texts.items()}
    codes = row.reasons if isinstance(row, AsideRow) else row.warnings
    return FaultyRow(
        shown[Field.NIK],
        shown[Field.KK],
        shown[Field.NAME],
        shown[Field.BIRTH_DATE],
        " — ".join(filter(None, (shown[Field.VILLAGE], shown[Field.DISTRICT]))),
        why or in_words(tuple(codes.split(","))),
        row.row,
        aside,
    )


def of_twins(pairs: Iterable[Twin], *, unmasked: bool) -> list[FaultyRow]:
    """Return both rows of each pair, one below the other, with what else they share."""
    shared = {
        "no_kk": QCoreApplication.translate("FaultyRow", "nama, tanggal lahir, dan No. KK sama"),
        "ibu": QCoreApplication.translate("FaultyRow", "nama, tanggal lahir, dan ibu sama"),
    }
    return [
        faulty(row, unmasked, shared[pair.shared])
        for pair in pairs
        for row in (pair.first, pair.second)
    ]


def columns() -> tuple[Column[FaultyRow], ...]:
    """Return the columns of such a list."""
    return (
        Column(translate("FaultyRow", "Baris"), lambda one: str(one.line), number=True),
        Column(translate("FaultyRow", "NIK"), lambda one: one.nik),
        Column(translate("FaultyRow", "Nama"), lambda one: one.name),
        Column(translate("FaultyRow", "No. KK"), lambda one: one.kk),
        Column(translate("FaultyRow", "Lahir"), lambda one: one.born),
        Column(translate("FaultyRow", "Desa"), lambda one: one.village),
        Column(
            translate("FaultyRow", "Jadinya"),
            lambda one: (
                translate("FaultyRow", "disisihkan")
                if one.aside
                else translate("FaultyRow", "dipakai")
            ),
        ),
        Column(translate("FaultyRow", "Mengapa"), lambda one: one.why, wide=True),
    )
