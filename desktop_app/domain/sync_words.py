"""What the sync screen calls things: kinds of rows, their fields, and why the server said no."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.domain import sync_field_words
from desktop_app.domain.emblem import is_emblem, mark_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.sync import Issue, Way

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def kind_label(kind: str) -> str:
    """Return what a kind of row is called (to be translated)."""
    return _KINDS.get(kind) or sync_field_words.KINDS.get(kind, _OTHER)


def field_label(name: str) -> str:
    """Return what a field is called (to be translated)."""
    rare = sync_field_words.FIELDS.get(name, sync_field_words.OTHER_FIELD)
    return _FIELDS.get(name, rare)


def reason_of(code: str) -> str:
    """Return why the server did not take a change, as a whole sentence (to be translated)."""
    return _REASONS.get(code, _UNKNOWN)


def way_label(way: Way) -> str:
    """Return how an issue was answered (to be translated)."""
    return _WAYS[way]


def value_text(name: str, value: Any) -> str:
    """Return a field's value as it is shown: times as UTC, nothing as a dash."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, int) and name.endswith("_at"):
        return f"{_EPOCH + timedelta(microseconds=value):%d-%m-%Y %H:%M} UTC"
    if is_emblem(value):
        return f"PNG {mark_of(value)}"
    if isinstance(value, list | dict):
        return ", ".join(map(str, value)) or "–"
    return str(value)


def deeds_for(issue: Issue) -> tuple[str, ...]:
    """Return what can be done about an issue: follow, again, pick; in the order to offer them."""
    if issue.state is not Way.TERBUKA:
        return ()
    if issue.code == "unknown_kind":
        return ("again",)
    if issue.outcome == "conflict" or (issue.outcome == "merged" and issue.server is not None):
        return ("pick", "follow")
    return ("again", "follow")


