"""The outside world as the use cases need it; adapters give it, bootstrap wires it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from desktop_app.domain.calendar import Holiday
from desktop_app.domain.letter import LetterDocument
from desktop_app.domain.office import Letterhead, Signatory

if TYPE_CHECKING:
    from desktop_app.domain.attachment import Prepared
    from desktop_app.domain.day_sheet import DaySheet
    from desktop_app.domain.esign import EsignAccount, SignedPdf
    from desktop_app.domain.gateway import GatewayAccount, Parcel
    from desktop_app.domain.guidance_paper import GuidancePaper
    from desktop_app.domain.hub import HubPlace, Reach
    from desktop_app.domain.letter_book import AgendaBook
    from desktop_app.domain.message import Delivery, Gateway
    from desktop_app.domain.receipt_slip import ReceiptPaper, ReceiptSlip
    from desktop_app.domain.register_endpoint import Reply
    from desktop_app.domain.report_paper import ReportPaper
    from desktop_app.domain.survey_paper import SurveyForm, SurveySheet
    from desktop_app.domain.sync import CentralLine
    from desktop_app.domain.ticket_slip import TicketSlip
    from desktop_app.domain.ticket_target import TicketTarget
    from desktop_app.usecases.advice_port import AdvicePrinter


class Clock(Protocol):
    """The time of day; a replay and a test bring their own."""

    def now(self) -> datetime:
        """Return the current time, aware, UTC."""
        ...


class LetterRenderer(Protocol):
    """Turns a letter's content into a PDF; the same content gives the same bytes."""

    def render(self, document: LetterDocument) -> bytes:
        """Return the PDF. Raises LoketError when the content cannot be set."""
        ...


class CopyStamper(Protocol):
    """Stamps a copy of an archived letter; the archived bytes themselves stay as they are."""

    def stamp(self, pdf: bytes, mark: str, line: str) -> bytes:
        """Return the pages with `mark` and `line` on each. Raises EnvironmentFailure."""
        ...


class CodeReader(Protocol):
    """Reads the QR codes of a PDF or picture."""

    def read(self, data: bytes) -> tuple[str, ...]:
        """Return the text of every code found. Raises Misused when `data` is neither."""
        ...


class Signatures(Protocol):
    """Ed25519 (RFC 8032)."""

    def new_pair(self) -> tuple[bytes, bytes]:
        """Return a fresh (private, public) pair of 32 bytes each."""
        ...

    def sign(self, private: bytes, message: bytes) -> bytes:
        """Return the 64-byte signature."""
        ...

    def verify(self, public: bytes, signature: bytes, message: bytes) -> bool:
        """Tell whether the signature is the key's own over exactly this message."""
        ...


class Passwords(Protocol):
    """argon2id password hashes."""

    def hash(self, password: str) -> str:
        """Return an encoded argon2id hash with its own salt."""
        ...

    def matches(self, encoded: str, password: str) -> bool:
        """Tell whether the password is the one that was hashed."""
        ...


class Sheet(Protocol):
    """One sheet of a workbook; `hidden` when whoever made it put it out of sight."""

    name: str
    hidden: bool

    def height(self) -> int:
        """Return about how many rows there are, to tell how far a reading is."""
        ...

    def rows(self) -> Iterator[Sequence[Any]]:
        """Give the rows from the top, cell values as str, int, float, bool, date or None."""
        ...

    def hidden_rows(self) -> Collection[int] | None:
        """Give the numbers, from 1, of the rows out of sight, as far as `rows` has come.

        None where the kind of file does not tell.
        """
        ...


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table for people: whole numbers stay numbers, everything else is text."""

    caption: str
    header: Sequence[str]
    rows: Sequence[Sequence[str | int | None]]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class TableReport:
    """Tables under the office's kop. `paper` is F4 or A4, `printed` says when and by whom.

    With `place_and_date` somebody signs below; `signatory` None leaves room for a name.
    """

    letterhead: Letterhead
    emblem: bytes | None
    paper: str
    title: str
    period: str
    tables: Sequence[WrittenTable]
    printed: str
    place_and_date: str = ""
    signatory: Signatory | None = None


@dataclass(frozen=True, slots=True)
class WrittenSheet:
    """A sheet of a workbook, every cell as text; its rows may come one by one."""

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[str | None]]


class Workbooks(Protocol):
    """Reads .xlsx, .xls, .ods and .csv, writes .xlsx; can be sent to another process."""

    def open(self, path: Path) -> AbstractContextManager[Sequence[Sheet]]:
        """Give the sheets. Raises EnvironmentFailure or Misused in words for a bad file."""
        ...

    def write_rows(
        self, path: Path, header: Sequence[str], rows: Iterable[Sequence[str | None]]
    ) -> None:
        """Write a table as .xlsx, every cell as text. Raises EnvironmentFailure."""
        ...

    def write_book(self, path: Path, sheets: Iterable[WrittenSheet]) -> None:
        """Write sheets of any length as .xlsx, every cell as text. Raises EnvironmentFailure."""
        ...

    def write_tables(self, path: Path, tables: Sequence[WrittenTable]) -> None:
        """Write tables below each other on one sheet of an .xlsx. Raises EnvironmentFailure."""
        ...


class HolidayCalendar(Protocol):
    """Knows the national holidays and cuti bersama."""

    def __call__(self, years: Iterable[int]) -> Sequence[Holiday]:
        """Return the days off of these years, in order."""
        ...


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the admin keeps on paper. `code` opens the folder only together with the passphrase."""

    office: str
    made_on: date
    folder: str
    code: str


