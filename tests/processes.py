"""Processes a test starts: whatever becomes of the test, they are ended, waited for and closed.

A `Popen` that is dropped while its process runs warns when it is collected, and by then another
test runs and gets the blame.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from typing import Any, TypeVar

P = TypeVar("P", bound="subprocess.Popen[Any]")


@contextlib.contextmanager
def ended(process: P, *, family: bool = False) -> Iterator[P]:
    """Give a process for a while; then kill it where it still runs, wait for it, close its pipes.

    With `family` whatever it has started dies too; it must have a session of its own.
    """
    try:
        yield process
    finally:
        if family:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        with contextlib.suppress(BrokenPipeError), process:
            pass
