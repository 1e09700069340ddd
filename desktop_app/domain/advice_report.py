"""How often officers chose what the adviser advised: by programme, by month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.calendar import month_name
from desktop_app.domain.certainty import band
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.report_paper import Cell, Chart, Report, Series, Shape, Table, percent


@dataclass(frozen=True, slots=True)
class Advised:
    """One advice as the figures need it."""

    day: date
    conclusions: Mapping[str, float]
    chosen: frozenset[str]

    @property
    def fitting(self) -> frozenset[str]:
        """The programmes that were advised."""
        return frozenset(code for code, value in self.conclusions.items() if band(value).fits)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Advice and choice beside each other: advised, of these chosen; chosen without advice."""

    name: str
    advised: int
    followed: int
    own: int

    @property
    def chosen(self) -> int:
        """How often it was chosen at all."""
        return self.followed + self.own

    @property
    def share(self) -> int | None:
        """How many percent of what was advised was chosen, never rounded up."""
        return percent(self.followed, self.advised)


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """A span of days. `people` times somebody was advised, and `alike` times nothing was chosen
    that was not advised."""

    first: date
    last: date
    people: int
    alike: int
    programmes: tuple[Agreement, ...]
    months: tuple[Agreement, ...]

    @property
    def total(self) -> Agreement:
        """Everything together."""
        every = self.programmes
        return Agreement(
            QT_TRANSLATE_NOOP("Statistics", "Jumlah"),
            sum(one.advised for one in every),
            sum(one.followed for one in every),
            sum(one.own for one in every),
        )


def agreement(
    every: Iterable[Advised], names: Mapping[str, str], first: date, last: date
) -> AgreementFigures:
    """Return the figures of a span; a programme no book names any more keeps its code."""
    known = list(every)
    codes = dict.fromkeys((*names, *(c for one in known for c in (*one.conclusions, *one.chosen))))
    programmes = [_agreement(names.get(code, code), known, {code}) for code in codes]
    months = sorted({(one.day.year, one.day.month) for one in known})
    return AgreementFigures(
        first,
        last,
        people=len(known),
        alike=sum(one.chosen <= one.fitting for one in known),
        programmes=tuple(one for one in programmes if one.advised or one.chosen),
        months=tuple(
            _agreement(
                f"{month_name(month)} {year}",
                [one for one in known if (one.day.year, one.day.month) == (year, month)],
                set(codes),
            )
            for year, month in months
        ),
    )


def agreement_report(figures: AgreementFigures) -> Report:
    """Return the figures as tables and a chart, the same on screen, in Excel and on paper."""
    period = QT_TRANSLATE_NOOP("Statistics", "{first} sampai {last}").format(
        first=f"{figures.first:%d-%m-%Y}", last=f"{figures.last:%d-%m-%Y}"
    )
    parts = (
        _table(
            "programmes",
            QT_TRANSLATE_NOOP("Statistics", "Menurut program"),
            QT_TRANSLATE_NOOP("Statistics", "Program"),
            figures.programmes,
            figures.total,
        ),
        _table(
            "months",
            QT_TRANSLATE_NOOP("Statistics", "Menurut bulan"),
            QT_TRANSLATE_NOOP("Statistics", "Bulan"),
            figures.months,
            figures.total,
        ),
        _chart(figures.programmes),
    )
    shown = parts if figures.programmes else parts[:2]
    return Report(
        QT_TRANSLATE_NOOP("Statistics", "Kesesuaian saran penasihat"),
        period,
        (_fact(figures),),
        shown,
    )


def _agreement(name: str, known: Iterable[Advised], codes: set[str]) -> Agreement:
    advised = followed = own = 0
    for one in known:
        fitting = one.fitting & codes
        advised += len(fitting)
        followed += len(fitting & one.chosen)
        own += len((one.chosen & codes) - fitting)
    return Agreement(name, advised, followed, own)


def _table(
    key: str, caption: str, first: str, every: tuple[Agreement, ...], total: Agreement
) -> Table:
    rows: list[tuple[Cell, ...]] = [_row(one) for one in every]
    if len(every) > 1:
        rows.append(_row(total))
    header = (
        first,
        QT_TRANSLATE_NOOP("Statistics", "Disarankan"),
        QT_TRANSLATE_NOOP("Statistics", "Dipilih"),
        QT_TRANSLATE_NOOP("Statistics", "Tanpa saran"),
        QT_TRANSLATE_NOOP("Statistics", "Kesesuaian (%)"),
    )
    notes = _NOTES if key == "programmes" else ()
    return Table(key, caption, header, tuple(rows), notes, total=len(every) > 1, empty=_EMPTY)


def _row(one: Agreement) -> tuple[Cell, ...]:
    return one.name, one.advised, one.followed, one.own, one.share


def _chart(every: tuple[Agreement, ...]) -> Chart:
    return Chart(
        "agreement",
        QT_TRANSLATE_NOOP("Statistics", "Disarankan dan dipilih"),
        Shape.BARS,
        tuple(one.name for one in every),
        (
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Disarankan"),
                tuple(float(one.advised) for one in every),
            ),
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Dipilih dari yang disarankan"),
                tuple(float(one.followed) for one in every),
            ),
        ),
        QT_TRANSLATE_NOOP("Statistics", "kali"),
        "programmes",
    )


def _fact(figures: AgreementFigures) -> str:
    if not figures.people:
        return _EMPTY
    return QT_TRANSLATE_NOOP(
        "Statistics",
        "{people} kali saran diberikan. Pada {alike} di antaranya petugas tidak "
        "memilih apa pun di luar saran.",
    ).format(people=figures.people, alike=figures.alike)


_NOTES = (
    QT_TRANSLATE_NOOP(
        "Statistics", "Kesesuaian: berapa persen dari yang disarankan juga dipilih petugas."
    ),
    QT_TRANSLATE_NOOP("Statistics", "Tanpa saran: dipilih petugas walaupun tidak disarankan."),
)
_EMPTY = QT_TRANSLATE_NOOP("Statistics", "Belum ada saran yang dicatat pada masa ini.")