class RecoverySheets(Protocol):
    """Prints the recovery sheet (lembar pemulihan)."""

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return one A4 page as PDF, the code as letters and as QR."""
        ...


@dataclass(frozen=True, slots=True)
class WebQuestion:
    """One question to a server. `headers` may carry a token: never log or store one of these."""

    url: str
    method: str
    headers: Mapping[str, str]
    body: bytes | None = None


class OnlineRegister(Protocol):
    """Asks a server for JSON: TLS verified, a bounded answer, never longer than `seconds`."""

    def ask(self, question: WebQuestion, seconds: float) -> Reply:
        """Return status and document. Raises EnvironmentFailure in words for everything else."""
        ...


@dataclass(frozen=True, slots=True)
class CentralQuestion:
    """One request to the central server. `once` must not be asked twice when nobody knows whether
    it arrived; `raw` is answered with a file instead of JSON. `most` bytes of answer are read."""

    method: str
    path: str
    body: bytes | None = None
    raw: bool = False
    once: bool = False
    most: int = 64 << 20
    headers: Mapping[str, str] = field(default_factory=dict)


class CentralServer(Protocol):
    """The server the counters of an office sync with; its certificate is verified."""

    def authority(self, address: str, seconds: float) -> str:
        """Return the PEM of the server's own authority, "" when its certificate is publicly known.

        Nothing is verified yet: compare its fingerprint before anything is sent. Raises
        Unreachable.
        """
        ...

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        """Return the body of the answer, never longer than `seconds` after the question.

        Raises Denied when the server says no, Unreachable for everything else: then the same
        question may be asked again later.
        """
        ...


class HubHost(Protocol):
    """Runs the central server on this very PC, as a program of its own."""

    def installed(self) -> bool:
        """Tell whether the server's part of the program is on this PC."""
        ...

    def running(self, place: HubPlace) -> str | None:
        """Return the address of the server that runs on that folder, None when none does."""
        ...

    def start(self, place: HubPlace, seconds: float) -> str:
        """Start it, unless it runs, and return its address. It outlives this program.

        Raises EnvironmentFailure in words when it is not up within `seconds`.
        """
        ...

    def stop(self, place: HubPlace, seconds: float) -> None:
        """Let it finish its answers and end. Raises EnvironmentFailure when it does not."""
        ...

    def do(self, place: HubPlace, command: Sequence[str], passphrase: str = "") -> Any:
        """Return what `loket central <command> --json` prints. Raises what it says in words."""
        ...

    def starts_with_pc(self, place: HubPlace) -> bool:
        """Tell whether it starts by itself when somebody logs in to this PC."""
        ...

    def start_with_pc(self, place: HubPlace, on: bool) -> None:
        """Let it start by itself from now on, or no longer. Raises EnvironmentFailure."""
        ...

    def firewall(self, port: int) -> tuple[Reach, str]:
        """Return what this PC's firewall does with that port, and the command that opens it."""
        ...


class ElectronicSigner(Protocol):
    """Signs PDFs electronically for an official, on a server the office has an account with."""

    def status(self, account: EsignAccount, nik: str, seconds: float) -> str:
        """Return the server's word for an official. Raises EnvironmentFailure in words."""
        ...

    def sign(
        self,
        account: EsignAccount,
        nik: str,
        passphrase: str,
        pdf: bytes,
        name: str,
        seconds: float,
    ) -> SignedPdf:
        """Return the file signed. Raises Refused when the server says no, else
        EnvironmentFailure in words; nothing of the passphrase is kept."""
        ...


