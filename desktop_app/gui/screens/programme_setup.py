"""Program › Periode & program: what people are listed for, which benefits may meet, the bank."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app import settings
from desktop_app.gui.forms.ui_programme_bank import Ui_ProgrammeBankPage
from desktop_app.gui.screens.programme_exclusions import ExclusionsPage
from desktop_app.gui.screens.programme_kinds import KindsPage
from desktop_app.gui.screens.programme_parts import Chosen
from desktop_app.gui.screens.programme_periods import PeriodsPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.usecases.programme_papers import GAPS, save_bank


class SetupPage(QWidget):
    """Four pages, each with a list and an editor; periods are what is set up most often."""

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("setup_parts")
        self.tabs.setAccessibleName(self.tr("Yang diatur"))
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        # A list, for a tuple keeps four types apart whose common one mypy does not always find.
        self.pages: list[SettingsPage] = [
            PeriodsPage(session),
            KindsPage(session),
            ExclusionsPage(session),
            BankPage(session),
        ]
        titles = (
            self.tr("Periode"),
            self.tr("Program dan kegiatan"),
            self.tr("Boleh bersamaan"),
            self.tr("Bank"),
        )
        for page, title in zip(self.pages, titles, strict=True):
            self.tabs.addTab(page, title)
        self.tabs.currentChanged.connect(lambda _: self.load())

    def load(self) -> None:
        """Show what is stored now."""
        self.pages[self.tabs.currentIndex()].load()

    def take_focus(self) -> None:
        """The keyboard goes to the tabs."""
        self.tabs.setFocus()


class BankPage(SettingsPage):
    """How many digits each bank uses, and the columns of the file for the bank."""

    ui: Ui_ProgrammeBankPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ProgrammeBankPage()
        self.ui.setupUi(self)
        told = ", ".join(f"{{{one}}}" for one in GAPS)
        self.ui.gaps.setText(self.tr("Yang dapat diisikan: {gaps}.").format(gaps=told))
        self.wire_save()

    def load(self) -> None:
        """Show both settings."""
        values = self.session.settings
        self.ui.digits.setPlainText(values[settings.PROGRAMME_BANK_DIGITS])
        self.ui.transfer.setPlainText(values[settings.PROGRAMME_TRANSFER_COLUMNS])
        self.tell("")

    def save(self) -> None:
        """Store both."""
        digits, columns = (box.toPlainText().strip() for box in (self.ui.digits, self.ui.transfer))
        self.store(save_bank, digits, columns, then=lambda _: self._saved())

    def _saved(self) -> None:
        self.session.reload_settings()
        self.saved(self.tr("Pengaturan bank tersimpan."))
