"""Letters: numbers, paper, signing."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

LETTER_NUMBER_TEMPLATE = Setting(
    "letter.number_template",
    "{klasifikasi}/{urut:03}/{kode_opd}/{bulan_romawi}/{tahun}",
    "How a letter number is written.",
)
LETTER_CLASSIFICATION = Setting(
    "letter.classification",
    "400.9.11",
    "The filing code of kinds of letters without one; Jaminan Sosial, Permendagri 83/2022.",
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
LETTER_NUMBERING = Setting(
    "letter.numbering",
    "loket",
    "With a central server: numbers of each PC's own with its letter, or leased of one series.",
    choices=("loket", "blok"),
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
