"""Invented answers to the demo office's satisfaction survey, so that its SKM page has figures.

They come as real ones do: a face is tapped after the visit, and every fifth of those answers the
nine unsur too. The same office gets the same scores each time it is made.
"""

from __future__ import annotations

from random import Random

from desktop_app.domain.survey import Answers, Questionnaire
from desktop_app.usecases import surveys
from desktop_app.usecases.office import Office

TAPPING = 0.7  # how many of those served tap a face
# How well an office like this is judged: chairs are few and waiting is long, the service is free.
_BETTER = {"biaya": 0.55, "perilaku": 0.3, "kompetensi": 0.15}
_WORSE = {"sarana": 0.3, "waktu": 0.25, "pengaduan": 0.15}
_WEIGHTS = (2, 9, 55, 34)  # of the scores 1 to 4
_REMARKS = (
    "Kursi di ruang tunggu kurang.",
    "Petugas ramah dan menjelaskan sampai paham.",
    "Sebaiknya ada papan petunjuk syarat di balai desa.",
    "Menunggu agak lama, tetapi suratnya langsung jadi.",
)


def judge(office: Office, random: Random, service: str) -> None:
    """Let somebody who was just served judge it, or walk past the screen."""
    if random.random() > TAPPING:
        return
    if surveys.tap(office, _score(random)):
        surveys.answer(office, _answers(surveys.questionnaire(), random, service))


def _answers(asked: Questionnaire, random: Random, service: str) -> Answers:
    scores = {one.code: _score(random, one.code) for one in asked.elements}
    traits = {
        one.code: random.choice(one.choices).code for one in asked.traits if random.random() < 0.8
    }
    remark = random.choice(_REMARKS) if random.random() < 0.2 else ""
    return Answers(scores, traits, service, remark)


def _score(random: Random, element: str = "") -> int:
    score = random.choices((1, 2, 3, 4), _WEIGHTS)[0]
    luck = random.random()
    if luck < _BETTER.get(element, 0):
        return min(score + 1, 4)
    if luck < _WORSE.get(element, 0):
        return max(score - 1, 1)
    return score
