"""`GET /v/{token}`: genuine, void, unknown; and no way to find out which letters there are."""

from __future__ import annotations

import statistics
import time
import tomllib
from pathlib import Path
from uuid import UUID

import pytest
import requests

from desktop_app.central_server.config import Server
from desktop_app.central_server.verification import router
from desktop_app.central_server.verification.check import Standing, check
from desktop_app.central_server.verification.page import KINDS
from desktop_app.domain.letter_token import KIND_CODES, qr_text
from desktop_app.paths import resource
from tests.central_server.conftest import add_office
from tests.central_server.outside import Issuer
from tests.central_server.test_public import said


@pytest.fixture
def office(central: Server) -> UUID:
    return add_office(central)


@pytest.fixture
def issuer(central: Server, office: UUID) -> Issuer:
    """A counter whose key the server knows."""
    one = Issuer(central, office)
    one.announce()
    return one


def _ask(live: str, token: str) -> tuple[int, str]:
    answer = requests.get(f"{live}/v/{token}", timeout=30)
    return answer.status_code, said(answer.text)


def test_a_letter_in_force_is_genuine(issuer: Issuer, live: str) -> None:
    issuer.record()
    status, text = _ask(live, issuer.token())
    assert status == 200
    for told in (
        "SURAT ASLI",
        "400.9/001/A/2026",
        "5 November 2026",
        "Surat rekomendasi reaktivasi KIS PBI-JK",
        "S. A.",
        "Dinsos Rembang",
    ):
        assert told in text, told
    for hidden in ("SITI", "AMINAH", "3317014507900001", "******"):
        assert hidden not in text


def test_the_very_text_of_a_qr_code_opens_it(issuer: Issuer, live: str) -> None:
    issuer.record()
    address = qr_text(f"{live}/v/".replace("http://", "HTTP://"), issuer.token())
    answer = requests.get(address, timeout=30)  # in capitals, path and all
    assert "/V/" in answer.url
    assert "SURAT ASLI" in said(answer.text)


def test_a_voided_letter_says_so(issuer: Issuer, live: str) -> None:
    issuer.record(state="batal")
    status, text = _ask(live, issuer.token())
    assert (status, "SURAT SUDAH DIBATALKAN" in text) == (200, True)


def test_a_letter_that_no_counter_has_sent_yet_is_neither(issuer: Issuer, live: str) -> None:
    status, text = _ask(live, issuer.token())
    assert (status, "BELUM DAPAT DIPASTIKAN" in text) == (200, True)


def test_unknown_forged_and_garbled_tokens_look_alike(
    central: Server, office: UUID, issuer: Issuer, live: str
) -> None:
    issuer.record()
    stranger = Issuer(central, office)
    real = issuer.token()
    flipped = real[:40] + ("A" if real[40] != "A" else "B") + real[41:]
    pages = {
        requests.get(f"{live}/v/{token}", timeout=30).text
        for token in (
            stranger.token(),
            flipped,
            real[:-3],
            real + "A",
            issuer.token(regency="3316"),
            "x",
            "A" * 5000,
            "%F0%9F%92%A9",
            "'; DROP TABLE record; --",
        )
    }
    assert len(pages) == 1
    assert "SURAT TIDAK DIKENAL" in said(pages.pop())


def test_a_key_speaks_for_its_own_office_only(central: Server, issuer: Issuer) -> None:
    issuer.record()
    add_office(central, "Dinsos Blora", "3316")
    assert check(central, issuer.token(regency="3316")).standing is Standing.UNKNOWN


def test_after_a_key_was_revoked_only_what_was_there_before_counts(
    central: Server, office: UUID
) -> None:
    old, stolen = Issuer(central, office), Issuer(central, office)
    old.announce(revoked_from=central.now() + 1)
    stolen.announce(revoked_from=central.now())
    for one in (old, stolen):
        one.record()
    assert check(central, old.token()).standing is Standing.GENUINE
    assert check(central, stolen.token()).standing is Standing.UNKNOWN
    assert check(central, old.token("400.9/999/A/2026")).standing is Standing.UNKNOWN


def test_guessing_takes_as_long_as_garbling(central: Server, issuer: Issuer) -> None:
    """The same statements and one signature for each, so that no clock tells letters apart."""
    issuer.record()
    stranger = Issuer(central, issuer.office)
    asked: list[str] = []
    from sqlalchemy import event

    def note(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    event.listen(central.database.engine, "before_cursor_execute", note)
    shapes = []
    for token in ("x", stranger.token(), issuer.token()[:-1], issuer.token()):
        asked.clear()
        check(central, token)
        shapes.append(tuple(asked))
    event.remove(central.database.engine, "before_cursor_execute", note)
    assert len(set(shapes)) == 1

    def took(token: str) -> float:
        begun = time.process_time()
        check(central, token)
        return time.process_time() - begun

    # Not asserted closely: two busy cores decide that. A tenfold difference would be a bug.
    guessed = statistics.median(took(stranger.token()) for _ in range(9))
    garbled = statistics.median(took("A" * 200) for _ in range(9))
    assert guessed < 10 * garbled + 0.01


def test_who_tries_too_often_waits(issuer: Issuer, live: str) -> None:
    with requests.Session() as session:
        answers = [
            session.get(f"{live}/v/{number}", timeout=30)
            for number in range(int(router.RATE.burst) + 5)
        ]
    late = answers[-1]
    assert late.status_code == 429
    assert int(late.headers["Retry-After"]) >= 1
    assert "Tunggu sebentar" in late.text


def test_it_is_kept_by_nobody_and_runs_no_script(issuer: Issuer, live: str) -> None:
    answer = requests.get(f"{live}/v/{issuer.token()}", timeout=30)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer.headers["X-Robots-Tag"].startswith("noindex")
    assert len(answer.content) < 8_000


def test_kinds_are_called_as_the_letters_are() -> None:
    named = {
        letter["code"]: letter["name"]
        for file in resource("letters").glob("*.toml")
        if (letter := tomllib.loads(Path(file).read_text("utf-8")))
    }
    assert set(KINDS) == set(KIND_CODES)
    assert dict(KINDS.items()) == {kind: named[kind] for kind in KINDS}
