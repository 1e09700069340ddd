"""What a change of the adviser's rules would do: to the sample people, and to real cases again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.advice import Network, advise, believe
from desktop_app.domain.advice_rules import AdviceBook, Fact, Known, Programme, Sample
from desktop_app.domain.certainty import SURELY, SURELY_NOT, Band, band, shown
from desktop_app.domain.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Tried:
    """A sample person with what the rules say: what should fit and does not, and the reverse."""

    sample: Sample
    fitting: tuple[str, ...]
    missing: tuple[str, ...]
    unwanted: tuple[str, ...]

    @property
    def right(self) -> bool:
        """True when the rules say what is expected."""
        return not (self.missing or self.unwanted)


@dataclass(frozen=True, slots=True)
class Shift:
    """One programme whose band changes for somebody."""

    programme: str
    before: Band
    after: Band


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to a programme over many cases: how many gain it, lose it, or see only
    its confidence change."""

    programme: str
    gained: int
    lost: int
    changed: int


def known_of(sample: Sample) -> Known:
    """Return a sample person as the rules take one."""
    flags = {code: v for code, v in sample.facts.items() if isinstance(v, bool)}
    return Known(
        {code: SURELY if so else SURELY_NOT for code, so in flags.items()},
        {code: float(v) for code, v in sample.facts.items() if code not in flags},
    )


def try_out(network: Network) -> tuple[Tried, ...]:
    """Return every sample person of the book with what the rules say."""
    found = []
    for sample in network.book.samples:
        fitting = advise(network, known_of(sample)).fitting
        missing = tuple(code for code in sample.fits if code not in fitting)
        unwanted = tuple(code for code in sample.fits_not if code in fitting)
        found.append(Tried(sample, fitting, missing, unwanted))
    return tuple(found)


def shifts(before: Network, after: Network, known: Known) -> tuple[Shift, ...]:
    """Return the programmes that would be told otherwise of one person."""
    old, new = believe(before, known), believe(after, known)
    codes = dict.fromkeys((*before.goals, *after.goals))
    found = (Shift(code, band(old.get(code, 0.0)), band(new.get(code, 0.0))) for code in codes)
    return tuple(one for one in found if one.before is not one.after)


def effects(every: Sequence[Sequence[Shift]]) -> tuple[Effect, ...]:
    """Return what all these cases together show, the programme most changed first."""
    counts: dict[str, list[int]] = {}
    for one in (shift for case in every for shift in case):
        own = counts.setdefault(one.programme, [0, 0, 0])
        if one.after.fits and not one.before.fits:
            own[0] += 1
        elif one.before.fits and not one.after.fits:
            own[1] += 1
        else:
            own[2] += 1
    found = [Effect(code, *own) for code, own in counts.items()]
    return tuple(sorted(found, key=lambda one: (-(one.gained + one.lost), -one.changed)))


def book_changes(before: AdviceBook, after: AdviceBook) -> tuple[str, ...]:
    """Return what differs between two books, in sentences; empty when nothing does."""
    return (
        *_rule_changes(before, after),
        *_plain(_FACT, _by(before.facts), _by(after.facts)),
        *_plain(_PROGRAMME, _by(before.programmes), _by(after.programmes)),
        *_plain(
            _SAMPLE,
            {one.name: one for one in before.samples},
            {one.name: one for one in after.samples},
        ),
    )


def _rule_changes(before: AdviceBook, after: AdviceBook) -> Iterator[str]:
    old = {one.code: one for one in before.rules}
    for rule in after.rules:
        was = old.pop(rule.code, None)
        if was is None:
            yield _RULE_ADDED.format(code=rule.code)
            continue
        if was.active != rule.active:
            yield (_RULE_ACTIVE if rule.active else _RULE_INACTIVE).format(code=rule.code)
        if was.certainty != rule.certainty:
            yield _RULE_CERTAINTY.format(
                code=rule.code, old=shown(was.certainty), new=shown(rule.certainty)
            )
        if was.when != rule.when:
            yield _RULE_WHEN.format(code=rule.code, new="; ".join(rule.when))
        if was.then != rule.then:
            yield _RULE_THEN.format(code=rule.code, new=rule.then)
        if (was.because, was.source) != (rule.because, rule.source):
            yield _RULE_WORDS.format(code=rule.code)
    for code in old:
        yield _RULE_GONE.format(code=code)


def _by(entries: Sequence[Fact] | Sequence[Programme]) -> dict[str, object]:
    return {one.code: one for one in entries}


def _plain(what: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    for code, one in new.items():
        if code not in old:
            yield _ADDED.format(what=what, code=code)
        elif one != old[code]:
            yield _CHANGED.format(what=what, code=code)
    for code in old:
        if code not in new:
            yield _GONE.format(what=what, code=code)


_FACT = QT_TRANSLATE_NOOP("Changes", "Fakta")
_PROGRAMME = QT_TRANSLATE_NOOP("Changes", "Program")
_SAMPLE = QT_TRANSLATE_NOOP("Changes", "Contoh orang")
_ADDED = QT_TRANSLATE_NOOP("Changes", "{what} “{code}” ditambahkan.")
_CHANGED = QT_TRANSLATE_NOOP("Changes", "{what} “{code}” berubah.")
_GONE = QT_TRANSLATE_NOOP("Changes", "{what} “{code}” dihapus.")
_RULE_ADDED = QT_TRANSLATE_NOOP("Changes", "Aturan {code} ditambahkan.")
_RULE_GONE = QT_TRANSLATE_NOOP("Changes", "Aturan {code} dihapus.")
_RULE_ACTIVE = QT_TRANSLATE_NOOP("Changes", "Aturan {code}: kini berlaku.")
_RULE_INACTIVE = QT_TRANSLATE_NOOP("Changes", "Aturan {code}: tidak lagi berlaku.")
_RULE_CERTAINTY = QT_TRANSLATE_NOOP("Changes", "Aturan {code}: keyakinan {old} menjadi {new}.")
_RULE_WHEN = QT_TRANSLATE_NOOP("Changes", "Aturan {code}: syaratnya menjadi {new}.")
_RULE_THEN = QT_TRANSLATE_NOOP("Changes", "Aturan {code}: kesimpulannya menjadi {new}.")
_RULE_WORDS = QT_TRANSLATE_NOOP("Changes", "Aturan {code}: penjelasan atau dasarnya berubah.")
