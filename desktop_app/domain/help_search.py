"""Finding a page of the guide by words as people type them: half, misspelt, or another word for it.

Every word has to fit; when no page holds them all, those that hold most of them are shown. A word
fits as it stands, by its beginning or inside another one (`cetak` in `pencetak`), by a word that
means the same, or with a slip of the finger.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop_app.domain.help_page import INDEX, Page, Section

_WORD = re.compile(r"[^\W_]+(?:[+-][^\W_]+)*")
_TITLE, _HEADING, _BODY = 12.0, 6.0, 1.0
_MOST_COUNTED = 6
# What a hit weighs that is not the word itself.
_SAME, _MEANT, _SLIPPED = 1.0, 0.7, 0.4
_CONTENTS = 0.3  # the table of contents names everything
_AROUND = 70
_SHORTEST_INSIDE = 4
_SILENT = frozenset(
    ["yang", "dan", "di", "ke", "dari", "untuk", "atau", "apa", "cara", "bagaimana"]
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that was found, the section to begin at, and the words around the first hit.

    `marks` are the parts of `snippet` (begin, length) that fit, `words` what fits on the page, in
    lower case; `count` is how often they stand there; `whole` is False when a word is missing.
    """

    page: Page
    section: Section
    snippet: str
    marks: tuple[tuple[int, int], ...]
    words: frozenset[str]
    count: int
    score: float
    whole: bool


@dataclass(slots=True)
class _Found:
    score: float = 0
    count: int = 0
    words: set[int] = field(default_factory=set)


def search(
    pages: Iterable[Page], query: str, synonyms: Sequence[Sequence[str]] = ()
) -> tuple[Hit, ...]:
    """Return the pages that fit, the likeliest first; () for an empty query."""
    pages = tuple(pages)
    wanted = _asked(query, _vocabulary(pages), synonyms)
    if not wanted:
        return ()
    hits = [hit for page in pages if (hit := _look(page, wanted)) is not None]
    whole = [hit for hit in hits if hit.whole]
    return tuple(sorted(whole or hits, key=lambda hit: -hit.score))


@lru_cache(maxsize=4_000)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, in lower case."""
    return tuple(found[0].casefold() for found in _WORD.finditer(text))


@lru_cache(maxsize=4_000)
def _lower(text: str) -> str:
    return text.casefold()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One typed word or phrase, what means the same, and how well each word of the guide fits.

    Words that do not fit at all are left out.
    """

    word: str
    meant: tuple[str, ...]
    weights: Mapping[str, float]


def _vocabulary(pages: Iterable[Page]) -> frozenset[str]:
    sections = (section for page in pages for section in page.sections)
    return frozenset(
        word
        for section in sections
        for part in (section.title, section.text)
        for word in words_of(part)
    )


def _asked(query: str, known: frozenset[str], synonyms: Sequence[Sequence[str]]) -> list[_Wanted]:
    """Return what was typed, phrases that mean something together as one."""
    text = " ".join(words_of(query))
    wanted: list[_Wanted] = []
    for group in synonyms:
        for phrase in group:
            if " " in phrase and phrase in text:
                text = text.replace(phrase, " ")
                wanted.append(_want(phrase, tuple(group), False, known))
    words = text.split()
    for word in [one for one in words if one not in _SILENT] or ([] if wanted else words):
        meant = _meant(word, synonyms, 1.0)
        slips = not meant and not any(fit(word, one) == _SAME for one in known)
        meant = meant or (_meant(word, synonyms, _SLIPPED) if slips else ())
        wanted.append(_want(word, meant, slips, known))
    return wanted


def _want(word: str, meant: tuple[str, ...], slips: bool, known: frozenset[str]) -> _Wanted:
    weights = {one: weight for one in known if (weight := _weight(word, meant, slips, one))}
    return _Wanted(word, meant, weights)


def _meant(word: str, synonyms: Sequence[Sequence[str]], least: float) -> tuple[str, ...]:
    groups = (g for g in synonyms if any(_alike(word, one, least) for one in g if " " not in one))
    return tuple(dict.fromkeys(one for group in groups for one in group))


def _alike(word: str, one: str, least: float) -> bool:
    return word == one or (least < _SAME and fit(word, one) >= least)


