"""`loket parts`: a program that is whole says so, one that lacks a part names it."""

from __future__ import annotations

import json
import os
import subprocess
import sys


def _parts(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", "parts", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_a_whole_program_says_so() -> None:
    done = _parts("--json")
    told = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert told["server"] is True
    assert told["parts"] > 900


def test_a_missing_part_is_named() -> None:
    done = _parts("json", "tidak_ada_sama_sekali")
    assert done.returncode == 3
    assert "tidak_ada_sama_sekali (tidak_ada_sama_sekali)" in done.stderr
    assert "Pasang ulang" in done.stderr


def test_the_version_is_the_one_of_the_package() -> None:
    from importlib.metadata import version

    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--version"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == f"Loket Linjamsos {version('loket-linjamsos')}"
