"""The guided tour of the workbench: one part after the other, one sentence each.

It never takes over. The real keys work under it, so that it can be followed while somebody is
served: a step that asks for a deed goes on by itself once that deed was done, and may be passed
over. What is half typed stays: the tour moves the focus, nothing else, and gives it back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.announcements import announce
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.gui.widgets.tour_card import TourCard, TourVeil

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow

_LOOK_MS = 200
_EDGE = 4
_SETTLING = 2  # looks
WORKBENCH = "workbench"


@dataclass(frozen=True, slots=True)
class Step:
    """One part and what is said of it.

    `part` finds it, None while it is not there. With a `task` the hands go to `hands` and the tour
    goes on once `done` has become true.
    """

    title: str
    words: str
    part: Callable[[WorkbenchScreen], QWidget | None]
    task: str = ""
    hands: Callable[[WorkbenchScreen], QWidget | None] | None = None
    done: Callable[[WorkbenchScreen], bool] | None = None


def may_tour(window: MainWindow) -> bool:
    """Tell whether somebody sits at the desk who works at the Loket."""
    office = window.session.workers.office
    actor = office.actor if office is not None else None
    return window.at_desk and actor is not None and actor.may(Right.PREPARE)


def start_tour(window: MainWindow) -> Tour:
    """Begin the tour on the workbench, anew when it is under way."""
    running = window.findChild(Tour)
    if running is not None:
        running.end()
    desk = window.current()
    if not isinstance(desk, WorkbenchScreen):
        desk = window.go(WORKBENCH)
    assert isinstance(desk, WorkbenchScreen)  # noqa: S101
    window.activateWindow()
    tour = Tour(window, desk)
    tour.begin()
    return tour


def offer_tour(window: MainWindow) -> None:
    """Offer it once to whoever sits down at this PC for the first time; a line, never a box."""
    session = window.session
    if not may_tour(window) or not isinstance(window.current(), WorkbenchScreen):
        return
    known, who = session.machine[declared.TOUR_OFFERED].split(), session.actor.id.hex[-12:]
    if who in known:
        return
    # Offered once more on the next day is no harm where it can not be written.
    with contextlib.suppress(OSError):
        told = " ".join([*known, who][-declared.TOUR_REMEMBERED :])
        declared.write_machine(session.folder, declared.TOUR_OFFERED, told)
        session.machine = declared.read_machine(session.folder)
    session.notice(
        _tr("Baru di sini? Tur Loket menunjukkan semuanya dalam dua menit (nanti juga lewat F1)."),
        undo=lambda: _begin(window),
        deed=_tr("Mulai tur"),
    )


def _begin(window: MainWindow) -> None:
    start_tour(window)


class Tour(QObject):
    """The tour under way in one window. Ends by itself when the workbench is left or locked."""

    def __init__(self, window: MainWindow, desk: WorkbenchScreen) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.steps = _steps(window)
        self.place = 0
        self._was_done = False
        self._looks = 0
        self._before = window.focusWidget()
        central = window.ui.central
        self.veil, self.card = TourVeil(central), TourCard(central)
        self.card.forward.connect(self.go_on)
        self.card.back.connect(self.go_back)
        self.card.left.connect(self.end)
        self._actions = [
            self._key("Alt+Right", self.go_on),
            self._key("Alt+Left", self.go_back),
            self._key("Shift+Esc", self.end),
        ]
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._follow)
        central.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step."""
        for widget in (self.veil, self.card):
            widget.show()
            widget.raise_()
        self._look.start()
        self._show()

    @property
    def step(self) -> Step:
        """The step on show."""
        return self.steps[self.place]

    def go_on(self) -> None:
        """Show the next step; after the last the tour ends."""
        if self.place + 1 >= len(self.steps):
            self.end()
        else:
            self.place += 1
            self._show()

    def go_back(self) -> None:
        """Show the step before."""
        if self.place:
            self.place -= 1
            self._show()

    def end(self) -> None:
        """Take everything away and give the focus back to where it was."""
        self._look.stop()
        for action in self._actions:
            self._window.removeAction(action)
        central = self._window.ui.central
        central.removeEventFilter(self)
        card_had_it = self.card.isAncestorOf(self._window.focusWidget() or self._window)
        for widget in (self.veil, self.card):
            widget.hide()
            widget.deleteLater()
        before = self._before
        if (
            (card_had_it or self.card.hasFocus())
            and before is not None
            and shiboken6.isValid(before)
        ):
            before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place)
        return False

    def _show(self) -> None:
        step, desk = self.step, self._desk
        self._was_done = step.done is not None and step.done(desk)
        # What was done already is only told: it is not asked for once more.
        task = "" if self._was_done else step.task
        self.card.say(step.title, step.words, task, self.place + 1, len(self.steps))
        _bring_into_view(step.part(desk))
        self._place()
        self._looks = 0
        self._take_focus()
        announce(self.card, f"{step.title}. {step.words} {task}")

    def _take_focus(self) -> None:
        """Put the hands where this step wants them: on the part, or on the card."""
        step = self.step
        asks = bool(step.task) and not self._was_done
        hands = step.hands(self._desk) if asks and step.hands is not None else None
        types = self._desk.ui.form.isAncestorOf(self._window.focusWidget() or self._window)
        if hands is not None and types:
            return  # whoever types already stays where they type
        (hands if hands is not None and hands.isVisible() else self.card).setFocus()

    def _follow(self) -> None:
        """Go on when the deed was done; keep to the part where it moves; end with the workbench."""
        if not self._window.at_desk or self._window.current() is not self._desk:
            self.end()
            return
        step = self.step
        if step.done is not None and not self._was_done and step.done(self._desk):
            self.go_on()
            return
        self._place()
        # The screen itself moves the focus a moment after it was entered or painted anew.
        self._looks += 1
        if self._looks <= _SETTLING:
            self._take_focus()

    def _place(self) -> None:
        central = self._window.ui.central
        part = self.step.part(self._desk)
        bright = QRect()
        if part is not None and part.isVisible():
            bright = QRect(part.mapTo(central, QPoint(0, 0)), part.size())
            bright = bright.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).intersected(central.rect())
        self.veil.setGeometry(central.rect())
        self.veil.show_part(bright)
        self.card.stand_beside(bright, central.rect())
        self.veil.raise_()
        self.card.raise_()

    def _key(self, key: str, slot: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _=False: slot())
        self._window.addAction(action)
        return action