_OTHER = QT_TRANSLATE_NOOP("Sync", "Data kantor")
_KINDS = {
    "applicant": QT_TRANSLATE_NOOP("Sync", "Data pemohon"),
    "visit": QT_TRANSLATE_NOOP("Sync", "Kunjungan"),
    "ticket": QT_TRANSLATE_NOOP("Sync", "Nomor antrean"),
    "period": QT_TRANSLATE_NOOP("Sync", "Waktu layanan"),
    "duty": QT_TRANSLATE_NOOP("Sync", "Tugas loket"),
    "batch": QT_TRANSLATE_NOOP("Sync", "Berkas kolektif"),
    "application": QT_TRANSLATE_NOOP("Sync", "Permohonan"),
    "decision": QT_TRANSLATE_NOOP("Sync", "Keputusan"),
    "case_step": QT_TRANSLATE_NOOP("Sync", "Langkah permohonan"),
    "receipt": QT_TRANSLATE_NOOP("Sync", "Tanda terima"),
    "follow_up": QT_TRANSLATE_NOOP("Sync", "Tindak lanjut"),
    "attachment": QT_TRANSLATE_NOOP("Sync", "Lampiran"),
    "letter": QT_TRANSLATE_NOOP("Sync", "Surat"),
    "handover": QT_TRANSLATE_NOOP("Sync", "Penyerahan surat"),
    "complaint": QT_TRANSLATE_NOOP("Sync", "Pengaduan"),
    "survey": QT_TRANSLATE_NOOP("Sync", "Survei"),
    "consent": QT_TRANSLATE_NOOP("Sync", "Persetujuan dihubungi"),
    "snapshot": QT_TRANSLATE_NOOP("Sync", "Data register"),
    "office": QT_TRANSLATE_NOOP("Sync", "Identitas kantor"),
    "setting": QT_TRANSLATE_NOOP("Sync", "Pengaturan"),
    "counter": QT_TRANSLATE_NOOP("Sync", "Loket"),
    "officer": QT_TRANSLATE_NOOP("Sync", "Akun petugas"),
    "signatory": QT_TRANSLATE_NOOP("Sync", "Penandatangan"),
    "signing_key": QT_TRANSLATE_NOOP("Sync", "Kunci tanda tangan"),
    "definition": QT_TRANSLATE_NOOP("Sync", "Layanan, aturan, atau naskah"),
    "holiday": QT_TRANSLATE_NOOP("Sync", "Hari libur"),
    "opening_hours": QT_TRANSLATE_NOOP("Sync", "Jam layanan"),
    "proposal_period": QT_TRANSLATE_NOOP("Sync", "Masa pengajuan"),
    "facility": QT_TRANSLATE_NOOP("Sync", "Faskes"),
    "faq": QT_TRANSLATE_NOOP("Sync", "Tanya jawab"),
    "day_close": QT_TRANSLATE_NOOP("Sync", "Tutup hari"),
    "month_close": QT_TRANSLATE_NOOP("Sync", "Tutup bulan"),
    "programme": QT_TRANSLATE_NOOP("Sync", "Program"),
    "advice": QT_TRANSLATE_NOOP("Sync", "Saran penasihat program"),
    "activity": QT_TRANSLATE_NOOP("Sync", "Kegiatan"),
}
_FIELDS = {
    "nik": QT_TRANSLATE_NOOP("Sync", "NIK"),
    "kk": QT_TRANSLATE_NOOP("Sync", "No. KK"),
    "name": QT_TRANSLATE_NOOP("Sync", "Nama"),
    "name_key": QT_TRANSLATE_NOOP("Sync", "Nama untuk pencarian"),
    "birth_date": QT_TRANSLATE_NOOP("Sync", "Tanggal lahir"),
    "birth_place": QT_TRANSLATE_NOOP("Sync", "Tempat lahir"),
    "sex": QT_TRANSLATE_NOOP("Sync", "Jenis kelamin"),
    "address": QT_TRANSLATE_NOOP("Sync", "Alamat"),
    "rt": QT_TRANSLATE_NOOP("Sync", "RT"),
    "rw": QT_TRANSLATE_NOOP("Sync", "RW"),
    "village_code": QT_TRANSLATE_NOOP("Sync", "Desa"),
    "phone": QT_TRANSLATE_NOOP("Sync", "Telepon"),
    "wa_consent": QT_TRANSLATE_NOOP("Sync", "Boleh dihubungi"),
    "merged_into": QT_TRANSLATE_NOOP("Sync", "Disatukan dengan"),
    "state": QT_TRANSLATE_NOOP("Sync", "Keadaan"),
    "number": QT_TRANSLATE_NOOP("Sync", "Nomor"),
    "series": QT_TRANSLATE_NOOP("Sync", "Seri"),
    "sequence": QT_TRANSLATE_NOOP("Sync", "Urutan"),
    "service": QT_TRANSLATE_NOOP("Sync", "Layanan"),
    "value": QT_TRANSLATE_NOOP("Sync", "Nilai"),
    "code": QT_TRANSLATE_NOOP("Sync", "Kode"),
    "active": QT_TRANSLATE_NOOP("Sync", "Aktif"),
    "username": QT_TRANSLATE_NOOP("Sync", "Nama pengguna"),
    "role": QT_TRANSLATE_NOOP("Sync", "Peran"),
    "day": QT_TRANSLATE_NOOP("Sync", "Tanggal"),
    "note": QT_TRANSLATE_NOOP("Sync", "Catatan"),
    "body": QT_TRANSLATE_NOOP("Sync", "Isi"),
    "letterhead": QT_TRANSLATE_NOOP("Sync", "Kop surat"),
}
_REASONS = {
    "not_owner": QT_TRANSLATE_NOOP(
        "Sync", "Data ini sedang dipegang loket lain, jadi perubahan dari PC ini belum dipakai."
    ),
    "stale": QT_TRANSLATE_NOOP(
        "Sync", "Loket lain mengubahnya lebih dahulu, saat PC ini belum menerima perubahan itu."
    ),
    "taken": QT_TRANSLATE_NOOP(
        "Sync", "Kantor sudah punya data dengan kunci yang sama; yang dipakai milik kantor."
    ),
    "gone": QT_TRANSLATE_NOOP("Sync", "Loket lain sudah menghapus data ini."),
    "depends": QT_TRANSLATE_NOOP(
        "Sync", "Data ini menunggu data lain yang belum diterima pusat. Selesaikan itu dahulu."
    ),
    "identity": QT_TRANSLATE_NOOP(
        "Sync",
        "Nama, NIK, atau tanggal lahir orang ini diubah di dua loket. Pilih mana yang benar.",
    ),
    "contact": QT_TRANSLATE_NOOP(
        "Sync", "Alamat atau telepon orang ini diubah di dua loket; yang terakhir dikirim dipakai."
    ),
    "unknown_kind": QT_TRANSLATE_NOOP(
        "Sync", "Pusat belum mengenal jenis data ini. Perbarui program di pusat, lalu kirim ulang."
    ),
    "bad_value": QT_TRANSLATE_NOOP(
        "Sync", "Pusat tidak dapat menyimpan isinya. Perbaiki datanya, lalu kirim ulang."
    ),
    "foreign": QT_TRANSLATE_NOOP("Sync", "Data ini milik kantor lain."),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Sync", "Pusat tidak menerima perubahan ini.")
_WAYS = {
    Way.TERBUKA: QT_TRANSLATE_NOOP("Sync", "menunggu jawaban"),
    Way.DIKIRIM_ULANG: QT_TRANSLATE_NOOP("Sync", "dikirim ulang"),
    Way.IKUT_PUSAT: QT_TRANSLATE_NOOP("Sync", "ikut pusat"),
}
