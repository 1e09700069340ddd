"""The encrypted files of an office: what comes back is what went in, or nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.storage.files import FileStore

KEY = bytes(range(32))
LETTER = b"%PDF-1.7 surat untuk orang rekaan " * 40


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files", KEY)


def _path(store: FileStore, name: str) -> Path:
    return store.folder / name[:2] / name


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=5_000))
def test_what_was_put_comes_back(store: FileStore, data: bytes) -> None:
    assert store.get(store.put(data)) == data


def test_the_same_bytes_are_one_file(store: FileStore) -> None:
    assert store.put(LETTER) == store.put(LETTER)
    assert len([p for p in store.folder.rglob("*") if p.is_file()]) == 1


def test_nothing_of_the_content_can_be_read_on_disk(store: FileStore) -> None:
    name = store.put(LETTER)

    assert b"surat" not in _path(store, name).read_bytes()


def test_the_name_does_not_tell_what_is_inside(store: FileStore, tmp_path: Path) -> None:
    other = FileStore(tmp_path / "other", bytes(32))

    assert store.put(LETTER) != other.put(LETTER)


@pytest.mark.parametrize("place", [0, 3, 4, 15, 16, 500, -1])
def test_one_flipped_bit_is_noticed(store: FileStore, place: int) -> None:
    name = store.put(LETTER)
    sealed = bytearray(_path(store, name).read_bytes())
    sealed[place] ^= 1
    _path(store, name).write_bytes(sealed)

    with pytest.raises(EnvironmentFailure, match="telah berubah") as caught:
        store.get(name)
    assert caught.value.code == "arsip_berubah"


@pytest.mark.parametrize("length", [0, 3, 4, 16, 31, 100])
def test_a_truncated_file_is_noticed(store: FileStore, length: int) -> None:
    name = store.put(LETTER)
    _path(store, name).write_bytes(_path(store, name).read_bytes()[:length])

    with pytest.raises(EnvironmentFailure, match="telah berubah"):
        store.get(name)


def test_a_file_put_in_the_place_of_another_is_noticed(store: FileStore) -> None:
    name, other = store.put(LETTER), store.put(b"surat lain")
    _path(store, name).write_bytes(_path(store, other).read_bytes())

    with pytest.raises(EnvironmentFailure, match="telah berubah"):
        store.get(name)


def test_a_missing_file_is_told_in_words(store: FileStore) -> None:
    name = store.put(LETTER)
    _path(store, name).unlink()

    with pytest.raises(EnvironmentFailure, match="tidak ada lagi") as caught:
        store.get(name)
    assert caught.value.code == "arsip_hilang"


def test_another_office_cannot_read_it(store: FileStore) -> None:
    name = store.put(LETTER)

    with pytest.raises(EnvironmentFailure):
        FileStore(store.folder, bytes(32)).get(name)


def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("a file where the folder should be")

    with pytest.raises(EnvironmentFailure, match="belum terbit") as caught:
        FileStore(tmp_path / "files", KEY).put(LETTER)
    assert caught.value.exit_code == 3
