"""What a ticket's QR code says, and what a scanner makes of it."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import segno
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.domain import ticket_code
from desktop_app.domain.queue import Lane
from desktop_app.domain.receipt import read_code
from desktop_app.domain.ticket_code import LONGEST, TicketCode, office_tag, read_ticket_code

CODES = st.builds(
    TicketCode,
    office=st.uuids().map(office_tag),
    day=st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)),
    lane=st.sampled_from(Lane),
    series=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=2),
    number=st.integers(0, 9999),
)
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@given(CODES)
def test_what_is_printed_is_read_back(code: TicketCode) -> None:
    assert read_ticket_code(code.text) == code
    assert read_ticket_code(f" {code.text.lower()}\n") == code


@given(CODES)
def test_it_fits_the_smallest_qr_code_and_types_without_signs(code: TicketCode) -> None:
    assert len(code.text) <= LONGEST
    assert code.text.isalnum()
    made = segno.make(code.text, error="M", micro=False, boost_error=False)
    assert made.designator == "1-M"


@given(CODES, st.data())
def test_one_character_misread_is_never_another_ticket(
    code: TicketCode, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(code.text) - 1))
    other = data.draw(st.sampled_from(ALPHABET))
    assume(other != code.text[at])
    assert read_ticket_code(code.text[:at] + other + code.text[at + 1 :]) is None


@given(st.text(max_size=30))
def test_no_other_text_is_taken_for_a_ticket(text: str) -> None:
    found = read_ticket_code(text)
    assert found is None or found.text == "".join(text.split()).upper()


def test_the_check_character_is_the_one_of_the_standard() -> None:
    """The example of ISO 7064 MOD 37,36 that every GRid carries: A1-2425G-ABC1234002-M."""
    assert ticket_code._check("A12425GABC1234002") == "M"


def test_neighbouring_offices_have_tags_of_their_own() -> None:
    assert len({office_tag(UUID(int=n)) for n in range(500)}) == 500


def test_days_that_never_were_and_other_codes_are_none_of_ours() -> None:
    body = "NAAB23261332U001"
    assert read_ticket_code(body + ticket_code._check(body)) is None
    assert read_ticket_code("TT-ABCDEFGHIJKLMNOP") is None
    assert read_code("NAAB23261123U012R") is None
    assert read_ticket_code("3317134501909012") is None
