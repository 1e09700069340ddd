"""What the office offers: each service with its fields, documents, letter and next steps.

A service is a file (`resources/services/*.toml` is the seed and the export format): screens,
letters and requirement sheets are made from it, so that a new field is a line in a file. The
fields are those of the Kudus system; the keys are Indonesian, as on the paper forms. Proposal
periods (*masa pengajuan*) are here too, because they are what the office announces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.domain.toml_table import UNKNOWN, WRONG_KIND, CatalogueError, TomlTable

__all__ = [
    "PERSON_FIELDS",
    "CatalogueError",
    "Document",
    "Field",
    "FieldKind",
    "ProposalPeriod",
    "Service",
    "next_opening",
    "period_of",
    "read_service",
    "service_data",
]


class FieldKind(StrEnum):
    """What may be written into a field; it decides the widget, the check and the printing."""

    TEXT = "text"
    NIK = "nik"
    KK = "kk"
    NAME = "name"
    DATE = "date"
    SEX = "sex"
    CHOICE = "choice"
    FLAG = "flag"
    VILLAGE = "village"
    PHONE = "phone"
    CARD = "card"
    ID_DTKS = "id_dtks"
    FACILITY = "facility"
    LETTER_NUMBER = "letter_number"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. `choices` are the texts to choose from, for CHOICE only.

    `future` lets a DATE lie up to a year ahead, such as the day somebody is to be treated.
    """

    key: str
    label: str
    kind: FieldKind
    required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()
    group: str = ""
    future: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One paper to bring. `substitutes` are keys of documents that are accepted in its place."""

    key: str
    label: str
    mandatory: bool
    substitutes: tuple[str, ...] = ()
    help: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A thing a citizen comes for. `letter` is the kind of letter it ends with, None for none.

    `letter_absent` is the kind for somebody the register does not hold, where absence is an
    answer and no reason to refuse.
    `requirements` and `procedure` are sentences for the requirement sheet; `next_steps` tell the
    person what to do with the letter; `standard_minutes` is the promised time at the counter;
    `checks` are the codes of the rules that are asked for this service. With `approval` an allowed
    case waits for the supervisor, with `verification` only after somebody looked into it at home.
    """

    code: str
    name: str
    short_name: str
    purpose: str
    valid_from: date
    person_fields: tuple[Field, ...]
    fields: tuple[Field, ...]
    documents: tuple[Document, ...]
    letter: str | None
    addressee: str
    next_steps: tuple[str, ...]
    requirements: tuple[str, ...] = ()
    procedure: tuple[str, ...] = ()
    standard_minutes: int = 15
    needs_nik: bool = True
    checks: tuple[str, ...] = ()
    letter_absent: str | None = None
    approval: bool = False
    verification: bool = False

    @property
    def all_fields(self) -> tuple[Field, ...]:
        """The person's fields, then the service's own, in the order of the form."""
        return self.person_fields + self.fields

    def document(self, key: str) -> Document | None:
        """Return the document with that key, or None."""
        return next((document for document in self.documents if document.key == key), None)


@dataclass(frozen=True, slots=True)
class ProposalPeriod:
    """Days on which new proposals are taken in, both ends included."""

    opens: date
    closes: date
    note: str = ""

    def contains(self, day: date) -> bool:
        """True from the opening day to the closing day."""
        return self.opens <= day <= self.closes


def period_of(periods: Iterable[ProposalPeriod], day: date) -> ProposalPeriod | None:
    """Return the period `day` lies in (the one that closes last), or None when it is closed."""
    open_today = [period for period in periods if period.contains(day)]
    return max(open_today, key=lambda period: period.closes, default=None)


def next_opening(periods: Iterable[ProposalPeriod], day: date) -> date | None:
    """Return the first opening day after `day`, or None when none has been announced."""
    coming = [p.opens for p in periods if p.opens > day and p.closes >= p.opens]
    return min(coming, default=None)


def _person(key: str, label: str, kind: FieldKind, required: bool, text: str, group: str) -> Field:
    return Field(key, label, kind, required, text, (), group)


_IDENTITY = QT_TRANSLATE_NOOP("Catalogue", "Identitas")
_ADDRESS = QT_TRANSLATE_NOOP("Catalogue", "Alamat dan kontak")

