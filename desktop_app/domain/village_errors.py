"""Which village sends people in vain, for what, and which training answers it.

Most needless trips begin in the village office (recommendation 7.2.2 of the thesis): an ID left
out, a number copied wrong, somebody sent who is registered already. Which faults are the
village's, and the topic that teaches the way, are data (`resources/training/topics.toml`). A
case counts for the village written on it; a fault the counter mended counts too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.region import Regions
from desktop_app.domain.toml_table import UNKNOWN, WRONG_KIND, TomlTable

WINDOW_DAYS = 90
FEW_CASES = 10
DISTRICT_CODE = 8


@dataclass(frozen=True, slots=True)
class Topic:
    """What can be taught. `advice` is the sentence that stands in the letter."""

    code: str
    name: str
    advice: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What a village did wrong. `findings` are the codes of the decision that show it."""

    code: str
    label: str
    topic: str
    findings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Curriculum:
    """The faults in the order they are told, and the topics that answer them."""

    topics: tuple[Topic, ...]
    faults: tuple[Fault, ...]

    def topic(self, code: str) -> Topic | None:
        """Return a topic, None for one that is no longer taught."""
        return next((one for one in self.topics if one.code == code), None)

    def taught_by(self, topic: str) -> frozenset[str]:
        """Return the faults a topic answers."""
        return frozenset(one.code for one in self.faults if one.topic == topic)


