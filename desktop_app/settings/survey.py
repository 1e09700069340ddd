"""The satisfaction survey (SKM): whom it asks, how it reckons, where it stands."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

SURVEY_EVERY = Setting(
    "survey.every",
    5,
    "Every how many taps the nine unsur are asked too; 0 asks only who wants to.",
    least=0,
    most=100,
)
SURVEY_WEIGHT = Setting(
    "survey.weight",
    "1/9",
    "By what each NRR is multiplied; reports print which.",
    choices=("1/9", "0,11"),
)
SURVEY_TRAITS = Setting(
    "survey.traits",
    True,
    "After the nine unsur sex, age, schooling, work and service are asked; each can be skipped.",
)
SURVEY_SCREEN = Setting(
    "survey.screen",
    "",
    "The name of the screen the survey fills; empty for the second one.",
    scope="machine",
)
