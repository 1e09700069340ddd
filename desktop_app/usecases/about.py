"""Tentang program: which version this is, since when, and under which licences its parts come.

A package brings the list of its parts and their texts along. From source nothing is bundled: then
the parts are those that are installed here.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app import version as program

_RULE = "=" * 96
_TEXTS = ("licen", "copying", "notice")
_NO_TEXT = (".json", ".py", ".pyc")
_REQUIREMENT = re.compile(r"^[A-Za-z0-9._-]+")
_DISTRIBUTION = "loket-linjamsos"


@dataclass(frozen=True, slots=True)
class Program:
    """This program. `commit` and `built_on` are empty and None where nobody knows them."""

    version: str
    commit: str
    built_on: date | None
    packaged: bool


@dataclass(frozen=True, slots=True)
class LicencedPart:
    """One part, the licence it comes under (SPDX where known), and the whole text or ""."""

    name: str
    version: str
    licence: str
    text: str


def program_here() -> Program:
    """Return which program this is."""
    bundled = program.licences_file()
    if bundled is None:
        return Program(program.version(), _commit(paths.resource().parent), None, packaged=False)
    # Everything in a package bears the time of the commit it was built from.
    built = datetime.fromtimestamp(bundled.stat().st_mtime, UTC).date()
    return Program(program.version(), "", built, packaged=True)


def licences() -> tuple[LicencedPart, ...]:
    """Return every part of this program by name. Takes a second from source: for a lane."""
    texts, bill = program.licences_file(), program.sbom_file()
    if texts is not None and bill is not None:
        return bundled_parts(bill.read_bytes(), texts.read_text("utf-8", errors="replace"))
    return _installed_parts()


def bundled_parts(bill: bytes, texts: str) -> tuple[LicencedPart, ...]:
    """Return the parts of a list (CycloneDX JSON), each with its block of the licences' text."""
    blocks = _blocks(texts)
    found = []
    for one in json.loads(bill).get("components", ()):
        name, version = str(one["name"]), str(one.get("version", ""))
        text = blocks.get(f"{name} {version}".strip(), "")
        found.append(LicencedPart(name, version, _licence(one), text))
    return tuple(sorted(found, key=_order))


def _order(part: LicencedPart) -> tuple[str, str]:
    return part.name.casefold(), part.version


def _licence(component: dict[str, Any]) -> str:
    told = []
    for one in component.get("licenses", ()):
        named = one.get("license", {})
        told.append(one.get("expression") or named.get("id") or named.get("name") or "")
    return " AND ".join(filter(None, told))


def _blocks(texts: str) -> dict[str, str]:
    """Return the texts by `name version`, as the package's own list spells them."""
    pieces = texts.split(f"{_RULE}\n")
    titled = zip(pieces[1::2], pieces[2::2], strict=False)
    return {title.partition(": ")[0].strip(): text.strip() for title, text in titled}


def _installed_parts() -> tuple[LicencedPart, ...]:
    found: dict[str, metadata.Distribution] = {}
    wanted = [_DISTRIBUTION]
    while wanted:
        name = wanted.pop()
        key = name.casefold().replace("_", "-")
        if key in found:
            continue
        with suppress(metadata.PackageNotFoundError):
            found[key] = metadata.distribution(name)
            wanted += _needs(found[key])
    found.pop(_DISTRIBUTION, None)
    parts = (_installed(one) for one in found.values())
    return tuple(sorted(parts, key=_order))


def _needs(one: metadata.Distribution) -> list[str]:
    required = [need for need in one.requires or () if "extra ==" not in need]
    return [named.group() for need in required if (named := _REQUIREMENT.match(need))]


def _installed(one: metadata.Distribution) -> LicencedPart:
    known = one.metadata
    named = (str(known[key]) for key in ("License-Expression", "License") if key in known)
    told = next(filter(None, named), "")
    if not told or "\n" in told:
        classes = [one for one in known.get_all("Classifier") or () if one.startswith("License")]
        told = ", ".join(name.rpartition(" :: ")[2] for name in classes)
    texts = []
    for file in one.files or ():
        path = Path(str(one.locate_file(file)))
        is_text = any(word in file.name.lower() for word in _TEXTS)
        if is_text and path.suffix.lower() not in _NO_TEXT and path.is_file():
            texts.append(path.read_text("utf-8", errors="replace").strip())
    text = "\n\n".join(dict.fromkeys(texts))
    return LicencedPart(str(one.metadata["Name"]), one.version, told, text)


def _commit(root: Path) -> str:
    """Return the commit a checkout stands on, "" where there is none. Raises nothing."""
    git = root / ".git"
    with suppress(OSError):
        head = (git / "HEAD").read_text("utf-8").strip()
        if not head.startswith("ref: "):
            return head[:12]
        name = head.removeprefix("ref: ")
        loose = git / name
        if loose.is_file():
            return loose.read_text("utf-8").strip()[:12]
        for line in (git / "packed-refs").read_text("utf-8").splitlines():
            if line.endswith(f" {name}"):
                return line[:12]
    return ""
