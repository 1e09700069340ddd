"""The stored table: what the README tells of it, and that every target an issue names is in it."""

from __future__ import annotations

import json

import pytest

from tests.benchmarks._keep import README, STORED, reason, section


def test_the_readme_tells_what_the_stored_table_holds() -> None:
    kept = json.loads(STORED.read_text("utf-8"))
    assert section(kept) in README.read_text("utf-8")
    assert kept["failed"] == []


def test_whoever_misses_a_target_says_why() -> None:
    kept = json.loads(STORED.read_text("utf-8"))
    missed = [row["job"] for row in kept["rows"] if not all(one["met"] for one in row["targets"])]
    assert [job for job in missed if not reason(job)] == []


# What the issues name, by number: how the row's job begins, and the target in it.
NAMED = (
    (2, "NIK to prefilled form, 300,000 rows", "median ≤ 50 ms"),
    (2, "register import, 200,000 × 14 of .csv", "≥ 20,000 rows/s"),
    (2, "register import, 200,000 × 14 of .xlsx", "≥ 20,000 rows/s"),
    (2, "first paint of the login window", "≤ 1.6×"),
    (2, "event loop away while 100,000 rows are imported", "longest ≤ 50 ms"),
    (3, "call next with 500 waiting", "commit included ≤ 20 ms"),
    (3, "board reacts after a call in another process", "slowest ≤ 200 ms"),
    (4, "NIK on the cursor, 1,000,000 encrypted rows, pages not", "≤ 2×"),
    (4, "NIK on the cursor, 1,000,000 encrypted rows, again", "≤ 2×"),
    (4, "look-up by NIK with its entry, 1,000,000 rows", "median ≤ 2 ms"),
    (4, "misspelled name and village, 1,000,000", "P95 ≤ 25 ms"),
    (4, "misspelled name and village, 1,000,000", "recall ≥ 97%"),
    (4, "misspelled name and birth year, no village", "recall ≥ 92%"),
    (4, "misspelled name alone, of anybody", "recall ≥ 92%"),
    (4, "register import, 200,000 × 14 of .xlsx, 5 % dirty: openpyxl", "their time over ours ≥ 4"),
    (4, "register import, 200,000 × 14 of .xlsx, 5 % dirty: calamine", "over ours ≥ 0.25"),
    (4, "register import, 1,000,000 × 14 of .csv", "≤ 60 s"),
    (4, "register import, 1,000,000 × 14 of .xlsx", "≤ 60 s"),
    (4, "register import, 1,000,000 × 14 of .xlsx, memory", "≤ 1,500 MB"),
    (4, "register import, 1,000,000 × 14 of .csv, database", "≤ 3 × the raw text"),
    (6, "letter PDF, surat rekomendasi, F4", "≤ 1.5×"),
    (6, "letter PDF, lembar pengembalian", "≤ 1.5×"),
    (6, "letter PDF against an office suite, one at a time", "faster ≥ 40×"),
    (6, "500 letters numbered, signed and archived", "one core ≥ 30 letters/s"),
    (7, "day of a million visits, against DuckDB", "≤ 10 ms"),
    (7, "day of a million visits, against DuckDB", "≤ 2 × DuckDB"),
    (7, "month of a million visits, against DuckDB", "≤ 60 ms"),
    (7, "month of a million visits, against DuckDB", "≤ 15 × DuckDB"),
    (7, "trend of 12 months, medians and P90, against DuckDB", "≤ 250 ms"),
    (7, "trend of 12 months, medians and P90, against DuckDB", "≤ 15 × DuckDB"),
    (8, "a visit's transactions, encrypted", "≤ 1.5×"),
    (8, "start check on 5", "≤ 300 ms"),
    (9, "push 20 batches of 500 operations over loopback", "≤ 3×"),
    (9, "8 offices push at once", "≥ 10,000 operations/s"),
    (9, "a ticket called at one counter seen at another", "95 % ≤ 2 s"),
    (9, "register base of 500,000", "≤ 0.2"),
    (9, "register delta of 1 %", "≤ 0.02"),
    (9, "memory for it (base)", "≤ 300 MB"),
    (9, "memory for it (delta)", "≤ 300 MB"),
    (11, "advice", "≤ 10 ms"),
    (11, "overlap", "≤ 5 s of work"),
    (12, "frozen: start to the login painted", "≤ 0.6 s"),
    (12, "frozen: memory at rest", "≤ 200 MB"),
    (12, "installed size: loket", "≤ 260 MB"),
    (12, "workbench shown after its key, 200,000 visits, 1,000,000", "painted ≤ 100 ms"),
    (12, "programmes shown after its key", "the first time painted ≤ 100 ms"),
)


@pytest.mark.parametrize(("issue", "job", "target"), NAMED)
def test_every_target_an_issue_names_is_in_the_stored_table(
    issue: int, job: str, target: str
) -> None:
    kept = json.loads(STORED.read_text("utf-8"))
    rows = [row for row in kept["rows"] if row["job"].startswith(job)]
    assert any(target in one["words"] for row in rows for one in row["targets"]), issue
