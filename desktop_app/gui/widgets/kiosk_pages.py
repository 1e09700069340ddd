"""What the kiosk shows one after the other: the lanes, the services, the number, or a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.catalogue import Service
from desktop_app.domain.queue import Lane, Purpose
from desktop_app.gui.widgets.board_text import FitText
from desktop_app.gui.widgets.board_words import lane_words, turn_words
from desktop_app.gui.widgets.kiosk_button import KioskButton
from desktop_app.usecases.board import TicketOutlook

# Cap heights in parts of the window's height.
_TITLE, _HINT, _NUMBER, _FACT, _PAPER = 0.042, 0.024, 0.22, 0.03, 0.026
_MOST_PAPERS = 7
_TWO_COLUMNS = 4


class LanePage(QWidget):
    """`chosen` carries a lane; `collecting` is for who only takes a finished letter, `judging`
    for who was served and says how it was."""

    chosen = Signal(object)
    collecting = Signal()
    judging = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.hint = FitText(self, bold=True), FitText(self)
        self.title.show_text(self.tr("Silakan ambil nomor antrean"))
        self.hint.show_text(
            self.tr("Keadaan darurat, misalnya pasien rawat inap? Langsung ke petugas loket.")
        )
        self.general = KioskButton(
            self.tr("Umum"), self.tr("Untuk semua keperluan"), self, main=True
        )
        self.priority = KioskButton(
            self.tr("Prioritas"),
            self.tr(
                "Lansia 60 tahun ke atas, penyandang disabilitas, ibu hamil atau menyusui, "
                "anak-anak, korban bencana"
            ),
            self,
        )
        self.collect = KioskButton(
            self.tr("Ambil surat"), self.tr("Surat Anda sudah selesai dan tinggal diambil"), self
        )
        self.judge = KioskButton(
            self.tr("Nilai pelayanan"),
            self.tr("Sudah dilayani? Sentuh satu wajah, tanpa nama"),
            self,
        )
        self.judge.hide()
        self.judge.clicked.connect(self.judging)
        for button in (self.general, self.priority):
            button.peers = [self.general, self.priority]
        self.general.clicked.connect(lambda: self.chosen.emit(Lane.UMUM))
        self.priority.clicked.connect(lambda: self.chosen.emit(Lane.PRIORITAS))
        self.collect.clicked.connect(self.collecting)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.general, 1)
        row.addWidget(self.priority, 1)
        column = _column(self)
        column.addWidget(self.title, 12)
        column.addLayout(row, 46)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addWidget(self.collect, 1)
        lower.addWidget(self.judge, 1)
        column.addLayout(lower, 26)
        column.addWidget(self.hint, 8)

    def offer_judging(self, on: bool) -> None:
        """Offer the survey beside the letters that are ready, where the office asks."""
        self.judge.setVisible(on)
        pair = [self.collect, self.judge] if on else [self.collect]
        self.collect.peers = self.judge.peers = pair

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high."""
        self.title.set_cap(height * _TITLE)
        self.hint.set_cap(height * _HINT)
        for button in (self.general, self.priority, self.collect, self.judge):
            button.set_unit(height / 62)


