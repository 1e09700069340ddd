"""Pengaturan › Survei: whom it asks, how it reckons, on which screen it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.forms.ui_settings_survey import Ui_SurveySettingsPage
from desktop_app.gui.notices import Kind
from desktop_app.gui.screens.settings_fields import FieldsPage
from desktop_app.gui.second_screen import screen_names
from desktop_app.gui.session import Session
from desktop_app.usecases import survey_papers


class SurveySettingsPage(FieldsPage):
    """The office's choices are stored together; the screen is this computer's, and at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_SurveySettingsPage()
        ui.setupUi(self)
        ui.weight.addItems(declared.SURVEY_WEIGHT.choices)
        self.wire_fields(
            {
                declared.SURVEY_EVERY: ui.every,
                declared.SURVEY_WEIGHT: ui.weight,
                declared.SURVEY_TRAITS: ui.traits,
            }
        )
        ui.save.setVisible(session.actor.may(Right.MANAGE_OFFICE))
        ui.screen.activated.connect(
            lambda _: session.keep(declared.SURVEY_SCREEN, ui.screen.currentData())
        )
        ui.open.clicked.connect(lambda: session.room.open_survey())
        ui.paper.clicked.connect(self._ask_where)

    def load(self) -> None:
        """Show the settings as they are, and the screens there are."""
        super().load()
        box, chosen = self.ui.screen, self.session.machine[declared.SURVEY_SCREEN]
        box.clear()
        box.addItem(self.tr("Layar kedua, bila ada"), "")
        for name in screen_names():
            box.addItem(name, name)
        if chosen and box.findData(chosen) < 0:
            box.addItem(self.tr("{name} (sedang tidak ada)").format(name=chosen), chosen)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def save_form(self, path: Path) -> None:
        """Write the questionnaire to be filled in by hand."""
        said = self.tr("Kuesioner kertas tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            survey_papers.save_form,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def words_when_saved(self) -> str:
        """Answers that were given stay as they are."""
        return self.tr("Pengaturan survei tersimpan.")

    def _ask_where(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan kuesioner kertas"),
            str(Path.home() / "kuesioner-skm.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save_form(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))
