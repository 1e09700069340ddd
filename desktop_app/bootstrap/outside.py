"""The outside world as it is: each port with its adapter, loaded when first asked.

What is slow to load (reportlab, openpyxl, Qt's printing) must not stand between the officer and
the first picture of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop_app import paths
from desktop_app.adapters.clock import SystemClock
from desktop_app.adapters.passwords import Argon2Passwords
from desktop_app.domain.message import Gateway
from desktop_app.usecases.advice_port import AdvicePrinter
from desktop_app.usecases.ports import (
    AgendaBooks,
    CentralServer,
    Clock,
    CodeReader,
    CopyStamper,
    DaySheets,
    ElectronicSigner,
    GuidancePrinter,
    HolidayCalendar,
    HubHost,
    LetterRenderer,
    MessageGateway,
    MessageGateways,
    OnlineRegister,
    Pictures,
    Ports,
    ReceiptPrinter,
    RecoverySheets,
    ReportBooks,
    ReportPrinter,
    Secrets,
    Signatures,
    SurveyPapers,
    TablePrinter,
    Workbooks,
)

if TYPE_CHECKING:
    from desktop_app.usecases.help_papers import HelpPrinter

T = TypeVar("T")


def real_ports(clock: Clock | None = None) -> Ports:
    """Return the outside world as it is. What is slow to load is loaded when first asked."""
    return Ports(
        clock=clock or SystemClock(),
        letters=lazy(_letters),
        codes=lazy(codes),
        signatures=lazy(_signatures),
        passwords=Argon2Passwords(),
        workbooks=lazy(_workbooks),
        holidays=lazy(_holidays),
        recovery_sheets=lazy(_recovery_sheets),
        day_sheets=lazy(_day_sheets),
        agenda_books=lazy(_agenda_books),
        tables=lazy(_tables),
        reports=lazy(_reports),
        report_books=lazy(_report_books),
        copies=lazy(_copies),
        guidance=lazy(_guidance),
        advice=lazy(_advice),
        receipts=lazy(_receipts),
        surveys=lazy(_surveys),
        online_register=lazy(_online_register),
        signer=lazy(_signer),
        secrets=lazy(_secrets),
        gateways=lazy(_gateways),
        pictures=lazy(_pictures),
        central=lazy(_central),
        hub=lazy(_hub),
    )


class _Lazy:
    """Stands for a thing until it is first used."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._real: Any = None

    def _get(self) -> Any:
        if self._real is None:
            self._real = self._load()
        return self._real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._get(), name)

    def __call__(self, *arguments: Any) -> Any:
        return self._get()(*arguments)

    def __reduce__(self) -> Any:
        # To another process it goes as what it stands for, which loads nothing else there.
        return _itself, (self._get(),)


def _itself(thing: T) -> T:
    return thing


def lazy(load: Callable[[], T]) -> T:
    """Return what stands for a thing, and becomes it when it is first used."""
    return cast(T, _Lazy(load))


def _letters() -> LetterRenderer:
    from desktop_app.adapters.letters_pdf import ReportlabLetters

    return ReportlabLetters()


def codes() -> CodeReader:
    """Return what reads the QR codes of a PDF or picture."""
    from desktop_app.adapters.code_reader import ZxingCodes

    return ZxingCodes()


def _signatures() -> Signatures:
    from desktop_app.adapters.signatures import Ed25519Signatures

    return Ed25519Signatures()


def _workbooks() -> Workbooks:
    from desktop_app.adapters.spreadsheets import Spreadsheets

    return Spreadsheets()


def _holidays() -> HolidayCalendar:
    from desktop_app.adapters.holiday_calendar import indonesian_holidays

    return indonesian_holidays


def _day_sheets() -> DaySheets:
    from desktop_app.adapters.day_sheet_pdf import ReportlabDaySheets

    return ReportlabDaySheets(paths.resource("fonts"))


def _copies() -> CopyStamper:
    from desktop_app.adapters.letter_copy import PdfiumCopies

    return PdfiumCopies(paths.resource("fonts"))


def _tables() -> TablePrinter:
    from desktop_app.adapters.tables_pdf import ReportlabTables

    return ReportlabTables(paths.resource("fonts"))


def _reports() -> ReportPrinter:
    from desktop_app.adapters.reports_pdf import ReportlabReports

    return ReportlabReports(paths.resource("fonts"))


def _report_books() -> ReportBooks:
    from desktop_app.adapters.reports_xlsx import OpenpyxlReports

    return OpenpyxlReports()


def _agenda_books() -> AgendaBooks:
    from desktop_app.adapters.agenda_pdf import ReportlabAgendaBooks

    return ReportlabAgendaBooks(paths.resource("fonts"))


def _receipts() -> ReceiptPrinter:
    from desktop_app.adapters.receipt_pdf import ReportlabReceipts

    return ReportlabReceipts(paths.resource("fonts"))


def _surveys() -> SurveyPapers:
    from desktop_app.adapters.survey_pdf import ReportlabSurveys

    return ReportlabSurveys(paths.resource("fonts"))


def _advice() -> AdvicePrinter:
    from desktop_app.adapters.advice_pdf import ReportlabAdvice

    return ReportlabAdvice()


def _guidance() -> GuidancePrinter:
    from desktop_app.adapters.guidance_pdf import ReportlabGuidance

    return ReportlabGuidance(paths.resource("fonts"))


def help_printer() -> HelpPrinter:
    """Return what sets the guide on paper; no office is needed for it."""
    from desktop_app.adapters.help_pdf import ReportlabHelp

    return ReportlabHelp(paths.resource("fonts"))


def _online_register() -> OnlineRegister:
    from desktop_app.adapters.register_http import HttpRegister

    return HttpRegister()


def _signer() -> ElectronicSigner:
    from desktop_app.adapters.esign_http import BsreSigner

    return BsreSigner()


def _gateways() -> MessageGateways:
    from desktop_app.adapters.message_outbox import NoGateway, Outbox
    from desktop_app.adapters.sms_http import SmsHttp
    from desktop_app.adapters.whatsapp_fonnte import Fonnte
    from desktop_app.adapters.whatsapp_wablas import Wablas

    known: dict[Gateway, MessageGateway] = {
        Gateway.UJI_COBA: NoGateway(),
        Gateway.BERKAS: Outbox(),
        Gateway.FONNTE: Fonnte(),
        Gateway.WABLAS: Wablas(),
        Gateway.SMS: SmsHttp(),
    }

    def find(gateway: Gateway) -> MessageGateway:
        return known[gateway]

    return find


def _secrets() -> Secrets:
    from desktop_app.adapters.key_store import SafeSecrets

    return SafeSecrets()


def _central() -> CentralServer:
    from desktop_app.adapters.central_http import HttpCentral

    return HttpCentral()


def _hub() -> HubHost:
    from desktop_app.adapters.hub_host import ProcessHub

    return ProcessHub()


def hub_running(folder: Path, address: str) -> None:
    """Write down that this very process is the server of that folder."""
    from desktop_app.adapters.hub_host import note_running

    note_running(folder, address)


def _pictures() -> Pictures:
    from desktop_app.adapters.pictures import PillowPictures

    return PillowPictures()


def _recovery_sheets() -> RecoverySheets:
    from desktop_app.adapters.recovery_sheet import ReportlabRecoverySheets

    return ReportlabRecoverySheets(paths.resource("fonts"))


def printer_names() -> tuple[str, ...]:
    """Return the printers of this computer, the default one first; no window is needed for it."""
    from desktop_app.adapters.printers import QtPrinters

    return QtPrinters().names()
