"""The language of letters: case rules, conditions, and slips of the pen told beside their line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.letter_template import line_faults, read_template
from desktop_app.domain.letter_words import (
    UNKNOWN,
    filled,
    in_case,
    parted,
    text_fault,
    those_shown,
)

KNOWN = ("nama", "nama_faskes", "jenis_rawat")


@pytest.mark.parametrize(
    ("case", "written"),
    [
        ("kapital", "SITI AMINAH DARI DESA X"),
        ("judul", "Siti Aminah dari Desa X"),
        ("kecil", "siti aminah dari desa x"),
        ("", "SITI aminah DARI desa X"),
    ],
)
def test_a_gap_is_written_as_its_rule_says(case: str, written: str) -> None:
    gap = f"{{nama:{case}}}" if case else "{nama}"
    assert filled(gap, {"nama": "SITI aminah DARI desa X"}) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("DUKUH KRAJAN RT 01 RW 02", "Dukuh Krajan RT 01 RW 02"),
        ("KARTU KIS PBI-JK", "Kartu KIS PBI-JK"),
        ("DRS. WIBOWO, M.SI.", "Drs. Wibowo, M.SI."),
        ("SITI AL-MUNAWAROH", "Siti Al-Munawaroh"),
    ],
)
def test_abbreviations_keep_the_letters_they_have(text: str, written: str) -> None:
    assert in_case(text, "judul") == written


@pytest.mark.parametrize(
    ("line", "values", "shown"),
    [
        ("[jika nama_faskes] Segera.", {"nama_faskes": "RSUD"}, ("Segera.",)),
        ("[jika nama_faskes] Segera.", {}, ()),
        ("[jika tidak nama_faskes] Biasa.", {}, ("Biasa.",)),
        ("[jika jenis_rawat = rawat inap] Inap.", {"jenis_rawat": "Rawat inap"}, ("Inap.",)),
        ("[jika jenis_rawat = rawat inap] Inap.", {"jenis_rawat": "Rawat jalan"}, ()),
        ("[jika tidak jenis_rawat=Rawat inap] Lain.", {"jenis_rawat": "x"}, ("Lain.",)),
        ("Di {nama_faskes}.", {}, ()),
    ],
)
def test_a_line_is_printed_when_its_condition_holds(
    line: str, values: dict[str, str], shown: tuple[str, ...]
) -> None:
    assert those_shown((line,), values) == shown


def test_what_is_not_known_stays_visibly_open() -> None:
    assert filled("Untuk {nama:kapital}", {}) == f"Untuk {UNKNOWN}"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{nma}", "Mungkin yang dimaksud “{nama}”"),
        ("{xyzzy}", "Yang dapat dipakai: jenis_rawat, nama, nama_faskes"),
        ("{nama:besar}", "kapital, judul, kecil"),
        ("{nama", "tidak berpasangan"),
        ("{nama!r}", "Aturan huruf"),
        ("[jika] Halo", "Syarat tidak terbaca"),
        ("[jika nma] Halo", "“{nama}”"),
        ("[jika nama]", "belum ada kalimat"),
    ],
)
def test_a_slip_is_told_in_words_that_help(line: str, told: str) -> None:
    fault = text_fault(line, KNOWN, conditional=True)
    assert fault is not None
    assert told in str(fault)


def test_a_line_that_is_always_printed_takes_no_condition() -> None:
    fault = text_fault("[jika nama] Halo", KNOWN)
    assert fault is not None
    assert "selalu dicetak" in str(fault)


@given(st.text(alphabet="abn{}[]jika=: \n", max_size=30))
def test_any_line_is_either_printable_or_told(line: str) -> None:
    if text_fault(line, ("a", "b"), conditional=True) is None:
        condition, words = parted(line)
        assert filled(words, {}) is not None
        assert condition is None or condition.name in ("a", "b")


def test_the_line_of_a_fault_is_named() -> None:
    template = read_template(
        {
            "code": "contoh",
            "name": "Contoh",
            "valid_from": "2026-01-01",
            "shape": "judul",
            "title": "Contoh",
            "body": ["Baik.", "{keperluan_sendiri}"],
        },
        fields=("keperluan_sendiri",),
    )
    (fault,) = line_faults(template)
    assert (fault.key, fault.line) == ("body", 1)
