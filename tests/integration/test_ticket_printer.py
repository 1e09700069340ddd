"""Numbers sent to printers: real sockets, terminals and pipes stand where the hardware would.

What arrives is decoded the way a printer would read it, and compared with the ticket's own PDF.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import select
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageOps

from desktop_app.adapters import ticket_printer, ticket_wires
from desktop_app.adapters.ticket_pdf import ReportlabTickets
from desktop_app.adapters.ticket_printer import TicketPrinters, picture
from desktop_app.domain.errors import EnvironmentFailure, Misused, NotFound
from desktop_app.domain.ticket_slip import TicketSlip
from desktop_app.domain.ticket_target import TicketDevice, TicketTarget
from desktop_app.usecases.ports import TicketPrinter

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals and pipes stand in")

RESET, CUT, ASK_PAPER = b"\x1b@", b"\x1dV\x01", b"\x10\x04\x04"
PAPER, NO_PAPER = b"\x12", b"\x72"
SLIP = TicketSlip(
    office="Dinas Sosial Contoh",
    number="U012",
    lane="Umum",
    service="Surat rekomendasi reaktivasi KIS PBI-JK",
    day="Senin, 23 November 2026",
    clock="08.41 WIB",
    ahead=3,
    minutes=20,
    about="pukul 09.01",
    documents=("KTP", "Kartu Keluarga (KK)", "Surat pengantar desa/kelurahan"),
    lacking="Bila ada berkas yang belum lengkap, tanyakan dahulu ke petugas.",
    code="NAAB23261123U012R",
)
LONG = dataclasses.replace(SLIP, documents=tuple(f"Berkas nomor {n}" for n in range(120)))


def nowhere(_pdf: bytes, _name: str, _title: str) -> None:
    raise AssertionError("no ordinary printer was asked for")


PRINTERS: TicketPrinter = TicketPrinters(nowhere, tuple)


@dataclass
class Paper:
    """What a thermal printer made of the bytes it got."""

    dots: Image.Image
    resets: int = 0
    cuts: int = 0
    fed: int = 0


def developed(data: bytes, width: int) -> Paper:
    """Read the bytes as a printer does; anything it would not know is an error."""
    bands: list[Image.Image] = []
    paper = Paper(Image.new("1", (width, 0)))
    at = 0
    while at < len(data):
        if data.startswith(ASK_PAPER, at):
            at += len(ASK_PAPER)
        elif data.startswith(RESET, at):
            paper.resets, at = paper.resets + 1, at + len(RESET)
        elif data.startswith(CUT, at):
            paper.cuts, at = paper.cuts + 1, at + len(CUT)
        elif data.startswith(b"\x1bd", at):
            paper.fed, at = paper.fed + data[at + 2], at + 3
        elif data.startswith(b"\x1dv0\x00", at):
            across, down = struct.unpack_from("<HH", data, at + 4)
            assert across * 8 == width, "a line longer than the head is cut off"
            end = at + 8 + across * down
            bands.append(Image.frombytes("1", (width, down), data[at + 8 : end]))
            at = end
        else:
            raise AssertionError(f"no command at {at}: {data[at : at + 8]!r}")
    paper.dots = Image.new("1", (width, sum(band.height for band in bands)))
    top = 0
    for band in bands:
        paper.dots.paste(band, (0, top))
        top += band.height
    return paper


def is_the_ticket(data: bytes, slip: TicketSlip, width_mm: int) -> bool:
    """Tell whether exactly this ticket was printed, whole, once, and cut off."""
    expected = picture(ReportlabTickets().render(slip, width_mm), width_mm)
    paper = developed(data, expected.width)
    printed = ImageOps.invert(paper.dots.convert("L"))  # a set bit is a black dot
    same = (
        printed.size == expected.size
        and not ImageChops.difference(printed, expected.convert("L")).getbbox()
    )
    return same and (paper.resets, paper.cuts) == (1, 1) and paper.fed > 0


@dataclass
class Behaviour:
    """How a stand-in printer acts: what it answers, and after how many bytes it is gone."""

    answers: list[bytes] = field(default_factory=list)
    reads: bool = True
    gone_after: int = 1 << 30


class Line(Protocol):
    """The printer's end of a wire."""

    def read(self) -> bytes: ...
    def write(self, data: bytes) -> None: ...


