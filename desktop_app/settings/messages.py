"""Messages: by what they leave the office, when, how fast, and about what."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

_HOUR = r"([01][0-9]|2[0-3]):[0-5][0-9]"
_ADDRESS = r"(https?://[^\s|]{1,200})?"

USE_MESSAGES = Setting(
    "use.messages",
    False,
    "The place Pesan: lists of people switched off or in arrears, and messages to telephones.",
)
MESSAGE_GATEWAY = Setting(
    "message.gateway",
    "uji_coba",
    "By what messages leave; uji_coba sends nothing. The token lies in the computer's safe.",
    choices=("uji_coba", "berkas", "fonnte", "wablas", "sms"),
)
MESSAGE_FONNTE_ADDRESS = Setting(
    "message.fonnte_address",
    "https://api.fonnte.com",
    "Where Fonnte is reached over the network.",
    pattern=_ADDRESS,
)
MESSAGE_WABLAS_ADDRESS = Setting(
    "message.wablas_address",
    "",
    "The server the office's Wablas account lives on; each account has its own.",
    pattern=_ADDRESS,
)
MESSAGE_WABLAS_CHECK_ADDRESS = Setting(
    "message.wablas_check_address",
    "https://phone.wablas.com",
    "Where Wablas tells which numbers use WhatsApp; empty: numbers are not checked.",
    pattern=_ADDRESS,
)
MESSAGE_SMS_ADDRESS = Setting(
    "message.sms_address",
    "",
    "The SMS gateway's address; {nomor}, {pesan}, {token} and {id} are filled in.",
    pattern=r"(https?://[^\s|]{1,400})?",
)
MESSAGE_SMS_METHOD = Setting(
    "message.sms_method",
    "POST formulir",
    "How the SMS gateway is asked.",
    choices=("GET", "POST formulir", "POST JSON"),
)
MESSAGE_SMS_FIELDS = Setting(
    "message.sms_fields",
    "to={nomor}\ntext={pesan}",
    "What it is told: a line for each, name=value with the same gaps as the address.",
    pattern=r"([^\n=]{1,60}=[^\n]{0,200}(\n|$)){0,20}",
)
MESSAGE_SMS_HEADERS = Setting(
    "message.sms_headers",
    "Authorization: Bearer {token}",
    "The headers it is asked with: a line for each, Name: value.",
    pattern=r"([A-Za-z0-9-]{1,60}:[^\n]{0,200}(\n|$)){0,10}",
)
MESSAGE_SMS_ACCEPTED = Setting(
    "message.sms_accepted",
    "",
    "What stands in the answer when it was taken; empty: any answer of success counts.",
    pattern=r"[^\n]{0,100}",
)
MESSAGE_FROM = Setting(
    "message.from", "08:00", "From when messages are sent, on the office's clock.", pattern=_HOUR
)
MESSAGE_UNTIL = Setting(
    "message.until", "16:00", "Until when messages are sent; the rest waits.", pattern=_HOUR
)
MESSAGE_WORKING_DAYS = Setting(
    "message.working_days",
    True,
    "Messages are sent on the office's working days only; holidays are the calendar's.",
)
MESSAGE_DELAY_LEAST = Setting(
    "message.delay_least", 5, "The shortest pause between two messages (s).", least=0, most=600
)
MESSAGE_DELAY_MOST = Setting(
    "message.delay_most", 15, "The longest pause between two messages (s).", least=0, most=600
)
MESSAGE_PER_DAY = Setting(
    "message.per_day",
    500,
    "How many messages leave on one day; WhatsApp shuts numbers that send many. 0: no limit.",
    least=0,
    most=100_000,
)
MESSAGE_TRIES = Setting(
    "message.tries",
    4,
    "How often a message is tried where it is certain that nothing was sent.",
    least=1,
    most=10,
)
MESSAGE_PRICE = Setting(
    "message.price",
    0,
    "What a message (or a part of an SMS) costs in rupiah; 0: not known.",
    least=0,
    most=100_000,
)
MESSAGE_SHARE_MOST = Setting(
    "message.share_most",
    6,
    "How many people of one number are told in one message, as a family; more are held back.",
    least=1,
    most=50,
)
MESSAGE_NAME = Setting(
    "message.name",
    "nama_depan",
    "How somebody is called in a message about one person; about several always by initials.",
    choices=("nama_depan", "inisial"),
)
MESSAGE_CHECK_NUMBERS = Setting(
    "message.check_numbers",
    True,
    "Numbers are checked before a campaign, where the gateway can tell which use WhatsApp.",
)
MESSAGE_LIMIT_DAYS = Setting(
    "message.limit_days",
    30,
    "How many days before the six months end somebody is told.",
    least=1,
    most=180,
)
MESSAGE_ON_LETTER = Setting("message.on_letter", True, "Told: the letter can be collected.")
MESSAGE_ON_PAPERS = Setting(
    "message.on_papers", True, "Told: which papers are still missing, and until when."
)
MESSAGE_ON_PERIOD = Setting(
    "message.on_period", False, "Told: proposals are taken, to who had come too early."
)
MESSAGE_ON_LIMIT = Setting(
    "message.on_limit", False, "Told: the six months for a reactivation end soon."
)
MESSAGE_ON_NOTICE = Setting(
    "message.on_notice", True, "Told: the card was switched off, or is in arrears, by campaign."
)
MESSAGE_OUTBOX = Setting(
    "message.outbox",
    "",
    "The folder of the CSV files that somebody sends by hand; empty: inside the data folder.",
    scope="machine",
    pattern=r"[^\n]{0,300}",
)
