"""What is written down about a fault of the program itself: where it happened, never with whom.

The message of an exception may carry a row with somebody's NIK in it, so only its type and the
places in the code are told.
"""

from __future__ import annotations

import traceback


def describe(error: BaseException) -> str:
    """Return the chain of exceptions, oldest first: type and code places, no message, no value."""
    parts: list[str] = []
    seen: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in seen:  # an exception may be its own cause
        seen.append(step)
        kind = f"{type(step).__module__}.{type(step).__qualname__}"
        places = [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(step.__traceback__)
        ]
        parts.append("\n".join([kind, *places]))
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    return "\n".join(reversed(parts))
