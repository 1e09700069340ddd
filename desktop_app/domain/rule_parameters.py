"""The few values a version of the rules may vary, each with its bounds and its words.

What a rule *does* is code; how much, how long and whether at all is a dated row of the office. A
value that an older row does not carry is the office's setting of that time, or the value here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.rule_sets import RefusalReason, Rule, RuleSet

Value = bool | int


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value of one rule. A flag has no bounds; `unit` stands behind a number.

    A number is a multiple of `step`.
    """

    rule: RefusalReason
    key: str
    label: str
    default: Value
    least: int = 0
    most: int = 0
    unit: str = ""
    step: int = 1

    @property
    def flag(self) -> bool:
        """True when it is yes or no."""
        return isinstance(self.default, bool)

    def fits(self, value: object) -> bool:
        """Tell whether a value may be used."""
        if self.flag:
            return isinstance(value, bool)
        if not isinstance(value, int) or isinstance(value, bool):
            return False
        return self.least <= value <= self.most and value % self.step == 0


_R = RefusalReason
PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        _R.DESIL_DI_ATAS_BATAS,
        "desil_limit",
        QT_TRANSLATE_NOOP("Rules", "Desil tertinggi yang boleh diusulkan"),
        5,
        1,
        10,
    ),
    Parameter(
        _R.SUDAH_TERDAFTAR,
        "any_nik_match",
        QT_TRANSLATE_NOOP("Rules", "NIK yang sama sudah cukup, tanpa mencocokkan nama"),
        False,
    ),
    Parameter(
        _R.ID_DTKS_TIDAK_DICANTUMKAN,
        "id_required",
        QT_TRANSLATE_NOOP("Rules", "Surat desa harus mencantumkan ID-DTKS"),
        True,
    ),
    Parameter(
        _R.ID_DTKS_TIDAK_DICANTUMKAN,
        "complete_at_counter",
        QT_TRANSLATE_NOOP("Rules", "ID yang belum tertulis boleh dilengkapi di loket"),
        True,
    ),
    Parameter(
        _R.ID_DTKS_TIDAK_DICANTUMKAN,
        "always",
        QT_TRANSLATE_NOOP("Rules", "Selalu ditolak, tanpa kecuali"),
        False,
    ),
    Parameter(
        _R.LEWAT_BATAS_REAKTIVASI,
        "months",
        QT_TRANSLATE_NOOP("Rules", "Batas sejak kartu nonaktif"),
        6,
        1,
        36,
        QT_TRANSLATE_NOOP("Rules", " bulan"),
    ),
    Parameter(
        _R.BERKAS_TIDAK_LENGKAP,
        "deferred_hours",
        QT_TRANSLATE_NOOP("Rules", "Berkas darurat boleh menyusul dalam"),
        72,
        24,
        720,
        QT_TRANSLATE_NOOP("Rules", " jam"),
        24,
    ),
)


def parameters_of(code: RefusalReason) -> tuple[Parameter, ...]:
    """Return what one rule may vary; most rules vary nothing."""
    return tuple(one for one in PARAMETERS if one.rule is code)


def value_of(rules: RuleSet, key: str, otherwise: Value | None = None) -> Value:
    """Return a value of a rule set by its key; `otherwise`, or its default, when it is silent."""
    parameter = next(one for one in PARAMETERS if one.key == key)
    fallback = parameter.default if otherwise is None else otherwise
    rule = next((one for one in rules.rules if one.code is parameter.rule), None)
    value: Value = rule.parameters.get(key, fallback) if rule else fallback
    return value


def filled(rules: RuleSet, office: Mapping[str, Value]) -> RuleSet:
    """Return the set with every value written out; `office` holds the settings it was silent on."""

    def full(rule: Rule) -> Rule:
        values: dict[str, Any] = {
            one.key: value_of(rules, one.key, office.get(one.key))
            for one in parameters_of(rule.code)
        }
        return replace(rule, parameters=values)

    return replace(rules, rules=tuple(full(rule) for rule in rules.rules))
