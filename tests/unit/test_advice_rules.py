"""The adviser reasons forward, asks only what matters, and names what is wrong with its rules."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.domain.advice import Network, advise, believe, prepare
from desktop_app.domain.advice_changes import book_changes, shifts, try_out
from desktop_app.domain.advice_check import AdviceFaulty, book_faults
from desktop_app.domain.advice_conditions import can_meet, parsed
from desktop_app.domain.advice_file import book_data, book_toml, read_book, read_books
from desktop_app.domain.advice_questions import questions, settled
from desktop_app.domain.advice_rules import (
    AdviceBook,
    AdviceRule,
    Fact,
    Known,
    Programme,
)
from desktop_app.domain.advice_words import why, why_not
from desktop_app.domain.certainty import band
from desktop_app.domain.errors import Misused
from desktop_app.domain.programme import Bidang

FOLDER = paths.resource("rules", "adviser")
OWN = {one.name: one.read_text(encoding="utf-8") for one in sorted(FOLDER.glob("*.toml"))}
SMALL = """valid_from = 2026-01-01
[[facts]]
code = "miskin"
label = "tergolong miskin"
[[facts]]
code = "hamil"
label = "sedang hamil"
question = "Hamil?"
[[facts]]
code = "pns"
label = "PNS"
question = "PNS?"
[[programmes]]
code = "pkh"
name = "PKH"
field = "perlindungan"
purpose = "Bantuan."
[[rules]]
code = "desil"
when = ["desil <= 4"]
then = "miskin"
certainty = 0.9
because = "Desil rendah."
source = "Kepmensos"
[[rules]]
code = "ibu"
when = ["miskin", "hamil"]
then = "pkh"
certainty = 0.8
because = "Ibu hamil."
source = "Permensos 1/2018"
[[rules]]
code = "abdi"
when = ["pns"]
then = "pkh"
certainty = -1
because = "Bukan untuk PNS."
source = "Permensos 1/2018"
"""


def own_book() -> AdviceBook:
    return read_books(OWN)


def test_the_programs_own_rules_are_sound_and_say_of_every_sample_what_they_should() -> None:
    book = own_book()
    assert book_faults(book) == []
    assert [one.sample.name for one in try_out(prepare(book)) if not one.right] == []
    assert len({one.field for one in book.programmes}) == len(Bidang)
    assert all(one.source for one in book.rules)
    assert all(one.procedure and one.requirements and one.source for one in book.programmes)


def test_every_programme_can_fit_somebody_and_every_question_can_matter() -> None:
    book = own_book()
    reached = {one.then for one in book.rules if one.certainty > 0}
    assert {one.code for one in book.programmes} <= reached
    used = {t.name for rule in book.rules for text in rule.when for t in parsed(text)}
    assert set(book.questions) <= used


def test_a_book_is_the_same_as_a_file_and_as_a_row() -> None:
    book = own_book()
    assert read_books({"semua.toml": book_toml(book)}) == book
    assert read_book(book_data(book)) == book


def test_conclusions_chain_and_say_why_and_why_not() -> None:
    book = read_books({"kecil.toml": SMALL})
    network = prepare(book)
    advice = advise(network, Known({"hamil": 1.0}, {"desil": 2.0}))
    (pkh,) = advice.conclusions
    assert pkh.certainty == pytest.approx(0.72)
    told = [(one.depth, one.text) for one in why(book, advice, pkh)]
    assert told == [
        (0, "Mendukung (0,72): Ibu hamil. Dasar: Permensos 1/2018."),
        (1, "karena tergolong miskin (0,90):"),
        (2, "Desil rendah. Dasar: Kepmensos."),
        (3, "karena desil 2"),
        (1, "karena sedang hamil"),
    ]
    other = advise(network, Known({}, {"desil": 7.0}))
    lines = [one.text for one in why_not(book, other.conclusions[0])]
    assert lines[1:] == ["tidak terpenuhi: tergolong miskin", "belum diketahui: sedang hamil"] or (
        "belum diketahui: tergolong miskin; sedang hamil" in lines
    )


def test_what_settles_the_matter_ends_the_questions() -> None:
    network = prepare(read_books({"kecil.toml": SMALL}))
    known = Known({}, {"desil": 2.0})
    assert {one.fact.code for one in questions(network, known)} == {"pns", "hamil"}
    assert questions(network, known)[0].fact.code == "pns"
    assert questions(network, known.with_answers({"pns": 1.0})) == ()
    assert questions(network, Known({}, {"desil": 7.0}))[0].fact.code == "pns"
    assert {one.fact.code for one in questions(network, known.with_answers({"pns": 0.0}))} == {
        "hamil"
    }


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("certainty = 0.9", "certainty = 1.5", "certainty = 1.5", "antara −1 dan 1"),
        ("certainty = 0.9", "certainty = 0", "certainty = 0", "antara −1 dan 1"),
        ("certainty = 0.9", "certainty = nan", "certainty = nan", "antara −1 dan 1"),
        ("certainty = 0.9", 'certainty = "tinggi"', 'certainty = "tinggi"', "angka"),
        ('"miskin", "hamil"', '"miskin", "hamill"', "hamill", "“hamill” tidak dikenal"),
        ('"miskin", "hamil"', '"miskin", "hamil >= 3"', "hamil >= 3", "bukan angka"),
        ('"desil <= 4"', '"desil"', 'when = ["desil"]', "adalah angka"),
        ('"desil <= 4"', '"desil kira-kira 4"', "kira-kira", "tidak dapat dibaca"),
        ('"desil <= 4"', '"pkh"', "then", "berputar"),
        ('then = "miskin"', 'then = "hamil"', 'then = "hamil"', "ditanyakan"),
        ('then = "miskin"', 'then = "kaya"', 'then = "kaya"', "bukan program atau fakta"),
        ('when = ["pns"]', 'when = ["hamil", "miskin"]', 'when = ["hamil", "miskin"]', "ibu"),
        ('code = "abdi"', 'code = "ibu"', None, "dua kali"),
        ('code = "abdi"', 'code = "Abdi Negara"', "Abdi Negara", "tidak sah"),
        ('source = "Kepmensos"', 'source = ""', 'source = ""', "belum ada"),
        ('question = "PNS?"', "", None, "tidak ditanyakan dan tidak disimpulkan"),
        ('field = "perlindungan"', 'field = "pertanian"', "pertanian", "salah satu dari"),
        ("purpose =", "tujuan =", None, "tidak dikenal"),
        ("valid_from = 2026-01-01", "", None, "valid_from"),
        ('[[rules]]\ncode = "ibu"', "[[rules] # rusak\n", "# rusak", "bukan TOML"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line(
    old: str, new: str, line: str | None, words: str
) -> None:
    text = SMALL.replace(old, new, 1)
    assert text != SMALL
    with pytest.raises(AdviceFaulty) as raised:
        read_books({"kecil.toml": text})
    faults = raised.value.faults
    told = [str(one) for one in faults]
    assert any(words in one for one in told), told
    assert all(one.startswith("kecil.toml baris ") for one in told)
    if line is not None:
        at = next(n for n, one in enumerate(text.splitlines(), start=1) if line in one)
        assert any(abs(one.line - at) <= (3 if words == "berputar" else 0) for one in faults), told


def test_every_fault_is_told_at_once_each_in_its_own_file() -> None:
    head, _, rules = SMALL.partition("[[rules]]")
    rules = f"valid_from = 2026-02-01\n[[rules]]{rules}".replace("0.9", "2").replace("-1", "-7")
    with pytest.raises(AdviceFaulty) as raised:
        read_books({"dasar.toml": head, "aturan.toml": rules})
    assert [one.file for one in raised.value.faults] == ["aturan.toml", "aturan.toml"]


def test_a_loop_over_several_rules_is_told_with_its_way() -> None:
    text = SMALL.replace('"desil <= 4"', '"rentan"').replace(
        "[[programmes]]",
        '[[facts]]\ncode = "rentan"\nlabel = "rentan"\n[[programmes]]',
    )
    text += (
        '[[rules]]\ncode = "balik"\nwhen = ["miskin"]\nthen = "rentan"\ncertainty = 0.5\n'
        'because = "Berputar."\nsource = "-"\n'
    )
    with pytest.raises(AdviceFaulty, match=r"Aturan berputar: (miskin|rentan) → "):
        read_books({"kecil.toml": text})


def test_surely_and_surely_not_of_one_person_contradict_unless_they_never_meet() -> None:
    text = SMALL + (
        '[[rules]]\ncode = "pasti"\nwhen = ["hamil"]\nthen = "pkh"\ncertainty = 1\n'
        'because = "Pasti."\nsource = "-"\n'
    )
    with pytest.raises(AdviceFaulty, match="Bertentangan dengan aturan “abdi”"):
        read_books({"kecil.toml": text})
    apart = text.replace('when = ["hamil"]', 'when = ["hamil", "bukan pns"]')
    assert len(read_books({"kecil.toml": apart}).rules) == 4
    numbers = text.replace('when = ["hamil"]', 'when = ["umur < 18"]')
    numbers = numbers.replace('when = ["pns"]', 'when = ["umur >= 18"]')
    assert len(read_books({"kecil.toml": numbers}).rules) == 4


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("umur >= 60", "umur < 60"), False),
        (("umur >= 60", "umur <= 60"), True),
        (("umur > 60", "umur < 61"), True),
        (("umur = 3", "umur > 2"), True),
        (("hamil", "bukan hamil"), False),
        (("hamil", "bukan pns"), True),
    ],
)
def test_it_is_known_whether_conditions_can_hold_of_one_person(
    texts: tuple[str, ...], told: bool
) -> None:
    assert can_meet([parsed(text)[0] for text in texts]) is told


@given(st.text(max_size=40))
def test_a_condition_is_read_or_refused_in_words(text: str) -> None:
    try:
        tests = parsed(text)
    except Misused as error:
        told = str(error)
    else:
        told = "tidak dapat dibaca" if all(one.name for one in tests) else ""
    assert "tidak dapat dibaca" in told


def test_what_changes_is_told_rule_by_rule() -> None:
    book = own_book()
    before = prepare(book)
    text = book_toml(book).replace("certainty = 0.9", "certainty = 0.4", 1)
    after = read_books({"x.toml": text})
    (told,) = book_changes(book, after)
    assert told.startswith("Aturan miskin_desil_rendah: keyakinan 0,90 menjadi 0,40")
    changed = shifts(before, prepare(after), Known({"pbi_nonaktif": 1.0}, {"desil": 2.0}))
    assert "pbi_jk" in {one.programme for one in changed}


# Small books of any shape --------------------------------------------------------------------

_ASKED = ("a", "b", "c", "d")
_MIDDLE = ("m", "n")
_GOALS = ("p", "q")


@st.composite
def books(draw: st.DrawFn) -> AdviceBook:
    """A sound book over four questions, two conclusions on the way and two programmes."""
    rules = []
    for number in range(draw(st.integers(1, 9))):
        then = draw(st.sampled_from((*_MIDDLE, *_GOALS)))
        below = _ASKED if then in _MIDDLE else (*_ASKED, *_MIDDLE)
        names = draw(st.lists(st.sampled_from(below), min_size=1, max_size=3, unique=True))
        tests = [f"{draw(st.sampled_from(('', 'bukan ')))}{name}" for name in names]
        split = draw(st.integers(1, len(tests)))
        when = (" atau ".join(tests[:split]), *tests[split:])
        certainty = draw(st.sampled_from((-1.0, -0.8, -0.4, 0.3, 0.5, 0.7, 0.9)))
        rules.append(AdviceRule(f"r{number}", when, then, certainty, "Sebab.", "Dasar"))
    # Every name on the way is concluded by something.
    rules += [AdviceRule(f"z{name}", ("d", "c"), name, 0.25, "Sebab.", "Dasar") for name in _MIDDLE]
    facts = [Fact(code, code, question=f"{code}?") for code in _ASKED]
    facts += [Fact(code, code) for code in _MIDDLE]
    programmes = [Programme(code, code, Bidang.PERLINDUNGAN, "Guna.") for code in _GOALS]
    book = AdviceBook(date(2026, 1, 1), tuple(facts), tuple(programmes), tuple(rules))
    assume(not book_faults(book))
    return book


answers_so_far = st.dictionaries(st.sampled_from(_ASKED), st.sampled_from((-1.0, 0.0, 1.0)))


def outcome(network: Network, known: Known) -> tuple[str, ...]:
    beliefs = believe(network, known)
    return tuple(band(beliefs[goal]) for goal in network.goals)


def matters(network: Network, known: Known, code: str) -> bool:
    """Try every completion: does the answer to one question ever change a band?"""
    others = [one for one in _ASKED if one != code and one not in known.beliefs]
    for values in product((-1.0, 0.0, 1.0), repeat=len(others)):
        rest = known.with_answers(dict(zip(others, values, strict=True)))
        told = {outcome(network, rest.with_answers({code: v})) for v in (-1.0, 0.0, 1.0)}
        if len(told) > 1:
            return True
    return False


@settings(max_examples=150, deadline=None)
@given(books(), answers_so_far)
def test_no_question_that_could_change_the_outcome_is_left_out(
    book: AdviceBook, answers: dict[str, float]
) -> None:
    network, known = prepare(book), Known(answers)
    asked = {one.fact.code for one in questions(network, known)}
    for code in set(_ASKED) - answers.keys():
        if matters(network, known, code):
            assert code in asked


@settings(max_examples=150, deadline=None)
@given(books(), answers_so_far)
def test_with_few_questions_left_only_those_that_change_the_outcome_are_asked(
    book: AdviceBook, answers: dict[str, float]
) -> None:
    assume(len(answers) >= 1)
    network, known = prepare(book), Known(answers)
    for one in questions(network, known):
        assert one.fact.code not in answers
        assert matters(network, known, one.fact.code)


@settings(max_examples=100, deadline=None)
@given(books(), answers_so_far, st.randoms(use_true_random=False))
def test_the_order_of_rules_never_changes_a_certainty(
    book: AdviceBook, answers: dict[str, float], rng: random.Random
) -> None:
    shuffled = replace(
        book,
        rules=tuple(rng.sample(book.rules, len(book.rules))),
        facts=tuple(rng.sample(book.facts, len(book.facts))),
    )
    known = Known(answers)
    first, second = believe(prepare(book), known), believe(prepare(shuffled), known)
    assert first == second


@settings(max_examples=100, deadline=None)
@given(books(), answers_so_far)
def test_what_is_settled_stays_as_it_is_whatever_is_answered(
    book: AdviceBook, answers: dict[str, float]
) -> None:
    network, known = prepare(book), Known(answers)
    certain = settled(network, known)
    now = dict(zip(network.goals, outcome(network, known), strict=True))
    left = [one for one in _ASKED if one not in answers]
    for values in product((-1.0, 1.0), repeat=len(left)):
        later = known.with_answers(dict(zip(left, values, strict=True)))
        then = dict(zip(network.goals, outcome(network, later), strict=True))
        assert all(then[goal] == now[goal] for goal in certain)


@settings(max_examples=60, deadline=None)
@given(books())
def test_any_sound_book_goes_through_its_file(book: AdviceBook) -> None:
    assert read_books({"x.toml": book_toml(book)}) == book
    assert book_changes(book, read_book(book_data(book))) == ()