class MessageGateway(Protocol):
    """Takes messages for telephones. It never raises for what a network or a server does."""

    def send(self, account: GatewayAccount, parcel: Parcel, seconds: float) -> Delivery:
        """Hand one message over and return what became of it: taken, refused, or nobody knows."""
        ...

    def registered(
        self, account: GatewayAccount, phones: Sequence[str], seconds: float
    ) -> Mapping[str, bool] | None:
        """Return which numbers can be reached, None when it can not be told."""
        ...

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Return what became of a message handed over without an answer, None when unknown."""
        ...


class MessageGateways(Protocol):
    """Every way a message can leave by."""

    def __call__(self, gateway: Gateway) -> MessageGateway:
        """Return the one of that kind."""
        ...


class Secrets(Protocol):
    """The safe of this computer, for what may be neither in the database nor in a file."""

    def recall(self, name: str) -> str | None:
        """Return what was kept under a name, None when nothing was."""
        ...

    def remember(self, name: str, secret: str) -> bool:
        """Keep a secret; False when there is no safe and it only lasts until the program ends."""
        ...

    def forget(self, name: str) -> None:
        """Keep it no longer."""
        ...


class DaySheets(Protocol):
    """Prints the reconciliation sheet of a day (lembar rekonsiliasi)."""

    def render(self, sheet: DaySheet) -> bytes:
        """Return it as PDF; the same sheet gives the same bytes. Raises EnvironmentFailure."""
        ...


class AgendaBooks(Protocol):
    """Prints the register book of letters (*buku agenda*)."""

    def render(self, book: AgendaBook) -> bytes:
        """Return it as PDF; the same book gives the same bytes. Raises EnvironmentFailure."""
        ...


class TablePrinter(Protocol):
    """Sets a report of tables."""

    def render(self, report: TableReport) -> bytes:
        """Return it as PDF; the same report gives the same bytes. Raises EnvironmentFailure."""
        ...


class ReportPrinter(Protocol):
    """Sets a report of figures, tables and charts."""

    def render(self, paper: ReportPaper) -> bytes:
        """Return it as PDF; the same report gives the same bytes. Raises EnvironmentFailure."""
        ...


class ReportBooks(Protocol):
    """Writes a report of figures as .xlsx."""

    def write(self, path: Path, paper: ReportPaper) -> None:
        """Write it whole or not at all. Raises EnvironmentFailure in words."""
        ...


class GuidancePrinter(Protocol):
    """Sets what the office gives out: service sheets, the poster, questions and answers."""

    def render(self, paper: GuidancePaper) -> bytes:
        """Return it as PDF; the same paper gives the same bytes. Raises EnvironmentFailure,
        Misused when it cannot be set."""
        ...


class ReceiptPrinter(Protocol):
    """Sets receipts (*tanda terima*) on a sheet or on a roll."""

    def render(self, slip: ReceiptSlip, paper: ReceiptPaper) -> bytes:
        """Return it as PDF; the same slip gives the same bytes. Raises EnvironmentFailure."""
        ...


class SurveyPapers(Protocol):
    """Sets the survey's figures as the official table, and its questionnaire to fill in by hand."""

    def render(self, sheet: SurveySheet) -> bytes:
        """Return the table as PDF; the same sheet gives the same bytes. Raises
        EnvironmentFailure."""
        ...

    def render_form(self, form: SurveyForm) -> bytes:
        """Return the questionnaire as PDF, in the same way."""
        ...


class TicketPrinter(Protocol):
    """Prints the numbers of the queue. Both may take seconds: never on the GUI thread."""

    def print(self, slip: TicketSlip, target: TicketTarget) -> None:
        """Print one number. Raises EnvironmentFailure or Misused in words; never hangs."""
        ...

    def print_page(self, pdf: bytes, title: str, name: str, target: TicketTarget) -> None:
        """Print a page made for the target's roll, or keep it as `name`.pdf. Raises as `print`."""
        ...

    def check(self, target: TicketTarget) -> None:
        """Raise what `print` would raise, as far as it can be known without printing."""
        ...


class Pictures(Protocol):
    """Makes scans and photographs fit to be kept; can be sent to another process."""

    def prepare(self, data: bytes) -> Prepared:
        """Return a file as it is stored. Raises Refused in words for one that is not taken."""
        ...

    def emblem(self, data: bytes) -> bytes:
        """Return a PNG or JPEG as a small PNG for the kop. Raises Refused in words."""
        ...


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a drive hangs in the folder tree, and its kind in the system's own word."""

    point: str
    kind: str
    remote: bool


class Mounts(Protocol):
    """The drives of this computer."""

    def __call__(self) -> Sequence[Mount]:
        """Return every drive that is mounted now."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything outside, in one place."""

    clock: Clock
    letters: LetterRenderer
    codes: CodeReader
    signatures: Signatures
    passwords: Passwords
    workbooks: Workbooks
    holidays: HolidayCalendar
    recovery_sheets: RecoverySheets
    day_sheets: DaySheets
    agenda_books: AgendaBooks
    tables: TablePrinter
    reports: ReportPrinter
    report_books: ReportBooks
    copies: CopyStamper
    guidance: GuidancePrinter
    advice: AdvicePrinter
    receipts: ReceiptPrinter
    surveys: SurveyPapers
    online_register: OnlineRegister
    signer: ElectronicSigner
    secrets: Secrets
    gateways: MessageGateways
    pictures: Pictures
    central: CentralServer
    hub: HubHost
