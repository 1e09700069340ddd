"""Values written as TOML, so that what an office exports can be read, mended and imported again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

_LINE = 80


def toml_value(value: Any) -> str:
    """Return a text, number, truth, date or list of them as it stands after the equals sign."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return _list(list(value))
    # A JSON string is a TOML string, but for the one character TOML wants written out.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def one_line(text: str) -> str:
    """Return what may stand in a comment: a file refuses a control character even there."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _list(values: Sequence[Any]) -> str:
    inside = [toml_value(value) for value in values]
    short = f"[{', '.join(inside)}]"
    if len(short) <= _LINE:
        return short
    return "\n".join(["[", *(f"  {one}," for one in inside), "]"])
