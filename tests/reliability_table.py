"""One line per fault at the end of a run: how often it struck, and what was lost.

A test tells it with the fixture `strikes`; `make reliability` prints the lines and writes them
as a table to build/reliability.md. Works across pytest-xdist's processes.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

Strikes = Callable[..., None]
OUT = Path("build/reliability.md")
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

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            told = [value for name, value in report.user_properties if name == _TOLD]
            self.faults += [Fault(**json.loads(str(one))) for one in told]
        if report.failed and "reliability" in report.keywords:
            self.failed.append(report.nodeid)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self.faults:
            return
        terminalreporter.section("faults")
        for fault in sorted(self.faults, key=lambda one: one.name):
            terminalreporter.write_line(str(fault))
        if _is_long(terminalreporter.config):
            OUT.parent.mkdir(parents=True, exist_ok=True)
            OUT.write_text(self._markdown(), encoding="utf-8")

    def _markdown(self) -> str:
        lines = [
            f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.machine()}, "
            f"Python {platform.python_version()}: `make reliability`",
            "",
            "| fault | runs | lost | |",
            "|---|---|---|---|",
        ]
        rows = sorted(self.faults, key=lambda one: one.name)
        lines += [f"| {one.name} | {one.runs} | {one.lost} | {one.note} |" for one in rows]
        lines += [f"| FAILED: {name} | | | |" for name in self.failed]
        return "\n".join(lines) + "\n"


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Table(), "loket-faults")


def _is_long(config: pytest.Config) -> bool:
    return config.getoption("markexpr") == "reliability"
