"""The report of overlaps that is looked through before a list is fixed, as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.domain.overlap import Overlap, OverlapKind, Party
from desktop_app.domain.report_paper import Cell, Report, Table

_PEOPLE = ("Nama", "NIK", "Bertemu dengan", "NIK", "Bantuan lain", "Jawaban")


def overlap_report(found: Sequence[Overlap], period: str, people: int, register: str) -> Report:
    """Return the overlaps of a period by kind; whoever calls covers the numbers first."""
    waiting = sum(not one.settled for one in found)
    facts = [
        f"{people} orang diperiksa; {len(found)} tumpang tindih, {waiting} menunggu jawaban.",
        f"Dibandingkan dengan daftar program lain pada waktu yang sama dan {register}."
        if register
        else "Dibandingkan dengan daftar program lain pada waktu yang sama.",
    ]
    parts = [_sums(found)]
    parts += [_pairs(kind, [one for one in found if one.kind is kind]) for kind in OverlapKind]
    shown = tuple(table for table in parts if table.rows)
    return Report("Laporan tumpang tindih bantuan", period, tuple(facts), shown or (_sums(found),))


def _sums(found: Sequence[Overlap]) -> Table:
    counts = Counter(one.kind for one in found)
    waiting = Counter(one.kind for one in found if not one.settled)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (kind.label, counts[kind], waiting[kind]) for kind in OverlapKind
    )
    return Table("jumlah", "Menurut jenisnya", ("Jenis", "Jumlah", "Menunggu"), rows)


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
