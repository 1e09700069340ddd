"""What was stored of the settings, and the file `machine.toml` of those of the machine."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from pathlib import Path

from desktop_app.settings.declaration import Scope, Setting, T

log = logging.getLogger(__name__)

MACHINE_FILE = "machine.toml"


class Settings:
    """The settings of one scope: what was stored, and the declared default for the rest."""

    def __init__(self, scope: Scope, stored: Mapping[str, object] | None = None) -> None:
        self.scope = scope
        self._stored = dict(stored or {})

    def __getitem__(self, setting: Setting[T]) -> T:
        """Return the value; the default when nothing, or nothing usable, was stored.

        Raises KeyError for a setting of the other scope: asking here would hide what is stored.
        """
        if setting.scope != self.scope:
            raise KeyError(f"{setting.name} is a setting of the {setting.scope}")
        if setting.name not in self._stored:
            return setting.default
        try:
            return setting.check(self._stored[setting.name])
        except ValueError as error:
            log.warning("Stored setting not usable, default taken: %s", error)
            return setting.default

    def with_value(self, setting: Setting[T], value: T) -> Settings:
        """Return the same settings with one of them changed. Raises ValueError for its value."""
        return Settings(self.scope, self._stored | {setting.name: setting.check(value)})


def read_machine(data_dir: Path) -> Settings:
    """Return this machine's settings. A file that can not be read gives the defaults.

    Nothing in it is worth refusing to start for; a damaged one is moved aside, not overwritten.
    """
    path = data_dir / MACHINE_FILE
    try:
        return Settings("machine", _load(path))
    except OSError as error:
        log.warning("%s can not be read (%s), defaults taken", path.name, type(error).__name__)
        return Settings("machine")


def write_machine(data_dir: Path, setting: Setting[T], value: T) -> None:
    """Change one setting of this machine; a power cut leaves the old file or the new one.

    What a newer version of the program wrote there stays. Raises ValueError for a value the
    setting may not hold, OSError when the folder can not be written.
    """
    if setting.scope != "machine":
        raise ValueError(f"{setting.name} is a setting of the {setting.scope}")
    path = data_dir / MACHINE_FILE
    stored = _load(path)
    stored[setting.name] = setting.check(value)
    _replace(path, _to_toml(stored))


def _load(path: Path) -> dict[str, object]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}
    import tomllib  # here, because the first paint reads settings too

    try:
        tables = tomllib.loads(content.decode())
    except ValueError:
        log.warning("%s is damaged: moved aside, defaults taken", path.name)
        path.replace(path.with_suffix(".toml.damaged"))
        return {}
    return {
        f"{table}.{key}": value
        for table, entries in tables.items()
        if isinstance(entries, dict)
        for key, value in entries.items()
        if isinstance(value, str | int | bool)
    }


def _to_toml(stored: Mapping[str, object]) -> str:
    tables: dict[str, list[str]] = {}
    for name, value in sorted(stored.items()):
        table, _, key = name.partition(".")
        tables.setdefault(table, []).append(f"{_key(key)} = {_toml_value(value)}")
    return "\n".join(
        f"[{_key(table)}]\n" + "\n".join(lines) + "\n" for table, lines in tables.items()
    )


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _quoted(name)


def _toml_value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    import json

    # A JSON string is a TOML string but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _replace(path: Path, text: str) -> None:
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            os.replace(file.name, path)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
