"""Pengaturan › Kemampuan: each capability is one switch; what is off leaves no trace anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.forms.ui_settings_features import Ui_FeaturesPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.usecases import settings

_INDENT = 30  # the sentence stands below the words of its switch, not below the box


@dataclass(frozen=True, slots=True)
class Feature:
    """A switch: what it is called, and one sentence of what it brings."""

    setting: declared.Setting[bool]
    label: str
    words: str


# A new capability is one more entry here.
FEATURES = (
    Feature(
        declared.USE_QUEUE_SCREEN,
        QT_TRANSLATE_NOOP("Feature", "Layar Antrean"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Semua nomor hari itu di satu layar: dicari, dialihkan, dipulihkan, dan entri susulan "
            "setelah listrik padam. Untuk kantor dengan beberapa loket.",
        ),
    ),
    Feature(
        declared.USE_CASES,
        QT_TRANSLATE_NOOP("Feature", "Permohonan dan tindak lanjut"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Daftar permohonan dengan yang masih ditunggu: berkas titipan dan menyusul, entri "
            "SIKS-NG, jawaban BPJS. Tanda terima dicetak dan dipindai kembali di Loket.",
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
    ),
    Feature(
        declared.USE_PERSON_PAGE,
        QT_TRANSLATE_NOOP("Feature", "Halaman pemohon"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Satu halaman untuk setiap orang yang pernah dilayani: kunjungan, surat, data, siapa "
            "yang melihat; catatan ganda dibandingkan dan data yang salah dikoreksi.",
        ),
    ),
    Feature(
        declared.USE_DAY_FRAME,
        QT_TRANSLATE_NOOP("Feature", "Buka dan tutup loket"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Pemeriksaan sebelum nomor pertama dipanggil, dan lembar penutupan harian yang "
            "ditandatangani supervisor.",
        ),
    ),
    Feature(
        declared.USE_DISPLAY,
        QT_TRANSLATE_NOOP("Feature", "Layar antrean dan suara"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Nomor yang dipanggil tampil besar di layar kedua dan disebut dengan suara.",
        ),
    ),
    Feature(
        declared.USE_KIOSK,
        QT_TRANSLATE_NOOP("Feature", "Kios nomor antrean"),
        QT_TRANSLATE_NOOP(
            "Feature", "Pengunjung mengambil nomor sendiri di layar sentuh dekat pintu."
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
    ),
    Feature(
        declared.USE_TRAIL,
        QT_TRANSLATE_NOOP("Feature", "Jejak audit"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Siapa melakukan dan melihat apa, kapan; untuk supervisor dan admin. Kepala dinas dan "
            "auditor selalu melihatnya.",
        ),
    ),
    Feature(
        declared.USE_APPROVAL,
        QT_TRANSLATE_NOOP("Feature", "Persetujuan supervisor"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Permohonan yang boleh diproses menunggu supervisor sebelum suratnya terbit, untuk "
            "layanan yang memintanya (Pengaturan, Layanan).",
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
    ),
    Feature(
        declared.USE_MESSAGES,
        QT_TRANSLATE_NOOP("Feature", "Pesan dan daftar nonaktif"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Daftar peserta nonaktif atau menunggak diimpor, dan yang setuju dikabari lewat "
            "WhatsApp atau SMS dengan data disamarkan. Penyedianya diatur di bagian Pesan.",
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
    ),
    Feature(
        declared.USE_ESIGN,
        QT_TRANSLATE_NOOP("Feature", "Tanda tangan elektronik"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Surat ditandatangani pejabat melalui server BSrE milik daerah, dari daftar surat yang "
            "menunggu tanda tangan. Alamat server diisi di bagian Tanda tangan elektronik.",
        ),
    ),
    Feature(
        declared.LETTER_WAITS_FOR_SIGNATURE,
        QT_TRANSLATE_NOOP("Feature", "Menunggu tanda tangan"),
        QT_TRANSLATE_NOOP(
            "Feature",
            "Setelah F9 pemohon menunggu sampai suratnya ditandatangani, lalu dipanggil lagi "
            "untuk mengambilnya.",
        ),
    ),
)


class FeaturesPage(SettingsPage):
    """Switched at once, and back for ten seconds."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_FeaturesPage()
        self.ui.setupUi(self)
        self.switches = {one.setting: self._add(one) for one in FEATURES}
        self.ui.switches.addStretch(1)
        session.office_changed.connect(self.load)

    def load(self) -> None:
        """Show what is switched on."""
        for setting, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(self.session.settings[setting])

    def _add(self, feature: Feature) -> QCheckBox:
        label = QCoreApplication.translate("Feature", feature.label)
        words = QCoreApplication.translate("Feature", feature.words)
        switch = QCheckBox(label, self)
        switch.setObjectName(feature.setting.name.replace(".", "_"))
        switch.setAccessibleName(label)
        switch.setAccessibleDescription(words)
        switch.setMinimumHeight(FIELD_HEIGHT)
        switch.toggled.connect(lambda on: self._switch(feature, on))
        sentence = QLabel(words, self)
        sentence.setProperty("role", "hint")
        sentence.setWordWrap(True)
        sentence.setContentsMargins(_INDENT, 0, 0, 6)
        box: QVBoxLayout = self.ui.switches
        box.addWidget(switch)
        box.addWidget(sentence)
        return switch

    def _switch(self, feature: Feature, on: bool) -> None:
        self.session.workers.run(
            settings.change_setting,
            feature.setting.name,
            on,
            then=lambda _: self._switched(feature, on),
            otherwise=self._not_switched,
            owner=self,
        )

    def _switched(self, feature: Feature, on: bool) -> None:
        words = self.tr("{name} dinyalakan.") if on else self.tr("{name} dimatikan.")
        name = QCoreApplication.translate("Feature", feature.label)
        self.session.notice(words.format(name=name), undo=lambda: self._switch(feature, not on))
        self.session.reload_settings()

    def _not_switched(self, error: BaseException) -> None:
        self.session.problem(error)
        self.load()
