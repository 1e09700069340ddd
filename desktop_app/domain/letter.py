"""What a letter says: its template with named gaps, the number on it, and the finished document.

A kind of letter is a file (`resources/letters/*.toml` is the seed and the export format), in
dated versions (`letter_template`): a letter of 2022 cites what was law in 2022.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.domain.letter_number import count_in_words, format_number, show_nip
from desktop_app.domain.letter_template import (
    PLACEHOLDERS,
    LetterTemplate,
    LineFault,
    line_faults,
    read_template,
    template_data,
)
from desktop_app.domain.letter_terms import (
    Column,
    Letter,
    LetterDocument,
    LetterKind,
    LetterOrder,
    LetterPerson,
    LetterState,
    Margins,
    Paper,
    Shape,
    Signer,
    SlipItem,
    Verification,
    letter_kind,
)
from desktop_app.domain.letter_values import (
    full_address,
    letter_person,
    person_values,
)
from desktop_app.domain.letter_words import UNKNOWN, filled, gaps, in_case, those_shown
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import show_date

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
    "LineFault",
    "Margins",
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
    "line_faults",
    "person_values",
    "read_template",
    "show_nip",
    "template_data",
]

STANDARD_MARGINS = Margins()


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
    margins: Margins = STANDARD_MARGINS,
) -> LetterDocument:
    """Return the finished document. `values` fill the gaps by name; what is absent is unknown.

    `items` are the reasons of a return slip, `notes` stand before its body, `rows` in the
    template's table.
    """
    known = {name: value.strip() for name, value in values.items() if value.strip()}
    if template.name_case:
        people = tuple(replace(p, name=in_case(p.name, template.name_case)) for p in people)
        known |= {k: in_case(known[k], template.name_case) for k in _NAMES if k in known}
    known["jumlah_orang"] = count_in_words(len(people)) if people else ""
    return LetterDocument(
        paper=paper,
        letterhead=letterhead,
        number=number,
        day=show_date(day),
        signer=signer,
        author=author,
        addressee=addressee or tuple(filled(line, known) for line in template.addressee),
        columns=tuple(c for c in template.columns if any(p.cell(c) for p in people)),
        people=people if template.columns else (),
        table=(template.table, *lines) if template.table and (lines := tuple(rows)) else (),
        items_lead=template.items_lead if items else "",
        items=items,
        body=(*notes, *those_shown(template.body, known)),
        margins=margins,
        qr_text=qr_text,
        watermark=watermark,
        emblem=emblem,
        **_words(template, known),
    )


def _words(template: LetterTemplate, known: Mapping[str, str]) -> dict[str, Any]:
    """Return what stands in the template alone, its gaps filled."""
    plain = ("shape", "nature", "attachments", "attachments_with_list", "basis_lead", "initials")
    running = ("title", "subject", "opening", "opening_attached", "closing")
    return {
        **{key: getattr(template, key) for key in (*plain, "qr_caption")},
        **{key: filled(getattr(template, key), known) for key in running},
        "basis": _ended(those_shown(template.basis, known)),
        "copies_to": _ended(those_shown(template.copies_to, known)),
        "details": tuple(
            (label, filled(value, known))
            for label, value in template.details
            if all(known.get(name) for name in gaps(value))
        ),
    }


_NAMES = ("nama", "pembawa")


def _ended(items: tuple[str, ...]) -> tuple[str, ...]:
    """Close a list whose last entry was left out: the new last one ends with a full stop."""
    if items and items[-1].endswith(";"):
        return (*items[:-1], items[-1][:-1] + ".")
    return items
