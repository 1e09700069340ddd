"""Columns of register rows, packed one by one: each in the way its kind leaves the least.

A column is a list of texts or of whole numbers, of any content: what does not look like its kind
goes into a list of exceptions, so every value comes back as it was.
"""

from __future__ import annotations

import json
import lzma
import sys
from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

# Byte planes of numbers have no text in them: contexts of neighbouring bytes only hurt.
_NUMBERS: list[dict[str, Any]] = [
    {"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 0, "lp": 0, "pb": 0, "dict_size": 1 << 22}
]
_TEXTS: list[dict[str, Any]] = [
    {"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 3, "lp": 0, "pb": 0, "dict_size": 1 << 22}
]
# More than any column of one block can be: what claims to be longer is not a register.
MOST_BYTES = 64 << 20

Packed = tuple[bytes, ...]


class BadPack(ValueError):
    """The bytes are no register this program packed, or were damaged on the way."""


def pack_numbers(values: Sequence[int]) -> Packed:
    """Return whole numbers (below 2**40 apart), as their steps from one to the next."""
    steps, before = [], 0
    for value in values:
        steps.append(_zigzag(value - before))
        before = value
    return (_squeeze(_planes(steps), _NUMBERS),)


def unpack_numbers(packed: Packed, count: int) -> list[int]:
    """Return what `pack_numbers` was given. Raises BadPack."""
    values, before = [], 0
    for step in _unplanes(_unsqueeze(packed[0], _NUMBERS), count):
        before += _unzigzag(step)
        values.append(before)
    return values


def pack_texts(values: Sequence[str]) -> Packed:
    """Return texts: each spelling once, and which of them stands where."""
    places: dict[str, int] = {}
    which = [places.setdefault(value, len(places)) for value in values]
    order = sorted(places)
    rank = {places[value]: position for position, value in enumerate(order)}
    spellings = json.dumps(order, ensure_ascii=False, separators=(",", ":")).encode()
    return _squeeze(spellings, _TEXTS), _squeeze(_planes([rank[w] for w in which]), _NUMBERS)


def unpack_texts(packed: Packed, count: int) -> list[str]:
    """Return what `pack_texts` was given. Raises BadPack."""
    spellings = _json_list(_unsqueeze(packed[0], _TEXTS))
    try:
        return [spellings[at] for at in _unplanes(_unsqueeze(packed[1], _NUMBERS), count)]
    except IndexError as error:
        raise BadPack("spelling") from error


def pack_numerals(values: Sequence[str]) -> Packed:
    """Return 16-digit numbers (NIK, No. KK): region, date and serial each in a column.

    A family's members stand together, so equal neighbours cost next to nothing.
    """
    regions, days, serials, odd = [], [], [], {}
    for at, value in enumerate(values):
        if len(value) == 16 and value.isascii() and value.isdigit():
            regions.append(int(value[:6]))
            days.append(int(value[6:12]))
            serials.append(int(value[12:]))
        else:
            regions.append(0)
            days.append(0)
            serials.append(0)
            odd[at] = value
    return (
        *pack_texts([f"{region:06}" for region in regions]),
        _squeeze(_planes(days), _NUMBERS),
        _squeeze(_planes(serials), _NUMBERS),
        _squeeze(_odd(odd), _TEXTS),
    )


def unpack_numerals(packed: Packed, count: int) -> list[str]:
    """Return what `pack_numerals` was given. Raises BadPack."""
    regions = unpack_texts(packed[:2], count)
    days = _unplanes(_unsqueeze(packed[2], _NUMBERS), count)
    serials = _unplanes(_unsqueeze(packed[3], _NUMBERS), count)
    values = [
        f"{region}{day:06}{serial:04}"
        for region, day, serial in zip(regions, days, serials, strict=True)
    ]
    return _with_odd(values, _unsqueeze(packed[4], _TEXTS))


def pack_guessed(values: Sequence[str], guesses: Sequence[str]) -> Packed:
    """Return a column that another one tells nearly always: only what differs is kept.

    Where `guesses` is wrong for many (no NIK in the file), the column goes as texts.
    """
    odd = {
        at: value
        for at, (value, guess) in enumerate(zip(values, guesses, strict=True))
        if value != guess
    }
    if len(odd) * 3 > len(values):
        return pack_texts(values)
    return (_squeeze(_odd(odd), _TEXTS),)


def unpack_guessed(packed: Packed, guesses: Sequence[str]) -> list[str]:
    """Return what `pack_guessed` was given. Raises BadPack."""
    if len(packed) == 2:
        return unpack_texts(packed, len(guesses))
    return _with_odd(list(guesses), _unsqueeze(packed[0], _TEXTS))


def pack_runs(values: Sequence[str]) -> Packed:
    """Return a column whose value mostly repeats that of the row before (a household's id)."""
    changes = [at for at, value in enumerate(values) if not at or value != values[at - 1]]
    gaps = [at - before for before, at in pairwise([0, *changes])]
    new = "\n".join(json.dumps(values[at], ensure_ascii=False)[1:-1] for at in changes)
    return _squeeze(_planes(gaps), _NUMBERS), _squeeze(new.encode(), _TEXTS)


def unpack_runs(packed: Packed, count: int) -> list[str]:
    """Return what `pack_runs` was given. Raises BadPack."""
    if not count:
        return []
    new = [_unquoted(line) for line in _unsqueeze(packed[1], _TEXTS).decode().split("\n")]
    gaps = _unplanes(_unsqueeze(packed[0], _NUMBERS), len(new))
    values: list[str] = []
    for gap, value in zip(gaps, ["", *new[:-1]], strict=True):
        values += [value] * gap
        if len(values) > count:
            raise BadPack("runs")
    return values + [new[-1]] * (count - len(values))


def birth_date_in(nik: str, latest_year: int) -> str:
    """Return the ISO date a NIK says, "" when it says none.

    The century is a guess here, which costs nothing when it is wrong: `pack_guessed` keeps the
    true one then.
    """
    if len(nik) != 16 or not nik.isascii() or not nik.isdigit():
        return ""
    day, month, year = int(nik[6:8]), nik[8:10], int(nik[10:12])
    century = 2000 if 2000 + year <= latest_year else 1900
    return f"{century + year}-{month}-{day - 40 if day > 40 else day:02}"


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _unzigzag(value: int) -> int:
    return -((value + 1) >> 1) if value & 1 else value >> 1


def _planes(values: Sequence[int]) -> bytes:
    """Return unsigned numbers as byte planes, as many as the greatest needs, their count first."""
    width = max(1, (max(values, default=0).bit_length() + 7) // 8)
    if width > 8:
        raise BadPack("number")
    raw = array("Q", values)
    if raw.itemsize != 8:
        raise BadPack("platform")
    data = _little(raw).tobytes()
    return bytes([width]) + b"".join(data[plane::8] for plane in range(width))


def _unplanes(data: bytes, count: int) -> array[int]:
    width = data[0] if data else 0
    if not 1 <= width <= 8 or len(data) != 1 + width * count:
        raise BadPack("planes")
    whole = bytearray(8 * count)
    for plane in range(width):
        whole[plane::8] = data[1 + plane * count : 1 + (plane + 1) * count]
    values = array("Q")
    values.frombytes(bytes(whole))
    return _little(values)


def _little(values: array[int]) -> array[int]:
    if sys.byteorder == "big":
        values.byteswap()
    return values


def _odd(odd: dict[int, str]) -> bytes:
    pairs = [[at, value] for at, value in odd.items()]
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":")).encode() if pairs else b""


def _with_odd(values: list[str], data: bytes) -> list[str]:
    for pair in _json_list(data) if data else ():
        try:
            at, value = pair
            values[at] = value
        except (TypeError, ValueError, IndexError) as error:
            raise BadPack("odd") from error
    return values


def _json_list(data: bytes) -> list[Any]:
    try:
        found = json.loads(data)
    except ValueError as error:
        raise BadPack("json") from error
    if not isinstance(found, list):
        raise BadPack("json")
    return found


def _unquoted(line: str) -> str:
    try:
        return str(json.loads(f'"{line}"'))
    except ValueError as error:
        raise BadPack("json") from error


def _squeeze(data: bytes, filters: list[dict[str, Any]]) -> bytes:
    return lzma.compress(data, lzma.FORMAT_RAW, filters=filters)


def _unsqueeze(data: bytes, filters: list[dict[str, Any]]) -> bytes:
    """Return the bytes again, never more than MOST_BYTES of them. Raises BadPack."""
    reader = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)
    try:
        found = reader.decompress(data, MOST_BYTES)
    except lzma.LZMAError as error:
        raise BadPack("lzma") from error
    if not reader.eof and reader.needs_input is False:
        raise BadPack("size")
    return found
