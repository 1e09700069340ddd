"""The answer as a page that can be read aloud: what it means first, then what to compare."""

from __future__ import annotations

from html import escape

from fastapi.responses import HTMLResponse

from desktop_app.central_server.pages import page
from desktop_app.central_server.verification.check import Answer, Standing
from desktop_app.domain.letter_terms import LetterKind
from desktop_app.domain.people import show_date

# As the letters are headed; a kind of the office's own is known by its number.
KINDS: dict[str, str] = {
    LetterKind.REKOMENDASI_PENGAJUAN_BARU: "Surat rekomendasi pengajuan baru KIS/PBI-JK",
    LetterKind.REKOMENDASI_REAKTIVASI: "Surat rekomendasi reaktivasi KIS PBI-JK",
    LetterKind.LEMBAR_PENGEMBALIAN: "Lembar pengembalian berkas",
    LetterKind.REKOMENDASI_PEMBEBASAN_BIAYA: "Surat rekomendasi pembebasan biaya rawat jalan/inap",
    LetterKind.REKOMENDASI_PERALIHAN_BPJS: "Surat rekomendasi peralihan BPJS mandiri ke KIS PBI",
    LetterKind.KETERANGAN_TERDAFTAR: "Surat Keterangan Terdaftar DTKS/DTSEN",
    LetterKind.KETERANGAN_TIDAK_TERDAFTAR: "Surat Keterangan Tidak Terdaftar DTKS/DTSEN",
    LetterKind.SURAT_KEPALA_DESA: "Surat kepada kepala desa/lurah tentang kelengkapan berkas",
    LetterKind.PENGANTAR_KOLEKTIF: "Surat pengantar daftar usulan kolektif",
}
_OWN_KIND = "Surat lain dari kantor ini"

# Sign, class, what it is called, what it means.
_WORDS: dict[Standing, tuple[str, str, str, str]] = {
    Standing.GENUINE: (
        "✔",
        "good",
        "SURAT ASLI",
        "Surat ini diterbitkan oleh kantor di bawah ini dan masih berlaku.",
    ),
    Standing.VOID: (
        "✘",
        "bad",
        "SURAT SUDAH DIBATALKAN",
        "Surat ini pernah diterbitkan oleh kantor di bawah ini, tetapi sudah dibatalkan dan tidak "
        "berlaku lagi.",
    ),
    Standing.UNRECORDED: (
        "!",
        "open",
        "BELUM DAPAT DIPASTIKAN",
        "Tanda tangannya sah, tetapi surat ini belum tercatat di server. Coba lagi beberapa saat "
        "lagi, atau tanyakan kepada kantor di bawah ini.",
    ),
    Standing.UNKNOWN: (
        "?",
        "bad",
        "SURAT TIDAK DIKENAL",
        "Kode ini bukan kode surat yang diterbitkan oleh kantor-kantor di server ini. Pindai lagi "
        "kode QR pada surat. Bila hasilnya sama, jangan percaya surat ini sebelum bertanya kepada "
        "dinas sosial.",
    ),
}


def answer_page(answer: Answer) -> HTMLResponse:
    """Return the page for an answer; 404 for a token nobody knows."""
    sign, css, called, means = _WORDS[answer.standing]
    body = [
        "<header>Pemeriksaan keaslian surat</header>",
        f'<h1 class="verdict card {css}"><strong><span aria-hidden="true">{sign}</span> {called}'
        f"</strong></h1>\n<p>{means}</p>",
    ]
    if answer.standing is not Standing.UNKNOWN:
        body.append(_details(answer))
    body.append(
        "<footer>Halaman ini tidak menampilkan nama lengkap dan NIK, dan tidak menyimpan siapa "
        "yang membukanya.</footer>"
    )
    status = 404 if answer.standing is Standing.UNKNOWN else 200
    return page(f"{called.capitalize()} - pemeriksaan surat", "\n".join(body), status)


def _details(answer: Answer) -> str:
    rows = [
        ("Nomor surat", answer.number),
        ("Tanggal surat", show_date(answer.day) if answer.day else "-"),
        ("Jenis surat", KINDS.get(answer.kind or "", _OWN_KIND)),
        ("Atas nama (inisial)", answer.initials or "-"),
        ("Kantor", answer.office),
    ]
    told = "\n".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in rows)
    return (
        f'<h2>Cocokkan dengan suratnya</h2>\n<div class="card"><dl>\n{told}\n</dl></div>\n'
        "<p>Bila ada yang berbeda dengan yang tertulis pada kertas, suratnya telah diubah: jangan "
        "diterima, dan hubungi kantor itu.</p>"
    )
