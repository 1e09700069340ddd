"""Each setting, declared once: name, default (which gives the type), one line of doc, whose it is.

Settings of the *office* are rows in its database, written as JSON and journaled; storage does
that. Settings of the *machine* (its printers, its window) are the file `machine.toml` in the
data folder, read and written here. The office's identity is not a setting. Read one with its
declaration, which knows the type:

    minutes = settings.read_machine(folder)[settings.DISPLAY_TEXT_SCALE]
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

log = logging.getLogger(__name__)

Scope = Literal["office", "machine"]
T = TypeVar("T", bound=str | int | bool)

MACHINE_FILE = "machine.toml"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One declaration. `choices`, `least`/`most` or `pattern` narrow what `default`'s type allows.

    `pattern` is a regular expression that a text has to match as a whole.
    """

    name: str
    default: T
    doc: str
    scope: Scope = "office"
    choices: tuple[T, ...] = ()
    least: int | None = None
    most: int | None = None
    pattern: str = ""

    def check(self, value: object) -> T:
        """Return `value` when this setting may hold it; raise ValueError when it may not."""
        kind = type(self.default)
        # `True` is an int to Python, but not to a person who fills in a number.
        if type(value) is not kind:
            raise ValueError(f"{self.name}: {kind.__name__} expected, not {type(value).__name__}")
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.name}: one of {', '.join(map(str, self.choices))} expected")
        if isinstance(value, int) and not self._in_range(value):
            raise ValueError(f"{self.name}: {self.least} to {self.most} expected")
        if self.pattern and not re.fullmatch(self.pattern, str(value)):
            raise ValueError(f"{self.name}: text is not written as expected")
        return value

    def _in_range(self, value: int) -> bool:
        above = self.least is None or value >= self.least
        return above and (self.most is None or value <= self.most)


QUEUE_PRIORITY_RUN = Setting(
    "queue.priority_run",
    2,
    "How many of the priority lane are called in a row while somebody in the general lane waits.",
    least=1,
    most=20,
)
QUEUE_URGENT_RUN = Setting(
    "queue.urgent_run",
    4,
    "How many urgent tickets are called in a row while anybody else waits.",
    least=1,
    most=20,
)
QUEUE_EARLY_TICKETS_MINUTES = Setting(
    "queue.early_tickets_minutes",
    60,
    "How long before opening the kiosk begins to give numbers.",
    least=0,
    most=240,
)
QUEUE_LAST_TICKET_MINUTES = Setting(
    "queue.last_ticket_minutes",
    30,
    "How long before closing the kiosk gives the last number.",
    least=0,
    most=240,
)
QUEUE_STANDARD_WAIT_MINUTES = Setting(
    "queue.standard_wait_minutes",
    15,
    "The wait the office promises, in minutes of opening hours.",
    least=1,
    most=480,
)
QUEUE_MAX_CALLS = Setting(
    "queue.max_calls",
    3,
    "After how many calls a ticket may be marked as a no-show.",
    least=1,
    most=10,
)

REGISTER_STALE_AFTER_DAYS = Setting(
    "register.stale_after_days",
    90,
    "From this age on the register alone is no ground for a refusal.",
    least=1,
    most=3650,
)
REGISTER_SITES = Setting(
    "register.sites",
    "SIKS-NG | https://siks.kemensos.go.id\n"
    "Cek Bansos | https://cekbansos.kemensos.go.id\n"
    "Situs provinsi | https://caribdt.dinsos.jatengprov.go.id",
    "Where else the register can be looked up by hand: a line for each site, name | address.",
    pattern=r"[^|\n]*[^|\s] *\| *https?://[^|\s]+(\n[^|\n]*[^|\s] *\| *https?://[^|\s]+)*",
)

REGISTER_LABEL = Setting(
    "register.label",
    "DTKS/DTSEN",
    "What people here call the register; it stands in headings, never in place of a source.",
    pattern=r"(?=.{1,30}$)\S.*",
)
REGISTER_ONLINE = Setting(
    "register.online",
    "",
    "The online source as JSON (address, paths of the fields); none when empty. Holds no token.",
)
REGISTER_ONLINE_HOURS = Setting(
    "register.online_hours",
    24,
    "For how many hours an online answer is kept for when the source does not answer.",
    least=1,
    most=720,
)

DECISION_DESIL_LIMIT = Setting(
    "decision.desil_limit",
    5,
    "The highest desil that may be proposed for PBI-JK.",
    least=1,
    most=10,
)
DECISION_COMPLETE_ID_AT_COUNTER = Setting(
    "decision.complete_id_at_counter",
    True,
    "The officer may write a missing ID-DTKS on the village letter from the screen.",
)
DECISION_ID_DTKS_REQUIRED = Setting(
    "decision.id_dtks_required",
    True,
    "A village letter for reaktivasi has to carry the ID-DTKS.",
)

