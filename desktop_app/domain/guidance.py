"""Questions and answers (*tanya jawab*) of the counter: what one is, and how it is found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible

LONGEST_QUESTION = 200
LONGEST_ANSWER = 1500
LONGEST_TOPIC = 40


@dataclass(frozen=True, slots=True)
class QuestionData:
    """A question as people ask it, its answer, and the topic it stands under."""

    topic: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Question:
    """A stored question. One that is not `active` is neither shown at the counter nor printed."""

    id: UUID
    version: int
    data: QuestionData
    position: int
    active: bool


def check_topic(text: str) -> str:
    """Return the topic. Raises Refused when it is empty or too long."""
    return _filled(text, LONGEST_TOPIC)


def check_question(text: str) -> str:
    """Return the question. Raises Refused when it is empty or too long."""
    return _filled(text, LONGEST_QUESTION)


def check_answer(text: str) -> str:
    """Return the answer in one paragraph. Raises Refused when it is empty or too long."""
    return _filled(text, LONGEST_ANSWER)


def checked(data: QuestionData) -> QuestionData:
    """Return it tidied up. Raises Refused for the first part that cannot be used."""
    return QuestionData(
        check_topic(data.topic), check_question(data.question), check_answer(data.answer)
    )


def search(questions: Iterable[Question], typed: str) -> tuple[Question, ...]:
    """Return those with every typed word; words in the question count before the answer's."""
    words = visible(typed).casefold().split()
    fitting = [one for one in questions if all(word in _searched(one) for word in words)]
    return tuple(sorted(fitting, key=lambda one: _rank(one, words)))


def _rank(one: Question, words: list[str]) -> tuple[int, int]:
    asked = one.data.question.casefold()
    return sum(word not in asked for word in words), one.position


def _searched(one: Question) -> str:
    return f"{one.data.topic} {one.data.question} {one.data.answer}".casefold()


def _filled(text: str, longest: int) -> str:
    tidy = visible(text)
    if not tidy:
        raise Refused("isian_kosong", _EMPTY)
    if len(tidy) > longest:
        raise Refused("isian_terlalu_panjang", _LONG, longest=longest)
    return tidy


_EMPTY = QT_TRANSLATE_NOOP("errors", "Belum diisi.")
_LONG = QT_TRANSLATE_NOOP("errors", "Terlalu panjang: paling banyak {longest} huruf.")
