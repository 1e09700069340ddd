"""The file of public keys: what goes in comes out, and nothing else is taken for one."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Misused
from desktop_app.domain.letter_keys import (
    LARGEST_FILE,
    KeyFile,
    PublicKey,
    read_key_file,
    write_key_file,
)

AT = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
names = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=60)
moments = st.datetimes(timezones=st.just(UTC)).filter(lambda one: one.year > 1900)
keys = st.builds(
    PublicKey, st.binary(min_size=32, max_size=32), names, moments, st.none() | moments
)
files = st.builds(
    KeyFile,
    office=names,
    office_code=st.text("0123456789", min_size=4, max_size=4),
    address=st.just("LOKET://V/"),
    keys=st.lists(keys, min_size=1, max_size=5, unique_by=lambda one: one.key_id).map(tuple),
)
FILE_FIELDS = ("format", "version", "office", "office_code", "address", "keys")
KEY_FIELDS = ("key_id", "public_key", "counter", "from", "revoked_from")
FILE = KeyFile("Dinas Rekaan", "3317", "LOKET://V/", (PublicKey(b"k" * 32, "Loket 1", AT),))


def changed(**changes: Any) -> bytes:
    document = json.loads(write_key_file(FILE, AT))
    key = {name: changes.pop(name) for name in list(changes) if name in document["keys"][0]}
    document["keys"][0] |= key
    return json.dumps(document | changes).encode()


@given(files)
def test_what_goes_in_comes_out(file: KeyFile) -> None:
    assert read_key_file(write_key_file(file, AT).encode()) == file


@given(st.binary(max_size=300))
def test_any_bytes_are_a_file_or_a_sentence(data: bytes) -> None:
    with pytest.raises(Misused):
        read_key_file(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=6,
    ),
    st.sampled_from((*FILE_FIELDS, *KEY_FIELDS)),
)
def test_any_value_anywhere_is_read_or_told(value: Any, where: str) -> None:
    with contextlib.suppress(Misused):
        assert read_key_file(changed(**{where: value})).keys


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b"[" * 100_000,
        b"{}",
        changed(format="lain"),
        changed(public_key="00" * 32),
        changed(key_id="00000000"),
        changed(public_key="00" * 31),
        changed(keys=[]),
        changed(office="a\x07b"),
        changed(office_code="33.17"),
        changed(**{"from": "2026-11-20T01:30:00"}),
        b" " * (LARGEST_FILE + 1),
    ],
)
def test_what_is_no_key_file_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(Misused, match="bukan berkas kunci"):
        read_key_file(data)


def test_a_file_of_a_newer_program_says_so() -> None:
    with pytest.raises(Misused, match="Perbarui"):
        read_key_file(changed(version=2))


def test_a_fingerprint_can_be_read_aloud() -> None:
    print_ = FILE.keys[0].fingerprint
    assert len(print_.split()) == 5
    assert print_.replace(" ", "").startswith(FILE.keys[0].key_id.hex().upper())
