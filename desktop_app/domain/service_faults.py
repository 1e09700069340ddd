"""What is wrong with a service before it counts: every fault in words, and the field it is about.

A service that nobody can be served with must be found by whoever writes it, not by a person at
the counter: an unknown check, a letter that does not exist, a rule that asks for a field the
form does not have. The place of a fault is its name on the form: `name`, or `documents.2.label`
for a line of a list, counted from 0.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from desktop_app.domain.catalogue import PERSON_FIELDS, Field, FieldKind, Service
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.domain.rule_sets import RefusalReason

LONGEST = {"name": 120, "short_name": 24, "purpose": 240, "addressee": 120}
MOST_MINUTES = 480
# What a rule reads from the form; without it the rule would judge blindly.
ASKED_BY_RULES: Mapping[RefusalReason, str] = {
    RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN: "id_dtks_surat",
    RefusalReason.ID_DTKS_TIDAK_COCOK: "id_dtks_surat",
}
Fault = tuple[str, LoketError]


class ServiceFaulty(Refused):
    """A service that may not count. `faults` are all of them by their place on the form."""

    def __init__(self, faults: Mapping[str, LoketError]) -> None:
        first = next(iter(faults.values()))
        super().__init__(first.code, first.sentence, **first.values)
        self.faults = dict(faults)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.faults,)


def key_of(label: str, taken: Collection[str]) -> str:
    """Return a key made from a label (`Surat jalan` gives `surat_jalan`), not one of `taken`."""
    plain = re.sub(r"[^a-z0-9]+", "_", label.lower()).strip("_")
    base = plain if re.match(r"[a-z]", plain) else f"isian_{plain}".rstrip("_")
    key, number = base, 2
    while key in taken:
        key, number = f"{base}_{number}", number + 1
    return key


def service_faults(service: Service, letters: Collection[str]) -> dict[str, LoketError]:
    """Return every fault by its place, in the order of the form; empty when it may count.

    `letters` are the kinds of letters the office has on the service's first day.
    """
    found: dict[str, LoketError] = {}
    for place, error in (
        *_texts(service),
        *_fields(service),
        *_documents(service),
        *_checks(service),
        *_letters(service, letters),
    ):
        found.setdefault(place, error)
    return found


def _texts(service: Service) -> Iterator[Fault]:
    if not re.fullmatch(_KEY, service.code):
        yield "code", Refused("kode_layanan_tidak_sah", _CODE)
    for place in ("name", "short_name", "purpose"):
        if not getattr(service, place).strip():
            yield place, Refused("wajib_diisi", _EMPTY)
    for place, most in LONGEST.items():
        if len(getattr(service, place)) > most:
            yield place, Refused("terlalu_panjang", _LONG, most=most)
    if not 1 <= service.standard_minutes <= MOST_MINUTES:
        error = Refused("waktu_standar_tidak_sah", _MINUTES, most=MOST_MINUTES)
        yield "standard_minutes", error


def _fields(service: Service) -> Iterator[Fault]:
    keys = Counter(field.key for field in service.all_fields)
    own = {field.key for field in PERSON_FIELDS}
    for at, field in enumerate(service.all_fields):
        place = f"fields.{at}"
        if not field.label.strip():
            yield f"{place}.label", Refused("wajib_diisi", _EMPTY)
        if not re.fullmatch(_KEY, field.key):
            yield f"{place}.key", Refused("kunci_tidak_sah", _KEY_WORDS)
        elif keys[field.key] > 1 and (field.key not in own or at >= len(service.person_fields)):
            yield f"{place}.key", Refused("kunci_ganda", _TWICE, key=field.key)
        yield from _choices(place, field)


def _choices(place: str, field: Field) -> Iterator[Fault]:
    if field.kind is FieldKind.CHOICE and len(set(field.choices)) < 2:
        yield f"{place}.choices", Refused("pilihan_kurang", _CHOICES)
    elif field.kind is not FieldKind.CHOICE and field.choices:
        yield f"{place}.choices", Refused("pilihan_berlebih", _NO_CHOICES)


def _documents(service: Service) -> Iterator[Fault]:
    keys = Counter(document.key for document in service.documents)
    for at, document in enumerate(service.documents):
        place = f"documents.{at}"
        if not document.label.strip():
            yield f"{place}.label", Refused("wajib_diisi", _EMPTY)
        if not re.fullmatch(_KEY, document.key):
            yield f"{place}.key", Refused("kunci_tidak_sah", _KEY_WORDS)
        elif keys[document.key] > 1:
            yield f"{place}.key", Refused("kunci_ganda", _TWICE, key=document.key)
        if not set(document.substitutes) <= set(keys) - {document.key}:
            yield f"{place}.substitutes", Refused("pengganti_tidak_ada", _SUBSTITUTE)


def _checks(service: Service) -> Iterator[Fault]:
    unknown = [code for code in service.checks if code not in set(RefusalReason)]
    if unknown:
        error = Refused("pemeriksaan_tidak_dikenal", _CHECK, check=", ".join(unknown))
        yield "checks", error
    fields = {field.key for field in service.all_fields}
    for code, key in ASKED_BY_RULES.items():
        if code in service.checks and key not in fields:
            yield "checks", Refused("isian_aturan_tidak_ada", _FIELD, check=code.label, key=key)
    nik = next((field for field in service.person_fields if field.key == "nik"), None)
    if nik is not None and nik.required and not service.needs_nik:
        yield "needs_nik", Refused("nik_bertentangan", _NIK)
    if service.verification and not service.approval:
        yield "verification", Refused("verifikasi_bertentangan", _VERIFICATION)


def _letters(service: Service, letters: Collection[str]) -> Iterator[Fault]:
    for place in ("letter", "letter_absent"):
        code = getattr(service, place)
        if code and code not in letters:
            yield place, Refused("jenis_surat_tidak_ada", _LETTER, kind=code)
    if service.letter_absent and not service.letter:
        yield "letter_absent", Refused("surat_bertentangan", _ABSENT)


_KEY = r"[a-z][a-z0-9_]*"
_CODE = QT_TRANSLATE_NOOP(
    "errors", "Kode layanan terdiri atas huruf kecil, angka dan garis bawah, misalnya surat_jalan."
)
_EMPTY = QT_TRANSLATE_NOOP("errors", "Belum diisi.")
_LONG = QT_TRANSLATE_NOOP("errors", "Terlalu panjang. Paling banyak {most} huruf.")
_MINUTES = QT_TRANSLATE_NOOP("errors", "Waktu standar 1 sampai {most} menit.")
_KEY_WORDS = QT_TRANSLATE_NOOP(
    "errors", "Kunci terdiri atas huruf kecil, angka dan garis bawah, diawali huruf."
)
_TWICE = QT_TRANSLATE_NOOP("errors", "Kunci {key} dipakai dua kali. Beri kunci lain.")
_CHOICES = QT_TRANSLATE_NOOP("errors", "Tulis paling sedikit dua pilihan, satu di setiap baris.")
_NO_CHOICES = QT_TRANSLATE_NOOP("errors", "Pilihan hanya untuk isian berjenis pilihan dari daftar.")
_SUBSTITUTE = QT_TRANSLATE_NOOP(
    "errors", "Pengganti harus berkas lain di layanan ini. Centang lagi penggantinya."
)
_CHECK = QT_TRANSLATE_NOOP(
    "errors", "Pemeriksaan {check} tidak dikenal. Pilih dari daftar pemeriksaan yang ada."
)
_FIELD = QT_TRANSLATE_NOOP(
    "errors",
    "Pemeriksaan “{check}” memerlukan isian {key}, tetapi layanan ini tidak memilikinya. "
    "Tambahkan isiannya, atau hilangkan pemeriksaan itu.",
)
_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "Isian NIK wajib, tetapi layanan ini boleh tanpa NIK. Samakan keduanya.",
)
_VERIFICATION = QT_TRANSLATE_NOOP(
    "errors", "Verifikasi hanya untuk layanan yang menunggu persetujuan. Centang juga persetujuan."
)
_LETTER = QT_TRANSLATE_NOOP(
    "errors",
    "Jenis surat {kind} tidak ada pada tanggal mulai itu. Pilih yang ada, atau buat dahulu "
    "naskah suratnya.",
)
_ABSENT = QT_TRANSLATE_NOOP(
    "errors", "Surat bila tidak terdaftar hanya untuk layanan yang berakhir dengan surat."
)
