"""What a new version of a service changes, one plain Indonesian sentence each.

They are read before the version is stored, and by whoever asks later why a case of last month was
decided otherwise: names, flags and lists as they stand on the form, never a key of a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop_app.domain.catalogue import Document, Field, FieldKind, Service
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.rule_sets import RefusalReason


def service_changes(
    before: Service, after: Service, letters: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """Return what differs, in the order of the form; empty when nothing does.

    `letters` gives kinds of letters their names. The first day is no change of its own.
    """
    return (
        *_texts(before, after),
        *_flags(before, after),
        *_letters(before, after, letters or {}),
        *_checks(before, after),
        *_fields(before, after),
        *_documents(before, after),
        *_sentences(before, after),
    )


_TEXTS = (
    ("name", QT_TRANSLATE_NOOP("Services", "Nama layanan")),
    ("short_name", QT_TRANSLATE_NOOP("Services", "Nama pendek")),
    ("purpose", QT_TRANSLATE_NOOP("Services", "Untuk siapa")),
    ("addressee", QT_TRANSLATE_NOOP("Services", "Kepada Yth.")),
    ("standard_minutes", QT_TRANSLATE_NOOP("Services", "Waktu standar (menit)")),
)
_FLAGS = (
    ("needs_nik", QT_TRANSLATE_NOOP("Services", "NIK harus ada")),
    ("approval", QT_TRANSLATE_NOOP("Services", "Persetujuan supervisor")),
    ("verification", QT_TRANSLATE_NOOP("Services", "Verifikasi berkas")),
)
_LISTS = (
    ("requirements", QT_TRANSLATE_NOOP("Services", "Syarat pada lembar panduan")),
    ("procedure", QT_TRANSLATE_NOOP("Services", "Langkah pada lembar panduan")),
    ("next_steps", QT_TRANSLATE_NOOP("Services", "Langkah sesudah surat terbit")),
)
KIND_LABELS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: QT_TRANSLATE_NOOP("Services", "Teks"),
    FieldKind.NIK: QT_TRANSLATE_NOOP("Services", "NIK (16 angka)"),
    FieldKind.KK: QT_TRANSLATE_NOOP("Services", "No. KK (16 angka)"),
    FieldKind.NAME: QT_TRANSLATE_NOOP("Services", "Nama orang"),
    FieldKind.DATE: QT_TRANSLATE_NOOP("Services", "Tanggal"),
    FieldKind.SEX: QT_TRANSLATE_NOOP("Services", "Jenis kelamin"),
    FieldKind.CHOICE: QT_TRANSLATE_NOOP("Services", "Pilihan dari daftar"),
    FieldKind.FLAG: QT_TRANSLATE_NOOP("Services", "Ya atau tidak"),
    FieldKind.VILLAGE: QT_TRANSLATE_NOOP("Services", "Desa/kelurahan"),
    FieldKind.PHONE: QT_TRANSLATE_NOOP("Services", "Nomor telepon"),
    FieldKind.CARD: QT_TRANSLATE_NOOP("Services", "Nomor kartu (13 angka)"),
    FieldKind.ID_DTKS: QT_TRANSLATE_NOOP("Services", "ID-DTKS"),
    FieldKind.FACILITY: QT_TRANSLATE_NOOP("Services", "Faskes"),
    FieldKind.LETTER_NUMBER: QT_TRANSLATE_NOOP("Services", "Nomor surat"),
    FieldKind.NUMBER: QT_TRANSLATE_NOOP("Services", "Bilangan"),
}
_NONE = "–"


def _texts(before: Service, after: Service) -> Iterator[str]:
    for name, label in _TEXTS:
        old, new = str(getattr(before, name)), str(getattr(after, name))
        if old != new:
            yield _BECOMES.format(label=label, old=old or _NONE, new=new or _NONE)


def _flags(before: Service, after: Service) -> Iterator[str]:
    for name, label in _FLAGS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield _FLAG.format(label=label, old=_yes(old), new=_yes(new))


def _letters(before: Service, after: Service, names: Mapping[str, str]) -> Iterator[str]:
    for name, label in (("letter", _LETTER), ("letter_absent", _LETTER_ABSENT)):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield _BECOMES.format(label=label, old=_letter(old, names), new=_letter(new, names))


def _checks(before: Service, after: Service) -> Iterator[str]:
    for code in RefusalReason:
        if (code in before.checks) != (code in after.checks):
            yield (_CHECKED if code in after.checks else _UNCHECKED).format(check=code.label)


def _fields(before: Service, after: Service) -> Iterator[str]:
    old = {field.key: field for field in before.all_fields}
    new = {field.key: field for field in after.all_fields}
    yield from (_new_field(new[key]) for key in new if key not in old)
    yield from (_FIELD_GONE.format(name=old[key].label) for key in old if key not in new)
    for key in new:
        if key in old:
            yield from _field_changes(old[key], new[key])
    yield from _reordered(_FIELD_ORDER, list(old), list(new))


def _field_changes(old: Field, new: Field) -> Iterator[str]:
    name = _FIELD.format(name=old.label)
    if old.label != new.label:
        yield _RENAMED.format(what=name, new=new.label)
    if old.required != new.required:
        yield (_REQUIRED if new.required else _OPTIONAL).format(what=name)
    if old.kind is not new.kind:
        yield _KIND.format(what=name, new=KIND_LABELS[new.kind])
    if old.choices != new.choices:
        yield _CHOICES.format(what=name, new=", ".join(new.choices) or _NONE)
    if old.help != new.help:
        yield _HELP.format(what=name, new=new.help or _NONE)
    if old.group != new.group:
        yield _GROUP.format(what=name, new=new.group or _NONE)
    if old.future != new.future:
        yield (_FUTURE if new.future else _NO_FUTURE).format(what=name)


def _documents(before: Service, after: Service) -> Iterator[str]:
    old = {document.key: document for document in before.documents}
    new = {document.key: document for document in after.documents}
    yield from (
        _PAPER_NEW.format(name=new[key].label, must=_must(new[key].mandatory))
        for key in new
        if key not in old
    )
    yield from (_PAPER_GONE.format(name=old[key].label) for key in old if key not in new)
    for key in new:
        if key in old:
            yield from _document_changes(old[key], new[key], after)
    yield from _reordered(_PAPER_ORDER, list(old), list(new))


def _document_changes(old: Document, new: Document, after: Service) -> Iterator[str]:
    name = _PAPER.format(name=old.label)
    if old.label != new.label:
        yield _RENAMED.format(what=name, new=new.label)
    if old.mandatory != new.mandatory:
        yield _MUST_NOW.format(what=name, must=_must(new.mandatory))
    if old.substitutes != new.substitutes:
        labels = [one.label for key in new.substitutes if (one := after.document(key))]
        yield _SUBSTITUTES.format(what=name, new=", ".join(labels) or _NO_OTHER)
    if old.help != new.help:
        yield _HELP.format(what=name, new=new.help or _NONE)


def _sentences(before: Service, after: Service) -> Iterator[str]:
    for name, label in _LISTS:
        old: Sequence[str] = getattr(before, name)
        new: Sequence[str] = getattr(after, name)
        yield from (_LINE_NEW.format(label=label, text=one) for one in new if one not in old)
        yield from (_LINE_GONE.format(label=label, text=one) for one in old if one not in new)
        yield from _reordered(label, list(old), list(new))


def _reordered(label: str, old: list[Any], new: list[Any]) -> Iterator[str]:
    stayed = [one for one in old if one in new]
    if stayed != [one for one in new if one in old]:
        yield _REORDERED.format(label=label)


def _new_field(field: Field) -> str:
    return _FIELD_NEW.format(
        name=field.label, kind=KIND_LABELS[field.kind], must=_must(field.required)
    )


def _letter(code: str | None, names: Mapping[str, str]) -> str:
    return names.get(code, code) if code else _NO_LETTER


def _must(mandatory: bool) -> str:
    return _MUST if mandatory else _NEED_NOT


def _yes(flag: object) -> str:
    return _YES if flag else _NO


_BECOMES = QT_TRANSLATE_NOOP("Changes", "{label}: “{old}” menjadi “{new}”.")
_FLAG = QT_TRANSLATE_NOOP("Changes", "{label}: {old} menjadi {new}.")
_YES = QT_TRANSLATE_NOOP("Changes", "ya")
_NO = QT_TRANSLATE_NOOP("Changes", "tidak")
_LETTER = QT_TRANSLATE_NOOP("Changes", "Surat")
_LETTER_ABSENT = QT_TRANSLATE_NOOP("Changes", "Surat bila tidak terdaftar")
_NO_LETTER = QT_TRANSLATE_NOOP("Changes", "tanpa surat")
_CHECKED = QT_TRANSLATE_NOOP("Changes", "Pemeriksaan ditambah: {check}.")
_UNCHECKED = QT_TRANSLATE_NOOP("Changes", "Pemeriksaan tidak lagi diperiksa: {check}.")
_FIELD = QT_TRANSLATE_NOOP("Changes", "Isian “{name}”")
_FIELD_NEW = QT_TRANSLATE_NOOP("Changes", "Isian ditambah: “{name}” ({kind}, {must}).")
_FIELD_GONE = QT_TRANSLATE_NOOP("Changes", "Isian dihapus: “{name}”.")
_FIELD_ORDER = QT_TRANSLATE_NOOP("Changes", "Urutan isian")
_PAPER = QT_TRANSLATE_NOOP("Changes", "Berkas “{name}”")
_PAPER_NEW = QT_TRANSLATE_NOOP("Changes", "Berkas ditambah: “{name}” ({must}).")
_PAPER_GONE = QT_TRANSLATE_NOOP("Changes", "Berkas dihapus: “{name}”.")
_PAPER_ORDER = QT_TRANSLATE_NOOP("Changes", "Urutan berkas")
_RENAMED = QT_TRANSLATE_NOOP("Changes", "{what}: kini bernama “{new}”.")
_REQUIRED = QT_TRANSLATE_NOOP("Changes", "{what}: kini wajib diisi.")
_OPTIONAL = QT_TRANSLATE_NOOP("Changes", "{what}: kini tidak wajib diisi.")
_KIND = QT_TRANSLATE_NOOP("Changes", "{what}: kini berjenis {new}.")
_CHOICES = QT_TRANSLATE_NOOP("Changes", "{what}: pilihannya menjadi {new}.")
_HELP = QT_TRANSLATE_NOOP("Changes", "{what}: petunjuknya menjadi “{new}”.")
_GROUP = QT_TRANSLATE_NOOP("Changes", "{what}: kini dalam kelompok “{new}”.")
_FUTURE = QT_TRANSLATE_NOOP("Changes", "{what}: tanggal mendatang boleh.")
_NO_FUTURE = QT_TRANSLATE_NOOP("Changes", "{what}: tanggal mendatang tidak lagi boleh.")
_MUST = QT_TRANSLATE_NOOP("Changes", "wajib")
_NEED_NOT = QT_TRANSLATE_NOOP("Changes", "tidak wajib")
_MUST_NOW = QT_TRANSLATE_NOOP("Changes", "{what}: kini {must}.")
_SUBSTITUTES = QT_TRANSLATE_NOOP("Changes", "{what}: boleh diganti {new}.")
_NO_OTHER = QT_TRANSLATE_NOOP("Changes", "berkas lain: tidak ada")
_LINE_NEW = QT_TRANSLATE_NOOP("Changes", "{label}, ditambah: “{text}”")
_LINE_GONE = QT_TRANSLATE_NOOP("Changes", "{label}, dihapus: “{text}”")
_REORDERED = QT_TRANSLATE_NOOP("Changes", "{label}: urutannya berubah.")
