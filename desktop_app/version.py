"""Which program this is: its version, and the notices that travel with a built package.

The version stands once, in pyproject.toml; a package carries that metadata along.
"""

from __future__ import annotations

import sys
from pathlib import Path

_DISTRIBUTION = "loket-linjamsos"


def version() -> str:
    """Return the version of this program, as `0.1.0`."""
    from importlib.metadata import version as installed  # slow to load, and seldom asked

    return installed(_DISTRIBUTION)


def licences_file() -> Path | None:
    """Return the text with the licences of every part; None from source: nothing is bundled."""
    return _notice("licences.txt")


def sbom_file() -> Path | None:
    """Return the list of every part and its version (CycloneDX JSON); None from source."""
    return _notice("sbom.cdx.json")


def _notice(name: str) -> Path | None:
    if not getattr(sys, "frozen", False):
        return None
    path = Path(sys._MEIPASS) / "notices" / name  # type: ignore[attr-defined]
    return path if path.is_file() else None
