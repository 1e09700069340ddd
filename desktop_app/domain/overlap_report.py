"""The report of overlaps that is looked through before a list is fixed, as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.overlap import Overlap, OverlapKind, Party
from desktop_app.domain.report_paper import Cell, Report, Table

_PEOPLE = (
    QT_TRANSLATE_NOOP("Statistics", "Nama"),
    QT_TRANSLATE_NOOP("Statistics", "NIK"),
    QT_TRANSLATE_NOOP("Statistics", "Bertemu dengan"),
    QT_TRANSLATE_NOOP("Statistics", "NIK"),
    QT_TRANSLATE_NOOP("Statistics", "Bantuan lain"),
    QT_TRANSLATE_NOOP("Statistics", "Jawaban"),
)


def overlap_report(found: Sequence[Overlap], period: str, people: int, register: str) -> Report:
    """Return the overlaps of a period by kind; whoever calls covers the numbers first."""
    waiting = sum(not one.settled for one in found)
    facts = [
        QT_TRANSLATE_NOOP(
            "Statistics",
            "{people} orang diperiksa; {found} tumpang tindih, {waiting} menunggu jawaban.",
        ).format(people=people, found=len(found), waiting=waiting),
        QT_TRANSLATE_NOOP(
            "Statistics",
            "Dibandingkan dengan daftar program lain pada waktu yang sama dan {register}.",
        ).format(register=register)
        if register
        else QT_TRANSLATE_NOOP(
            "Statistics", "Dibandingkan dengan daftar program lain pada waktu yang sama."
        ),
    ]
    parts = [_sums(found)]
    parts += [_pairs(kind, [one for one in found if one.kind is kind]) for kind in OverlapKind]
    shown = tuple(table for table in parts if table.rows)
    return Report(
        QT_TRANSLATE_NOOP("Statistics", "Laporan tumpang tindih bantuan"),
        period,
        tuple(facts),
        shown or (_sums(found),),
    )


def _sums(found: Sequence[Overlap]) -> Table:
    counts = Counter(one.kind for one in found)
    waiting = Counter(one.kind for one in found if not one.settled)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (kind.label, counts[kind], waiting[kind]) for kind in OverlapKind
    )
    return Table(
        "jumlah",
        QT_TRANSLATE_NOOP("Statistics", "Menurut jenisnya"),
        (
            QT_TRANSLATE_NOOP("Statistics", "Jenis"),
            QT_TRANSLATE_NOOP("Statistics", "Jumlah"),
            QT_TRANSLATE_NOOP("Statistics", "Menunggu"),
        ),
        rows,
    )


def _pairs(kind: OverlapKind, some: Sequence[Overlap]) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            _who(one.first),
            one.first.nik or "–",
            _who(one.second),
            one.second.nik or "–",
            one.second.period,
            _answer(one),
        )
        for one in some
    )
    return Table(kind.value, kind.label[:1].upper() + kind.label[1:], _PEOPLE, rows)


def _who(one: Party) -> str:
    return f"{one.name}, {one.village}" if one.village else one.name


def _answer(one: Overlap) -> str:
    if one.answered is None:
        return "menunggu" if one.kind.needs_answer else "ditandai"
    return f"{one.answered.answer.label}: {one.answered.reason} ({one.answered.officer})"
