"""What only the database knows: people, tickets, letters and receipts, asked on a lane as typed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.help_search import Hit
from desktop_app.domain.letter_terms import Letter
from desktop_app.domain.person_page import FoundPerson, Why
from desktop_app.domain.queue import Ticket
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.scanned_code import kind_of
from desktop_app.gui.code_scan import CASE, open_scanned
from desktop_app.gui.finder import guide
from desktop_app.gui.finder.entry import Entry, Group
from desktop_app.gui.scanner import addresses
from desktop_app.gui.screens.letters_words import kind_words, state_words
from desktop_app.gui.screens.places import place
from desktop_app.gui.session import Session
from desktop_app.gui.ticket_opening import open_ticket
from desktop_app.gui.words import short_date
from desktop_app.usecases import find_anything
from desktop_app.usecases.find_anything import Leads, Numbered

_TYPING_MS = 180  # one entry of the journal for each name, not for each of its letters
_EXACT = frozenset({Why.NIK, Why.KK, Why.PHONE, Why.NIK_BEGINS, Why.KK_BEGINS})
PERSON = "id:"  # a section of Pemohon, as `screens/person` reads it
# The place, and what stands before the section that is asked for there.
_LEADS = {
    Leads.PAGE: ("person", PERSON),
    Leads.CASE: ("cases", CASE),
    Leads.LETTER: ("letters", "archive/"),
    Leads.REGISTER: ("find", ""),
}


class Answers(QObject):
    """`came` tells that `entries` has more; what came for an older question is thrown away."""

    came = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent.window()
        self._text, self._asked = "", 0
        self._ready = self._searching = False
        self._searched = ""
        self._numbered: list[Entry] = []
        self._people: list[Entry] = []
        self._guide: list[Entry] = []
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._look_for_people)

    @property
    def entries(self) -> list[Entry]:
        """What was found by now for the text asked last."""
        return [*self._numbered, *self._people, *self._guide, *self._elsewhere()]

    @property
    def asking(self) -> bool:
        """Tell whether an answer is still to come."""
        return bool(self._text) and (self._searching or self._pause.isActive())

    def get_ready(self) -> None:
        """Have what is searched in memory read, before the first question."""
        self._session.workers.read(
            find_anything.get_ready,
            then=lambda _: self._got_ready(),
            otherwise=self._session.problem,
            owner=self,
        )

    def ask(self, text: str) -> None:
        """Ask for another text; what is on its way for the last one is not waited for."""
        self._text = text.strip()
        self._asked += 1
        self._numbered, self._people, self._guide = [], [], []
        self._pause.stop()
        if not self._text or self._is_code():
            return
        asked = self._asked
        if any(character.isdigit() for character in self._text):
            self._session.workers.read(
                find_anything.numbered,
                self._text,
                then=lambda found: self._take_numbers(asked, found),
                otherwise=self._session.problem,
                owner=self,
            )
        self._session.workers.aside(
            guide.look_up,
            self._text,
            then=lambda hits: self._take_guide(asked, hits),
            otherwise=self._session.problem,
            owner=self,
        )
        if find_anything.asks_for_people(self._text):
            self._pause.start()

    def forget(self) -> None:
        """Nobody asks any more."""
        self.ask("")

    def _is_code(self) -> bool:
        """Tell whether a whole code was pasted or typed: it names one thing alone."""
        return kind_of(self._text, addresses(self._session)) is not None

    # People --------------------------------------------------------------------------------------

    def _got_ready(self) -> None:
        self._ready = True
        if self._searched != self._text and find_anything.asks_for_people(self._text):
            self._pause.start()

    def _look_for_people(self) -> None:
        """One search at a time: while it runs, what is typed meanwhile waits for its end."""
        if self._searching or not self._ready:
            return
        self._searching, self._searched = True, self._text
        asked = self._asked
        show = self._session.workers.relay(partial(self._take_people, asked), owner=self)
        self._session.workers.run(
            find_anything.people_served,
            self._text,
            show,
            then=lambda _: self._done(),
            otherwise=self._not_done,
            owner=self,
        )

    def _done(self) -> None:
        self._searching = False
        if self._searched != self._text and find_anything.asks_for_people(self._text):
            self._pause.start()
        self.came.emit()

    def _not_done(self, error: BaseException) -> None:
        # What was found and could not be journaled does not stay on the screen.
        self._people = []
        self._done()
        self._session.problem(error)

    # Answers -------------------------------------------------------------------------------------

    def _take_people(self, asked: int, found: tuple[FoundPerson, ...]) -> None:
        if asked == self._asked:
            self._people = [self._person(one) for one in found]
            self.came.emit()

    def _take_numbers(self, asked: int, found: Numbered) -> None:
        if asked != self._asked:
            return
        self._numbered = [
            *(self._ticket(one, found) for one in found.tickets),
            *(self._letter(one) for one in found.letters),
            *(self._receipt(one) for one in found.receipts),
        ]
        self.came.emit()

    def _take_guide(self, asked: int, hits: tuple[Hit, ...]) -> None:
        if asked == self._asked:
            self._guide = guide.guide_entries(self._window, hits)
            self.came.emit()

    # Entries -------------------------------------------------------------------------------------

    def _person(self, found: FoundPerson) -> Entry:
        return Entry(
            Group.PEOPLE,
            found.name,
            partial(self._open_person, found),
            " · ".join(self._about(found)),
            icon="account-outline",
            certain=0.97 if found.why in _EXACT else 0.93 if found.why is Why.NAME else 0.72,
        )

    def _open_person(self, found: FoundPerson) -> None:
        """Open what the office has of somebody: what is switched on tells what that is."""
        self._session.workers.read(
            find_anything.lead_of,
            found,
            then=self._follow,
            otherwise=self._session.problem,
            owner=self,
        )

    def _follow(self, lead: tuple[Leads, str]) -> None:
        place, before = _LEADS[lead[0]]
        self._session.place_wanted.emit(place, f"{before}{lead[1]}")

    def _about(self, found: FoundPerson) -> Iterator[str]:
        if found.nik:
            yield found.nik
        village = self._session.office.regions.by_code.get(found.village_code or "")
        if village is not None:
            yield village.label
        if found.last_day is not None:
            yield QCoreApplication.translate("Finder", "terakhir {day}").format(
                day=short_date(found.last_day)
            )

    def _ticket(self, ticket: Ticket, found: Numbered) -> Entry:
        today = ticket.day == found.today
        day = QCoreApplication.translate("Finder", "hari ini") if today else short_date(ticket.day)
        return Entry(
            Group.TICKETS,
            ticket.code,
            partial(open_ticket, self._session, ticket, self._window),
            f"{day} · {ticket.state.label}",
            icon="ticket-confirmation-outline",
            certain=1.1 if today else 0.8,
        )

    def _letter(self, letter: Letter) -> Entry:
        parts = kind_words(letter.kind), short_date(letter.day), state_words(letter.state)
        return Entry(
            Group.LETTERS,
            letter.number,
            partial(self._session.place_wanted.emit, "letters", f"archive/{letter.number}"),
            " · ".join(parts),
            icon="email-outline",
            certain=0.9,
        )

    def _receipt(self, receipt: Receipt) -> Entry:
        case = receipt.application_id
        section = f"{CASE}{case.hex}" if case is not None else receipt.number
        issued = receipt.issued_at.astimezone(self._session.office.zone).date()
        return Entry(
            Group.RECEIPTS,
            receipt.number,
            partial(self._session.place_wanted.emit, "cases", section),
            f"{receipt.kind.label} · {short_date(issued)}",
            icon="receipt-text-outline",
            certain=0.85,
        )

    def _elsewhere(self) -> Iterator[Entry]:
        """Yield where a text can be looked for further: a code that was pasted, the register."""
        if self._is_code():
            yield Entry(
                Group.COMMANDS,
                QCoreApplication.translate("Finder", "Buka kode ini"),
                partial(open_scanned, self._session, self._text, self._window),
                icon="qrcode-scan",
                certain=2.0,
            )
        elif find_anything.asks_for_people(self._text) and self._session.actor.may(Right.PREPARE):
            yield Entry(
                Group.PEOPLE,
                QCoreApplication.translate("Finder", "Cari “{text}” di data DTKS/DTSEN").format(
                    text=self._text
                ),
                partial(self._session.place_wanted.emit, "find", self._text),
                icon=place("find").icon,
                certain=0.3,
            )


def titles() -> dict[Group, str]:
    """Return the heading of each group."""
    return {
        Group.RECENT: QCoreApplication.translate("Finder", "Baru saja dibuka"),
        Group.PEOPLE: QCoreApplication.translate("Finder", "Pemohon"),
        Group.TICKETS: QCoreApplication.translate("Finder", "Nomor antrean"),
        Group.LETTERS: QCoreApplication.translate("Finder", "Surat"),
        Group.RECEIPTS: QCoreApplication.translate("Finder", "Tanda terima"),
        Group.COMMANDS: QCoreApplication.translate("Finder", "Perintah"),
        Group.SETTINGS: QCoreApplication.translate("Finder", "Pengaturan"),
        Group.HELP: QCoreApplication.translate("Finder", "Bantuan"),
    }
