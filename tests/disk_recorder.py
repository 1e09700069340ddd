"""A disk that remembers: what a process wrote and synced, and every disk a power cut could leave.

The recorder is a small C library preloaded under the process (`disk_recorder.c`), because the
database driver offers no file system of its own to stand in for. From its records `Disk` rebuilds
images: what was synced is there; of the rest any part is, in any order, torn at 512 bytes. Names
(create, rename, remove) reach the disk in their order, folder by folder, as journaling file
systems do it, but not before their folder is synced, which is harder than most of them are.
"""

from __future__ import annotations

import functools
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

_SOURCE = Path(__file__).with_suffix(".c")
_HEAD = struct.Struct("=8sqqq")
_SECTOR = 512
_MADE = 2
_Writes = list[tuple[int, bytes] | int]  # (offset, bytes), or the size it was cut to


@functools.cache
def library() -> Path | None:
    """Return the built recorder; None where there is no C compiler, or no Linux."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    built = Path(tempfile.mkdtemp(prefix="loket-recorder-"), "recorder.so")
    command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(built), str(_SOURCE), "-ldl"]
    done = subprocess.run(command, capture_output=True, check=False)
    return built if done.returncode == 0 else None


def environment(root: Path, log: Path | None = None) -> dict[str, str]:
    """Return the environment of a process whose writes below `root` are recorded in `log`."""
    built = library()
    assert built is not None
    more = {"LD_PRELOAD": str(built), "DISK_ROOT": str(root)}
    return {**os.environ, **more, **({"DISK_LOG": str(log)} if log else {})}


def length(log: Path) -> int:
    """Return how many records a recording has."""
    return sum(1 for _ in _records(log))


def _records(log: Path) -> Iterator[tuple[str, int, int, bytes]]:
    with log.open("rb") as stream:
        while head := stream.read(_HEAD.size):
            what, a, b, size = _HEAD.unpack(head)
            yield chr(what[0]), a, b, stream.read(size)


@dataclass(eq=False)
class _File:
    """A file: what a sync made safe, and what was written since."""

    safe: bytes = b""
    since: _Writes = field(default_factory=list)

    def sync(self) -> None:
        self.safe, self.since = _applied(self.safe, self.since), []


@dataclass(eq=False)
class _Folder:
    """A folder: the names in it, the names that are safe, and what became of names since."""

    names: dict[str, _File | _Folder] = field(default_factory=dict)
    safe: dict[str, _File | _Folder] = field(default_factory=dict)
    since: list[Mapping[str, _File | _Folder | None]] = field(default_factory=list)

    def name(self, changes: Mapping[str, _File | _Folder | None]) -> None:
        self.since.append(changes)
        _rename(self.names, changes)

    def sync(self) -> None:
        self.safe, self.since = dict(self.names), []


class Disk:
    """A folder on a disk, played from the state before a recording to any moment of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._top = _taken_in(root)
        self._open: dict[int, _File | _Folder] = {}

    def play(self, log: Path) -> Iterator[int]:
        """Play a recording; give how many records were played, after each of them."""
        for number, record in enumerate(_records(log), 1):
            self._do(*record)
            yield number

    def seen(self, path: str) -> bytes:
        """Return a file below the root as the running program saw it; nothing of that is lost."""
        found = self._top.names.get(path)
        return _applied(found.safe, found.since) if isinstance(found, _File) else b""

    def cut(self, target: Path, chance: Random) -> None:
        """Write the folder to `target` as it could be found after a power cut at this moment."""
        _left(self._top, target, _KEPT[chance.choice(tuple(_KEPT))], chance)

    def _do(self, what: str, a: int, b: int, data: bytes) -> None:
        if what == "o":
            self._opens(a, b, data.decode())
        elif what == "c":
            self._open.pop(a, None)
        elif what == "s":
            self._open[a].sync()
        elif what == "m":
            folder, name = self._place(data.decode())
            folder.name({name: _Folder()})
        elif what == "u":
            folder, name = self._place(data.decode())
            folder.name({name: None})
        elif what == "r":
            self._moves(*data.decode().split("\0"))
        else:
            file = self._open[a]
            assert isinstance(file, _File)
            file.since.append((b, data) if what == "w" else b)

    def _opens(self, number: int, how: int, path: str) -> None:
        if how & _MADE:
            folder, name = self._place(path)
            if name not in folder.names:
                folder.name({name: _File()})
        found = self._at(path)
        if how & ~_MADE and isinstance(found, _File):
            found.since.append(0)
        self._open[number] = found

    def _moves(self, old: str, new: str) -> None:
        (old_folder, old_name), (folder, name) = self._place(old), self._place(new)
        moved = old_folder.names[old_name]
        if old_folder is folder:
            folder.name({old_name: None, name: moved})
        else:
            folder.name({name: moved})
            old_folder.name({old_name: None})

    def _place(self, path: str) -> tuple[_Folder, str]:
        folder = self._at(str(Path(path).parent))
        assert isinstance(folder, _Folder)
        return folder, Path(path).name

    def _at(self, path: str) -> _File | _Folder:
        found: _File | _Folder = self._top
        for part in Path(path).relative_to(self.root).parts:
            assert isinstance(found, _Folder)
            found = found.names[part]
        return found


