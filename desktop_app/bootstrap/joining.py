"""A new PC that begins with what its office has on the central server."""

from __future__ import annotations

from pathlib import Path

from desktop_app import bootstrap
from desktop_app.bootstrap.outside import real_ports
from desktop_app.storage import vault
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Clock


def join_fresh(
    folder: Path,
    code: str,
    address: str,
    passphrase: str,
    clock: Clock | None = None,
    *,
    remember: bool = True,
) -> Office:
    """Make the data folder of a new PC from its server, and return it opened, nobody logged in.

    With `remember` its key goes into the system's safe, where there is one. Raises as
    `sync_fresh.create_joined`, and EnvironmentFailure for a folder no office can lie in.
    """
    from desktop_app.usecases.sync_fresh import create_joined

    bootstrap.check_place(folder)
    ports = real_ports(clock)
    office = create_joined(folder, code, address, passphrase, ports, bootstrap.regions)
    if remember:
        from desktop_app.adapters import key_store

        key_store.remember(vault.recovery(folder).vault_id, office.store.key)
    return office
