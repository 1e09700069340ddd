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
            yield f"{label}: “{old or _NONE}” menjadi “{new or _NONE}”."


def _flags(before: Service, after: Service) -> Iterator[str]:
    for name, label in _FLAGS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield f"{label}: {_yes(old)} menjadi {_yes(new)}."


def _letters(before: Service, after: Service, names: Mapping[str, str]) -> Iterator[str]:
    for name, label in (("letter", "Surat"), ("letter_absent", "Surat bila tidak terdaftar")):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield f"{label}: “{_letter(old, names)}” menjadi “{_letter(new, names)}”."


def _checks(before: Service, after: Service) -> Iterator[str]:
    for code in RefusalReason:
        if (code in before.checks) != (code in after.checks):
            word = "ditambah" if code in after.checks else "tidak lagi diperiksa"
            yield f"Pemeriksaan {word}: {code.label}."


def _fields(before: Service, after: Service) -> Iterator[str]:
    old = {field.key: field for field in before.all_fields}
    new = {field.key: field for field in after.all_fields}
    yield from (f"Isian ditambah: {_field(new[key])}." for key in new if key not in old)
    yield from (f"Isian dihapus: “{old[key].label}”." for key in old if key not in new)
    for key in new:
        if key in old:
            yield from _field_changes(old[key], new[key])
    yield from _reordered("Urutan isian", list(old), list(new))


def _field_changes(old: Field, new: Field) -> Iterator[str]:
    name = f"Isian “{old.label}”"
    if old.label != new.label:
        yield f"{name}: kini bernama “{new.label}”."
    if old.required != new.required:
        yield f"{name}: kini {'wajib' if new.required else 'tidak wajib'} diisi."
    if old.kind is not new.kind:
        yield f"{name}: kini berjenis {KIND_LABELS[new.kind]}."
    if old.choices != new.choices:
        yield f"{name}: pilihannya menjadi {', '.join(new.choices) or _NONE}."
    if old.help != new.help:
        yield f"{name}: petunjuknya menjadi “{new.help or _NONE}”."
    if old.group != new.group:
        yield f"{name}: kini dalam kelompok “{new.group or _NONE}”."
    if old.future != new.future:
        yield f"{name}: tanggal mendatang {'boleh' if new.future else 'tidak lagi boleh'}."


def _documents(before: Service, after: Service) -> Iterator[str]:
    old = {document.key: document for document in before.documents}
    new = {document.key: document for document in after.documents}
    yield from (
        f"Berkas ditambah: “{new[key].label}” ({_must(new[key].mandatory)})."
        for key in new
        if key not in old
    )
    yield from (f"Berkas dihapus: “{old[key].label}”." for key in old if key not in new)
    for key in new:
        if key in old:
            yield from _document_changes(old[key], new[key], after)
    yield from _reordered("Urutan berkas", list(old), list(new))


def _document_changes(old: Document, new: Document, after: Service) -> Iterator[str]:
    name = f"Berkas “{old.label}”"
    if old.label != new.label:
        yield f"{name}: kini bernama “{new.label}”."
    if old.mandatory != new.mandatory:
        yield f"{name}: kini {_must(new.mandatory)}."
    if old.substitutes != new.substitutes:
        labels = [one.label for key in new.substitutes if (one := after.document(key))]
        yield f"{name}: boleh diganti {', '.join(labels) or 'berkas lain: tidak ada'}."
    if old.help != new.help:
        yield f"{name}: petunjuknya menjadi “{new.help or _NONE}”."


def _sentences(before: Service, after: Service) -> Iterator[str]:
    for name, label in _LISTS:
        old: Sequence[str] = getattr(before, name)
        new: Sequence[str] = getattr(after, name)
        yield from (f"{label}, ditambah: “{text}”" for text in new if text not in old)
        yield from (f"{label}, dihapus: “{text}”" for text in old if text not in new)
        yield from _reordered(label, list(old), list(new))


def _reordered(label: str, old: list[Any], new: list[Any]) -> Iterator[str]:
    stayed = [one for one in old if one in new]
    if stayed != [one for one in new if one in old]:
        yield f"{label}: urutannya berubah."


def _field(field: Field) -> str:
    must = "wajib" if field.required else "tidak wajib"
    return f"“{field.label}” ({KIND_LABELS[field.kind]}, {must})"


def _letter(code: str | None, names: Mapping[str, str]) -> str:
    return names.get(code, code) if code else "tanpa surat"


def _must(mandatory: bool) -> str:
    return "wajib" if mandatory else "tidak wajib"


def _yes(flag: object) -> str:
    return "ya" if flag else "tidak"
