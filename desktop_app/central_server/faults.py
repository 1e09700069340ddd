"""Refusals as the counters read them: a code in one word, never what was sent."""

from __future__ import annotations

from typing import Any, cast

import psycopg
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from desktop_app.central_server.database import UNREACHABLE, unreachable
from desktop_app.wire.messages import FaultReply

RETRY_SECONDS = 5
_CODES = {404: "not_found", 405: "bad_request", 413: "too_large", 415: "bad_request"}

# What the interface's description says of every endpoint.
DESCRIBED: dict[int | str, dict[str, Any]] = {
    code: {"model": FaultReply, "description": text}
    for code, text in {
        401: "No valid token (token, revoked)",
        403: "Not this caller's to see or do (scope)",
        404: "There is no such thing (not_found)",
        413: "The body is too large (too_large)",
        422: "The request has the wrong form (bad_request)",
        429: "Too often; Retry-After says when (too_many)",
        503: "The database cannot be reached; Retry-After says when (unavailable)",
    }.items()
}


class Fault(Exception):
    """A request is not carried out. `more` are fields of wire.messages.Refusal."""

    def __init__(
        self, status: int, code: str, *, retry_after: int | None = None, **more: Any
    ) -> None:
        super().__init__(status, code)
        self.status, self.code, self.retry_after, self.more = status, code, retry_after, more

    @property
    def response(self) -> JSONResponse:
        """The answer it becomes."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        error = {"code": self.code, **self.more}
        return JSONResponse({"error": error}, self.status, headers)


def answer_faults(app: FastAPI) -> None:
    """Have every failure of `app` answered in one form. A bug is logged and answered 500."""

    def refused(_: Request, error: Exception) -> JSONResponse:
        return cast(Fault, error).response

    def malformed(_: Request, error: Exception) -> JSONResponse:
        return Fault(422, "bad_request").response  # never the input: it may be personal

    def http(_: Request, error: Exception) -> JSONResponse:
        failure = cast(HTTPException, error)
        code = _CODES.get(failure.status_code, "bad_request")
        response = Fault(failure.status_code, code).response
        response.headers.update(failure.headers or {})
        return response

    def database(_: Request, error: Exception) -> JSONResponse:
        if isinstance(getattr(error, "orig", error), psycopg.DataError):
            return Fault(422, "bad_request").response  # text with a NUL, which no column takes
        if not unreachable(error):
            raise error
        return Fault(503, "unavailable", retry_after=RETRY_SECONDS).response

    app.add_exception_handler(Fault, refused)
    app.add_exception_handler(RequestValidationError, malformed)
    app.add_exception_handler(HTTPException, http)
    for kind in UNREACHABLE:
        app.add_exception_handler(kind, database)
