"""A page as real Chromium shows it: a picture of a phone's or a desk's window, and its document.

`find()` gives the browser of this machine, None where there is none; tests skip then.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Without these it looks for the world outside at every start.
_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-scrollbars",
)
PHONE, DESK = (360, 640), (1366, 768)


def find() -> str | None:
    """Return the browser of this machine."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


def picture(
    url: str, out: Path, *, size: tuple[int, int] = PHONE, dark: bool = False, tall: int = 0
) -> Path:
    """Write what a window of this size shows of a page as a PNG; `tall` makes it longer."""
    width, height = size[0], max(size[1], tall)
    options = [f"--window-size={width},{height}", f"--screenshot={out}"]
    if dark:
        options.append("--blink-settings=preferredColorScheme=0")
    _run([*options, url])
    return out


def document(url: str) -> tuple[str, str]:
    """Return the document as it stands after loading, and what the browser complained of."""
    return _run(["--enable-logging=stderr", "--dump-dom", url])


def _run(options: list[str]) -> tuple[str, str]:
    browser = find()
    assert browser is not None
    with tempfile.TemporaryDirectory(prefix="loket-chromium-") as profile:
        done = subprocess.run(
            [browser, *_QUIET, f"--user-data-dir={profile}", *options],
            capture_output=True,
            text=True,
            timeout=100,
            check=True,
        )
    return done.stdout, done.stderr