LETTER_NUMBER_TEMPLATE = Setting(
    "letter.number_template",
    "{klasifikasi}/{urut:03}/{kode_opd}/{bulan_romawi}/{tahun}",
    "How a letter number is written.",
)
LETTER_CLASSIFICATION = Setting(
    "letter.classification",
    "400.9.11",
    "`{klasifikasi}` of a letter without a code of its own; Jaminan Sosial in Permendagri 83/2022.",
    pattern=r"[0-9A-Za-z./-]{1,20}",
)
LETTER_CLASSIFICATIONS = Setting(
    "letter.classifications",
    "400.9.11 | Jaminan sosial (Permendagri 83/2022)\n460 | Sosial (klasifikasi lama)",
    "The filing codes offered for kinds of letters: a line for each, code | name.",
    pattern=r"[0-9A-Za-z./-]{1,20} *\|[^\n|]{1,80}(\n[0-9A-Za-z./-]{1,20} *\|[^\n|]{1,80})*",
)
LETTER_SERIES = Setting(
    "letter.series",
    "jenis",
    "Whether each kind of letter with a number pattern of its own counts for itself.",
    choices=("jenis", "kantor"),
)
LETTER_START_VALUE = Setting(
    "letter.start_value",
    1,
    "The first number of a series, for an office that begins in the middle of a year.",
    least=1,
    most=99_999,
)
LETTER_WAITS_FOR_SIGNATURE = Setting(
    "letter.waits_for_signature",
    False,
    "After F9 the person waits until the letter is signed by hand, and is called to collect it.",
)
LETTER_PAPER = Setting(
    "letter.paper",
    "F4",
    "The paper letters are laid out for; F4 is 215 by 330 mm.",
    choices=("F4", "A4"),
)
LETTER_MARGIN_TOP = Setting(
    "letter.margin_top", 25, "Empty paper above a letter, in millimetres.", least=10, most=60
)
LETTER_MARGIN_BOTTOM = Setting(
    "letter.margin_bottom", 30, "Empty paper below a letter, in millimetres.", least=10, most=60
)
LETTER_MARGIN_LEFT = Setting(
    "letter.margin_left", 30, "Empty paper left of a letter, in millimetres.", least=10, most=50
)
LETTER_MARGIN_RIGHT = Setting(
    "letter.margin_right", 25, "Empty paper right of a letter, in millimetres.", least=10, most=50
)
LETTER_VERIFICATION_ADDRESS = Setting(
    "letter.verification_address",
    "LOKET://V/",
    "What stands before the token in a letter's QR code.",
)
ESIGN_ADDRESS = Setting(
    "esign.address",
    "",
    "Where the server for electronic signatures is; none when empty.",
    pattern=r"(https?://[^\s|]{1,200})?",
)
ESIGN_USER = Setting(
    "esign.user",
    "",
    "As whom the office logs in there; the password lies in the computer's safe.",
    pattern=r"[^\n]{0,100}",
)

TICKET_FOOTER = Setting(
    "ticket.footer",
    "",
    "The last line of a printed number, for instance when the office closes.",
    pattern=r"[^\n]{0,120}",
)

