"""The list of parts of a package (CycloneDX) and the text with all their licences.

Both are made from what is really in it, not from what was asked for. A part whose licence nobody
knows, and one that comes under the GPL alone, stops the build.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distribution
from pathlib import Path

import contents
import licence_table as table

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_OWN_LICENCE = "LicenseRef-Loket-Linjamsos"
_TEXTS = ("licen", "copying", "notice")
_RULE = "=" * 96


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a package. `licence` is an SPDX expression."""

    name: str
    version: str
    licence: str
    kind: str = "library"
    purl: str | None = None
    texts: tuple[str, ...] = field(default=(), repr=False)


class Unfit(Exception):
    """A part may not be given away in this program, or nobody knows whether it may."""


def write(out: Path, parts_file: Path) -> list[Part]:
    """Write `licences.txt` and `sbom.cdx.json` of a frozen program into `out`; return its parts."""
    entries = json.loads(parts_file.read_text("utf-8"))
    sources = {os.path.normpath(entry["source"]) for entry in entries}
    parts = [_python(), _bootloader(), _qt(), *_data()]
    parts += from_distributions(contents.closure().values(), sources)
    parts += _system_libraries(entries)
    return save(out, parts, "licences.txt", "sbom.cdx.json")


def save(out: Path, parts: Sequence[Part], licences: str, sbom: str) -> list[Part]:
    """Write both files for these parts, checked and in order. Raises Unfit."""
    ordered = sorted(set(parts), key=lambda part: (part.name.lower(), part.version))
    for part in ordered:
        check(part)
    out.mkdir(parents=True, exist_ok=True)
    (out / licences).write_text(_text(ordered), encoding="utf-8")
    (out / sbom).write_text(_bill(ordered), encoding="utf-8")
    return ordered


def check(part: Part) -> None:
    """Raise Unfit when a part's licence is not known, or leaves nothing but the GPL."""
    if not part.licence:
        raise Unfit(f"{part.name}: its licence is not known; see licence_table.py")
    if is_gpl_only(part.licence):
        raise Unfit(f"{part.name}: {part.licence} is no licence for a part of this program")


def is_gpl_only(expression: str) -> bool:
    """Tell whether an SPDX expression leaves nothing but the GPL or AGPL, without an exception.

    Of `A OR B` one is enough; of `A AND B` each counts.
    """
    for choice in expression.replace("(", "").replace(")", "").split(" OR "):
        terms = choice.split(" AND ")
        if not any(re.match(r"\s*A?GPL", term) and " WITH " not in term for term in terms):
            return False
    return True


def from_distributions(ones: Iterable[Distribution], sources: set[str] | None) -> list[Part]:
    """Return the parts of those distributions that are among `sources` (None: all of them)."""
    found: list[Part] = []
    for one in ones:
        files = {os.path.normpath(str(one.locate_file(file))) for file in one.files or ()}
        there = files if sources is None else files & sources
        if not there:
            continue
        name = contents.normal(one.metadata["Name"])
        texts = _texts(one)
        purl = f"pkg:pypi/{name}@{one.version}"
        found.append(Part(name, one.version, _licence(name, one), "library", purl, texts))
        for inside, licence in table.INSIDE.get(name, []):
            found.append(Part(inside, f"in {name} {one.version}", licence, texts=_own_text(inside)))
        found += _wheel_libraries(name, one.version, there)
    return found


def _licence(name: str, one: Distribution) -> str:
    if name in table.DISTRIBUTIONS:
        return table.DISTRIBUTIONS[name]
    told: str = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    return told if re.fullmatch(r"[A-Za-z0-9.+() -]+", told) else ""


def _wheel_libraries(name: str, version: str, files: set[str]) -> list[Part]:
    found = []
    for path in sorted(files):
        if f"{name.replace('-', '_')}.libs/" not in path.replace("\\", "/"):
            continue
        library = Path(path).name
        told = next((v for k, v in table.WHEEL_LIBRARIES.items() if library.startswith(k)), None)
        if told is None:
            raise Unfit(f"{name} brings {library}: its licence is not known; see licence_table.py")
        found.append(Part(told[0], f"in {name} {version}", told[1]))
    return found


def _texts(one: Distribution) -> tuple[str, ...]:
    found = []
    for file in one.files or ():
        inside = ".dist-info" in str(file)
        if inside and any(word in str(file).lower() for word in _TEXTS):
            path = Path(str(one.locate_file(file)))
            if path.is_file() and path.suffix.lower() not in (".json", ".py", ".pyc"):
                found.append(path.read_text("utf-8", errors="replace").strip())
    return tuple(dict.fromkeys(found))