# Every service asks for these (DOMAIN, "Fields": all); a file may only change how.
PERSON_FIELDS: tuple[Field, ...] = (
    _person(
        "nik",
        QT_TRANSLATE_NOOP("Catalogue", "NIK"),
        FieldKind.NIK,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "16 angka, seperti pada KTP atau KK."),
        _IDENTITY,
    ),
    _person(
        "nama",
        QT_TRANSLATE_NOOP("Catalogue", "Nama"),
        FieldKind.NAME,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "Nama lengkap seperti pada KTP."),
        _IDENTITY,
    ),
    _person(
        "kk",
        QT_TRANSLATE_NOOP("Catalogue", "No. KK"),
        FieldKind.KK,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "16 angka di atas Kartu Keluarga."),
        _IDENTITY,
    ),
    _person(
        "tempat_lahir",
        QT_TRANSLATE_NOOP("Catalogue", "Tempat lahir"),
        FieldKind.TEXT,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "Seperti pada KTP."),
        _IDENTITY,
    ),
    _person(
        "tanggal_lahir",
        QT_TRANSLATE_NOOP("Catalogue", "Tanggal lahir"),
        FieldKind.DATE,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "Tanyakan langsung, jangan diambil dari NIK."),
        _IDENTITY,
    ),
    _person(
        "jenis_kelamin",
        QT_TRANSLATE_NOOP("Catalogue", "Jenis kelamin"),
        FieldKind.SEX,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "L atau P, seperti pada KTP."),
        _IDENTITY,
    ),
    _person(
        "alamat",
        QT_TRANSLATE_NOOP("Catalogue", "Alamat"),
        FieldKind.TEXT,
        True,
        QT_TRANSLATE_NOOP("Catalogue", "Jalan atau dukuh tempat tinggal."),
        _ADDRESS,
    ),
    _person(
        "rt",
        QT_TRANSLATE_NOOP("Catalogue", "RT"),
        FieldKind.NUMBER,
        False,
        QT_TRANSLATE_NOOP("Catalogue", "Nomor RT."),
        _ADDRESS,
    ),
    _person(
        "rw",
        QT_TRANSLATE_NOOP("Catalogue", "RW"),
        FieldKind.NUMBER,
        False,
        QT_TRANSLATE_NOOP("Catalogue", "Nomor RW."),
        _ADDRESS,
    ),
    _person(
        "desa",
        QT_TRANSLATE_NOOP("Catalogue", "Desa/kelurahan"),
        FieldKind.VILLAGE,
        True,
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Pilih desa beserta kecamatannya; ada nama desa yang sama di kecamatan lain.",
        ),
        _ADDRESS,
    ),
    _person(
        "telepon",
        QT_TRANSLATE_NOOP("Catalogue", "Nomor telepon"),
        FieldKind.PHONE,
        False,
        QT_TRANSLATE_NOOP("Catalogue", "Nomor yang dapat dihubungi, boleh milik keluarga."),
        _ADDRESS,
    ),
)


def read_service(data: Mapping[str, Any], source: str = "") -> Service:
    """Return the service written in `data` (a parsed TOML file or a stored row).

    Person fields that the file does not mention are the standard ones. `source` is the file's name
    for error sentences. Raises CatalogueError naming file, entry and key.
    """
    table = TomlTable(data, source or f"Layanan “{data.get('code', '?')}”")
    table.only(*Service.__dataclass_fields__)
    service = Service(
        code=_key(table, "code"),
        name=table.text("name"),
        short_name=table.text("short_name"),
        purpose=table.text("purpose"),
        valid_from=table.day("valid_from"),
        person_fields=_read_person_fields(table),
        fields=tuple(_read_field(item) for item in table.tables("fields", named_by="key")),
        documents=tuple(_read_document(item) for item in table.tables("documents", named_by="key")),
        letter=table.optional_text("letter"),
        addressee=table.text("addressee", ""),
        next_steps=table.texts("next_steps"),
        requirements=table.texts("requirements"),
        procedure=table.texts("procedure"),
        standard_minutes=table.number("standard_minutes", 15),
        needs_nik=table.flag("needs_nik", True),
        checks=table.texts("checks"),
        letter_absent=table.optional_text("letter_absent"),
        approval=table.flag("approval", False),
        verification=table.flag("verification", False),
    )
    _refuse_contradictions(table, service)
    return service


