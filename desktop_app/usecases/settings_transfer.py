"""Pindah pengaturan: what an office and its computer are set to, carried to another PC in a file.

The file holds no key, no account, no password and nobody who came to the office. It is looked
into before it is taken over; what is taken over is one transaction of the office, and then the
computer's own settings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from desktop_app import settings as declared
from desktop_app import version as program
from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.settings_transfer import Item, Part, State, Thing, compare
from desktop_app.storage.durable import write_durably
from desktop_app.usecases.office import Office
from desktop_app.usecases.one_transaction import together
from desktop_app.usecases.transfer_parts import carrier, secret_settings
from desktop_app.wire.chain import canonical

T = TypeVar("T")

FORMAT, VERSION = "loket-pengaturan", 1
MOST_BYTES = 20 << 20
# What people are decided by belongs to who answers for that.
_RULES = frozenset({Part.SERVICES, Part.RULES, Part.ADVISER, Part.PERIODS, Part.QUESTIONS})
_TAKEN = frozenset({State.NEW, State.CHANGED})


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: how many things, and the settings left out because a key is in them."""

    path: Path
    things: int
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that is whole. `content` is by the name of its part and the key of each thing."""

    office: str
    program: str
    made_at: str
    content: Mapping[str, Mapping[str, Any]]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts in it that this version knows, in their order."""
        return tuple(part for part in Part if part.value in self.content)


@dataclass(frozen=True, slots=True)
class Taken:
    """How many things of the office and of this computer were taken over."""

    office: int
    machine: int


def rights_for(parts: Iterable[Part]) -> frozenset[Right]:
    """Return the rights that taking over these parts needs."""
    rules = any(part in _RULES for part in parts)
    return frozenset({Right.MANAGE_OFFICE, Right.MANAGE_RULES} if rules else {Right.MANAGE_OFFICE})


def export_settings(office: Office, parts: Collection[Part], path: Path) -> Exported:
    """Write the ticked parts into one file. Raises Refused without the right or without a part,
    EnvironmentFailure for the disk."""
    office.require(Right.EXPORT)
    if not parts:
        raise Refused("bagian_belum_dipilih", _NO_PART)
    content = {
        part.value: {one.key: one.value for one in carrier(part).things(office)}
        for part in Part
        if part in parts
    }
    body = {
        "format": FORMAT,
        "version": VERSION,
        "program": program.version(),
        "office": office.identity.name,
        "made_at": _minute(office.now().astimezone(office.zone)),
        "digest": _digest(content),
        "content": content,
    }
    text = json.dumps(body, ensure_ascii=False, indent=1)
    try:
        write_durably(path, text.encode())
    except OSError as error:
        raise EnvironmentFailure(
            "pengaturan_tidak_tersimpan", _NOT_SAVED, name=path.name
        ) from error
    things = sum(len(one) for one in content.values())
    return Exported(path, things, secret_settings(office))


