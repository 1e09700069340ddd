"""A kind of letter as a dated version of its words: read strictly, checked line by line.

The files in `resources/letters` are the seed and the export format; once an office has edited a
letter, its dated rows in the database are the truth. `letter_words` is the language of the lines.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.letter_number import format_number
from desktop_app.domain.letter_terms import Column, Shape, letter_kind
from desktop_app.domain.letter_values import FIELD_PLACEHOLDERS, PERSON_PLACEHOLDERS
from desktop_app.domain.letter_words import CASES, text_fault
from desktop_app.domain.toml_table import WRONG_KIND, TomlTable

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

    `number` is a pattern of its own for `format_number`, "" for the office's; `classification`
    is its code of the filing scheme, "" for the office's. `name_case` is how names are written
    (`letter_words.CASES`), "" as they were taken down. `signed_by` is `pejabat` (the signatory in
    office) or `petugas` (the officer at the counter); `initials` are who initials it first
    (*paraf*). An entry of `basis`, `details`, `body` or `copies_to` whose gap has no value is
    left out of the letter. `table` names the columns of a table of figures, which whoever issues
    the letter fills.
    """

    code: str
    name: str
    valid_from: date
    shape: Shape
    title: str
    number: str = ""
    classification: str = ""
    name_case: str = ""
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
    initials: tuple[str, ...] = ()
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
    for fault in line_faults(template, fields=fields):
        why, line = str(fault.error), str(fault.line + 1)
        raise table.error(_FAULTY_LINE, fault.key, line=line, why=why)
    if template.name_case and template.name_case not in CASES:
        raise table.error(WRONG_KIND, "name_case", kind="salah satu dari " + ", ".join(CASES))
    if template.number:
        format_number(
            template.number, sequence=1, opd_code="X", day=template.valid_from, classification="1"
        )
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


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with one line of a letter: `key` is its field, `line` counts from 0."""

    key: str
    line: int
    error: Misused


def line_faults(template: LetterTemplate, *, fields: Iterable[str] = ()) -> tuple[LineFault, ...]:
    """Return every line that cannot be printed, from the top of the letter down."""
    return tuple(_faults(template, PLACEHOLDERS | set(fields)))


_TEXTS = (
    "number",
    "classification",
    "name_case",
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
_LISTS = ("addressee", "basis", "table", "body", "copies_to", "initials")
# Patterns and codes with rules of their own; lists whose lines may be printed on a condition.
_NOT_WORDS = frozenset({"number", "classification", "name_case"})
_CONDITIONAL = frozenset({"basis", "body", "copies_to"})
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


def _faults(template: LetterTemplate, known: Collection[str]) -> Iterator[LineFault]:
    for key in ("title", *_TEXTS):
        error = None if key in _NOT_WORDS else text_fault(getattr(template, key), known)
        if error is not None:
            yield LineFault(key, 0, error)
    for key in _LISTS:
        conditional = key in _CONDITIONAL
        for line, text in enumerate(getattr(template, key)):
            error = text_fault(text, known, conditional=conditional)
            if error is not None:
                yield LineFault(key, line, error)
    for line, (_, value) in enumerate(template.details):
        error = text_fault(value, known)
        if error is not None:
            yield LineFault("details", line, error)


_FAULTY_LINE = QT_TRANSLATE_NOOP("Catalogue", "{place}, “{key}” baris {line}: {why}")
