"""Whether two spellings may be one person's, beside the same birth date and village.

More is forgiven here than beside a NIK (`people.names_agree`), because what is found is only
offered: names that sound alike, in any order, with words joined or parted, and a slip or two in a
long name.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from desktop_app.domain.names import sounds
from desktop_app.domain.people import names_agree

_LETTERS_A_SLIP = 6
_MOST_SLIPS = 2


def alike(one: str, other: str) -> bool:
    """Tell whether two names (in normal form) may well be one person's."""
    if one == other or names_agree(one, other):
        return True
    first, second = sounds(one), sounds(other)
    if not first or not second:
        return False
    if sorted(first) == sorted(second):
        return True
    return _near("".join(first), "".join(second)) or _near(
        "".join(sorted(first)), "".join(sorted(second))
    )


def _near(one: str, other: str) -> bool:
    most = min(_MOST_SLIPS, min(len(one), len(other)) // _LETTERS_A_SLIP)
    return OSA.distance(one, other, score_cutoff=most) <= most
