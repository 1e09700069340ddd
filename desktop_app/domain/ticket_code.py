"""What a ticket's QR code says: which number of which day of which office, and nothing personal.

    NA 3F7Q 261122 UA012 K      (printed without the gaps)
    |  |    |      |     check character, ISO 7064 MOD 37,36
    |  |    |      lane, letter of the issuing counter where several issue, number
    |  |    day, yymmdd
    |  the office: base32 of the first 20 bits of sha256 of its id
    the mark of every ticket (*nomor antrean*)

Letters and digits only: no keyboard scanner types them as something else, and at most twenty of
them fit the smallest QR code there is (version 1, level M). The code opens a number at the
counter and does no more: a forged one shows what the screen shows anyway, so it carries a check
character against misreading and no secret.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.queue import Lane
from desktop_app.domain.text import visible

MARK = "NA"
LONGEST = 20  # what a QR code of version 1 holds at level M (ISO/IEC 18004, table 7)
SAMPLE = 0  # the number of a sample print, which nobody in the room can be holding


@dataclass(frozen=True, slots=True)
class TicketCode:
    """One number of one day, as its code names it. `office` is the tag of `office_tag`."""

    office: str
    day: date
    lane: Lane
    series: str
    number: int

    @property
    def title(self) -> str:
        """What is printed large on the ticket: `U012`."""
        return f"{self.lane.value}{self.series}{self.number:03}"

    @property
    def text(self) -> str:
        """What the QR code says."""
        body = f"{MARK}{self.office}{self.day:%y%m%d}{self.title}"
        return body + _check(body)


def office_tag(office_id: UUID) -> str:
    """Return the four characters that tell an office's tickets from its neighbours'."""
    digest = hashlib.sha256(office_id.bytes).digest()
    return b32encode(digest[:5]).decode()[:4]


def read_ticket_code(text: str) -> TicketCode | None:
    """Return what a scanned text names, None when it is no ticket's code.

    Lower case (a scanner under CapsLock) and spaces are read all the same.
    """
    bare = "".join(visible(text).upper().split())
    found = _CODE.fullmatch(bare)
    if found is None or _check(bare[:-1]) != bare[-1]:
        return None
    office, digits, lane, series, number = found.groups()
    try:
        day = date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None
    return TicketCode(office, day, Lane(lane), series, int(number))


def _check(body: str) -> str:
    """Return the check character of ISO 7064 MOD 37,36: every slip of one character is caught."""
    rest = 36
    for character in body:
        rest = (rest + _VALUES[character]) % 36 or 36
        rest = rest * 2 % 37
    return _CHARACTERS[(37 - rest) % 36]


_CODE = re.compile(r"NA([A-Z2-7]{4})(\d{6})([DPU])([A-Z]{0,2})(\d{3,5})[0-9A-Z]", re.ASCII)
_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = {character: value for value, character in enumerate(_CHARACTERS)}
