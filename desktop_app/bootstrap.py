"""The only place where storage, adapters, use cases and the window are put together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from desktop_app import paths
from desktop_app.adapters.clock import SystemClock
from desktop_app.adapters.passwords import Argon2Passwords
from desktop_app.adapters.region_files import load_regions
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.region import Regions
from desktop_app.storage import vault
from desktop_app.storage.database import Store
from desktop_app.storage.migrate import migrate
from desktop_app.storage.office import read_identity
from desktop_app.usecases.folder import check_folder
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import (
    Clock,
    CodeReader,
    HolidayCalendar,
    LetterRenderer,
    Ports,
    Signatures,
    Workbooks,
)
from desktop_app.usecases.setup import DEMO_PASSPHRASE, OfficeForm, check_office, create_office

T = TypeVar("T")


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
    office = create_office(
        folder, form, passphrase, real_ports(clock), regions(), paths.resource(), demo=demo
    )
    if not demo:
        _remember(folder, office.store.key)
    return office


def open_office(folder: Path, passphrase: str | None = None, clock: Clock | None = None) -> Office:
    """Open an office, brought to this program's shape, with nobody logged in.

    A given passphrase has to be right. Without one the key comes from the system's safe, and that
    of a demo office from its published passphrase. Raises EnvironmentFailure
    (`frasa_sandi_diperlukan` when only a passphrase would help).
    """
    check_place(folder)
    check_office(folder)
    ports = real_ports(clock)
    store = Store(folder, _key(folder, passphrase))
    try:
        migrate(store, ports.clock.now())
        with store.read() as connection:
            identity = read_identity(connection)
    except BaseException:
        store.close()
        raise
    return Office(store, ports, regions(), identity)


def close(office: Office) -> None:
    """Give the data folder back."""
    office.store.close()


def check_place(folder: Path) -> None:
    """Raise EnvironmentFailure when an office's data cannot lie in this folder."""
    from desktop_app.adapters.mounts import mounts

    check_folder(folder, mounts)


def real_ports(clock: Clock | None = None) -> Ports:
    """Return the outside world as it is. What is slow to load is loaded when first asked."""
    return Ports(
        clock=clock or SystemClock(),
        letters=_lazy(_letters),
        codes=_lazy(_codes),
        signatures=_lazy(_signatures),
        passwords=Argon2Passwords(),
        workbooks=_lazy(_workbooks),
        holidays=_lazy(_holidays),
    )


def regions() -> Regions:
    """Return the villages and kecamatan codes that come with the program."""
    return load_regions(paths.resource("region"))


def _key(folder: Path, passphrase: str | None) -> bytes:
    about = vault.recovery(folder)
    if passphrase is None and about.demo:
        passphrase = DEMO_PASSPHRASE
    if passphrase is not None:
        key = vault.unlock(folder, passphrase)
        if not about.demo:
            _remember(folder, key)
        return key
    from desktop_app.adapters import key_store

    kept = key_store.recall(about.vault_id)
    if kept is None or not vault.belongs(folder, kept):
        raise EnvironmentFailure("frasa_sandi_diperlukan", _LOCKED)
    return kept


def _remember(folder: Path, key: bytes) -> None:
    from desktop_app.adapters import key_store

    key_store.remember(vault.recovery(folder).vault_id, key)


class _Lazy:
    """Stands for a thing until it is first used."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._real: Any = None

    def _get(self) -> Any:
        if self._real is None:
            self._real = self._load()
        return self._real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._get(), name)

    def __call__(self, *arguments: Any) -> Any:
        return self._get()(*arguments)


def _lazy(load: Callable[[], T]) -> T:
    return cast(T, _Lazy(load))


def _letters() -> LetterRenderer:
    from desktop_app.adapters.letters_pdf import ReportlabLetters

    return ReportlabLetters()


def _codes() -> CodeReader:
    from desktop_app.adapters.code_reader import ZxingCodes

    return ZxingCodes()


def _signatures() -> Signatures:
    from desktop_app.adapters.signatures import Ed25519Signatures

    return Ed25519Signatures()


def _workbooks() -> Workbooks:
    from desktop_app.adapters.spreadsheets import SpreadsheetFiles

    return SpreadsheetFiles()


def _holidays() -> HolidayCalendar:
    from desktop_app.adapters.holiday_calendar import indonesian_holidays

    return indonesian_holidays


_LOCKED = QT_TRANSLATE_NOOP(
    "errors",
    "Kantor ini terkunci. Ketik frasa sandinya di terminal, atau isi LOKET_PASSPHRASE, "
    "lalu ulangi.",
)
