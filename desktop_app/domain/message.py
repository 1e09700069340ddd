"""Messages that spare a trip: what they are about, who gets one, and what became of each.

A desktop hears nothing back from a phone, so the best that is ever said of a message is
*diterima antrean*: the gateway took it into its queue. Whatever was handed over without an answer
is *tidak pasti* and never sent again by itself. `repr()` of what follows leaves out numbers and
texts, because a repr ends up in logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP


class Occasion(StrEnum):
    """Why somebody is written to; each is a template with dated versions."""

    SURAT_SIAP = "surat_siap"
    BERKAS_KURANG = "berkas_kurang"
    MASA_PENGAJUAN = "masa_pengajuan"
    BATAS_REAKTIVASI = "batas_reaktivasi"
    NONAKTIF = "nonaktif"
    TUNGGAKAN = "tunggakan"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _OCCASIONS[self]

    @property
    def of_list(self) -> bool:
        """Whether its people stand in an imported list; the others come to the counter."""
        return self in (Occasion.NONAKTIF, Occasion.TUNGGAKAN)


class Gateway(StrEnum):
    """By what a message leaves the office. `UJI_COBA` sends nothing at all."""

    UJI_COBA = "uji_coba"
    BERKAS = "berkas"
    FONNTE = "fonnte"
    WABLAS = "wablas"
    SMS = "sms"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _GATEWAYS[self]

    @property
    def online(self) -> bool:
        """Whether it needs a network and a token."""
        return self in (Gateway.FONNTE, Gateway.WABLAS, Gateway.SMS)


class MessageState(StrEnum):
    """What became of a message. `DISERAHKAN` lasts as long as the gateway takes to answer."""

    MENUNGGU = "menunggu"
    DISERAHKAN = "diserahkan"
    DITERIMA = "diterima_antrean"
    GAGAL = "gagal"
    TIDAK_PASTI = "tidak_pasti"
    BATAL = "batal"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _STATES[self]

    @property
    def over(self) -> bool:
        """Whether the program does nothing more with it by itself."""
        return self not in (MessageState.MENUNGGU, MessageState.DISERAHKAN)


class CampaignState(StrEnum):
    """`DISIAPKAN` has had its dry run and sent nothing yet."""

    DISIAPKAN = "disiapkan"
    BERJALAN = "berjalan"
    DIJEDA = "dijeda"
    SELESAI = "selesai"
    BATAL = "batal"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _CAMPAIGNS[self]


class Reason(StrEnum):
    """Why a message was not taken, or why nobody knows."""

    TOKEN_SALAH = "token_salah"  # noqa: S105
    KUOTA_HABIS = "kuota_habis"
    PERANGKAT_TERPUTUS = "perangkat_terputus"
    NOMOR_SALAH = "nomor_salah"
    NOMOR_TIDAK_TERDAFTAR = "nomor_tidak_terdaftar"
    PESAN_TERLALU_PANJANG = "pesan_terlalu_panjang"
    DITOLAK = "ditolak"
    TERLALU_CEPAT = "terlalu_cepat"
    TIDAK_TERHUBUNG = "tidak_terhubung"
    SERTIFIKAT = "sertifikat"
    ALAMAT_SALAH = "alamat_salah"
    BERKAS_TIDAK_TERTULIS = "berkas_tidak_tertulis"
    TIDAK_ADA_JAWABAN = "tidak_ada_jawaban"
    JAWABAN_TAK_TERBACA = "jawaban_tak_terbaca"
    SERVER_BERMASALAH = "server_bermasalah"
    TERHENTI = "terhenti"
    UJI_COBA = "uji_coba"
    DIBATALKAN = "dibatalkan"
    MINTA_BERHENTI = "minta_berhenti"
    TIDAK_PERLU_LAGI = "tidak_perlu_lagi"
    DIPASTIKAN = "dipastikan"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _REASONS[self]

    @property
    def halts(self) -> bool:
        """Whether every other message would meet the same: sending stops and says so."""
        return self in _HALTING

    @property
    def passing(self) -> bool:
        """Whether it is worth trying again later: nothing was sent, and it may go by."""
        return self in (Reason.TERLALU_CEPAT, Reason.TIDAK_TERHUBUNG)


class LeftOut(StrEnum):
    """Why somebody gets no message."""

    TANPA_TELEPON = "tanpa_telepon"
    TANPA_PERSETUJUAN = "tanpa_persetujuan"
    MINTA_BERHENTI = "minta_berhenti"
    SUDAH_DIKIRIMI = "sudah_dikirimi"
    NOMOR_BERSAMA = "nomor_bersama"
    SUDAH_KEMBALI = "sudah_kembali"
    SUDAH_DIHUBUNGI = "sudah_dihubungi"
    LEWAT_BATAS = "lewat_batas"
    TERLALU_PANJANG = "terlalu_panjang"
    NOMOR_TIDAK_TERDAFTAR = "nomor_tidak_terdaftar"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _LEFT_OUT[self]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a gateway answered. `state` is DITERIMA, GAGAL (certainly not sent) or TIDAK_PASTI.

    `words` are the gateway's own, shortened and without any long number; they are shown, not
    logged.
    """

    state: MessageState
    reason: Reason | None = None
    reference: str = ""
    words: str = ""

    @classmethod
    def accepted(cls, reference: str = "") -> Delivery:
        """The gateway took it into its queue."""
        return cls(MessageState.DITERIMA, reference=reference[:60])

    @classmethod
    def refused(cls, reason: Reason, words: str = "") -> Delivery:
        """It certainly was not sent."""
        return cls(MessageState.GAGAL, reason, words=words)

    @classmethod
    def unsure(cls, reason: Reason, words: str = "") -> Delivery:
        """Nobody knows whether it was sent."""
        return cls(MessageState.TIDAK_PASTI, reason, words=words)


