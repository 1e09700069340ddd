"""A register file that was packed and built again answers as the one it was made from."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.domain.errors import Cancelled, EnvironmentFailure
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.storage.register_file import RegisterBuilder, RegisterFile
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases import register_pack
from desktop_app.usecases.register_pack import PackedFile, PackPlan, UnpackPlan
from desktop_app.wire.sealed_stream import new_key
from tests.crowd import Crowd

KEY = bytes(range(32))
OLD, NEW = UUID(int=1), UUID(int=2)
ASIDE = AsideRow(
    0, 900, "nik_kurang_angka", "331701000000000", "", "SITI", "1970-01-02", "33.17.10.2025",
    "Tasikagung", "Rembang", "{}", {"NIK": "33170100000", "NAMA": "SITI"},
)  # fmt: skip


@pytest.fixture
def rows() -> list[EntryRow]:
    return list(Crowd().rows(2_000))


def test_a_base_makes_the_same_register(tmp_path: Path, rows: list[EntryRow]) -> None:
    made = _file(tmp_path / "a.db", rows, [ASIDE])
    (base,) = register_pack.pack(_plan(tmp_path, made))

    counts = register_pack.unpack(_unpack(tmp_path, base))

    assert counts == (2_000, 1)
    assert _rows(tmp_path / "new.db") == (rows, [ASIDE])
    answering = RegisterFile(tmp_path / "new.db", KEY)
    assert [one.name for one in answering.with_nik(rows[7].nik)] == [rows[7].name]
    assert answering.knows_names
    answering.close()


def test_a_delta_leads_from_the_last_register_to_the_next(
    tmp_path: Path, rows: list[EntryRow]
) -> None:
    later = [row._replace(desil=3) if row.row % 100 == 0 else row for row in rows[5:]]
    old = _file(tmp_path / "old.db", rows, [ASIDE])
    new = _file(tmp_path / "now.db", later, [])

    base, delta = register_pack.pack(_plan(tmp_path, new, older=(OLD, old)))
    register_pack.unpack(_unpack(tmp_path, delta, old))

    assert delta.builds_on == OLD
    assert delta.size * 10 < base.size
    assert _rows(tmp_path / "new.db") == (later, [])


def test_a_delta_that_saves_nothing_is_not_kept(tmp_path: Path, rows: list[EntryRow]) -> None:
    old = _file(tmp_path / "old.db", rows[:100], [])
    new = _file(tmp_path / "now.db", rows[1_000:], [])

    packed = register_pack.pack(_plan(tmp_path, new, older=(OLD, old)))

    assert [one.builds_on for one in packed] == [None]
    assert len(list(tmp_path.glob("*.pack"))) == 1


def test_a_packed_register_shows_no_name_and_no_number(
    tmp_path: Path, rows: list[EntryRow]
) -> None:
    (base,) = register_pack.pack(_plan(tmp_path, _file(tmp_path / "a.db", rows, [])))

    data = base.path.read_bytes()

    assert rows[0].name.encode() not in data
    assert rows[0].nik.encode() not in data
    assert b"33171" not in data


def test_a_damaged_download_leaves_nothing_behind(tmp_path: Path, rows: list[EntryRow]) -> None:
    (base,) = register_pack.pack(_plan(tmp_path, _file(tmp_path / "a.db", rows, [])))
    data = bytearray(base.path.read_bytes())
    data[len(data) // 2] ^= 1
    base.path.write_bytes(data)

    with pytest.raises(EnvironmentFailure, match="rusak di jalan"):
        register_pack.unpack(_unpack(tmp_path, base))

    assert not (tmp_path / "new.db").exists()


def test_a_delta_on_the_wrong_register_is_found_out(tmp_path: Path, rows: list[EntryRow]) -> None:
    old = _file(tmp_path / "old.db", rows, [])
    new = _file(tmp_path / "now.db", rows[:-3], [])
    other = _file(tmp_path / "other.db", [one._replace(rt="099") for one in rows], [])
    _, delta = register_pack.pack(_plan(tmp_path, new, older=(OLD, old)))

    with pytest.raises(EnvironmentFailure):
        register_pack.unpack(_unpack(tmp_path, delta, other))

    assert not (tmp_path / "new.db").exists()


def test_building_can_be_stopped(tmp_path: Path, rows: list[EntryRow]) -> None:
    (base,) = register_pack.pack(_plan(tmp_path, _file(tmp_path / "a.db", rows, [])))

    with pytest.raises(Cancelled):
        register_pack.unpack(_unpack(tmp_path, base), cancelled=lambda: True)

    assert not (tmp_path / "new.db").exists()


_SEAL = new_key()


def _file(path: Path, rows: list[EntryRow], asides: list[AsideRow]) -> Path:
    with RegisterBuilder(path, KEY) as builder:
        builder.add(rows, asides)
        builder.finish(["Data"])
    return path


def _plan(folder: Path, path: Path, older: tuple[UUID, Path] | None = None) -> PackPlan:
    return PackPlan(NEW, path, KEY, _SEAL, folder, 2_001, 2026, older)


def _unpack(folder: Path, packed: PackedFile, old: Path | None = None) -> UnpackPlan:
    return UnpackPlan(packed.path, _SEAL, folder / "new.db", KEY, packed.rows, old)


def _rows(path: Path) -> tuple[list[EntryRow], list[AsideRow]]:
    with RegisterScan(path, KEY) as scan:
        return list(scan.entries()), list(scan.asides())
