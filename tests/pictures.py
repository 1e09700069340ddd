"""`make pictures`: README's screenshots, taken in the real window on a fresh demo office.

A picture that a script takes never ages: run it when a screen has changed, look, and commit.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from desktop_app import bootstrap, settings
from desktop_app.gui.application import make_application
from desktop_app.gui.demonstration import Hands, rest, run_demonstration
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.gui.session import Session
from desktop_app.gui.start import Start
from desktop_app.usecases import reports
from desktop_app.usecases.demo_office import SAMPLES
from desktop_app.workers.lanes import Workers

from PySide6.QtCore import Qt  # isort: skip  (after the package, which keeps constants alive)

OUT = Path(__file__).resolve().parent.parent / "resources" / "pictures"
_Key = Qt.Key


def main() -> int:
    """Take the three pictures and say where they are."""
    with tempfile.TemporaryDirectory() as folder:
        shot = Path(folder) / "steps"
        app = make_application(settings.read_machine(Path(folder)))
        start = Start(
            Session(Workers(), Path(folder) / "kantor", app), bootstrap.window_doors, demo=True
        )
        start.begin()
        try:
            run_demonstration(start.window, shot)
            OUT.mkdir(parents=True, exist_ok=True)
            shutil.copy(next(shot.glob("*-diperiksa.png")), OUT / "workbench.png")
            _refusal(start.window)
            _reports(start.window)
        finally:
            start.window.close()
            start.end()
    print(f"pictures in {OUT}")
    return 0


def _refusal(window: MainWindow) -> None:
    hands, desk = Hands(window), window.current()
    assert isinstance(desk, WorkbenchScreen)
    waiting = len(desk.tickets.view.waiting) if desk.tickets.view else 0
    hands.press(_Key.Key_F2)
    hands.press(_Key.Key_Return)
    hands.wait(lambda: desk.tickets.view and len(desk.tickets.view.waiting) > waiting, "F2")
    hands.press(_Key.Key_F8)
    hands.wait(lambda: desk.tickets.called, "F8")
    hands.press(_Key.Key_Return)
    hands.wait(lambda: desk.case.is_open, "layani")
    hands.press(_Key.Key_F4)
    hands.type("Pengajuan")
    hands.press(_Key.Key_Return)
    hands.wait(lambda: desk.case.draft and desk.case.draft.service == "pengajuan_baru", "F4")
    hands.press(_Key.Key_Escape)
    hands.go_to("field_nik")
    hands.type(SAMPLES[1].nik)
    hands.wait(lambda: desk.case.prefill is not None, "pencarian")
    hands.press(_Key.Key_Return)
    hands.wait(lambda: desk.ui.verdict.ui.preview.page_count, "pratinjau")
    rest(6)  # the notice of F2 leaves
    window.grab().save(str(OUT / "refusal.png"))


def _reports(window: MainWindow) -> None:
    hands = Hands(window)
    hands.press(_Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    rest(1)
    office = window.session.office
    back = (timedelta(days=n) for n in range(1, 8))
    busy = next(n for n in back if reports.day(office, office.today() - n).issued)
    for _ in range(busy.days):  # the last day with a whole day's visits
        hands.press(_Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        rest(0.5)
    rest(2)
    window.grab().save(str(OUT / "reports.png"))


if __name__ == "__main__":
    sys.exit(main())
