"""A register comes out of its pack as it went in, whatever its cells held."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.wire import register_columns as columns
from desktop_app.wire import register_pack as wire
from desktop_app.wire.register_columns import BadPack
from desktop_app.wire.sealed_stream import PIECE, BadSeal, SealedReader, SealedWriter, new_key
from tests.crowd import Crowd

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBER = st.integers(-(2**31), 2**31)
NIK = st.one_of(st.from_regex(r"33[0-9]{14}", fullmatch=True), TEXT)


def _value(how: str, name: str) -> st.SearchStrategy[Any]:
    if how == "number":
        return NUMBER
    return NIK if how == "numeral" else st.one_of(TEXT, st.sampled_from(["", "L", "1966-10-07"]))


ENTRY = st.tuples(*(_value(how, name) for name, how in wire.ENTRY_COLUMNS))
ASIDE = st.tuples(*(_value(how, name) for name, how in wire.ASIDE_COLUMNS))
ROWS = st.lists(ENTRY, max_size=12)


def test_what_is_packed_is_what_is_stored() -> None:
    assert tuple(name for name, _ in wire.ENTRY_COLUMNS) == EntryRow._fields
    assert tuple(name for name, _ in wire.ASIDE_COLUMNS) == AsideRow._fields


@given(st.lists(TEXT, max_size=40))
def test_texts_come_back(values: list[str]) -> None:
    assert columns.unpack_texts(columns.pack_texts(values), len(values)) == values
    assert columns.unpack_runs(columns.pack_runs(values), len(values)) == values


@given(st.lists(NUMBER, max_size=40))
def test_numbers_come_back(values: list[int]) -> None:
    assert columns.unpack_numbers(columns.pack_numbers(values), len(values)) == values


@given(st.lists(NIK, max_size=40))
def test_numerals_come_back_damaged_ones_too(values: list[str]) -> None:
    assert columns.unpack_numerals(columns.pack_numerals(values), len(values)) == values


@given(ROWS, st.lists(ASIDE, max_size=4))
def test_a_base_gives_back_every_row_in_order(
    entries: list[wire.Row], asides: list[wire.Row]
) -> None:
    packed = _base(entries, asides)

    assert _read(packed) == (entries, asides)


@given(ROWS, ROWS, st.randoms(use_true_random=False), st.lists(ASIDE, max_size=3))
def test_a_delta_leads_from_any_register_to_any_other(
    old: list[wire.Row], more: list[wire.Row], random: Any, asides: list[wire.Row]
) -> None:
    new = [*random.sample(old, random.randint(0, len(old))), *more]
    random.shuffle(new)

    packed = _delta((old, asides), (new, asides[:1]))

    assert _read(packed, old, asides) == (new, asides[:1])


def test_rows_that_only_moved_down_are_told_as_one_stretch() -> None:
    old = [tuple(row) for row in Crowd().rows(200)]
    new = [old[0], *((*row[:1], at + 1, *row[2:]) for at, row in enumerate(old[1:], 2))]

    stretches, fresh = wire.stretches_of(old, new)

    assert fresh == []
    assert [(one.start, one.count, one.shift) for one in stretches] == [(0, 1, 0), (1, 199, 1)]


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_damaged_pack_is_never_taken_for_a_register(place: int, flip: int) -> None:
    packed = bytearray(_base([tuple(row) for row in Crowd().rows(60)], []))
    packed[place % len(packed)] ^= flip

    try:
        entries, _ = _read(bytes(packed))
    except BadPack:
        return
    # A few bytes of the container mean nothing (how the NIK's century is guessed): then the
    # register is still the one that was published.
    assert entries == [tuple(row) for row in Crowd().rows(60)]


@given(st.integers(0, 5_000))
def test_a_pack_that_was_cut_off_is_refused(length: int) -> None:
    packed = _base([tuple(row) for row in Crowd().rows(60)], [])

    with pytest.raises(BadPack):
        _read(packed[: length % len(packed)])


def test_a_delta_on_another_register_than_it_was_made_for_is_refused() -> None:
    old = [tuple(row) for row in Crowd().rows(50)]
    packed = _delta((old, []), (old[:40], []))
    other = [(*row[:6], "ORANG LAIN", *row[7:]) for row in old]

    with pytest.raises(BadPack):
        _read(packed, other, [])


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 5])
def test_a_sealed_file_gives_back_what_was_written(size: int) -> None:
    key, data = new_key(), bytes(range(256)) * (size // 256 + 1)
    sealed = _sealed(data[:size], key)

    reader = SealedReader(io.BytesIO(sealed), key)

    assert reader.read(7) + reader.read() == data[:size]


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_sealed_file_that_was_touched_is_refused(place: int, flip: int) -> None:
    key = bytes(32)
    sealed = bytearray(_sealed(b"nama orang" * 50, key))
    sealed[place % len(sealed)] ^= flip

    with pytest.raises(BadSeal):
        SealedReader(io.BytesIO(bytes(sealed)), key).read()


def test_pieces_of_a_sealed_file_can_not_be_left_out_or_change_places() -> None:
    key = new_key()
    sealed = _sealed(bytes(3 * PIECE), key)
    first, piece = sealed[:16], PIECE + 16
    pieces = [sealed[16 + n * piece : 16 + (n + 1) * piece] for n in range(3)]

    for order in ([0, 1], [0, 2, 1], [1, 2], [0, 0, 1, 2]):
        with pytest.raises(BadSeal):
            SealedReader(io.BytesIO(first + b"".join(pieces[n] for n in order)), key).read()


def _sealed(data: bytes, key: bytes) -> bytes:
    out = io.BytesIO()
    writer = SealedWriter(out, key)
    writer.write(data)
    writer.close()
    return out.getvalue()


def _base(entries: list[wire.Row], asides: list[wire.Row]) -> bytes:
    out = io.BytesIO()
    head = wire.Head(("Data",), wire.digest_of(entries, asides), 2026)
    wire.write_base(out, head, entries, asides)
    return out.getvalue()


def _delta(
    old: tuple[list[wire.Row], list[wire.Row]], new: tuple[list[wire.Row], list[wire.Row]]
) -> bytes:
    out = io.BytesIO()
    head = wire.Head(("Data",), wire.digest_of(*new), 2026)
    kinds = []
    for before, after in zip(old, new, strict=True):
        stretches, fresh = wire.stretches_of(before, after)
        kinds.append((stretches, [after[place] for place in fresh]))
    wire.write_delta(out, head, kinds[0], kinds[1])
    return out.getvalue()


def _read(
    packed: bytes, old: list[wire.Row] | None = None, asides: list[wire.Row] | None = None
) -> tuple[list[wire.Row], list[wire.Row]]:
    source = io.BytesIO(packed)
    head = wire.read_head(source)
    found: dict[str, list[wire.Row]] = {"entry": [], "aside": []}
    kept = [
        (lambda start, count, rows=rows or []: rows[start : start + count])
        for rows in (old, asides)
    ]
    for kind, rows in wire.read_rows(source, head, (kept[0], kept[1])):
        found[kind] += rows
    return found["entry"], found["aside"]


def _kept(rows: list[wire.Row] | None) -> wire.Kept:
    return lambda start, count: (rows or [])[start : start + count]
