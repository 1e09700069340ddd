"""Pengaturan: one page per section; a section that one may not change is not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui import icons, theme
from desktop_app.gui.finish import finish
from desktop_app.gui.forms.ui_settings import Ui_SettingsScreen
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.register_import import RegisterPage
from desktop_app.gui.screens.settings_about import AboutScreen
from desktop_app.gui.screens.settings_advice import AdviceRulesPage
from desktop_app.gui.screens.settings_backup import BackupsPage
from desktop_app.gui.screens.settings_central import CentralPage
from desktop_app.gui.screens.settings_counters import CountersPage
from desktop_app.gui.screens.settings_delegation import DelegationPage
from desktop_app.gui.screens.settings_display import DisplayPage
from desktop_app.gui.screens.settings_esign import EsignPage
from desktop_app.gui.screens.settings_facilities import FacilitiesPage
from desktop_app.gui.screens.settings_faq import FaqPage
from desktop_app.gui.screens.settings_features import FeaturesPage
from desktop_app.gui.screens.settings_follow_ups import FollowUpsPage
from desktop_app.gui.screens.settings_health import HealthPage
from desktop_app.gui.screens.settings_holidays import HolidaysPage
from desktop_app.gui.screens.settings_hours import HoursPage
from desktop_app.gui.screens.settings_keys import KeysPage
from desktop_app.gui.screens.settings_logs import LogScreen
from desktop_app.gui.screens.settings_messages import MessageSettingsPage
from desktop_app.gui.screens.settings_numbers import NumbersPage
from desktop_app.gui.screens.settings_office import OfficePage
from desktop_app.gui.screens.settings_officers import OfficersPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.screens.settings_periods import PeriodsPage
from desktop_app.gui.screens.settings_permissions import PermissionsPage
from desktop_app.gui.screens.settings_privacy import PrivacyPage
from desktop_app.gui.screens.settings_problem import ProblemScreen
from desktop_app.gui.screens.settings_queue import QueuePage
from desktop_app.gui.screens.settings_register_online import OnlineRegisterPage
from desktop_app.gui.screens.settings_register_sites import SitesPage
from desktop_app.gui.screens.settings_reports import ReportsSettingsPage
from desktop_app.gui.screens.settings_room import RoomPage
from desktop_app.gui.screens.settings_rules import RulesPage
from desktop_app.gui.screens.settings_scanner import ScannerPage
from desktop_app.gui.screens.settings_services import ServicesPage
from desktop_app.gui.screens.settings_signatories import SignatoriesPage
from desktop_app.gui.screens.settings_steps import StepsPage
from desktop_app.gui.screens.settings_survey import SurveySettingsPage
from desktop_app.gui.screens.settings_templates import TemplatesPage
from desktop_app.gui.screens.settings_transfer import TransferScreen
from desktop_app.gui.screens.settings_trust import TrustPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.only_front import only_front
from desktop_app.settings import REGISTER_LABEL, USE_GUIDANCE, Setting


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    title: str
    icon: str
    right: Right | None
    build: Callable[[Session], SettingsPage]
    help_page: str = "pengaturan"
    needs: Setting[bool] | None = None


class SettingsScreen(Screen):
    """The sections on the left, the chosen one's page on the right, built when first shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_SettingsScreen()
        self.ui.setupUi(self)
        self._pages: dict[str, SettingsPage] = {}
        may = session.actor.may
        self._sections = [
            one for one in self._all_sections() if one.right is None or may(one.right)
        ]
        self.ui.sections.setIconSize(QSize(20, 20))
        self.ui.sections.setWordWrap(True)
        self.ui.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in self._sections:
            item = QListWidgetItem(section.title)
            item.setToolTip(section.title)
            item.setData(Qt.ItemDataRole.UserRole, section.name)
            self.ui.sections.addItem(item)
        self._draw_icons()
        theme.on_change(self._draw_icons)
        self._show_used()
        session.office_changed.connect(self._show_used)
        self.ui.sections.setCurrentRow(0)
        self.ui.sections.currentRowChanged.connect(self._show)

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of the sections this officer sees."""
        return tuple(one.name for one in self._sections if self._used(one))

    def titles(self) -> list[tuple[str, str, str]]:
        """Return (name, title, icon) of each section this officer sees."""
        return [(one.name, one.title, one.icon) for one in self._sections if self._used(one)]

    def made(self, section: str) -> SettingsPage:
        """Return a section's page built anew, for whoever looks for what is on it."""
        found = next(one for one in self._sections if one.name == section)
        return found.build(self.session)

    @property
    def page(self) -> SettingsPage:
        """The page in front."""
        return self._pages[self._sections[self.ui.sections.currentRow()].name]

    @property
    def help_part(self) -> str:
        """The name of the section in front."""
        return self._sections[self.ui.sections.currentRow()].name

    def entered(self) -> None:
        """Show the chosen section as it is now."""
        self._show(self.ui.sections.currentRow())
        self.ui.sections.setFocus()

    def show_section(self, section: str) -> None:
        """Bring one section to the front."""
        if section in self.sections:
            names = [one.name for one in self._sections]
            self.ui.sections.setCurrentRow(names.index(section))

    def _show_used(self) -> None:
        """Leave no trace of a capability that is switched off."""
        for row, section in enumerate(self._sections):
            self.ui.sections.item(row).setHidden(not self._used(section))

    def _used(self, section: _Section) -> bool:
        return section.needs is None or self.session.settings[section.needs]

    def _draw_icons(self) -> None:
        for row, section in enumerate(self._sections):
            self.ui.sections.item(row).setIcon(icons.icon(section.icon))

    def _show(self, row: int) -> None:
        section = self._sections[row]
        page = self._pages.get(section.name)
        if page is None:
            page = self._pages[section.name] = section.build(self.session)
            self.ui.pages.addWidget(page)
            finish(page)
        self.help_page = section.help_page
        self.ui.pages.setCurrentWidget(page)
        only_front(self.ui.pages)
        page.load()

    def _all_sections(self) -> tuple[_Section, ...]:
        return (
            *self._of_the_office(),
            *self._of_the_data(),
            *self._of_the_papers(),
            *self._of_this_computer(),
            *self._of_the_program(),
        )

    def _of_the_office(self) -> tuple[_Section, ...]:
        office, rules = Right.MANAGE_OFFICE, Right.MANAGE_RULES
        return (
            _Section("office", self.tr("Kantor dan kop surat"), "domain", office, OfficePage),
            _Section(
                "features", self.tr("Kemampuan"), "toggle-switch-outline", office, FeaturesPage
            ),
            _Section("counters", self.tr("Loket"), "desk", office, CountersPage),
            _Section(
                "central", self.tr("Pusat kantor"), "server-network", office, CentralPage, "pusat"
            ),
            _Section("queue", self.tr("Antrean"), "human-queue", office, QueuePage, "antrean"),
            _Section(
                "officers",
                self.tr("Petugas"),
                "account-group-outline",
                None,
                OfficersPage,
                "petugas",
            ),
            _Section(
                "permissions",
                self.tr("Siapa boleh apa"),
                "table-check",
                None,
                PermissionsPage,
                "petugas",
            ),
            _Section(
                "delegation",
                self.tr("Pengganti supervisor"),
                "account-switch-outline",
                Right.DELEGATE,
                DelegationPage,
                "petugas",
            ),
            _Section(
                "steps",
                self.tr("Langkah penting"),
                "clipboard-check-outline",
                Right.MANAGE_ACCOUNTS,
                StepsPage,
                "petugas",
            ),
            _Section(
                "privacy",
                self.tr("Data pribadi"),
                "shield-account-outline",
                Right.SEE_JOURNAL,
                PrivacyPage,
                "data-pribadi",
            ),
            _Section("signatories", self.tr("Penandatangan"), "draw", office, SignatoriesPage),
            _Section(
                "hours", self.tr("Jam layanan"), "clock-outline", office, HoursPage, "tutup-hari"
            ),
            _Section("holidays", self.tr("Hari libur"), "calendar-star", office, HolidaysPage),
            _Section("periods", self.tr("Masa pengajuan"), "calendar-range", rules, PeriodsPage),
        )

    def _of_the_data(self) -> tuple[_Section, ...]:
        office, rules = Right.MANAGE_OFFICE, Right.MANAGE_RULES
        return (
            _Section(
                "register",
                self.tr("Data {label}").format(label=self.session.settings[REGISTER_LABEL]),
                "database-outline",
                Right.IMPORT_REGISTER,
                RegisterPage,
                "data-register",
            ),
            _Section(
                "online",
                self.tr("Sumber daring"),
                "cloud-search-outline",
                office,
                OnlineRegisterPage,
                "sumber-daring",
            ),
            _Section(
                "sites", self.tr("Situs pengecekan"), "web", office, SitesPage, "sumber-daring"
            ),
            _Section(
                "services", self.tr("Layanan"), "file-cog-outline", rules, ServicesPage, "layanan"
            ),
            _Section("rules", self.tr("Aturan"), "scale-balance", None, RulesPage, "aturan"),
            _Section(
                "advice",
                self.tr("Aturan penasihat"),
                "lightbulb-on-outline",
                rules,
                AdviceRulesPage,
                "penasihat",
                declared.USE_PROGRAMMES,
            ),
            _Section(
                "facilities",
                self.tr("Faskes"),
                "hospital-building",
                office,
                FacilitiesPage,
                "panduan",
            ),
            _Section(
                "faq",
                self.tr("Tanya jawab"),
                "frequently-asked-questions",
                rules,
                FaqPage,
                "panduan",
                USE_GUIDANCE,
            ),
        )

    def _of_the_papers(self) -> tuple[_Section, ...]:
        office = Right.MANAGE_OFFICE
        return (
            _Section("templates", self.tr("Naskah surat"), "text-box-edit", office, TemplatesPage),
            _Section(
                "follow_ups",
                self.tr("Tanda terima"),
                "clipboard-clock-outline",
                None,
                FollowUpsPage,
                "permohonan",
            ),
            _Section(
                "trust", self.tr("Keaslian surat"), "shield-key-outline", office, TrustPage, "surat"
            ),
            _Section(
                "esign",
                self.tr("Tanda tangan elektronik"),
                "signature-freehand",
                office,
                EsignPage,
                "surat",
                declared.USE_ESIGN,
            ),
            _Section("numbers", self.tr("Nomor surat"), "numeric", office, NumbersPage),
            _Section(
                "room", self.tr("Ruang tunggu"), "monitor-speaker", None, RoomPage, "layar-antrean"
            ),
            _Section(
                "survey",
                self.tr("Survei kepuasan"),
                "emoticon-happy-outline",
                office,
                SurveySettingsPage,
                "survei",
                declared.USE_SURVEY,
            ),
            _Section(
                "messages",
                self.tr("Pesan"),
                "message-text-outline",
                office,
                MessageSettingsPage,
                "pesan",
                declared.USE_MESSAGES,
            ),
            _Section(
                "reports", self.tr("Laporan"), "chart-bar", None, ReportsSettingsPage, "laporan"
            ),
        )

    def _of_this_computer(self) -> tuple[_Section, ...]:
        office = Right.MANAGE_OFFICE
        return (
            _Section("display", self.tr("Tampilan dan pencetak"), "monitor", None, DisplayPage),
            _Section(
                "scanner",
                self.tr("Pemindai kode"),
                "barcode-scan",
                None,
                ScannerPage,
                "pemindai",
            ),
            _Section(
                "backup", self.tr("Cadangan"), "backup-restore", None, BackupsPage, "cadangan"
            ),
            _Section(
                "keys",
                self.tr("Frasa sandi dan kunci"),
                "key-variant",
                office,
                KeysPage,
                "cadangan",
            ),
            _Section(
                "health", self.tr("Kesehatan program"), "stethoscope", None, HealthPage, "cadangan"
            ),
        )

    def _of_the_program(self) -> tuple[_Section, ...]:
        export = Right.EXPORT
        return (
            _Section(
                "transfer",
                self.tr("Pindah pengaturan"),
                "swap-horizontal",
                export,
                TransferScreen,
                "pindah-pengaturan",
            ),
            _Section("logs", self.tr("Catatan program"), "text-long", export, LogScreen, "catatan"),
            _Section(
                "problem",
                self.tr("Laporan masalah"),
                "lifebuoy",
                export,
                ProblemScreen,
                "catatan",
            ),
            _Section(
                "about",
                self.tr("Tentang program"),
                "information-outline",
                None,
                AboutScreen,
                "tentang",
            ),
        )
