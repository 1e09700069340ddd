"""The office's central server as an online source of the look-up chain, ready-made.

Whoever joined a server needs to map nothing: its answer holds our fields by their own names.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_endpoint import MAPPABLE, NIK_HERE, Method, OnlineSource

NAME = "Server pusat"
OFFICER_HEADER = "X-Officer"  # who asks, an officer's id in hex: the server logs it
STATUS, ABSENT = "status", "tidak_ada"
NO_REGISTER = "no_register"  # the server's word: the office keeps none there, nobody is absent
ENTRIES, AS_OF, SOURCE = "entries", "as_of", "source"


@dataclass(frozen=True, slots=True)
class CentralSource(OnlineSource):
    """The server as a source: asked with the device's own token and the officer's id."""


def central_source(address: str, source: RegisterSource = RegisterSource.DTSEN) -> CentralSource:
    """Return the source a server at `address` (https://…, no slash at its end) is.

    The token is the device's own; `OFFICER_HEADER` has to come with every question.
    """
    return CentralSource(
        name=NAME,
        url=f"{address}/v1/register/{NIK_HERE}",
        source=source,
        method=Method.GET,
        token_header="Authorization",  # noqa: S106  # nosec B106
        token_prefix="Bearer",  # noqa: S106
        entries=ENTRIES,
        absent=f"{STATUS}={ABSENT}",
        as_of=AS_OF,
        fields={field.value: field.value for field in MAPPABLE},
    )