class Device:
    """A stand-in printer; `received` is what it got, complete when its context has ended."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.received = b""
        self._behaviour = behaviour

    def serve(self, line: Line) -> None:
        """Take bytes and answer questions until the other side hangs up."""
        asked = 0
        while len(self.received) < self._behaviour.gone_after:
            try:
                data = line.read()
            except OSError:
                return
            if not data:
                return
            self.received += data
            while asked < self.received.count(ASK_PAPER):
                if asked < len(self._behaviour.answers):
                    line.write(self._behaviour.answers[asked])
                asked += 1


@dataclass
class SocketLine:
    socket: socket.socket

    def read(self) -> bytes:
        return self.socket.recv(2048)

    def write(self, data: bytes) -> None:
        self.socket.sendall(data)


@dataclass
class Descriptor:
    """The master of a terminal, or the reading end of a pipe; over when `hung_up` and empty."""

    number: int
    hung_up: threading.Event

    def read(self) -> bytes:
        while not select.select([self.number], [], [], 0.05)[0]:
            if self.hung_up.is_set():
                return b""
        return os.read(self.number, 2048)

    def write(self, data: bytes) -> None:
        os.write(self.number, data)


@contextlib.contextmanager
def running(job: Callable[[], None]) -> Iterator[None]:
    thread = threading.Thread(target=job)
    thread.start()
    try:
        yield
    finally:
        thread.join()


@contextlib.contextmanager
def network(behaviour: Behaviour) -> Iterator[tuple[TicketTarget, Device]]:
    """Give a printer in the network."""
    device, over = Device(behaviour), threading.Event()
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]

        def run() -> None:
            line, _ = server.accept()
            with line:
                if not behaviour.reads:
                    over.wait()
                    return
                device.serve(SocketLine(line))

        with running(run):
            try:
                yield TicketTarget(TicketDevice.JARINGAN, f"127.0.0.1:{port}"), device
            finally:
                over.set()


@contextlib.contextmanager
def terminal(
    behaviour: Behaviour, kind: TicketDevice, speed: str = ""
) -> Iterator[tuple[TicketTarget, Device]]:
    """Give a printer at a serial port, or the same as a device file."""
    master, slave = os.openpty()
    device, over = Device(behaviour), threading.Event()

    def run() -> None:
        try:
            if behaviour.reads:
                device.serve(Descriptor(master, over))
            else:
                over.wait()
        finally:
            os.close(master)

    try:
        with running(run):
            try:
                yield TicketTarget(kind, os.ttyname(slave) + speed), device
            finally:
                over.set()
    finally:
        os.close(slave)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up sooner than at the counter; what is given up is the same."""
    monkeypatch.setattr(ticket_wires, "STALL_SECONDS", 0.6)
    monkeypatch.setattr(ticket_printer, "_AFTER_SECONDS", 0.6)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second may pass on a busy machine before the printer's thread has its turn."""
    monkeypatch.setattr(ticket_printer, "_ANSWER_SECONDS", 20.0)


def refused(slip: TicketSlip, target: TicketTarget) -> EnvironmentFailure:
    with pytest.raises(EnvironmentFailure) as failure:
        PRINTERS.print(slip, target)
    assert "Nomor antrean tetap berlaku" in str(failure.value)
    return failure.value


@pytest.mark.parametrize("width", [58, 80])
@pytest.mark.parametrize("slip", [SLIP, LONG], ids=["short", "long"])
def test_a_printer_in_the_network_gets_the_pdfs_own_picture(slip: TicketSlip, width: int) -> None:
    with network(Behaviour()) as (target, device):
        PRINTERS.print(slip, dataclasses.replace(target, width=width))
    assert is_the_ticket(device.received, slip, width)


