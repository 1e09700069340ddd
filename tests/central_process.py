"""The central server as a process of its own, as an office runs it, for whatever tests use it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.processes import ended


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers at `address`. `log` is its file of JSON lines."""

    process: subprocess.Popen[str]
    address: str
    fingerprint: str | None
    log: Path


@contextlib.contextmanager
def central_folder() -> Iterator[Path]:
    """Give a folder for a server: short enough for a socket, open to PostgreSQL's own account."""
    root = Path(tempfile.mkdtemp(prefix="loket-c-"))
    try:
        yield root / "pusat"
    finally:
        shutil.rmtree(root, ignore_errors=True)


@contextlib.contextmanager
def running(
    folder: Path, *options: str, environment: Mapping[str, str] | None = None
) -> Iterator[Running]:
    """Run `loket central serve` meanwhile, on a free port of this machine unless told otherwise.

    It is killed at the end where it still runs; its database ends by itself then.
    """
    given = options if "--port" in options else ("--port", "0", *options)
    command = [sys.executable, "-m", "desktop_app", "central", "serve", "--json"]
    folder.mkdir(mode=0o711, parents=True, exist_ok=True)
    log = folder / "server.jsonl"
    with log.open("a") as errors:
        process = subprocess.Popen(
            [*command, "--data-dir", str(folder), *given],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env={**os.environ, **(environment or {})},
        )
        with ended(process):
            assert process.stdout is not None
            said = _whole(process.stdout)
            yield Running(process, said["address"], said["fingerprint"], log)


def _whole(lines: Iterator[str] | Any) -> dict[str, Any]:
    """Read one JSON object over several lines."""
    text: list[str] = []
    for line in lines:
        text.append(line)
        if line.rstrip() == "}":
            return dict(json.loads("".join(text)))
    raise AssertionError(f"the server did not come up: {''.join(text)}")
