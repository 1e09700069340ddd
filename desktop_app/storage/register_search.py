"""Finding people in one register file by name.

A name is searched among the distinct names, not among the people: first whole names that sound
as typed or nearly so, then through FTS5 the names that hold such words in any order. They are
ranked word by word, and only then is asked who bears the best of them and lives where was said.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, product
from math import log2
from typing import NamedTuple

from rapidfuzz.distance import OSA

from desktop_app.domain.names import fit, name_words, sound, sound_of_slip, sounds
from desktop_app.domain.register_search import Question, Why
from desktop_app.storage.register_file import RegisterFile
from desktop_app.storage.register_words import Words

_MOST_NAMES = 400
_MOST_TERMS = 80
_MOST_WHOLE = 400
_FREQUENT = 4_000
_KEPT_NAMES = 200
_ASKED_WHO = 60
_ASKED_MANY = 12
_MOST_BEARERS = 2_000

# What makes one name better than another; found with the misspellings of tests/crowd.py.
_GOOD = 0.55  # somebody this near needs no wider search: one slip, or another letter or two
_FAIR = 1.0  # nor somebody this near a still wider one: two slips in one word
_WORST = 2.6
_JOINED = 0.1
_LETTER = 0.05
_BORNE_BY_MANY = 0.015
_ELSEWHERE = 0.9
_OTHER_YEAR = 0.7
_YEAR_BESIDE = 0.25
_UNKNOWN = 0.4
_ONE_MORE_OF_THE_NAME = 0.03
_SWITCHED_OFF = 0.2

Costs = Mapping[str, float]


class Ranked(NamedTuple):
    """A name of the register and how far it is from what was typed; 0 is letter for letter."""

    cost: float
    id: int
    name: str
    people: int


class Bearer(NamedTuple):
    """An entry, or a row set aside, that bears such a name, and what of it agrees."""

    cost: float
    set_aside: bool
    id: int
    name: Ranked
    why: tuple[Why, ...]


def people_like(file: RegisterFile, question: Question, limit: int) -> list[Bearer]:
    """Return who is nearest to the name and hints of a question, the best first."""
    bearers = _nearest(file, question, limit)
    place = question.place
    if place is not None and all(sound(word) in file.words() for word in place.words):
        # The words of a place may after all be the last words of a name.
        bearers += _nearest(file, replace(question, words=question.every_word, place=None), limit)
    best: dict[tuple[bool, int], Bearer] = {}
    for one in sorted(bearers):
        best.setdefault((one.set_aside, one.id), one)
    return list(best.values())[:limit]


def _nearest(file: RegisterFile, question: Question, limit: int) -> list[Bearer]:
    """Search more and more widely until somebody is found whom name and hints fit well."""
    search = _NameSearch(file, question.words)
    readings = list(_readings(file.words(), question.words))
    bearers: list[Bearer] = []
    for look, enough in ((search.near, _GOOD), (search.wide, _FAIR), (search.anywhere, _WORST)):
        for keys, extra in readings:
            look(keys, extra)
        bearers = _bearers(file, search.ranked(), question, limit)
        if bearers and bearers[0].cost <= enough:
            break
    return [
        one._replace(why=(_agreement(question.words, one.name.name), *one.why)) for one in bearers
    ]


class _NameSearch:
    """One name being searched: what was found so far, and how near it is."""

    def __init__(self, file: RegisterFile, words: Sequence[str]) -> None:
        self._file, self._book = file, file.words()
        self._words = words
        self._found: dict[int, tuple[float, int, str, int]] = {}

    def near(self, keys: Sequence[str], extra: float) -> None:
        """Look for names with a slip or two: at most one in each word."""
        near = [self._book.near(key) for key in keys]
        near[-1] = {**self._book.started(keys[-1]), **near[-1]}
        if len(keys) > 1 and not extra:
            near = [{**self._book.initial(key), **n} for key, n in zip(keys, near, strict=True)]
        self._take(near, extra)

    def wide(self, keys: Sequence[str], extra: float) -> None:
        """Look for names with two slips in a word, or in which a typed word is missing."""
        wide = [self._book.nearby(key) for key in keys]
        self._take(wide, extra)
        for missing in range(len(keys) if len(keys) > 1 and not extra else 0):
            self._keep(self._holding([*wide[:missing], *wide[missing + 1 :]]), wide, extra)

    def anywhere(self, keys: Sequence[str], extra: float) -> None:
        """Look for two slips wherever they are in the words that are none."""
        self._take(
            [
                self._book.near(key) if key in self._book else self._book.anywhere(key)
                for key in keys
            ],
            extra,
        )

    def ranked(self) -> list[Ranked]:
        """Return the best that was found, now compared letter by letter too."""
        typed = " ".join(self._words)
        nearest = heapq.nsmallest(_KEPT_NAMES, self._found.values())
        ranked = [
            Ranked(
                cost
                + _LETTER * OSA.distance(typed, name.upper(), score_cutoff=6)
                - _BORNE_BY_MANY * log2(1 + people),
                id,
                name,
                people,
            )
            for cost, id, name, people in nearest
            if cost < _WORST
        ]
        return sorted(ranked)

    def _take(self, asked: list[Costs], extra: float) -> None:
        self._keep(self._whole(asked), asked, extra)
        self._keep(self._holding(asked), asked, extra)

    def _keep(
        self, rows: Iterator[tuple[int, str, str, int]], asked: list[Costs], extra: float
    ) -> None:
        for id, name, keys, people in rows:
            cost = fit(asked, keys.split()) + extra
            known = self._found.get(id)
            if known is None or cost < known[0]:
                self._found[id] = cost, id, name, people

    def _whole(self, asked: list[Costs]) -> Iterator[tuple[int, str, str, int]]:
        """Yield the names that are made of such words alone, in the order typed."""
        spoken = list(islice(_combined(asked), _MOST_WHOLE))
        marks = ", ".join("?" * len(spoken))
        yield from self._file.rows(
            f"SELECT id, name, sounds, people FROM name WHERE sounds IN ({marks})",  # noqa: S608
            *spoken,
        )

    def _holding(self, asked: list[Costs]) -> Iterator[tuple[int, str, str, int]]:
        """Yield names that hold such words in any order, among others."""
        if not asked or not all(asked):
            return
        order = sorted(asked, key=self._book.names_with)
        needed = [order[0], *(c for c in order[1:] if self._book.names_with(c) <= _FREQUENT)]
        rows = self._file.rows(_HOLDING, _match(needed), _MOST_NAMES)
        if len(rows) == _MOST_NAMES and len(needed) < len(order):
            rows = self._file.rows(_HOLDING, _match(order), _MOST_NAMES)
        yield from rows


def _readings(book: Words, words: Sequence[str]) -> Iterator[tuple[list[str], float]]:
    """Yield the sounds of what was typed as it stands, then two words joined or one parted."""
    keys = [sound(word) for word in words]
    yield keys, 0.0
    for at, word in enumerate(words):
        slip = sound_of_slip(word)
        if slip != keys[at]:
            yield [*keys[:at], slip, *keys[at + 1 :]], 0.0
    for at in range(len(keys) - 1):
        joined = sound(words[at] + words[at + 1])
        if book.near(joined):
            yield [*keys[:at], joined, *keys[at + 2 :]], _JOINED
    for at, key in enumerate(keys):
        for parts in () if key in book else _parted(book, words[at]):
            yield [*keys[:at], *parts, *keys[at + 1 :]], _JOINED


def _parted(book: Words, word: str) -> list[tuple[str, ...]]:
    """Return the likeliest ways to part a word that is none into two that are."""
    cuts = [(*sounds(word[:at]), *sounds(word[at:])) for at in range(2, len(word) - 1)]
    known = [cut for cut in cuts if all(part in book for part in cut)]
    return sorted(known, key=lambda cut: -min(book.names_with([part]) for part in cut))[:3]


def _combined(asked: list[Costs]) -> Iterator[str]:
    shortest = [sorted(costs, key=costs.__getitem__) for costs in asked]
    # As many of each word as leave the product small, the nearest of each in any case.
    most = max(int(_MOST_WHOLE ** (1 / len(asked))), 2) if asked else 0
    for words in product(*(words[:most] for words in shortest)):
        yield " ".join(words)


def _match(asked: list[Costs]) -> str:
    groups = (
        " OR ".join(f'"{word}"' for word in heapq.nsmallest(_MOST_TERMS, costs, costs.__getitem__))
        for costs in asked
    )
    return " AND ".join(f"({group})" for group in groups)


def _agreement(words: Sequence[str], name: str) -> Why:
    """Return how a name agrees with the words that were typed."""
    borne = name_words(name)
    if sorted(borne) == sorted(words):
        return Why.NAME
    typed, spoken = Counter(map(sound, words)), Counter(map(sound, borne))
    if typed == spoken:
        return Why.SOUND
    rest = spoken - typed
    missing = list((typed - spoken).elements())
    # The last word may still be being typed.
    begun = missing == [sound(words[-1])] and any(word.startswith(missing[0]) for word in rest)
    return Why.PART_OF_NAME if begun or not missing else Why.CLOSE_NAME


def _bearers(
    file: RegisterFile, names: list[Ranked], question: Question, limit: int
) -> list[Bearer]:
    """Return who bears these names; whom the hints fit comes before whom they do not."""
    by_id = {name.id: name for name in names}
    rows: dict[int, tuple[int, str, str]] = {}
    if question.place is not None:
        for code in question.place.codes:
            found = file.rows(_at_place(len(by_id)), *by_id, code, code + "\x7f", _MOST_BEARERS)
            rows |= {id: rest for id, *rest in found}
    few = [name.id for name in names[:_ASKED_WHO] if name.people <= limit]
    many = [name.id for name in names[:_ASKED_WHO] if name.people > limit][:_ASKED_MANY]
    most = _MOST_BEARERS if question.born_year and question.place is None else limit
    for ids in (few, *([id] for id in many)):
        rows |= {
            id: rest for id, *rest in file.rows(_who(len(ids)), *ids, max(most, len(ids) * limit))
        }
    off = _switched_off(file, names[:_ASKED_WHO])
    met: Counter[int] = Counter()
    bearers = []
    for id, (name_id, village, born) in (off | rows).items():
        hints, cost = _hinted(question, village, born)
        if id in off:
            cost -= _SWITCHED_OFF
        if not hints:
            cost += _ONE_MORE_OF_THE_NAME * met[name_id]
            met[name_id] += 1
        name = by_id[name_id]
        bearers.append(Bearer(name.cost + cost, False, id, name, hints))
    for id, name_id, village, born in _aside(file, names[:_ASKED_WHO]):
        hints, cost = _hinted(question, village, born)
        bearers.append(Bearer(by_id[name_id].cost + cost, True, id, by_id[name_id], hints))
    return heapq.nsmallest(limit, bearers)


def _hinted(question: Question, village: str, born: str) -> tuple[tuple[Why, ...], float]:
    """Return which hints fit, and what the others cost."""
    hints, cost = [], 0.0
    if question.place is not None:
        if village.startswith(question.place.codes):
            hints.append(Why.PLACE)
        else:
            cost += _ELSEWHERE if village else _UNKNOWN
    if question.born is not None and born == question.born.isoformat():
        hints.append(Why.BORN)
    elif question.born_year is not None:
        apart = abs(int(born[:4]) - question.born_year) if born else None
        if apart == 0:
            hints.append(Why.BORN_YEAR)
        else:
            cost += _UNKNOWN if apart is None else _YEAR_BESIDE if apart == 1 else _OTHER_YEAR
    return tuple(hints), cost


def _aside(file: RegisterFile, names: list[Ranked]) -> list[tuple[int, int, str, str]]:
    marks = ", ".join("?" * len(names))
    return file.rows(
        "SELECT id, name_id, village_code, birth_date FROM set_aside "  # noqa: S608
        f"WHERE name_id IN ({marks})",
        *(name.id for name in names),
    )


def _switched_off(file: RegisterFile, names: list[Ranked]) -> dict[int, tuple[int, str, str]]:
    """Return who of the bearers lost the insurance: most of those who come, come for that."""
    marks = ", ".join("?" * len(names))
    found = file.rows(
        "SELECT id, name_id, village_code, birth_date FROM person "  # noqa: S608
        f"WHERE pbi_status = 'nonaktif' AND name_id IN ({marks}) LIMIT ?",
        *(name.id for name in names),
        _MOST_BEARERS,
    )
    return {id: (name_id, village, born) for id, name_id, village, born in found}


def _who(names: int) -> str:
    marks = ", ".join("?" * names)
    return (
        "SELECT id, name_id, village_code, birth_date FROM person "  # noqa: S608
        f"WHERE name_id IN ({marks}) LIMIT ?"
    )


def _at_place(names: int) -> str:
    marks = ", ".join("?" * names)
    return (
        "SELECT id, name_id, village_code, birth_date FROM person "  # noqa: S608
        f"WHERE name_id IN ({marks}) AND village_code >= ? AND village_code < ? LIMIT ?"
    )


_HOLDING = (
    "SELECT n.id, n.name, n.sounds, n.people FROM name_index i JOIN name n ON n.id = i.rowid "
    "WHERE i.name_index MATCH ? LIMIT ?"
)
