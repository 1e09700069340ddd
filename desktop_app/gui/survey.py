"""Layar survei: what the public touches. One face a visit; from a sample, the nine unsur as well.

Nobody logs in here, nothing is typed, and nothing that is sent leads to a person: the window keeps
no answer once it is sent, and forgets half of one when nobody goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QHideEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app import settings as declared
from desktop_app.domain.survey import SCORES, Answers, Choice, Element, Trait
from desktop_app.domain.survey_report import SERVICE_LABEL
from desktop_app.gui.second_screen import SecondScreen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.board_cards import BoardHead
from desktop_app.gui.widgets.board_text import FitText
from desktop_app.gui.widgets.kiosk_pages import SentencePage
from desktop_app.gui.widgets.survey_pages import ChoicesPage, FacesPage, InvitationPage
from desktop_app.usecases import surveys, waiting_room
from desktop_app.usecases.office import Office

THANKS_MS = 5_000
INVITED_MS = 20_000
FORGOTTEN_MS = 60_000  # time to read a question slowly; then somebody else stands there
WARNED_MS = 15_000
HELD_MS = 3_000
CORNER = 100
# A finger that trembles touches twice: what comes this soon after a new page is the old touch.
SETTLE_MS = 350
_CLOCK_MS = 1_000
_SERVICE = "layanan"

Step = Element | Trait


@dataclass
class Filling:
    """One questionnaire while it is being answered; never stored like this."""

    steps: tuple[Step, ...]
    at: int = 0
    scores: dict[str, int] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)

    @property
    def step(self) -> Step:
        """What is asked now."""
        return self.steps[self.at]

    def answers(self) -> Answers:
        """Return what is sent."""
        respondent = {code: said for code, said in self.told.items() if code != _SERVICE}
        return Answers(dict(self.scores), respondent, self.told.get(_SERVICE))


class SurveyWindow(QWidget):
    """Esc, or a finger held in the upper left corner, ends it; the queue serves on."""

    def __init__(self, session: Session, counter_screen: Callable[[], QScreen | None]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.session = session
        self.setWindowTitle(self.tr("Layar survei"))
        self.setAccessibleName(self.tr("Layar survei"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAutoFillBackground(True)
        self.resize(1024, 640)
        self.asked = surveys.questionnaire()
        self.filling: Filling | None = None
        self._services: tuple[Choice, ...] = ()
        self._sending = False
        self._over = ""  # the kiosk's screen, while somebody comes from there
        self._visiting = False
        self._settled = QElapsedTimer()
        self._build()
        self.place = SecondScreen(
            self,
            lambda: self._over or session.machine[declared.SURVEY_SCREEN],
            counter_screen,
            from_the_end=True,
        )
        self._clock = self._timer(_CLOCK_MS, self._tick)
        self._back = self._timer(THANKS_MS, self._end, once=True)
        self._held = self._timer(HELD_MS, self.close, once=True)
        session.office_changed.connect(self._ask_services)
        self._keys()

    @property
    def page(self) -> QWidget | None:
        """What is in front."""
        return self._pages.currentWidget()

    def open(self, over: QScreen | None = None) -> None:
        """Show it, on its own screen where there is one, and begin.

        With `over` it comes up on that screen for one person, who touched the kiosk there, and
        goes away again.
        """
        self._visiting, self._over = over is not None, over.name() if over is not None else ""
        self.session.workers.read(waiting_room.emblem, then=self._show_office, owner=self)
        self._ask_services()
        self.begin_again()
        self.place.open()

    def begin_again(self) -> None:
        """Forget what was half answered: the next person stands there."""
        self._back.stop()
        self.filling = None
        self._sending = False
        self._show(self.start)
        if self._visiting:
            self._back.start(INVITED_MS)

    def _end(self) -> None:
        """This person is done: give the kiosk its screen back, or wait for the next."""
        if self._visiting:
            self.close()
        else:
            self.begin_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go away; nothing half answered is kept."""
        super().closeEvent(event)
        self.filling = None
        self.place.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the clock going."""
        super().showEvent(event)
        self._tick()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody sees it."""
        super().hideEvent(event)
        for timer in (self._clock, self._back, self._held):
            timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is as large as the screen makes it."""
        super().resizeEvent(event)
        height = min(self.height(), round(self.width() * 0.75))
        self.head.fit(height)
        self.foot.set_cap(height * 0.02)
        for page in (self.start, self.question, self.choices, self.invitation, self.sentence):
            page.resize(self._pages.size())
            page.fit(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An officer ends the survey with a finger held for three seconds in the corner."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            self._feel(event.type(), watched.mapTo(self, event.position()))
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Feel for the officer's corner; whoever touches beside a button is still there."""
        self._feel(event.type(), event.position())
        if self.filling is not None:
            self._back.start(FORGOTTEN_MS)
            self._tick()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger that leaves early was not the officer's."""
        self._feel(event.type(), event.position())

    # What people do ------------------------------------------------------------------------------

    def _tap(self, face: int) -> None:
        if not self._ready():
            return
        self._sending = True
        self.session.workers.run(
            surveys.tap, face, then=self._tapped, otherwise=self._fail, owner=self
        )

    def _tapped(self, sampled: bool) -> None:
        self._sending = False
        if sampled:
            self._show(self.invitation)
            self._back.start(INVITED_MS)
        else:
            self._thank()

    def _begin(self) -> None:
        if not self._ready():
            return
        traits = self.asked.traits if self.session.settings[declared.SURVEY_TRAITS] else ()
        service = (Trait(_SERVICE, SERVICE_LABEL, self._services),)
        self.filling = Filling((*self.asked.elements, *traits, *(service if traits else ())))
        self._ask(self.filling)

    def _score(self, score: int) -> None:
        if self.filling is not None and self._ready():
            self.filling.scores[self.filling.step.code] = score
            self._go(self.filling, 1)

    def _tell(self, code: str) -> None:
        if self.filling is not None and self._ready():
            self.filling.told[self.filling.step.code] = code
            self._go(self.filling, 1)

    def _skip(self) -> None:
        if self.filling is not None and self._ready():
            self.filling.scores.pop(self.filling.step.code, None)
            self.filling.told.pop(self.filling.step.code, None)
            self._go(self.filling, 1)

    def _return(self) -> None:
        if self.filling is not None and self._ready():
            if self.filling.at:
                self._go(self.filling, -1)
            else:
                self.begin_again()
        elif self._visiting and self.page is self.start and self._ready():
            self.close()

    def _finish(self) -> None:
        if self.filling is not None and self._ready():
            self._send()

    def _ready(self) -> bool:
        """Tell whether a touch is meant for what stands there now."""
        return not self._sending and self._settled.elapsed() >= SETTLE_MS

    # What they see -------------------------------------------------------------------------------

    def _go(self, filling: Filling, steps: int) -> None:
        filling.at += steps
        if filling.at < len(filling.steps):
            self._ask(filling)
        else:
            self._send()

    def _ask(self, filling: Filling) -> None:
        step = filling.step
        if isinstance(step, Element):
            self.question.show_question(
                step.question,
                step.answers,
                progress=self.tr("Pertanyaan {number} dari {all}").format(
                    number=step.number, all=len(self.asked.elements)
                ),
                chosen=filling.scores.get(step.code),
            )
            self._show(self.question)
        else:
            self.choices.show_question(
                step.label,
                step.choices,
                progress=self.tr("Sedikit tentang Anda. Boleh dilewati."),
                chosen=filling.told.get(step.code),
            )
            self._show(self.choices)
        self._back.start(FORGOTTEN_MS)
        self._tick()

    def _send(self) -> None:
        filling, self.filling = self.filling, None
        if filling is None or not filling.scores:
            self._thank()
            return
        self._sending = True
        self.session.workers.run(
            surveys.answer,
            filling.answers(),
            then=lambda _: self._thank(),
            otherwise=self._fail,
            owner=self,
        )

    def _thank(self) -> None:
        self._sending = False
        self.sentence.show_sentence(
            self.tr("Terima kasih atas penilaian Anda"),
            self.tr("Jawaban Anda tersimpan tanpa nama."),
        )
        self._show(self.sentence)
        self._back.start(THANKS_MS)

    def _fail(self, error: BaseException) -> None:
        self._sending = False
        self.filling = None
        self.session.problem(error)
        self.sentence.show_sentence(
            self.tr("Maaf, jawaban belum tersimpan"),
            self.tr("Silakan sampaikan penilaian Anda kepada petugas loket."),
        )
        self._show(self.sentence)
        self._back.start(THANKS_MS)

    def _show(self, page: QWidget) -> None:
        if page is self.start:
            on_demand = self.session.settings[declared.SURVEY_EVERY] == 0
            self.start.offer(back=self._visiting, more=on_demand)
            self.start.show_question(
                self.asked.overall,
                self.asked.faces,
                hint=self.tr("Sentuh satu wajah. Tanpa nama, tidak dapat dikaitkan dengan Anda."),
            )
        self._pages.setCurrentWidget(page)
        # No face is in front of another; a screen reader reads the question.
        page.setFocus()
        self._settled.start()
        self._tick()

    def _tick(self) -> None:
        office = self.session.office
        self.head.show_time(office.now(), office.zone)
        left = self._back.remainingTime() if self._back.isActive() else WARNED_MS + 1
        forgotten = self.filling is not None and left <= WARNED_MS
        words = self.tr("Masih di sana? Sentuh layar. Kembali ke awal dalam {seconds} detik.")
        self.foot.show_text(words.format(seconds=-(-left // 1000)) if forgotten else "")

    def _show_office(self, picture: bytes | None) -> None:
        self.head.show_office(self.session.identity.name, picture)

    def _ask_services(self) -> None:
        self.session.workers.read(_services, then=self._know_services, owner=self)

    def _know_services(self, found: tuple[Choice, ...]) -> None:
        self._services = found

    # Small things --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.head, self.foot = BoardHead(self), FitText(self, align=Qt.AlignmentFlag.AlignHCenter)
        self.start, self.question, self.choices = (
            FacesPage(self),
            FacesPage(self),
            ChoicesPage(self),
        )
        self.question.offer(back=True, skip=True)
        self.invitation, self.sentence = InvitationPage(self), SentencePage(self)
        self._pages = QStackedWidget(self)
        for page in (self.start, self.question, self.choices, self.invitation, self.sentence):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(12)
        column.addWidget(self.head, 9)
        column.addWidget(self._pages, 87)
        column.addWidget(self.foot, 4)
        self.head.installEventFilter(self)
        for label in (self.head.emblem, self.head.office):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.start.answered.connect(self._tap)
        self.start.wanted.connect(self._begin)
        self.question.answered.connect(self._score)
        self.choices.chosen.connect(self._tell)
        for page in (self.start, self.question, self.choices):
            page.back.connect(self._return)
            page.skipped.connect(self._skip)
        self.choices.finished.connect(self._finish)
        self.invitation.accepted.connect(self._begin)
        self.invitation.declined.connect(self._thank)

    def _keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Esc", self.close),
            ("Left", self._return),
            ("Right", self._skip),
        ]
        keys += [(str(score), partial(self._face_key, score)) for score in SCORES]
        for key, slot in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _face_key(self, score: int) -> None:
        if self.page is self.start:
            self._tap(score)
        elif self.page is self.question:
            self._score(score)

    def _feel(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind is QEvent.Type.MouseButtonPress:
            if QRect(0, 0, CORNER, CORNER).contains(at.toPoint()):
                self._held.start()
        elif kind is QEvent.Type.MouseButtonRelease:
            self._held.stop()

    def _timer(self, interval: int, slot: Callable[[], object], *, once: bool = False) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=once)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer


def _services(office: Office) -> tuple[Choice, ...]:
    return tuple(Choice(one.code, one.short_name) for one in surveys.services(office))
