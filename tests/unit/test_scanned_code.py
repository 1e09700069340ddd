"""Which texts are the office's own codes, and how far one may be on its way to become one."""

from __future__ import annotations

import datetime as dt
import string
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.queue import Lane
from desktop_app.domain.receipt import new_code
from desktop_app.domain.scanned_code import Scanned, around_code, kind_of, may_become
from desktop_app.domain.ticket_code import TicketCode, office_tag

ADDRESSES = ("https://linjamsos.example/v/", "LOKET://V/")
TICKET = TicketCode(office_tag(UUID(int=3)), dt.date(2026, 11, 20), Lane.PRIORITAS, "B", 1234).text
LETTER = "LOKET://V/" + "AEPMNH4C" * 18
CODES = {Scanned.TICKET: TICKET, Scanned.RECEIPT: new_code("B"), Scanned.LETTER: LETTER}


@pytest.mark.parametrize("kind", Scanned)
def test_each_code_is_known_in_either_case(kind: Scanned) -> None:
    assert kind_of(CODES[kind], ADDRESSES) is kind
    assert kind_of(CODES[kind].swapcase(), ADDRESSES) is kind


@pytest.mark.parametrize("kind", Scanned)
def test_a_code_may_become_one_from_its_first_character_on(kind: Scanned) -> None:
    code = CODES[kind]
    for length in range(1, len(code) + 1):
        assert may_become(code[:length], ADDRESSES), code[:length]
        assert may_become(code[:length].lower(), ADDRESSES)


@given(st.text(string.digits, min_size=1, max_size=20))
def test_a_number_is_never_on_its_way_to_a_code(digits: str) -> None:
    assert not may_become(digits, ADDRESSES)
    assert kind_of(digits, ADDRESSES) is None


@given(st.text(string.ascii_letters + string.digits + " -/", min_size=1, max_size=24))
def test_what_can_no_longer_become_a_code_is_none(text: str) -> None:
    if kind_of(text, ADDRESSES) is not None and " " not in text:
        assert may_become(text, ADDRESSES)


@given(st.sampled_from(list(Scanned)), st.text(string.ascii_letters + "#~]", max_size=4))
def test_what_a_scanner_puts_in_front_is_told_from_the_code(kind: Scanned, before: str) -> None:
    found = around_code(before + CODES[kind], ADDRESSES)
    assert found is not None
    assert "".join(found) == before + CODES[kind]
    assert len(found[0]) <= len(before)


def test_a_name_and_a_barcode_of_a_shop_are_none() -> None:
    for text in ("TITIN", "NATALIA", "LOKETKU", "8991002101234", "TT-2026-0001", ""):
        assert kind_of(text, ADDRESSES) is None
    assert around_code("8991002101234", ADDRESSES) is None


def test_without_an_address_of_its_own_the_token_alone_is_no_code() -> None:
    assert kind_of("AEPMNH4C" * 18, ("", " ")) is None
