"""What python-escpos is used for: the words a thermal printer understands, and Windows' spooler.

It is imported when the first number is printed (0.2 s), and without its traces: it sets up a
log of its own, leaves a folder in the temporary files with each start, and would trust a pickle
that an environment variable names.
"""

from __future__ import annotations

import functools
import logging
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PIL import Image

# What a printer answers to "is there paper?" (DLE EOT 4): two bits stand in every such answer.
NO_PAPER = b"\x72"
_FIXED, _FIXED_BITS, _END_OF_PAPER = 0x93, 0x12, 0x60

# Whole images overrun the small memory of cheap printers; bands of this many lines do not.
_BAND = 240
_PICKLES = "ESCPOS_CAPABILITIES_PICKLE_DIR"
_SPOOLER_NO_PAPER = 0x10 | 0x40  # PRINTER_STATUS_PAPER_OUT, _PAPER_PROBLEM


class Absent(OSError):
    """There is nothing at the address that could print."""


def print_image(image: Image.Image, send: Callable[[bytes], None]) -> None:
    """Send a black and white picture as a whole ticket: reset, raster, feed, cut."""
    _, commands, printer = _library()
    speaker = printer(send, image.width)
    speaker._raw(commands.HW_INIT)
    speaker.image(image, fragment_height=_BAND)
    # A thread of paper holds the ticket until somebody takes it; it does not fall to the floor.
    speaker.cut("PART")


def ask_for_paper(ask: Callable[[bytes, float], bytes], seconds: float) -> bool | None:
    """Return whether there is paper, None when the printer does not say."""
    _, commands, _ = _library()
    answers = ask(commands.RT_STATUS_PAPER, seconds)
    said = [byte for byte in answers if byte & _FIXED == _FIXED_BITS]
    return not said[-1] & _END_OF_PAPER if said else None


class SpooledPrinter:
    """A printer of Windows that takes raw bytes. Raises Absent or OSError."""

    def __init__(self, name: str) -> None:
        library, _, _ = _library()
        if not library.Win32Raw.is_usable():
            raise Absent
        self._printer = library.Win32Raw(name)
        with self._failures():
            self._printer.open(job_name="Nomor antrean")

    def send(self, data: bytes) -> None:
        """Give the bytes to the spooler."""
        with self._failures():
            self._printer._raw(data)

    def paper_out(self) -> bool:
        """Tell whether the spooler knows that paper is missing."""
        import win32print

        with self._failures():
            about = win32print.GetPrinter(self._printer.device, 2)
            return bool(about["Status"] & _SPOOLER_NO_PAPER)

    def close(self) -> None:
        """End the job; the spooler prints it."""
        with self._failures():
            self._printer.close()

    @contextmanager
    def _failures(self) -> Iterator[None]:
        import pywintypes
        from escpos.exceptions import DeviceNotFoundError

        try:
            yield
        except DeviceNotFoundError as error:
            raise Absent from error
        except pywintypes.error as error:
            raise OSError(str(error)) from error


def spooled_printer(name: str) -> SpooledPrinter:
    """Return a printer of Windows with a job begun, the default one for ""."""
    return SpooledPrinter(name)


_LOADING = threading.Lock()


def _library() -> tuple[Any, Any, Any]:
    """Return escpos.printer, escpos.constants and a printer that sends through a function."""
    with _LOADING:
        return _load()


@functools.cache
def _load() -> tuple[Any, Any, Any]:
    with _without_traces():
        from escpos import constants, printer
        from escpos.capabilities import Profile, get_profile
        from escpos.escpos import Escpos

    class Speaker(Escpos):
        def __init__(self, send: Callable[[bytes], None], width: int) -> None:
            head = Profile(features=get_profile().features)
            # It complains on the terminal, picture by picture, about a head of unknown width.
            head.profile_data = {**head.profile_data, "media": {"width": {"pixels": width}}}
            super().__init__(head)
            self._send = send

        def _raw(self, msg: bytes) -> None:
            self._send(msg)

    return printer, constants, Speaker


@contextmanager
def _without_traces() -> Iterator[None]:
    made: list[str] = []
    make, me = tempfile.mkdtemp, threading.get_ident()

    def noted(*args: Any, **options: Any) -> str:
        folder = make(*args, **options)
        if threading.get_ident() == me:
            made.append(folder)
        return folder

    root, silent = logging.getLogger(), logging.NullHandler()
    trusted = os.environ.pop(_PICKLES, None)
    root.addHandler(silent)  # its basicConfig() does nothing where there is a handler
    vars(tempfile)["mkdtemp"] = noted
    try:
        yield
    finally:
        vars(tempfile)["mkdtemp"] = make
        root.removeHandler(silent)
        if trusted is not None:
            os.environ[_PICKLES] = trusted
        for folder in made:
            shutil.rmtree(folder, ignore_errors=True)
