"""What a change of the adviser's rules would do: to the sample people, and to real cases again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.advice import Network, advise, believe
from desktop_app.domain.advice_rules import AdviceBook, Fact, Known, Programme, Sample
from desktop_app.domain.certainty import SURELY, SURELY_NOT, Band, band, shown


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
        *_plain("Fakta", _by(before.facts), _by(after.facts)),
        *_plain("Program", _by(before.programmes), _by(after.programmes)),
        *_plain(
            "Contoh orang",
            {one.name: one for one in before.samples},
            {one.name: one for one in after.samples},
        ),
    )


def _rule_changes(before: AdviceBook, after: AdviceBook) -> Iterator[str]:
    old = {one.code: one for one in before.rules}
    for rule in after.rules:
        was = old.pop(rule.code, None)
        if was is None:
            yield f"Aturan {rule.code} ditambahkan."
            continue
        if was.active != rule.active:
            yield f"Aturan {rule.code}: {'kini berlaku' if rule.active else 'tidak lagi berlaku'}."
        if was.certainty != rule.certainty:
            yield (
                f"Aturan {rule.code}: keyakinan {shown(was.certainty)} menjadi "
                f"{shown(rule.certainty)}."
            )
        if was.when != rule.when:
            yield f"Aturan {rule.code}: syaratnya menjadi {'; '.join(rule.when)}."
        if was.then != rule.then:
            yield f"Aturan {rule.code}: kesimpulannya menjadi {rule.then}."
        if (was.because, was.source) != (rule.because, rule.source):
            yield f"Aturan {rule.code}: penjelasan atau dasarnya berubah."
    for code in old:
        yield f"Aturan {code} dihapus."


def _by(entries: Sequence[Fact] | Sequence[Programme]) -> dict[str, object]:
    return {one.code: one for one in entries}


def _plain(what: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    for code, one in new.items():
        if code not in old:
            yield f"{what} “{code}” ditambahkan."
        elif one != old[code]:
            yield f"{what} “{code}” berubah."
    for code in old:
        if code not in new:
            yield f"{what} “{code}” dihapus."
