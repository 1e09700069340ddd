"""In words: why a register row carries a warning or was set aside, or a file can not be read."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# What is lost or doubtful, in words the village understands that has to mend it.
REASONS: Mapping[str, str] = {
    "nik_kosong": QT_TRANSLATE_NOOP("register", "NIK kosong"),
    "nik_bukan_16_angka": QT_TRANSLATE_NOOP("register", "NIK bukan 16 angka"),
    "nik_tanggal_mustahil": QT_TRANSLATE_NOOP("register", "tanggal lahir di dalam NIK mustahil"),
    "nik_serial_nol": QT_TRANSLATE_NOOP("register", "empat angka terakhir NIK 0000"),
    "nama_kosong": QT_TRANSLATE_NOOP("register", "nama kosong"),
    "nama_terlalu_panjang": QT_TRANSLATE_NOOP("register", "nama terlalu panjang"),
    "karakter_rusak": QT_TRANSLATE_NOOP("register", "ada huruf yang rusak (tampil sebagai �)"),
    "nik_rusak_excel": QT_TRANSLATE_NOOP(
        "register", "angka terakhir NIK hilang karena disimpan Excel sebagai bilangan"
    ),
    "nik_ganda": QT_TRANSLATE_NOOP("register", "NIK sudah ada pada baris sebelumnya"),
    "nik_dua_kolom_berbeda": QT_TRANSLATE_NOOP("register", "dua kolom NIK berbeda isinya"),
    "wilayah_tidak_dikenal": QT_TRANSLATE_NOOP("register", "kode kecamatan di NIK tidak dikenal"),
    "wilayah_lain": QT_TRANSLATE_NOOP("register", "NIK pertama terbit di kabupaten lain"),
    "tanggal_lahir_berbeda": QT_TRANSLATE_NOOP(
        "register", "tanggal lahir berbeda dari yang ada di NIK"
    ),
    "jenis_kelamin_berbeda": QT_TRANSLATE_NOOP(
        "register", "jenis kelamin berbeda dari yang ada di NIK"
    ),
    "tanggal_tidak_terbaca": QT_TRANSLATE_NOOP("register", "tanggal lahir tidak dapat dibaca"),
    "jenis_kelamin_tidak_terbaca": QT_TRANSLATE_NOOP(
        "register", "jenis kelamin tidak dapat dibaca"
    ),
    "desa_tidak_dikenal": QT_TRANSLATE_NOOP("register", "desa atau kecamatan tidak dikenal"),
    "kk_kosong": QT_TRANSLATE_NOOP("register", "No. KK kosong"),
    "kk_bukan_16_angka": QT_TRANSLATE_NOOP("register", "No. KK bukan 16 angka"),
    "kk_rusak_excel": QT_TRANSLATE_NOOP(
        "register", "angka terakhir No. KK hilang karena disimpan Excel sebagai bilangan"
    ),
    "kartu_nol_depan": QT_TRANSLATE_NOOP(
        "register", "nol di depan nomor kartu hilang dan telah ditambahkan kembali"
    ),
    "kartu_bukan_13_angka": QT_TRANSLATE_NOOP("register", "nomor kartu bukan 13 angka"),
    "id_dtks_rusak_excel": QT_TRANSLATE_NOOP(
        "register", "angka terakhir ID-DTKS hilang karena disimpan Excel sebagai bilangan"
    ),
    "id_dtks_terlalu_panjang": QT_TRANSLATE_NOOP("register", "ID-DTKS terlalu panjang"),
    "desil_tidak_terbaca": QT_TRANSLATE_NOOP("register", "desil bukan angka 1 sampai 10"),
    "status_tidak_dikenal": QT_TRANSLATE_NOOP("register", "status kepesertaan tidak dikenal"),
    "tanggal_nonaktif_tidak_terbaca": QT_TRANSLATE_NOOP(
        "register", "tanggal nonaktif tidak dapat dibaca"
    ),
}

# Lines and sheets that were nobody's, or not in sight: how many, in words.
NOTES: Mapping[str, str] = {
    "baris_tersembunyi": QT_TRANSLATE_NOOP(
        "register", "{count} baris tersembunyi (disaring atau disembunyikan) ikut diimpor."
    ),
    "baris_tersembunyi_tak_dikenali": QT_TRANSLATE_NOOP(
        "register",
        "Pada berkas ini (.xlsb atau .xls lama) tidak dapat diketahui baris mana yang tersembunyi; "
        "bila ada, baris itu ikut diimpor.",
    ),
    "lembar_tersembunyi": QT_TRANSLATE_NOOP(
        "register",
        "{count} lembar tersembunyi tidak dibaca. Bila isinya data, tampilkan dahulu lembar itu, "
        "lalu impor lagi.",
    ),
    "lembar_tersembunyi_dibaca": QT_TRANSLATE_NOOP(
        "register", "{count} lembar tersembunyi ikut dibaca, karena tidak ada lembar lain."
    ),
    "lembar_tanpa_nik": QT_TRANSLATE_NOOP("register", "{count} lembar tanpa kolom NIK dilewati."),
    "baris_catatan": QT_TRANSLATE_NOOP("register", "{count} baris catatan atau jumlah dilewati."),
    "judul_berulang": QT_TRANSLATE_NOOP("register", "{count} judul kolom berulang dilewati."),
    "nomor_kolom": QT_TRANSLATE_NOOP("register", "{count} baris nomor kolom dilewati."),
}


def in_words(codes: tuple[str, ...]) -> str:
    """Return the reasons as one phrase, `NIK kosong; nama kosong`; an unknown code stays itself."""
    return "; ".join(REASONS.get(code, code) for code in codes)


ABSENT_FILE = QT_TRANSLATE_NOOP(
    "errors", "Berkas itu tidak ada. Periksa nama dan foldernya, lalu pilih lagi."
)
EMPTY_FILE = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini kosong. Periksa apakah berkas yang benar sudah selesai disalin."
)
UNREADABLE_FILE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini tidak dapat dibaca. Tutup program lain yang memakainya dan periksa izinnya, "
    "lalu ulangi.",
)
