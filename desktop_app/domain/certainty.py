"""Certainty factors as MYCIN reckoned with them: −1 is surely not, 0 knows nothing, 1 is surely.

Premises joined by *dan* are as certain as the least of them, by *atau* as the most; a rule passes
on its own certainty times that of its premises, and only where these stand above 0.2. Evidence
from several rules is combined by the function of van Melle's EMYCIN, which Shortliffe and Buchanan
took over in *Rule-Based Expert Systems* (1984), chapters 10 and 11.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

SURELY = 1.0
SURELY_NOT = -1.0
UNKNOWN = 0.0
# Premises that are less certain than this are not worth acting upon (MYCIN's own figure).
THRESHOLD = 0.2


class Band(StrEnum):
    """What a certainty is called in words, from best to worst."""

    SURE = "sangat_sesuai"
    FITS = "sesuai"
    MAYBE = "mungkin_sesuai"
    OPEN = "belum_jelas"
    HARDLY = "kurang_sesuai"
    NOT = "tidak_sesuai"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _LABELS[self]

    @property
    def fits(self) -> bool:
        """True when a programme is worth being proposed."""
        return self in (Band.SURE, Band.FITS, Band.MAYBE)


def combined(factors: Iterable[float]) -> float:
    """Return the certainty that all evidence together gives; 0 for none.

    What speaks for it and what speaks against it are gathered apart and weighed at the end, each
    in the order of size: the result is the same, to the last bit, in whatever order rules fire.
    Evidence of ±1 settles the matter. Where +1 meets −1 the literature says nothing; here they
    cancel out.
    """
    known = sorted([one for one in factors if one])
    if not known:
        return UNKNOWN
    belief = 1.0 - math.prod([1.0 - one for one in known if one > 0])
    disbelief = 1.0 - math.prod([1.0 + one for one in known if one < 0])
    if not disbelief:
        return belief
    if not belief:
        return -disbelief
    less = min(belief, disbelief)
    return (belief - disbelief) / (1.0 - less) if less < 1.0 else UNKNOWN


def joined(premises: Iterable[float]) -> float:
    """Return the certainty of premises that must all hold; 1 for none."""
    return min(premises, default=SURELY)


def either(premises: Iterable[float]) -> float:
    """Return the certainty of premises of which one is enough; −1 for none."""
    return max(premises, default=SURELY_NOT)


def passed_on(premises: float, rule: float) -> float:
    """Return what a rule adds to its conclusion: nothing at or below the threshold."""
    return premises * rule if premises > THRESHOLD else UNKNOWN


def band(certainty: float) -> Band:
    """Return what a certainty is called."""
    # Sums of decimals fall a hair short of what they are: 0.8 shall be read as 0.8.
    value = round(certainty, 9)
    if value > THRESHOLD:
        steps = ((0.8, Band.SURE), (0.5, Band.FITS))
        return next((one for least, one in steps if value >= least), Band.MAYBE)
    if value < -THRESHOLD:
        return Band.NOT if value <= -0.8 else Band.HARDLY
    return Band.OPEN


def shown(certainty: float) -> str:
    """Return a certainty as Indonesian people write it: `0,86`, `−1,00`."""
    text = f"{abs(certainty):.2f}".replace(".", ",")
    return f"−{text}" if certainty < 0 and text != "0,00" else text


_LABELS = {
    Band.SURE: QT_TRANSLATE_NOOP("Adviser", "sangat sesuai"),
    Band.FITS: QT_TRANSLATE_NOOP("Adviser", "sesuai"),
    Band.MAYBE: QT_TRANSLATE_NOOP("Adviser", "mungkin sesuai"),
    Band.OPEN: QT_TRANSLATE_NOOP("Adviser", "belum jelas"),
    Band.HARDLY: QT_TRANSLATE_NOOP("Adviser", "kurang sesuai"),
    Band.NOT: QT_TRANSLATE_NOOP("Adviser", "tidak sesuai"),
}
