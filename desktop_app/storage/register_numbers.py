"""Finding people in one register file by a number they have, whole or its beginning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.domain.register_search import Why
from desktop_app.storage.register_file import RegisterFile

_WHOLE = frozenset({Why.NIK, Why.KK, Why.CARD, Why.ID})
_BEGINNING = frozenset({Why.NIK_BEGINS, Why.KK_BEGINS, Why.CARD_BEGINS, Why.ID_BEGINS})


class Numbered(NamedTuple):
    """An entry, or a row set aside, met by a number."""

    set_aside: bool
    id: int
    why: tuple[Why, ...]


def with_number(file: RegisterFile, number: str, limit: int) -> list[Numbered]:
    """Return whose NIK, No. KK, card or ID-DTKS is this or begins so, certain ones first.

    Numbers damaged by Excel and rows set aside are met by their first 15 digits.
    """
    found: dict[tuple[bool, int], list[Why]] = {}
    for why, query, values in _number_queries(file, number):
        for row in file.rows(query, *values, limit):
            met = found.setdefault((why is Why.SET_ASIDE, row[0]), [])
            if why not in met and not (why in _BEGINNING and _WHOLE.intersection(met)):
                met.append(why)
            if len(row) > 1 and row[1] and Why.DAMAGED not in met and len(number) < 16:
                met.append(Why.DAMAGED)
    hits = [Numbered(aside, id, tuple(why)) for (aside, id), why in found.items()]
    return sorted(hits, key=lambda hit: _WHOLE.isdisjoint(hit.why))[:limit]


def _number_queries(file: RegisterFile, number: str) -> Iterator[tuple[Why, str, tuple[str, ...]]]:
    """Yield why somebody would be found, and the query that finds them, certain ones first."""
    digits = number.isdigit()
    if digits and len(number) == 16:
        yield from _whole_number(number)
    elif digits and len(number) < 16:
        yield Why.NIK_BEGINS, _beginning("nik", "nik_damaged"), _range(number)
        yield Why.KK_BEGINS, _beginning("kk", "kk_damaged"), _range(number)
    if file.knows_names:  # older files have no index on the others
        if digits and len(number) == 13:
            yield Why.CARD, _is("card"), (number,)
        elif digits and len(number) < 13:
            yield Why.CARD_BEGINS, _beginning("card", "0"), _range(number)
        for column in ("household_id", "member_id"):
            yield Why.ID, _is(column), (number,)
            yield Why.ID_BEGINS, _beginning(column, "0"), _range(number)
    if digits and len(number) <= 16:
        yield Why.SET_ASIDE, _aside_beginning("first_15"), _range(number[:15])
        yield Why.SET_ASIDE, _aside_beginning("kk"), _range(number)


def _whole_number(number: str) -> Iterator[tuple[Why, str, tuple[str, ...]]]:
    for column, why, doubtful in (
        ("nik", Why.NIK, Why.FIRST_15),
        ("kk", Why.KK, Why.KK_FIRST_15),
    ):
        yield why, _is(column, f"NOT {column}_damaged"), (number,)
        damaged = f"WHERE {column}_damaged AND substr({column}, 1, 15) = ? LIMIT ?"
        yield doubtful, f"SELECT id FROM entry {damaged}", (number[:15],)  # noqa: S608


def _is(column: str, also: str = "1") -> str:
    return f"SELECT id FROM entry WHERE {column} = ? AND {also} LIMIT ?"  # noqa: S608


def _beginning(column: str, damaged: str) -> str:
    # Not LIKE: that passes a BINARY index by.
    return (
        f"SELECT id, {damaged} FROM entry "  # noqa: S608
        f"WHERE {column} >= ? AND {column} < ? LIMIT ?"
    )


def _aside_beginning(column: str) -> str:
    return f"SELECT id FROM set_aside WHERE {column} >= ? AND {column} < ? LIMIT ?"  # noqa: S608


def _range(beginning: str) -> tuple[str, str]:
    return beginning, beginning + "\U0010ffff"
