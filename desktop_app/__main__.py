"""The `loket` command; without an argument it opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.gui.doors import Doors


def main() -> None:
    """Run the command line, or the window, and end the process with its exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # an import's process is this very program again
    sys.exit(_window() if len(sys.argv) == 1 else _command())


def _command() -> int:
    from desktop_app import cli

    return cli.main()


def _window() -> int:
    """Open the window past the command line, which takes longer to load than the first paint."""
    import gc

    # Nothing that is loaded for the window is ever thrown away: do not look for it meanwhile.
    gc.disable()
    from desktop_app import paths

    try:
        from desktop_app.gui.application import run

        named = os.environ.get("LOKET_DATA_DIR")
        return run(Path(named) if named else paths.default_data_dir(), _doors)
    except Exception as error:
        from desktop_app import cli

        return cli.fault(error, [])


def _doors() -> Doors:
    from desktop_app.bootstrap import window_doors

    return window_doors()


if __name__ == "__main__":
    main()