@pytest.mark.parametrize("width", [58, 80])
def test_the_code_is_read_from_what_a_thermal_printer_was_sent(width: int) -> None:
    with network(Behaviour()) as (target, device):
        PRINTERS.print(SLIP, dataclasses.replace(target, width=width))
    head = 8 * {58: 48, 80: 72}[width]
    printed = ImageOps.invert(developed(device.received, head).dots.convert("L"))
    assert [code.text for code in zxingcpp.read_barcodes(printed)] == [SLIP.code]


@pytest.mark.usefixtures("patient")
def test_a_printer_that_answers_is_asked_before_and_after() -> None:
    with network(Behaviour([PAPER, PAPER])) as (target, device):
        PRINTERS.print(SLIP, target)
    assert device.received.startswith(ASK_PAPER)
    assert device.received.endswith(CUT + ASK_PAPER)
    assert is_the_ticket(device.received, SLIP, 58)


@pytest.mark.usefixtures("patient")
def test_without_paper_nothing_is_sent_and_it_says_so() -> None:
    with network(Behaviour([NO_PAPER])) as (target, device):
        failure = refused(SLIP, target)
    assert failure.code == "pencetak_nomor_habis_kertas"
    assert device.received == ASK_PAPER


@pytest.mark.usefixtures("patient")
def test_paper_that_ends_within_a_ticket_is_told() -> None:
    with network(Behaviour([PAPER, NO_PAPER])) as (target, _):
        assert refused(SLIP, target).code == "pencetak_nomor_habis_kertas"


def test_an_answer_that_means_nothing_stops_no_ticket() -> None:
    with network(Behaviour([b"\xff\x00?"])) as (target, device):
        PRINTERS.print(SLIP, target)
    assert is_the_ticket(device.received, SLIP, 58)


@pytest.mark.usefixtures("hurried", "patient")
def test_a_printer_gone_silent_within_a_ticket_is_told() -> None:
    with network(Behaviour([PAPER])) as (target, _):
        assert refused(SLIP, target).code == "pencetak_nomor_terputus"


def test_a_network_printer_that_vanishes_within_a_ticket_is_told() -> None:
    with network(Behaviour(gone_after=5_000)) as (target, _):
        assert refused(LONG, target).code == "pencetak_nomor_terputus"


@pytest.mark.usefixtures("hurried")
def test_a_socket_that_takes_nothing_is_given_up() -> None:
    with network(Behaviour(reads=False)) as (target, _):
        assert refused(LONG, target).code == "pencetak_nomor_terputus"


def test_a_closed_port_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    failure = refused(SLIP, TicketTarget(TicketDevice.JARINGAN, f"127.0.0.1:{port}"))
    assert failure.code == "pencetak_nomor_tidak_ada"
    assert f"127.0.0.1:{port}" in str(failure)


def test_a_host_that_never_answers_is_given_up() -> None:
    """Its door is full: the system drops what knocks, as a PC without power would."""
    with socket.socket() as server, contextlib.ExitStack() as knocking:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(4):
            one = knocking.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(server.getsockname())
        address = f"127.0.0.1:{server.getsockname()[1]}"
        failure = refused(SLIP, TicketTarget(TicketDevice.JARINGAN, address))
    assert failure.code == "pencetak_nomor_tidak_ada"


def test_a_name_nobody_knows_is_told() -> None:
    failure = refused(SLIP, TicketTarget(TicketDevice.JARINGAN, "tidak-ada.invalid"))
    assert failure.code == "pencetak_nomor_tidak_ada"


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("speed", ["", "@115200"])
def test_a_serial_printer_gets_the_same_ticket(speed: str) -> None:
    with terminal(Behaviour([PAPER, PAPER]), TicketDevice.SERIAL, speed) as (target, device):
        PRINTERS.print(SLIP, target)
    assert is_the_ticket(device.received, SLIP, 58)


