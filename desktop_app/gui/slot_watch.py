"""Ends a run without people when a slot fails or the window hangs.

An exception inside a slot does not end a Qt program, and a script that waits for what will never
come would wait for ever.
"""

from __future__ import annotations

import faulthandler
import sys
from types import TracebackType


class SlotWatch:
    """While entered, keeps the first exception that left a slot, for `check` to raise.

    A process that still lives `seconds` later is ended with exit code 1 and the places in the code
    where its threads stood, even when the window answers nothing any more.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._fault: BaseException | None = None
        self._before = sys.excepthook

    def __enter__(self) -> SlotWatch:
        self._before = sys.excepthook
        sys.excepthook = self._hook
        if sys.stderr is not None:  # a Windows program without a console has none
            faulthandler.dump_traceback_later(self._seconds, exit=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        faulthandler.cancel_dump_traceback_later()
        sys.excepthook = self._before
        if kind is None:
            self.check()

    def check(self) -> None:
        """Raise what left a slot since, if anything did."""
        if self._fault is not None:
            fault, self._fault = self._fault, None
            raise fault

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._fault = self._fault or error.with_traceback(trace)