USE_QUEUE_SCREEN = Setting(
    "use.queue_screen",
    False,
    "The screen Antrean: all tickets of the day, for an office with several counters.",
)
USE_REGISTER_SCREEN = Setting(
    "use.register_screen",
    False,
    "The screen Data: search, import, quality, changes and village lists of the register.",
)
USE_PERSON_PAGE = Setting(
    "use.person_page",
    False,
    "The place Pemohon: one page per person the office served, and who may be one person twice.",
)
USE_DAY_FRAME = Setting(
    "use.day_frame",
    False,
    "Buka loket and Tutup loket: the morning's check and the evening's reconciliation sheet.",
)
USE_DISPLAY = Setting(
    "use.display",
    False,
    "The queue on a second screen, and the calls by voice.",
)
USE_KIOSK = Setting(
    "use.kiosk",
    False,
    "A touch screen at the door where people take their number themselves.",
)
USE_APPROVAL = Setting(
    "use.approval",
    False,
    "Persetujuan: where a service asks for it, a case waits for the supervisor before its letter.",
)
USE_ESIGN = Setting(
    "use.esign",
    False,
    "Letters may be signed electronically by the official, through a server such as BSrE's.",
)
USE_GUIDANCE = Setting(
    "use.guidance",
    False,
    "The place Panduan: sheets and a poster to print, questions and answers, complaints.",
)
COMPLAINT_DAYS = Setting(
    "complaint.days",
    14,
    "In how many working days a complaint is answered; it holds for those still to come.",
    least=1,
    most=90,
)
USE_CASES = Setting(
    "use.cases",
    False,
    "The place Permohonan: cases and what they wait for, receipts, papers left at the office.",
)
FOLLOW_UP_SIKS_NG = Setting(
    "follow_up.siks_ng_services",
    "pengajuan_baru peralihan_bpjs",
    "The services whose allowed cases are entered into SIKS-NG: codes with blanks between.",
    pattern=r"[a-z0-9_ ]{0,400}",
)
FOLLOW_UP_BPJS = Setting(
    "follow_up.bpjs_services",
    "pengajuan_baru reaktivasi peralihan_bpjs",
    "The services that BPJS Kesehatan answers: codes with blanks between.",
    pattern=r"[a-z0-9_ ]{0,400}",
)
FOLLOW_UP_ANSWER_DAYS = Setting(
    "follow_up.answer_days",
    14,
    "After how many days a case without BPJS's answer is listed.",
    least=1,
    most=365,
)
ATTACHMENT_KEPT_DAYS = Setting(
    "attachment.kept_days",
    30,
    "How many days papers are kept of a number that ended without a case.",
    least=1,
    most=365,
)
DISPLAY_RUNNING_TEXT = Setting(
    "display.running_text",
    "Layanan ini gratis. Siapkan KTP, KK dan surat pengantar desa.",
    "What runs along the foot of the queue display; nothing when empty.",
)

# Of the machine, because the passphrase is asked for before the database can be read.
DISPLAY_LANGUAGE = Setting(
    "display.language",
    "id",
    "The language of the screens; letters are always Indonesian.",
    scope="machine",
    choices=("id", "en"),
)
DISPLAY_THEME = Setting(
    "display.theme",
    "system",
    "Light or dark screens, or as the desktop has it.",
    scope="machine",
    choices=("system", "light", "dark"),
)
DISPLAY_TEXT_SCALE = Setting(
    "display.text_scale",
    100,
    "The size of all text, in percent.",
    scope="machine",
    least=100,
    most=200,
)
DISPLAY_SCREEN = Setting(
    "display.screen",
    "",
    "The name of the screen the queue display fills; empty for the second one.",
    scope="machine",
)
KIOSK_SCREEN = Setting(
    "kiosk.screen",
    "",
    "The name of the screen the kiosk fills; empty for the second one.",
    scope="machine",
)
PRINTER_LETTERS = Setting(
    "printer.letters",
    "",
    "The printer letters go to; empty for the desktop's own choice.",
    scope="machine",
)
RECEIPT_PAPER = Setting(
    "receipt.paper",
    "A5",
    "What receipts are printed on: A5, half a sheet of F4, or the roll of the ticket printer.",
    scope="machine",
    choices=("A5", "F4/2", "nomor"),
)
PRINTER_RECEIPTS = Setting(
    "printer.receipts",
    "",
    "The printer receipts on sheets go to; empty for the one of the letters.",
    scope="machine",
)
PRINTER_SLIPS = Setting(
    "printer.slips",
    "",
    "The printer return slips go to; empty for that of letters.",
    scope="machine",
)
PRINTER_PAPERS = Setting(
    "printer.papers",
    "",
    "The printer reports, guidance and the day's sheet go to; empty for that of letters.",
    scope="machine",
)
PRINTER_LETTER_COPIES = Setting(
    "printer.letter_copies",
    1,
    "How many originals (rangkap) of a letter are printed.",
    scope="machine",
    least=1,
    most=5,
)
TICKET_PRINTER = Setting(
    "ticket.printer",
    "tidak",
    "What prints the numbers of the queue; thermal printers by how they are connected.",
    scope="machine",
    choices=("tidak", "pencetak", "jaringan", "serial", "berkas", "windows", "pdf"),
)
TICKET_ADDRESS = Setting(
    "ticket.address",
    "",
    "Its printer name, host[:port], port[@baud], device path or folder, as its kind wants.",
    scope="machine",
    pattern=r"[^\n]{0,200}",
)
TICKET_WIDTH = Setting(
    "ticket.width",
    58,
    "The width of its paper, in millimetres.",
    scope="machine",
    choices=(58, 80),
    least=58,
    most=80,
)
SCANNER_FOLDER = Setting(
    "scanner.folder",
    "",
    "The folder this computer's scanner writes into; its newest files are offered.",
    scope="machine",
    pattern=r"[^\n]{0,400}",
)
WINDOW_GEOMETRY = Setting(
    "window.geometry",
    "",
    "Where the window stood last, as Qt's base64; empty for a first start.",
    scope="machine",
)

