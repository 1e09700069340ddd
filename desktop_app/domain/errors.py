"""What can go wrong, told in one Indonesian sentence that says what to do next.

Every error a person may see is a `LoketError`: a stable code for scripts and tests, and a
sentence for the officer. The sentence is a template with named values, so that it can be
translated before the values are put in. Three families decide how it is shown and what the
command line answers: the office said no (`Refused`, `NotFound`: exit code 1), the call was
wrong (`Misused`: 2), or the world around the program failed (`EnvironmentFailure`: 3).
Anything else that is raised is a bug of ours and is logged as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, ClassVar, Self

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Sentence(str):
    """Indonesian words that know how they can be said in the language of a screen.

    They are those Indonesian words wherever they are written, printed or compared. A window looks
    `template` up under `context` and fills in `values` again; what was joined to other words, or
    read back from the database, is plain text and stays as it is.
    """

    __slots__ = ("context", "template", "values")

    context: str
    template: str
    values: Mapping[str, Any]

    def __new__(
        cls,
        context: str,
        template: str,
        values: Mapping[str, Any] = _NOTHING,
        said: str | None = None,
    ) -> Self:
        made = super().__new__(cls, template if said is None else said)
        made.context, made.template, made.values = context, template, values
        return made

    def format(self, *parts: Any, **values: Any) -> str:
        """Return the sentence with its values, which it remembers."""
        filled = str.format(self, *parts, **values)
        if parts or self.values:
            return filled
        return Sentence(self.context, self.template, MappingProxyType(values), filled)

    def strip(self, characters: str | None = None) -> str:
        """Return the sentence without the space around it."""
        bare = str.strip(self, characters)
        return self if bare == self else Sentence(self.context, self.template, self.values, bare)

    def capitalize(self) -> str:
        """Return the sentence with a great first letter; the others stay."""
        great = self[:1].upper() + self[1:]
        return Sentence(self.context, self.template, self.values, great)

    def __reduce__(self) -> tuple[Any, ...]:
        return Sentence, (self.context, self.template, dict(self.values), str(self))


class SaidDate(str):
    """A date in Indonesian words that a screen can write in its own language."""

    __slots__ = ("day",)

    day: date

    def __new__(cls, day: date, words: str) -> Self:
        made = super().__new__(cls, words)
        made.day = day
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return SaidDate, (self.day, str(self))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text`, which remembers its context; lupdate knows this name."""
    return Sentence(context, text)


class LoketError(Exception):
    """An expected failure. `str()` gives the finished Indonesian sentence."""

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, sentence: str, **values: Any) -> None:
        super().__init__(code, sentence)
        self.code = code
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values)

    def __reduce__(self) -> tuple[Any, ...]:
        # Imports run in a process of their own: the error has to survive the way back.
        return _rebuild, (type(self), self.code, self.sentence, self.values)


class Refused(LoketError):
    """The office's rules say no, and the sentence says why and what is possible instead."""


class NotFound(LoketError):
    """What was asked for is not there."""


class Conflict(Refused):
    """Somebody else was faster; nothing was overwritten."""


class Misused(LoketError):
    """The command or the input has the wrong form."""

    exit_code = 2


class EnvironmentFailure(LoketError):
    """Disk, printer, network, key or file: not our bug and not the office's decision."""

    exit_code = 3


class Cancelled(LoketError):
    """A person stopped a long task; nothing was changed, or the sentence says how far it came."""


def _rebuild(
    kind: type[LoketError], code: str, sentence: str, values: dict[str, Any]
) -> LoketError:
    return kind(code, sentence, **values)
