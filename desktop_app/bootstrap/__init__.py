"""The only place where storage, adapters, use cases and the window are put together."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.adapters.clock import SystemClock
from desktop_app.adapters.region_files import REMBANG, load_regencies, load_regions
from desktop_app.bootstrap.outside import codes, lazy
from desktop_app.bootstrap.outside import help_printer as help_printer
from desktop_app.bootstrap.outside import printer_names as printer_names
from desktop_app.bootstrap.outside import real_ports as real_ports
from desktop_app.domain.calendar import INDONESIAN_ZONES
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.region import Regions
from desktop_app.domain.ticket_target import TicketDevice, TicketTarget
from desktop_app.settings import TICKET_ADDRESS, TICKET_PRINTER, TICKET_WIDTH, read_machine
from desktop_app.storage import vault
from desktop_app.storage.database import Store
from desktop_app.storage.migrate import migrate
from desktop_app.storage.office import read_identity
from desktop_app.usecases import emblem
from desktop_app.usecases.folder import check_folder
from desktop_app.usecases.lost_entries import record_lost
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Clock, TicketPrinter
from desktop_app.usecases.setup import (
    DEMO_PASSPHRASE,
    OfficeForm,
    check_form,
    check_office,
    create_office,
    refuse_used,
    seed_what_is_new,
)

if TYPE_CHECKING:
    from desktop_app.adapters.printers import QtPrinters
    from desktop_app.domain.queue import Ticket
    from desktop_app.domain.register import Progress
    from desktop_app.domain.replay import ReplayFile
    from desktop_app.gui.doors import Doors, FolderDoors
    from desktop_app.gui.voice_port import VoicePort
    from desktop_app.usecases.replay import ReplayPlan


def create(
    folder: Path,
    form: OfficeForm,
    passphrase: str,
    *,
    demo: bool = False,
    clock: Clock | None = None,
) -> Office:
    """Make a new office and return it opened, with nobody logged in. Close it with `close`.

    Its key goes into the system's safe, where there is one. Raises Refused for the form or a
    short passphrase, EnvironmentFailure for the folder.
    """
    check_place(folder)
    tidy = check_form(form, demo=demo)
    office = create_office(
        folder,
        tidy,
        passphrase,
        real_ports(clock),
        regions(tidy.regency_code),
        paths.resource(),
        demo=demo,
    )
    if not demo:
        _remember(folder, office.store.key)
    return office


def open_office(
    folder: Path,
    passphrase: str | None = None,
    clock: Clock | None = None,
    *,
    remember: bool = False,
) -> Office:
    """Open an office, brought to this program's shape, with nobody logged in.

    A given passphrase has to be right. Without one the key comes from the system's safe, and that
    of a demo office from its published passphrase. With `remember` the key goes into that safe.
    Raises EnvironmentFailure (`frasa_sandi_diperlukan` when only a passphrase would help).
    """
    check_place(folder)
    check_office(folder)
    ports = real_ports(clock)
    store = Store(folder, key_of(folder, passphrase))
    try:
        migrate(store, ports.clock.now())
        with store.read() as connection:
            identity = read_identity(connection)
        office = Office(store, ports, regions(identity.regency_code), identity)
        record_lost(office)
        seed_what_is_new(office, paths.resource())
        emblem.take_up_alone(office)
    except BaseException:
        store.close()
        raise
    if remember and not identity.demo:
        _remember(folder, store.key)
    return office


def close(office: Office) -> None:
    """Give the data folder back."""
    office.store.close()


def open_window(folder: Path) -> int:
    """Open the window of a data folder and return its exit code."""
    from desktop_app.gui.application import run

    return run(folder, window_doors)


def open_demo_window(folder: Path, passphrase: str | None = None, *, fresh: bool = False) -> int:
    """Open the window of a demo office, made first where there is none, or anew."""
    from desktop_app.gui.application import run

    return run(folder, lambda: window_doors(passphrase, fresh=fresh), demo=True)


def demonstrate(folder: Path, passphrase: str | None, out: Path) -> Path:
    """Let a scripted officer serve one walk-in of the demo office, and return the letter's path.

    In the real window: on the screen where there is one, else offscreen. Pictures of each step
    and the letter are left in `out`. Raises Refused naming the step that did not come to its end.
    """
    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop_app.gui.demonstration import serve_one

    return serve_one(folder, lambda: window_doors(passphrase), out)


def window_doors(passphrase: str | None = None, *, fresh: bool = False) -> Doors:
    """Return what the window needs from outside. `passphrase` and `fresh` are the demo's."""
    from desktop_app.adapters.printers import QtPrinters
    from desktop_app.gui.doors import Doors

    printers = QtPrinters()
    tickets = lazy(lambda: _ticket_printers(printers))

    def open_demo(folder: Path, progress: Callable[[Progress], None]) -> Office:
        check_place(folder)
        fill_demo(folder, passphrase, fresh=fresh, progress=progress)
        return open_office(folder, passphrase)

    return Doors(
        check_vacant=check_vacant,
        open_office=lambda folder, secret: open_office(folder, secret, remember=bool(secret)),
        create_office=create,
        join_office=_join_office,
        open_demo=open_demo,
        close_office=close,
        log_to=log_to,
        regencies=lambda: load_regencies(paths.resource("region")),
        printers=printers.names,
        print_pdf=lambda pdf, name, _title, copies=1: printers.print(pdf, name, copies=copies),
        voice=_voice,
        print_ticket=lambda office, ticket: _print_ticket(tickets, office, ticket),
        print_roll=lambda office, pdf, name: _print_roll(tickets, office, pdf, name),
        check_ticket_printer=lambda office, target: _print_sample(tickets, office, target),
        folder=_folder_doors(),
        help_paper=lazy(help_printer),
    )


