"""How free the window stays while a campaign of 1,500 goes through it, and how fast it goes.

The real window, offscreen, on a real office; a local server answers as Fonnte does, at once, and
the office makes no pauses: what is measured is the program's own share. The campaign is paused and
resumed, and the window is closed in the middle and opened again; each number must have got its
message once.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("NO_PROXY", "127.0.0.1,localhost")

import shiboken6
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.domain.message import CampaignState, Gateway, MessageState
from desktop_app.gui import icons
from desktop_app.gui.application import dress
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session import Session
from desktop_app.usecases import campaigns, message_gateways
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests import message_server
from tests.benchmarks._gaps import Gaps as WallGaps
from tests.benchmarks._table import Row, at_most, holds
from tests.message_server import TOKEN
from tests.notice_files import listed, phone_of, use_messages
from tests.offices import acting, make_office

PEOPLE = 1_500
IDLE_SECONDS = 3.0


class Gaps(WallGaps):
    """Collects besides how long the window's own thread worked between two rounds (CPU, ms):
    that much it held itself up, whatever else ran on the machine."""

    def __init__(self) -> None:
        self.busiest = 0.0
        self._cpu = time.thread_time()
        super().__init__()

    def _tick(self) -> None:
        now = time.thread_time()
        self.busiest = max(self.busiest, (now - self._cpu) * 1000)
        self._cpu = now
        super()._tick()


def run() -> list[Row]:
    """Return the gaps of the event loop beside those of an idle window, and messages a second."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app, declared.Settings("machine"))
    with tempfile.TemporaryDirectory() as folder, message_server.gateway() as server:
        office = make_office(Path(folder) / "kantor", actor="admin")
        try:
            use_messages(office, Gateway.FONNTE, server.url)
            message_gateways.set_token(office, Gateway.FONNTE, TOKEN)
            listed(office, Path(folder), PEOPLE)
            return _measured(app, office, server)
        finally:
            office.store.close()


def _measured(app: QApplication, office: Office, server: message_server.Gateway) -> list[Row]:
    desk = _Window(app, office)
    still = Gaps()
    desk.rest(IDLE_SECONDS)
    idle = still.stop()
    page = desk.sending_page()
    going, cpu, began = Gaps(), time.process_time(), time.perf_counter()
    page.begin_new()
    desk.until(lambda: page.ui.steps.currentWidget() is page.ui.page_new)
    page.panel.dry_run()
    desk.until(lambda: page.ui.go.isEnabled())
    planned = time.perf_counter() - began
    page.panel.start()
    desk.until(lambda: len(server.sent) >= PEOPLE // 3)
    page.pause_or_resume()
    desk.until(lambda: page.chosen.state is CampaignState.DIJEDA and not page.courier.running)
    rested = len(server.sent)
    desk.rest(1.0)
    assert len(server.sent) == rested
    assert page.ui.bar.value() == page.chosen.counts[MessageState.DITERIMA] == rested
    page.pause_or_resume()
    desk.until(lambda: len(server.sent) >= 2 * PEOPLE // 3)
    first = going.stop()
    closing = time.perf_counter()
    desk.close()
    closing = time.perf_counter() - closing
    desk = _Window(app, office)
    gaps = Gaps()
    desk.until(lambda: len(server.sent) == PEOPLE)  # begins again by itself
    desk.until(lambda: not desk.session.courier.running)
    second = gaps.stop()
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    one = campaigns.campaigns(office)[0]
    desk.close()
    assert one.counts == {MessageState.DITERIMA: PEOPLE}, one.counts
    sent = Counter(phone for phone, _ in server.sent)
    assert sent == Counter(phone_of(number) for number in range(1, PEOPLE + 1))
    p99, longest = max(first[0], second[0]), max(first[1], second[1])
    own = max(going.busiest, gaps.busiest)
    return [
        Row(
            f"event loop away while a campaign of {PEOPLE:,} is sent (p99 / longest)",
            f"{p99:.1f} / {longest:.1f} ms",
            f"{idle[0]:.1f} / {idle[1]:.1f} ms",
            "idle",
            longest / idle[1],
            (at_most("longest", longest, 50, "ms"),),
            measured=p99,
            spread=0.5,
        ),
        Row(
            "the most the window's own thread worked between two rounds of the loop (CPU)",
            f"{own:.1f} ms",
            f"{still.busiest:.1f} ms",
            "idle",
            own / max(still.busiest, 0.01),
            (at_most("", own, 50, "ms"),),
            measured=own,
            spread=0.5,
        ),
        Row(
            f"a campaign of {PEOPLE:,}, paused, closed and opened again (dry run, closing)",
            f"{seconds:.0f} s, CPU {cpu:.0f} s ({planned:.1f} s, {closing:.1f} s)",
            f"{PEOPLE / seconds:.0f} messages/s, load {os.getloadavg()[0]:.1f}",
            "its own CPU time",
            seconds / cpu,
            (holds("each message once", max(sent.values()) == 1 and len(sent) == PEOPLE),),
            measured=cpu,
            spread=0.2,
        ),
    ]


class _Window:
    """The window of somebody at work in an office."""

    def __init__(self, app: QApplication, office: Office) -> None:
        self.app = app
        self.session = Session(Workers(acting(office, "admin")), office.store.folder)
        self.session.doors = bootstrap.window_doors()
        self.session.settings = declared.Settings("office", office_settings.settings(office))
        self.window = MainWindow(self.session)
        icons.load()
        self.window.show()
        self.window.show_desk("workbench")
        self.until(lambda: self.session.workers.running == 0)

    def sending_page(self) -> Any:
        """Return Pesan › Pengiriman, in front."""
        screen = self.window.go("messages")
        screen.show_section("sending")
        self.until(lambda: self.session.workers.running == 0)
        return screen.page  # type: ignore[attr-defined]

    def rest(self, seconds: float) -> None:
        """Let the event loop run for so long."""
        until = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > until)

    def until(self, done: Callable[[], object]) -> None:
        """Let the event loop run until something holds."""
        while not done():
            self.app.processEvents()
            time.sleep(0.0005)

    def close(self) -> None:
        """Close as the program does: what is under way comes to its end."""
        self.session.ending.emit()
        self.window.close()
        self.session.workers.close()
        self.app.processEvents()
        shiboken6.delete(self.window)
