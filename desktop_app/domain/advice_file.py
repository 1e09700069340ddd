"""The adviser's rules as files: read from one or several, each fault with its file and line.

A book may be spread over files, each with its own facts, programmes, rules and sample people; it
is exported as one. Stored rows are the same tables without a file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from desktop_app.domain.advice_check import (
    CALLED,
    FACTS,
    PROGRAMMES,
    RULES,
    SAMPLES,
    WHOLE,
    AdviceFaulty,
    BookFault,
    book_faults,
)
from desktop_app.domain.advice_rules import (
    AdviceBook,
    AdviceRule,
    Fact,
    Programme,
    Requirement,
    Sample,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Misused
from desktop_app.domain.programme import Bidang
from desktop_app.domain.toml_table import WRONG_KIND, TomlTable
from desktop_app.domain.toml_text import toml_value

T = TypeVar("T")
SECTIONS = (FACTS, PROGRAMMES, RULES, SAMPLES)


def read_books(files: Mapping[str, str]) -> AdviceBook:
    """Return the book written in files (text by name). Raises AdviceFaulty with every fault."""
    faults: list[BookFault] = []
    entries: dict[str, list[Any]] = {section: [] for section in SECTIONS}
    origins: dict[tuple[str, int], tuple[str, int]] = {}
    days: list[date] = []
    for name, text in files.items():
        lines = _Lines(text)
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            faults.append(_not_toml(name, error))
            continue
        days += _day(data, name, lines, faults)
        for section in SECTIONS:
            for at, item in enumerate(_listed(data, section, name, lines, faults)):
                origins[section, len(entries[section])] = name, lines.of(section, at)
                entries[section].append((item, lines, at))
    if not days and not faults:
        undated = Misused("tanpa_tanggal", _NO_DAY)
        faults.append(BookFault("", 0, "valid_from", undated, file=next(iter(files), ""), line=1))
    since = max(days, default=date.min)
    book = _read(since, {s: [one[0] for one in found] for s, found in entries.items()}, faults)
    if not faults:
        faults = book_faults(book)
    if faults:
        raise AdviceFaulty([_placed(one, origins, entries) for one in faults])
    return book


def read_book(data: Mapping[str, Any]) -> AdviceBook:
    """Return the book of a stored row. Raises AdviceFaulty."""
    faults: list[BookFault] = []
    day = TomlTable(data, WHOLE).day("valid_from")
    book = _read(day, {section: data.get(section, ()) for section in SECTIONS}, faults)
    faults = faults or book_faults(book)
    if faults:
        raise AdviceFaulty(faults)
    return book


def book_data(book: AdviceBook) -> dict[str, Any]:
    """Return plain data that `read_book` reads back as the same book."""
    return {
        "valid_from": book.valid_from.isoformat(),
        FACTS: [_bare(one) for one in book.facts],
        PROGRAMMES: [
            {**_bare(one), "requirements": [_bare(need) for need in one.requirements]}
            for one in book.programmes
        ],
        RULES: [_bare(one) for one in book.rules],
        SAMPLES: [{**_bare(one), "facts": dict(one.facts)} for one in book.samples],
    }


def book_toml(book: AdviceBook) -> str:
    """Return the book as one file; `read_books` reads it back as the same book."""
    data = book_data(book)
    lines = [
        "# Aturan penasihat program: fakta, program, aturan dengan keyakinannya, dan contoh orang.",
        "# Penasihat hanya menyarankan; petugas yang memilih.",
        f"valid_from = {book.valid_from.isoformat()}",
    ]
    for section in SECTIONS:
        for one in data[section]:
            lines += ["", f"[[{section}]]"]
            lines += [f"{key} = {_written(value)}" for key, value in one.items() if value != ""]
    return "\n".join(lines) + "\n"


def _read(since: date, entries: Mapping[str, Sequence[Any]], faults: list[BookFault]) -> AdviceBook:
    return AdviceBook(
        since,
        tuple(_each(FACTS, entries, _fact, faults)),
        tuple(_each(PROGRAMMES, entries, _programme, faults)),
        tuple(_each(RULES, entries, _rule, faults)),
        tuple(_each(SAMPLES, entries, _sample, faults)),
    )


def _each(
    section: str,
    entries: Mapping[str, Sequence[Any]],
    read: Callable[[TomlTable], T],
    faults: list[BookFault],
) -> Iterator[T]:
    for at, item in enumerate(entries[section]):
        name = ""
        try:
            if not isinstance(item, Mapping):
                raise TomlTable({}, CALLED[section]).error(WRONG_KIND, section, kind="daftar tabel")
            name = str(item.get("code") or item.get("name") or f"ke-{at + 1}")
            yield read(TomlTable(item, f"{CALLED[section]} “{name}”"))
        except LoketError as error:
            key = str(error.values.get("key", ""))
            faults.append(BookFault(section, at, key, error, name))


def _fact(table: TomlTable) -> Fact:
    table.only("code", "label", "denied", "question", "help")
    return Fact(
        table.text("code"),
        table.text("label"),
        table.text("denied", ""),
        table.text("question", ""),
        table.text("help", ""),
    )


def _programme(table: TomlTable) -> Programme:
    table.only("code", "name", "field", "purpose", "requirements", "procedure", "source")
    field = table.text("field")
    if field not in list(Bidang):
        raise table.error(WRONG_KIND, "field", kind="salah satu dari " + ", ".join(Bidang))
    needs = []
    for item in table.tables("requirements", named_by="text"):
        item.only("text", "fact", "paper")
        needs.append(Requirement(item.text("text"), item.text("fact", ""), item.text("paper", "")))
    return Programme(
        code=table.text("code"),
        name=table.text("name"),
        field=Bidang(field),
        purpose=table.text("purpose"),
        requirements=tuple(needs),
        procedure=table.texts("procedure"),
        source=table.text("source", ""),
    )


def _rule(table: TomlTable) -> AdviceRule:
    table.only("code", "when", "then", "certainty", "because", "source", "active")
    certainty = table.data.get("certainty")
    if isinstance(certainty, bool) or not isinstance(certainty, int | float):
        raise table.error(WRONG_KIND, "certainty", kind="angka antara −1 dan 1")
    return AdviceRule(
        code=table.text("code"),
        when=table.texts("when"),
        then=table.text("then"),
        certainty=float(certainty),
        because=table.text("because"),
        source=table.text("source"),
        active=table.flag("active", True),
    )


def _sample(table: TomlTable) -> Sample:
    table.only("name", "facts", "fits", "fits_not")
    facts: dict[str, bool | float] = {}
    for code, value in table.table("facts").items():
        if not isinstance(value, bool | int | float):
            raise table.error(WRONG_KIND, "facts", kind="true, false, atau angka")
        facts[code] = value if isinstance(value, bool) else float(value)
    return Sample(table.text("name"), facts, table.texts("fits"), table.texts("fits_not"))


def _bare(one: Any) -> dict[str, Any]:
    """Return an entry as plain values, without those that say nothing."""
    found = {key: getattr(one, key) for key in one.__dataclass_fields__}
    if found.get("active", False) is True:
        del found["active"]
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in found.items()
        if value not in ("", ())
    }


def _written(value: Any) -> str:
    if isinstance(value, Mapping):
        inside = ", ".join(f"{key} = {_written(one)}" for key, one in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, float) and not isinstance(value, bool):
        return repr(value)
    if isinstance(value, list) and any(isinstance(one, Mapping) for one in value):
        return "\n".join(["[", *(f"  {_written(one)}," for one in value), "]"])
    return toml_value(value)


def _day(data: Mapping[str, Any], name: str, lines: _Lines, faults: list[BookFault]) -> list[date]:
    try:
        table = TomlTable(data, WHOLE)
        table.only("valid_from", *SECTIONS)
        found = table.optional_day("valid_from")
    except LoketError as error:
        key = str(error.values.get("key", ""))
        faults.append(BookFault("", 0, key, error, file=name, line=lines.of_key(key)))
        return []
    return [found] if found else []


def _listed(
    data: Mapping[str, Any], section: str, name: str, lines: _Lines, faults: list[BookFault]
) -> Sequence[Any]:
    found = data.get(section, [])
    if isinstance(found, list):
        return found
    error = TomlTable(data, WHOLE).error(WRONG_KIND, section, kind="daftar tabel")
    faults.append(BookFault("", 0, section, error, file=name, line=lines.of_key(section)))
    return []


def _placed(
    fault: BookFault,
    origins: Mapping[tuple[str, int], tuple[str, int]],
    entries: Mapping[str, Sequence[tuple[Any, _Lines, int]]],
) -> BookFault:
    if fault.line or (fault.section, fault.at) not in origins:
        return fault
    file, line = origins[fault.section, fault.at]
    _, lines, at = entries[fault.section][fault.at]
    return replace(fault, file=file, line=lines.of(fault.section, at, fault.key) or line)


def _not_toml(name: str, error: tomllib.TOMLDecodeError) -> BookFault:
    match = re.search(r"line (\d+)", str(error))
    line = int(match[1]) if match else 1
    return BookFault("", 0, "", Misused("bukan_toml", _NO_TOML), file=name, line=line)


class _Lines:
    """Where the entries of a file stand: lines counted from 1, tables written as `[[name]]`."""

    def __init__(self, text: str) -> None:
        self._heads: dict[str, list[int]] = {}
        self._keys: dict[tuple[str, int, str], int] = {}
        self._bare: dict[str, int] = {}
        section, quoted = "", ""
        for number, line in enumerate(text.splitlines(), start=1):
            if not quoted:
                if head := _HEAD.match(line):
                    section = head[1]
                    self._heads.setdefault(section, []).append(number)
                elif key := _KEY.match(line):
                    own = len(self._heads.get(section, ())) - 1
                    self._keys.setdefault((section, own, key[1]), number)
                    self._bare.setdefault(key[1], number)
            quoted = _still_quoted(line, quoted)

    def of(self, section: str, at: int, key: str = "") -> int:
        """Return the line of an entry, of one of its keys where that stands on a line."""
        heads = self._heads.get(section, [])
        head = heads[at] if at < len(heads) else self._bare.get(section, 1)
        return self._keys.get((section, at, key), head)

    def of_key(self, key: str) -> int:
        """Return the first line that begins with a key; 1 when there is none."""
        return self._bare.get(key, 1)


def _still_quoted(line: str, quoted: str) -> str:
    """Return which threefold quotes are open at the end of a line, "" for none."""
    for found in re.findall(r"\"\"\"|'''", line):
        if not quoted:
            quoted = found
        elif quoted == found:
            quoted = ""
    return quoted


_HEAD = re.compile(r"\s*\[\[\s*([A-Za-z0-9_.-]+)\s*\]\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_NO_DAY = QT_TRANSLATE_NOOP(
    "errors", "Tanggal mulai berlaku (valid_from) belum ada. Tambahkan, misalnya 2027-01-01."
)
_NO_TOML = QT_TRANSLATE_NOOP(
    "errors", "Tulisannya bukan TOML yang sah. Perbaiki baris ini, lalu muat lagi."
)
