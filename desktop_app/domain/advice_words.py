"""Why, and why not, in whole plain sentences: the chain of rules behind each conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.advice import Advice, Conclusion, Fired
from desktop_app.domain.advice_conditions import Test, parsed
from desktop_app.domain.advice_facts import BUILT_IN
from desktop_app.domain.advice_rules import AdviceBook
from desktop_app.domain.certainty import THRESHOLD, Band, shown
from desktop_app.domain.errors import QT_TRANSLATE_NOOP

DEEPEST = 4  # a chain longer than this is no explanation any more


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What facts and programmes are called, and how it is said that they are not so."""

    labels: Mapping[str, str]
    denials: Mapping[str, str]

    @classmethod
    def of(cls, book: AdviceBook) -> Vocabulary:
        """Return the words of a book."""
        return cls(book.labels, book.denials)

    def yes_or_no(self, name: str, so: bool) -> str:
        """Return a fact as it is said."""
        words = self.labels if so else self.denials
        return words.get(name, name)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation; `depth` says what it stands below."""

    depth: int
    text: str


def confidence(conclusion: Conclusion) -> str:
    """Return the certainty in words and number: `Sesuai (0,86)`."""
    if conclusion.received:
        return QT_TRANSLATE_NOOP("Adviser", "Sudah menerima")
    return f"{conclusion.band.label.capitalize()} ({shown(conclusion.certainty)})"


def why(book: AdviceBook, advice: Advice, conclusion: Conclusion) -> tuple[Line, ...]:
    """Return every rule that spoke for or against a programme, and what it stood on.

    What was explained once is not explained again.
    """
    words, explained = Vocabulary.of(book), set[str]()
    return tuple(
        line for fired in conclusion.fired for line in _chain(words, advice, fired, 0, explained)
    )


def why_not(book: AdviceBook, conclusion: Conclusion) -> tuple[Line, ...]:
    """Return what would speak for a programme that does not fit, and what keeps it from that.

    Empty when the programme fits.
    """
    if conclusion.fits:
        return ()
    lines, words = [], Vocabulary.of(book)
    for idle in conclusion.idle:
        lines.append(Line(0, f"Akan mendukung: {idle.rule.because}"))
        if idle.failed:
            lines.append(Line(1, f"tidak terpenuhi: {_listed(idle.failed, words)}"))
        if idle.unknown:
            lines.append(Line(1, f"belum diketahui: {_listed(idle.unknown, words)}"))
    return tuple(lines)


def in_short(conclusion: Conclusion) -> str:
    """Return the one sentence that weighs most, empty when nothing was found."""
    if conclusion.received:
        return QT_TRANSLATE_NOOP("Adviser", "Sudah tercatat sebagai penerima program ini.")
    return next((one.rule.because for one in conclusion.fired), "")


def condition_words(text: str, words: Vocabulary) -> str:
    """Return a condition as people say it: `umur paling sedikit 60 tahun`."""
    return QT_TRANSLATE_NOOP("Adviser", " atau ").join(
        _test_words(one, words) for one in parsed(text)
    )


def value_words(code: str, value: float, words: Vocabulary) -> str:
    """Return a fact as it is: `umur 67 tahun`, `bukan perempuan`, `sedang hamil`."""
    known = BUILT_IN.get(code)
    if known is not None and known.number:
        label = words.yes_or_no(code, True)
        return " ".join(part for part in (label, _number(value), known.unit) if part)
    if abs(value) <= THRESHOLD:
        return QT_TRANSLATE_NOOP("Adviser", "{yes_or_no}: belum diketahui").format(
            yes_or_no=words.yes_or_no(code, True)
        )
    return words.yes_or_no(code, value > 0)


def fitting_words(advice: Advice) -> str:
    """Return the outcome in one sentence."""
    fitting = [one for one in advice.conclusions if one.fits]
    if not fitting:
        return QT_TRANSLATE_NOOP(
            "Adviser", "Belum ada program yang sesuai menurut yang diketahui sampai sekarang."
        )
    sure = sum(one.band is not Band.MAYBE for one in fitting)
    if not sure:
        return QT_TRANSLATE_NOOP("Adviser", "{fitting} program mungkin sesuai.").format(
            fitting=len(fitting)
        )
    if sure == len(fitting):
        return QT_TRANSLATE_NOOP("Adviser", "{fitting} program sesuai.").format(
            fitting=len(fitting)
        )
    return QT_TRANSLATE_NOOP(
        "Adviser", "{fitting} program sesuai, {sure} di antaranya dengan keyakinan kuat."
    ).format(fitting=len(fitting), sure=sure)


def _chain(
    words: Vocabulary, advice: Advice, fired: Fired, depth: int, explained: set[str]
) -> Iterator[Line]:
    rule = fired.rule
    side = (
        QT_TRANSLATE_NOOP("Adviser", "Mendukung")
        if fired.added > 0
        else QT_TRANSLATE_NOOP("Adviser", "Menentang")
    )
    opening = f"{side} ({shown(fired.added)}): " if depth == 0 else ""
    yield Line(depth, f"{opening}{rule.because} Dasar: {rule.source}.")
    if depth >= DEEPEST:
        return
    for text in rule.when:
        test = _decisive(text, advice)
        told = _told(test, advice, words)
        steps = advice.on_the_way.get(test.name, ())
        if steps and test.name not in explained:
            explained.add(test.name)
            yield Line(depth + 1, f"karena {told}:")
            for one in steps:
                yield from _chain(words, advice, one, depth + 2, explained)
        else:
            yield Line(depth + 1, f"karena {told}")


def _decisive(text: str, advice: Advice) -> Test:
    """Return the alternative a condition stood on: the most certain, the first of equal ones."""
    numbers = advice.known.numbers
    return max(parsed(text), key=lambda one: one.certainty(advice.beliefs, numbers))


def _told(test: Test, advice: Advice, words: Vocabulary) -> str:
    if test.compares:
        return value_words(test.name, advice.known.numbers[test.name], words)
    value = advice.beliefs[test.name]
    told = value_words(test.name, value, words)
    if abs(value) < 1.0 and test.name in advice.on_the_way:
        return f"{told} ({shown(value)})"
    return told


def _listed(texts: tuple[str, ...], words: Vocabulary) -> str:
    return "; ".join(condition_words(one, words) for one in texts)


def _test_words(test: Test, words: Vocabulary) -> str:
    label = words.yes_or_no(test.name, not test.negated)
    if not test.compares:
        return label
    known = BUILT_IN.get(test.name)
    unit = known.unit if known else ""
    parts = (label, _SIGNS[test.sign], _number(test.number), unit)
    return " ".join(part for part in parts if part)


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")


_SIGNS = {
    "<=": QT_TRANSLATE_NOOP("Adviser", "paling tinggi"),
    ">=": QT_TRANSLATE_NOOP("Adviser", "paling sedikit"),
    "<": QT_TRANSLATE_NOOP("Adviser", "di bawah"),
    ">": QT_TRANSLATE_NOOP("Adviser", "di atas"),
    "=": "tepat",
}
