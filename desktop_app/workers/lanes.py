"""Work off the GUI thread. A lane is a few threads and a queue; results come back by signal.

The window's thread never touches the database, the network, a file import or a PDF: at most
50 ms may pass before it answers a key. So it hands a task to a lane and goes on; what comes
of it is delivered by one queued signal, unless the widget that asked is gone by then.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.workers.garbage import Garbage

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from desktop_app.usecases.office import Office

T = TypeVar("T")
_numbers = count()


class Lane(QObject):
    """First come, first served, on `threads` threads of its own.

    `failed` carries an exception nobody asked for; whoever owns the lane shows and logs it,
    once. `busy` carries how many tasks have not been settled yet.
    """

    failed = Signal(object)
    busy = Signal(int)

    def __init__(self, name: str, threads: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way_home: _Home | None = None
        self._open = True
        self._running = 0
        self._name = name
        self._threads = threads
        self._asked: dict[int, _Asked] = {}
        self._pool: ThreadPoolExecutor | None = None

    @property
    def running(self) -> int:
        """How many tasks wait or run."""
        return self._running

    def run(
        self,
        task: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run `task(*args)` here; give its result to `then`, its error to `otherwise`.

        Both are called on the GUI thread, and neither when `owner` has died or the lane was
        closed meanwhile. An error without `otherwise` goes to the signal `failed`.
        """
        self._running += 1
        self.busy.emit(self._running)
        home, settle, asked = self._home, self._settle, next(_numbers)
        # The thread is given a number only: it must never be the last to hold a widget, which
        # would die on the wrong thread.
        self._asked[asked] = _Asked(then, otherwise, owner)
        future = self._started().submit(task, *args)
        future.add_done_callback(lambda done: home.send(lambda: settle(asked, done)))
        return future

    def relay(self, slot: Callable[[T], None], owner: QObject | None = None) -> Callable[[T], None]:
        """Return a function any thread may call; `slot` then runs on the GUI thread."""

        def deliver(value: T) -> None:
            if self._open and _alive(owner):
                slot(value)

        home = self._home
        return lambda value: home.send(lambda: deliver(value))

    def close(self, *, cancel: bool = True) -> None:
        """End the threads. What already runs is finished; what waits is dropped.

        With `cancel=False` what waits is finished too: nothing that was typed is lost.
        """
        self._open = False
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=cancel)

    @property
    def _home(self) -> _Home:
        """The way back to the GUI thread; made on it, for the first task."""
        if self._way_home is None:
            self._way_home = _Home(self)
        return self._way_home

    def _started(self) -> ThreadPoolExecutor:
        """Return the threads; they are made for the first task, after the first paint."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix=self._name)
        return self._pool

    def _settle(self, number: int, future: Future[Any]) -> None:
        asked = self._asked.pop(number)
        self._running -= 1
        self.busy.emit(self._running)
        if not self._open or not _alive(asked.owner) or future.cancelled():
            return
        error = future.exception()
        if error is None:
            if asked.then:
                asked.then(future.result())
        elif asked.otherwise:
            asked.otherwise(error)
        else:
            self.failed.emit(error)


class Workers(QObject):
    """The lanes of one window, and the office they hand to each task.

    `write` has one thread, as the database has one writer; `reading` two; `network` four.
    `long` has one, for imports that take minutes while the counter goes on serving.
    """

    failed = Signal(object)

    def __init__(self, office: Office | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.write = Lane("write", 1, self)
        self.reading = Lane("read", 2, self)
        self.network = Lane("network", 4, self)
        self.long = Lane("long", 1, self)
        self.garbage = Garbage(self)
        for lane in self._lanes():
            lane.failed.connect(self.failed)

    def run(
        self,
        task: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run the use case `task(office, *args)` on the write lane, in the order of the calls."""
        return self._with_office(self.write, task, args, then, otherwise, owner)

    def read(
        self,
        task: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run a use case that only reads; it never waits behind a write."""
        return self._with_office(self.reading, task, args, then, otherwise, owner)

    def run_long(
        self,
        task: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run a use case that takes minutes; the counter goes on serving beside it."""
        return self._with_office(self.long, task, args, then, otherwise, owner)

    def aside(
        self,
        task: Callable[..., T],
        *args: Any,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run `task(*args)` without an office: opening one, drawing a PDF's pages, a file."""
        return self.reading.run(task, *args, then=then, otherwise=otherwise, owner=owner)

    def relay(self, slot: Callable[[T], None], owner: QObject | None = None) -> Callable[[T], None]:
        """Return a function a task may call on its own thread to tell the window something."""
        return self.write.relay(slot, owner)

    @property
    def running(self) -> int:
        """How many tasks wait or run, on all lanes."""
        return sum(lane.running for lane in self._lanes())

    def close(self) -> None:
        """End all lanes: writes already asked for are finished, everything else is dropped."""
        for lane in (self.long, self.network, self.reading):
            lane.close()
        self.write.close(cancel=False)
        self.garbage.stop()

    def _with_office(
        self,
        lane: Lane,
        task: Callable[..., T],
        args: tuple[Any, ...],
        then: Callable[[T], None] | None,
        otherwise: Callable[[BaseException], None] | None,
        owner: QObject | None,
    ) -> Future[T]:
        # The office of this moment: who changes places later did not ask for this task.
        office = self.office
        return lane.run(task, office, *args, then=then, otherwise=otherwise, owner=owner)

    def _lanes(self) -> tuple[Lane, ...]:
        return self.write, self.reading, self.network, self.long


class Stop:
    """A flag a person sets to end a long task; the task asks it now and then."""

    def __init__(self) -> None:
        self._event = Event()

    def set(self) -> None:
        """Ask the task to end."""
        self._event.set()

    def __call__(self) -> bool:
        """Tell whether the task was asked to end."""
        return self._event.is_set()


class _Asked(NamedTuple):
    """Who wants to hear of a task; kept on the GUI thread."""

    then: Callable[[Any], None] | None
    otherwise: Callable[[BaseException], None] | None
    owner: QObject | None


class _Home(QObject):
    """Lives on the GUI thread: a queued signal is the only way across."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtCore import Qt  # 12 ms to load, and not needed for the first paint

        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, call: Callable[[], None]) -> None:
        """Have `call` run on the GUI thread. Silent once the window is gone."""
        if shiboken6.isValid(self):
            self._arrived.emit(call)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _alive(owner: QObject | None) -> bool:
    return owner is None or shiboken6.isValid(owner)
