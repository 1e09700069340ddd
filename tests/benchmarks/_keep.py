"""The stored table, `build_spec/bench.json`, and what the README tells of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks._table import markdown

STORED = Path("build_spec/bench.json")
README = Path("README.md")
BEGIN, END = "<!-- bench -->\n", "<!-- /bench -->\n"

_AT_THE_LIMIT = (
    "It is at its limit: whole runs of one day gave 9.5, 9.7 and 10.3 ms for the day and 55.6, "
    "56.8 and 61.1 ms for the month, all of them in queries that each need their part of it."
)

# Why a target that an issue names is missed, by how its row begins.
REASONS = {
    "misspelled name alone, of anybody": "Thirty people may bear one name, and no order of a list "
    "tells who of them is meant; the most that any order can reach stands beside it. With the "
    "village or the year of birth, which every applicant tells, the target is passed.",
    "register import, 200,000 × 14 of .xlsx, 5 % dirty: calamine": "Each row is checked, told "
    "apart and indexed in Python on one core, about 25 µs of it, and the process that does so "
    "takes 0.3 s to begin; a family's shared cells read once, a list of all texts and SQLite's own "
    "threads were tried and gave nothing. openpyxl needs more than four times as long as ours.",
    "day of a million visits, against DuckDB": _AT_THE_LIMIT,
    "month of a million visits, against DuckDB": _AT_THE_LIMIT,
    "overlaps of 200,000": "Two thirds of it are SQLite's deciphering of and stepping through a "
    "million rows, the rest is one pass over them in Python; fetching in larger lots gave nothing.",
}


def keep(kept: dict[str, Any], stored: Path = STORED, readme: Path = README) -> None:
    """Make a run the stored table, and the README's. Raises ValueError without the place for it."""
    stored.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    text = readme.read_text("utf-8")
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    readme.write_text(text[:start] + section(kept) + text[end:], encoding="utf-8")


def whole(kept: dict[str, Any]) -> str:
    """Return a run as Markdown: where and when, what was missed, the table."""
    failed = "".join(f"\n`{name}` failed and has no rows.\n" for name in kept["failed"])
    return f"{heading(kept)}, {kept['minutes']:.0f} minutes in all.\n{failed}\n{_table(kept)}"


def section(kept: dict[str, Any]) -> str:
    """Return what the README tells: the outcome of all targets, each that is missed, the table."""
    targets = [one for row in kept["rows"] for one in row["targets"]]
    met = sum(one["met"] for one in targets)
    lines = [
        f"Measured {heading(kept)}, in {kept['minutes']:.0f} minutes: **{met} of {len(targets)} "
        "targets met**" + (". Missed:" if met < len(targets) else "."),
        "",
        *_missed(kept["rows"]),
        "<details><summary>The whole table</summary>",
        "",
        _table(kept),
        "</details>",
        "",
    ]
    return "\n".join(lines)


def heading(kept: dict[str, Any]) -> str:
    """Return day, commit, machine and load of a run."""
    return (
        f"{kept['day']}, commit {kept['commit']}, {kept['machine']}, load before {kept['load']:.1f}"
    )


def _table(kept: dict[str, Any]) -> str:
    return markdown(kept["rows"])


def _missed(rows: list[dict[str, Any]]) -> Iterator[str]:
    found = False
    for row in rows:
        for one in row["targets"]:
            if not one["met"]:
                found = True
                yield f"- {row['job']}: {row['ours']}, wanted {one['words']}. {reason(row['job'])}"
    if found:
        yield ""


def reason(job: str) -> str:
    """Return why a target of this row is missed, or nothing where nobody wrote it down."""
    return next((why for begin, why in REASONS.items() if job.startswith(begin)), "")
