"""The English of the window: all of it is there, and no sentence lost a part on the way."""

from __future__ import annotations

import re
import shutil
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from build_spec import translations
from build_spec.translations import ENGLISH, Message, faults

KNOWN = translations.read(ENGLISH)


def test_no_translation_lost_a_placeholder_a_tag_an_accelerator_or_a_colon() -> None:
    wrong = [
        f"{one.context}: {one.source!r} -> {one.english!r}: {', '.join(faults(one))}"
        for one in KNOWN
        if one.english and faults(one)
    ]

    assert wrong == []


def test_every_sentence_of_the_sources_is_in_the_translation(tmp_path: Path) -> None:
    """`make translations` brings new ones in; what is gone goes."""
    copy = tmp_path / ENGLISH.name
    shutil.copy(ENGLISH, copy)

    translations.update(copy)

    ours, now = ({(one.context, one.source) for one in messages} for messages in (KNOWN, _of(copy)))
    assert sorted(now - ours) == [], "run make translations"
    assert sorted(ours - now) == [], "run make translations"


def test_every_sentence_has_english() -> None:
    """A new sentence gets its English as build_spec/translations.md says."""
    assert [f"{one.context}: {one.source}" for one in KNOWN if not one.finished] == []


def test_a_sentence_that_counts_says_one_and_several_as_english_does() -> None:
    """A number put in by `.format` would say “1 letters”; Indonesian has one form."""
    counting = [one for one in KNOWN if one.plural]
    alike = [one.source for one in counting if one.english[0] == one.english[1]]
    assert alike == []
    assert [one.source for one in KNOWN if "%n" in one.source and not one.plural] == []


def test_what_is_loaded_says_one_and_several() -> None:
    loaded = QTranslator()
    assert loaded.load(str(ENGLISH.with_suffix(".qm")))
    said = {n: loaded.translate("LettersAgenda", "%n surat pada masa ini.", "", n) for n in (1, 2)}
    assert said == {1: "%n letter in this span.", 2: "%n letters in this span."}


def test_every_sentence_has_a_context_it_is_found_by() -> None:
    """An empty one, or an expression, comes from a call lupdate does not see through."""
    assert sorted({one.context for one in KNOWN if not one.context.isidentifier()}) == []


def test_no_form_has_an_accelerator_twice_that_was_there_once() -> None:
    """Two of one letter in a form only where the Indonesian has them too: never on show at once."""
    forms: dict[str, list[Message]] = {}
    for one in KNOWN:
        if one.english and _accelerator(one.source):
            forms.setdefault(one.context, []).append(one)

    twice = [
        f"{context}: {first.english[0]!r} and {second.english[0]!r}"
        for context, ones in forms.items()
        for first, second in combinations(ones, 2)
        if _accelerator(first.english[0]) == _accelerator(second.english[0])
        and _accelerator(first.source) != _accelerator(second.source)
    ]
    assert twice == []


def _accelerator(text: str) -> str:
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found[1].lower() if found else ""


def test_what_is_loaded_is_what_was_translated(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"

    translations.release(ENGLISH, made)

    assert made.read_bytes() == ENGLISH.with_suffix(".qm").read_bytes(), "run make translations"


@pytest.mark.parametrize(
    ("source", "english", "wrong"),
    [
        ("Nomor {number}", "Number {number}", ""),
        ("Nomor {number}", "Number {nomor}", "placeholders"),
        ("%n orang", "people", "placeholders"),
        ("<b>Penting</b>", "Important", "placeholders"),
        ("&Simpan", "Save", "accelerators"),
        ("Simpan && tutup", "Save && close", ""),
        ("Nama:", "Name", "endings"),
        ("Memuat…", "Loading", "endings"),
        (" (dan lagi)", "(and more)", "beginnings"),
        ("Satu\nDua", "One, two", "lines"),
        ("Batal", " ", "empty"),
    ],
)
def test_what_a_sentence_lost_is_named(source: str, english: str, wrong: str) -> None:
    found = faults(Message("Any", source, (english,)))

    assert wrong in " ".join(found) if wrong else found == []


def test_where_a_number_decides_a_singular_and_a_plural_are_needed() -> None:
    both = Message("Any", "%n orang menunggu", ("One person waits", "%n people wait"), plural=True)
    one = Message("Any", "%n orang menunggu", ("%n people wait",), plural=True)

    assert faults(both) == []
    assert faults(one) == ["a singular and a plural are needed"]


def test_english_is_merged_by_its_source_and_a_context_of_its_own_goes_before(
    tmp_path: Path,
) -> None:
    copy = tmp_path / "words.ts"
    copy.write_text(_TWO_CONTEXTS, "utf-8")

    refused = translations.merge(
        copy, {"Layanan": "Service", "Menu||Layanan": "Services", "{n} hari": "days"}
    )

    assert [(one.context, one.source, one.english) for one in _of(copy)] == [
        ("Form", "Layanan", ("Service",)),
        ("Form", "{n} hari", ()),
        ("Menu", "Layanan", ("Services",)),
    ]
    assert len(refused) == 1
    assert "placeholders" in refused[0]


def _of(path: Path) -> list[Message]:
    return translations.read(path)


_TWO_CONTEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context><name>Form</name>
<message><source>Layanan</source><translation type="unfinished"></translation></message>
<message><source>{n} hari</source><translation type="unfinished"></translation></message>
</context>
<context><name>Menu</name>
<message><source>Layanan</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""