def _look(page: Page, wanted: Sequence[_Wanted]) -> Hit | None:
    total = _Found()
    best: tuple[tuple[int, float], Section] | None = None
    for section in page.sections:
        here = _in_section(section, wanted)
        total.score += here.score
        total.count += here.count
        total.words |= here.words
        rank = (len(here.words), here.score)
        if here.words and (best is None or rank > best[0]):
            best = (rank, section)
    if best is None:
        return None
    whole = len(total.words) == len(wanted)
    snippet, marks = _snippet(best[1], wanted)
    score = 100 * len(total.words) + total.score * (_CONTENTS if page.name == INDEX else 1)
    return Hit(page, best[1], snippet, marks, _fitting(page, wanted), total.count, score, whole)


def _fitting(page: Page, wanted: Sequence[_Wanted]) -> frozenset[str]:
    text = " ".join(f"{one.title} {one.text}" for one in page.sections)
    single = {word for word in words_of(text) if any(_fits(one, word) for one in wanted)}
    return frozenset(single | {found[0].casefold() for found in _phrases(text, wanted)})


def _in_section(section: Section, wanted: Sequence[_Wanted]) -> _Found:
    found = _Found()
    titled = _TITLE if section.level == 1 else _HEADING
    for place, one in enumerate(wanted):
        in_title = _weigh(one, section.title)
        in_body = _weigh(one, section.text)
        if in_title or in_body:
            found.words.add(place)
        found.count += len(in_title) + len(in_body)
        found.score += titled * max(in_title, default=0)
        found.score += _BODY * sum(sorted(in_body, reverse=True)[:_MOST_COUNTED])
    return found


def _weigh(one: _Wanted, text: str) -> list[float]:
    weights = [weight for word in words_of(text) if (weight := _fits(one, word))]
    lower = _lower(text)
    for phrase in one.meant:
        if " " in phrase:
            weights += [_MEANT] * lower.count(phrase)
    return weights


def _fits(one: _Wanted, word: str) -> float:
    return one.weights.get(word, 0)


def _weight(typed: str, meant: tuple[str, ...], slips: bool, word: str) -> float:
    """Return how well a word fits; with `slips` a slip of the finger is forgiven."""
    own = fit(typed, word)
    own = own if own == _SAME or slips else 0
    if own == _SAME or not meant:
        return own
    return max([own, *(_MEANT for same in meant if fit(same, word) == _SAME)])


@lru_cache(maxsize=50_000)
def fit(typed: str, word: str) -> float:
    """Return how well a word fits what was typed, from 0 (not at all) to 1 (as it stands)."""
    if word.startswith(typed) or (len(typed) >= _SHORTEST_INSIDE and typed in word):
        return _SAME
    slips = _slips_allowed(typed)
    if not slips or typed[0] != word[0]:
        return 0
    beginning = word[: len(typed) + slips]
    near = min(_distance(typed, part, slips) for part in {word, beginning, word[: len(typed)]})
    return _SLIPPED if near <= slips else 0


def _slips_allowed(typed: str) -> int:
    if any(letter.isdigit() for letter in typed):
        return 0  # F8 is no slip for F9
    return 0 if len(typed) < 4 else 1 if len(typed) < 7 else 2


def _distance(one: str, other: str, most: int) -> int:
    """Return how many letters have to change; swapping two that stand together is one change."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _snippet(
    section: Section, wanted: Sequence[_Wanted]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return some words of the section around the first that fits, and which of them fit."""
    text = section.text.replace("\n", " ") or section.title
    places = [
        found
        for found in _WORD.finditer(text)
        if any(_fits(one, found[0].casefold()) for one in wanted)
    ]
    if not places:
        places = _phrases(text, wanted)
    middle = places[0].start() if places else 0
    begin = max(0, middle - _AROUND // 2)
    if begin:
        begin = text.find(" ", begin) + 1
    end = len(text) if len(text) <= begin + 2 * _AROUND else text.rfind(" ", 0, begin + 2 * _AROUND)
    lead, tail = "… " if begin else "", " …" if end < len(text) else ""
    inside = [one for one in places if begin <= one.start() and one.end() <= end]
    shift = len(lead) - begin
    marks = tuple((one.start() + shift, one.end() - one.start()) for one in inside)
    return f"{lead}{text[begin:end]}{tail}", marks


def _phrases(text: str, wanted: Sequence[_Wanted]) -> list[re.Match[str]]:
    phrases = [same for one in wanted for same in one.meant if " " in same]
    return [found for same in phrases for found in re.finditer(re.escape(same), text, re.I)]
