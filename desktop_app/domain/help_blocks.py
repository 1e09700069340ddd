"""A page of the guide taken apart into what stands on paper: headings, lists, tables, pictures.

Only the Markdown the pages use: headings, paragraphs, one level of lists, tables with a heading
row, and pictures on a line of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

_HEADING = re.compile(r"^(#{1,4}) +(.+)$")
_ITEM = re.compile(r"^(?:[-+*]|(\d+)\.) +(.+)$")
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)]+)\)$")
_RULE = re.compile(r"^[|\s:-]+$")


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    TABLE = "table"
    PICTURE = "picture"


@dataclass(slots=True)
class Block:
    """One block. `text` is Markdown still; `label` an item's number, `level` a heading's depth."""

    kind: Kind
    text: str = ""
    level: int = 0
    label: str = ""
    rows: list[list[str]] = field(default_factory=list)


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of a page in their order."""
    open_block: Block | None = None
    for line in text.splitlines():
        begun = _begin(line, open_block)
        if begun is open_block and begun is not None:
            continue
        if open_block is not None:
            yield open_block
        open_block = begun
    if open_block is not None:
        yield open_block


def _begin(line: str, before: Block | None) -> Block | None:
    """Return the block a line begins, the one it goes on with, or None for an empty line."""
    if not line.strip():
        return None
    if found := _HEADING.match(line):
        return Block(Kind.HEADING, found[2], len(found[1]))
    if found := _PICTURE.match(line.strip()):
        return Block(Kind.PICTURE, found[1], label=found[2])
    if found := _ITEM.match(line):
        return Block(Kind.ITEM, found[2], label=found[1] or "")
    if line.startswith("|"):
        return _row(line, before)
    if before is not None and before.kind in (Kind.TEXT, Kind.ITEM):
        before.text += f" {line.strip()}"
        return before
    return Block(Kind.TEXT, line.strip())


def _row(line: str, before: Block | None) -> Block:
    table = before if before is not None and before.kind is Kind.TABLE else Block(Kind.TABLE)
    if not _RULE.match(line):
        table.rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    return table
