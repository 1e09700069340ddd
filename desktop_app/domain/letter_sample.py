"""Somebody invented in every gap of a letter: what the admin sees while the words are edited."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.letter_terms import LetterPerson, SlipItem
from desktop_app.domain.letter_values import FIELD_PLACEHOLDERS

LONG_NAME = (
    "Raden Mas Haji Muhammad Abdurrahman Wahid Sastrowardoyo Kusumaningrat Hadiwijaya "
    "Prawirodirjo Mangkunegara Adisuryo Putra"
)[:120]


class Sample(StrEnum):
    """What a sample is to show."""

    FULL = "lengkap"
    FAMILY = "keluarga"
    SPARSE = "seperlunya"

    @property
    def label(self) -> str:
        """What it is called on the screen."""
        return _LABELS[self]


def sample_values(sample: Sample) -> dict[str, str]:
    """Return what stands in the gaps; SPARSE knows nothing that a form may leave open."""
    if sample is Sample.SPARSE:
        return {key: text for key, text in _VALUES.items() if key not in _OPTIONAL}
    if sample is Sample.FAMILY:
        return {**_VALUES, "nama": LONG_NAME}
    return dict(_VALUES)


def sample_people(sample: Sample) -> tuple[LetterPerson, ...]:
    """Return the rows of the table: one, or a family of fifteen with a long name on top."""
    count = 15 if sample is Sample.FAMILY else 1
    known = sample is not Sample.SPARSE
    return tuple(
        LetterPerson(
            name=LONG_NAME if place == 0 and count > 1 else _NAMES[place % len(_NAMES)],
            nik=f"331701450190{place + 1:04}",
            kk="3317010101010001",
            birth=f"Rembang, {5 + place:02}-01-19{90 - place}",
            address="Dukuh Krajan RT 01 RW 02, Desa Contoh, Kec. Contoh",
            relation="Kepala Keluarga" if place == 0 else "Anak",
            id_dtks=f"33170000010007{place:02}" if known else "",
            card=f"00012345678{place:02}" if known else "",
        )
        for place in range(count)
    )


SAMPLE_ITEMS = (
    SlipItem(
        "Surat pengantar desa belum mencantumkan ID-DTKS.",
        "Mohon desa/kelurahan menambahkan ID-DTKS pada surat pengantar, lalu silakan kembali.",
    ),
)
SAMPLE_ROWS = (
    ("Surat pengantar belum mencantumkan ID-DTKS", "12"),
    ("NIK pada surat pengantar berbeda dengan KTP", "3"),
)

_LABELS = {
    Sample.FULL: QT_TRANSLATE_NOOP("LetterSample", "Satu orang, isian lengkap"),
    Sample.FAMILY: QT_TRANSLATE_NOOP("LetterSample", "Lima belas orang, nama panjang"),
    Sample.SPARSE: QT_TRANSLATE_NOOP("LetterSample", "Satu orang, isian seperlunya"),
}
_NAMES = ("Siti Contoh", "Budi Contoh", "Rini Contoh", "Agus Contoh")
_VALUES = {
    "nama": "Siti Contoh",
    "nik": "3317014501900001",
    "kk": "3317010101010001",
    "tempat_lahir": "Rembang",
    "tanggal_lahir": "5 Januari 1990",
    "jenis_kelamin": "Perempuan",
    "alamat": "Dukuh Krajan RT 01 RW 02, Desa Contoh, Kec. Contoh",
    "rt": "01",
    "rw": "02",
    "desa": "Desa Contoh",
    "kepala_desa": "Kepala Desa Contoh",
    "kecamatan": "Kecamatan Contoh",
    "telepon": "0812 0000 0000",
    "layanan": "Reaktivasi KIS PBI-JK",
    "data": "DTSEN per 1 November 2026",
    "nomor_pengantar": "470/112/XI/2026",
    "tanggal_pengantar": "18 November 2026",
    "nomor_sktm": "460/88/2026",
    "tanggal_sktm": "17 November 2026",
    "status_kehamilan": "Tidak hamil",
    "nomor_kartu": "0001234567890",
    "id_dtks": "3317000001000701",
    "id_dtks_surat": "3317000001000701",
    "nomor_faskes": "445/77/2026",
    "tanggal_faskes": "19 November 2026",
    "nama_faskes": "RSUD Contoh",
    "tempat_rawat": "RSUD Contoh",
    "jenis_rawat": "Rawat inap",
    "tanggal_rawat": "19 November 2026",
    "keperluan": "pengurusan jaminan kesehatan",
    "periode": "Oktober 2026",
    "jumlah_permohonan": "40",
    "jumlah_dikembalikan": "15",
    "saran": "Kami siap mendampingi petugas desa/kelurahan memeriksa berkas.",
    "nomor_kolektif": "KOL-001",
    "pembawa": "Perangkat Contoh",
}
_OPTIONAL = frozenset(FIELD_PLACEHOLDERS) | {"saran", "nomor_kolektif", "pembawa", "telepon"}