def read_file(path: Path) -> Carried:
    """Return what a file holds; nothing is changed.

    Raises EnvironmentFailure when it cannot be read, Misused when it is another file, was changed
    or cut off, Refused when a newer program wrote it in a form unknown here.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Misused("bukan_berkas_pengaturan", _OTHER, name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", _UNREADABLE, name=path.name) from error
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        if FORMAT.encode() in data[:200]:
            raise Misused("berkas_pengaturan_rusak", _TORN, name=path.name) from None
        raise Misused("bukan_berkas_pengaturan", _OTHER, name=path.name) from None
    return _checked(body, path.name)


def look(office: Office, carried: Carried) -> tuple[Item, ...]:
    """Return everything in the file as it stands to what is here, by part.

    What would be refused is found out by doing it and undoing it again. Raises Refused.
    """
    office.require(Right.MANAGE_OFFICE)
    items = _compared(office, carried)
    refused = _tried(office, [one for one in items if one.state in _TAKEN])
    tried = (
        replace(one, state=State.REFUSED, trouble=refused[id(one)]) if id(one) in refused else one
        for one in items
    )
    return (*tried, *_unknown(carried))


def take_over(office: Office, carried: Carried, parts: Collection[Part]) -> Taken:
    """Take over the ticked parts: the office's in one transaction, then this computer's.

    Somebody has to answer for it with a password (`require_vouched`). Raises Refused for the
    right and for the first thing that cannot be taken: then nothing has changed.
    """
    rights = rights_for(parts)
    if not parts:
        raise Refused("bagian_belum_dipilih", _NO_PART)
    office.require_vouched(Right.MANAGE_OFFICE)
    for right in rights:
        office.require(right)
    items = [one for one in _compared(office, carried) if one.part in parts]
    wrong = [one for one in items if one.trouble is not None]
    if wrong:
        raise _cannot(wrong[0], wrong[0].trouble)
    new = [one for one in items if one.state in _TAKEN]
    of_office = [one for one in new if one.part is not None and not one.part.of_machine]
    if of_office:
        with together(office) as within:
            refused = _take_all(within, of_office)
            for one in of_office:
                if id(one) in refused:
                    raise _cannot(one, refused[id(one)])
            with within.write() as tx:
                told = {"parts": sorted(part.value for part in parts), "things": len(of_office)}
                tx.event("settings_import", office.identity.id, told)
    of_machine = [one for one in new if one.part is not None and one.part.of_machine]
    _write_machine(office.store.folder, of_machine)
    return Taken(len(of_office), len(of_machine))


# Reading --------------------------------------------------------------------------------------


def _checked(body: Any, name: str) -> Carried:
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise Misused("bukan_berkas_pengaturan", _OTHER, name=name)
    version, content = body.get("version"), body.get("content")
    if isinstance(version, int) and version > VERSION:
        raise Refused("pengaturan_lebih_baru", _NEWER, program=str(body.get("program", "?")))
    texts = [body.get(one) for one in ("office", "program", "made_at", "digest")]
    whole = isinstance(content, dict) and all(isinstance(one, dict) for one in content.values())
    whole = whole and version == VERSION and all(isinstance(one, str) for one in texts)
    if not whole or content is None or _digest(content) != body["digest"]:
        raise Misused("berkas_pengaturan_rusak", _TORN, name=name)
    return Carried(body["office"], body["program"], body["made_at"], content)


def _digest(content: Any) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()


def _minute(moment: datetime) -> str:
    return f"{moment:%d-%m-%Y %H.%M}"


# Comparing ------------------------------------------------------------------------------------


def _compared(office: Office, carried: Carried) -> list[Item]:
    items: list[Item] = []
    for part in carried.parts:
        read: list[Thing] = []
        for key, value in carried.content[part.value].items():
            try:
                read.append(_in_words(carrier(part).thing, office, key, value))
            except NotFound:
                items.append(Item(part, Thing(key, key, value), State.UNKNOWN))
            except LoketError as error:
                thing = Thing(key, key, value)
                items.append(Item(part, thing, State.REFUSED, trouble=error))
        items += compare(part, carrier(part).things(office), read)
    return items


def _unknown(carried: Carried) -> tuple[Item, ...]:
    known = {part.value for part in Part}
    return tuple(
        Item(None, Thing(name, name, len(things)), State.UNKNOWN)
        for name, things in carried.content.items()
        if name not in known
    )


class _Undone(Exception):
    """Ends a transaction that was only tried."""


def _tried(office: Office, items: list[Item]) -> dict[int, LoketError]:
    refused: dict[int, LoketError] = {}
    try:
        with together(office) as within:
            refused = _take_all(within, items)
            raise _Undone
    except _Undone:
        return refused


def _take_all(office: Office, items: Iterable[Item]) -> dict[int, LoketError]:
    """Take things over; what needs another one first is tried again after it.

    Returns why by the identity of each item that was refused.
    """
    left = list(items)
    while True:
        refused: dict[int, LoketError] = {}
        for one in left:
            if one.part is None:
                continue
            try:
                _in_words(carrier(one.part).take, office, one.thing.key, one.thing.value)
            except LoketError as error:
                refused[id(one)] = error
        if not refused or len(refused) == len(left):
            return refused
        left = [one for one in left if id(one) in refused]


def _in_words(deed: Callable[..., T], *given: Any) -> T:
    """Do something with what a file says; what it says in another form is told in words."""
    try:
        return deed(*given)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Misused("isi_pengaturan_salah", _BAD_VALUE) from error


def _cannot(one: Item, why: LoketError | None) -> Refused:
    return Refused("pengaturan_tidak_masuk", _CANNOT, what=one.thing.title, why=str(why))


def _write_machine(folder: Path, items: Iterable[Item]) -> None:
    for one in items:
        try:
            declared.write_machine(folder, declared.find(one.thing.key), one.thing.value)
        except OSError as error:
            raise EnvironmentFailure("pengaturan_mesin_tidak_tersimpan", _MACHINE) from error


_NO_PART = QT_TRANSLATE_NOOP(
    "errors", "Belum ada bagian yang dicentang. Pilih paling sedikit satu."
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "{name} tidak dapat disimpan di sana. Pilih folder lain, atau periksa ruang dan izin."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat dibaca. Periksa tempat dan izinnya, lalu pilih lagi."
)
_OTHER = QT_TRANSLATE_NOOP(
    "errors",
    "{name} bukan berkas pengaturan program ini. Pilih berkas hasil Pindah pengaturan di PC lain.",
)
_TORN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas pengaturan {name} terpotong atau pernah diubah, jadi tidak dipakai. Simpan sekali lagi "
    "di PC asalnya.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini ditulis program versi {program} dalam bentuk yang belum dikenal di sini. Perbarui "
    "program di PC ini dahulu.",
)
_BAD_VALUE = QT_TRANSLATE_NOOP("errors", "Isinya tidak berbentuk seperti yang dikenal di sini.")
_CANNOT = QT_TRANSLATE_NOOP("errors", "Tidak ada yang diubah: {what} tidak dapat dipakai. {why}")
_MACHINE = QT_TRANSLATE_NOOP(
    "errors",
    "Pengaturan kantor sudah masuk, tetapi pengaturan komputer ini tidak dapat ditulis. Periksa "
    "izin folder data, lalu ambil sekali lagi.",
)
