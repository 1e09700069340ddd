"""How fast a misspelled name is found among a million people, and whether it is the right one.

Two thousand people, each typed with one or two slips, swapped or joined words: with the village,
with the year of birth, and the name alone. *Recall* is how often that very person is among the
first ten. By the name alone nobody can tell a thousand namesakes apart, and a name that is borne by
more than ten is common (tests/crowd_names.py has the published figures): beside the recall stand
the best that any order of the list could reach for names typed without a slip, and how often the
*name* is found. Whoever comes to a counter is not anybody, though: of the registered who came to
the reference office in five months 72 of 100 came because their card was switched off (458 to 179,
figures of the thesis), and those are put before their namesakes; so two thousand of them are sought
as well.

Compared, in the same run and on a part of the same questions, with what one would write first.
The questions are made with a seed that nothing of the search was tuned with.
"""

from __future__ import annotations

import sqlite3
import tracemalloc
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median, quantiles
from time import perf_counter
from typing import NamedTuple

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from desktop_app.domain.register_rows import EntryRow
from desktop_app.domain.register_search import parse_question
from desktop_app.storage.register_search import people_like
from desktop_app.storage.register_words import Words
from desktop_app.usecases import register_search
from tests.benchmarks._million import ROWS, Million, million
from tests.benchmarks._table import Row, Target, at_least, at_most, spread
from tests.crowd import Slips

SLOW = 60  # questions for what takes a second each
SOME = 400
TEN = 10

Search = Callable[[str, EntryRow], Sequence[tuple[int, str]]]


class _Measured(NamedTuple):
    times: list[float]
    person: float
    name: float

    @property
    def median(self) -> float:
        return median(self.times)

    @property
    def p95(self) -> float:
        return quantiles(self.times, n=100)[94]

    @property
    def told(self) -> str:
        return (
            f"P50 {self.median * 1000:.1f} ms, P95 {self.p95 * 1000:.1f} ms, recall {self.name:.1%}"
        )


def run() -> list[Row]:
    """Return a row for each way to search, with its recall, and what the index costs."""
    people = million()
    loaded = _words(people)
    slips = Slips()
    typed = [(slips.asked(person).typed, person) for person in people.people]
    off = [(slips.asked(person).typed, person) for person in people.off]
    plain = sqlite3.connect(people.plain)
    try:
        return [*_names(people, typed, off, plain), *_whole(people, typed), loaded, _size(people)]
    finally:
        plain.close()


