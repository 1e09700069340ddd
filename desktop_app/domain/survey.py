"""Survei kepuasan masyarakat (SKM): what is asked, and what an answer may hold.

PermenPANRB 14/2017: nine unsur, four answers each, scored 1 to 4, U1 to U9 in the order in which
its Lampiran I lists them: persyaratan; sistem, mekanisme, dan prosedur; waktu; biaya; produk;
kompetensi; perilaku; then U8 penanganan pengaduan, saran, dan masukan and U9 sarana dan prasarana.
(Its sample form asks those two the other way round, and so do many offices.) The words stand in
`resources/survey/skm.toml`. An answer is anonymous: it holds scores, a few coarse traits of whoever
gave it, the service received, and at most a sentence from a paper form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.toml_table import WRONG_KIND, TomlTable

ELEMENTS = 9
SCORES = (1, 2, 3, 4)
LONGEST_REMARK = 300
_MANY_DIGITS = re.compile(r"(?:\d[ .\-]?){7,}")  # a NIK, a phone number, a card


class AnswerKind(StrEnum):
    """How an answer came: the daily tap on a face, the nine unsur on the screen, or on paper."""

    SENTUHAN = "sentuhan"
    LAYAR = "layar"
    KERTAS = "kertas"


@dataclass(frozen=True, slots=True)
class Element:
    """One unsur. `answers` are the words of the scores 1, 2, 3 and 4."""

    code: str
    number: int
    name: str
    question: str
    answers: tuple[str, str, str, str]
    dimension: str

    @property
    def label(self) -> str:
        """Return `U1 Persyaratan`."""
        return f"U{self.number} {self.name}"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few things that may be chosen."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Trait:
    """Something a respondent may tell about themselves, coarse enough to hide them."""

    code: str
    label: str
    choices: tuple[Choice, ...]

    def label_of(self, code: str) -> str:
        """Return the words of a choice; the code itself for one that is no longer offered."""
        return next((one.label for one in self.choices if one.code == code), code)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """Everything that is asked, in order. `faces` are the words of the daily tap, 1 to 4."""

    legal: str
    title: str
    overall: str
    faces: tuple[str, str, str, str]
    elements: tuple[Element, ...]
    dimensions: tuple[Choice, ...]
    traits: tuple[Trait, ...]

    def element(self, code: str) -> Element:
        """Return one unsur. Raises KeyError."""
        return {one.code: one for one in self.elements}[code]


@dataclass(frozen=True, slots=True)
class Answers:
    """One questionnaire filled in: a score for each unsur that was not skipped."""

    scores: Mapping[str, int]
    respondent: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    service: str | None = None
    remark: str = ""


def read_questionnaire(data: Mapping[str, Any], place: str) -> Questionnaire:
    """Return the questionnaire of a TOML file. Raises CatalogueError, which names the mistake."""
    table = TomlTable(data, place)
    table.only("legal", "title", "overall", "faces", "elements", "dimensions", "traits")
    dimensions = tuple(_choice(one) for one in table.tables("dimensions", "code"))
    known = {one.code for one in dimensions}
    elements = tuple(
        _element(one, number, known)
        for number, one in enumerate(table.tables("elements", "code"), start=1)
    )
    if len({one.code for one in elements}) != ELEMENTS or len(elements) != ELEMENTS:
        raise table.error(WRONG_KIND, "elements", kind="sembilan unsur yang berbeda")
    return Questionnaire(
        legal=table.text("legal"),
        title=table.text("title"),
        overall=table.text("overall"),
        faces=_four(table, "faces"),
        elements=elements,
        dimensions=dimensions,
        traits=tuple(_trait(one) for one in table.tables("traits", "code")),
    )


def checked(answers: Answers, asked: Questionnaire, services: frozenset[str]) -> Answers:
    """Return the answers as they are stored: what was skipped is left out.

    Raises Refused when nothing was answered, for a score, trait or service nobody offered, and
    for a remark that is too long or holds a number that could lead to somebody.
    """
    remark = " ".join(answers.remark.split())
    if not answers.scores:
        raise Refused("survei_kosong", _EMPTY)
    codes = {one.code for one in asked.elements}
    traits = {one.code: {choice.code for choice in one.choices} for one in asked.traits}
    right = (
        set(answers.scores) <= codes
        and all(score in SCORES for score in answers.scores.values())
        and all(told in traits.get(code, ()) for code, told in answers.respondent.items())
        and (answers.service is None or answers.service in services)
    )
    if not right:
        raise Refused("jawaban_tidak_dikenal", _UNKNOWN)
    if len(remark) > LONGEST_REMARK:
        raise Refused("terlalu_panjang", _LONG, most=LONGEST_REMARK)
    if _MANY_DIGITS.search(remark):
        raise Refused("saran_memuat_nomor", _NUMBER)
    return Answers(dict(answers.scores), dict(answers.respondent), answers.service, remark)


def check_face(score: int) -> int:
    """Return the score of a tapped face. Raises Refused for one that is no face."""
    if score not in SCORES:
        raise Refused("jawaban_tidak_dikenal", _UNKNOWN)
    return score


def asks_for_more(taps: int, every: int, day: date) -> bool:
    """Tell whether whoever gave tap number `taps` (from 1) of a day belongs to the sample.

    Each `every`-th does, so that nobody chooses whom to ask, and each day begins to count
    elsewhere, so that a quiet day has its chance too; 0 asks nobody by itself.
    """
    return every > 0 and (taps + day.toordinal()) % every == 0


def blurred_hour(at: datetime) -> datetime:
    """Return the beginning of the hour (UTC) of a tap.

    A row never holds the minute: beside the queue's periods it would say whose answer it is.
    """
    return at.replace(minute=0, second=0, microsecond=0)


def blurred_day(day: date, zone: tzinfo) -> datetime:
    """Return the beginning of the office's day as a moment: all that is kept of a questionnaire.

    Sex, age and service beside an hour would point at one person of a quiet morning.
    """
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def check_paper_day(day: date, today: date) -> None:
    """Raise Refused for a paper form dated in the future, or more than two years back."""
    if day > today:
        raise Refused("tanggal_kuesioner", _TOMORROW)
    if day < today - timedelta(days=731):
        raise Refused("tanggal_kuesioner", _LONG_AGO)


def _element(table: TomlTable, number: int, dimensions: set[str]) -> Element:
    table.only("code", "name", "question", "answers", "dimension")
    dimension = table.text("dimension")
    if dimension not in dimensions:
        raise table.error(WRONG_KIND, "dimension", kind="salah satu kode dimensi")
    return Element(
        code=table.text("code"),
        number=number,
        name=table.text("name"),
        question=table.text("question"),
        answers=_four(table, "answers"),
        dimension=dimension,
    )


def _trait(table: TomlTable) -> Trait:
    table.only("code", "label", "choices")
    choices = tuple(_choice(one) for one in table.tables("choices", "code"))
    return Trait(table.text("code"), table.text("label"), choices)


def _choice(table: TomlTable) -> Choice:
    table.only("code", "label")
    return Choice(table.text("code"), table.text("label"))


def _four(table: TomlTable, key: str) -> tuple[str, str, str, str]:
    texts = table.texts(key)
    if len(texts) != len(SCORES):
        raise table.error(WRONG_KIND, key, kind="empat pilihan jawaban")
    first, second, third, fourth = texts
    return first, second, third, fourth


_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "Belum ada unsur yang dijawab. Isi sedikitnya satu nilai, lalu simpan."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors", "Ada jawaban yang tidak dikenal. Pilih jawaban yang tersedia, lalu ulangi."
)
_LONG = QT_TRANSLATE_NOOP("errors", "Terlalu panjang. Paling banyak {most} huruf.")
_NUMBER = QT_TRANSLATE_NOOP(
    "errors",
    "Saran memuat nomor seperti NIK atau telepon. Hapus nomor itu: jawaban survei tanpa nama.",
)
_TOMORROW = QT_TRANSLATE_NOOP(
    "errors", "Tanggal kuesioner belum tiba. Tulis tanggal yang tertera di kertasnya."
)
_LONG_AGO = QT_TRANSLATE_NOOP(
    "errors", "Tanggal kuesioner lebih dari dua tahun lalu. Periksa tanggal di kertasnya."
)
