"""A scripted officer serves one walk-in of the demo office, by keyboard alone, in the real window.

`loket demo --serve-one` runs it: offscreen as fast as it goes, on a display at a pace people can
follow. Every step leaves a picture, the end leaves the letter.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.gui.application import make_application
from desktop_app.gui.doors import Doors
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.login import LoginScreen
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.gui.session import Session
from desktop_app.gui.slot_watch import SlotWatch
from desktop_app.gui.start import Start
from desktop_app.usecases.demo_office import DEMO_OFFICERS, DEMO_PASSWORD, SAMPLES, Sample
from desktop_app.workers.lanes import Workers

LIMIT_SECONDS = 600.0
HANGING_SECONDS = LIMIT_SECONDS + 60.0
STEP_SECONDS = 30.0
# Before the door opens the demo office may have to be made, on a slow PC.
OPENING_SECONDS = 300.0
READABLE_PACE = 0.12
SERVICE = "reaktivasi"
LETTER = "surat.pdf"
_LOOK_MS = 150
_Key = Qt.Key


def serve_one(folder: Path, load_doors: Callable[[], Doors], out: Path) -> Path:
    """Open the demo office of `folder` (made if need be) and run the demonstration in its window.

    Returns the letter's path. Without a display the caller has chosen Qt's offscreen platform. An
    exception inside a slot is raised here; a window that hangs ends the process.
    """
    app = make_application(declared.read_machine(folder))
    seen = app.platformName() not in ("offscreen", "minimal")
    start = Start(Session(Workers(), folder, app), load_doors, demo=True)
    with SlotWatch(HANGING_SECONDS) as watch:
        start.begin()
        try:
            pace = READABLE_PACE if seen else 0.0
            return run_demonstration(start.window, out, pace, watch=watch)
        finally:
            start.window.close()
            start.end()


def run_demonstration(
    window: MainWindow,
    out: Path,
    pace: float = 0.0,
    sample: Sample = SAMPLES[0],
    watch: SlotWatch | None = None,
) -> Path:
    """Serve one walk-in from the login to the letter, and return the letter's path in `out`.

    `pace` is the pause after each key, in seconds. Pictures of the steps are `01-….png` and so
    on. Raises Refused with a sentence that names the step when one does not come to its end, and
    what `watch` has caught.
    """
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("[0-9][0-9]-*.png"):
        old.unlink()
    hands = Hands(window, pace, watch=watch)
    album = _Album(window, out)
    script = _Script(hands, album, sample)
    try:
        return script.play(out / LETTER)
    except LoketError:
        album.picture("gagal")
        raise


class Hands:
    """What an officer can do: press keys, type, and wait for the screen to answer."""

    def __init__(
        self,
        window: QWidget,
        pace: float = 0.0,
        limit: float = LIMIT_SECONDS,
        watch: SlotWatch | None = None,
    ) -> None:
        self.window = window
        self._pace = pace
        self._watch = watch
        self._end = time.monotonic() + limit

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press one key; like the system's it goes to an open list, else to the focus."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers or Qt.KeyboardModifier.NoModifier)
        rest(self._pace)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), ord(letter))
            rest(self._pace / 2)

    def go_to(self, name: str, key: Qt.Key = _Key.Key_Tab) -> None:
        """Go on from field to field until the one called `name` has the focus.

        Tab stops everywhere; Enter passes over what is filled in.
        """
        for _ in range(100):
            focused = self.window.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.press(key)
            rest(0)
        _fail(name, _UNREACHED)

    def wait(
        self, condition: Callable[[], object], step: str, seconds: float | None = None
    ) -> None:
        """Let the window work until `condition` holds. Raises Refused naming `step`."""
        end = min(time.monotonic() + (seconds or STEP_SECONDS), self._end)
        while not condition():
            if time.monotonic() > end:
                _fail(step, _TOO_LONG)
            rest(0.01)
            if self._watch is not None:
                self._watch.check()


def rest(seconds: float) -> None:
    """Let the window and its lanes work for a while.

    Not `QTest.qWait`: it keeps Python's lock, so that the lanes would stand still.
    """
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


class _Album:
    """Numbered pictures of the window."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._count = 0

    def picture(self, name: str) -> None:
        rest(_LOOK_MS / 1000)
        self._count += 1
        self._window.grab().save(str(self._folder / f"{self._count:02}-{name}.png"))