class ServicePage(QWidget):
    """`chosen` carries a service's code; `back` leads to the lanes."""

    chosen = Signal(str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = FitText(self, bold=True)
        self.buttons: list[KioskButton] = []
        self._height = 768
        self.return_button = KioskButton(self.tr("‹ Kembali"), "", self)
        self.return_button.clicked.connect(self.back)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        column = _column(self)
        column.addWidget(self.title, 12)
        column.addLayout(self._grid, 70)
        column.addWidget(self.return_button, 12, Qt.AlignmentFlag.AlignLeft)

    def show_lane(self, lane: Lane) -> None:
        """Ask what somebody of this lane came for."""
        question = self.tr("Jalur {lane}: apa keperluan Anda?")
        self.title.show_text(question.format(lane=lane_words(lane)))

    def show_services(self, services: Sequence[Service]) -> None:
        """Offer these, a button each."""
        for button in self.buttons:
            button.hide()
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = [KioskButton(one.short_name, one.purpose, self) for one in services]
        columns = 1 if len(services) < 2 else 2 if len(services) <= _TWO_COLUMNS else 3
        for button in self.buttons:
            button.peers = self.buttons
        for place, (button, service) in enumerate(zip(self.buttons, services, strict=True)):
            button.clicked.connect(lambda _=False, code=service.code: self.chosen.emit(code))
            self._grid.addWidget(button, place // columns, place % columns)
        self.fit(self._height)

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high."""
        self._height = height
        self.title.set_cap(height * _TITLE)
        for button in self.buttons:
            button.set_unit(height / 62)
        self.return_button.set_unit(height / 85)


class NumberPage(QWidget):
    """The number, when its turn comes about, and the papers to have ready. `done` ends it."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.title = FitText(self.card, align=middle)
        self.number = FitText(self.card, align=middle, bold=True, colour=lambda c: c.accent)
        self.kind = FitText(self.card, align=middle, bold=True, lines=2)
        self.ahead, self.wait = FitText(self.card, align=middle), FitText(self.card, align=middle)
        self.printed = FitText(self, bold=True)
        self.papers_title = FitText(self, bold=True)
        self.papers = [FitText(self, lines=2) for _ in range(_MOST_PAPERS)]
        self.lacking = FitText(self, lines=2, colour=lambda c: c.warn, bold=True)
        self.finish = KioskButton(self.tr("Selesai"), "", self, main=True)
        self.finish.clicked.connect(self.done)
        self._lay_out()

    def show_number(
        self, outlook: TicketOutlook, now: datetime, zone: tzinfo, *, prints: bool
    ) -> None:
        """Show what somebody was given."""
        ticket, estimate = outlook.ticket, outlook.estimate
        collecting = ticket.purpose is Purpose.AMBIL_SURAT
        service = outlook.service
        what = self.tr("Ambil surat") if collecting else service.short_name if service else ""
        lane = self.tr("Jalur {lane}").format(lane=lane_words(ticket.lane))
        self.title.show_text(self.tr("Nomor antrean Anda"))
        self.number.show_text(ticket.code)
        self.kind.show_text(f"{lane} · {what}" if what else lane)
        self.ahead.show_text(
            self.tr("{count} orang di depan Anda").format(count=estimate.ahead)
            if estimate.ahead
            else self.tr("Tidak ada orang di depan Anda")
        )
        self.wait.show_text(turn_words(estimate, now, zone))
        self.printed.show_text(
            self.tr("Silakan ambil kertas nomor Anda.")
            if prints
            else self.tr("Ingat atau foto nomor ini.")
        )
        papers = service.documents if service and not collecting else ()
        self._show_papers([one.label for one in papers if one.mandatory])

    def count_down(self, left_ms: int) -> None:
        """Say on the button when the page goes by itself."""
        seconds = -(-left_ms // 1000)
        words = self.tr("Selesai ({seconds})").format(seconds=seconds)
        self.finish.setText(words if left_ms > 0 else self.tr("Selesai"))
        self.finish.update()

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high."""
        self.number.set_cap(height * _NUMBER)
        for text in (self.title, self.kind, self.ahead, self.wait, self.papers_title, self.printed):
            text.set_cap(height * _FACT)
        for text in (*self.papers, self.lacking):
            text.set_cap(height * _PAPER)
        self.finish.set_unit(height / 85)

    def _show_papers(self, labels: Sequence[str]) -> None:
        shown = [f"•  {label}" for label in labels[:_MOST_PAPERS]]
        self.papers_title.show_text(self.tr("Siapkan berkas ini:") if shown else "")
        for place, text in enumerate(self.papers):
            text.show_text(shown[place] if place < len(shown) else "")
            text.setVisible(place < len(shown))
        self.lacking.show_text(
            self.tr("Ada yang kurang? Tanyakan ke petugas sekarang, sebelum menunggu.")
            if shown
            else ""
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout(self.card)
        left.setContentsMargins(24, 16, 24, 16)
        for widget, share in (
            (self.title, 10),
            (self.number, 48),
            (self.kind, 14),
            (self.ahead, 10),
            (self.wait, 10),
        ):
            left.addWidget(widget, share)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.printed, 10)
        right.addWidget(self.papers_title, 10)
        for text in self.papers:
            right.addWidget(text, 9)
        right.addWidget(self.lacking, 14)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addWidget(self.card, 50)
        row.addLayout(right, 50)
        column = _column(self)
        column.addLayout(row, 82)
        column.addWidget(self.finish, 14)


class SentencePage(QWidget):
    """A sentence, large, and what to do or when to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title = FitText(self, align=middle, bold=True, lines=2)
        self.words = FitText(self, align=middle, lines=3)
        column = _column(self)
        column.addStretch(2)
        column.addWidget(self.title, 3)
        column.addWidget(self.words, 3)
        column.addStretch(2)

    def show_sentence(self, title: str, words: str) -> None:
        """Say something."""
        self.title.show_text(title)
        self.words.show_text(words)

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high."""
        self.title.set_cap(height * 0.06)
        self.words.set_cap(height * 0.04)


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return column
