"""From a call to the voice: noticed at once, one after the other, never for who has come."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app import settings as declared
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import Lane, Ticket
from desktop_app.domain.voice import NO_DEVICE, Announcement, Purpose
from desktop_app.gui.waiting_room import WaitingRoom
from desktop_app.usecases import queue, settings
from desktop_app.usecases.board import BoardCall
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import TestClock, acting

CALL_FROM_OUTSIDE = """
import sys
from pathlib import Path
from tests.offices import TestClock, officer
from desktop_app import bootstrap
from desktop_app.usecases import queue, settings

office = bootstrap.open_office(Path(sys.argv[1]), sys.argv[2], TestClock())
counter = next(one for one in settings.counters(office) if one.code == sys.argv[3])
office = office.with_actor(officer(office, "petugas1"), counter)
print(queue.call_next(office).code)
bootstrap.close(office)
"""


class Speaker(QObject):
    """A voice that is through when the test says so, and says what it was told."""

    began = Signal(object)
    ended = Signal(object)
    trouble = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Announcement] = []
        self.mode = ""
        self.stopped = 0

    def configure(self, *, mode: str, volume: int, repeats: int) -> None:
        self.mode = mode

    def say(self, announcement: Announcement) -> None:
        self.said.append(announcement)
        self.began.emit(announcement)

    def stop(self) -> None:
        self.stopped += 1

    def wav(self, announcement: Announcement) -> bytes:
        return b""

    def unusable_recordings(self) -> tuple[str, ...]:
        return ()

    def end(self) -> None:
        """The announcement is through."""
        self.ended.emit(self.said[-1])

    @property
    def codes(self) -> list[str]:
        return [plain(one.code) for one in self.said]


def plain(code: str) -> str:
    """Return a number without the letter of the counter that gave it."""
    return f"{code[0]}{code[-3:]}"


class Room:
    """A waiting room with a listening ear, and two counters."""

    def __init__(self, desk: Desk, clock: TestClock) -> None:
        self.desk = desk
        self.clock = clock
        desk.window.build()
        self.speaker = Speaker()
        desk.session.doors = replace(desk.session.doors, voice=lambda _: self.speaker)
        desk.session.settings = declared.Settings("office", {"use.display": True})
        self.room: WaitingRoom = desk.session.room
        self.heard: list[BoardCall] = []
        self.room.watch.called.connect(self.heard.append)
        self.second = settings.add_counter(acting(desk.office, "admin"), "B", "Loket 2")

    def begin(self) -> None:
        self.room.attune()
        self.desk.bot.waitUntil(lambda: self.room.watch.board is not None)

    def at(self, counter: Counter) -> Office:
        return replace(self.desk.office, counter=counter)

    def calls(self, counter: Counter | None = None) -> Ticket:
        """Somebody comes and is called, as another program would do it: nobody tells the window."""
        office = self.at(counter) if counter else self.desk.office
        self.clock.go(seconds=1)
        queue.issue(self.desk.office)
        return queue.call_next(office)

    def hears(self, *codes: str) -> None:
        self.desk.bot.waitUntil(lambda: [plain(one.code) for one in self.heard] == list(codes))

    def nobody_waits(self) -> bool:
        announcer = self.room.announcer
        return announcer is not None and not announcer.waiting

    def says(self, *codes: str) -> None:
        self.desk.bot.waitUntil(lambda: self.speaker.codes == list(codes))


@pytest.fixture
def make_room(make_desk: MakeDesk, clock: TestClock) -> Iterator[Callable[[], Room]]:
    made: list[Room] = []

    def make() -> Room:
        made.append(Room(make_desk(), clock))
        return made[-1]

    yield make
    for room in made:
        room.desk.session.ending.emit()


@pytest.fixture
def room(make_room: Callable[[], Room]) -> Room:
    room = make_room()
    room.begin()
    return room


def test_a_call_is_said_with_its_counter(room: Room) -> None:
    ticket = room.calls()
    room.says("U001")
    assert room.speaker.said == [Announcement(ticket.code, "Loket 1", Purpose.DILAYANI)]


def test_a_call_in_another_process_is_noticed_and_the_queue_is_read_again(room: Room) -> None:
    from tests.offices import PASSPHRASE

    told: list[None] = []
    room.desk.session.queue_changed.connect(lambda: told.append(None))
    queue.issue(room.desk.office)
    folder = room.desk.office.store.folder
    arguments = [sys.executable, "-c", CALL_FROM_OUTSIDE, str(folder), PASSPHRASE, "B"]
    root = Path(__file__).parents[2]
    done = subprocess.run(arguments, cwd=root, capture_output=True, text=True, check=False)
    assert plain(done.stdout.strip()) == "U001", done.stderr
    room.says("U001")
    assert room.speaker.said[0].counter == "Loket 2"
    assert told


def test_what_was_called_before_the_window_opened_is_not_announced(
    make_room: Callable[[], Room],
) -> None:
    room = make_room()
    room.calls()
    room.begin()
    room.calls(room.second)
    room.hears("U002")


def test_a_call_older_than_a_minute_is_not_announced(room: Room, clock: TestClock) -> None:
    queue.issue(room.desk.office)
    clock.at -= timedelta(seconds=61)
    queue.call_next(room.desk.office)
    clock.at += timedelta(seconds=61)
    room.desk.bot.waitUntil(lambda: bool(room.room.watch.board and room.room.watch.board.calls))
    assert room.heard == []


def test_repeating_a_call_is_a_call(room: Room, clock: TestClock) -> None:
    ticket = room.calls()
    room.hears("U001")
    clock.go(seconds=5)
    queue.recall(room.desk.office, ticket.id)
    room.hears("U001", "U001")
    assert [one.counter for one in room.heard] == [room.desk.office.at_counter().name] * 2


def test_calls_of_several_counters_wait_for_each_other(room: Room) -> None:
    room.calls()
    room.calls(room.second)
    room.hears("U001", "U002")
    assert room.speaker.codes == ["U001"]
    room.speaker.end()
    assert room.speaker.codes == ["U001", "U002"]


def test_a_call_taken_back_before_its_turn_is_not_said(room: Room, clock: TestClock) -> None:
    room.calls()
    room.says("U001")
    ticket = room.calls(room.second)
    room.hears("U001", "U002")
    queue.restore(room.at(room.second), ticket.id)
    room.desk.bot.waitUntil(room.nobody_waits)
    room.speaker.end()
    assert room.speaker.codes == ["U001"]


def test_who_has_come_already_is_not_called_any_more(room: Room, clock: TestClock) -> None:
    room.calls()
    room.says("U001")
    ticket = room.calls(room.second)
    room.hears("U001", "U002")
    queue.serve(room.at(room.second), ticket.id)
    room.desk.bot.waitUntil(room.nobody_waits)
    room.speaker.end()
    assert room.speaker.codes == ["U001"]


def test_a_call_repeated_while_it_waits_is_said_once(room: Room, clock: TestClock) -> None:
    room.calls()
    room.says("U001")
    ticket = room.calls(room.second)
    room.hears("U001", "U002")
    clock.go(seconds=1)
    queue.recall(room.at(room.second), ticket.id)
    room.hears("U001", "U002", "U002")
    room.speaker.end()
    room.speaker.end()
    assert room.speaker.codes == ["U001", "U002"]


def test_a_computer_that_speaks_for_its_own_counter_leaves_the_others(room: Room) -> None:
    room.desk.session.keep(declared.VOICE_COUNTERS, declared.THIS_COUNTER)
    room.desk.settle()
    room.calls(room.second)
    room.calls()
    room.hears("U001", "U002")
    assert room.speaker.codes == ["U002"]


def test_switched_off_the_voice_falls_silent_and_nothing_watches_for_it(room: Room) -> None:
    room.desk.session.keep(declared.VOICE_MODE, "mati")
    room.desk.bot.waitUntil(lambda: not room.room.watch.running)
    assert room.speaker.stopped
    room.calls()
    room.desk.settle()
    assert room.speaker.said == []


def test_an_office_that_uses_none_of_it_watches_nothing(make_room: Callable[[], Room]) -> None:
    room = make_room()
    room.desk.session.settings = declared.Settings("office")
    room.room.attune()
    assert not room.room.watch.running
    assert room.room.announcer is None


def test_an_office_without_voice_stays_silent_though_a_sample_was_heard(
    make_room: Callable[[], Room],
) -> None:
    room = make_room()
    room.desk.session.settings = declared.Settings("office", {"use.queue_screen": True})
    room.begin()
    assert room.room.voice is room.speaker
    room.calls()
    room.hears("U001")
    assert room.speaker.said == []


def test_what_the_voice_cannot_do_is_told_and_the_calls_go_on(room: Room) -> None:
    room.speaker.trouble.emit(NO_DEVICE)
    assert "Pengeras suara tidak ditemukan" in room.desk.notice
    room.calls()
    room.says("U001")


def test_the_real_voice_without_a_sound_device_loses_no_call(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.session.settings = declared.Settings("office", {"use.display": True})
    desk.session.room.attune()
    watch, voice = desk.session.room.watch, desk.session.room.voice
    voice.silent_ms = 10  # type: ignore[attr-defined]
    through: list[Announcement] = []
    voice.ended.connect(through.append)
    desk.bot.waitUntil(lambda: watch.board is not None)
    for lane in (Lane.UMUM, Lane.PRIORITAS):
        queue.issue(desk.office, lane)
    first = queue.call_next(desk.office)
    desk.bot.waitUntil(lambda: len(through) == 1, timeout=20_000)
    queue.serve(desk.office, first.id)
    queue.finish(desk.office, first.id)
    queue.call_next(desk.office)
    desk.bot.waitUntil(lambda: len(through) == 2, timeout=20_000)
    desk.session.ending.emit()