def _names(
    people: Million,
    typed: list[tuple[str, EntryRow]],
    off: list[tuple[str, EntryRow]],
    plain: sqlite3.Connection,
) -> list[Row]:
    def ours(text: str, _: EntryRow) -> list[tuple[int, str]]:
        question = parse_question(text, people.office.regions)
        found = people_like(people.file, question, TEN)
        people.file.with_ids([one.id for one in found])
        return [(one.id, one.name.name) for one in found]

    def with_village(text: str, person: EntryRow) -> list[tuple[int, str]]:
        return ours(f"{text} {person.village}", person)

    def with_year(text: str, person: EntryRow) -> list[tuple[int, str]]:
        # As every applicant tells it, whatever village the data have them in.
        return ours(f"{text} {person.birth_date[:4]}", person)

    rows = []
    for hint, asked_with, target in (
        ("and village", with_village, 97),
        ("and birth year, no village", with_year, 92),
    ):
        hinted = _measure(asked_with, typed)
        rows.append(_row(f"misspelled name {hint}", hinted, hinted.person, _wanted(hinted, target)))
    for whose, asked, bearers in (
        ("of those switched off", off, Counter(people.names_off)),
        ("of anybody", typed, Counter(people.names)),
    ):
        without = _measure(ours, asked)
        best = sum(min(1.0, TEN / bearers[person.name]) for _, person in asked) / len(asked)
        job = f"misspelled name alone, {whose}"
        told = f"{best:.1%} possible; the name is there in {without.name:.1%}"
        row = _row(job, without, without.person, _wanted(without, 92))
        rows.append(replace(row, against=told))
    for what, search, count in (
        ("SQLite LIKE '%word%' for every word", _like(plain), SLOW),
        ("FTS5 alone, every word as typed", _fts(plain), SOME),
        ("FTS5 trigrams, any of them, by bm25", _trigrams(plain), SLOW),
        ("rapidfuzz over all rows", _fuzzy(people), SLOW // 2),
    ):
        other = _measure(search, typed[:count])
        same = _measure(ours, typed[:count])
        row = _row(f"misspelled name alone, against {what}", same, same.name, ())
        rows.append(
            replace(
                row,
                against=other.told,
                ratio=same.median / other.median,
                measured=same.median / other.median,
                spread=row.spread + spread(other.times),
            )
        )
    return rows


def _whole(people: Million, typed: list[tuple[str, EntryRow]]) -> list[Row]:
    """Return what an officer waits for, the covered list, and the same with its entry on disk."""
    shown: list[float] = []
    started = 0.0

    def show(_: object) -> None:
        shown.append(perf_counter() - started)

    def search(text: str, person: EntryRow) -> list[tuple[int, str]]:
        nonlocal started
        started = perf_counter()
        answer = register_search.search(people.office, f"{text} {person.village}", TEN, show)
        return [(hit.entry.row, hit.entry.name) for hit in answer.hits if hit.entry]

    done = _measure(search, typed[:SOME])
    job = "misspelled name and village, the whole use case"
    return [
        _row(f"{job} {until}", measured, measured.person, _wanted(measured, 97))
        for until, measured in (
            ("until the list is shown", done._replace(times=shown)),
            ("until its journal entry is on disk too", done),
        )
    ]


def _row(job: str, ours: _Measured, recall: float, targets: tuple[Target, ...]) -> Row:
    return Row(
        f"{job}, {ROWS:,} encrypted rows, {len(ours.times):,} questions",
        ours._replace(name=recall).told,
        targets=targets,
        measured=ours.median,
        spread=spread(ours.times),
    )


def _wanted(ours: _Measured, recall: float) -> tuple[Target, ...]:
    return (
        at_most("P95", ours.p95 * 1000, 25, "ms"),
        at_least("recall", ours.person * 100, recall, "%"),
    )


def _measure(search: Search, typed: Sequence[tuple[str, EntryRow]]) -> _Measured:
    times, person, name = [], 0, 0
    for text, sought in typed:
        started = perf_counter()
        found = search(text, sought)
        times.append(perf_counter() - started)
        person += sought.row in [row for row, _ in found]
        name += sought.name in [borne for _, borne in found]
    return _Measured(times, person / len(typed), name / len(typed))


def _like(plain: sqlite3.Connection) -> Search:
    def search(text: str, _: EntryRow) -> list[tuple[int, str]]:
        words = text.split()
        where = " AND ".join(["n.name LIKE ?"] * len(words))
        query = (
            "SELECT p.row, n.name FROM name n JOIN person p ON p.name_id = n.id "
            f"WHERE {where} LIMIT {TEN}"
        )
        return list(plain.execute(query, [f"%{word}%" for word in words]))

    return search


def _fts(plain: sqlite3.Connection) -> Search:
    query = (
        "SELECT p.row, n.name FROM words w JOIN name n ON n.id = w.rowid "
        f"JOIN person p ON p.name_id = n.id WHERE w.words MATCH ? LIMIT {TEN}"
    )

    def search(text: str, _: EntryRow) -> list[tuple[int, str]]:
        return list(plain.execute(query, (text,)))

    return search


def _trigrams(plain: sqlite3.Connection) -> Search:
    # Ranked before it is joined; else every bearer of every name would be sorted.
    query = (
        "SELECT p.row, n.name FROM (SELECT rowid FROM trigrams WHERE trigrams MATCH ? "
        f"ORDER BY rank LIMIT {TEN}) t JOIN name n ON n.id = t.rowid "
        f"JOIN person p ON p.name_id = n.id LIMIT {TEN}"
    )

    def search(text: str, _: EntryRow) -> list[tuple[int, str]]:
        parts = {text[at : at + 3] for at in range(len(text) - 2)}
        return list(plain.execute(query, (" OR ".join(f'"{part}"' for part in parts),)))

    return search


def _fuzzy(people: Million) -> Search:
    def search(text: str, _: EntryRow) -> list[tuple[int, str]]:
        best = extract(text.upper(), people.names, scorer=ratio, limit=TEN)
        return [(place + 1, name) for name, _, place in best]

    return search


def _words(people: Million) -> Row:
    started = perf_counter()
    people.file.words()
    seconds = perf_counter() - started
    tracemalloc.start()
    kept = Words(people.file.rows("SELECT sound, names FROM word"))
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return Row(
        f"{len(kept):,} words of the names of {ROWS:,} people into memory, once per file",
        f"{seconds * 1000:.0f} ms, {taken / 2**20:.0f} MiB",
        measured=seconds,
        spread=0.3,  # done once
    )


def _size(people: Million) -> Row:
    size = people.path.stat().st_size
    ratio = size / people.raw
    return Row(
        f"register file of {ROWS:,} people, written and indexed",
        f"{size / 2**20:.0f} MiB in {people.seconds:.0f} s",
        f"{people.raw / 2**20:.0f} MiB",
        "the same rows as text",
        ratio,
        (at_most("", ratio, 3, "×"), at_most("written in", people.seconds, 60, "s")),
        measured=ratio,
    )