def _taken_in(folder: Path) -> _Folder:
    names = {
        path.name: _taken_in(path) if path.is_dir() else _File(path.read_bytes())
        for path in folder.iterdir()
        if not path.name.endswith("-shm")
    }
    return _Folder(names, dict(names))


def _left(folder: _Folder, target: Path, kept: _Kept, chance: Random) -> None:
    target.mkdir(parents=True, exist_ok=True)
    names = dict(folder.safe)
    for change in folder.since[: kept.names(len(folder.since), chance)]:
        _rename(names, change)
    for name, found in names.items():
        if isinstance(found, _Folder):
            _left(found, target / name, kept, chance)
        else:
            (target / name).write_bytes(_applied(found.safe, kept.writes(found.since, chance)))


def _rename(
    names: dict[str, _File | _Folder], changes: Mapping[str, _File | _Folder | None]
) -> None:
    for name, found in changes.items():
        if found is None:
            names.pop(name, None)
        else:
            names[name] = found


def _applied(content: bytes, writes: _Writes) -> bytes:
    data = bytearray(content)
    for one in writes:
        if isinstance(one, int):
            del data[one:]
            data.extend(bytes(one - len(data)))
        else:
            at, some = one
            data.extend(bytes(max(0, at - len(data))))
            data[at : at + len(some)] = some
    return bytes(data)


@dataclass(frozen=True)
class _Kept:
    """What of the unsynced reaches the disk."""

    names: Callable[[int, Random], int]
    writes: Callable[[_Writes, Random], _Writes]


def _some_first(writes: _Writes, chance: Random) -> _Writes:
    return writes[: chance.randint(0, len(writes))]


def _dropped(writes: _Writes, chance: Random) -> _Writes:
    share = chance.random()
    return [one for one in writes if chance.random() < share]


def _torn_and_shuffled(writes: _Writes, chance: Random) -> _Writes:
    pieces: _Writes = []
    for one in writes:
        if isinstance(one, int):
            pieces.append(one)
        else:
            pieces.extend(_sectors(*one))
    left = _dropped(pieces, chance)
    chance.shuffle(left)
    return left


def _sectors(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    begin = 0
    while begin < len(data):
        end = min(len(data), begin + _SECTOR - (at + begin) % _SECTOR)
        yield at + begin, data[begin:end]
        begin = end


_KEPT: dict[str, _Kept] = {
    "nothing": _Kept(lambda count, _: 0, lambda writes, _: []),
    "names only": _Kept(lambda count, _: count, lambda writes, _: []),
    "data only": _Kept(lambda count, _: 0, lambda writes, _: writes),
    "everything": _Kept(lambda count, _: count, lambda writes, _: writes),
    "the first": _Kept(lambda count, chance: chance.randint(0, count), _some_first),
    "some": _Kept(lambda count, chance: chance.randint(0, count), _dropped),
    "torn": _Kept(lambda count, chance: chance.randint(0, count), _torn_and_shuffled),
}
