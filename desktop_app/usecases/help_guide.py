"""The guide as it is installed: its pages, their groups, and where a screen's F1 leads."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.help_page import INDEX, Group, Page, groups, read_page

_OTHERS = "Halaman lain"
_WORDS = "kata.toml"


@cache
def pages() -> dict[str, Page]:
    """Return every page by its name, the index first, then as the index groups them."""
    found = {path.stem: read_page(path.stem, path.read_text("utf-8")) for path in _files()}
    order = [INDEX, *(name for group in _grouped(found) for name in group.pages)]
    return {name: found[name] for name in order if name in found}


def contents() -> tuple[Group, ...]:
    """Return the groups of the guide in reading order."""
    return _grouped(pages())


def page(name: str) -> Page:
    """Return a page, the index for a name that is none."""
    return pages().get(name) or pages()[INDEX]


@cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """Return the groups of words that mean the same to somebody who looks for help."""
    with (folder() / _WORDS).open("rb") as file:
        return tuple(tuple(group) for group in tomllib.load(file)["sama"])


def folder() -> Path:
    """Return where the pages and their pictures lie."""
    return paths.resource("help")


def _files() -> list[Path]:
    return sorted(folder().glob("*.md"))


def _grouped(found: dict[str, Page]) -> tuple[Group, ...]:
    return groups(found[INDEX].text, tuple(found), _OTHERS)
