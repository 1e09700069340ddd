"""A page of the guide: its title, its sections, and the words under each.

A page is Markdown with two conventions. A heading may end in `{#name}`: that is where F1 leads
for the part of a screen called so. And the index page is the table of contents: a heading is a
group, a list entry below it that begins with a link is a page of that group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

INDEX = "index"

_HEADING = re.compile(r"^(#{1,4}) +(.+?)(?: +\{#([\w-]+)\})?$")
_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+)\.md(?:#([\w-]+))?\)")
_ENTRY = re.compile(rf"^- {_LINK.pattern}")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_RULE = re.compile(r"^[|\s:-]*-{3}[|\s:-]*$", re.M)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, as words without any marks.

    `anchor` is "" for a heading that no screen leads to; `place` counts the page's headings.
    """

    anchor: str
    title: str
    level: int
    text: str
    place: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page: its file beside the pages, and what is to be seen on it."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the guide. `text` is Markdown without the names of the headings."""

    name: str
    title: str
    text: str
    sections: tuple[Section, ...]
    pictures: tuple[Picture, ...]
    links: tuple[tuple[str, str], ...]

    def section(self, anchor: str) -> Section | None:
        """Return the section a screen's part leads to, None when the page has none."""
        return next((one for one in self.sections if anchor and one.anchor == anchor), None)


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that belong together, in the order in which one would read them."""

    title: str
    pages: tuple[str, ...]


def read_page(name: str, source: str) -> Page:
    """Return the page written in `source`; without a heading it is called by its name."""
    sections = tuple(_sections(source))
    title = sections[0].title if sections else name
    return Page(
        name=name,
        title=title,
        text="\n".join(_without_name(line) for line in source.splitlines()),
        sections=sections,
        pictures=tuple(Picture(file, alt) for alt, file in _PICTURE.findall(source)),
        links=tuple((page, anchor) for _, page, anchor in _LINK.findall(source)),
    )


def groups(index: str, names: Sequence[str], others: str) -> tuple[Group, ...]:
    """Return the groups the index page names, with those of `names` that are there.

    A page the index does not name comes last, in the group `others`.
    """
    found: list[Group] = []
    title = ""
    for line in index.splitlines():
        if heading := _HEADING.match(line):
            title = _plain(heading[2])
        elif title and (linked := _ENTRY.match(line)):
            known = [page for page in (linked[2],) if page in names]
            if found and found[-1].title == title:
                found[-1] = Group(title, (*found[-1].pages, *known))
            else:
                found.append(Group(title, tuple(known)))
    named = {INDEX, *(page for group in found for page in group.pages)}
    left = tuple(name for name in names if name not in named)
    return (*found, Group(others, left)) if left else tuple(found)


def plain(text: str) -> str:
    """Return Markdown as words: no marks, a picture by what is on it, a table row by row."""
    return "\n".join(filter(None, (_plain(line) for line in _RULE.sub("", text).splitlines())))


def _sections(source: str) -> Iterator[Section]:
    heading: re.Match[str] | None = None
    body: list[str] = []
    place = 0
    for line in source.splitlines():
        found = _HEADING.match(line)
        if found is None:
            body.append(line)
            continue
        if heading is not None:
            yield _section(heading, body, place)
            place += 1
        heading, body = found, []
    if heading is not None:
        yield _section(heading, body, place)


def _section(heading: re.Match[str], body: Sequence[str], place: int) -> Section:
    marks, title, anchor = heading.groups()
    return Section(anchor or "", _plain(title), len(marks), plain("\n".join(body)), place)


def _without_name(line: str) -> str:
    found = _HEADING.match(line)
    return f"{found[1]} {found[2]}" if found else line


def _plain(line: str) -> str:
    line = _PICTURE.sub(r"\1", line)
    line = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", line)
    line = re.sub(r"[*_`]|^\s*(?:#+|[-+]|\d+\.)\s", "", line)
    return re.sub(r"\s*\|\s*", " · ", line.strip().strip("|")).strip(" ·")
