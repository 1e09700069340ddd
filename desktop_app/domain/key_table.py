"""The keys of the counter, as the guide and the quick card on the desk tell them.

Paper and guide are Indonesian whatever the screens speak, so nothing here is translated. A test
presses nothing but compares: every key here is one the window really answers, and every function
key of the workbench is here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One key as it is printed on the keyboard, and what it does."""

    key: str
    deed: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong to one kind of work."""

    title: str
    keys: tuple[Key, ...]


def _keys(*pairs: tuple[str, str]) -> tuple[Key, ...]:
    return tuple(Key(key, deed) for key, deed in pairs)


KEY_TABLE = (
    KeyGroup(
        "Antrean",
        _keys(
            ("F2", "Nomor antrean baru"),
            ("F8", "Panggil berikut"),
            ("Shift+F8", "Panggil ulang"),
            ("F7", "Pemohon tidak hadir"),
            ("F6", "Tunda, atau lanjutkan yang ditunda"),
            ("Ctrl+T", "Alihkan ke loket atau layanan lain"),
            ("Ctrl+R", "Catatan pada nomor"),
            ("Ctrl+G", "Kolektif: berkas banyak orang"),
        ),
    ),
    KeyGroup(
        "Pemohon dan berkas",
        _keys(
            ("F3", "Cari pemohon di data DTKS/DTSEN"),
            ("F4", "Buka daftar pilihan, misalnya layanan"),
            ("F5", "Periksa data sekali lagi"),
            ("F10", "Centang semua berkas wajib"),
            ("Ctrl+F", "Keluarga menurut No. KK"),
            ("Ctrl+W", "Orang lain yang membawa berkas"),
            ("Ctrl+L", "Lampirkan hasil pindai terbaru"),
            ("Ctrl+O", "Lampirkan berkas foto atau PDF"),
        ),
    ),
    KeyGroup(
        "Selesai",
        _keys(
            ("F9", "Selesai dan cetak surat atau lembar"),
            ("Ctrl+P", "Cetak lagi"),
            ("Ctrl+S", "Simpan"),
            ("Alt+U", "Urungkan langkah terakhir (10 detik)"),
        ),
    ),
    KeyGroup(
        "Selalu",
        _keys(
            ("F1", "Bantuan tentang layar ini"),
            ("Ctrl+K", "Cari orang, nomor, surat, layar, perintah"),
            ("F12", "Kunci layar atau ganti petugas"),
            ("Ctrl+1 …", "Pindah layar"),
            ("Ctrl++", "Tulisan lebih besar"),
            ("Ctrl+-", "Tulisan lebih kecil"),
            ("Enter", "Ke isian berikutnya"),
            ("Esc", "Kembali"),
        ),
    ),
    KeyGroup(
        "Bila kantor memakainya",
        _keys(
            ("F11", "Layar antrean di monitor kedua"),
            ("Shift+F11", "Kios nomor antrean"),
            ("Ctrl+F11", "Layar survei"),
            ("Ctrl+B", "Titip berkas di kantor"),
            ("Ctrl+H", "Halaman pemohon yang dilayani"),
            ("Ctrl+N", "Penasihat program"),
            ("Ctrl+Shift+S", "Sinkronisasi dengan pusat"),
        ),
    ),
)
