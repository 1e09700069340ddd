"""Passwords: long enough, and nothing that is guessed first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.passwords import check_password
from desktop_app.usecases.passwords import common_guesses


def _refusal(password: str, username: str = "sari") -> str:
    with pytest.raises(Refused) as caught:
        check_password(password, username=username, guesses=common_guesses())
    return caught.value.code


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "Password123",
        "qwertyuiop",
        "rahasia123",
        "Rembang2026!",
        "dinas-sosial",
        "Indonesia45",
        "sayangku99",
        "bismillah",
        "19800101",
        "081234567890",
        "aaaaaaaaaa",
        "abcabcabc",
        "contoh-loket",
    ],
)
def test_what_is_guessed_first_is_refused(password: str) -> None:
    assert _refusal(password) == "kata_sandi_umum"


@pytest.mark.parametrize("password", ["Sari1234", "sari-2026!", "s.a.r.i.9.9"])
def test_the_user_name_with_digits_around_it_is_refused(password: str) -> None:
    assert _refusal(password) == "kata_sandi_nama_pengguna"


@pytest.mark.parametrize("password", ["kuda-payung-semut", "gelas biru retak", "xK7!mmqT2z"])
def test_words_that_have_nothing_to_do_with_each_other_are_taken(password: str) -> None:
    check_password(password, username="sari", guesses=common_guesses())


@given(st.sampled_from(sorted(common_guesses().whole)))
def test_no_common_password_passes_however_it_is_written(password: str) -> None:
    assert _refusal(password.upper(), "zzz") == "kata_sandi_umum"
