"""What every typed or pasted text needs before it is read: nothing invisible, one space for many.

Text copied from WhatsApp, a PDF or a workbook carries zero-width marks, soft hyphens and
direction marks that nobody at the counter can see, and two texts that look alike then differ.
"""

from __future__ import annotations

import re


def visible(text: str) -> str:
    """Return `text` without invisible and control characters; white space becomes single blanks."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(_INVISIBLE.sub("", text).split())


def harmless_cell(text: str) -> str:
    """Return a cell of a .csv that no spreadsheet takes for a formula.

    A name that begins with a sign of reckoning, blanks before it or not, gets an apostrophe.
    """
    begins = text[:1] in _BREAKS or text.lstrip()[:1] in _RECKONING
    return f"'{text}" if text and begins else text


def unprintable(text: str) -> str:
    """Return the first character that no letter of ours can print (emoji, other scripts), or "".

    The letters' typeface holds Latin with its accents, punctuation and currency signs.
    """
    return next((one for one in text if not _PRINTABLE.fullmatch(one)), "")


def one_character_off(a: str, b: str) -> bool:
    """Tell whether exactly one slip of the finger lies between two texts.

    A slip is one character replaced, left out or added, or two neighbours swapped. Equal
    texts are not one off.
    """
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1 or a == b:
        return False
    first = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) < len(b):
        return a[first:] == b[first + 1 :]
    if a[first + 1 :] == b[first + 1 :]:
        return True
    swapped = a[first : first + 2] == b[first : first + 2][::-1]
    return swapped and a[first + 2 :] == b[first + 2 :]


# Control characters (but not those that are white space), format marks, and lone surrogates,
# which SQLite can not store.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_PRINTABLE = re.compile(
    "[\x20-\x7e\xa0-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u205e\u20a0-\u20bf\u2100-\u214f]"
)
_RECKONING = ("=", "+", "-", "@")
_BREAKS = ("\t", "\r", "\n")
