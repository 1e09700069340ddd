"""Advice for one person with 300 rules: certainties, the reasons, and the next question.

The rules are the program's own and, to make three hundred of them, copies of them over other
questions, so that every kind of rule, chain and threshold is in it. Nothing of storage is measured:
this is what happens at each answer in the interview.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app import paths
from desktop_app.domain.advice import Network, advise, prepare
from desktop_app.domain.advice_check import book_faults
from desktop_app.domain.advice_conditions import parsed
from desktop_app.domain.advice_facts import BUILT_IN
from desktop_app.domain.advice_file import book_toml, read_books
from desktop_app.domain.advice_questions import questions
from desktop_app.domain.advice_rules import AdviceBook, AdviceRule, Known
from desktop_app.domain.advice_words import why
from tests.benchmarks._table import Row, at_most, sample

RULES = 300
TIMES = 60
_KNOWN = Known({"perempuan": 1.0, "terdaftar": 1.0, "pbi_nonaktif": 1.0}, {"umur": 31, "desil": 3})


def run() -> list[Row]:
    """Return the rows of the table."""
    book = three_hundred()
    assert book_faults(book) == []
    network = prepare(book)
    asked = questions(network, _KNOWN)
    text = book_toml(book)
    return [
        _row("advice and its reasons", lambda: _advise(network), 10),
        _row(f"next of {len(asked)} questions", lambda: questions(network, _KNOWN), 10),
        _row("both, as at each answer", lambda: _both(network), 10),
        _row("loading a file of 300 rules", lambda: read_books({"x": text}), None, 5),
    ]


def three_hundred() -> AdviceBook:
    """Return a sound book of exactly 300 active rules."""
    texts = paths.resource("rules", "adviser").glob("*.toml")
    book = read_books({one.name: one.read_text(encoding="utf-8") for one in sorted(texts)})
    rules, facts, programmes = list(book.rules), list(book.facts), list(book.programmes)
    codes = {one.code for one in book.facts} | {one.code for one in book.programmes}
    codes -= BUILT_IN.keys()
    number = 0
    while len(rules) < RULES:
        number += 1
        facts += [replace(one, code=f"{one.code}_{number}") for one in book.facts]
        programmes += [replace(one, code=f"{one.code}_{number}") for one in book.programmes]
        rules += [_copy(one, codes, number) for one in book.rules]
    facts = [one for one in facts if one.code not in BUILT_IN or one.question]
    return replace(
        book, facts=tuple(facts), programmes=tuple(programmes), rules=tuple(rules[:RULES])
    )


def _copy(rule: AdviceRule, codes: set[str], number: int) -> AdviceRule:
    def renamed(text: str) -> str:
        for name in {test.name for test in parsed(text)} & codes:
            text = " ".join(f"{w}_{number}" if w == name else w for w in text.split())
        return text

    then = f"{rule.then}_{number}"
    when = tuple(map(renamed, rule.when))
    return replace(rule, code=f"{rule.code}_{number}", when=when, then=then)


def _advise(network: Network) -> None:
    advice = advise(network, _KNOWN)
    for one in advice.conclusions[:5]:
        why(network.book, advice, one)


def _both(network: Network) -> None:
    _advise(network)
    questions(network, _KNOWN)


def _row(job: str, task: Callable[[], object], limit: float | None, times: int = TIMES) -> Row:
    took = sample(task, times)
    targets = () if limit is None else (at_most("", took.median * 1000, limit, "ms"),)
    return Row(
        f"{job}, {RULES} rules",
        str(took),
        targets=targets,
        measured=took.median,
        spread=took.spread,
    )
