"""The sections of the adviser's rules as lists with editors: rules, questions, sample people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app.domain.advice_changes import Tried
from desktop_app.domain.advice_conditions import parsed
from desktop_app.domain.advice_rules import AdviceRule, Fact, Sample
from desktop_app.domain.certainty import shown
from desktop_app.domain.errors import LoketError
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_advice_entries import Entries, lines_of, set_text, text_of

_STEP = 0.1


class RuleEntries(Entries[AdviceRule]):
    """What leads to what, with which certainty, why, and on which basis."""

    prefix = "rule"
    keys = ("code", "active", "when", "then", "certainty", "because", "source")

    def __init__(self, ui: Any, parent: QWidget) -> None:
        super().__init__(ui, parent)
        ui.rule_certainty.setRange(-1.0, 1.0)
        ui.rule_certainty.setSingleStep(_STEP)
        ui.rule_certainty.setDecimals(2)
        ui.rule_certainty.setLocale(QLocale(QLocale.Language.Indonesian))
        ui.rule_then.setEditable(True)
        ui.search.textChanged.connect(lambda _: self.list_again())
        ui.goal.currentIndexChanged.connect(lambda _: self.list_again())

    def offer(self, goals: Mapping[str, str]) -> None:
        """Offer what rules may conclude, by code and name."""
        for box, first in ((self.ui.goal, _tr("Semua kesimpulan")), (self.ui.rule_then, "")):
            with QSignalBlocker(box):
                text, data = box.currentText(), box.currentData()
                box.clear()
                if first:
                    box.addItem(first, "")
                for code, name in goals.items():
                    box.addItem(name if first else code, code)
                if first:
                    box.setCurrentIndex(max(box.findData(data), 0))
                else:
                    box.setEditText(text)

    def columns(self) -> Sequence[Column[tuple[int, AdviceRule]]]:
        """Return what a rule is known by."""
        return (
            Column(_tr("Maka"), lambda one: one[1].then),
            Column(_tr("Penjelasan"), self._because, wide=True),
            Column(_tr("Keyakinan"), self._certainty, number=True),
        )

    def listed(self, entry: AdviceRule) -> bool:
        """Tell whether search and filter let a rule through."""
        ui = self.ui
        goal, asked = ui.goal.currentData(), ui.search.text().casefold().split()
        if goal and entry.then != goal:
            return False
        text = " ".join((entry.code, entry.then, entry.because, *entry.when)).casefold()
        return all(word in text for word in asked)

    def show_entry(self, entry: AdviceRule) -> None:
        """Put a rule into the fields."""
        ui = self.ui
        ui.rule_title.setText(entry.because or entry.code)
        ui.rule_active.setChecked(entry.active)
        set_text(ui.rule_code, entry.code)
        set_text(ui.rule_when, "\n".join(entry.when))
        with QSignalBlocker(ui.rule_then):
            ui.rule_then.setEditText(entry.then)
        ui.rule_certainty.setValue(entry.certainty)
        set_text(ui.rule_because, entry.because)
        set_text(ui.rule_source, entry.source)

    def read_entry(self, entry: AdviceRule) -> AdviceRule:
        """Return the rule as the fields have it."""
        ui = self.ui
        value = round(ui.rule_certainty.value(), 2)
        # What a file says to more places stays, as long as nobody turns it.
        certainty = entry.certainty if round(entry.certainty, 2) == value else value
        return AdviceRule(
            code=ui.rule_code.text().strip(),
            when=lines_of(ui.rule_when),
            then=ui.rule_then.currentText().strip(),
            certainty=certainty,
            because=text_of(ui.rule_because),
            source=ui.rule_source.text().strip(),
            active=ui.rule_active.isChecked(),
        )

    def blank(self) -> AdviceRule:
        """Return a rule that says nothing yet."""
        goal = self.ui.goal.currentData() or ""
        return AdviceRule("aturan_baru", (), goal, 0.5, "", "")

    def renamed(self, entry: AdviceRule) -> AdviceRule:
        """Return a copy under a code of its own."""
        codes = {one.code for one in self.entries}
        return replace(entry, code=_another(entry.code, codes))

    def _because(self, one: tuple[int, AdviceRule]) -> str:
        words = one[1].because or one[1].code
        if any(place[0] == one[0] for place in self.faults):
            return f"⚠ {words}"
        return words if one[1].active else _tr("(tidak berlaku) {words}").format(words=words)

    @staticmethod
    def _certainty(one: tuple[int, AdviceRule]) -> str:
        return shown(one[1].certainty)


class FactEntries(Entries[Fact]):
    """What the officer may be asked, and what rules conclude on their way."""

    prefix = "fact"
    keys = ("code", "question", "help", "label", "denied")

    def columns(self) -> Sequence[Column[tuple[int, Fact]]]:
        """Return what a fact is known by."""
        return (
            Column(_tr("Kode"), lambda one: one[1].code),
            Column(_tr("Pertanyaan atau sebutan"), self._words, wide=True),
        )

    def show_entry(self, entry: Fact) -> None:
        """Put a fact into the fields."""
        self.ui.fact_title.setText(entry.label or entry.code)
        for key in self.keys:
            set_text(getattr(self.ui, f"fact_{key}"), getattr(entry, key))

    def read_entry(self, entry: Fact) -> Fact:
        """Return the fact as the fields have it."""
        ui = self.ui
        return Fact(
            code=ui.fact_code.text().strip(),
            label=ui.fact_label.text().strip(),
            denied=ui.fact_denied.text().strip(),
            question=text_of(ui.fact_question),
            help=text_of(ui.fact_help),
        )

    def blank(self) -> Fact:
        """Return a fact that says nothing yet."""
        return Fact("fakta_baru", "")

    def renamed(self, entry: Fact) -> Fact:
        """Return a copy under a code of its own."""
        return replace(entry, code=_another(entry.code, {one.code for one in self.entries}))

    def _words(self, one: tuple[int, Fact]) -> str:
        fact = one[1]
        words = fact.question or _tr("disimpulkan: {label}").format(label=fact.label)
        return f"⚠ {words}" if any(place[0] == one[0] for place in self.faults) else words


class SampleEntries(Entries[Sample]):
    """Invented people, and what the adviser should say of them; tried again at every change."""

    prefix = "sample"
    keys = ("name", "facts", "fits", "fits_not")

    def __init__(self, ui: Any, parent: QWidget) -> None:
        self.tried: dict[str, Tried] = {}
        super().__init__(ui, parent)

    def tell(self, tried: Sequence[Tried], name_of: Callable[[str], str]) -> None:
        """Show what the rules as they stand say of everybody."""
        self.tried = {one.sample.name: one for one in tried}
        self._name_of = name_of
        for row, one in enumerate(self.model.rows):
            self.model.put(row, one)
        self._tell_here()

    def columns(self) -> Sequence[Column[tuple[int, Sample]]]:
        """Return who it is, and whether the rules say what they should."""
        return (
            Column(_tr("Contoh orang"), lambda one: one[1].name, wide=True),
            Column(_tr("Hasil"), self._result),
        )

    def show_entry(self, entry: Sample) -> None:
        """Put a person into the fields."""
        ui = self.ui
        ui.sample_title.setText(entry.name)
        set_text(ui.sample_name, entry.name)
        set_text(ui.sample_facts, "\n".join(_fact_line(*one) for one in entry.facts.items()))
        set_text(ui.sample_fits, "\n".join(entry.fits))
        set_text(ui.sample_fits_not, "\n".join(entry.fits_not))
        self._tell_here()

    def read_entry(self, entry: Sample) -> Sample:
        """Return the person as the fields have it; a line that cannot be read is unknown."""
        ui = self.ui
        facts: dict[str, bool | float] = {}
        for line in lines_of(ui.sample_facts):
            code, value = _read_fact(line)
            facts[code] = value
        fits, fits_not = lines_of(ui.sample_fits), lines_of(ui.sample_fits_not)
        return Sample(ui.sample_name.text().strip(), facts, fits, fits_not)

    def blank(self) -> Sample:
        """Return a person of whom nothing is known."""
        return Sample(_tr("Contoh baru"), {}, ())

    def renamed(self, entry: Sample) -> Sample:
        """Return a copy under a name of its own."""
        return replace(entry, name=_tr("{name} (salinan)").format(name=entry.name))

    def _result(self, one: tuple[int, Sample]) -> str:
        tried = self.tried.get(one[1].name)
        if tried is None or tried.sample != one[1]:
            return "…"
        return _tr("✔ sesuai") if tried.right else _tr("✘ berbeda")

    def _tell_here(self) -> None:
        at = self.at
        tried = self.tried.get(self.entries[at].name) if at >= 0 else None
        self.ui.sample_told.setText(self._told(tried) if tried is not None else "")

    def _told(self, one: Tried) -> str:
        parts = [_tr("Saran sekarang: {what}.").format(what=self._names(one.fitting) or "–")]
        if one.missing:
            parts.append(_tr("Seharusnya juga: {what}.").format(what=self._names(one.missing)))
        if one.unwanted:
            parts.append(_tr("Seharusnya tidak: {what}.").format(what=self._names(one.unwanted)))
        return " ".join(parts)

    def _names(self, codes: Sequence[str]) -> str:
        return ", ".join(self._name_of(code) for code in codes)


def _fact_line(code: str, value: bool | float) -> str:
    if isinstance(value, bool):
        return code if value else f"bukan {code}"
    return f"{code} = {value:g}"


def _read_fact(line: str) -> tuple[str, bool | float]:
    """Return what a line says. One that says nothing known is kept, to be named as a fault."""
    try:
        test = parsed(line)[0]
    except LoketError:
        return line, True
    if test.compares:
        return test.name, test.number
    return test.name, not test.negated


def _another(code: str, taken: set[str]) -> str:
    number = 2
    while f"{code}_{number}" in taken:
        number += 1
    return f"{code}_{number}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("AdviceRulesPage", text)