@dataclass(frozen=True, slots=True)
class VillageCase:
    """One decided case: its village (None unknown), the person, and the village's faults."""

    village: str | None
    day: date
    person: UUID
    sent_home: bool
    faults: frozenset[str]


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """A village or kecamatan. `cases` counts decisions, `people` persons by fault, once each.

    `faulty` cases hold a fault of the village; `sent_home` of them went home without a letter.
    """

    code: str
    name: str
    district: str
    cases: int
    faulty: int
    sent_home: int
    people: Mapping[str, int]
    topics: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part of its cases with a fault, 0 to 1."""
        return self.faulty / self.cases if self.cases else 0.0

    @property
    def label(self) -> str:
        """`Kalipang — Sarang`, or the kecamatan alone."""
        return f"{self.name} — {self.district}" if self.name else self.district


@dataclass(frozen=True, slots=True)
class VillageReport:
    """A span of days, both included; areas with a fault first, the most faulty cases on top."""

    first: date
    last: date
    villages: tuple[AreaFigures, ...]
    districts: tuple[AreaFigures, ...]
    total: AreaFigures
    nowhere: int


@dataclass(frozen=True, slots=True)
class Training:
    """Something taught to a village (13 characters) or a whole kecamatan (8)."""

    id: UUID
    area: str
    day: date
    topic: str
    note: str
    version: int = 1

    def covers(self, village: str | None) -> bool:
        """Tell whether a village was taught."""
        return village is not None and (village == self.area or village.startswith(f"{self.area}."))


@dataclass(frozen=True, slots=True)
class Effect:
    """What a training changed: cases and those with a fault it answers, before and after it."""

    training: Training
    cases_before: int
    faulty_before: int
    cases_after: int
    faulty_after: int

    @property
    def enough(self) -> bool:
        """False while one side has too few cases to conclude anything."""
        return min(self.cases_before, self.cases_after) >= FEW_CASES

    @property
    def words(self) -> str:
        """What happened in plain Indonesian, with how many cases it stands on."""
        if not self.cases_before and not self.cases_after:
            return _NO_CASES
        told = _COMPARED.format(
            before=_rate(self.faulty_before, self.cases_before),
            after=_rate(self.faulty_after, self.cases_after),
        )
        if not self.enough:
            return f"{told} {_TOO_FEW.format(least=FEW_CASES)}"
        left = self.faulty_before * self.cases_after
        right = self.faulty_after * self.cases_before
        word = _DOWN if right < left else _UP if right > left else _SAME
        return f"{told} {word}"


def read_curriculum(data: Mapping[str, Any], source: str = "topics.toml") -> Curriculum:
    """Return topics and faults of a parsed TOML file. Raises CatalogueError naming the entry."""
    table = TomlTable(data, source)
    table.only("topics", "faults")
    topics = []
    for item in table.tables("topics", named_by="code"):
        item.only("code", "name", "advice")
        topics.append(Topic(item.text("code"), item.text("name"), item.text("advice")))
    faults = []
    for item in table.tables("faults", named_by="code"):
        item.only("code", "label", "topic", "findings")
        topic = item.text("topic")
        if topic not in {one.code for one in topics}:
            raise item.error(UNKNOWN, "topic")
        found = frozenset(item.texts("findings"))
        faults.append(Fault(item.text("code"), item.text("label"), topic, found))
    if len({one.code for one in faults}) < len(faults):
        raise table.error(WRONG_KIND, "faults", kind="daftar kesalahan dengan kode berbeda-beda")
    return Curriculum(tuple(topics), tuple(faults))


def faults_of(findings: Iterable[Mapping[str, Any]], curriculum: Curriculum) -> frozenset[str]:
    """Return the village's faults among the findings a decision keeps.

    A finding counts when it sent the person away, or when it says itself that the village erred;
    what an officer made sure of by hand does not.
    """
    shown = {
        str(one["code"])
        for one in findings
        if one.get("village_error")
        or (one.get("outcome") in _REFUSING and not one.get("confirmed"))
    }
    return frozenset(one.code for one in curriculum.faults if one.findings & shown)


def village_report(
    cases: Sequence[VillageCase],
    curriculum: Curriculum,
    regions: Regions,
    first: date,
    last: date,
) -> VillageReport:
    """Return the figures of every village and kecamatan that sent somebody, ranked."""
    placed = [case for case in cases if case.village]

    def village(code: str) -> tuple[str, str]:
        known = regions.by_code.get(code)
        return (known.name, known.district) if known else (code, _ELSEWHERE)

    districts = {one.district_code: one.district for one in regions.villages}
    return VillageReport(
        first=first,
        last=last,
        villages=_areas(placed, curriculum, lambda code: code, village),
        districts=_areas(
            placed,
            curriculum,
            lambda code: code[:DISTRICT_CODE],
            lambda code: ("", districts.get(code, _ELSEWHERE)),
        ),
        total=_figures("", ("", ""), cases, curriculum),
        nowhere=len(cases) - len(placed),
    )


def effect_of(
    training: Training, cases: Iterable[VillageCase], curriculum: Curriculum, today: date
) -> Effect:
    """Return the cases of `WINDOW_DAYS` before a training and after it, the day itself in neither.

    Only the faults count that its topic answers.
    """
    taught = curriculum.taught_by(training.topic)
    begins = training.day - timedelta(days=WINDOW_DAYS)
    ends = min(training.day + timedelta(days=WINDOW_DAYS), today)
    own = [case for case in cases if training.covers(case.village)]
    before = [case for case in own if begins <= case.day < training.day]
    after = [case for case in own if training.day < case.day <= ends]
    return Effect(
        training,
        len(before),
        sum(bool(case.faults & taught) for case in before),
        len(after),
        sum(bool(case.faults & taught) for case in after),
    )


def _areas(
    cases: Iterable[VillageCase],
    curriculum: Curriculum,
    area: Callable[[str], str],
    named: Callable[[str], tuple[str, str]],
) -> tuple[AreaFigures, ...]:
    by_area: dict[str, list[VillageCase]] = {}
    for case in cases:
        by_area.setdefault(area(case.village or ""), []).append(case)
    found = [_figures(code, named(code), own, curriculum) for code, own in by_area.items()]
    return tuple(sorted(found, key=lambda one: (-one.faulty, -one.share, one.label, one.code)))


def _figures(
    code: str, named: tuple[str, str], cases: Sequence[VillageCase], curriculum: Curriculum
) -> AreaFigures:
    people = {
        fault.code: len({case.person for case in cases if fault.code in case.faults})
        for fault in curriculum.faults
    }
    people = {code: count for code, count in people.items() if count}
    needs = Counter[str]()
    for fault in curriculum.faults:
        needs[fault.topic] += people.get(fault.code, 0)
    return AreaFigures(
        code=code,
        name=named[0],
        district=named[1],
        cases=len(cases),
        faulty=sum(bool(case.faults) for case in cases),
        sent_home=sum(bool(case.faults) and case.sent_home for case in cases),
        people=people,
        topics=tuple(topic for topic, count in needs.most_common() if count),
    )


def _rate(faulty: int, cases: int) -> str:
    if not cases:
        return _NOBODY
    return _RATE.format(faulty=faulty, cases=cases, percent=round(100 * faulty / cases))


_REFUSING = frozenset({"dikembalikan", "ditolak"})
_ELSEWHERE = QT_TRANSLATE_NOOP("Villages", "luar kabupaten")
_NO_CASES = QT_TRANSLATE_NOOP("Villages", "Belum ada permohonan sebelum maupun sesudahnya.")
_COMPARED = QT_TRANSLATE_NOOP("Villages", "Sebelumnya {before}, sesudahnya {after}.")
_RATE = QT_TRANSLATE_NOOP("Villages", "{faulty} dari {cases} permohonan ({percent} %)")
_NOBODY = QT_TRANSLATE_NOOP("Villages", "belum ada permohonan")
_TOO_FEW = QT_TRANSLATE_NOOP(
    "Villages", "Belum dapat disimpulkan: tunggu paling sedikit {least} permohonan di tiap sisi."
)
_DOWN = QT_TRANSLATE_NOOP("Villages", "Kesalahannya berkurang.")
_UP = QT_TRANSLATE_NOOP("Villages", "Kesalahannya bertambah.")
_SAME = QT_TRANSLATE_NOOP("Villages", "Kesalahannya tetap.")
