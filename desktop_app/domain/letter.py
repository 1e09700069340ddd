"""What a letter says: its template with named gaps, the number on it, and the finished document.

A kind of letter is a file (`resources/letters/*.toml` is the seed and the export format), in
dated versions: a letter of 2022 cites what was law in 2022. The gaps (`{nama}`, `{desa}`, …) are
a closed list, checked when the template is read, so that a slip of the pen is found by the admin
and not by a person waiting at the counter. Nothing but these names can stand in a gap.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.letter_number import count_in_words, format_number, show_nip
from desktop_app.domain.letter_terms import (
    Column,
    Letter,
    LetterDocument,
    LetterKind,
    LetterOrder,
    LetterPerson,
    LetterState,
    Paper,
    Shape,
    Signer,
    SlipItem,
    Verification,
    letter_kind,
)
from desktop_app.domain.letter_values import (
    FIELD_PLACEHOLDERS,
    PERSON_PLACEHOLDERS,
    full_address,
    letter_person,
    person_values,
)
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import show_date
from desktop_app.domain.toml_table import WRONG_KIND, TomlTable

__all__ = [
    "PLACEHOLDERS",
    "UNKNOWN",
    "Column",
    "Letter",
    "LetterDocument",
    "LetterKind",
    "LetterOrder",
    "LetterPerson",
    "LetterState",
    "LetterTemplate",
    "Paper",
    "Shape",
    "Signer",
    "SlipItem",
    "Verification",
    "compose",
    "format_number",
    "full_address",
    "letter_kind",
    "letter_person",
    "person_values",
    "read_template",
    "show_nip",
    "template_data",
]

# What stands where something is not known yet.
UNKNOWN = "……"

OFFICE_PLACEHOLDERS = (
    "kantor",
    "loket",
    "petugas",
    "tanggal",
    "layanan",
    "data",
    "jumlah_orang",
    "periode",
    "jumlah_permohonan",
    "jumlah_dikembalikan",
    "saran",
    "nomor_kolektif",
    "pembawa",
)
PLACEHOLDERS = frozenset(PERSON_PLACEHOLDERS + OFFICE_PLACEHOLDERS + FIELD_PLACEHOLDERS)


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """One version of a kind of letter, texts with gaps.

    `number` is a pattern of its own for `format_number`, "" for the office's. `signed_by` is
    `pejabat` (the signatory in office) or `petugas` (the officer at the counter). An entry of
    `basis`, `details`, `body` or `copies_to` whose gap has no value is left out of the letter.
    `table` names the columns of a table of figures, which whoever issues the letter fills.
    """

    code: str
    name: str
    valid_from: date
    shape: Shape
    title: str
    number: str = ""
    nature: str = ""
    attachments: str = ""
    attachments_with_list: str = ""
    subject: str = ""
    addressee: tuple[str, ...] = ()
    basis_lead: str = ""
    basis: tuple[str, ...] = ()
    opening: str = ""
    opening_attached: str = ""
    details: tuple[tuple[str, str], ...] = ()
    columns: tuple[Column, ...] = ()
    table: tuple[str, ...] = ()
    items_lead: str = ""
    body: tuple[str, ...] = ()
    closing: str = ""
    signed_by: str = "pejabat"
    copies_to: tuple[str, ...] = ()
    qr_caption: str = ""

    @property
    def by_officer(self) -> bool:
        """True when the officer at the counter signs."""
        return self.signed_by == "petugas"


def read_template(
    data: Mapping[str, Any], source: str = "", *, fields: Iterable[str] = ()
) -> LetterTemplate:
    """Return the template written in `data` (a parsed TOML file or a stored row).

    `fields` are the keys of a service's own fields, which may stand in gaps too. `source` is the
    file's name for error sentences. Raises CatalogueError (a Misused) naming the
    file and the key, or the file and the gap nobody fills.
    """
    table = TomlTable(data, source or f"Surat “{data.get('code', '?')}”")
    table.only(*LetterTemplate.__dataclass_fields__)
    texts: dict[str, Any] = {key: table.text(key, "") for key in _TEXTS}
    texts |= {key: table.texts(key) for key in _LISTS}
    template = LetterTemplate(
        code=letter_kind(_code(table)),
        name=table.text("name"),
        valid_from=table.day("valid_from"),
        shape=_one_of(table, "shape", Shape),
        title=table.text("title"),
        details=tuple(_detail(item) for item in table.tables("details", named_by="label")),
        columns=tuple(_column(table, name) for name in table.texts("columns")),
        signed_by=_one_of(table, "signed_by", _SIGNERS) if "signed_by" in data else "pejabat",
        **texts,
    )
    _refuse_unknown_gaps(table, template, PLACEHOLDERS | set(fields))
    if template.number:
        format_number(template.number, sequence=1, opd_code="X", day=template.valid_from)
    return template


def template_data(template: LetterTemplate) -> dict[str, Any]:
    """Return plain data (texts and lists) that `read_template` reads back as the same template."""
    data: dict[str, Any] = {
        "code": str(template.code),
        "name": template.name,
        "valid_from": template.valid_from.isoformat(),
        "shape": template.shape.value,
        "title": template.title,
        "details": [{"label": label, "value": value} for label, value in template.details],
        "columns": [column.value for column in template.columns],
        "signed_by": template.signed_by,
    }
    data |= {key: getattr(template, key) for key in _TEXTS}
    return data | {key: list(getattr(template, key)) for key in _LISTS}


def compose(
    template: LetterTemplate,
    values: Mapping[str, str],
    *,
    paper: Paper,
    letterhead: Letterhead,
    author: str,
    number: str,
    day: date,
    signer: Signer,
    people: tuple[LetterPerson, ...] = (),
    items: tuple[SlipItem, ...] = (),
    notes: tuple[str, ...] = (),
    rows: Iterable[tuple[str, ...]] = (),
    addressee: tuple[str, ...] = (),
    qr_text: str | None = None,
    watermark: str | None = None,
    emblem: bytes | None = None,
) -> LetterDocument:
    """Return the finished document. `values` fill the gaps by name; what is absent is unknown.

    `items` are the reasons of a return slip, `notes` stand before its body, `rows` in the
    template's table.
    """
    known = {name: value.strip() for name, value in values.items() if value.strip()}
    known["jumlah_orang"] = count_in_words(len(people)) if people else ""
    return LetterDocument(
        shape=template.shape,
        paper=paper,
        letterhead=letterhead,
        number=number,
        day=show_date(day),
        signer=signer,
        author=author,
        title=_filled(template.title, known),
        subject=_filled(template.subject, known),
        nature=template.nature,
        attachments=template.attachments,
        attachments_with_list=template.attachments_with_list,
        addressee=addressee or tuple(_filled(line, known) for line in template.addressee),
        basis_lead=template.basis_lead,
        basis=_ended(_those_known(template.basis, known)),
        opening=_filled(template.opening, known),
        opening_attached=_filled(template.opening_attached, known),
        details=tuple(
            (label, _filled(value, known))
            for label, value in template.details
            if _all_known(value, known)
        ),
        columns=tuple(c for c in template.columns if any(p.cell(c) for p in people)),
        people=people if template.columns else (),
        table=(template.table, *lines) if template.table and (lines := tuple(rows)) else (),
        items_lead=template.items_lead if items else "",
        items=items,
        body=(*notes, *_those_known(template.body, known)),
        closing=_filled(template.closing, known),
        copies_to=_ended(_those_known(template.copies_to, known)),
        qr_text=qr_text,
        qr_caption=template.qr_caption,
        watermark=watermark,
        emblem=emblem,
    )


_TEXTS = (
    "number",
    "nature",
    "attachments",
    "attachments_with_list",
    "subject",
    "basis_lead",
    "opening",
    "opening_attached",
    "items_lead",
    "closing",
    "qr_caption",
)
_LISTS = ("addressee", "basis", "table", "body", "copies_to")
_SIGNERS = ("pejabat", "petugas")


def _code(table: TomlTable) -> str:
    code = table.text("code")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", code):
        raise table.error(WRONG_KIND, "code", kind="huruf kecil, angka dan garis bawah")
    return code


def _one_of(table: TomlTable, key: str, choices: Any) -> Any:
    text = table.text(key)
    if text not in list(choices):
        raise table.error(WRONG_KIND, key, kind="salah satu dari " + ", ".join(choices))
    return choices(text) if isinstance(choices, type) else text


def _column(table: TomlTable, name: str) -> Column:
    if name not in list(Column):
        raise table.error(WRONG_KIND, "columns", kind="daftar dari " + ", ".join(Column))
    return Column(name)


def _detail(table: TomlTable) -> tuple[str, str]:
    table.only("label", "value")
    return table.text("label"), table.text("value")


def _refuse_unknown_gaps(
    table: TomlTable, template: LetterTemplate, known: Collection[str]
) -> None:
    texts = [template.title, *(getattr(template, key) for key in _TEXTS if key != "number")]
    texts += [text for key in _LISTS for text in getattr(template, key)]
    for text in (*texts, *(value for _, value in template.details)):
        try:
            gaps = list(Formatter().parse(text))
        except ValueError:
            raise table.error(_BRACES, text) from None
        for _, name, spec, conversion in gaps:
            if name is not None and (name not in known or spec or conversion):
                raise table.error(_UNKNOWN_GAP, name, known=", ".join(sorted(known)))


def _gaps(text: str) -> Iterable[str]:
    return (name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _all_known(text: str, known: Mapping[str, str]) -> bool:
    return all(known.get(name) for name in _gaps(text))


def _those_known(texts: tuple[str, ...], known: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(_filled(text, known) for text in texts if _all_known(text, known))


def _ended(items: tuple[str, ...]) -> tuple[str, ...]:
    """Close a list whose last entry was left out: the new last one ends with a full stop."""
    if items and items[-1].endswith(";"):
        return (*items[:-1], items[-1][:-1] + ".")
    return items


def _filled(text: str, known: Mapping[str, str]) -> str:
    return text.format_map({name: known.get(name) or UNKNOWN for name in _gaps(text)})


_UNKNOWN_GAP = QT_TRANSLATE_NOOP(
    "Catalogue",
    "{place}: isian “{{{key}}}” tidak dikenal. Yang dapat dipakai: {known}.",
)
_BRACES = QT_TRANSLATE_NOOP(
    "Catalogue",
    "{place}: tanda kurung kurawal pada “{key}” tidak berpasangan. Perbaiki, lalu muat ulang.",
)
