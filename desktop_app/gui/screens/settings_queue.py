"""Pengaturan › Antrean: the promises to the waiting room. Which lane, how often, how long."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.gui.forms.ui_settings_queue import Ui_QueuePage
from desktop_app.gui.screens.settings_fields import FieldsPage
from desktop_app.gui.session import Session


class QueuePage(FieldsPage):
    """What concerns the kiosk is asked only where there is one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_QueuePage()
        self.ui.setupUi(self)
        ui = self.ui
        self.wire_fields(
            {
                declared.QUEUE_PRIORITY_RUN: ui.priority_run,
                declared.QUEUE_URGENT_RUN: ui.urgent_run,
                declared.QUEUE_MAX_CALLS: ui.max_calls,
                declared.QUEUE_STANDARD_WAIT_MINUTES: ui.standard_wait,
                declared.QUEUE_EARLY_TICKETS_MINUTES: ui.early,
                declared.QUEUE_LAST_TICKET_MINUTES: ui.last,
            }
        )

    def load(self) -> None:
        """Show the settings as they are."""
        super().load()
        self.ui.kiosk.setVisible(self.session.settings[declared.USE_KIOSK])

    def words_when_saved(self) -> str:
        """Who was called already stays called."""
        return self.tr("Pengaturan antrean tersimpan dan berlaku untuk panggilan berikutnya.")
