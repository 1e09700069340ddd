"""What is wrong with the adviser's rules, every fault by its place, before any of them counts.

Unknown names, a certainty out of range, a loop, rules that contradict each other: all of them are
told at once, so that a file is mended once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from desktop_app.domain.advice_conditions import Test, can_meet, canonical, parsed
from desktop_app.domain.advice_facts import BUILT_IN
from desktop_app.domain.advice_rules import AdviceBook, AdviceRule
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Misused, Refused

FACTS, PROGRAMMES, RULES, SAMPLES = "facts", "programmes", "rules", "samples"
CALLED = {
    FACTS: "fakta",
    PROGRAMMES: "program",
    RULES: "aturan",
    SAMPLES: "contoh orang",
}
WHOLE = "Isi berkas"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")
_WORDS = frozenset({"bukan", "atau"})


@dataclass(frozen=True, slots=True)
class BookFault:
    """One fault: the entry of a section, counted from 0, its key, and the sentence.

    `name` is what the entry calls itself; `file` and `line` are told where it came from a file.
    """

    section: str
    at: int
    key: str
    error: LoketError
    name: str = ""
    file: str = ""
    line: int = 0

    @property
    def place(self) -> str:
        """Where it is on a form: `rules.3.certainty`."""
        return f"{self.section}.{self.at}.{self.key}"

    def __str__(self) -> str:
        where = f"{self.file} baris {self.line}: " if self.line else ""
        # What could not be read says so itself, with its entry.
        told = "place" in self.error.values or not self.name
        entry = "" if told else f"{CALLED[self.section]} “{self.name}”: "
        return f"{where}{entry}{self.error}"


class AdviceFaulty(Misused):
    """Rules that may not count. `faults` are all of them; nothing was taken over."""

    def __init__(self, faults: Sequence[BookFault]) -> None:
        first, more = str(faults[0]), len(faults) - 1
        sentence = _FAULTY_ONE if not more else _FAULTY
        super().__init__("aturan_penasihat_salah", sentence, first=first, more=more)
        self.faults = tuple(faults)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.faults,)


def book_faults(book: AdviceBook) -> list[BookFault]:
    """Return everything wrong with a book, in its own order; empty when it may count."""
    found = [*_names(book), *_rules(book), *_asked(book), *_needs(book), *_samples(book)]
    if found:
        return found
    # Only names that are all right can be followed from rule to rule.
    return [*_loops(book), *_contradictions(book)]


def _fault(section: str, at: int, key: str, error: LoketError, name: str) -> BookFault:
    return BookFault(section, at, key, error, name)


def _names(book: AdviceBook) -> Iterator[BookFault]:
    facts = [(one.code, "label", one.label) for one in book.facts]
    programmes = [(one.code, "name", one.name) for one in book.programmes]
    taken: set[str] = set()
    for section, entries in ((FACTS, facts), (PROGRAMMES, programmes)):
        for at, (code, key, label) in enumerate(entries):
            if wrong := _code_fault(code, taken):
                yield _fault(section, at, "code", wrong, code)
            taken.add(code)
            if not label.strip():
                yield _fault(section, at, key, Refused("wajib_diisi", _EMPTY), code)
    for at, fact in enumerate(book.facts):
        known = BUILT_IN.get(fact.code)
        if known is not None and (known.number or not fact.question):
            built_in = Refused("fakta_bawaan", _BUILT_IN, fact=fact.code)
            yield _fault(FACTS, at, "code", built_in, fact.code)
    codes: set[str] = set()
    for at, rule in enumerate(book.rules):
        if wrong := _code_fault(rule.code, codes):
            yield _fault(RULES, at, "code", wrong, rule.code)
        codes.add(rule.code)
    if not book.programmes:
        yield _fault(PROGRAMMES, 0, "", Refused("tanpa_program", _NO_PROGRAMME), "")


def _code_fault(code: str, taken: set[str]) -> LoketError | None:
    if not _CODE.fullmatch(code) or code in _WORDS:
        return Refused("kode_tidak_sah", _CODE_WRONG, written=code)
    if code in taken:
        return Refused("kode_ganda", _TWICE, written=code)
    return None


def _rules(book: AdviceBook) -> Iterator[BookFault]:
    flags, numbers = _vocabulary(book)
    asked = book.questions
    goals = {one.code for one in book.programmes} | {
        one.code for one in book.facts if not one.question and one.code not in BUILT_IN
    }
    for at, rule in enumerate(book.rules):
        for key in ("because", "source"):
            if not getattr(rule, key).strip():
                yield _fault(RULES, at, key, Refused("wajib_diisi", _EMPTY), rule.code)
        if not _sound(rule.certainty):
            error = Refused("keyakinan_di_luar_batas", _CERTAINTY)
            yield _fault(RULES, at, "certainty", error, rule.code)
        if rule.then not in goals:
            words = _ASKED_GOAL if rule.then in asked or rule.then in BUILT_IN else _UNKNOWN_GOAL
            unknown = Refused("kesimpulan_tidak_dikenal", words, name=rule.then)
            yield _fault(RULES, at, "then", unknown, rule.code)
        if not rule.when:
            yield _fault(RULES, at, "when", Refused("tanpa_syarat", _NO_CONDITION), rule.code)
        for text in rule.when:
            if fault := _condition_fault(text, flags, numbers):
                yield _fault(RULES, at, "when", fault, rule.code)


def _vocabulary(book: AdviceBook) -> tuple[set[str], set[str]]:
    flags = {code for code, one in BUILT_IN.items() if not one.number}
    flags |= {one.code for one in book.facts} | {one.code for one in book.programmes}
    return flags, {code for code, one in BUILT_IN.items() if one.number}


def _condition_fault(text: str, flags: set[str], numbers: set[str]) -> LoketError | None:
    try:
        tests = parsed(text)
    except Misused as error:
        return error
    for test in tests:
        if test.name not in flags | numbers:
            return Refused("fakta_tidak_dikenal", _UNKNOWN_FACT, name=test.name)
        if test.compares and test.name in flags:
            return Refused("bukan_angka", _NO_NUMBER, name=test.name)
        if not test.compares and test.name in numbers:
            return Refused("angka_tanpa_batas", _NUMBER, name=test.name)
    return None


def _sound(certainty: float) -> bool:
    return math.isfinite(certainty) and -1 <= certainty <= 1 and certainty != 0


def _asked(book: AdviceBook) -> Iterator[BookFault]:
    """A fact nobody asks and no active rule concludes would stay unknown for ever."""
    concluded = {rule.then for rule in book.rules if rule.active}
    used = {
        test.name
        for rule in book.rules
        if rule.active
        for text in rule.when
        for test in _tests(text)
    }
    for at, one in enumerate(book.facts):
        silent = not one.question and one.code not in BUILT_IN and one.code not in concluded
        if silent and one.code in used:
            error = Refused("fakta_tanpa_sumber", _SILENT, name=one.code)
            yield _fault(FACTS, at, "question", error, one.code)


def _tests(text: str) -> tuple[Test, ...]:
    try:
        return parsed(text)
    except Misused:
        return ()


def _needs(book: AdviceBook) -> Iterator[BookFault]:
    flags, _ = _vocabulary(book)
    for at, programme in enumerate(book.programmes):
        for need in programme.requirements:
            if need.fact and need.fact not in flags:
                error = Refused("fakta_tidak_dikenal", _UNKNOWN_FACT, name=need.fact)
                yield _fault(PROGRAMMES, at, "requirements", error, programme.code)


def _samples(book: AdviceBook) -> Iterator[BookFault]:
    flags, numbers = _vocabulary(book)
    programmes = {one.code for one in book.programmes}
    for at, sample in enumerate(book.samples):
        if not sample.name.strip():
            yield _fault(SAMPLES, at, "name", Refused("wajib_diisi", _EMPTY), "")
        for code, value in sample.facts.items():
            right = code in (flags if isinstance(value, bool) else numbers)
            if not right:
                error = Refused("fakta_tidak_dikenal", _UNKNOWN_FACT, name=code)
                yield _fault(SAMPLES, at, "facts", error, sample.name)
        for key in ("fits", "fits_not"):
            for code in getattr(sample, key):
                if code not in programmes:
                    unknown = Refused("program_tidak_dikenal", _UNKNOWN_PROGRAMME, name=code)
                    yield _fault(SAMPLES, at, key, unknown, sample.name)


def _loops(book: AdviceBook) -> Iterator[BookFault]:
    """A conclusion that, rule after rule, leans on itself."""
    at = {rule.code: number for number, rule in enumerate(book.rules)}
    by_goal: dict[str, list[AdviceRule]] = {}
    for rule in book.rules:
        if rule.active:
            by_goal.setdefault(rule.then, []).append(rule)
    done: set[str] = set()
    for goal in by_goal:
        path = _loop_from(goal, by_goal, done)
        if path:
            rule, names = path
            words = " → ".join(names)
            error = Refused("aturan_berputar", _LOOP, path=words)
            yield _fault(RULES, at[rule.code], "then", error, rule.code)


def _loop_from(
    start: str, by_goal: dict[str, list[AdviceRule]], done: set[str]
) -> tuple[AdviceRule, list[str]] | None:
    """Walk down from a conclusion, on a stack: a chain may be as long as the book."""
    path: list[str] = []
    stack: list[tuple[str, Iterator[tuple[AdviceRule, str]]]] = []

    def enter(goal: str) -> None:
        path.append(goal)
        needs = (
            (rule, test.name)
            for rule in by_goal[goal]
            for text in rule.when
            for test in parsed(text)
        )
        stack.append((goal, needs))

    if start in done:
        return None
    enter(start)
    while stack:
        goal, needs = stack[-1]
        for rule, name in needs:
            if name in path:
                return rule, [name, *reversed(path[path.index(name) :])]
            if name in by_goal and name not in done:
                enter(name)
                break
        else:
            done.add(goal)
            path.pop()
            stack.pop()
    return None


def _contradictions(book: AdviceBook) -> Iterator[BookFault]:
    """The same premises for and against; or surely and surely not of one and the same person."""
    at = {rule.code: number for number, rule in enumerate(book.rules)}
    by_goal: dict[str, list[AdviceRule]] = {}
    for rule in book.rules:
        if rule.active:
            by_goal.setdefault(rule.then, []).append(rule)
    for rules in by_goal.values():
        for one, other in combinations(rules, 2):
            if error := _clash(one, other):
                yield _fault(RULES, at[other.code], "when", error, other.code)


def _clash(one: AdviceRule, other: AdviceRule) -> LoketError | None:
    same = _premises(one) == _premises(other)
    opposed = one.certainty * other.certainty < 0
    if same and not opposed:
        return Refused("aturan_kembar", _TWIN, other=one.code)
    certain = abs(one.certainty) == abs(other.certainty) == 1
    if opposed and (same or (certain and _both(one, other))):
        return Refused("aturan_bertentangan", _CLASH, other=one.code)
    return None


def _premises(rule: AdviceRule) -> frozenset[frozenset[Test]]:
    return frozenset(canonical(text) for text in rule.when)


def _both(one: AdviceRule, other: AdviceRule) -> bool:
    """Tell whether some person may be met by both rules."""
    conditions = [parsed(text) for text in (*one.when, *other.when)]
    return any(can_meet(choice) for choice in product(*conditions))


_FAULTY_ONE = QT_TRANSLATE_NOOP("errors", "{first} Tidak ada yang disimpan.")
_FAULTY = QT_TRANSLATE_NOOP(
    "errors", "{first} Masih ada {more} kesalahan lain. Tidak ada yang disimpan."
)
_EMPTY = QT_TRANSLATE_NOOP("errors", "Wajib diisi.")
_CODE_WRONG = QT_TRANSLATE_NOOP(
    "errors", "Kode “{written}” tidak sah. Pakai huruf kecil, angka, dan garis bawah."
)
_TWICE = QT_TRANSLATE_NOOP("errors", "Kode “{written}” dipakai dua kali. Ganti salah satunya.")
_BUILT_IN = QT_TRANSLATE_NOOP(
    "errors",
    "“{fact}” sudah dikenal program. Hapus, atau beri pertanyaan bila bukan angka.",
)
_NO_PROGRAMME = QT_TRANSLATE_NOOP("errors", "Paling sedikit satu program harus ada.")
_CERTAINTY = QT_TRANSLATE_NOOP(
    "errors", "Keyakinan harus antara −1 dan 1, dan bukan 0. Perbaiki angkanya."
)
_UNKNOWN_GOAL = QT_TRANSLATE_NOOP(
    "errors", "Kesimpulan “{name}” bukan program atau fakta yang dikenal. Periksa ejaannya."
)
_ASKED_GOAL = QT_TRANSLATE_NOOP(
    "errors",
    "“{name}” ditanyakan atau diketahui dari data, jadi tidak disimpulkan oleh aturan. "
    "Pilih kesimpulan lain.",
)
_NO_CONDITION = QT_TRANSLATE_NOOP("errors", "Tulis paling sedikit satu syarat.")
_UNKNOWN_FACT = QT_TRANSLATE_NOOP(
    "errors", "Fakta “{name}” tidak dikenal. Periksa ejaannya, atau tambahkan faktanya."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "“{name}” bukan angka. Tulis {name} atau bukan {name}, tanpa perbandingan."
)
_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "“{name}” adalah angka. Bandingkan dengan batasnya, misalnya {name} >= 60."
)
_SILENT = QT_TRANSLATE_NOOP(
    "errors",
    "Fakta “{name}” dipakai, tetapi tidak ditanyakan dan tidak disimpulkan. Beri pertanyaan, atau "
    "aktifkan aturannya.",
)
_UNKNOWN_PROGRAMME = QT_TRANSLATE_NOOP(
    "errors", "Program “{name}” tidak dikenal. Periksa ejaannya."
)
_LOOP = QT_TRANSLATE_NOOP(
    "errors", "Aturan berputar: {path}. Ubah salah satunya supaya tidak kembali ke asalnya."
)
_TWIN = QT_TRANSLATE_NOOP(
    "errors", "Syarat dan kesimpulannya sama dengan aturan “{other}”. Hapus salah satunya."
)
_CLASH = QT_TRANSLATE_NOOP(
    "errors",
    "Bertentangan dengan aturan “{other}”: orang yang sama mendapat ya dan tidak sekaligus. "
    "Ubah syarat atau keyakinannya.",
)