def _bring_into_view(part: QWidget | None) -> None:
    """Scroll to a part: with large text the screen is larger than the window."""
    if part is None or not part.isVisible():
        return
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def _number(desk: WorkbenchScreen) -> QWidget | None:
    box = desk.ui.form.form.box("nik") if desk.ui.form.form is not None else None
    return box.widget if box is not None else None


def _papers(desk: WorkbenchScreen) -> QWidget | None:
    return desk.ui.form.form.papers if desk.ui.form.form is not None else None


def _steps(window: MainWindow) -> tuple[Step, ...]:
    return (*_calling(), *_serving(window), *_ending(window))


def _calling() -> tuple[Step, ...]:
    translate = QCoreApplication.translate
    return (
        Step(
            translate("Tour", "Antrean"),
            translate(
                "Tour",
                "Di kiri: nomor yang Anda layani, dan di bawahnya semua yang menunggu. "
                "Yang didahulukan berada di atas.",
            ),
            lambda desk: desk.ui.queue,
        ),
        Step(
            translate("Tour", "Memanggil"),
            translate(
                "Tour", "F8 memanggil nomor berikut. F2 membuat nomor bagi yang baru datang."
            ),
            lambda desk: desk.ui.stage_main,
            task=translate("Tour", "Sekarang: tekan F8."),
            hands=lambda desk: desk.ui.stage_main,
            done=lambda desk: desk.tickets.called is not None or desk.case.is_open,
        ),
        Step(
            translate("Tour", "Mulai melayani"),
            translate("Tour", "Bila orangnya sudah di depan loket, tekan Enter. Tidak datang? F7."),
            lambda desk: desk.ui.stage_main,
            task=translate("Tour", "Sekarang: tekan Enter."),
            hands=lambda desk: desk.ui.stage_main,
            done=lambda desk: desk.case.is_open,
        ),
    )


