"""What is guessed first, read from the files that come with the program."""

from __future__ import annotations

from functools import cache

from desktop_app import paths
from desktop_app.domain.passwords import Guesses, check_password
from desktop_app.usecases.office import Office


def check_new(office: Office, password: str, username: str) -> None:
    """Raise Refused for a password nobody may choose.

    The demo office's is published on purpose: nobody in it exists, and no real office may use it.
    """
    guesses = None if office.identity.demo else common_guesses()
    check_password(password, username=username, guesses=guesses)


@cache
def common_guesses() -> Guesses:
    """Return what is guessed first (`resources/passwords`)."""
    whole, words = (
        frozenset(paths.resource("passwords", name).read_text("utf-8").split())
        for name in ("umum.txt", "indonesia.txt")
    )
    return Guesses(whole, words)
