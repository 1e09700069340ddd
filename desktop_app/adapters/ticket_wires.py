"""The wires to a thermal printer. Each gives up in time, because a queue does not wait.

python-escpos knows the printers' language, but its own connections can hang: a serial port or a
device file without paper takes bytes forever, a name that is not in the network is looked up for
half a minute. So the bytes go through these: a connection stands within `CONNECT_SECONDS`, and
sending ends `STALL_SECONDS` after the printer took its last byte. What a wire raises is an
OSError: `TimeoutError` when the printer stopped taking bytes.
"""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import select
import socket
import stat
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

from desktop_app.adapters.ticket_escpos import NO_PAPER, Absent, spooled_printer
from desktop_app.domain.ticket_target import (
    TicketDevice,
    TicketTarget,
    file_address,
    network_address,
    serial_address,
)

CONNECT_SECONDS = 2.0
STALL_SECONDS = 3.0
_LONGEST_SECONDS = 60.0  # however slowly the bytes trickle; a serial line adds its own pace
_CHUNK = 4096

T = TypeVar("T")


class Wire(Protocol):
    """An open way to a printer."""

    def send(self, data: bytes) -> None:
        """Hand over all of it, or raise OSError."""
        ...

    def ask(self, question: bytes, seconds: float) -> bytes:
        """Return the printer's answer, b"" when none came within the time. Raises OSError."""
        ...

    def finish(self) -> None:
        """Wait until what was sent has left this computer, or raise OSError."""
        ...

    def close(self, *, broken: bool) -> None:
        """Let go; what a broken wire still holds is thrown away, lest it come out later."""
        ...


@contextmanager
def opened(target: TicketTarget) -> Iterator[Wire]:
    """Give the wire to a thermal printer, closed in the end.

    Raises Misused for an address that is none; Absent when nothing answers there, PermissionError
    when this program may not use it, else OSError.
    """
    try:
        wire = _OPENERS[target.device](target.address)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            raise PermissionError from error
        raise Absent from error
    try:
        yield wire
        wire.finish()
    except BaseException:
        with contextlib.suppress(OSError):
            wire.close(broken=True)
        raise
    wire.close(broken=False)


def within(seconds: float, job: Callable[[], T]) -> T:
    """Return what `job` returns, or raise TimeoutError when it is not done in time.

    For calls into the system that take no timeout. A late job ends by itself, unheard.
    """
    answers: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put((job(), None))
        except BaseException as error:
            answers.put((None, error))

    threading.Thread(target=run, name="ticket-printer", daemon=True).start()
    try:
        result, error = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError from None
    if error is not None:
        raise error
    return result  # type: ignore[return-value]


class _NetworkWire:
    def __init__(self, address: str) -> None:
        host, port = network_address(address)
        self._socket = _connected(host, port, time.monotonic() + CONNECT_SECONDS)

    def send(self, data: bytes) -> None:
        end = time.monotonic() + _LONGEST_SECONDS
        self._socket.settimeout(STALL_SECONDS)
        while data:
            data = data[self._socket.send(data[:_CHUNK]) :]
            _check_time(end)

    def ask(self, question: bytes, seconds: float) -> bytes:
        self.send(question)
        return self._hear(seconds)

    def finish(self) -> None:
        self._socket.shutdown(socket.SHUT_WR)
        # A printer that lost the line says so now; one that is well closes, or stays silent.
        while self._hear(0.3):
            pass

    def _hear(self, seconds: float) -> bytes:
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(16)
        except TimeoutError:
            return b""

    def close(self, *, broken: bool) -> None:
        if broken:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _DROP)
        self._socket.close()


_DROP = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


def _connected(host: str, port: int, end: float) -> socket.socket:
    found = within(CONNECT_SECONDS, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    last: OSError = Absent()
    for family, kind, protocol, _, address in found:
        one = socket.socket(family, kind, protocol)
        try:
            # A small buffer on this side: what was sent is with the printer, or nearly so.
            one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _CHUNK)
            one.settimeout(max(end - time.monotonic(), 0.05))
            one.connect(address)
        except OSError as error:
            one.close()
            last = error
        else:
            return one
    raise last


