"""The program's log, read backwards by pages: whole, in order, filtered, however long it is."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.usecases import program_log
from desktop_app.usecases.office import Office
from tests.offices import acting

BLOCK = 1 << 18


@pytest.fixture
def log(office: Office) -> Path:
    path = paths.log_dir(office.store.folder) / "loket.log"
    path.parent.mkdir(exist_ok=True)
    return path


def line(n: int, level: str = "WARNING", more: str = "") -> str:
    return f"2026-11-20 08:30:{n % 60:02},{n % 1000:03} {level} desktop_app.x nomor {n}{more}\n"


def walked(path: Path, **given: str) -> list[str]:
    """Return every entry of a log, the newest last, page by page."""
    found: list[str] = []
    before: int | None = None
    while before != 0:
        page = program_log.page_of(path, before, most=7, **given)
        found = [*(one.text for one in page.entries), *found]
        before = page.before
    return found


def test_pages_of_a_long_log_hold_every_entry_once_and_in_order(log: Path) -> None:
    lines = [line(n, more="\n  a.py:1 b\n  ää.py:2 c" if n % 5 == 0 else "") for n in range(9000)]
    log.write_text("".join(lines), encoding="utf-8")
    assert log.stat().st_size > 2 * BLOCK
    page = program_log.page_of(log)
    assert len(page.entries) == program_log.PAGE
    assert page.entries[-1].first_line.endswith("nomor 8999")
    found, before = list(page.entries), page.before
    while before:
        page = program_log.page_of(log, before)
        found, before = [*page.entries, *found], page.before
    assert [one.first_line.rpartition(" ")[2] for one in found] == [str(n) for n in range(9000)]
    assert found[5].text.endswith("  ää.py:2 c")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30), max_size=30))
def test_whatever_is_logged_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("log") / "x.log"
    body = "".join(f"2026-11-20 08:30:00,000 ERROR x {text}\n" for text in texts)
    path.write_bytes(body.encode())
    assert walked(path) == [f"x {text}" for text in texts]


def test_times_are_told_on_the_clock_of_the_computer(log: Path) -> None:
    log.write_text(line(7))
    (entry,) = program_log.page_of(log).entries
    assert entry.at == datetime(2026, 11, 20, 8, 30, 7, 7000).astimezone(UTC)


def test_level_and_search_narrow_the_list(log: Path) -> None:
    log.write_text("".join(line(n, "ERROR" if n % 10 == 0 else "WARNING") for n in range(200)))
    assert len(walked(log, level="ERROR")) == 20
    assert walked(log, search="NOMOR 77") == ["desktop_app.x nomor 77"]
    assert walked(log, level="ERROR", search="nomor 77") == []


def test_a_file_that_is_no_log_is_shown_as_it_is(log: Path) -> None:
    log.write_bytes(b"\xff\x00 apa saja\nbaris kedua\n")
    (entry,) = program_log.page_of(log).entries
    assert (entry.at, entry.level) == (None, "")
    assert entry.text.endswith("baris kedua")
    log.write_bytes(b"x" * (5 * BLOCK))
    assert sum(len(text) for text in walked(log)) == 5 * BLOCK
    log.write_bytes(b"")
    assert program_log.page_of(log).entries == ()


def test_the_newest_file_stands_last_and_an_intern_sees_none(office: Office, log: Path) -> None:
    for age, name in enumerate(("loket.log", "hub.log", "lama.log.1")):
        path = log.with_name(name)
        path.write_text(line(1))
        os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))
    log.with_name("lain.txt").write_text("x")
    names = [one.path.name for one in program_log.log_files(acting(office, "petugas1"))]
    assert names == ["lama.log.1", "hub.log", "loket.log"]
    with pytest.raises(Refused):
        program_log.log_files(office.with_actor(None))


def test_a_log_that_went_away_is_said_in_words(office: Office, log: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        program_log.read_page(acting(office, "admin"), log, None)
