"""The English words of the window: `make translations`, and what a translator needs between two.

    python build_spec/translations.py update            # the sources' sentences into the .ts
    python build_spec/translations.py merge FILE...     # English from JSON into the .ts
    python build_spec/translations.py todo --out FILE   # what has no English yet, as such JSON
    python build_spec/translations.py release           # the .qm the program loads

A file to merge holds `{"Indonesian": "English"}`; the key `"Context||Indonesian"` is for one
context only and goes before the other, and a list of two is a singular and a plural. What would
break a sentence (a lost placeholder, tag, accelerator or colon) is refused and named. What is
translated and what stays Indonesian is told in translations.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = ROOT / "resources/translations/loket_en.ts"
NEITHER = ROOT / "desktop_app/gui/forms"  # generated: its sentences are in forms/*.ui
# For the people in the waiting room, who are Indonesian whatever the officer's screen speaks.
PUBLIC = frozenset(
    (
        *("display.py", "kiosk.py", "survey.py", "kiosk_button.py", "kiosk_pages.py"),
        *("board_cards.py", "board_running.py", "board_stage.py", "board_text.py"),
        *("board_words.py", "survey_face.py", "survey_pages.py"),
    )
)

Words: TypeAlias = "dict[str, str | list[str]]"

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d|</?[a-zA-Z][^<>]*>")
_ENDING = re.compile(r"(\s*[:…]?\s*)$")
_BEGINNING = re.compile(r"^(\s*)")


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence of the .ts: `english` is empty, or one form, or two where a number decides."""

    context: str
    source: str
    english: tuple[str, ...] = ()
    plural: bool = False
    finished: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; return 1 when something in a merged file was refused."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    deeds = parser.add_subparsers(dest="deed", required=True)
    deeds.add_parser("update")
    deeds.add_parser("release")
    merging = deeds.add_parser("merge")
    merging.add_argument("files", nargs="+", type=Path)
    merging.add_argument("--again", action="store_true", help="also what has English already")
    deeds.add_parser("todo").add_argument("--out", type=Path)
    asked = parser.parse_args(arguments)
    if asked.deed == "update":
        update(ENGLISH)
    elif asked.deed == "release":
        release(ENGLISH, ENGLISH.with_suffix(".qm"))
    elif asked.deed == "merge":
        return _merge(asked.files, again=asked.again)
    else:
        _todo(asked.out)
    return 0


