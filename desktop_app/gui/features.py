"""The capabilities an office may switch on: each with its sentence, its traces, and the presets.

A new capability is one more entry here: its switch, its sentence and its test come with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app import settings as declared
from desktop_app.domain.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Traces:
    """What a capability brings to the screen, so that a test can see it come and go.

    `places` of the rail and `sections` of Pengaturan by name; `parts` and `keys` with where they
    are ("reports", "settings/room", "" for the whole window); `words` that nothing else says.
    """

    places: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feature:
    """A switch: what it is called, one sentence of what it brings, and what is seen of it."""

    setting: declared.Setting[bool]
    label: str
    words: str
    traces: Traces

    @property
    def title(self) -> str:
        """What it is called, in the language of the screens."""
        return QCoreApplication.translate("Feature", self.label)

    @property
    def sentence(self) -> str:
        """What it brings, in the language of the screens."""
        return QCoreApplication.translate("Feature", self.words)


@dataclass(frozen=True, slots=True)
class Preset:
    """A usual kind of office: which capabilities it switches on; all the others go off."""

    name: str
    label: str
    words: str
    on: frozenset[declared.Setting[bool]]

    @property
    def title(self) -> str:
        """What it is called, in the language of the screens."""
        return QCoreApplication.translate("Preset", self.label)

    @property
    def sentence(self) -> str:
        """For whom it is, in the language of the screens."""
        return QCoreApplication.translate("Preset", self.words)

    def wanted(self) -> dict[declared.Setting[bool], bool]:
        """Return every switch as this kind of office has it."""
        return {one.setting: one.setting in self.on for one in FEATURES}


FEATURES = (
    Feature(
        declared.USE_QUEUE_SCREEN,
        QT_TRANSLATE_NOOP("Feature", "Layar Antrean"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Semua nomor hari itu di satu layar: dicari, dialihkan, dipulihkan, dan entri susulan "
            "setelah listrik padam. Untuk kantor dengan beberapa loket.",
        ),
        Traces(places=("queue",), words=("entri susulan",)),
    ),
    Feature(
        declared.USE_CASES,
        QT_TRANSLATE_NOOP("Feature", "Permohonan dan tindak lanjut"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Daftar permohonan dengan yang masih ditunggu: berkas titipan dan menyusul, entri "
            "SIKS-NG, jawaban BPJS. Tanda terima dicetak dan dipindai kembali di Loket.",
        ),
        Traces(
            places=("cases",),
            parts=(("settings/follow_ups", "services_title"),),
            words=("tindak lanjut",),
        ),
    ),
    Feature(
        declared.USE_REGISTER_SCREEN,
        QT_TRANSLATE_NOOP("Feature", "Layar Data DTKS/DTSEN"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Cari orang, impor, mutu data, perubahan, dan cek kolektif dari desa di satu layar. "
            "Tanpa ini, F3 di Loket dan impor di Pengaturan tetap ada.",
        ),
        Traces(places=("data",), words=("cek kolektif",)),
    ),
    Feature(
        declared.USE_PERSON_PAGE,
        QT_TRANSLATE_NOOP("Feature", "Halaman pemohon"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Satu halaman untuk setiap orang yang pernah dilayani: kunjungan, surat, data, siapa "
            "yang melihat; catatan ganda dibandingkan dan data yang salah dikoreksi.",
        ),
        Traces(places=("person",), keys=(("workbench", "Ctrl+H"),), words=("halaman pemohon",)),
    ),
    Feature(
        declared.USE_DAY_FRAME,
        QT_TRANSLATE_NOOP("Feature", "Buka dan tutup loket"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Pemeriksaan sebelum nomor pertama dipanggil, dan lembar penutupan harian yang "
            "ditandatangani supervisor.",
        ),
        Traces(
            parts=(("reports", "close_day"),),
            keys=(("reports", "Ctrl+T"),),
            words=("lembar penutupan", "tutup loket", "buka loket"),
        ),
    ),
    Feature(
        declared.USE_DISPLAY,
        QT_TRANSLATE_NOOP("Feature", "Layar antrean dan suara"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Nomor yang dipanggil tampil besar di layar kedua dan disebut dengan suara.",
        ),
        Traces(
            parts=(("settings/room", "voice"), ("settings/room", "open_display")),
            keys=(("", "F11"),),
            words=("layar antrean", "suara", "teks berjalan"),
        ),
    ),
    Feature(
        declared.USE_KIOSK,
        QT_TRANSLATE_NOOP("Feature", "Kios nomor antrean"),
        QT_TRANSLATE_NOOP(
            "Feature", "Pengunjung mengambil nomor sendiri di layar sentuh dekat pintu."
        ),
        Traces(
            parts=(("settings/queue", "kiosk"), ("settings/room", "open_kiosk")),
            keys=(("", "Shift+F11"),),
            words=("kios",),
        ),
    ),
    Feature(
        declared.USE_SURVEY,
        QT_TRANSLATE_NOOP("Feature", "Survei kepuasan (SKM)"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Pengunjung menilai pelayanan di layar sentuh, tanpa nama; IKM tiap triwulan di "
            "Laporan, kuesioner kertas dapat disusulkan. Diatur di bagian Survei.",
        ),
        Traces(
            sections=("survey",),
            parts=(("reports", "survey"),),
            keys=(("", "Ctrl+F11"),),
            words=("survei", "kepuasan", "skm"),
        ),
    ),
    Feature(
        declared.USE_TRAIL,
        QT_TRANSLATE_NOOP("Feature", "Jejak audit"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Siapa melakukan dan melihat apa, kapan; untuk supervisor dan admin. Kepala dinas dan "
            "auditor selalu melihatnya.",
        ),
        Traces(places=("trail",)),
    ),
    Feature(
        declared.USE_APPROVAL,
        QT_TRANSLATE_NOOP("Feature", "Persetujuan supervisor"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Permohonan yang boleh diproses menunggu supervisor sebelum suratnya terbit, untuk "
            "layanan yang memintanya (Pengaturan, Layanan).",
        ),
        Traces(
            places=("approval",),
            parts=(("settings/services", "approval"),),
            words=("persetujuan", "menyetujui", "valiveri"),
        ),
    ),
    Feature(
        declared.USE_GUIDANCE,
        QT_TRANSLATE_NOOP("Feature", "Panduan dan pengaduan"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Lembar panduan tiap layanan, poster, tanya jawab untuk dibacakan di loket, dan "
            "catatan pengaduan dengan batas waktu jawabannya.",
        ),
        Traces(places=("guidance",), sections=("faq",), words=("panduan", "tanya jawab", "poster")),
    ),
    Feature(
        declared.USE_MESSAGES,
        QT_TRANSLATE_NOOP("Feature", "Pesan dan daftar nonaktif"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Daftar peserta nonaktif atau menunggak diimpor, dan yang setuju dikabari lewat "
            "WhatsApp atau SMS dengan data disamarkan. Penyedianya diatur di bagian Pesan.",
        ),
        Traces(
            places=("messages",),
            sections=("messages",),
            words=("mengirim pesan", "whatsapp", "daftar nonaktif"),
        ),
    ),
    Feature(
        declared.USE_PROGRAMMES,
        QT_TRANSLATE_NOOP("Feature", "Program dan penerima manfaat"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Penerima tiap program dan periode, valiveri, tumpang tindih bantuan, penetapan, "
            "berkas transfer untuk bank, rekapitulasi, dan penasihat program.",
        ),
        Traces(
            places=("programmes",),
            sections=("advice",),
            words=("penasihat", "penerima manfaat", "berkas transfer"),
        ),
    ),
    Feature(
        declared.USE_ESIGN,
        QT_TRANSLATE_NOOP("Feature", "Tanda tangan elektronik"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Surat ditandatangani pejabat melalui server BSrE milik daerah, dari daftar surat yang "
            "menunggu tanda tangan. Alamat server diisi di bagian Tanda tangan elektronik.",
        ),
        Traces(sections=("esign",), words=("tanda tangan elektronik", "bsre")),
    ),
    Feature(
        declared.LETTER_WAITS_FOR_SIGNATURE,
        QT_TRANSLATE_NOOP("Feature", "Menunggu tanda tangan"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Setelah F9 pemohon menunggu sampai suratnya ditandatangani, lalu dipanggil lagi "
            "untuk mengambilnya.",
        ),
        Traces(words=("menunggu tanda tangan",)),
    ),
)

PRESETS = (
    Preset(
        "simple",
        QT_TRANSLATE_NOOP("Preset", "Loket sederhana"),
        QT_TRANSLATE_NOOP(
            "Preset", "Loket, Surat, Laporan, dan Pengaturan: cukup untuk satu petugas."
        ),
        frozenset(),
    ),
    Preset(
        "counters",
        QT_TRANSLATE_NOOP("Preset", "Kantor dengan beberapa loket"),
        QT_TRANSLATE_NOOP(
            "Preset",
            "Antrean bersama yang dipanggil di layar dan dengan suara, buka dan tutup loket, "
            "permohonan yang ditindaklanjuti, dan halaman pemohon.",
        ),
        frozenset(
            {
                declared.USE_QUEUE_SCREEN,
                declared.USE_DISPLAY,
                declared.USE_DAY_FRAME,
                declared.USE_CASES,
                declared.USE_PERSON_PAGE,
            }
        ),
    ),
    Preset(
        "all",
        QT_TRANSLATE_NOOP("Preset", "Semua"),
        QT_TRANSLATE_NOOP("Preset", "Setiap kemampuan menyala."),
        frozenset(one.setting for one in FEATURES),
    ),
)
