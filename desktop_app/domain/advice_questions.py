"""The interview: what is still worth asking, and what to ask first.

Every fact not known yet may turn out anything between surely so and surely not. From this follows
between what each programme's certainty will lie, and a programme that stays in one band whatever
is answered needs no question. A question is asked while it can reach a programme that is not
settled through a rule that can still fire; first the one after which, answered yes or no, the
least remains open. What was answered *tidak tahu* is not asked again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from desktop_app.domain.advice import Network, Step, believe
from desktop_app.domain.advice_conditions import Condition, bounds_of
from desktop_app.domain.advice_rules import Fact, Known
from desktop_app.domain.certainty import (
    SURELY,
    SURELY_NOT,
    THRESHOLD,
    UNKNOWN,
    band,
    combined,
    passed_on,
)

YES, NO, DO_NOT_KNOW = SURELY, SURELY_NOT, UNKNOWN
# So few questions are tried out one against the other; above it what may matter is enough.
TRIED_OUT = 3

_Bounds = dict[str, tuple[float, float]]
_Parts = dict[str, list[tuple[float, float]]]
_OPEN = (SURELY_NOT, SURELY)


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that can still change what fits; `worth` is how much would be settled by it."""

    fact: Fact
    worth: float


def questions(network: Network, known: Known) -> tuple[Ask, ...]:
    """Return what is still worth asking, the most informative first; empty when all is settled."""
    bounds, parts = _all_bounds(network, known)
    alive = _alive(network, known, bounds)
    open_ = [one for code, one in network.book.questions.items() if code in alive]
    if len(open_) <= TRIED_OUT:
        open_ = _trying_out(network, known, open_)
    asked = [Ask(one, _worth(network, known, bounds, parts, one.code)) for one in open_]
    return tuple(sorted(asked, key=lambda one: -round(one.worth, 9)))


def settled(network: Network, known: Known) -> frozenset[str]:
    """Return the programmes whose band no answer can change any more."""
    bounds, _ = _all_bounds(network, known)
    return frozenset(goal for goal in network.goals if _settled(bounds[goal]))


def _all_bounds(network: Network, known: Known) -> tuple[_Bounds, _Parts]:
    """Return the bounds of everything, and what each rule adds to its conclusion."""
    bounds: _Bounds = {code: _OPEN for code in network.book.questions if code not in known.beliefs}
    bounds |= {code: (value, value) for code, value in known.beliefs.items()}
    parts: _Parts = {}
    for goal in network.order:
        parts[goal] = [_added(step, bounds, known) for step in network.steps[goal]]
        bounds[goal] = _together(parts[goal])
    return bounds, parts


def _added(step: Step, bounds: _Bounds, known: Known) -> tuple[float, float]:
    """Return between what a rule adds to its conclusion."""
    low, high = _premises(step, bounds, known)
    certainty = step.rule.certainty
    one, other = passed_on(low, certainty), passed_on(high, certainty)
    return (one, other) if one <= other else (other, one)


def _together(parts: list[tuple[float, float]]) -> tuple[float, float]:
    return combined([low for low, _ in parts]), combined([high for _, high in parts])


def _premises(step: Step, bounds: _Bounds, known: Known) -> tuple[float, float]:
    low = high = SURELY
    for condition in step.conditions:
        least, most = bounds_of(condition, bounds, known.numbers)
        low, high = min(low, least), min(high, most)
    return low, high


def _settled(bounds: tuple[float, float]) -> bool:
    low, high = bounds
    return low == high or band(low) is band(high)


def _alive(network: Network, known: Known, bounds: _Bounds) -> set[str]:
    """Return the facts that can reach an open programme through rules that can fire."""
    alive = {goal for goal in network.goals if not _settled(bounds[goal])}
    for goal in reversed(network.order):
        if goal in alive:
            for step in network.steps[goal]:
                alive.update(_matters(step, bounds, known))
    return alive


def _matters(step: Step, bounds: _Bounds, known: Known) -> Iterator[str]:
    """Give the names in a rule that is neither dead nor decided without them."""
    if _premises(step, bounds, known)[1] <= THRESHOLD:
        return
    for condition in step.conditions:
        least = _least(condition, bounds, known)
        for test in condition:
            low, high = test.bounds(bounds, known.numbers)
            # What another alternative surpasses anyway changes nothing.
            if low != high and high > least:
                yield test.name


def _least(condition: Condition, bounds: _Bounds, known: Known) -> float:
    return bounds_of(condition, bounds, known.numbers)[0]


def _worth(network: Network, known: Known, bounds: _Bounds, parts: _Parts, code: str) -> float:
    """Return how much narrower the open programmes become, the mean of yes and no."""
    users = network.users.get(code, frozenset())
    goals = [goal for goal in network.order if goal in users]
    open_ = [goal for goal in network.goals if goal in users and not _settled(bounds[goal])]
    before = sum(_width(bounds[goal]) for goal in open_)
    after = 0.0
    for answer in (YES, NO):
        tried = dict(bounds)
        tried[code] = (answer, answer)
        changed = {code}
        for goal in goals:
            # Only the rules that ask about something else than before are reckoned anew.
            tried[goal] = _together(
                [
                    part if changed.isdisjoint(step.names) else _added(step, tried, known)
                    for step, part in zip(network.steps[goal], parts[goal], strict=True)
                ]
            )
            if tried[goal] != bounds[goal]:
                changed.add(goal)
        after += sum(_width(tried[goal]) for goal in open_) / 2
    return before - after


def _width(bounds: tuple[float, float]) -> float:
    """Return how open a programme is: nothing where every answer leads to one band."""
    return 0.0 if _settled(bounds) else bounds[1] - bounds[0]


def _trying_out(network: Network, known: Known, open_: list[Fact]) -> list[Fact]:
    """Keep the questions that change a band beside some answers to the others."""
    codes = [one.code for one in open_]
    outcomes: dict[tuple[float, ...], tuple[str, ...]] = {}
    for answers in product((YES, NO, DO_NOT_KNOW), repeat=len(codes)):
        beliefs = believe(network, known.with_answers(dict(zip(codes, answers, strict=True))))
        outcomes[answers] = tuple(band(beliefs[goal]) for goal in network.goals)
    return [one for at, one in enumerate(open_) if _changes(outcomes, at)]


def _changes(outcomes: Mapping[tuple[float, ...], tuple[str, ...]], at: int) -> bool:
    met: dict[tuple[float, ...], tuple[str, ...]] = {}
    for answers, outcome in outcomes.items():
        others = answers[:at] + answers[at + 1 :]
        if met.setdefault(others, outcome) != outcome:
            return True
    return False
