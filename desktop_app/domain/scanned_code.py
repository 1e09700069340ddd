"""Which of the office's codes a scanned text is, or may still become while it is being typed.

A scanner is a keyboard that types fast. What it types is held back only as long as it may still
become a number's, a receipt's or a letter's code; one character that does not fit ends that. A
NIK begins with a digit and a name goes on otherwise, so neither is ever held back for long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from desktop_app.domain.receipt import read_code
from desktop_app.domain.ticket_code import read_ticket_code

LONGEST_PREFIX = 12


class Scanned(StrEnum):
    """What a code is printed on."""

    TICKET = "nomor"
    RECEIPT = "tanda_terima"
    LETTER = "surat"


def kind_of(text: str, addresses: Sequence[str]) -> Scanned | None:
    """Return what the whole text is the code of, None when it is none of ours.

    `addresses` are what stands before the token in a letter's code, the office's own and earlier
    ones. Lower case, as a scanner gives it under CapsLock, is read too.
    """
    bare = "".join(text.split()).upper()
    if read_ticket_code(bare) is not None:
        return Scanned.TICKET
    if read_code(bare) is not None:
        return Scanned.RECEIPT
    tokens = (bare.removeprefix(one) for one in _upper(addresses) if bare.startswith(one))
    return Scanned.LETTER if any(_TOKEN.fullmatch(token) for token in tokens) else None


def may_become(text: str, addresses: Sequence[str]) -> bool:
    """Tell whether a text, as far as it was typed, is the beginning of one of our codes."""
    bare = text.upper()
    if _TICKET_BEGUN.fullmatch(bare) or _RECEIPT_BEGUN.fullmatch(bare):
        return True
    return any(
        one.startswith(bare)
        or (bare.startswith(one) and _TOKEN_BEGUN.fullmatch(bare.removeprefix(one)))
        for one in _upper(addresses)
    )


def around_code(text: str, addresses: Sequence[str]) -> tuple[str, str] | None:
    """Return (what stands before it, the code) of a raw scan, None when no code ends it.

    For learning what a scanner puts in front; the shortest beginning that leaves a code wins.
    """
    for length in range(min(len(text), LONGEST_PREFIX) + 1):
        if kind_of(text[length:], addresses) is not None:
            return text[:length], text[length:]
    return None


def _upper(addresses: Sequence[str]) -> list[str]:
    return [one.strip().upper() for one in addresses if one.strip()]


_TICKET_BEGUN = re.compile(
    r"N(A([A-Z2-7]{0,4}|[A-Z2-7]{4}\d{0,6}"
    r"|[A-Z2-7]{4}\d{6}[DPU][A-Z]{0,2}(\d{0,2}|\d{3,5}[0-9A-Z]?))?)?",
    re.ASCII,
)
# The hyphen is whatever the keyboard makes of it, as `read_code` reads it.
_RECEIPT_BEGUN = re.compile(r"T(T[A-Z]{0,2}([^A-Z0-9][A-Z2-7]{0,16})?)?", re.ASCII)
_TOKEN = re.compile(r"[A-Z2-7]{120,300}")  # 64 bytes are the signature alone: 103 characters
_TOKEN_BEGUN = re.compile(r"[A-Z2-7]{0,300}")
