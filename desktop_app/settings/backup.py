"""Backups: how often, where else, and when the last one is too old."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

BACKUP_EVERY_HOURS = Setting(
    "backup.every_hours",
    4,
    "After how many hours of work a backup is made by itself; 0 only by hand and at closing.",
    least=0,
    most=24,
)
BACKUP_AT_CLOSING = Setting(
    "backup.at_closing",
    True,
    "Make a backup when the window is closed and something was written since the last one.",
)
BACKUP_OLD_AFTER_DAYS = Setting(
    "backup.old_after_days",
    3,
    "After how many days the last backup is shown in amber; after twice as many, in red.",
    least=1,
    most=30,
)
# Of the machine: each counter has its own USB disk.
BACKUP_FOLDER = Setting(
    "backup.folder",
    "",
    "A second folder, on a USB disk for one, that every backup is copied to; empty for none.",
    scope="machine",
    pattern=r"[^\n]{0,400}",
)
