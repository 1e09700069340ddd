"""The adviser's knowledge: facts, programmes, rules with their certainty, and people to try it on.

It is data (`resources/rules/adviser/*.toml` are its seed, one file is its export), so that what a
new regulation changes is a new dated version and no new program. It names the basis of each rule;
it advises and never decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.advice_facts import BUILT_IN
from desktop_app.domain.programme import Bidang


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is so or not so. With a `question` the officer may be asked.

    Without one it is what rules conclude on their way, or what the program knows by itself
    (`advice_facts`). `label` reads on after "karena": "sedang hamil"; `denied` says that it is
    not so, where "tidak" before the label would not.
    """

    code: str
    label: str
    denied: str = ""
    question: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """What somebody has to have or be. It is met when `fact` is so, or `paper` is in hand."""

    text: str
    fact: str = ""
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """What may be advised. `procedure` are the steps in order, each a sentence."""

    code: str
    name: str
    field: Bidang
    purpose: str
    requirements: tuple[Requirement, ...] = ()
    procedure: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class AdviceRule:
    """When all of `when` hold, `then` is so with `certainty`. `because` says it to people."""

    code: str
    when: tuple[str, ...]
    then: str
    certainty: float
    because: str
    source: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Sample:
    """An invented person of the test bench, and what the adviser should say of them.

    `facts` are numbers, and yes or no; `fits` the programmes that must fit, `fits_not` those that
    must not.
    """

    name: str
    facts: Mapping[str, bool | float]
    fits: tuple[str, ...]
    fits_not: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdviceBook:
    """All of it, as it counts from a day on."""

    valid_from: date
    facts: tuple[Fact, ...]
    programmes: tuple[Programme, ...]
    rules: tuple[AdviceRule, ...]
    samples: tuple[Sample, ...] = ()

    @property
    def labels(self) -> dict[str, str]:
        """What every fact and programme is called, by its code."""
        names = {code: one.label for code, one in BUILT_IN.items()}
        names |= {one.code: one.label for one in self.facts}
        return names | {one.code: one.name for one in self.programmes}

    @property
    def denials(self) -> dict[str, str]:
        """How it is said that something is not so."""
        names = {code: f"tidak {label}" for code, label in self.labels.items()}
        return names | {one.code: one.denied for one in self.facts if one.denied}

    @property
    def questions(self) -> dict[str, Fact]:
        """What may be asked, by code, in the order of the book."""
        return {one.code: one for one in self.facts if one.question}

    def programme(self, code: str) -> Programme | None:
        """Return a programme by its code, None when there is none (any more)."""
        return next((one for one in self.programmes if one.code == code), None)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person: certainties of facts by code, and numbers by code.

    `receives` are the programmes on whose lists the person stands now.
    """

    beliefs: Mapping[str, float] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    receives: frozenset[str] = frozenset()

    def with_answers(self, answers: Mapping[str, float]) -> Known:
        """Return the same with what the officer was told; that stands above what was known."""
        return Known({**self.beliefs, **answers}, self.numbers, self.receives)