def test_a_serial_printer_that_only_listens_gets_the_same_ticket() -> None:
    with terminal(Behaviour(), TicketDevice.SERIAL, "@115200") as (target, device):
        PRINTERS.print(SLIP, target)
    assert is_the_ticket(device.received, SLIP, 58)


@pytest.mark.usefixtures("patient")
def test_a_serial_printer_without_paper_is_told() -> None:
    with terminal(Behaviour([NO_PAPER]), TicketDevice.SERIAL) as (target, _):
        assert refused(SLIP, target).code == "pencetak_nomor_habis_kertas"


@pytest.mark.usefixtures("hurried")
def test_a_serial_printer_that_takes_nothing_is_given_up() -> None:
    with terminal(Behaviour(reads=False), TicketDevice.SERIAL, "@115200") as (target, _):
        assert refused(LONG, target).code == "pencetak_nomor_terputus"


@pytest.mark.usefixtures("patient")
def test_a_device_file_gets_the_same_ticket_and_is_asked_for_paper() -> None:
    with terminal(Behaviour([PAPER, PAPER]), TicketDevice.BERKAS) as (target, device):
        PRINTERS.print(SLIP, target)
    assert is_the_ticket(device.received, SLIP, 58)
    assert device.received.startswith(ASK_PAPER)


@pytest.mark.usefixtures("patient")
def test_a_device_file_without_paper_is_told() -> None:
    with terminal(Behaviour([NO_PAPER]), TicketDevice.BERKAS) as (target, _):
        assert refused(SLIP, target).code == "pencetak_nomor_habis_kertas"


@pytest.mark.usefixtures("hurried")
def test_a_device_file_that_takes_nothing_is_given_up() -> None:
    with terminal(Behaviour(reads=False), TicketDevice.BERKAS) as (target, _):
        assert refused(LONG, target).code == "pencetak_nomor_terputus"


@pytest.mark.parametrize("kind", [TicketDevice.BERKAS, TicketDevice.SERIAL])
def test_a_device_pulled_out_within_a_ticket_is_told(kind: TicketDevice) -> None:
    with terminal(Behaviour(gone_after=3_000), kind, "@115200" * (kind == "serial")) as (
        target,
        _,
    ):
        assert refused(LONG, target).code == "pencetak_nomor_terputus"


def test_a_pipe_gets_the_same_ticket(tmp_path: Path) -> None:
    pipe = tmp_path / "pencetak"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    device, over = Device(Behaviour()), threading.Event()
    try:
        with running(lambda: device.serve(Descriptor(reading, over))):
            PRINTERS.print(LONG, TicketTarget(TicketDevice.BERKAS, str(pipe), 80))
            over.set()
    finally:
        os.close(reading)
    assert is_the_ticket(device.received, LONG, 80)


def test_a_pipe_nobody_reads_is_told_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pencetak")
    failure = refused(SLIP, TicketTarget(TicketDevice.BERKAS, str(tmp_path / "pencetak")))
    assert failure.code == "pencetak_nomor_tidak_ada"


def test_somebodys_file_is_never_written_over_with_dots(tmp_path: Path) -> None:
    letter = tmp_path / "surat.txt"
    letter.write_text("penting")
    refused(SLIP, TicketTarget(TicketDevice.BERKAS, str(letter)))
    assert letter.read_text() == "penting"


@pytest.mark.parametrize("kind", [TicketDevice.BERKAS, TicketDevice.SERIAL])
def test_a_device_that_is_not_there_is_named(kind: TicketDevice, tmp_path: Path) -> None:
    path = str(tmp_path / "lp0")
    failure = refused(SLIP, TicketTarget(kind, path))
    assert failure.code == "pencetak_nomor_tidak_ada"
    assert path in str(failure)
    assert not Path(path).exists()


