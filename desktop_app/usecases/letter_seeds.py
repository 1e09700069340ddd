"""The words of letters the program comes with: for a new office, and for a kind it has not yet.

An office that was set up before a kind of letter existed has no row of it; the seed counts then,
until its admin stores words of their own.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import lru_cache

from desktop_app.domain.letter_template import LetterTemplate, read_template
from desktop_app.paths import resource


@lru_cache(maxsize=1)
def seeds() -> tuple[LetterTemplate, ...]:
    """Return every version of `resources/letters`."""
    paths = sorted(resource("letters").glob("*.toml"))
    return tuple(read_template(tomllib.loads(path.read_text(encoding="utf-8"))) for path in paths)


def seed_on(code: str, day: date) -> LetterTemplate | None:
    """Return the seed of a kind that counts on `day`, None without one."""
    begun = [one for one in seeds() if one.code == code and one.valid_from <= day]
    return max(begun, key=lambda one: one.valid_from, default=None)
