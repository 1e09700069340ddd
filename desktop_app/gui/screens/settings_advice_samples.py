"""The sample people of the adviser's rules: written by hand, and tried again at every change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.advice_changes import Tried
from desktop_app.domain.advice_conditions import parsed
from desktop_app.domain.advice_rules import Sample
from desktop_app.domain.errors import LoketError
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_advice_entries import Entries, lines_of, set_text
from desktop_app.gui.words import translate


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
            Column(
                translate("AdviceRulesPage", "Contoh orang"), lambda one: one[1].name, wide=True
            ),
            Column(translate("AdviceRulesPage", "Hasil"), self._result),
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
        return Sample(translate("AdviceRulesPage", "Contoh baru"), {}, ())

    def renamed(self, entry: Sample) -> Sample:
        """Return a copy under a name of its own."""
        return replace(
            entry, name=translate("AdviceRulesPage", "{name} (salinan)").format(name=entry.name)
        )

    def _result(self, one: tuple[int, Sample]) -> str:
        tried = self.tried.get(one[1].name)
        if tried is None or tried.sample != one[1]:
            return "…"
        return (
            translate("AdviceRulesPage", "✔ sesuai")
            if tried.right
            else translate("AdviceRulesPage", "✘ berbeda")
        )

    def _tell_here(self) -> None:
        at = self.at
        tried = self.tried.get(self.entries[at].name) if at >= 0 else None
        self.ui.sample_told.setText(self._told(tried) if tried is not None else "")

    def _told(self, one: Tried) -> str:
        parts = [
            translate("AdviceRulesPage", "Saran sekarang: {what}.").format(
                what=self._names(one.fitting) or "–"
            )
        ]
        if one.missing:
            parts.append(
                translate("AdviceRulesPage", "Seharusnya juga: {what}.").format(
                    what=self._names(one.missing)
                )
            )
        if one.unwanted:
            parts.append(
                translate("AdviceRulesPage", "Seharusnya tidak: {what}.").format(
                    what=self._names(one.unwanted)
                )
            )
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