def test_windows_printers_are_not_looked_for_elsewhere() -> None:
    failure = refused(SLIP, TicketTarget(TicketDevice.WINDOWS, "POS-58"))
    assert failure.code == "pencetak_nomor_tidak_ada"


def test_the_library_says_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with network(Behaviour()) as (target, _):
        PRINTERS.print(SLIP, target)
    assert capfd.readouterr() == ("", "")


def test_two_tickets_at_once_come_out_one_after_the_other() -> None:
    other = dataclasses.replace(SLIP, number="P003")
    with (
        terminal(Behaviour(), TicketDevice.BERKAS) as (target, device),
        running(lambda: PRINTERS.print(other, target)),
    ):
        PRINTERS.print(SLIP, target)
    first, second, rest = device.received.split(CUT)
    assert {
        name
        for name, slip in (("U012", SLIP), ("P003", other))
        for half in (first, second)
        if is_the_ticket(half + CUT, slip, 58)
    } == {"U012", "P003"}
    assert rest == b""


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        (TicketDevice.JARINGAN, "192.168.1.50:pintu"),
        (TicketDevice.SERIAL, "@9600"),
        (TicketDevice.BERKAS, ""),
    ],
)
def test_an_address_that_is_none_is_refused_with_an_example(
    kind: TicketDevice, address: str
) -> None:
    with pytest.raises(Misused, match="misalnya"):
        PRINTERS.print(SLIP, TicketTarget(kind, address))


@pytest.mark.usefixtures("patient")
def test_a_check_prints_nothing() -> None:
    with network(Behaviour([PAPER])) as (target, device):
        PRINTERS.check(target)
    assert device.received == ASK_PAPER


@pytest.mark.usefixtures("patient")
def test_a_check_finds_paper_missing_and_printers_gone() -> None:
    with (
        network(Behaviour([NO_PAPER])) as (target, _),
        pytest.raises(EnvironmentFailure, match="Kertas pencetak nomor habis"),
    ):
        PRINTERS.check(target)
    with pytest.raises(EnvironmentFailure, match="tidak ditemukan"):
        PRINTERS.check(target)


def test_without_a_printer_chosen_there_is_nothing_to_print_on() -> None:
    for deed in (lambda t: PRINTERS.print(SLIP, t), PRINTERS.check):
        with pytest.raises(EnvironmentFailure, match="belum dipilih"):
            deed(TicketTarget(TicketDevice.TIDAK))


def test_a_folder_gets_the_pdf_and_the_same_file_again(tmp_path: Path) -> None:
    target = TicketTarget(TicketDevice.PDF, str(tmp_path))
    PRINTERS.check(target)
    PRINTERS.print(SLIP, target)
    PRINTERS.print(SLIP, target)
    (saved,) = tmp_path.iterdir()
    assert saved.name == "Nomor U012, 23 November 2026.pdf"
    assert saved.read_bytes() == ReportlabTickets().render(SLIP, 58)


@pytest.mark.parametrize("address", ["", "tidak/ada"])
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, address: str) -> None:
    target = TicketTarget(TicketDevice.PDF, address and str(tmp_path / address))
    assert refused(SLIP, target).code == "folder_nomor_tidak_ada"
    with pytest.raises(EnvironmentFailure, match="pilih folder lain"):
        PRINTERS.check(target)


def test_an_ordinary_printer_gets_the_pdf_under_the_numbers_name() -> None:
    sent: list[tuple[bytes, str, str]] = []
    printers = TicketPrinters(lambda *job: sent.append(job), lambda: ("Kantor",))
    target = TicketTarget(TicketDevice.PENCETAK, "Kantor", 80)
    printers.check(target)
    printers.print(SLIP, target)
    assert sent == [(ReportlabTickets().render(SLIP, 80), "Kantor", "Nomor antrean U012")]