def service_data(service: Service) -> dict[str, Any]:
    """Return plain data (texts, numbers, lists) that `read_service` reads back unchanged."""
    data: dict[str, Any] = {
        "code": service.code,
        "name": service.name,
        "short_name": service.short_name,
        "purpose": service.purpose,
        "valid_from": service.valid_from.isoformat(),
        "addressee": service.addressee,
        "next_steps": list(service.next_steps),
        "requirements": list(service.requirements),
        "procedure": list(service.procedure),
        "standard_minutes": service.standard_minutes,
        "needs_nik": service.needs_nik,
        "checks": list(service.checks),
        "approval": service.approval,
        "verification": service.verification,
        "person_fields": [_field_data(field) for field in service.person_fields],
        "fields": [_field_data(field) for field in service.fields],
        "documents": [_document_data(document) for document in service.documents],
    }
    for name in ("letter", "letter_absent"):
        if getattr(service, name) is not None:
            data[name] = getattr(service, name)
    return data


def _read_person_fields(table: TomlTable) -> tuple[Field, ...]:
    changed = {}
    standard = {field.key: field for field in PERSON_FIELDS}
    for item in table.tables("person_fields", named_by="key"):
        key = _key(item, "key")
        if key not in standard:
            raise item.error(UNKNOWN, key)
        changed[key] = _read_field(item, standard[key])
    return tuple(changed.get(field.key, field) for field in PERSON_FIELDS)


def _read_field(table: TomlTable, standard: Field | None = None) -> Field:
    table.only(*Field.__dataclass_fields__)
    kind = table.text("kind", standard.kind.value if standard else None)
    if kind not in list(FieldKind):
        raise table.error(WRONG_KIND, "kind", kind="salah satu dari " + ", ".join(FieldKind))
    choices = table.texts("choices")
    if (kind == FieldKind.CHOICE) != bool(choices):
        raise table.error(WRONG_KIND, "choices", kind="daftar teks, hanya untuk kind = “choice”")
    return Field(
        key=_key(table, "key"),
        label=table.text("label", standard.label if standard else None),
        kind=FieldKind(kind),
        required=table.flag("required", standard.required if standard else False),
        help=table.text("help", standard.help if standard else ""),
        choices=choices,
        group=table.text("group", standard.group if standard else ""),
        future=table.flag("future", False),
    )


def _read_document(table: TomlTable) -> Document:
    table.only(*Document.__dataclass_fields__)
    return Document(
        key=_key(table, "key"),
        label=table.text("label"),
        mandatory=table.flag("mandatory", False),
        substitutes=table.texts("substitutes"),
        help=table.text("help", ""),
    )


def _key(table: TomlTable, name: str) -> str:
    key = table.text(name)
    if not re.fullmatch(r"[a-z][a-z0-9_]*", key):
        raise table.error(WRONG_KIND, name, kind="huruf kecil, angka dan garis bawah")
    return key


def _refuse_contradictions(table: TomlTable, service: Service) -> None:
    fields = [field.key for field in service.all_fields]
    if len(set(fields)) < len(fields):
        raise table.error(WRONG_KIND, "fields", kind="daftar isian dengan nama berbeda-beda")
    documents = [document.key for document in service.documents]
    if len(set(documents)) < len(documents):
        raise table.error(WRONG_KIND, "documents", kind="daftar berkas dengan nama berbeda-beda")
    for document in service.documents:
        if not set(document.substitutes) <= set(documents) - {document.key}:
            raise table.error(WRONG_KIND, "substitutes", kind="nama berkas lain di layanan ini")
    if not set(service.checks) <= set(RefusalReason):
        raise table.error(WRONG_KIND, "checks", kind="daftar kode alasan penolakan")
    if service.verification and not service.approval:
        raise table.error(WRONG_KIND, "verification", kind="true hanya bila approval juga true")


def _field_data(field: Field) -> dict[str, Any]:
    return {
        "key": field.key,
        "label": field.label,
        "kind": field.kind.value,
        "required": field.required,
        "help": field.help,
        "choices": list(field.choices),
        "group": field.group,
        "future": field.future,
    }


def _document_data(document: Document) -> dict[str, Any]:
    return {
        "key": document.key,
        "label": document.label,
        "mandatory": document.mandatory,
        "substitutes": list(document.substitutes),
        "help": document.help,
    }
