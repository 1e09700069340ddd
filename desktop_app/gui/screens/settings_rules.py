"""Pengaturan › Aturan: the rule set in force to read, and the office's own choices to switch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.intake import Ground
from desktop_app.domain.rule_sets import Rule, RuleSet
from desktop_app.gui.forms.ui_settings_rules import Ui_RulesPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_fields import FieldsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import long_date
from desktop_app.usecases.ground import ground


class RulesPage(FieldsPage):
    """What is decided by, with its legal basis. Only who answers for it may switch."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_RulesPage()
        self.ui.setupUi(self)
        self.model = RowsModel[tuple[int, Rule]](
            (
                Column(self.tr("Urutan"), lambda one: str(one[0]), number=True),
                Column(self.tr("Alasan"), lambda one: self._label(one[1])),
                Column(self.tr("Dasar hukum"), lambda one: one[1].legal_basis, wide=True),
                Column(self.tr("Keadaan"), lambda one: self._state(one[1])),
            ),
            self,
        )
        self.model.dress(self.ui.rows)
        ui = self.ui
        for label in (ui.desil_limit_fault, ui.stale_after_fault):
            label.hide()
        self.wire_fields(
            {
                declared.DECISION_DESIL_LIMIT: ui.desil_limit,
                declared.DECISION_ID_DTKS_REQUIRED: ui.id_required,
                declared.DECISION_COMPLETE_ID_AT_COUNTER: ui.complete_id,
                declared.REGISTER_STALE_AFTER_DAYS: ui.stale_after,
            }
        )

    def load(self) -> None:
        """Show the rules of today and the settings as they are."""
        super().load()
        self.session.workers.read(
            ground, then=self._show_rules, otherwise=self.session.problem, owner=self
        )

    def words_when_saved(self) -> str:
        """Decisions made before stay as they are."""
        return self.tr("Pilihan kantor tersimpan dan berlaku untuk keputusan berikutnya.")

    def _show_rules(self, stands_on: Ground) -> None:
        rules: RuleSet = stands_on.rules
        until = (
            self.tr("sampai {day}").format(day=long_date(rules.valid_until))
            if rules.valid_until
            else self.tr("sampai ada yang baru")
        )
        self.ui.set_words.setText(
            self.tr("Aturan {code} versi {version}, berlaku sejak {since} {until}.").format(
                code=rules.code,
                version=rules.version,
                since=long_date(rules.valid_from),
                until=until,
            )
        )
        self.model.show_rows(list(enumerate(rules.rules, start=1)))

    def _label(self, rule: Rule) -> str:
        return QCoreApplication.translate("RefusalReason", rule.code.label)

    def _state(self, rule: Rule) -> str:
        return self.tr("Berlaku") if rule.active else self.tr("Tidak berlaku")
