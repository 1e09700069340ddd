"""How long what tells who somebody was is kept, kind by kind (jadwal retensi arsip, JRA).

UU 27/2022 articles 43 and 44: personal data whose retention period is over are erased. What goes
is who it was; service, day, village, outcome and times stay, so that no figure changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop_app.domain.calendar import add_months
from desktop_app.domain.errors import QT_TRANSLATE_NOOP

REMIND_AFTER = timedelta(days=365)


class Kept(StrEnum):
    """What has a period of its own."""

    CASES = "permohonan"
    LETTERS = "surat"
    ATTACHMENTS = "lampiran"
    COMPLAINTS = "pengaduan"
    LOOKS = "catatan_akses"
    BENEFICIARIES = "penerima_manfaat"
    ADVICE = "saran_program"
    MESSAGES = "pesan"
    LISTS = "daftar_pesan"
    CONSENTS = "persetujuan"
    REMARKS = "saran_survei"
    PRINTS = "salinan_cetak"
    DRAFTS = "draf"

    @property
    def label(self) -> str:
        """The words people see."""
        return _LABELS[self]

    @property
    def effect(self) -> str:
        """What happens to it once its period is over, in a sentence."""
        return _EFFECTS[self]


@dataclass(frozen=True, slots=True)
class Due:
    """What a run would go through of one kind: everything older than `before`.

    `number` is how many, `held` how many more stay because they are not finished, `oldest` the
    day of the oldest.
    """

    kind: Kept
    months: int
    before: date
    number: int
    held: int = 0
    oldest: date | None = None


@dataclass(frozen=True, slots=True)
class RetentionPlan:
    """A look before anything is done; `last_run` is when it was done last, None for never."""

    dues: tuple[Due, ...]
    last_run: datetime | None

    @property
    def number(self) -> int:
        """How many in all."""
        return sum(one.number for one in self.dues)


@dataclass(frozen=True, slots=True)
class RetentionDone:
    """What a run went through, by kind; `files` that could not be deleted from the disk."""

    numbers: Mapping[Kept, int]
    files: int

    @property
    def number(self) -> int:
        """How many in all."""
        return sum(self.numbers.values())


def end_of(months: int, today: date) -> date:
    """Return the day before which a period of so many months is over."""
    return add_months(today, -months)


def reminds(plan: RetentionPlan, now: datetime) -> bool:
    """Tell whether somebody has to be reminded: something is due, and nobody ran it for a year."""
    return plan.number > 0 and (plan.last_run is None or now - plan.last_run >= REMIND_AFTER)


_LABELS = {
    Kept.CASES: QT_TRANSLATE_NOOP("retention", "Pemohon dan permohonannya"),
    Kept.LETTERS: QT_TRANSLATE_NOOP("retention", "Arsip surat"),
    Kept.ATTACHMENTS: QT_TRANSLATE_NOOP("retention", "Lampiran (pindaian)"),
    Kept.COMPLAINTS: QT_TRANSLATE_NOOP("retention", "Pengaduan yang selesai"),
    Kept.LOOKS: QT_TRANSLATE_NOOP("retention", "Rincian catatan akses"),
    Kept.BENEFICIARIES: QT_TRANSLATE_NOOP("retention", "Penerima manfaat program"),
    Kept.ADVICE: QT_TRANSLATE_NOOP("retention", "Saran program"),
    Kept.MESSAGES: QT_TRANSLATE_NOOP("retention", "Pesan yang dikirim"),
    Kept.LISTS: QT_TRANSLATE_NOOP("retention", "Daftar nonaktif dan tunggakan"),
    Kept.CONSENTS: QT_TRANSLATE_NOOP("retention", "Persetujuan dikirimi pesan"),
    Kept.REMARKS: QT_TRANSLATE_NOOP("retention", "Saran pada survei"),
    Kept.PRINTS: QT_TRANSLATE_NOOP("retention", "Salinan pada daftar cetak"),
    Kept.DRAFTS: QT_TRANSLATE_NOOP("retention", "Isian yang tidak diselesaikan"),
}
_EFFECTS = {
    Kept.CASES: QT_TRANSLATE_NOOP(
        "retention",
        "Nama, NIK, No. KK, alamat, telepon, isian dan pembawa dihapus; angkanya tetap. "
        "Dihitung dari permohonan terakhir.",
    ),
    Kept.LETTERS: QT_TRANSLATE_NOOP(
        "retention", "Berkas surat dan namanya dihapus; nomor, tanggal dan jenisnya tetap."
    ),
    Kept.ATTACHMENTS: QT_TRANSLATE_NOOP("retention", "Pindaian dihapus; daftar berkasnya tetap."),
    Kept.COMPLAINTS: QT_TRANSLATE_NOOP(
        "retention", "Isi, jawaban dan pelapor dihapus; kategori dan tanggalnya tetap."
    ),
    Kept.LOOKS: QT_TRANSLATE_NOOP(
        "retention", "Alasan dan daftar orang dikosongkan; siapa, kapan dan jenisnya tetap."
    ),
    Kept.BENEFICIARIES: QT_TRANSLATE_NOOP(
        "retention",
        "Nama, NIK, No. KK, alamat dan rekening dihapus; jumlah orang dan rupiahnya tetap. "
        "Dihitung dari akhir periode program.",
    ),
    Kept.ADVICE: QT_TRANSLATE_NOOP(
        "retention",
        "Keterangan, jawaban dan catatan dihapus; program yang disarankan dan dipilih tetap.",
    ),
    Kept.MESSAGES: QT_TRANSLATE_NOOP(
        "retention", "Nomor dan isinya dihapus; hasil, bulan dan biayanya tetap."
    ),
    Kept.LISTS: QT_TRANSLATE_NOOP(
        "retention", "Orang pada daftar dihapus; jumlahnya tetap. Dihitung dari tanggal daftar."
    ),
    Kept.CONSENTS: QT_TRANSLATE_NOOP(
        "retention", "Nomornya dihapus dan harus ditanya lagi; permintaan berhenti tetap berlaku."
    ),
    Kept.REMARKS: QT_TRANSLATE_NOOP("retention", "Kata-katanya dihapus; nilai dan IKM tetap."),
    Kept.PRINTS: QT_TRANSLATE_NOOP("retention", "Berkas salinan dihapus; catatan cetaknya tetap."),
    Kept.DRAFTS: QT_TRANSLATE_NOOP("retention", "Dihapus seluruhnya."),
}