def test_an_ordinary_printer_that_is_gone_is_told_in_words_about_numbers() -> None:
    def gone(_pdf: bytes, name: str, _title: str) -> None:
        raise NotFound("printer_tidak_ada", "Surat sudah tersimpan.")

    printers = TicketPrinters(gone, tuple)
    target = TicketTarget(TicketDevice.PENCETAK, "Kantor")
    with pytest.raises(EnvironmentFailure, match="Pencetak nomor “Kantor” tidak ditemukan"):
        printers.print(SLIP, target)
    with pytest.raises(EnvironmentFailure, match="Pencetak nomor “Kantor” tidak ditemukan"):
        printers.check(target)


# What pywin32 offers of Windows' spooler, as far as it is used; a job becomes a file.
_SPOOLER = """
import pathlib
PRINTER_ENUM_NAME = 8
JOB = pathlib.Path(__file__).with_name("job")
def EnumPrinters(kind, name, level): return [{"pPrinterName": "POS-58"}, {"pPrinterName": "Habis"}]
def GetDefaultPrinter(): return "POS-58"
def OpenPrinter(name): return name
def GetPrinter(handle, level): return {"Status": 0x10 if handle == "Habis" else 0}
def StartDocPrinter(handle, level, job): assert job == ("Nomor antrean", "", "RAW"), job
def StartPagePrinter(handle): JOB.write_bytes(b"")
def WritePrinter(handle, data): JOB.write_bytes(JOB.read_bytes() + data)
def EndPagePrinter(handle): pass
def EndDocPrinter(handle): pass
def ClosePrinter(handle): JOB.rename(JOB.with_name("printed"))
"""
_AT_WINDOWS = """
from tests.integration.test_ticket_printer import SLIP, PRINTERS, TicketTarget, TicketDevice
for name in ("", "Habis", "Hilang"):
    try:
        PRINTERS.print(SLIP, TicketTarget(TicketDevice.WINDOWS, name))
        print(name, "tercetak", flush=True)
        open("kept", "wb").write(open("printed", "rb").read())
    except Exception as error:
        print(name, getattr(error, "code", repr(error)), flush=True)
"""


def test_windows_spooler_gets_the_same_ticket_and_tells_what_it_knows(tmp_path: Path) -> None:
    (tmp_path / "win32print.py").write_text(_SPOOLER)
    (tmp_path / "pywintypes.py").write_text("class error(Exception): pass")
    root = Path(__file__).parents[2]
    told = subprocess.run(
        [sys.executable, "-c", _AT_WINDOWS],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (tmp_path, root)))},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert told.splitlines() == [
        " tercetak",
        "Habis pencetak_nomor_habis_kertas",
        "Hilang pencetak_nomor_tidak_ada",
    ]
    assert is_the_ticket((tmp_path / "kept").read_bytes(), SLIP, 58)


_IMPORTING = """
import logging, os, sys, tempfile
from desktop_app.adapters import ticket_escpos
assert "escpos" not in sys.modules, "paint first, load after"
ticket_escpos._library()
assert "escpos" in sys.modules
assert logging.getLogger().handlers == []
assert "ESCPOS_CAPABILITIES_PICKLE_DIR" in os.environ
"""


def test_the_library_leaves_no_folders_no_log_and_trusts_no_pickle(tmp_path: Path) -> None:
    home, temporary, planted = tmp_path / "home", tmp_path / "tmp", tmp_path / "planted"
    for folder in (home, temporary, planted):
        folder.mkdir()
    trap = planted / f"{sys.version.split()[0]}.capabilities.pickle"
    trap.write_bytes(b"cos\nabort\n(tR.")  # whoever loads it dies
    os.utime(trap, (2**32, 2**32))
    places = {"HOME": str(home), "TMPDIR": str(temporary)}
    subprocess.run(
        [sys.executable, "-W", "error", "-c", _IMPORTING],
        env={**os.environ, **places, "ESCPOS_CAPABILITIES_PICKLE_DIR": str(planted)},
        cwd=Path(__file__).parents[2],
        check=True,
    )
    assert [*home.iterdir(), *temporary.iterdir()] == []
    assert list(planted.iterdir()) == [trap]