EVERY_COUNTER, THIS_COUNTER = "semua loket", "loket ini"

VOICE_MODE = Setting(
    "voice.mode",
    "klip",
    "How a number is called: by the clips, by the computer's own voice, by a chime, or not aloud.",
    scope="machine",
    choices=("klip", "komputer", "denting", "mati"),
)
VOICE_VOLUME = Setting(
    "voice.volume",
    80,
    "How loud numbers are called, in percent as an ear judges it.",
    scope="machine",
    least=0,
    most=100,
)
VOICE_REPEATS = Setting(
    "voice.repeats",
    1,
    "How many times the words of a call are said.",
    scope="machine",
    least=1,
    most=3,
)
VOICE_COUNTERS = Setting(
    "voice.counters",
    EVERY_COUNTER,
    "Whose calls this machine says aloud, where several share one waiting room.",
    scope="machine",
    choices=(EVERY_COUNTER, THIS_COUNTER),
)

_DECLARED = {s.name: s for s in list(globals().values()) if isinstance(s, Setting)}


class Settings:
    """The settings of one scope: what was stored, and the declared default for the rest."""

    def __init__(self, scope: Scope, stored: Mapping[str, object] | None = None) -> None:
        self.scope = scope
        self._stored = dict(stored or {})

    def __getitem__(self, setting: Setting[T]) -> T:
        """Return the value; the default when nothing, or nothing usable, was stored.

        Raises KeyError for a setting of the other scope: asking here would hide what is stored.
        """
        if setting.scope != self.scope:
            raise KeyError(f"{setting.name} is a setting of the {setting.scope}")
        if setting.name not in self._stored:
            return setting.default
        try:
            return setting.check(self._stored[setting.name])
        except ValueError as error:
            log.warning("Stored setting not usable, default taken: %s", error)
            return setting.default


def sites_of(lines: str) -> tuple[tuple[str, str], ...]:
    """Return name and address of each site in the text of `REGISTER_SITES`."""
    pairs = (line.partition("|") for line in lines.splitlines())
    return tuple((name.strip(), address.strip()) for name, _, address in pairs)


def find(name: str) -> Setting[Any]:
    """Return the declaration called `name`. Raises KeyError."""
    return _DECLARED[name]


def declared(scope: Scope | None = None) -> Iterable[Setting[Any]]:
    """Return every declaration (of one scope), in the order of this file."""
    return [s for s in _DECLARED.values() if scope in (None, s.scope)]


def read_machine(data_dir: Path) -> Settings:
    """Return this machine's settings. A file that can not be read gives the defaults.

    Nothing in it is worth refusing to start for; a damaged one is moved aside, not overwritten.
    """
    path = data_dir / MACHINE_FILE
    try:
        return Settings("machine", _load(path))
    except OSError as error:
        log.warning("%s can not be read (%s), defaults taken", path.name, type(error).__name__)
        return Settings("machine")


def write_machine(data_dir: Path, setting: Setting[T], value: T) -> None:
    """Change one setting of this machine; a power cut leaves the old file or the new one.

    What a newer version of the program wrote there stays. Raises ValueError for a value the
    setting may not hold, OSError when the folder can not be written.
    """
    if setting.scope != "machine":
        raise ValueError(f"{setting.name} is a setting of the {setting.scope}")
    path = data_dir / MACHINE_FILE
    stored = _load(path)
    stored[setting.name] = setting.check(value)
    _replace(path, _to_toml(stored))


def _load(path: Path) -> dict[str, object]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}
    import tomllib  # here, because the first paint reads settings too

    try:
        tables = tomllib.loads(content.decode())
    except ValueError:
        log.warning("%s is damaged: moved aside, defaults taken", path.name)
        path.replace(path.with_suffix(".toml.damaged"))
        return {}
    return {
        f"{table}.{key}": value
        for table, entries in tables.items()
        if isinstance(entries, dict)
        for key, value in entries.items()
        if isinstance(value, str | int | bool)
    }


def _to_toml(stored: Mapping[str, object]) -> str:
    tables: dict[str, list[str]] = {}
    for name, value in sorted(stored.items()):
        table, _, key = name.partition(".")
        tables.setdefault(table, []).append(f"{_key(key)} = {_toml_value(value)}")
    return "\n".join(
        f"[{_key(table)}]\n" + "\n".join(lines) + "\n" for table, lines in tables.items()
    )


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _quoted(name)


def _toml_value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    import json

    # A JSON string is a TOML string but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _replace(path: Path, text: str) -> None:
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            os.replace(file.name, path)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
