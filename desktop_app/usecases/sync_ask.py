"""One question to the central server, its answer read as what the wire says it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from pydantic import ValidationError

from desktop_app.domain.sync import NOT_CENTRAL, CentralLine, Unreachable
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from desktop_app.usecases.sync import ROUND_SECONDS as ROUND_SECONDS
from desktop_app.wire.messages import Wire

APP = "loket-linjamsos"

R = TypeVar("R", bound=Wire)


def ask(
    office: Office,
    line: CentralLine,
    method: str,
    path: str,
    body: Wire | None,
    reply: type[R],
    *,
    seconds: float = ROUND_SECONDS,
    once: bool = False,
    headers: Mapping[str, str] | None = None,
) -> R:
    """Return the server's answer. Raises Denied and Unreachable, also for what is no answer."""
    data = None if body is None else body.model_dump_json(by_alias=True).encode()
    question = CentralQuestion(method, path, data, once=once, headers=headers or {})
    answer = office.ports.central.ask(line, question, seconds)
    try:
        return reply.model_validate_json(answer)
    except ValidationError:
        raise Unreachable("pusat_bukan_pusat", NOT_CENTRAL) from None
