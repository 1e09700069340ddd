"""The guide on paper: the quick card for the desk, and a book made of the guide's pages.

Paper is Indonesian whatever the screens speak, so its words stand here and not in the window.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.decision_words import WORDS
from desktop_app.domain.help_page import Page
from desktop_app.domain.key_table import KEY_TABLE, KeyGroup
from desktop_app.domain.rule_sets import RefusalReason


@dataclass(frozen=True, slots=True)
class Step:
    """One step of serving somebody: its key ("" for none), its name, and how it is done."""

    key: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class RefusalWords:
    """A reason to be sent home: its name, what is told to the person, and the way on."""

    label: str
    sentence: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """What to do when something fails, sentence by sentence."""

    title: str
    deeds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuickCard:
    """Both sides of the card on the desk. `edition` says which program it speaks of."""

    edition: str
    steps: tuple[Step, ...]
    keys: tuple[KeyGroup, ...]
    refusals: tuple[RefusalWords, ...]
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class HelpBook:
    """Pages of the guide as one book; `pictures` are PNG files by their name in the pages."""

    title: str
    subtitle: str
    edition: str
    chapters: tuple[Page, ...]
    pictures: Mapping[str, bytes]


HelpPaper = QuickCard | HelpBook


def quick_card(edition: str) -> QuickCard:
    """Return the card with the program's own keys and the rules' own sentences."""
    return QuickCard(edition, STEPS, KEY_TABLE, refusals(), TROUBLES)


def refusals() -> tuple[RefusalWords, ...]:
    """Return the nine reasons in the words people hear; what a case fills in is left open."""
    return tuple(
        RefusalWords(reason.label, *(_open(text) for text in WORDS[reason.value]))
        for reason in RefusalReason
    )


def _open(template: str) -> str:
    blanks = defaultdict(lambda: "…", _SAID)
    return " ".join(template.format_map(blanks).split()).replace("….", "…")


# What a sentence of the rules says when nobody in particular stands at the counter.
_SAID = {
    "data": "DTKS/DTSEN",
    "fault": "belum ada, belum benar, atau bermasalah",
    "source": "sumber kedua",
    "origin": "data DTKS/DTSEN",
    "opening": "",
    "return_when": "Silakan datang lagi saat pengajuan dibuka.",
    "own_id": "pemohon",
    "deferral": " Bila darurat, berkas boleh menyusul.",
}

STEPS = (
    Step("F8", "Panggil", "Nomor berikutnya dipanggil. Belum punya nomor? F2 membuatnya."),
    Step("Enter", "Mulai melayani", "Bila orangnya datang. Tidak datang: F7."),
    Step(
        "NIK",
        "Ketik 16 angka",
        "Data dan kunjungan lama dicari sendiri. F4 memilih layanan.",
    ),
    Step(
        "F10",
        "Lengkapi isian dan berkas",
        "Enter ke isian kosong berikutnya, F10 mencentang berkas wajib yang Anda lihat.",
    ),
    Step(
        "Kanan",
        "Baca hasil pemeriksaan",
        "Di sebelah kanan: boleh, perlu dipastikan, atau dikembalikan, dengan langkahnya.",
    ),
    Step("F9", "Selesai dan cetak", "Surat bernomor, atau lembar pengembalian, keluar."),
)

TROUBLES = (
    Trouble(
        "Internet atau pusat putus",
        (
            "Teruskan melayani. Semua data ada di PC ini; surat tetap terbit dan sah.",
            "Yang belum terkirim dikirim sendiri nanti. Baris bawah menyebut berapa.",
            "Situs pengecekan tidak terbuka? Pakai data impor, lalu catat sumbernya.",
        ),
    ),
    Trouble(
        "Pencetak macet",
        (
            "Suratnya sudah tersimpan dan nomornya tidak berubah. Jangan dibuat lagi.",
            "Betulkan kertasnya, lalu Ctrl+P. Pencetak lain: Surat › Cetakan.",
            "“Belum pasti tercetak”: lihat baki pencetak dahulu, baru jawab.",
        ),
    ),
    Trouble(
        "Listrik kembali",
        (
            "Buka program, masuk: isian yang setengah jadi masih ada.",
            "Nomor kertas selama padam: Antrean, Ctrl+N (entri susulan).",
            "Surat yang terputus saat dicetak: Surat › Cetakan.",
        ),
    ),
    Trouble(
        "Salah tekan, salah surat",
        (
            "Langkah antrean: Alt+U dalam sepuluh detik.",
            "Surat salah: jangan dicoret. Minta supervisor, Surat › Ganti…",
            "Meninggalkan meja: F12. Isian tetap tersimpan.",
        ),
    ),
)
