"""Everything the office holds about one person, as one file for that person (UU 27/2022 art. 7).

Plain data under Indonesian headings, so that it can be read without this program, and tables of
the same for paper. Other people in it (a family, who brought the papers) stay covered: what is
theirs is not this person's to be given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.identity import mask_name, mask_nik
from desktop_app.domain.text import visible

# Windows writes none of these, and a name of ours leads nowhere else.
_FORBIDDEN = frozenset('<>:"/\\|?*')
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class PersonData:
    """`parts` are lists of rows by heading, each row its values by label; never empty rows."""

    name: str = field(repr=False)
    parts: Mapping[str, Sequence[Mapping[str, Any]]] = field(repr=False)


def file_stem(text: str) -> str:
    """Return a text as a safe name for a file: no folder, no dots before, not too long."""
    bare = "".join("-" if one in _FORBIDDEN else one for one in visible(text))
    return bare.strip(". ")[:LONGEST_NAME].rstrip(". ") or "tanpa-nama"


def other_person(body: Mapping[str, Any]) -> dict[str, str]:
    """Return somebody else's part in this person's case, covered."""
    told = {"nama": mask_name(str(body.get("name") or ""))}
    if body.get("nik"):
        told["nik"] = mask_nik(str(body["nik"]))
    if body.get("relation"):
        told["hubungan"] = str(body["relation"])
    return told


def flat(value: Any) -> str:
    """Return a value as people read it in a cell."""
    match value:
        case None | "":
            return "-"
        case bool():
            return "ya" if value else "tidak"
        case Mapping():
            return "; ".join(f"{key}: {flat(one)}" for key, one in value.items()) or "-"
        case list() | tuple():
            return ", ".join(map(flat, value)) or "-"
        case _:
            return str(value)