def update(target: Path) -> None:
    """Bring the .ts up to the sources: new sentences unfinished, those that are gone dropped."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(str(one) for one in sources()), "utf-8")
        _run(
            "lupdate",
            f"@{listed}",
            *("-locations", "none", "-no-obsolete", "-sort-messages", "-silent"),
            *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),
            *("-source-language", "id_ID", "-target-language", "en_GB"),
            *("-ts", str(target)),
        )


def release(source: Path, target: Path) -> None:
    """Compile a .ts to the .qm that is loaded; an unfinished sentence stays Indonesian."""
    _run("lrelease", str(source), "-silent", "-nounfinished", "-qm", str(target))


def sources() -> list[Path]:
    """Return every file that has sentences of the window, sorted."""
    python = (
        one
        for one in (ROOT / "desktop_app").rglob("*.py")
        if not one.is_relative_to(NEITHER)
        and not (one.name in PUBLIC and one.parent.name in ("gui", "widgets"))
    )
    return sorted([*python, *(ROOT / "forms").glob("*.ui")])


def read(path: Path) -> list[Message]:
    """Return the messages of a .ts in its order."""
    return [_message(context, element) for context, element in _elements(_tree(path))]


def merge(path: Path, words: Words, *, again: bool = False) -> list[str]:
    """Put English into what is unfinished, or `again` into all that `words` has.

    Returns what was refused, each with its reason.
    """
    tree, refused = _tree(path), []
    for context, element in _elements(tree):
        message = _message(context, element)
        found = words.get(f"{context}||{message.source}", words.get(message.source))
        if not found or (message.finished and not again):
            continue
        offered = replace(message, english=_forms(found, message.plural), finished=True)
        wrong = faults(offered)
        if wrong:
            refused.append(f"{context}: {message.source!r} -> {found!r}: {', '.join(wrong)}")
        else:
            _put(element, offered)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return refused


def faults(message: Message) -> list[str]:
    """Return what an English sentence lost or gained against its source; [] when it is whole."""
    wrong = []
    if message.plural and len(message.english) != 2:
        wrong.append("a singular and a plural are needed")
    for english in message.english:
        if not english.strip():
            wrong.append("empty")
            continue
        for what, of in _MEASURES.items():
            allowed = of(message.source), of(english)
            if allowed[0] != allowed[1] and not (
                # "one person" needs no number; two and more do.
                what == "placeholders" and message.plural and english is message.english[0]
            ):
                wrong.append(f"{what} differ ({allowed[0]} / {allowed[1]})")
    return wrong


def _placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def _accelerators(text: str) -> int:
    bare = text if "<" not in text else re.sub(r"&\w+;", "", text)
    return len(re.findall(r"&[^&\s]", bare.replace("&&", "")))


_MEASURES = {
    "placeholders": _placeholders,
    "accelerators": _accelerators,
    "beginnings": lambda text: _BEGINNING.findall(text),
    "endings": lambda text: _ENDING.findall(text)[:1],
    "lines": lambda text: text.count("\n"),
}


def _merge(files: Sequence[Path], *, again: bool) -> int:
    words: Words = {}
    for one in files:
        words.update(json.loads(one.read_text("utf-8")))
    refused = merge(ENGLISH, words, again=again)
    update(ENGLISH)
    release(ENGLISH, ENGLISH.with_suffix(".qm"))
    left = sum(not one.finished for one in read(ENGLISH))
    sys.stdout.write("\n".join([*refused, f"{len(refused)} refused, {left} unfinished\n"]))
    return 1 if refused else 0


def _todo(out: Path | None) -> None:
    """Write what is unfinished, the words that several contexts share once."""
    left = [one for one in read(ENGLISH) if not one.finished]
    text = json.dumps(
        {one.source: ["", ""] if one.plural else "" for one in left}, ensure_ascii=False, indent=0
    )
    if out is None:
        sys.stdout.write(text + "\n")
    else:
        out.write_text(text, "utf-8")
    most = Counter(one.context for one in left).most_common(5)
    sys.stderr.write(f"{len(left)} unfinished; most in {most}\n")


def _tree(path: Path) -> ElementTree.ElementTree[ElementTree.Element]:
    return ElementTree.parse(path)  # noqa: S314 - our own file


def _elements(
    tree: ElementTree.ElementTree[ElementTree.Element],
) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in tree.getroot().iter("context"):
        for element in context.iter("message"):
            yield context.findtext("name") or "", element


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    if translation is None:
        return Message(context, element.findtext("source") or "", plural=plural)
    forms = [one.text or "" for one in translation.iter("numerusform")]
    english = tuple(forms) if plural else ((translation.text or ""),)
    return Message(
        context,
        element.findtext("source") or "",
        english if any(english) else (),
        plural,
        translation.get("type") is None and any(english),
    )


def _forms(found: str | list[str], plural: bool) -> tuple[str, ...]:
    if isinstance(found, list):
        return tuple(found)
    return (found, found) if plural else (found,)


def _put(element: ElementTree.Element, message: Message) -> None:
    translation = element.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(element, "translation")
    translation.attrib.pop("type", None)
    for one in list(translation):
        translation.remove(one)
    translation.text = None if message.plural else message.english[0]
    for form in message.english if message.plural else ():
        ElementTree.SubElement(translation, "numerusform").text = form


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent
    subprocess.run([beside / f"pyside6-{tool}", *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
