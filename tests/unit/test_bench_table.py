"""The bench table: targets are met or missed, and a later run says what got slower."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.benchmarks._keep import BEGIN, END, keep
from tests.benchmarks._table import (
    Row,
    Sample,
    at_least,
    at_most,
    markdown,
    slower,
    span,
    spread,
    versus,
)


def _kept(measured: float, spread: float = 0.05, *, more: bool = False, met: bool = True) -> dict:
    targets = (at_most("", 1 if met else 3, 2, "ms"),)
    return Row("a job", "1 ms", measured=measured, spread=spread, more=more, targets=targets).kept()


def test_a_target_says_whether_it_is_met_and_by_which_figure() -> None:
    assert at_most("P95", 24.9, 25, "ms").met
    assert not at_most("P95", 25.1, 25, "ms").met
    assert at_least("", 41, 30, "letters/s").met
    assert at_most("P95", 1, 25, "ms").words == "P95 ≤ 25 ms"
    assert at_most("", 1, 1.5, "×").words == "≤ 1.5×"


def test_what_is_missed_stands_out_in_the_table() -> None:
    row = Row("a job", "3 ms", "1 ms", "a peer", 3.0, (at_most("", 3, 2, "ms"),), spread=0.08)
    line = "| a job | 3 ms | 1 ms (a peer) | 3.00 | ±4% | ≤ 2 ms: **missed by 50.0%** |"
    assert line in markdown([row.kept()])


def test_slower_within_the_spread_is_no_news() -> None:
    assert slower([_kept(1.0, 0.1)], [_kept(1.15, 0.1)]) == []
    assert slower([_kept(1.0)], [_kept(0.5)]) == []


def test_slower_by_more_than_the_spread_is_named_with_both_figures() -> None:
    (told,) = slower([_kept(1.0)], [_kept(1.4)])
    assert told.startswith("a job: +40%")
    assert "1 before" in told
    assert "1.4 now" in told


def test_of_a_rate_less_is_worse() -> None:
    assert slower([_kept(100, more=True)], [_kept(130, more=True)]) == []
    assert len(slower([_kept(100, more=True)], [_kept(70, more=True)])) == 1


def test_a_target_that_was_met_and_is_not_is_named_though_the_figure_moved_little() -> None:
    (told,) = slower([_kept(1.0)], [_kept(1.01, met=False)])
    assert "no longer met" in told


def test_a_job_that_vanished_is_named() -> None:
    assert slower([_kept(1.0)], []) == ["a job: no longer measured"]


def test_jobs_done_in_turns_are_compared_round_by_round() -> None:
    """A busy moment that meets both leaves their ratio as it is."""
    ours, theirs = (Sample(times, times) for times in ((2.0, 4.0, 2.0), (1.0, 2.0, 1.0)))
    found = versus(ours, theirs)
    assert found["ratio"] == 2
    assert found["spread"] == 0


def test_seconds_are_shown_as_people_read_them() -> None:
    assert [span(one) for one in (2.345, 0.2, 0.00012)] == ["2.3 s", "200 ms", "120 µs"]


def test_the_spread_of_many_figures_is_that_of_their_medians() -> None:
    """Single questions differ; their median hardly does, and that is what a later run tells."""
    alternating = [1.0, 3.0, 2.0, 1.0, 3.0] * 8
    assert spread(alternating) == 0
    assert spread([1.0, 2.0, 3.0]) == 0.5


def _run(*rows: Row) -> dict[str, Any]:
    machine = {"day": "2026-11-22", "commit": "abc1234", "machine": "Linux", "load": 0.1}
    return {**machine, "minutes": 20.0, "failed": [], "rows": [row.kept() for row in rows]}


def test_a_kept_run_becomes_the_stored_table_and_the_readmes(tmp_path: Path) -> None:
    readme, stored = tmp_path / "README.md", tmp_path / "bench.json"
    readme.write_text(f"before\n{BEGIN}old\n{END}after\n", "utf-8")
    missed = Row("misspelled name alone, of anybody, x", "82%", targets=(at_least("", 82, 92),))
    run = _run(Row("a job", "1 ms", targets=(at_most("", 1, 2, "ms"),)), missed)

    keep(run, stored, readme)

    text = readme.read_text("utf-8")
    assert text.startswith("before")
    assert text.endswith("after\n")
    assert "old" not in text
    assert "**1 of 2 targets met**" in text
    assert "- misspelled name alone, of anybody, x: 82%, wanted ≥ 92. Thirty people" in text
    assert [row["job"] for row in json.loads(stored.read_text("utf-8"))["rows"]] == [
        row["job"] for row in run["rows"]
    ]
