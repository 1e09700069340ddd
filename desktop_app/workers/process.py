"""Work in a process of its own: reading a spreadsheet in a thread blocked the window for 310 ms.

The child is spawned, never forked (a forked copy of a window is trouble), so the task and its
arguments must be picklable: a function at the top of a module, and plain values. It is called
with `progress=` and `cancelled=` beside its arguments. What it raises is raised here; if it is
killed, or the library inside it aborts, that is an `EnvironmentFailure` and not a hung window.
It may take half of the computer's memory, so that a file made to fill it stops here and not at
the counter.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import pickle
import signal
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

import psutil

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, EnvironmentFailure
from desktop_app.domain.register import Progress

T = TypeVar("T")

_LOOK_EVERY = 0.05
_MOST_MEMORY = 3 << 30
_LEAST_MEMORY = 3 << 29  # 1.5 GB
_PATIENCE = 2.0  # seconds a task has to hear that it is cancelled before it is ended


def run_in_process(
    task: Callable[..., T],
    *args: Any,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> T:
    """Return `task(*args, progress=…, cancelled=…)`, run in a spawned process.

    Blocks the calling thread, where `progress` and `cancelled` are called too. Raises what the
    task raises, Cancelled when it had to be ended, EnvironmentFailure when it died.
    """
    work = pickle.dumps((task, args))
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    allowance = _allowance()
    # The work is not the process's argument: `start` writes those into a pipe that it holds open
    # at both ends, and never returns when the child dies before it has read more than fits there.
    child = context.Process(target=_serve, args=(there, allowance), daemon=True)
    with here:
        try:
            with there:
                child.start()
        except OSError as error:
            raise EnvironmentFailure("proses_terhenti", _DIED) from error
        try:
            talk = _Talk(here, child, _Appetite(child.pid, allowance))
            return talk.until_done(work, progress, cancelled)
        finally:
            here.close()
            child.join(_PATIENCE)
            if child.is_alive():
                child.kill()
                child.join()
            child.close()


class _Talk:
    """What the parent hears from a child and says to it."""

    def __init__(self, pipe: Connection, child: BaseProcess, appetite: _Appetite) -> None:
        self._pipe = pipe
        self._child = child
        self._appetite = appetite

    def until_done(
        self,
        work: bytes,
        progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> Any:
        """Hand the work over once the child listens, and return what comes of it."""
        begun = False
        asked_at: float | None = None
        while True:
            if asked_at is None and cancelled is not None and cancelled():
                if not begun:
                    raise Cancelled("dibatalkan", _STOPPED)
                asked_at = time.monotonic()
                with contextlib.suppress(OSError):
                    self._pipe.send("cancel")
            if asked_at is not None and time.monotonic() - asked_at > _PATIENCE:
                raise Cancelled("dibatalkan", _STOPPED)
            if self._appetite.too_much():
                raise EnvironmentFailure("memori_penuh", _MEMORY)
            kind, value = self._exchange(work)
            if kind == "ready":
                begun = True
            elif kind == "progress" and progress is not None:
                progress(value)
            elif kind == "error":
                raise value
            elif kind == "result":
                return value

    def _exchange(self, work: bytes) -> tuple[str, Any]:
        """Return what the child says next, after a moment of silence ("", None)."""
        try:
            # The end of the pipe does not tell every death: another process, and on Windows this
            # one, may hold the child's end.
            if not self._pipe.poll(_LOOK_EVERY):
                if self._child.is_alive() or self._pipe.poll():
                    return "", None
                raise EOFError
            kind, value = self._pipe.recv()
            if kind == "ready":
                self._pipe.send_bytes(work)
            return kind, value
        except (EOFError, OSError) as error:
            raise EnvironmentFailure("proses_terhenti", _DIED) from error


class _Appetite:
    """How much memory the child holds, asked of the system now and then."""

    def __init__(self, pid: int | None, limit: int) -> None:
        self._child: psutil.Process | None = None
        with contextlib.suppress(psutil.Error):  # it may be gone already
            self._child = psutil.Process(pid)
        self._limit = limit
        self._next = 0.0

    def too_much(self) -> bool:
        """Tell whether the child holds more than it may; False while that can not be told."""
        now = time.monotonic()
        if self._child is None or now < self._next:
            return False
        self._next = now + _LOOK_EVERY
        try:
            return bool(self._child.memory_info().rss > self._limit)
        except psutil.Error:
            return False


def _allowance() -> int:
    """Return the bytes a task may hold: half of the memory, at least what a million rows need."""
    return max(min(psutil.virtual_memory().total // 2, _MOST_MEMORY), _LEAST_MEMORY)


def _serve(pipe: Connection, allowance: int) -> None:
    """Run in the child. Ctrl+C is the parent's to hear, and a library's last words nobody's."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The process ends with its task; collecting cycles would take a tenth of an import.
    gc.disable()
    _limit_memory(allowance)
    with contextlib.suppress(OSError), open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    with contextlib.suppress(EOFError, OSError):  # nobody may listen any more
        pipe.send(("ready", None))
        pipe.send_bytes(_answer(pipe, pipe.recv_bytes()))


def _answer(pipe: Connection, work: bytes) -> bytes:
    try:
        task, args = pickle.loads(work)  # noqa: S301
        return pickle.dumps(("result", task(*args, progress=_teller(pipe), cancelled=_Asked(pipe))))
    except MemoryError:
        return pickle.dumps(("error", EnvironmentFailure("memori_penuh", _MEMORY)))
    except BaseException as error:
        return pickle.dumps(("error", _able_to_travel(error)))


def _limit_memory(allowance: int) -> None:
    """Let the system refuse what is beyond the allowance at once, where it can (Linux, macOS)."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (allowance, allowance))


class _Asked:
    """Tells whether the parent has asked to stop; once it has, it stays so."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._so = False

    def __call__(self) -> bool:
        # A parent that is gone wants nothing any more: poll then finds the end of the pipe.
        self._so = self._so or self._pipe.poll()
        return self._so


def _teller(pipe: Connection) -> Callable[[Progress], None]:
    def tell(progress: Progress) -> None:
        pipe.send(("progress", progress))

    return tell


def _able_to_travel(error: BaseException) -> BaseException:
    """Return the error with its own trace written down; one that can not travel, by its name."""
    error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


_STOPPED = QT_TRANSLATE_NOOP("errors", "Pekerjaan dibatalkan. Tidak ada yang berubah.")
_MEMORY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini memerlukan memori lebih banyak daripada yang dapat diberikan komputer ini, jadi "
    "dihentikan. Tidak ada yang berubah. Bagi berkasnya menjadi beberapa bagian atau simpan "
    "sebagai CSV, lalu ulangi.",
)
_DIED = QT_TRANSLATE_NOOP(
    "errors",
    "Pekerjaan ini terhenti sebelum selesai, mungkin karena berkasnya rusak atau memori komputer "
    "penuh. Tidak ada yang berubah. Tutup program lain, simpan ulang berkasnya, lalu ulangi.",
)
