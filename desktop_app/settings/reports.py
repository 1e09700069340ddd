"""From where on a supervisor is told, and where the day's report is kept."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

REPORT_WAIT_AMBER = Setting(
    "report.wait_amber",
    15,
    "From more minutes than these on the longest wait is marked amber.",
    least=1,
    most=480,
)
REPORT_WAIT_RED = Setting(
    "report.wait_red",
    45,
    "From more minutes than these on the longest wait is marked red.",
    least=1,
    most=480,
)
REPORT_WAITING_AMBER = Setting(
    "report.waiting_amber",
    15,
    "With more people than these waiting the day is marked amber.",
    least=1,
    most=500,
)
REPORT_WAITING_RED = Setting(
    "report.waiting_red",
    30,
    "With more people than these waiting the day is marked red.",
    least=1,
    most=500,
)
REPORT_IN_TIME_AMBER = Setting(
    "report.in_time_amber",
    90,
    "With a smaller share called within the standard the day is marked amber.",
    least=0,
    most=100,
)
REPORT_IN_TIME_RED = Setting(
    "report.in_time_red",
    75,
    "With a smaller share called within the standard the day is marked red.",
    least=0,
    most=100,
)
REPORT_ABSENT_AMBER = Setting(
    "report.absent_amber",
    10,
    "With a larger share of no-shows the day is marked amber.",
    least=0,
    most=100,
)
REPORT_ABSENT_RED = Setting(
    "report.absent_red",
    20,
    "With a larger share of no-shows the day is marked red.",
    least=0,
    most=100,
)
# Of the machine: the folder is one of this computer.
REPORT_DAILY = Setting(
    "report.daily",
    False,
    "The day's report is saved as Excel and PDF when the day is closed, or at the next start.",
    scope="machine",
)
REPORT_FOLDER = Setting(
    "report.folder",
    "",
    "The folder the day's report is saved into.",
    scope="machine",
    pattern=r"[^\n]{0,400}",
)