@dataclass(frozen=True, slots=True)
class Campaign:
    """One sending to a list. `figures` are those of its dry run, `counts` messages by state."""

    id: UUID
    name: str
    occasion: Occasion
    list_id: UUID | None
    gateway: Gateway
    state: CampaignState
    reason: Reason | None
    price: int | None
    figures: Mapping[str, int]
    template_from: date
    text: str = field(repr=False)
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    version: int
    counts: Mapping[MessageState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """One message as it is kept."""

    id: UUID
    campaign_id: UUID | None
    occasion: Occasion
    phone: str
    text: str
    parts: int
    people: int
    gateway: Gateway | None
    state: MessageState
    reason: Reason | None
    reference: str
    tries: int
    queued_at: datetime
    not_before: datetime | None
    handed_at: datetime | None
    done_at: datetime | None
    version: int

    @property
    def outcome(self) -> str:
        """What is truly known of it, in words (to be translated): a file was only written."""
        if self.state is MessageState.DITERIMA and self.gateway is Gateway.BERKAS:
            return _WRITTEN
        return self.state.label


_HALTING = frozenset(
    {
        Reason.TOKEN_SALAH,
        Reason.KUOTA_HABIS,
        Reason.PERANGKAT_TERPUTUS,
        Reason.SERTIFIKAT,
        Reason.ALAMAT_SALAH,
        Reason.BERKAS_TIDAK_TERTULIS,
    }
)
_OCCASIONS = {
    Occasion.SURAT_SIAP: QT_TRANSLATE_NOOP("Message", "Surat siap diambil"),
    Occasion.BERKAS_KURANG: QT_TRANSLATE_NOOP("Message", "Berkas belum lengkap"),
    Occasion.MASA_PENGAJUAN: QT_TRANSLATE_NOOP("Message", "Masa pengajuan dibuka"),
    Occasion.BATAS_REAKTIVASI: QT_TRANSLATE_NOOP("Message", "Batas reaktivasi mendekat"),
    Occasion.NONAKTIF: QT_TRANSLATE_NOOP("Message", "Pemberitahuan nonaktif"),
    Occasion.TUNGGAKAN: QT_TRANSLATE_NOOP("Message", "Pemberitahuan tunggakan"),
}
_GATEWAYS = {
    Gateway.UJI_COBA: QT_TRANSLATE_NOOP("Message", "Uji coba (tidak mengirim)"),
    Gateway.BERKAS: QT_TRANSLATE_NOOP("Message", "Berkas CSV, dikirim sendiri"),
    Gateway.FONNTE: QT_TRANSLATE_NOOP("Message", "WhatsApp lewat Fonnte"),
    Gateway.WABLAS: QT_TRANSLATE_NOOP("Message", "WhatsApp lewat Wablas"),
    Gateway.SMS: QT_TRANSLATE_NOOP("Message", "SMS lewat gateway kantor"),
}
_STATES = {
    MessageState.MENUNGGU: QT_TRANSLATE_NOOP("Message", "menunggu"),
    MessageState.DISERAHKAN: QT_TRANSLATE_NOOP("Message", "sedang diserahkan"),
    MessageState.DITERIMA: QT_TRANSLATE_NOOP("Message", "diterima antrean"),
    MessageState.GAGAL: QT_TRANSLATE_NOOP("Message", "gagal"),
    MessageState.TIDAK_PASTI: QT_TRANSLATE_NOOP("Message", "tidak pasti"),
    MessageState.BATAL: QT_TRANSLATE_NOOP("Message", "batal"),
}
_WRITTEN = QT_TRANSLATE_NOOP("Message", "ditulis ke berkas")
_CAMPAIGNS = {
    CampaignState.DISIAPKAN: QT_TRANSLATE_NOOP("Message", "disiapkan"),
    CampaignState.BERJALAN: QT_TRANSLATE_NOOP("Message", "berjalan"),
    CampaignState.DIJEDA: QT_TRANSLATE_NOOP("Message", "dijeda"),
    CampaignState.SELESAI: QT_TRANSLATE_NOOP("Message", "selesai"),
    CampaignState.BATAL: QT_TRANSLATE_NOOP("Message", "batal"),
}
_REASONS = {
    Reason.TOKEN_SALAH: QT_TRANSLATE_NOOP(
        "Message", "token ditolak; periksa token di Pengaturan, Pesan"
    ),
    Reason.KUOTA_HABIS: QT_TRANSLATE_NOOP("Message", "kuota habis; isi ulang, lalu lanjutkan"),
    Reason.PERANGKAT_TERPUTUS: QT_TRANSLATE_NOOP(
        "Message", "telepon pengirim terputus; sambungkan lagi di situs penyedia"
    ),
    Reason.NOMOR_SALAH: QT_TRANSLATE_NOOP("Message", "nomor ditolak penyedia"),
    Reason.NOMOR_TIDAK_TERDAFTAR: QT_TRANSLATE_NOOP("Message", "nomor tidak memakai WhatsApp"),
    Reason.PESAN_TERLALU_PANJANG: QT_TRANSLATE_NOOP("Message", "pesan terlalu panjang"),
    Reason.DITOLAK: QT_TRANSLATE_NOOP("Message", "ditolak penyedia"),
    Reason.TERLALU_CEPAT: QT_TRANSLATE_NOOP("Message", "penyedia meminta pelan-pelan"),
    Reason.TIDAK_TERHUBUNG: QT_TRANSLATE_NOOP("Message", "penyedia tidak dapat dihubungi"),
    Reason.SERTIFIKAT: QT_TRANSLATE_NOOP(
        "Message", "sertifikat penyedia tidak dapat dipercaya; tidak ada yang dikirim"
    ),
    Reason.ALAMAT_SALAH: QT_TRANSLATE_NOOP(
        "Message", "alamat penyedia salah; periksa di Pengaturan, Pesan"
    ),
    Reason.BERKAS_TIDAK_TERTULIS: QT_TRANSLATE_NOOP(
        "Message", "berkas keluar tidak dapat ditulis; periksa foldernya"
    ),
    Reason.TIDAK_ADA_JAWABAN: QT_TRANSLATE_NOOP("Message", "penyedia tidak menjawab"),
    Reason.JAWABAN_TAK_TERBACA: QT_TRANSLATE_NOOP("Message", "jawaban penyedia tidak dapat dibaca"),
    Reason.SERVER_BERMASALAH: QT_TRANSLATE_NOOP("Message", "server penyedia bermasalah"),
    Reason.TERHENTI: QT_TRANSLATE_NOOP("Message", "program terhenti sebelum ada jawaban"),
    Reason.UJI_COBA: QT_TRANSLATE_NOOP("Message", "uji coba, tidak dikirim"),
    Reason.DIBATALKAN: QT_TRANSLATE_NOOP("Message", "dibatalkan petugas"),
    Reason.MINTA_BERHENTI: QT_TRANSLATE_NOOP("Message", "pemilik nomor minta berhenti"),
    Reason.TIDAK_PERLU_LAGI: QT_TRANSLATE_NOOP("Message", "tidak perlu lagi"),
    Reason.DIPASTIKAN: QT_TRANSLATE_NOOP("Message", "dipastikan petugas"),
}
_LEFT_OUT = {
    LeftOut.TANPA_TELEPON: QT_TRANSLATE_NOOP("Message", "tidak ada nomor telepon yang sah"),
    LeftOut.TANPA_PERSETUJUAN: QT_TRANSLATE_NOOP("Message", "belum setuju dikirimi pesan"),
    LeftOut.MINTA_BERHENTI: QT_TRANSLATE_NOOP("Message", "minta berhenti dikirimi pesan"),
    LeftOut.SUDAH_DIKIRIMI: QT_TRANSLATE_NOOP("Message", "sudah dikirimi untuk hal ini"),
    LeftOut.NOMOR_BERSAMA: QT_TRANSLATE_NOOP(
        "Message", "nomor dipakai terlalu banyak orang; hubungi lewat desa"
    ),
    LeftOut.SUDAH_KEMBALI: QT_TRANSLATE_NOOP("Message", "sudah datang ke loket"),
    LeftOut.SUDAH_DIHUBUNGI: QT_TRANSLATE_NOOP("Message", "sudah dihubungi dengan cara lain"),
    LeftOut.LEWAT_BATAS: QT_TRANSLATE_NOOP("Message", "batas reaktivasi sudah lewat"),
    LeftOut.TERLALU_PANJANG: QT_TRANSLATE_NOOP("Message", "pesan terlalu panjang"),
    LeftOut.NOMOR_TIDAK_TERDAFTAR: QT_TRANSLATE_NOOP("Message", "nomor tidak memakai WhatsApp"),
}
