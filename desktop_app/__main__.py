"""The `loket` command; without an argument it opens the window."""

from __future__ import annotations

import sys

from desktop_app import cli


def main() -> None:
    """Run the command line and end the process with its exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # an import's process is this very program again
    sys.exit(cli.main())


if __name__ == "__main__":
    main()
