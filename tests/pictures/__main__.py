"""`make pictures`: take every picture anew, and write those that show something else now.

Run it when a screen has changed, look at what it names, and commit.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.pictures.album import HELP, README, keep
from tests.pictures.shots import all_shots
from tests.pictures.structure import remember, remembered
from tests.pictures.studio import light, make_office

from desktop_app import bootstrap  # isort: skip

# README shows three of them under names of their own.
_README = {"loket": "workbench", "loket-ditolak": "refusal", "laporan": "reports"}


def main(wanted: set[str]) -> int:
    """Take the pictures and say which are new; with names, write only those."""
    began = time.monotonic()
    light()
    known = remembered() if wanted else {}
    with tempfile.TemporaryDirectory() as place:
        office = make_office(Path(place) / "kantor")
        try:
            for name, taken in all_shots(office, Path(place)):
                if wanted and name not in wanted:
                    continue
                known[name], picture = taken.controls, taken.image
                changed = keep(picture, HELP / f"{name}.png")
                if name in _README:
                    keep(picture, README / f"{_README[name]}.png")
                print(
                    f"{'new ' if changed else 'same'} {name} {picture.width()}×{picture.height()}"
                )
        finally:
            bootstrap.close(office)
    remember(known)
    size = sum(path.stat().st_size for path in HELP.glob("*.png"))
    print(f"{size / 1024:.0f} KB in {HELP}, {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(set(sys.argv[1:])))
