"""Where numbers are printed: the kind of device, and its address as an admin types it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

PORT = 9100  # JetDirect: what printers in a network listen on
BAUD = 9600
_HIGHEST_PORT, _HIGHEST_BAUD = 65_535, 4_000_000


class TicketDevice(StrEnum):
    """What takes a ticket; the values of the setting `ticket.printer`.

    PENCETAK is an ordinary printer of this computer, PDF a folder. The other four speak ESC/POS,
    the language of thermal printers.
    """

    TIDAK = "tidak"
    PENCETAK = "pencetak"
    JARINGAN = "jaringan"
    SERIAL = "serial"
    BERKAS = "berkas"
    WINDOWS = "windows"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class TicketTarget:
    """One device. `address` is its printer name, host[:port], device[@baud], path or folder.

    `width` is the paper's, in millimetres: 58 or 80.
    """

    device: TicketDevice
    address: str = ""
    width: int = 58


def network_address(text: str) -> tuple[str, int]:
    """Return host and port of `192.168.1.50`, `pencetak:9100` or `[fe80::1]:9100`.

    Raises Misused `alamat_pencetak_salah`.
    """
    text = text.strip()
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        port = rest.removeprefix(":")
    elif text.count(":") > 1:  # an IPv6 address without a port
        host, port = text, ""
    else:
        host, _, port = text.partition(":")
    if not host or any(character.isspace() for character in host):
        raise _wrong(_NETWORK)
    return host, _number(port, PORT, _HIGHEST_PORT, _NETWORK)


def serial_address(text: str) -> tuple[str, int]:
    """Return device and speed of `COM3`, `/dev/ttyUSB0` or `COM3@115200`.

    Raises Misused `alamat_pencetak_salah`.
    """
    device, _, baud = text.strip().partition("@")
    if not device.strip():
        raise _wrong(_SERIAL)
    return device.strip(), _number(baud, BAUD, _HIGHEST_BAUD, _SERIAL)


def file_address(text: str) -> str:
    """Return the path of a device such as `/dev/usb/lp0` or `LPT1`. Raises Misused."""
    if not text.strip():
        raise _wrong(_FILE)
    return text.strip()


def _number(text: str, default: int, most: int, sentence: str) -> int:
    text = text.strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and 0 < int(text[:9]) <= most):
        raise _wrong(sentence)
    return int(text[:9])


def _wrong(sentence: str) -> Misused:
    return Misused("alamat_pencetak_salah", sentence)


_NETWORK = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat pencetak nomor di jaringan belum benar. Tulis alamat IP-nya, misalnya 192.168.1.50 "
    "atau 192.168.1.50:9100.",
)
_SERIAL = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat pencetak nomor serial belum benar. Tulis nama portnya, misalnya COM3 atau "
    "/dev/ttyUSB0@115200.",
)
_FILE = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat pencetak nomor belum diisi. Tulis berkas perangkatnya, misalnya /dev/usb/lp0.",
)
