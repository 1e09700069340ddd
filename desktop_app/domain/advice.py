"""The adviser: from what is known of a person, forward through the rules, to what fits them.

Conclusions are reached in the order in which they lean on each other, each from all of its rules
at once: the order in which the rules are written never matters. Every certainty carries the chain
of rules it came from. It advises; the officer chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.advice_conditions import Condition, certainty_of, parsed
from desktop_app.domain.advice_rules import AdviceBook, AdviceRule, Known, Programme, Requirement
from desktop_app.domain.certainty import THRESHOLD, Band, band, combined, joined, passed_on


@dataclass(frozen=True, slots=True)
class Step:
    """One active rule, ready to be used. `names` are all facts it asks about."""

    rule: AdviceRule
    conditions: tuple[Condition, ...]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Network:
    """A book made ready: `order` are all conclusions, each after those it leans on.

    `users` are the conclusions a fact or conclusion is asked about for, nearest first.
    """

    book: AdviceBook
    order: tuple[str, ...]
    steps: Mapping[str, tuple[Step, ...]]
    users: Mapping[str, frozenset[str]]

    @property
    def goals(self) -> tuple[str, ...]:
        """The programmes, in the order of the book."""
        return tuple(one.code for one in self.book.programmes)


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that was used: how certain its premises were, and what it added."""

    rule: AdviceRule
    premises: float
    added: float


@dataclass(frozen=True, slots=True)
class Idle:
    """A rule that was not used, with the conditions that did not hold or are not known."""

    rule: AdviceRule
    failed: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What is to be said of one programme.

    `fired` are the rules that spoke for or against it, the strongest first; `idle` those that
    would speak for it. `missing` are the requirements not met, or not known to be. With `received`
    the person stands on the programme's list already, whatever the rules say.
    """

    programme: Programme
    certainty: float
    fired: tuple[Fired, ...]
    idle: tuple[Idle, ...]
    missing: tuple[Requirement, ...]
    received: bool = False

    @property
    def band(self) -> Band:
        """The certainty in words."""
        return band(self.certainty)

    @property
    def fits(self) -> bool:
        """True when the programme is worth being proposed."""
        return self.band.fits and not self.received


@dataclass(frozen=True, slots=True)
class Advice:
    """All programmes, the most certain first; equal ones in the order of the book.

    `beliefs` are all certainties, those of conclusions on the way included; `on_the_way` the
    rules that led to these.
    """

    known: Known
    conclusions: tuple[Conclusion, ...]
    beliefs: Mapping[str, float]
    on_the_way: Mapping[str, tuple[Fired, ...]]

    @property
    def fitting(self) -> tuple[str, ...]:
        """The codes of the programmes that fit, the most certain first."""
        return tuple(one.programme.code for one in self.conclusions if one.fits)

    def conclusion(self, code: str) -> Conclusion | None:
        """Return what is said of a programme."""
        return next((one for one in self.conclusions if one.programme.code == code), None)


def prepare(book: AdviceBook) -> Network:
    """Return the book ready for use. It must have passed `advice_check.book_faults`."""
    steps: dict[str, list[Step]] = {one.code: [] for one in book.programmes}
    for rule in book.rules:
        if rule.active:
            conditions = tuple(parsed(text) for text in rule.when)
            names = frozenset(test.name for one in conditions for test in one)
            step = Step(rule, conditions, names)
            steps.setdefault(rule.then, []).append(step)
    needs = {goal: {n for one in own for n in one.names} for goal, own in steps.items()}
    order = tuple(_ordered(needs))
    return Network(
        book, order, {goal: tuple(own) for goal, own in steps.items()}, _users(needs, order)
    )


def believe(network: Network, known: Known) -> dict[str, float]:
    """Return the certainty of every conclusion, and of what was known: nothing is explained."""
    beliefs = dict(known.beliefs)
    numbers = known.numbers
    for goal in network.order:
        beliefs[goal] = combined(
            passed_on(
                joined(certainty_of(one, beliefs, numbers) for one in step.conditions),
                step.rule.certainty,
            )
            for step in network.steps[goal]
        )
    return beliefs


def advise(network: Network, known: Known, papers: Iterable[str] = ()) -> Advice:
    """Return what fits the person and why. `papers` are the keys of the documents in hand."""
    beliefs = believe(network, known)
    in_hand = frozenset(papers)
    fired = {goal: _fired(network.steps[goal], beliefs, known.numbers) for goal in network.order}
    found = [
        Conclusion(
            programme=one,
            certainty=beliefs[one.code],
            fired=fired[one.code],
            idle=tuple(_idle(network.steps[one.code], beliefs, known.numbers)),
            missing=tuple(need for need in one.requirements if not _met(need, beliefs, in_hand)),
            received=one.code in known.receives,
        )
        for one in network.book.programmes
    ]
    found.sort(key=lambda one: (one.received, -round(one.certainty, 9)))
    goals = set(network.goals)
    on_the_way = {goal: steps for goal, steps in fired.items() if goal not in goals and steps}
    return Advice(known, tuple(found), beliefs, on_the_way)


def _ordered(needs: Mapping[str, set[str]]) -> Iterator[str]:
    """Give every conclusion after those it leans on; the book's own order otherwise."""
    done: set[str] = set()
    open_: set[str] = set()

    def walk(goal: str) -> Iterator[str]:
        if goal in done or goal in open_:
            return
        open_.add(goal)
        for name in sorted(needs[goal] & needs.keys()):
            yield from walk(name)
        done.add(goal)
        yield goal

    for goal in needs:
        yield from walk(goal)


def _users(needs: Mapping[str, set[str]], order: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return for each name every conclusion that changes when it does, however far away."""
    direct: dict[str, set[str]] = {}
    for goal, names in needs.items():
        for name in names:
            direct.setdefault(name, set()).add(goal)
    reached: dict[str, frozenset[str]] = {}
    for goal in reversed(order):
        own = direct.get(goal, set())
        reached[goal] = frozenset(own.union(*(reached[one] for one in own)))
    for name, own in direct.items():
        if name not in reached:
            reached[name] = frozenset(own.union(*(reached[one] for one in own)))
    return reached


def _fired(
    steps: Iterable[Step], beliefs: Mapping[str, float], numbers: Mapping[str, float]
) -> tuple[Fired, ...]:
    found = []
    for step in steps:
        premises = joined(certainty_of(one, beliefs, numbers) for one in step.conditions)
        added = passed_on(premises, step.rule.certainty)
        if added:
            found.append(Fired(step.rule, premises, added))
    return tuple(sorted(found, key=lambda one: -abs(one.added)))


def _idle(
    steps: Iterable[Step], beliefs: Mapping[str, float], numbers: Mapping[str, float]
) -> Iterator[Idle]:
    for step in steps:
        if step.rule.certainty <= 0:
            continue
        values = [certainty_of(one, beliefs, numbers) for one in step.conditions]
        if joined(values) > THRESHOLD:
            continue
        pairs = list(zip(step.rule.when, values, strict=True))
        failed = tuple(text for text, value in pairs if value < -THRESHOLD)
        unknown = tuple(text for text, value in pairs if -THRESHOLD <= value <= THRESHOLD)
        yield Idle(step.rule, failed, unknown)


def _met(need: Requirement, beliefs: Mapping[str, float], papers: frozenset[str]) -> bool:
    if need.paper and need.paper in papers:
        return True
    return bool(need.fact) and beliefs.get(need.fact, 0.0) > THRESHOLD
