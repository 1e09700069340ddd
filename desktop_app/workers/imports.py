"""Lets Python import as it always does beside PySide6.

PySide6 puts a function of its own before every import of the process: it reads the source of the
module that came, to see whether names may be written its other way there (`__feature__`), which
nothing here does. Measured to the desk: 1,000 sources read and held, 30 MB, 100 ms; 7 ms of them
before the first paint.
"""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Take that function away again, where there is one; loads PySide6."""
    import PySide6.QtCore  # noqa: F401  it comes with this

    # What was there before it; its other hook, which makes classes when they are asked for, stays.
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
