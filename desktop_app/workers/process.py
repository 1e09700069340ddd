"""Work in a process of its own: reading a spreadsheet in a thread blocked the window for 310 ms.

The child is spawned, never forked (a forked copy of a window is trouble), so the task and its
arguments must be picklable: a function at the top of a module, and plain values. It is called
with `progress=` and `cancelled=` beside its arguments. What it raises is raised here; if it is
killed, or the library inside it aborts, that is an `EnvironmentFailure` and not a hung window.
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
from typing import Any, TypeVar

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, EnvironmentFailure
from desktop_app.domain.register import Progress

T = TypeVar("T")

_LOOK_EVERY = 0.05
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
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_serve, args=(there, task, args), daemon=True)
    child.start()
    there.close()
    try:
        return _listen(here, progress, cancelled)
    finally:
        here.close()
        child.join(_PATIENCE)
        if child.is_alive():
            child.kill()
            child.join()
        child.close()


def _listen(
    pipe: Connection,
    progress: Callable[[Progress], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Any:
    asked_at: float | None = None
    while True:
        if asked_at is None and cancelled is not None and cancelled():
            asked_at = time.monotonic()
            with contextlib.suppress(OSError):
                pipe.send("cancel")
        if asked_at is not None and time.monotonic() - asked_at > _PATIENCE:
            raise Cancelled("dibatalkan", _STOPPED)
        try:
            if not pipe.poll(_LOOK_EVERY):
                continue
            kind, value = pipe.recv()
        except (EOFError, OSError) as error:
            raise EnvironmentFailure("proses_terhenti", _DIED) from error
        if kind == "progress":
            if progress is not None:
                progress(value)
        elif kind == "error":
            raise value
        else:
            return value


def _serve(pipe: Connection, task: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Run in the child. Ctrl+C is the parent's to hear, and a library's last words nobody's."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The process ends with its task; collecting cycles would take a tenth of an import.
    gc.disable()
    with contextlib.suppress(OSError), open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    asked = _Asked(pipe)
    try:
        answer = pickle.dumps(("result", task(*args, progress=_teller(pipe), cancelled=asked)))
    except BaseException as error:
        answer = pickle.dumps(("error", _able_to_travel(error)))
    with contextlib.suppress(OSError):  # nobody may listen any more
        pipe.send_bytes(answer)


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
_DIED = QT_TRANSLATE_NOOP(
    "errors",
    "Pekerjaan ini terhenti sebelum selesai, mungkin karena berkasnya rusak atau memori komputer "
    "penuh. Tidak ada yang berubah. Tutup program lain, simpan ulang berkasnya, lalu ulangi.",
)
