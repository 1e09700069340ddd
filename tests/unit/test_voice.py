"""What is said when a number is called, and that there is a clip for each word of it."""

from __future__ import annotations

import wave
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.domain.voice import (
    CHIME,
    CLIPS,
    TROUBLES,
    Announcement,
    Purpose,
    clips_of,
    sentence_of,
)

SOUNDS = paths.resource("sounds")
CODES = st.from_regex(r"[UPD][A-Z]{0,2}[0-9]{3,4}", fullmatch=True)
FULL_SCALE = 32_767


def test_a_number_is_called_by_chime_ticket_and_counter_in_this_order() -> None:
    assert clips_of(Announcement("U012", "Loket 2")) == (
        *("denting", "nomor_antrean", "huruf_u", "nol", "satu", "dua"),
        *("silakan_menuju", "loket", "dua"),
    )


def test_a_letter_that_is_ready_is_called_by_its_own_words() -> None:
    ready = Announcement("P007", "Loket A", Purpose.AMBIL_SURAT)
    assert clips_of(ready)[-3:] == ("silakan_mengambil_surat_di", "loket", "huruf_a")
    assert sentence_of(ready) == (
        "Nomor antrean P nol nol tujuh, silakan mengambil surat di loket A."
    )


def test_a_number_beyond_999_and_an_issuing_counters_letter_are_read_one_by_one() -> None:
    said = ("huruf_u", "huruf_a", "satu", "nol", "nol", "tiga")
    assert clips_of(Announcement("UA1003", "Loket 2"))[2:-3] == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Loket 2", "loket dua"),
        ("loket 007", "loket tujuh"),
        ("LOKET-10", "loket sepuluh"),
        ("Loket 11", "loket sebelas"),
        ("Loket 12", "loket dua belas"),
        ("Loket 20", "loket dua puluh"),
        ("Loket 21", "loket dua puluh satu"),
        ("Loket 100", "loket satu nol nol"),
        ("Loket A", "loket A"),
        ("Loket 2B", "loket dua B"),
        ("Loket II", "loket dua"),
        ("Loket Dua Belas", "loket dua belas"),
        ("Loket", "loket"),
        ("", "loket"),
    ],
)
def test_a_counters_number_or_letter_is_said_as_people_say_it(name: str, said: str) -> None:
    call = Announcement("U001", name)
    assert " ".join(CLIPS[clip] for clip in clips_of(call)[7:]) == said
    assert sentence_of(call).endswith(f"silakan menuju {said}.")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Loket Pelayanan 3", ["loket", "tiga"]),
        ("Meja 4", ["loket", "empat"]),
        ("Loket 3 (Lantai 1)", ["loket", "tiga"]),
        ("Lantai 2 Meja 5", ["loket", "lima"]),
        ("Loket Pelayanan", ["loket"]),
        ("Loket 123456", ["loket"]),
    ],
)
def test_a_counter_with_a_name_of_its_own_is_called_by_what_can_be_said_of_it(
    name: str, said: list[str]
) -> None:
    call = Announcement("U001", name)
    assert list(clips_of(call)[7:]) == said
    assert sentence_of(call).endswith(f"silakan menuju {name}."), "the sentence has the whole name"


@given(code=CODES, counter=st.integers(1, 99))
def test_every_ticket_and_numbered_counter_is_said_without_a_word_left_out(
    code: str, counter: int
) -> None:
    clips = clips_of(Announcement(code, f"Loket {counter}"))
    assert clips.index("silakan_menuju") == 2 + len(code)
    assert clips[-1] != "loket"


@given(code=st.text(max_size=12), counter=st.text(max_size=40), purpose=st.sampled_from(Purpose))
def test_whatever_a_counter_is_called_there_is_a_clip_for_all_that_is_said(
    code: str, counter: str, purpose: Purpose
) -> None:
    call = Announcement(code, counter, purpose)
    assert set(clips_of(call)) <= set(CLIPS)
    assert len(sentence_of(call).splitlines()) == 1


def test_the_folder_holds_every_clip_and_nothing_else() -> None:
    assert {path.stem for path in SOUNDS.glob("*.wav")} == set(CLIPS)
    assert {path.name for path in SOUNDS.iterdir()} - {f"{c}.wav" for c in CLIPS} == {"README.md"}
    assert sum(path.stat().st_size for path in SOUNDS.iterdir()) < 1_300_000


@pytest.mark.parametrize("name", CLIPS)
def test_a_clip_is_even_trimmed_and_never_at_full_scale(name: str) -> None:
    with wave.open(str(SOUNDS / f"{name}.wav")) as file:
        form = file.getframerate(), file.getnchannels(), file.getsampwidth()
        samples = array("h", file.readframes(file.getnframes()))
    assert form == (22_050, 1, 2)
    assert 0.4 * FULL_SCALE < max(map(abs, samples)) < 0.9 * FULL_SCALE
    assert abs(samples[0]) < 400 > abs(samples[-1]), "it would click where it is joined"
    first = next(i for i, sample in enumerate(samples) if abs(sample) > 500)
    assert first < 0.05 * 22_050
    assert 0.2 < len(samples) / 22_050 < 2.5


def test_only_the_chime_says_no_word() -> None:
    assert [name for name, words in CLIPS.items() if not words] == [CHIME]


def test_every_trouble_is_told_in_whole_sentences() -> None:
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in TROUBLES.values())
