"""Which numbers use WhatsApp, asked of the gateway before anything is sent to them."""

from __future__ import annotations

from dataclasses import replace

from desktop_app import settings
from desktop_app.domain.dry_run import DryRun, NumberCheck
from desktop_app.domain.message import Gateway, LeftOut
from desktop_app.domain.message_plan import without
from desktop_app.settings import Settings
from desktop_app.usecases import message_gateways
from desktop_app.usecases.office import Office

# Fonnte takes 500 at once; fewer, so that each question is answered in its time.
_AT_ONCE = 100
_SECONDS = 30.0


def with_numbers_checked(
    office: Office, run: DryRun, given: Settings, token: str | None = None
) -> DryRun:
    """Return the dry run without the numbers that the gateway knows not to use WhatsApp.

    Whoever it does not tell of is written to all the same. For the network lane. Raises Refused
    when the gateway is not ready.
    """
    gateway = message_gateways.chosen(given)
    if gateway not in (Gateway.FONNTE, Gateway.WABLAS):
        return replace(run, numbers=NumberCheck.TIDAK_ADA)
    if not given[settings.MESSAGE_CHECK_NUMBERS]:
        return replace(run, numbers=NumberCheck.DIMATIKAN)
    known = message_gateways.account(office, gateway, given, token)
    if gateway is Gateway.WABLAS and not known.check_address:
        return replace(run, numbers=NumberCheck.TIDAK_ADA)
    phones = [one.phone for one in run.outgoing]
    gone: set[str] = set()
    check = NumberCheck.DIPERIKSA
    for start_at in range(0, len(phones), _AT_ONCE):
        some = phones[start_at : start_at + _AT_ONCE]
        told = office.ports.gateways(gateway).registered(known, some, _SECONDS)
        if told is None or len(told) < len(some):
            check = NumberCheck.TIDAK_TERJAWAB
        if told is None:
            break  # it does not answer: the next hundred would wait as long for nothing
        gone |= {phone for phone, there in told.items() if not there}
    return replace(without(run, gone, LeftOut.NOMOR_TIDAK_TERDAFTAR), numbers=check)
