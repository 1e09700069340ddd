"""One line per fault at the end of a run: how often it struck, and what was lost.

A test tells it with the fixture `strikes`; `make reliability` prints the lines and writes them
as a table. The short and the long form of one fault add up. Works across pytest-xdist's processes.
"""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

Strikes = Callable[..., None]
_TOLD = "loket-fault"


@dataclass
class Fault:
    """What one test did to the program: `runs` times, with so many things `lost`."""

    name: str
    runs: int
    lost: int
    note: str = ""

    def __str__(self) -> str:
        return f"{self.name}: {self.runs} runs, {self.lost} lost" + (
            self.note and f" ({self.note})"
        )


@pytest.fixture
def strikes(record_property: Callable[[str, object], None]) -> Strikes:
    """Return a function to be called with a fault's name, runs, losses and a note."""

    def tell(name: str, runs: int, lost: int = 0, note: str = "") -> None:
        record_property(_TOLD, json.dumps(asdict(Fault(name, runs, lost, note))))

    return tell


class Table:
    """Gathers what the tests of one run told."""

    def __init__(self, out: str | None) -> None:
        self._out = Path(out) if out else None
        self.faults: dict[str, Fault] = {}
        self.failed: list[str] = []
        self.skipped: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            for name, told in report.user_properties:
                if name == _TOLD:
                    self._add(Fault(**json.loads(str(told))))
        harming = {"fault", "reliability"} & set(report.keywords)
        if harming and report.failed:
            self.failed.append(report.nodeid)
        if harming and report.skipped:
            self.skipped.append(report.nodeid)
        if harming and self._out is not None:  # a run that is cut off leaves what it has found
            self._out.parent.mkdir(parents=True, exist_ok=True)
            self._out.write_text(self._markdown(), encoding="utf-8")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.faults:
            terminalreporter.section("faults")
        for fault in sorted(self.faults.values(), key=lambda one: one.name):
            terminalreporter.write_line(str(fault))

    def _add(self, fault: Fault) -> None:
        before = self.faults.get(fault.name)
        if before is not None:
            runs, lost = before.runs + fault.runs, before.lost + fault.lost
            fault = Fault(fault.name, runs, lost, _summed(before.note, fault.note))
        self.faults[fault.name] = fault

    def _markdown(self) -> str:
        system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
        lines = [
            f"`make reliability` of {datetime.now(UTC):%Y-%m-%d} on {system}.",
            "",
            "| fault | runs | lost | of it |",
            "|---|---:|---:|---|",
        ]
        rows = sorted(self.faults.values(), key=lambda one: one.name)
        lines += [f"| {one.name} | {one.runs} | {one.lost} | {one.note} |" for one in rows]
        lines += [f"| FAILED: {name} | | | |" for name in self.failed]
        lines += [f"| not run here: {name} | | | |" for name in self.skipped]
        return "\n".join(lines) + "\n"


def _summed(one: str, other: str) -> str:
    """Return the note of two runs: where both say the same of two numbers, the numbers add up."""
    numbers = [re.findall(r"\d+", note) for note in (one, other)]
    words = [re.sub(r"\d+", "{}", note) for note in (one, other)]
    if words[0] != words[1]:
        return max(one, other, key=len)
    return words[0].format(*(int(a) + int(b) for a, b in zip(*numbers, strict=True)))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fault-table", help="file for the table of faults, runs and losses")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What stands in tests/reliability belongs to `make reliability`, its short forms too."""
    for item in items:
        if "tests/reliability/" in item.path.as_posix():
            item.add_marker("fault")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "fault: stands in tests/reliability, short or long")
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Table(config.getoption("fault_table")), "loket-faults")
