"""`GET /v/{token}`: what the camera of a phone opens when it reads a letter's QR code."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse

from desktop_app.central_server.auth import Here
from desktop_app.central_server.pages import too_often
from desktop_app.central_server.throttle import Rate, Throttle, TooMany, address_of
from desktop_app.central_server.verification.check import check
from desktop_app.central_server.verification.page import answer_page

RATE = Rate(burst=30, per_minute=30)  # of one address: a whole village may share one

router = APIRouter(tags=["public"])

Token = Annotated[str, Path(description="What the letter's QR code ends with")]


@router.get(
    "/v/{token}",
    response_class=HTMLResponse,
    responses={404: {"description": "Nobody knows this token", "content": {"text/html": {}}}},
)
# The code is written in capitals, because they make it smaller (domain.letter_token).
@router.get("/V/{token}", response_class=HTMLResponse, include_in_schema=False)
def verify(request: Request, server: Here, token: Token) -> HTMLResponse:
    """Say whether a letter is genuine: a page for people, without a script.

    Unknown and garbled tokens answer alike. Number, date, kind, initials and office are told of a
    token whose signature is right, and of no other.
    """
    throttle: Throttle = request.app.state.verifications
    try:
        throttle.take(address_of(request))
    except TooMany as error:
        return too_often(error.seconds)
    return answer_page(check(server, token))
