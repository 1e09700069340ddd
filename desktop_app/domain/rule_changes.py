"""What a new version of the rules changes, and what is wrong with it, in plain Indonesian words."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.domain.rule_parameters import Parameter, Value, parameters_of
from desktop_app.domain.rule_sets import Rule, RuleSet


class RulesFaulty(Refused):
    """Rules that may not count. `faults` are all of them: `3.legal_basis` is the fourth rule's."""

    def __init__(self, faults: dict[str, LoketError]) -> None:
        first = next(iter(faults.values()))
        super().__init__(first.code, first.sentence, **first.values)
        self.faults = faults

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.faults,)


def rule_changes(before: RuleSet, after: RuleSet) -> tuple[str, ...]:
    """Return what differs between two versions, rule by rule; empty when nothing does."""
    old = {rule.code: rule for rule in before.rules}
    return tuple(
        sentence
        for rule in after.rules
        if rule.code in old
        for sentence in _changes(old[rule.code], rule)
    )


def rule_faults(rules: RuleSet) -> dict[str, LoketError]:
    """Return every fault by its place; empty when the rules may count."""
    found: dict[str, LoketError] = {}
    for at, rule in enumerate(rules.rules):
        if not rule.legal_basis.strip():
            found[f"{at}.legal_basis"] = Refused("wajib_diisi", _BASIS)
        for one in parameters_of(rule.code):
            if not one.fits(rule.parameters.get(one.key, one.default)):
                words = {"least": one.least, "most": one.most, "step": one.step}
                found[f"{at}.{one.key}"] = Refused("nilai_aturan_tidak_sah", _BOUNDS, **words)
    if not any(rule.active for rule in rules.rules):
        found["0.active"] = Refused("tanpa_aturan", _NONE)
    return found


def _changes(old: Rule, new: Rule) -> Iterator[str]:
    name = new.code.label
    if old.active != new.active:
        yield (_ACTIVE if new.active else _INACTIVE).format(name=name)
    if old.legal_basis != new.legal_basis:
        yield _LEGAL_BASIS.format(name=name, basis=new.legal_basis)
    for one in parameters_of(new.code):
        was = old.parameters.get(one.key, one.default)
        now = new.parameters.get(one.key, one.default)
        if was != now:
            yield _VALUE.format(
                name=name, label=one.label, old=_said(one, was), new=_said(one, now)
            )


def _said(parameter: Parameter, value: Value) -> str:
    if parameter.flag:
        return _YES if value else _NO
    return f"{value}{parameter.unit}"


_BASIS = QT_TRANSLATE_NOOP("errors", "Tulis dasar hukumnya; keputusan menyebutkannya.")
_BOUNDS = QT_TRANSLATE_NOOP(
    "errors", "Isi dengan bilangan {least} sampai {most}, kelipatan {step}."
)
_NONE = QT_TRANSLATE_NOOP("errors", "Paling sedikit satu aturan harus berlaku.")
_ACTIVE = QT_TRANSLATE_NOOP("Changes", "{name}: kini berlaku.")
_INACTIVE = QT_TRANSLATE_NOOP("Changes", "{name}: tidak lagi berlaku.")
_LEGAL_BASIS = QT_TRANSLATE_NOOP("Changes", "{name}: dasar hukumnya menjadi “{basis}”.")
_VALUE = QT_TRANSLATE_NOOP("Changes", "{name}: “{label}” {old} menjadi {new}.")
_YES = QT_TRANSLATE_NOOP("Changes", "ya")
_NO = QT_TRANSLATE_NOOP("Changes", "tidak")