class _Script:
    """The one walk-in, step by step."""

    def __init__(self, hands: Hands, album: _Album, sample: Sample) -> None:
        self._hands = hands
        self._album = album
        self._sample = sample

    def play(self, letter: Path) -> Path:
        window = self._hands.window
        assert isinstance(window, MainWindow)  # noqa: S101
        self._log_in(window)
        desk = window.current()
        if not isinstance(desk, WorkbenchScreen):
            desk = window.go("workbench")
        assert isinstance(desk, WorkbenchScreen)  # noqa: S101
        self._call(desk)
        self._look_up(desk)
        self._fill_in(desk)
        self._tick_papers(desk)
        self._conclude(desk)
        data = desk.ui.done.data
        if data is None:
            _fail("surat", _NO_LETTER)
        letter.write_bytes(data)
        return letter

    def _log_in(self, window: MainWindow) -> None:
        hands = self._hands
        hands.wait(
            lambda: window.at_desk or _login_ready(window), "membuka kantor", OPENING_SECONDS
        )
        if window.at_desk:
            return
        door = window.ui.places.currentWidget()
        assert isinstance(door, LoginScreen)  # noqa: S101
        for field, text in (
            (door.ui.username, DEMO_OFFICERS[0].username),
            (door.ui.password, DEMO_PASSWORD),
        ):
            field.setFocus()
            field.selectAll()
            hands.type(text)
        self._album.picture("masuk")
        hands.press(_Key.Key_Return)
        hands.wait(lambda: window.at_desk, "masuk")

    def _call(self, desk: WorkbenchScreen) -> None:
        hands, tickets = self._hands, desk.tickets
        hands.wait(lambda: tickets.view is not None, "antrean")
        if tickets.held is None:
            waiting = len(tickets.view.waiting) if tickets.view else 0
            hands.press(_Key.Key_F2)
            self._album.picture("nomor-baru")
            hands.press(_Key.Key_Return)
            hands.wait(
                lambda: tickets.view is not None and len(tickets.view.waiting) > waiting, "F2"
            )
            hands.press(_Key.Key_F8)
            hands.wait(lambda: tickets.called, "F8")
        if tickets.called is not None:
            self._album.picture("dipanggil")
            hands.press(_Key.Key_Return)
        hands.wait(lambda: desk.case.is_open, "layani")

    def _look_up(self, desk: WorkbenchScreen) -> None:
        hands, case = self._hands, desk.case
        draft = case.draft
        if draft is not None and draft.service != SERVICE:
            hands.press(_Key.Key_F4)
            hands.type(SERVICE[0].upper())
            hands.press(_Key.Key_Return)
            hands.wait(lambda: case.draft is not None and case.draft.service == SERVICE, "layanan")
        hands.press(_Key.Key_Escape)
        hands.go_to("field_nik")
        hands.press(_Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type(self._sample.nik[:-4])
        self._album.picture("nik")
        hands.type(self._sample.nik[-4:])
        hands.wait(lambda: case.prefill is not None, "pencarian")
        self._album.picture("ditemukan")

    def _fill_in(self, desk: WorkbenchScreen) -> None:
        day = desk.session.office.today() - timedelta(days=3)
        told = {
            "id_dtks_surat": self._sample.id_dtks,
            "nomor_pengantar": f"470/118/{day.year}",
            "tanggal_pengantar": f"{day:%d%m%Y}",
        }
        for key, text in told.items():
            draft = desk.case.draft
            if draft is not None and not draft.value(key):
                self._hands.go_to(f"field_{key}", _Key.Key_Return)
                self._hands.type(text)
        self._album.picture("isian")

    def _tick_papers(self, desk: WorkbenchScreen) -> None:
        self._hands.press(_Key.Key_F10)
        preview = desk.ui.verdict.ui.preview
        self._hands.wait(lambda: preview.page_count, "pratinjau")
        # The letter follows a moment after the last key.
        rest(0.6)
        self._album.picture("diperiksa")

    def _conclude(self, desk: WorkbenchScreen) -> None:
        verdict, done = desk.case.verdict, desk.ui.done
        if verdict is None or not verdict.allowed:
            raise Refused("peragaan_gagal", _REFUSED, headline=verdict.headline if verdict else "?")
        self._hands.press(_Key.Key_F9)
        trouble = desk.ui.verdict.ui.trouble
        self._hands.wait(lambda: done.data is not None or trouble.text(), "F9")
        if done.data is None:
            raise Refused("peragaan_gagal", _REFUSED, headline=trouble.text())
        self._hands.wait(lambda: done.ui.letter.page_count, "surat")
        self._album.picture("surat")


def _login_ready(window: MainWindow) -> bool:
    door = window.ui.places.currentWidget()
    if not isinstance(door, LoginScreen):
        return False
    return door.ui.state.isHidden() and door.ui.enter.isEnabled()


def _fail(step: str, sentence: str) -> NoReturn:
    raise Refused("peragaan_gagal", sentence, step=step)


_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors",
    "Peragaan berhenti pada langkah “{step}”: layar tidak menjawab. Ulangi; bila terjadi lagi, "
    "kirimkan gambar di folder hasilnya kepada pengelola program.",
)
_UNREACHED = QT_TRANSLATE_NOOP(
    "errors", "Peragaan berhenti: isian “{step}” tidak terjangkau dengan papan ketik."
)
_NO_LETTER = QT_TRANSLATE_NOOP(
    "errors", "Peragaan berhenti pada langkah “{step}”: tidak ada surat yang terbit."
)
_REFUSED = QT_TRANSLATE_NOOP(
    "errors",
    "Peragaan berhenti: pemohon contoh tidak dapat dilayani ({headline}). Buat kantor contoh dari "
    "awal dengan --fresh, lalu ulangi.",
)
