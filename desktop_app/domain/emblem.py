"""The emblem in the kop as the office keeps it: a small PNG in a row that travels by the sync.

The bytes lie in the row itself and not in a file beside it, so a counter that has the row has the
picture: no letter is ever drawn between the one and the other.
"""

from __future__ import annotations

import hashlib
import struct
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

SETTING = "letterhead.emblem"  # the row's name among the settings
# 20 by 24 mm of paper at 400 dpi; a larger one would only make every letter a larger file.
BOX = (315, 378)
MOST_BYTES = 128 << 10  # an entry of the sync has room for eight times as much

_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_SIZE = struct.Struct(">II")


def emblem_value(picture: bytes | None) -> dict[str, str]:
    """Return what is stored of a picture, of None that the neutral shield is wanted.

    Raises ValueError for one that was not made small.
    """
    if picture is None:
        return {}
    _check(picture)
    digest = hashlib.sha256(picture).hexdigest()
    return {"sha256": digest, "png": b64encode(picture).decode()}


def picture_of(value: object) -> bytes | None:
    """Return the picture of a stored value, None for the neutral shield.

    Raises ValueError for a value that is damaged, or that no program of ours wrote: what comes
    from another PC is drawn by this one.
    """
    if value == {}:
        return None
    if not isinstance(value, Mapping) or not isinstance(value.get("png"), str):
        raise ValueError("no emblem")
    picture = b64decode(value["png"], validate=True)
    if hashlib.sha256(picture).hexdigest() != value.get("sha256"):
        raise ValueError("an emblem that was changed")
    _check(picture)
    return picture


def is_emblem(value: Any) -> bool:
    """Tell whether a field's value is an emblem, so that nobody is shown its letters."""
    return isinstance(value, Mapping) and value.keys() == {"sha256", "png"}


def mark_of(value: Mapping[str, Any]) -> str:
    """Return eight hex digits by which a person tells one emblem from another."""
    return str(value["sha256"])[:8]


def _check(picture: bytes) -> None:
    """A few bytes can say to be a picture of many gigabytes: nobody unpacks it to find out."""
    if len(picture) > MOST_BYTES or not picture.startswith(_START):
        raise ValueError("no small PNG")
    try:
        sides = _SIZE.unpack_from(picture, len(_START))
    except struct.error as error:
        raise ValueError("no small PNG") from error
    if not all(1 <= side <= most for side, most in zip(sides, BOX, strict=True)):
        raise ValueError("no small PNG")
