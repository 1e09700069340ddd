"""The sections of the adviser's rules as lists with editors: rules, questions, programmes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app.domain.advice_rules import AdviceRule, Fact, Programme, Requirement
from desktop_app.domain.certainty import shown
from desktop_app.domain.programme import Bidang
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_advice_entries import Entries, lines_of, set_text, text_of
from desktop_app.gui.words import translate

_STEP = 0.1
_MARK = re.compile(r"\[(berkas|fakta)\s+([a-z0-9_]+)\]")


class RuleEntries(Entries[AdviceRule]):
    """What leads to what, with which certainty, why, and on which basis."""

    prefix = "rule"
    keys = ("code", "active", "when", "then", "certainty", "because", "source")

    def __init__(self, ui: Any, parent: QWidget) -> None:
        super().__init__(ui, parent)
        ui.rule_certainty.setRange(-1.0, 1.0)
        ui.rule_certainty.setSingleStep(_STEP)
        ui.rule_certainty.setDecimals(2)
        ui.rule_certainty.setLocale(QLocale())
        ui.rule_then.setEditable(True)
        ui.search.textChanged.connect(lambda _: self.list_again())
        ui.goal.currentIndexChanged.connect(lambda _: self.list_again())

    def offer(self, goals: Mapping[str, str]) -> None:
        """Offer what rules may conclude, by code and name."""
        for box, first in (
            (self.ui.goal, translate("AdviceRulesPage", "Semua kesimpulan")),
            (self.ui.rule_then, ""),
        ):
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
            Column(translate("AdviceRulesPage", "Maka"), lambda one: one[1].then),
            Column(translate("AdviceRulesPage", "Penjelasan"), self._because, wide=True),
            Column(translate("AdviceRulesPage", "Keyakinan"), self._certainty, number=True),
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
        return replace(entry, code=another(entry.code, codes))

    def _because(self, one: tuple[int, AdviceRule]) -> str:
        words = one[1].because or one[1].code
        if any(place[0] == one[0] for place in self.faults):
            return f"⚠ {words}"
        return (
            words
            if one[1].active
            else translate("AdviceRulesPage", "(tidak berlaku) {words}").format(words=words)
        )

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
            Column(translate("AdviceRulesPage", "Kode"), lambda one: one[1].code),
            Column(translate("AdviceRulesPage", "Pertanyaan atau sebutan"), self._words, wide=True),
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
        return replace(entry, code=another(entry.code, {one.code for one in self.entries}))

    def _words(self, one: tuple[int, Fact]) -> str:
        fact = one[1]
        words = fact.question or translate("AdviceRulesPage", "disimpulkan: {label}").format(
            label=fact.label
        )
        return f"⚠ {words}" if any(place[0] == one[0] for place in self.faults) else words


class ProgrammeEntries(Entries[Programme]):
    """What may be advised: its requirements, its steps, and its basis."""

    prefix = "programme"
    keys = ("code", "field", "name", "purpose", "requirements", "procedure", "source")

    def __init__(self, ui: Any, parent: QWidget) -> None:
        for one in Bidang:
            label = QCoreApplication.translate("Programme", one.label)
            ui.programme_field.addItem(label, one.value)
        super().__init__(ui, parent)

    def columns(self) -> Sequence[Column[tuple[int, Programme]]]:
        """Return what a programme is known by."""
        return (
            Column(translate("AdviceRulesPage", "Kode"), lambda one: one[1].code),
            Column(translate("AdviceRulesPage", "Program"), self._words, wide=True),
        )

    def show_entry(self, entry: Programme) -> None:
        """Put a programme into the fields."""
        ui = self.ui
        ui.programme_title.setText(entry.name or entry.code)
        for key in ("code", "name", "purpose", "source"):
            set_text(getattr(ui, f"programme_{key}"), getattr(entry, key))
        ui.programme_field.setCurrentIndex(ui.programme_field.findData(entry.field.value))
        needs = [requirement_line(one) for one in entry.requirements]
        set_text(ui.programme_requirements, "\n".join(needs))
        set_text(ui.programme_procedure, "\n".join(entry.procedure))

    def read_entry(self, entry: Programme) -> Programme:
        """Return the programme as the fields have it."""
        ui = self.ui
        return Programme(
            code=ui.programme_code.text().strip(),
            name=ui.programme_name.text().strip(),
            field=Bidang(ui.programme_field.currentData()),
            purpose=text_of(ui.programme_purpose),
            requirements=tuple(map(read_requirement, lines_of(ui.programme_requirements))),
            procedure=lines_of(ui.programme_procedure),
            source=ui.programme_source.text().strip(),
        )

    def blank(self) -> Programme:
        """Return a programme that says nothing yet."""
        return Programme("program_baru", "", Bidang.PERLINDUNGAN, "")

    def renamed(self, entry: Programme) -> Programme:
        """Return a copy under a code of its own."""
        return replace(entry, code=another(entry.code, {one.code for one in self.entries}))

    def _words(self, one: tuple[int, Programme]) -> str:
        words = one[1].name
        return f"⚠ {words}" if any(place[0] == one[0] for place in self.faults) else words


def requirement_line(one: Requirement) -> str:
    """Return a requirement as a line: what meets it stands behind it in brackets."""
    marks = (("berkas", one.paper), ("fakta", one.fact))
    return " ".join([one.text, *(f"[{word} {code}]" for word, code in marks if code)])


def read_requirement(line: str) -> Requirement:
    """Return the requirement a line says."""
    found = dict(_MARK.findall(line))
    text = " ".join(_MARK.sub("", line).split())
    return Requirement(text, found.get("fakta", ""), found.get("berkas", ""))


def another(code: str, taken: set[str]) -> str:
    number = 2
    while f"{code}_{number}" in taken:
        number += 1
    return f"{code}_{number}"