def _join_office(folder: Path, code: str, address: str, passphrase: str) -> Office:
    from desktop_app.bootstrap.joining import join_fresh  # slow to load, and once in a PC's life

    return join_fresh(folder, code, address, passphrase)


def _folder_doors() -> FolderDoors:
    from desktop_app.bootstrap import folder_deeds as deeds
    from desktop_app.gui.doors import FolderDoors

    return FolderDoors(
        backups_in=deeds.backups_in,
        unlock_backup=deeds.unlock_backup,
        look_into=deeds.look_into,
        restore=deeds.restore_folder,
        change_key=deeds.change_key_of,
    )


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of a demo folder: `made` is False when it was whole already."""

    made: bool
    visits: int = 0
    months: tuple[tuple[int, int], ...] = ()
    assumed: tuple[tuple[int, int], ...] = ()


def fill_demo(
    folder: Path,
    passphrase: str | None,
    *,
    replay: ReplayFile | None = None,
    fresh: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Filled:
    """Make the demo office in `folder` unless it is there. With `replay` from a file of figures.

    Raises Refused when the folder holds a real office, or a demo is there and a replay is asked
    without `fresh`; EnvironmentFailure for the folder.
    """
    from desktop_app.usecases import demo_folder, demo_office
    from desktop_app.usecases import replay as replays
    from desktop_app.usecases.demo import DemoClock

    check_place(folder)
    if demo_folder.is_whole(folder) and not fresh:
        if replay is not None:
            raise Refused("kantor_contoh_sudah_ada", _DEMO_EXISTS)
        open_office(folder, passphrase).store.close()
        return Filled(made=False)
    now = SystemClock().now()
    plan = _plan(replay) if replay is not None else None
    clock = DemoClock(plan.start if plan is not None else demo_office.start_of(now))
    demo_folder.begin(folder)
    office = create(
        folder, demo_office.DEMO_FORM, passphrase or DEMO_PASSPHRASE, demo=True, clock=clock
    )
    try:
        office = demo_office.furnish(office)
        if plan is not None:
            done = replays.replay(office, clock, plan, progress=progress)
            filled = Filled(True, done.visits, done.months, done.assumed)
        else:
            visits = demo_office.fill_history(office, clock, now, progress=progress)
            filled = Filled(True, visits)
    finally:
        close(office)
    demo_folder.finish(folder)
    return filled


def log_to(folder: Path) -> Path | None:
    """Write warnings and faults of this process into the data folder's log, and return its path.

    None where there is no such folder yet, or it cannot be written: then nothing is logged.
    """
    path = paths.log_dir(folder) / "loket.log"
    handler: logging.Handler = logging.NullHandler()
    try:
        if folder.is_dir():
            path.parent.mkdir(exist_ok=True)
            handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        pass
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    if not isinstance(handler, logging.FileHandler):
        return None
    _log_crashes(path.with_name(paths.CRASH_LOG))
    return path


def _log_crashes(path: Path) -> None:
    """Let a crash below Python leave where it was: names of functions and lines, no values."""
    import faulthandler

    if not faulthandler.is_enabled():
        # Kept open as long as the process: there is no opening files in the middle of a crash.
        faulthandler.enable(path.open("a", encoding="utf-8"))


def check_place(folder: Path) -> None:
    """Raise EnvironmentFailure when an office's data cannot lie in this folder."""
    from desktop_app.adapters.mounts import mounts

    check_folder(folder, mounts)


