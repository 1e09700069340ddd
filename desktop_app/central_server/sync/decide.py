"""What becomes of one entry a counter pushed: the rules of wire.kinds, without a database.

Server order and `base_seq` decide, never a clock. `judge` says what happens, `apply` does it to the
row in memory; between them the caller asks who holds the natural keys.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from desktop_app.wire.kinds import Kind, Rule
from desktop_app.wire.messages import Op

_MOST = 1 << 63  # what a column of whole numbers holds
_MOST_NAMES = 10_000
_known_names: set[str] = set()  # of fields: seen before, so looked at no more
_TABLES = frozenset({"week"})  # facts that are no single value: the hours of each weekday
_NUL = r"\u0000"  # as JSON spells what the database has no place for
_ALL = ""  # in `written`: who wrote every field that is not named


@dataclass(slots=True)
class Row:
    """A record while its fate is decided. `fields` is None for one that was removed or never
    was; `there` tells the two apart. `written` says who set which field at which seq: a pair
    under the field's name, under "" for all that are not named."""

    kind: str
    id: str
    seq: int = 0
    owner: str | None = None
    fields: dict[str, Any] | None = None
    written: dict[str, list[Any]] | None = None
    there: bool = False
    hash: int = 0


class Verdict(NamedTuple):
    """What became of an entry. `lost` are the values that did not win; `other` is the id that
    holds a natural key."""

    outcome: str
    code: str = ""
    lost: Mapping[str, Any] | None = None
    other: str | None = None

    @property
    def taken_over(self) -> bool:
        """Whether the row changes by it."""
        return self.outcome in ("applied", "merged")


APPLIED = Verdict("applied")


def rejected(op: Op, code: str, other: str | None = None) -> Verdict:
    """Return that an entry was not taken; what it wanted is kept for who looks it over."""
    return Verdict("rejected", code, op.set, other)


def judge(op: Op, row: Row, kind: Kind, me: str) -> Verdict:
    """Return what becomes of `op`, pushed by the device `me`, given the row as it stands."""
    if op.op == "resubmit" and row.fields is None:
        return APPLIED
    if op.op == "insert" and not row.there:
        return APPLIED
    if op.op == "remove" and row.fields is None:
        return APPLIED  # it is gone already
    if row.fields is None:
        return rejected(op, "gone")
    if kind.rule is Rule.OWNED:
        return _owned(op, row, me)
    if op.op == "transfer":
        return rejected(op, "bad_value")  # nobody holds such a row
    if op.op == "remove":
        return APPLIED if _seen_all(row, me, op.base_seq or 0) else rejected(op, "stale")
    newer = _newer(op, row, me)
    if not newer:
        return APPLIED
    if kind.rule is Rule.OFFICE:
        return rejected(op, "stale")
    if not newer.isdisjoint(kind.identity):
        return Verdict("conflict", "identity", op.set)
    return Verdict("merged", "contact", {name: row.fields.get(name) for name in sorted(newer)})


def apply(op: Op, row: Row, kind: Kind, me: str, mark: int) -> None:
    """Do to the row what an entry that was taken over says; `mark` is the seq it gets at least."""
    if op.op == "remove":
        row.fields, row.written = None, None
        return
    row.there = True
    if op.op == "transfer":
        row.owner = me
        return
    new = op.set or {}
    fresh = row.fields is None
    row.fields = dict(new) if row.fields is None else {**row.fields, **new}
    if kind.rule is Rule.OWNED:
        row.owner = me
    elif fresh:
        row.written = {_ALL: [mark, me]}
    else:
        row.written = {**(row.written or {}), **{name: [mark, me] for name in new}}


def valid(op: Op, facts: Collection[str]) -> bool:
    """Tell whether an entry has values that can be kept: finite, spelt, and facts plain."""
    new = op.set
    if op.op in ("remove", "transfer"):
        return True
    if new is None or not (new.keys() <= _known_names or all(map(_names_field, new))):
        return False
    for name, value in new.items():
        kind = type(value)
        if kind is str:
            # Facts lie in the database as JSON, which has no place for NUL.
            if "\0" in value and name in facts:
                return False
        elif kind is int:
            if not -_MOST <= value < _MOST:
                return False
        elif kind is not bool and value is not None:
            plain = name in facts and name not in _TABLES
            if (plain and kind in (list, dict)) or not _spells(value):
                return False
            if name in _TABLES and _NUL in json.dumps(value):
                return False
    return True


def keys(kind: Kind, fields: Mapping[str, Any] | None) -> list[tuple[str, list[Any]]]:
    """Return a row's natural keys: which set of fields, and their values. A key with nothing in
    one of its fields is none."""
    if fields is None:
        return []
    found = []
    for names in kind.unique:
        values = [fields.get(name) for name in names]
        if None not in values:
            found.append((" ".join(names), values))
    return found


def person_key(fields: Mapping[str, Any] | None) -> list[Any] | None:
    """Return what two rows of one person agree in (NIK, name, day of birth), None when unknown."""
    if fields is None:
        return None
    name = fields.get("name_key") or fields.get("name")
    values = [fields.get("nik"), name, fields.get("birth_date")]
    return values if all(values) else None


def _owned(op: Op, row: Row, me: str) -> Verdict:
    if row.owner == me:
        return APPLIED
    if op.op in ("transfer", "resubmit"):
        return APPLIED if (op.base_seq or 0) >= row.seq else rejected(op, "stale")
    return rejected(op, "not_owner")


def _newer(op: Op, row: Row, me: str) -> set[str]:
    """Return the fields `op` would change that another device set after what it had seen."""
    base, written, fields = op.base_seq or 0, row.written or {}, row.fields or {}
    everything = written.get(_ALL)
    newer = set()
    for name, value in (op.set or {}).items():
        last = written.get(name, everything)
        if last and last[0] > base and last[1] != me and fields.get(name) != value:
            newer.add(name)
    return newer


def _seen_all(row: Row, me: str, base: int) -> bool:
    return all(seq <= base or device == me for seq, device in (row.written or {}).values())


def _names_field(name: str) -> bool:
    if len(name) > 60 or not name.isidentifier():
        return False
    if len(_known_names) < _MOST_NAMES:
        _known_names.add(name)
    return True


def _spells(value: Any) -> bool:
    try:
        json.dumps(value, allow_nan=False)
    except (ValueError, TypeError, RecursionError):
        return False
    return True
