"""A register as it travels: a base that holds all of it, or the delta from one to the next.

Rows are packed column by column in blocks, so a reader holds one block at a time. A delta says
which stretches of the old rows stay and what stands between them; a row's place in its file may
shift with the stretch. Both end with the digest of the whole new register, so a counter knows
that what it built is what was published. The bytes are sealed before they are stored
(`sealed_stream`).
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO, Literal

from desktop_app.wire import register_columns as columns
from desktop_app.wire.register_columns import BadPack

FORMAT = 1
BLOCK = 25_000

# In the order rows are stored in: name and how it is packed. `birth` is told by the NIK, `sex` too.
ENTRY_COLUMNS: tuple[tuple[str, str], ...] = (
    ("sheet", "number"),
    ("row", "number"),
    ("nik", "numeral"),
    ("nik_damaged", "number"),
    ("kk", "numeral"),
    ("kk_damaged", "number"),
    ("name", "text"),
    ("birth_place", "text"),
    ("birth_date", "birth"),
    ("sex", "sex"),
    ("address", "text"),
    ("rt", "text"),
    ("rw", "text"),
    ("village_code", "text"),
    ("village", "text"),
    ("district", "text"),
    ("household_id", "runs"),
    ("member_id", "text"),
    ("card", "text"),
    ("relation", "text"),
    ("desil", "number"),
    ("pbi_status", "text"),
    ("deactivated_on", "text"),
    ("warnings", "text"),
    ("programmes", "text"),
    ("mother", "text"),
)
# `original` as canonical JSON.
ASIDE_COLUMNS: tuple[tuple[str, str], ...] = (
    ("sheet", "number"),
    ("row", "number"),
    ("reasons", "text"),
    ("first_15", "text"),
    ("kk", "text"),
    ("name", "text"),
    ("birth_date", "text"),
    ("village_code", "text"),
    ("village", "text"),
    ("district", "text"),
    ("fields", "text"),
    ("original", "text"),
)

Row = tuple[Any, ...]
Kept = Callable[[int, int], Iterable[Row]]

_MAGIC = b"LKTREG\x00" + bytes([FORMAT])
_SECTION = struct.Struct(">cII")  # what, how many rows, how many bytes
_MOST_SECTION = 64 << 20
_NIK = [name for name, _ in ENTRY_COLUMNS].index("nik")


@dataclass(frozen=True, slots=True)
class Head:
    """What a pack says of itself: `digest` is of the whole register it leads to.

    `latest_year` decides the century that a NIK's two-digit year is guessed to be in.
    """

    sheets: tuple[str, ...]
    digest: str
    latest_year: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """`new` rows of the delta, then `count` old ones from `start` on, moved by `shift` lines."""

    new: int
    start: int
    count: int
    shift: int
    sheet: int


class Digest:
    """The sha256 of a register: every row in its order."""

    def __init__(self) -> None:
        self._sum = hashlib.sha256()

    def add(self, rows: Iterable[Row]) -> None:
        """Take some more rows."""
        text = json.dumps(list(rows), ensure_ascii=False, separators=(",", ":"))
        # One text for all of them: how many come at a time must not matter.
        self._sum.update(text[1:-1].encode() + b"," if text != "[]" else b"")

    def hex(self) -> str:
        """Return it in hex."""
        return self._sum.hexdigest()


def digest_of(entries: Iterable[Row], asides: Iterable[Row]) -> str:
    """Return the digest of a whole register."""
    found = Digest()
    for rows in (entries, asides):
        for block in _blocks(rows):
            found.add(block)
        found.add([("--",)])
    return found.hex()


def write_base(out: BinaryIO, head: Head, entries: Iterable[Row], asides: Iterable[Row]) -> None:
    """Write all rows of a register."""
    _write_head(out, head)
    _write_rows(out, b"E", ENTRY_COLUMNS, entries, head.latest_year)
    _write_rows(out, b"A", ASIDE_COLUMNS, asides, head.latest_year)
    out.write(_SECTION.pack(b"Z", 0, 0))


def write_delta(
    out: BinaryIO,
    head: Head,
    entries: tuple[Sequence[Stretch], Iterable[Row]],
    asides: tuple[Sequence[Stretch], Iterable[Row]],
) -> None:
    """Write what changed: for each kind of row its stretches, and the rows that are new."""
    _write_head(out, head)
    for what, mark, spec, (stretches, rows) in (
        (b"e", b"E", ENTRY_COLUMNS, entries),
        (b"a", b"A", ASIDE_COLUMNS, asides),
    ):
        _write_stretches(out, what, stretches)
        _write_rows(out, mark, spec, rows, head.latest_year)
    out.write(_SECTION.pack(b"Z", 0, 0))


def read_head(source: BinaryIO) -> Head:
    """Return what a pack says of itself; its rows come next. Raises BadPack."""
    if source.read(len(_MAGIC)) != _MAGIC:
        raise BadPack("format")
    what, _, data = _section(source)
    if what != b"H":
        raise BadPack("head")
    try:
        told = json.loads(data)
        return Head(**{**told, "sheets": tuple(told["sheets"])})
    except (ValueError, TypeError, KeyError) as error:
        raise BadPack("head") from error


def read_rows(
    source: BinaryIO, head: Head, kept: tuple[Kept, Kept]
) -> Iterator[tuple[Literal["entry", "aside"], list[Row]]]:
    """Yield the rows of the new register in order, some at a time.

    `kept` give the old register's entries and rows set aside from one place on, so many; a base
    never asks. Raises BadPack when the pack is damaged, or when what came of it is not what was
    published: then nothing of it may be used.
    """
    seen = Digest()
    stretches: list[Stretch] | None = None
    kind: Literal["entry", "aside"] = "entry"
    fresh: Iterator[Row] = iter(())
    while True:
        what, count, data = _section(source)
        if what in (b"e", b"a"):
            stretches = _read_stretches(data, count)
            kind = "entry" if what == b"e" else "aside"
            continue
        if what == b"Z":
            break
        if what not in (b"E", b"A"):
            raise BadPack("section")
        spec = ENTRY_COLUMNS if what == b"E" else ASIDE_COLUMNS
        blocks = _rows_of(source, what, count, data, spec, head.latest_year)
        kind = "entry" if what == b"E" else "aside"
        if stretches is None:
            found: Iterable[list[Row]] = blocks
        else:
            fresh = (row for block in blocks for row in block)
            found = _woven(stretches, fresh, kept[0 if kind == "entry" else 1])
            stretches = None
        for rows in found:
            seen.add(rows)
            yield kind, rows
        seen.add([("--",)])
    if seen.hex() != head.digest:
        raise BadPack("digest")


def stretches_of(old: Iterable[Row], new: Iterable[Row]) -> tuple[list[Stretch], list[int]]:
    """Return how the new rows are woven from old ones, and the places of those that are new.

    A row is the same when all but its place in the file is. Memory: some 80 bytes an old row.
    """
    places: dict[bytes, list[int] | int] = {}
    lines: list[tuple[int, int]] = []
    for at, row in enumerate(old):
        lines.append((row[0], row[1]))
        _remember(places, _mark(row), at)
    weaver = _Weaver(lines)
    for at, row in enumerate(new):
        weaver.take(at, row, _take(places, _mark(row), weaver.expected))
    return weaver.finish()


class _Weaver:
    """Collects stretches: an old row goes on the one before when it follows it in both files."""

    def __init__(self, lines: Sequence[tuple[int, int]]) -> None:
        self._lines = lines
        self._done: list[Stretch] = []
        self._fresh: list[int] = []
        self._new = self._count = self._shift = self._sheet = 0
        self._start = -1

    @property
    def expected(self) -> int:
        """The old row that would go on with the stretch."""
        return self._start + self._count

    def take(self, at: int, row: Row, found: int | None) -> None:
        if found is None:
            self._close()
            self._new += 1
            self._fresh.append(at)
            return
        shift = row[1] - self._lines[found][1]
        goes_on = (
            self._count
            and found == self.expected
            and shift == self._shift
            and row[0] == self._sheet
        )
        if not goes_on:
            self._close()
            self._start, self._shift, self._sheet = found, shift, row[0]
        self._count += 1

    def finish(self) -> tuple[list[Stretch], list[int]]:
        self._close()
        if self._new:
            self._done.append(Stretch(self._new, 0, 0, 0, 0))
        return self._done, self._fresh

    def _close(self) -> None:
        if self._count:
            self._done.append(
                Stretch(self._new, self._start, self._count, self._shift, self._sheet)
            )
            self._new = self._count = 0
            self._start = -1


def _mark(row: Row) -> bytes:
    text = json.dumps(row[2:], ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=10).digest()


def _remember(places: dict[bytes, list[int] | int], mark: bytes, at: int) -> None:
    held = places.get(mark)
    if held is None:
        places[mark] = at
    elif isinstance(held, int):
        places[mark] = [held, at]
    else:
        held.append(at)


def _take(places: dict[bytes, list[int] | int], mark: bytes, expected: int) -> int | None:
    held = places.get(mark)
    if held is None:
        return None
    if isinstance(held, int):
        del places[mark]
        return held
    at = held.pop(held.index(expected) if expected in held else 0)
    if not held:
        del places[mark]
    return at


def _woven(stretches: Sequence[Stretch], fresh: Iterator[Row], kept: Kept) -> Iterator[list[Row]]:
    for one in stretches:
        new = list(islice(fresh, one.new))
        if len(new) != one.new:
            raise BadPack("rows")
        if new:
            yield new
        for start in range(one.start, one.start + one.count, BLOCK):
            wanted = min(BLOCK, one.start + one.count - start)
            rows = [(one.sheet, row[1] + one.shift, *row[2:]) for row in kept(start, wanted)]
            if len(rows) != wanted:
                raise BadPack("old rows")
            yield rows
    if next(fresh, None) is not None:
        raise BadPack("rows")


def _blocks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    source = iter(rows)
    while block := list(islice(source, BLOCK)):
        yield block


def _write_head(out: BinaryIO, head: Head) -> None:
    told = {name: getattr(head, name) for name in Head.__slots__}
    data = json.dumps(told, ensure_ascii=False).encode()
    out.write(_MAGIC + _SECTION.pack(b"H", 0, len(data)) + data)


def _write_rows(
    out: BinaryIO,
    what: bytes,
    spec: Sequence[tuple[str, str]],
    rows: Iterable[Row],
    latest_year: int,
) -> None:
    """Write blocks of rows, then an empty one that ends them."""
    for block in _blocks(rows):
        data = _pack_block(spec, block, latest_year)
        out.write(_SECTION.pack(what, len(block), len(data)) + data)
    out.write(_SECTION.pack(what, 0, 0))


def _rows_of(
    source: BinaryIO,
    what: bytes,
    count: int,
    data: bytes,
    spec: Sequence[tuple[str, str]],
    latest_year: int,
) -> Iterator[list[Row]]:
    while count:
        yield _unpack_block(spec, data, count, latest_year)
        found, count, data = _section(source)
        if found != what:
            raise BadPack("section")


def _section(source: BinaryIO) -> tuple[bytes, int, bytes]:
    head = source.read(_SECTION.size)
    if len(head) != _SECTION.size:
        raise BadPack("cut off")
    what, count, size = _SECTION.unpack(head)
    if size > _MOST_SECTION or count > BLOCK * 50:
        raise BadPack("size")
    data = source.read(size)
    if len(data) != size:
        raise BadPack("cut off")
    return what, count, data


def _pack_block(spec: Sequence[tuple[str, str]], block: list[Row], latest_year: int) -> bytes:
    parts: list[bytes] = []
    for (_, how), values in zip(spec, zip(*block, strict=True), strict=True):
        if how in ("birth", "sex"):
            niks = [row[_NIK] for row in block]
            packed = columns.pack_guessed(values, _guesses(how, niks, latest_year))
        else:
            packed = _PACK[how](values)
        parts.append(struct.pack(">B", len(packed)))
        parts += [struct.pack(">I", len(piece)) + piece for piece in packed]
    return b"".join(parts)


def _unpack_block(
    spec: Sequence[tuple[str, str]], data: bytes, count: int, latest_year: int
) -> list[Row]:
    found: list[Sequence[Any]] = []
    at = 0
    try:
        for _, how in spec:
            packed, at = _pieces(data, at)
            if how in ("birth", "sex"):
                guesses = _guesses(how, found[_NIK], latest_year)
                found.append(columns.unpack_guessed(packed, guesses))
            else:
                found.append(_UNPACK[how](packed, count))
        if at != len(data) or any(len(values) != count for values in found):
            raise BadPack("block")
        return list(zip(*found, strict=True))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise BadPack("block") from error


def _pieces(data: bytes, at: int) -> tuple[tuple[bytes, ...], int]:
    count, at, pieces = data[at], at + 1, []
    for _ in range(count):
        (size,) = struct.unpack_from(">I", data, at)
        pieces.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return tuple(pieces), at


def _guesses(how: str, niks: Sequence[str], latest_year: int) -> list[str]:
    if how == "birth":
        return [columns.birth_date_in(nik, latest_year) for nik in niks]
    return ["" if len(nik) != 16 else "P" if nik[6] >= "4" else "L" for nik in niks]


def _write_stretches(out: BinaryIO, what: bytes, stretches: Sequence[Stretch]) -> None:
    names = Stretch.__slots__
    data = b"".join(
        struct.pack(">I", len(piece)) + piece
        for name in names
        for piece in columns.pack_numbers([getattr(one, name) for one in stretches])
    )
    out.write(_SECTION.pack(what, len(stretches), len(data)) + data)


def _read_stretches(data: bytes, count: int) -> list[Stretch]:
    fields, at = [], 0
    try:
        for _ in Stretch.__slots__:
            (size,) = struct.unpack_from(">I", data, at)
            fields.append(columns.unpack_numbers((data[at + 4 : at + 4 + size],), count))
            at += 4 + size
    except struct.error as error:
        raise BadPack("stretches") from error
    return [Stretch(*one) for one in zip(*fields, strict=True)]


_PACK: dict[str, Callable[[Sequence[Any]], columns.Packed]] = {
    "number": columns.pack_numbers,
    "numeral": columns.pack_numerals,
    "text": columns.pack_texts,
    "runs": columns.pack_runs,
}
_UNPACK: dict[str, Callable[[columns.Packed, int], Sequence[Any]]] = {
    "number": columns.unpack_numbers,
    "numeral": columns.unpack_numerals,
    "text": columns.unpack_texts,
    "runs": columns.unpack_runs,
}