class _SerialWire:
    def __init__(self, address: str) -> None:
        import serial

        device, baud = serial_address(address)
        # Half a second of the line at once, so that a stall is seen whatever the speed.
        self._chunk = max(baud // 20, 16)
        self._pace = 12 / baud
        self._port: Any = within(
            CONNECT_SECONDS,
            # Thermal printers stop the line by DTR/DSR; python-escpos opens it alike.
            lambda: serial.Serial(device, baud, write_timeout=STALL_SECONDS, dsrdtr=True),
        )

    def send(self, data: bytes) -> None:
        import serial

        end = time.monotonic() + _LONGEST_SECONDS + len(data) * self._pace
        for start in range(0, len(data), self._chunk):
            try:
                self._port.write(data[start : start + self._chunk])
            except serial.SerialTimeoutException as error:
                raise TimeoutError from error
            _check_time(end)

    def ask(self, question: bytes, seconds: float) -> bytes:
        self.send(question)
        self._port.timeout = seconds
        return bytes(self._port.read(1))

    def finish(self) -> None:
        left, last = self._port.out_waiting, time.monotonic()
        while left:
            time.sleep(0.02)
            now = self._port.out_waiting
            if now < left:
                last = time.monotonic()
            elif time.monotonic() - last > STALL_SECONDS:
                raise TimeoutError
            left = now

    def close(self, *, broken: bool) -> None:
        if broken:
            # A port that was pulled out has nothing to empty, and says so by termios' own error.
            with contextlib.suppress(Exception):
                self._port.reset_output_buffer()
        self._port.close()


class _FileWire:
    """A device file: /dev/usb/lp0, a FIFO, LPT1."""

    def __init__(self, address: str) -> None:
        path = file_address(address)
        self._device, self._talks = within(CONNECT_SECONDS, lambda: _opened_device(path))
        self._is_line = os.isatty(self._device)
        if self._is_line and os.name == "posix":
            import tty

            tty.setraw(self._device)

    def send(self, data: bytes) -> None:
        if os.name != "posix":
            within(_LONGEST_SECONDS, lambda: _write_all(self._device, data))
            return
        end = time.monotonic() + _LONGEST_SECONDS
        while data:
            if not _ready(self._device, select.POLLOUT, STALL_SECONDS):
                raise TimeoutError
            with contextlib.suppress(BlockingIOError):
                data = data[os.write(self._device, data[:_CHUNK]) :]
            _check_time(end)

    def ask(self, question: bytes, seconds: float) -> bytes:
        if not self._talks:
            return b""
        self.send(question)
        if not _ready(self._device, select.POLLIN, seconds):
            return b""
        try:
            return os.read(self._device, 16)
        except OSError:  # a device that only listens
            self._talks = False
            return b""

    def finish(self) -> None:
        """Nothing to wait for: the device's own buffer is not this program's."""

    def close(self, *, broken: bool) -> None:
        if broken and self._is_line and os.name == "posix":
            import termios

            with contextlib.suppress(termios.error):
                termios.tcflush(self._device, termios.TCOFLUSH)
        os.close(self._device)


def _opened_device(path: str) -> tuple[int, bool]:
    """Return a descriptor that never waits, and whether the device can be asked something."""
    flags = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    kind = os.stat(path).st_mode if os.name == "posix" else 0
    if stat.S_ISREG(kind) or stat.S_ISDIR(kind):
        raise Absent  # somebody's file is not written over with dots
    if stat.S_ISCHR(kind):
        with contextlib.suppress(PermissionError):
            return os.open(path, os.O_RDWR | flags), True
    return os.open(path, os.O_WRONLY | flags), False


def _ready(device: int, event: int, seconds: float) -> bool:
    waiting = select.poll()
    waiting.register(device, event)
    return bool(waiting.poll(seconds * 1000))


def _write_all(device: int, data: bytes) -> None:
    while data:
        data = data[os.write(device, data[:_CHUNK]) :]


def _check_time(end: float) -> None:
    if time.monotonic() > end:
        raise TimeoutError


class _WindowsWire:
    """A printer of Windows that takes raw bytes, by its name ("" for the default one)."""

    def __init__(self, name: str) -> None:
        self._printer = within(CONNECT_SECONDS, lambda: spooled_printer(name.strip()))

    def send(self, data: bytes) -> None:
        within(_LONGEST_SECONDS, lambda: self._printer.send(data))

    def ask(self, question: bytes, seconds: float) -> bytes:
        """Answer for the printer: the spooler takes no questions, but may know of the paper."""
        return NO_PAPER if within(CONNECT_SECONDS, self._printer.paper_out) else b""

    def finish(self) -> None:
        """Nothing to wait for: the spooler has it."""

    def close(self, *, broken: bool) -> None:
        within(STALL_SECONDS, self._printer.close)


_OPENERS: dict[TicketDevice, Callable[[str], Wire]] = {
    TicketDevice.JARINGAN: _NetworkWire,
    TicketDevice.SERIAL: _SerialWire,
    TicketDevice.BERKAS: _FileWire,
    TicketDevice.WINDOWS: _WindowsWire,
}
