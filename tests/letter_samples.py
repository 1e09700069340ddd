"""Letters to be drawn in tests and benchmarks: shipped templates with invented people in them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.letter import (
    LetterDocument,
    LetterPerson,
    LetterTemplate,
    Paper,
    Signer,
    SlipItem,
    compose,
    letter_person,
    person_values,
    read_template,
)
from desktop_app.domain.office import Letterhead
from desktop_app.paths import resource
from tests.factory import Factory, regions

DAY = date(2026, 11, 20)
NUMBER = "400.9.11/007/DINSOSPPKB/XI/2026"
LONGEST_NAME = (
    "Raden Mas Haji Muhammad Abdurrahman Wahid Sastrowardoyo Kusumaningrat Hadiwijaya "
    "Prawirodirjo Mangkunegara Adisuryo Putra"
)[:120]
# As long as a real one: 57 bytes of claim and 64 of signature in base32, after its address.
QR_TEXT = "LOKET://V/" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 6 + "AB"

LETTERHEAD = Letterhead(
    lines=(
        "PEMERINTAH KABUPATEN REMBANG",
        "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN KELUARGA BERENCANA",
    ),
    address="Jl. Pemuda KM.2 Rembang 59217",
    contact="(0295) 691209",
    place="Rembang",
    opd_code="DINSOSPPKB",
)
SIGNATORY = Signer(
    position=(
        "a.n. KEPALA DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN KELUARGA BERENCANA",
        "Kepala Bidang Perlindungan, Jaminan dan Pemberdayaan Sosial,",
    ),
    name="Drs. Wibowo Contoh, M.Si.",
    rank="Pembina",
    nip="19680101 199003 1 001",
)
OFFICER = Signer(("Petugas Loket 1,",), "Petugas Contoh")
REASONS = {
    "id_dtks_tidak_dicantumkan": SlipItem(
        "Surat pengantar desa belum mencantumkan ID-DTKS.",
        "Mohon desa/kelurahan menambahkan ID-DTKS 33170000010007 pada surat pengantar, "
        "lalu silakan kembali.",
    ),
    "sudah_terdaftar": SlipItem(
        "Pemohon sudah terdaftar menurut data DTSEN per 1 November 2026.",
        "Tidak perlu mengajukan lagi. Perubahan data diurus petugas (operator) desa/kelurahan, "
        "jadi tidak perlu datang ke kantor ini.",
    ),
    "pengajuan_belum_dibuka": SlipItem(
        "Masa pengajuan baru sedang ditutup. Pengajuan dibuka lagi mulai 1 Desember 2026.",
        "Silakan datang lagi mulai 1 Desember 2026. Berkas boleh dititipkan di loket supaya "
        "tidak perlu dibawa lagi.",
    ),
}
FIELDS = {
    "nomor_pengantar": "470/112/XI/2026",
    "tanggal_pengantar": "2026-11-18",
    "nomor_sktm": "460/88/2026",
    "tanggal_sktm": "2026-11-17",
    "id_dtks": "3317000001000701",
    "nomor_kartu": "0001234567890",
}


def templates() -> dict[str, LetterTemplate]:
    """Return every shipped template by the name of its file."""
    paths = sorted(resource("letters").glob("*.toml"))
    return {path.stem: _read(path) for path in paths}


def people(count: int, *, name: str | None = None) -> tuple[LetterPerson, ...]:
    """Return rows of the table, of a household of `count`."""
    factory = Factory(7)
    return tuple(
        LetterPerson(
            name=name or person.name,
            nik=person.nik or "",
            kk=person.kk or "",
            birth=f"{person.birth_place}, {person.birth_date:%d-%m-%Y}",
            address=letter_person(person, regions().by_code[person.village_code or ""], {}).address,
            relation="Kepala Keluarga" if place == 0 else "Anak",
            id_dtks=factory.id_dtks() + "01",
            card=factory.card(),
        )
        for place, person in enumerate(factory.household(count))
    )


def document(
    template: str = "rekomendasi_reaktivasi",
    *,
    count: int = 1,
    name: str | None = None,
    paper: Paper = Paper.F4,
    reasons: Sequence[str] = (),
    **changes: Any,
) -> LetterDocument:
    """Return a finished letter of the shipped template, or a return slip for some reasons."""
    read = templates()[template]
    person = Factory(7).household(1)[0]
    village = regions().by_code[person.village_code or ""]
    values = {
        **person_values(person, village, FIELDS),
        "layanan": "Reaktivasi KIS PBI-JK nonaktif",
        "data": "DTSEN per 1 November 2026",
        "tanggal": "20 November 2026",
    }
    if name is not None:
        values["nama"] = name
    given: dict[str, Any] = {
        "paper": paper,
        "letterhead": LETTERHEAD,
        "author": "Dinas Sosial Contoh",
        "number": NUMBER,
        "day": DAY,
        "signer": OFFICER if read.by_officer else SIGNATORY,
        "people": people(count, name=name),
        "items": tuple(REASONS[reason] for reason in reasons),
        "qr_text": QR_TEXT,
    }
    return compose(read, values, **{**given, **changes})


def _read(path: Path) -> LetterTemplate:
    return read_template(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
