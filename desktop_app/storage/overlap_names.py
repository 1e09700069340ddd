"""Whether two spellings may be one person's, beside the same birth date and village.

More is forgiven here than beside a NIK (`people.names_agree`), because what is found is only
offered: names that sound alike, in any order, with words joined or parted, and a slip or two in a
long name.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import partial_ratio

from desktop_app.domain.names import sounds
from desktop_app.domain.people import names_agree

_LETTERS_A_SLIP = 4
_MOST_SLIPS = 2
_STRANGERS = 50


def alike(one: str, other: str) -> bool:
    """Tell whether two names (in normal form) may well be one person's.

    Of names written with a slip or two 98 of 100 are found, of two strangers born on one day in
    one village 3 of 10,000 (tests/benchmarks/programme_overlap.py).
    """
    if one == other:
        return True
    # Strangers are told apart at once: a fifth of the time, and of a thousand doubles none is lost.
    if not partial_ratio(one, other, score_cutoff=_STRANGERS):
        return False
    if names_agree(one, other):
        return True
    first, second = sounds(one), sounds(other)
    if not first or not second:
        return False
    words, others = one.split(), other.split()
    return any(
        _near("".join(left), "".join(right))
        for left, right in (
            (first, second),
            (sorted(first), sorted(second)),
            (words, others),
            (sorted(words), sorted(others)),
        )
    )


def _near(one: str, other: str) -> bool:
    most = min(_MOST_SLIPS, min(len(one), len(other)) // _LETTERS_A_SLIP)
    return OSA.distance(one, other, score_cutoff=most) <= most
