"""Buka loket: what an officer wants to know before the first number, on one calm card.

It stands on the stage of Loket until this counter is opened; it is no obstacle, because calling
opens the counter too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app import settings as declared
from desktop_app.domain.day_frame import CounterDuty, Duty, Opening
from desktop_app.domain.day_sheet import day_name
from desktop_app.domain.follow_up import Waiting
from desktop_app.domain.ticket_target import TicketDevice, TicketTarget
from desktop_app.gui import icons, theme
from desktop_app.gui.screens.places import SHEET
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import clock_time, date_and_time, translate
from desktop_app.usecases import day_frame
from desktop_app.usecases.queue import QueueView

_ICON = 20
_WIDTH, _SHARE = 660, 50


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know: an icon, a sentence, and what a button beside it does."""

    icon: str
    text: str
    warn: bool = False
    deed: str = ""
    act: Callable[[], None] | None = None


class OpeningCard(QWidget):
    """`follow` it with each view of the queue; Enter on the stage opens the counter.

    The card stands in the middle of whatever width it is given.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.opening: Opening | None = None
        self._printers: Sequence[str] | None = None
        self._wanted = False
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self._card.setMaximumWidth(_WIDTH)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._card, _SHARE)
        middle.addStretch(1)
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._enter = QAction(self)
        self._enter.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._enter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._enter.setAutoRepeat(False)
        self._enter.triggered.connect(self.open)
        theme.on_change(self._draw)
        self.hide()

    def follow(self, view: QueueView | None) -> None:
        """Show the card while this counter has not been opened, read anew each time."""
        session = self.session
        self._wanted = (
            session.settings[declared.USE_DAY_FRAME]
            and session.counter is not None
            and view is not None
            and view.duty is Duty.TUTUP
            and view.held is None
        )
        if not self._wanted:
            self.hide()
            return
        session.workers.read(day_frame.opening, then=self._show, owner=self)
        if self._printers is None:
            session.workers.aside(session.doors.printers, then=self._learn_printers, owner=self)

    def open(self) -> None:
        """Enter: this counter serves from now on."""
        if self._wanted:
            self.session.workers.run(
                day_frame.set_duty,
                Duty.MELAYANI,
                then=self._opened,
                otherwise=self.session.problem,
                owner=self,
            )

    def lines(self) -> list[Line]:
        """Return what is told, in the order it is read."""
        seen = self.opening
        if seen is None:
            return []
        found = [self._hours(seen), self._clock(seen), *self._paper(), self._register(seen)]
        found += [self._duty(one) for one in seen.duties if one.duty is not Duty.TUTUP]
        return [*found, *self._left_over(seen), *self._awaited(seen)]

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter open the counter, wherever on the stage the focus is."""
        if (stage := self.parentWidget()) is not None:
            stage.addAction(self._enter)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give Enter back."""
        if (stage := self.parentWidget()) is not None:
            stage.removeAction(self._enter)
        super().hideEvent(event)

    def _show(self, opening: Opening) -> None:
        if not self._wanted:
            return
        if opening != self.opening or not self.isVisible():
            self.opening = opening
            self._draw()
        self.show()

    def _learn_printers(self, names: Sequence[str]) -> None:
        self._printers = names
        self._draw()

    def _opened(self, _: None) -> None:
        self._wanted = False
        self.hide()
        self.session.queue_changed.emit()

    # What is told --------------------------------------------------------------------------------

    def _hours(self, seen: Opening) -> Line:
        if seen.holiday is not None:
            words = self.tr("Menurut kalender hari ini libur: {name}.").format(name=seen.holiday)
            return Line("calendar-star", words, warn=True)
        if not seen.open_today:
            words = self.tr("Menurut jam layanan, hari ini kantor tutup.")
            return Line("calendar-remove-outline", words, warn=True)
        zone = self.session.office.zone
        spans = [f"{clock_time(a, zone)}–{clock_time(b, zone)}" for a, b in seen.hours]
        words = self.tr("Jam layanan {hours}").format(hours=self.tr(" dan ").join(spans))
        return Line("clock-outline", f"{words} ({seen.hours_name})" if seen.hours_name else words)

    def _clock(self, seen: Opening) -> Line:
        zone, now = self.session.office.zone, self.session.office.now()
        if not seen.clock_back or seen.last_entry is None:
            words = self.tr("Jam komputer {time}").format(time=clock_time(now, zone))
            return Line("clock-check-outline", words)
        words = self.tr(
            "Jam komputer {now}, padahal catatan terakhir dibuat {last}. Betulkan jam komputer ini."
        )
        return Line(
            "clock-alert-outline",
            words.format(now=date_and_time(now, zone), last=date_and_time(seen.last_entry, zone)),
            warn=True,
        )

    def _paper(self) -> list[Line]:
        if self._printers is None:
            return []
        chosen = self.session.machine[declared.PRINTER_LETTERS]
        if not self._printers:
            words = self.tr("Pencetak surat tidak ada; surat dapat disimpan sebagai PDF.")
        elif chosen and chosen not in self._printers:
            words = self.tr("Pencetak surat {name} sedang tidak ada.").format(name=chosen)
        else:
            name = chosen or self._printers[0]
            letters = Line("printer-outline", self.tr("Pencetak surat: {name}").format(name=name))
            return [letters, *self._numbers()]
        return [Line("printer-alert", words, warn=True), *self._numbers()]

    def _numbers(self) -> list[Line]:
        machine = self.session.machine
        device = TicketDevice(machine[declared.TICKET_PRINTER])
        if device is TicketDevice.TIDAK:
            return []
        name, printers = machine[declared.TICKET_ADDRESS], self._printers or ()
        if device is TicketDevice.PENCETAK and name not in printers:
            words = self.tr("Pencetak nomor antrean {name} sedang tidak ada.").format(name=name)
            return [Line("printer-alert", words, warn=True)]
        words = self.tr("Nomor antrean dicetak: {name}").format(name=name or device.value)
        return [
            Line(
                "ticket-confirmation-outline",
                words,
                deed=self.tr("Coba"),
                act=self._try_ticket_printer,
            )
        ]

    def _register(self, seen: Opening) -> Line:
        label = self.session.settings[declared.REGISTER_LABEL]
        if seen.register_days is None:
            words = self.tr("Belum ada data {label}.").format(label=label)
            return Line("database-alert-outline", words, warn=True)
        words = self.tr("Data {label} berumur {days} hari").format(
            label=label, days=seen.register_days
        )
        if seen.register_stale:
            words = self.tr("{age}: perlu diperbarui.").format(age=words)
            return Line("database-alert-outline", words, warn=True)
        return Line("database-check-outline", words)

    def _duty(self, one: CounterDuty) -> Line:
        since = clock_time(one.since, self.session.office.zone) if one.since is not None else "–"
        words = self.tr("{counter}: {officer}, {duty} sejak {since}").format(
            counter=one.name,
            officer=one.officer,
            duty=translate("Queue", one.duty.label).lower(),
            since=since,
        )
        return Line("account-outline", f"{words} ({one.holds})" if one.holds else words)

    def _left_over(self, seen: Opening) -> list[Line]:
        found = []
        if seen.waiting:
            words = self.tr("%n nomor sudah menunggu", "", seen.waiting)
            found.append(Line("account-clock-outline", words))
        if seen.uncollected:
            words = self.tr("%n surat belum diambil", "", seen.uncollected)
            found.append(
                Line("email-alert-outline", words, deed=self.tr("Lihat"), act=self._to_sheet)
            )
        if seen.left_open:
            words = self.tr("{count} nomor hari sebelumnya ditutup sendiri, tanpa jam selesai")
            found.append(Line("history", words.format(count=seen.left_open)))
        if seen.unclosed is not None:
            found.append(
                Line(
                    "calendar-alert",
                    self.tr("{day} belum ditutup").format(day=day_name(seen.unclosed)),
                    deed=self.tr("Tutup"),
                    act=partial(self._to_sheet, seen.unclosed),
                )
            )
        return found

    def _awaited(self, seen: Opening) -> list[Line]:
        """Say what cases wait for and what is late, where the office follows them up."""
        due = seen.due
        if due is None:
            return []
        told = (
            (
                due.ready,
                self.tr("Masa pengajuan dibuka: {count} berkas titipan siap diajukan"),
                Waiting.TITIPAN,
                False,
            ),
            (
                due.papers_late,
                self.tr("{count} berkas menyusul lewat batas"),
                Waiting.MENYUSUL,
                True,
            ),
            (
                due.unanswered,
                self.tr("{count} permohonan tanpa jawaban BPJS"),
                Waiting.BPJS,
                True,
            ),
        )
        return [
            Line(
                "clipboard-clock-outline",
                words.format(count=number),
                warn=late,
                deed=self.tr("Lihat"),
                act=partial(self.session.place_wanted.emit, "cases", waiting.value),
            )
            for number, words, waiting, late in told
            if number
        ]

    # Drawing -------------------------------------------------------------------------------------

    def _draw(self) -> None:
        seen, grid = self.opening, self._grid
        if seen is None:
            return
        while (item := grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        title = QLabel(self.tr("Buka loket · {day}").format(day=day_name(seen.day)), self._card)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        grid.addWidget(title, 0, 0, 1, 3)
        if seen.closed_at is not None:
            grid.addWidget(self._words(self._closed_words(seen)), 1, 0, 1, 3)
        lines = self.lines()
        for row, line in enumerate(lines, start=2):
            self._draw_line(row, line)
        grid.addWidget(self._foot(), len(lines) + 2, 0, 1, 3)

    def _draw_line(self, row: int, line: Line) -> None:
        colours = theme.colours()
        sign = QLabel(self._card)
        colour = colours.warn if line.warn else colours.placeholder
        sign.setPixmap(icons.pixmap(line.icon, _ICON, colour))
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        words = self._words(line.text)
        words.setProperty("role", "warn" if line.warn else "")
        self._grid.addWidget(words, row, 1)
        if line.act is not None:
            button = self._button(line.deed, line.act)
            button.setAccessibleName(f"{line.deed}: {line.text}")
            self._grid.addWidget(button, row, 2)

    def _foot(self) -> QWidget:
        foot = QWidget(self._card)
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(0, 8, 0, 0)
        main = self._button(self.tr("Enter  Buka loket"), self.open)
        main.setObjectName("open_counter")
        main.setProperty("main", True)
        layout.addWidget(main)
        hint = self._words(self.tr("F8 memanggil dan membuka loket sekaligus."))
        hint.setProperty("role", "hint")
        layout.addWidget(hint, 1)
        return foot

    def _closed_words(self, seen: Opening) -> str:
        if seen.closed_at is None:
            return ""
        at = clock_time(seen.closed_at, self.session.office.zone)
        return self.tr(
            "Hari ini sudah ditutup pukul {at} oleh {name}. Bila loket dibuka lagi, tutup sekali "
            "lagi sesudahnya."
        ).format(at=at, name=seen.closed_by)

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self._card)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self._card)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: slot())
        return button

    def _to_sheet(self, day: date | None = None) -> None:
        section = f"{SHEET} {day.isoformat()}" if day is not None else SHEET
        self.session.place_wanted.emit("reports", section)

    def _try_ticket_printer(self) -> None:
        session, machine = self.session, self.session.machine
        target = TicketTarget(
            TicketDevice(machine[declared.TICKET_PRINTER]),
            machine[declared.TICKET_ADDRESS],
            machine[declared.TICKET_WIDTH],
        )
        session.workers.network.run(
            session.doors.check_ticket_printer,
            session.office,
            target,
            then=lambda _: session.notice(
                self.tr("Contoh nomor dicetak. Periksa kertasnya."), kind=Kind.GOOD
            ),
            otherwise=session.problem,
            owner=self,
        )
