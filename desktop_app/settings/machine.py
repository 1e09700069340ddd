"""What belongs to one machine: its screens, printers, voice, scanner and window."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

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
    "Light, dark or high-contrast screens, or as the desktop has it.",
    scope="machine",
    choices=("system", "light", "dark", "contrast"),
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
SCANNER_PREFIX = Setting(
    "scanner.prefix",
    "",
    "What the barcode scanner types before every code; empty for nothing.",
    scope="machine",
    pattern=r"[!-~]{0,12}",
)
SCANNER_SUFFIX = Setting(
    "scanner.suffix",
    "enter",
    "The key the barcode scanner presses after every code.",
    scope="machine",
    choices=("enter", "tab", "tidak"),
)
SCANNER_PAUSE_MS = Setting(
    "scanner.pause_ms",
    50,
    "The longest pause between two characters of a scan, in milliseconds; fingers are slower.",
    scope="machine",
    least=10,
    most=200,
)
WINDOW_GEOMETRY = Setting(
    "window.geometry",
    "",
    "Where the window stood last, as Qt's base64; empty for a first start.",
    scope="machine",
)
TOUR_OFFERED = Setting(
    "tour.offered",
    "",
    "Whom the tour of the workbench was offered on this PC: the ends of their ids, the last last.",
    scope="machine",
)
TOUR_REMEMBERED = 40
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