def _own_text(inside: str) -> tuple[str, ...]:
    """Return the licence of something inside a package that does not bring it along."""
    path = HERE / "licences" / f"{inside}.txt"
    return (path.read_text("utf-8").strip(),) if path.is_file() else ()


def _python() -> Part:
    base, minor = Path(sys.base_prefix), f"python{_minor()}"
    texts = [base / "LICENSE.txt", base / "lib" / minor / "LICENSE.txt"]
    texts.append(Path("/usr/share/doc") / minor / "copyright")  # Debian's own Python
    text = next((path.read_text("utf-8") for path in texts if path.is_file()), "")
    return Part("Python", platform.python_version(), "PSF-2.0", "platform", None, (text.strip(),))


def _minor() -> str:
    return ".".join(platform.python_version_tuple()[:2])


def _bootloader() -> Part:
    one = distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    text = "The small program that starts this one is PyInstaller's bootloader. Its licence makes"
    text += " an exception for programs built with it, which come under a licence of their own."
    return Part("PyInstaller bootloader", one.version, licence, "application", None, (text,))


def _qt() -> Part:
    one = distribution("pyside6-essentials")
    said = (HERE / "licences" / "qt.txt").read_text("utf-8").format(version=one.version)
    texts = [(HERE / "licences" / f"{name}.txt").read_text("utf-8") for name in _GNU]
    return Part("Qt", one.version, "LGPL-3.0-only", "framework", None, (said, *texts))


_GNU = ("LGPL-3.0", "GPL-3.0")


def _data() -> list[Part]:
    return [
        Part(name, version, licence, "data", None, ((ROOT / path).read_text("utf-8").strip(),))
        for name, version, licence, path in table.DATA
    ]


def _system_libraries(entries: list[dict[str, str]]) -> list[Part]:
    """Return the Debian packages whose libraries lie in the bundle."""
    if sys.platform != "linux":
        return []
    found = {}
    for entry in entries:
        path = entry["source"]
        ours = "/libpython" in path
        if entry["kind"] != "BINARY" or ours or not re.match(r"/(usr/)?lib/", path):
            continue
        package, version = owner(path)
        if package not in table.SYSTEM:
            raise Unfit(f"{path} ({package}): its licence is not known; see licence_table.py")
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        texts = (copyright_file.read_text("utf-8", errors="replace").strip(),)
        found[package] = Part(package, version, table.SYSTEM[package], "library", None, texts)
    return list(found.values())


def owner(path: str) -> tuple[str, str]:
    """Return name and version of the Debian package a library belongs to."""
    for known in (path, f"/usr{path}", path.removeprefix("/usr"), str(Path(path).resolve())):
        command = ["dpkg", "-S", known]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        if told.returncode == 0:
            package = told.stdout.split(":")[0].split(",")[0].strip()
            form = "-f=${Version}"
            command = ["dpkg-query", "-W", form, package]
            version = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            return package, re.split(r"(?<=[0-9])(?=lib)", version)[0]
    raise Unfit(f"{path} belongs to no package")


def _text(parts: Sequence[Part]) -> str:
    version = distribution(contents.DISTRIBUTION).version
    head = (HERE / "licences" / "head.txt").read_text("utf-8").format(version=version)
    width = max(len(part.name) for part in parts) + 2
    lines = [f"{part.name:{width}}{part.version:32}{part.licence}" for part in parts]
    blocks = [head, "\n".join(lines)]
    for part in parts:
        if any(part.texts):
            title = f"{_RULE}\n{part.name} {part.version}: {part.licence}\n{_RULE}"
            blocks.append("\n\n".join((title, *filter(None, part.texts))))
    return "\n\n".join(blocks) + "\n"


def _bill(parts: Sequence[Part]) -> str:
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    licences = LicenseFactory()

    def component(part: Part) -> Component:
        purl = PackageURL.from_string(part.purl) if part.purl else None
        return Component(
            name=part.name,
            version=part.version or None,
            type=ComponentType(part.kind),
            licenses=[licences.make_from_string(part.licence)],
            purl=purl,
            bom_ref=part.purl or f"{part.name} {part.version}".strip(),
        )

    own = distribution(contents.DISTRIBUTION)
    bom = Bom(components=[component(part) for part in parts])
    program = component(Part(contents.DISTRIBUTION, own.version, _OWN_LICENCE, "application"))
    bom.metadata.component = program
    bom.register_dependency(program, bom.components)
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    # The same sources give the same file.
    told.pop("serialNumber", None)
    told.get("metadata", {}).pop("timestamp", None)
    return json.dumps(told, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