def check_vacant(folder: Path) -> None:
    """Raise EnvironmentFailure when no new office can be made in this folder."""
    check_place(folder)
    refuse_used(folder)


def code_on_sheet(scan: Path) -> str:
    """Return the recovery code on a scanned or photographed sheet. Raises when none is there."""
    try:
        data = scan.read_bytes()
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=scan.name) from error
    found = [code for code in codes().read(data) if vault.looks_like_sheet_code(code)]
    if not found:
        raise NotFound("kode_pemulihan_tidak_ada", _NO_CODE, name=scan.name)
    return found[0]


@cache
def regions(regency: str = REMBANG) -> Regions:
    """Return the villages of a regency (four digits) and the kecamatan codes of the country.

    Read once: an office that is opened again, or another one, has the same."""
    return load_regions(paths.resource("region"), regency)


def _voice(folder: Path) -> VoicePort:
    from desktop_app.adapters.voice import Voice

    return Voice(None, paths.recordings_dir(folder), paths.resource("sounds"))


def _ticket_printers(printers: QtPrinters) -> TicketPrinter:
    from desktop_app.adapters.ticket_printer import TicketPrinters

    return TicketPrinters(printers.print, printers.names, paths.resource("fonts"))


def _print_ticket(tickets: TicketPrinter, office: Office, ticket: Ticket) -> None:
    """Print a number on the device this computer has for it, if it has one."""
    from desktop_app.usecases.waiting_room import ticket_slip

    target = _ticket_target(office)
    if target.device is not TicketDevice.TIDAK:
        tickets.print(ticket_slip(office, ticket), target)


def _print_roll(tickets: TicketPrinter, office: Office, pdf: bytes, name: str) -> None:
    """Print a page made for the roll of this computer's ticket printer."""
    tickets.print_page(pdf, name, name, _ticket_target(office))


def _ticket_target(office: Office) -> TicketTarget:
    machine = read_machine(office.store.folder)
    device = TicketDevice(machine[TICKET_PRINTER])
    return TicketTarget(device, machine[TICKET_ADDRESS], machine[TICKET_WIDTH])


def _print_sample(tickets: TicketPrinter, office: Office, target: TicketTarget) -> None:
    from desktop_app.usecases.waiting_room import sample_ticket_slip

    tickets.check(target)
    tickets.print(sample_ticket_slip(office), target)


def _plan(replay: ReplayFile) -> ReplayPlan:
    from desktop_app.usecases.demo_office import DEMO_FORM
    from desktop_app.usecases.replay import plan_replay

    years = sorted({month.year for month in replay.months})
    holidays = tuple(real_ports().holidays(years))
    return plan_replay(replay, holidays, INDONESIAN_ZONES[DEMO_FORM.zone])


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def key_of(folder: Path, passphrase: str | None) -> bytes:
    """Return the folder's key: by passphrase, from the safe, or by the demo's published one.

    Raises EnvironmentFailure (`frasa_sandi_diperlukan` when only a passphrase would help).
    """
    if passphrase is not None:
        return vault.unlock(folder, passphrase)
    about = vault.recovery(folder)
    key = _demo_key(folder) if about.demo else _kept_key(folder, about.vault_id)
    if key is None:
        raise EnvironmentFailure("frasa_sandi_diperlukan", _LOCKED)
    return key


def _demo_key(folder: Path) -> bytes | None:
    try:
        return vault.unlock(folder, DEMO_PASSPHRASE)
    except EnvironmentFailure:
        return None  # somebody gave this demo a passphrase of its own


def _kept_key(folder: Path, vault_id: str) -> bytes | None:
    from desktop_app.adapters import key_store

    key = key_store.recall(vault_id)
    return key if key is not None and vault.belongs(folder, key) else None


def _remember(folder: Path, key: bytes) -> None:
    from desktop_app.adapters import key_store

    key_store.remember(vault.recovery(folder).vault_id, key)


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa izinnya, lalu ulangi."
)
_NO_CODE = QT_TRANSLATE_NOOP(
    "errors",
    "Tidak ada kode pemulihan yang terbaca pada {name}. Pindai lebih terang, atau ketik kodenya.",
)
_DEMO_EXISTS = QT_TRANSLATE_NOOP(
    "errors",
    "Di folder ini sudah ada kantor contoh. Pakai --fresh untuk membuatnya lagi dari berkas ini, "
    "atau pilih folder lain dengan --data-dir.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "errors",
    "Kantor ini terkunci. Ketik frasa sandinya di terminal, atau isi LOKET_PASSPHRASE, "
    "lalu ulangi.",
)
