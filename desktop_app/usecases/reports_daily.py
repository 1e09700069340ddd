"""The day's report saved by itself: when the day is closed, or at the next start if it was missed.

Which folder, and whether at all, is this computer's own choice. A file that is there already is
not written again, so that two programs or a second start change nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from desktop_app import settings
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, LoketError
from desktop_app.storage import reports_times
from desktop_app.usecases import reports
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports_export import SUFFIXES, report_of_day, save

LOOK_BACK_DAYS = 14


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of it: the days that were saved now, and what stood in the way."""

    days: tuple[date, ...] = ()
    problem: LoketError | None = None


def save_day(office: Office, day: date) -> Saved:
    """Save the report of a day that was just closed, again if it was saved before."""
    folder = _folder(office)
    return Saved() if folder is None else _save(office, folder, (day,), again=True)


def save_missed(office: Office) -> Saved:
    """Save the reports of earlier days that had numbers and have no file, two weeks back.

    Today's too once the office has closed for the day.
    """
    folder = _folder(office)
    if folder is None:
        return Saved()
    with office.read() as connection:
        today = office.today()
        hours = calendar_on(office, connection).open_intervals(today)
        over = bool(hours) and office.now() >= hours[-1][1]
        last = today if over else today - timedelta(days=1)
        first = last - timedelta(days=LOOK_BACK_DAYS - 1)
        days = reports_times.days_with_tickets(connection, first, last)
    return _save(office, folder, days, again=False)


def file_of(folder: Path, day: date, suffix: str) -> Path:
    """Return where a day's report lies."""
    return folder / f"laporan-harian-{day.isoformat()}{suffix}"


def _folder(office: Office) -> Path | None:
    machine = settings.read_machine(office.store.folder)
    if not machine[settings.REPORT_DAILY] or not machine[settings.REPORT_FOLDER]:
        return None
    return Path(machine[settings.REPORT_FOLDER])


def _save(office: Office, folder: Path, days: tuple[date, ...], *, again: bool) -> Saved:
    done: list[date] = []
    try:
        for day in days:
            paths = [file_of(folder, day, suffix) for suffix in SUFFIXES]
            missing = [path for path in paths if again or not path.exists()]
            if missing:
                _check(folder)
                report = report_of_day(office, reports.day(office, day))
                for path in missing:
                    save(office, report, path)
                done.append(day)
    except LoketError as problem:
        return Saved(tuple(done), problem)
    return Saved(tuple(done))


def _check(folder: Path) -> None:
    if not folder.is_dir():
        raise EnvironmentFailure("folder_laporan_tidak_ada", _NO_FOLDER, folder=str(folder))


_NO_FOLDER = QT_TRANSLATE_NOOP(
    "errors",
    "Folder laporan harian {folder} tidak ada atau tidak terjangkau. Pilih folder lain di "
    "Pengaturan, bagian Laporan; laporannya disusulkan pada pembukaan program berikutnya.",
)
