"""Keeps None, True and False alive where PySide6 6.12 gives away references it does not own.

Measured on Python 3.11.7: 5,000 calls of a Qt method without a result end the process with
"deallocating None", a few hundred signals with "deallocating True". PySide6 is built as if these
objects were immortal, which they are from Python 3.12 on (PEP 683); Debian 12 has 3.11.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = sys.maxsize // 4


def keep_constants() -> None:
    """Give the constants more references than a working day can lose; once for a process."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY:
            count.value += _PLENTY
