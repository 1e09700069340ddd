"""Certainty factors agree with what was published of MYCIN, in whatever order evidence comes."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.certainty import (
    THRESHOLD,
    Band,
    band,
    combined,
    either,
    joined,
    passed_on,
    shown,
)

factors = st.floats(-1.0, 1.0, allow_nan=False)
inner = st.floats(-0.99, 0.99, allow_nan=False)


@pytest.mark.parametrize(
    ("evidence", "told"),
    [
        # Novak, "Certainty Factors" (University of Texas, CS 378): .5 and .6 give .8.
        ((0.5, 0.6), 0.8),
        # Negnevitsky, Artificial Intelligence, 3.7: both for it, one for and one against, both
        # against, by rules of .8 and .6.
        ((0.8, 0.6), 0.92),
        ((0.8, -0.6), 0.5),
        ((-0.8, -0.6), -0.92),
        # Giarratano and Riley, Expert Systems, 5.4: a third rule lowers .605 to .34.
        ((0.21, 0.5), 0.605),
        ((0.21, 0.5, -0.4), 0.3417),
        # Wilson, "Uncertain Reasoning" (UNSW): two rules of .28 and .12.
        ((0.28, 0.12), 0.3664),
        ((), 0.0),
        ((0.7,), 0.7),
        # "A CF of +1 or −1 is dominant" (Novak).
        ((1.0, -0.9, 0.3), 1.0),
        ((-1.0, 0.9, 0.3), -1.0),
        ((1.0, -1.0), 0.0),
    ],
)
def test_combined_evidence_agrees_with_published_examples(
    evidence: tuple[float, ...], told: float
) -> None:
    assert combined(evidence) == pytest.approx(told, abs=5e-5)


def test_premises_and_rule_agree_with_published_examples() -> None:
    # Novak: A (.6) and B (.3) and C (.4), tally 700, concludes D with .21.
    assert passed_on(joined((0.6, 0.3, 0.4)), 0.7) == pytest.approx(0.21)
    # Wilson: (P1 (.6) and P2 (.4)) or P3 (.2), by a rule of .7.
    assert passed_on(either((joined((0.6, 0.4)), 0.2)), 0.7) == pytest.approx(0.28)


@pytest.mark.parametrize("premises", [-1.0, -0.3, 0.0, 0.1, THRESHOLD])
def test_a_rule_is_not_used_at_or_below_the_threshold(premises: float) -> None:
    assert passed_on(premises, 0.9) == 0.0


@given(st.lists(factors, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_evidence_never_matters(evidence: list[float], rng: random.Random) -> None:
    shuffled = rng.sample(evidence, len(evidence))
    assert combined(shuffled) == combined(evidence)


@given(st.lists(factors, max_size=12))
def test_a_certainty_stays_between_surely_not_and_surely(evidence: list[float]) -> None:
    assert -1.0 <= combined(evidence) <= 1.0


@given(inner, inner, inner)
def test_evidence_taken_one_by_one_gives_the_same(a: float, b: float, c: float) -> None:
    together = combined((a, b, c))
    assert combined((combined((a, b)), c)) == pytest.approx(together, abs=1e-6)
    assert combined((a, combined((b, c)))) == pytest.approx(together, abs=1e-6)


@given(st.lists(factors, max_size=8), factors, factors)
def test_more_for_it_is_never_less_certain(rest: list[float], a: float, b: float) -> None:
    low, high = min(a, b), max(a, b)
    assert combined((*rest, low)) <= combined((*rest, high)) + 1e-9


@given(st.lists(factors, max_size=8))
def test_for_and_against_are_mirrors(evidence: list[float]) -> None:
    mirrored = combined([-one for one in evidence])
    assert mirrored == pytest.approx(-combined(evidence), abs=1e-9)


def test_no_premises_hold_and_no_alternative_does() -> None:
    assert joined(()) == 1.0
    assert either(()) == -1.0


@pytest.mark.parametrize(
    ("certainty", "told"),
    [
        (1.0, Band.SURE),
        (0.8, Band.SURE),
        (0.1 + 0.7, Band.SURE),
        (0.79, Band.FITS),
        (0.5, Band.FITS),
        (0.21, Band.MAYBE),
        (0.2, Band.OPEN),
        (0.0, Band.OPEN),
        (-0.2, Band.OPEN),
        (-0.3, Band.HARDLY),
        (-0.8, Band.NOT),
    ],
)
def test_a_certainty_has_its_words(certainty: float, told: Band) -> None:
    assert band(certainty) is told
    assert told.fits == (certainty > THRESHOLD and not math.isclose(certainty, THRESHOLD))


def test_a_certainty_is_written_as_indonesians_do() -> None:
    assert [shown(one) for one in (0.856, -1.0, 0.0, -0.001)] == ["0,86", "−1,00", "0,00", "0,00"]
