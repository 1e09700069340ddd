"""What an office switches on, and how long things wait."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

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
CASE_SIKS_NG = Setting(
    "case.siks_ng",
    "pengajuan_baru peralihan_bpjs",
    "The services whose allowed cases are entered into SIKS-NG: codes with blanks between.",
    pattern=r"[a-z0-9_ ]{0,400}",
)
CASE_BPJS = Setting(
    "case.bpjs",
    "pengajuan_baru reaktivasi peralihan_bpjs",
    "The services that BPJS Kesehatan answers: codes with blanks between.",
    pattern=r"[a-z0-9_ ]{0,400}",
)
CASE_ANSWER_DAYS = Setting(
    "case.answer_days",
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
USE_SURVEY = Setting(
    "use.survey",
    False,
    "The satisfaction survey (SKM): a touch screen for the public, its quarterly figures.",
)
