"""Each setting, declared once: name, default (which gives the type), one line of doc, whose it is.

Settings of the *office* are rows in its database, written as JSON and journaled; storage does
that. Settings of the *machine* (its printers, its window) are the file `machine.toml` in the
data folder (`stored`). The office's identity is not a setting. Declarations stand in a module
for each room they are about; all are met here. Read one with its declaration, which knows the
type:

    minutes = settings.read_machine(folder)[settings.DISPLAY_TEXT_SCALE]
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop_app.settings.backup import *  # noqa: F403
from desktop_app.settings.capabilities import *  # noqa: F403
from desktop_app.settings.declaration import Scope as Scope
from desktop_app.settings.declaration import Setting as Setting
from desktop_app.settings.letters import *  # noqa: F403
from desktop_app.settings.machine import *  # noqa: F403
from desktop_app.settings.messages import *  # noqa: F403
from desktop_app.settings.privacy import *  # noqa: F403
from desktop_app.settings.programmes import *  # noqa: F403
from desktop_app.settings.queue import *  # noqa: F403
from desktop_app.settings.register import *  # noqa: F403
from desktop_app.settings.reports import *  # noqa: F403
from desktop_app.settings.stored import MACHINE_FILE as MACHINE_FILE
from desktop_app.settings.stored import Settings as Settings
from desktop_app.settings.stored import read_machine as read_machine
from desktop_app.settings.stored import write_machine as write_machine
from desktop_app.settings.survey import *  # noqa: F403
from desktop_app.settings.trust import *  # noqa: F403

_DECLARED = {s.name: s for s in list(globals().values()) if isinstance(s, Setting)}


def sites_of(lines: str) -> tuple[tuple[str, str], ...]:
    """Return name and address of each site in the text of `REGISTER_SITES`."""
    pairs = (line.partition("|") for line in lines.splitlines())
    return tuple((name.strip(), address.strip()) for name, _, address in pairs)


def find(name: str) -> Setting[Any]:
    """Return the declaration called `name`. Raises KeyError."""
    return _DECLARED[name]


def declared(scope: Scope | None = None) -> Iterable[Setting[Any]]:
    """Return every declaration (of one scope), in the order of their modules."""
    return [s for s in _DECLARED.values() if scope in (None, s.scope)]