def _serving(window: MainWindow) -> tuple[Step, ...]:
    translate = QCoreApplication.translate
    number = translate("Tour", "Sekarang: ketik NIK pemohon.")
    sample = translate("Tour", "Sekarang: ketik {nik} (orang rekaan).")
    if window.session.identity.demo:
        from desktop_app.usecases.demo_office import SAMPLES

        number = sample.format(nik=SAMPLES[0].nik)
    return (
        Step(
            translate("Tour", "Layanan"),
            translate("Tour", "F4 memilih layanan. Isian, berkas, dan suratnya mengikuti."),
            lambda desk: desk.ui.queue.ui.service,
        ),
        Step(
            translate("Tour", "NIK lebih dahulu"),
            translate(
                "Tour",
                "Begitu 16 angka lengkap, data DTKS/DTSEN dan kunjungan sebelumnya dicari sendiri "
                "dan isian terisi.",
            ),
            _number,
            task=number,
            hands=_number,
            done=lambda desk: desk.case.prefill is not None,
        ),
        Step(
            translate("Tour", "Isian"),
            translate(
                "Tour",
                "Enter pindah ke isian kosong berikutnya, Tab ke setiap isian. Semuanya tersimpan "
                "selagi diketik.",
            ),
            lambda desk: desk.ui.form,
        ),
        Step(
            translate("Tour", "Berkas"),
            translate("Tour", "F10 mencentang semua berkas wajib yang sudah Anda lihat."),
            _papers,
        ),
    )


def _ending(window: MainWindow) -> tuple[Step, ...]:
    translate = QCoreApplication.translate
    return (
        Step(
            translate("Tour", "Hasil pemeriksaan"),
            translate(
                "Tour",
                "Hijau: boleh. Kuning: pastikan dahulu. Merah: dikembalikan. Alasan dan langkah "
                "berikutnya boleh dibacakan kepada pemohon.",
            ),
            lambda desk: desk.ui.verdict,
        ),
        Step(
            translate("Tour", "Pratinjau"),
            translate("Tour", "Surat atau lembar yang akan keluar, persis seperti tercetak."),
            lambda desk: desk.ui.verdict.ui.preview,
        ),
        Step(
            translate("Tour", "Selesai dan cetak"),
            translate(
                "Tour",
                "F9 memutuskan, memberi nomor, menyimpan, dan mencetak. Bila masih ada yang "
                "kurang, kursor pindah ke isian itu.",
            ),
            lambda desk: desk.ui.verdict.ui.conclude,
            task=translate("Tour", "Bila sudah lengkap: tekan F9."),
            hands=_number,
            done=lambda desk: desk.ui.done.isVisible(),
        ),
        Step(
            translate("Tour", "Sesudah F9"),
            translate(
                "Tour", "Ctrl+P mencetak lagi, F4 layanan lain untuk orang ini, F8 memanggil lagi."
            ),
            lambda desk: desk.ui.done,
        ),
        Step(
            translate("Tour", "Baris bawah"),
            translate(
                "Tour",
                "Siapa yang bertugas, umur data, cadangan, dan jaringan. Pesan juga muncul di "
                "sini; Alt+U mengurungkan selama sepuluh detik.",
            ),
            lambda _desk: window.ui.foot,
        ),
        Step(
            translate("Tour", "Layar lain dan bantuan"),
            translate(
                "Tour",
                "Ctrl+angka berpindah layar, F12 mengunci saat Anda pergi, dan F1 menjelaskan "
                "layar yang sedang terbuka.",
            ),
            lambda _desk: window.ui.rail,
        ),
    )
