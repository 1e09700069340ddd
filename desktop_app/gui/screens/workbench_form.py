"""The middle of the workbench while somebody is served: person, register rows, form.

It puts the `Case` on the screen and tells it what is typed.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.domain.case import CaseState
from desktop_app.domain.case_history import step_sentence
from desktop_app.domain.register import LookUp, MatchedBy, RegisterEntry
from desktop_app.gui import icons
from desktop_app.gui.forms.ui_workbench_form import Ui_FormPanel
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.screens.workbench_conflict import ConflictPanel
from desktop_app.gui.screens.workbench_doubles import DoublesDesk
from desktop_app.gui.screens.workbench_family import FamilyDesk
from desktop_app.gui.screens.workbench_papers import PapersDesk
from desktop_app.gui.widgets.attachments_source import files_in
from desktop_app.gui.widgets.register_rows import needs_eyes
from desktop_app.gui.widgets.service_form import ServiceForm
from desktop_app.gui.words import said, short_date
from desktop_app.settings import REGISTER_LABEL
from desktop_app.usecases import facilities
from desktop_app.usecases.applications import Prefill


class FormPanel(QWidget):
    """`rebuilt` follows when the form was made anew, with other widgets in it."""

    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FormPanel()
        self.ui.setupUi(self)
        self.form: ServiceForm | None = None
        self.papers: PapersDesk | None = None
        self.family: FamilyDesk | None = None
        self.doubles: DoublesDesk | None = None
        self.conflict: ConflictPanel | None = None
        self._case: Case | None = None
        self.setAcceptDrops(True)
        self.bringer_button = self._bringer_button()
        self.ui.legend.hide()  # its room is the button's; the title says it to who asks
        # Beside a long title and the family there is only room for its key.
        self.ui.look_up.setAccessibleName(self.ui.look_up.text())
        self.ui.look_up.setToolTip(self.tr("Cari lagi"))
        self.ui.look_up.setText(self.tr("F5"))
        self.ui.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ui.title_row.setStretch(self.ui.title_row.indexOf(self.ui.title), 1)
        # It scrolls: whatever opens above it, F9 stays in sight.
        self.ui.scroll.setMinimumHeight(self.ui.scroll.minimumSizeHint().height())
        self.ui.scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.ui.rows.hide()
        self.ui.rows_button.hide()
        self.ui.rows_button.setCheckable(True)
        self.ui.rows_button.toggled.connect(self._open_rows)
        self.ui.rows.chosen.connect(self._choose)

    def bind(self, case: Case) -> PapersDesk:
        """Show this case from now on; return who asks for its papers and its bringer."""
        self._case = case
        self.papers = PapersDesk(case, self, self.ui.column, self.ui.scroll)
        self.doubles = DoublesDesk(case, self, self.ui.column, self.ui.scroll)
        self.family = FamilyDesk(case, self, self.ui.column, self.ui.scroll, self.ui.title_row)
        self.conflict = ConflictPanel(case, self, self.ui.column, self.ui.scroll)
        self.bringer_button.clicked.connect(self.papers.ask_for_bringer)
        self.ui.look_up.clicked.connect(case.look_up_again)
        case.opened.connect(self._opened)
        case.filled.connect(self._fill)
        case.weighed.connect(self._weighed)
        case.searching.connect(self._searching)
        case.answered.connect(self._answered)
        return self.papers

    def insist(self) -> None:
        """Name every fault from now on, empty required fields too."""
        if self.form is not None:
            self.form.insist()
            self._weighed()

    def focus_fault(self, error: BaseException | None = None) -> bool:
        """Put the cursor into the field `error` is about, else the first with a fault.

        Returns False when there is none. What another officer changed is asked about first.
        """
        if error is not None and self.conflict is not None and self.conflict.show_error(error):
            return True
        case = self._case
        if self.form is None or case is None or case.reading is None:
            return False
        faults = case.reading.errors
        keys = [key for key, fault in faults.items() if str(fault) == str(error)] or list(faults)
        return bool(keys) and self.form.focus(keys[0])

    def focus_number(self) -> None:
        """Put the cursor into the NIK and mark what stands there."""
        box = self.form.box("nik") if self.form is not None else None
        if box is not None:
            box.widget.setFocus()
            self.ui.scroll.ensureWidgetVisible(box)

    def go_on(self) -> bool:
        """Enter: go to the next field that is still empty; False when there is none."""
        return self.form is not None and self.form.go_on()

    def tick_papers(self) -> None:
        """F10: every mandatory paper is there."""
        if self.form is not None and self._case is not None and self._case.is_open:
            self.form.papers.tick_mandatory()

    def open_list(self) -> bool:
        """Open the list of the field that has the focus; False when it has none."""
        box = self.form.focused() if self.form is not None else None
        return box is not None and box.open_list()

    def close_top(self) -> bool:
        """Esc: close what stands over the form; False when nothing does."""
        if self.conflict is not None and self.conflict.isVisible():
            self.conflict.give_back()
            return True
        if self.family is not None and self.family.close_top():
            return True
        return self.papers is not None and self.papers.close_top()

    def ask_for_family(self) -> None:
        """Ctrl+F: the family of the applicant."""
        if self.family is not None and self.papers is not None:
            self.papers.close_top()
            self.family.ask()

    def open_double(self) -> None:
        """Ctrl+D: the open case of this NIK, or the other record of this person."""
        if self.doubles is not None:
            self.doubles.open()

    def waiting(self) -> str:
        """Return why F9 has to wait for something half told above the form; "" for nothing."""
        told = (self.family.waiting() if self.family is not None else "",)
        return next(filter(None, told), self.papers.waiting() if self.papers is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A copied file or picture is attached even where text could be pasted."""
        pastes = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if pastes and self.papers is not None and self.papers.paste():
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may be a paper; the window takes spreadsheets."""
        if self._case is not None and self._case.is_open and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask which papers the dropped files are."""
        if self.papers is not None and self.papers.take(event.mimeData()):
            event.acceptProposedAction()

    # The case ------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self.ui.rows_button.setChecked(False)
        self._build()
        if self.papers is not None:
            self.papers.begin()
        self._answered()
        self.focus_number()

    def _build(self) -> None:
        case = self._case
        if case is None or case.draft is None or case.ground is None:
            return
        service = case.ground.service(case.draft.service)
        focused = self.form.focused() if self.form is not None else None
        # Taken out first: setWidget would delete the old form at once, in the middle of its signal.
        old = self.ui.scroll.takeWidget()
        self.form = ServiceForm(service, case.ground.regions, self)
        self.form.fill(case.draft)
        self.form.edited.connect(self._typed)
        self.form.left.connect(self._left)
        if self.form.facility_fields():
            offer = self.form.suggest_facilities
            case.session.workers.read(facilities.offered, then=offer, owner=self.form)
        self.ui.scroll.setWidget(self.form)
        if old is not None:
            old.deleteLater()
        for widget in self.form.chain():
            widget.installEventFilter(self)
            widget.setAcceptDrops(False)  # a field would take the file's path as text
        if self.papers is not None and self.form.papers_bar is not None:
            self.papers.show_in(self.form.papers_bar)
        self._chain_up()
        self.ui.title.setText(service.short_name)
        self.ui.title.setToolTip(self.tr("{name}\n* wajib diisi").format(name=service.name))
        if focused is not None:
            self.form.focus(focused.key)
        self.rebuilt.emit()

    def _bringer_button(self) -> QPushButton:
        # A sign and its key: beside a long title there is no room for the word.
        button = QPushButton("Ctrl+W", self)
        icons.dress(button, "account-switch-outline")
        button.setObjectName("bringer")
        button.setAccessibleName(self.tr("Ctrl+W  Pembawa berkas (kuasa)"))
        button.setToolTip(self.tr("Pembawa berkas (kuasa)"))
        button.setStyleSheet("padding: 0 6px")
        button.setAutoDefault(False)
        self.ui.title_row.insertWidget(self.ui.title_row.indexOf(self.ui.look_up), button)
        return button

    def _chain_up(self) -> None:
        """Let Tab go through the new fields in the order of the screen."""
        before: QWidget = self.ui.rows
        for widget in self.form.chain() if self.form is not None else ():
            QWidget.setTabOrder(before, widget)
            before = widget

    def _typed(self) -> None:
        if self._case is not None and self.form is not None:
            self._case.type(
                self.form.values(),
                self.form.papers.in_hand(),
                self.form.papers.following(),
                wa_consent=self.form.consents(),
            )

    def _fill(self) -> None:
        if self._case is not None and self._case.draft is not None and self.form is not None:
            at = self.form.focused()
            was_empty = at is not None and not at.text()
            self.form.fill(self._case.draft)
            self._weighed()
            # A scanner's Enter was faster than the answer.
            if at is not None and was_empty and at.text():
                self.form.go_on()

    def _left(self, key: str) -> None:
        if self._case is not None:
            self._case.touch(key)
        self._weighed()

    def _weighed(self) -> None:
        case = self._case
        if case is None or case.draft is None or case.reading is None or self.form is None:
            return
        if case.draft.service != self.form.service.code:
            self._build()
        self.form.show_faults(case.reading.errors)

    # The register --------------------------------------------------------------------------------

    def _searching(self, on: bool) -> None:
        self.ui.look_up.setEnabled(not on)
        if on:
            label = self._case.session.settings[REGISTER_LABEL] if self._case else ""
            self._say(self.tr("Mencari di data {label} …").format(label=label))
        else:
            self._answered()

    def _answered(self) -> None:
        prefill = self._case.prefill if self._case is not None else None
        look_up = prefill.look_up if prefill is not None else None
        self.ui.rows.fill(look_up)
        related = self.ui.rows.count()
        self.ui.rows_button.setVisible(related > 0)
        self.ui.rows_button.setText(self.tr("⚠ {count}").format(count=related))
        words = self.tr("Baris data terkait: {count}").format(count=related)
        self.ui.rows_button.setAccessibleName(words)
        self.ui.rows_button.setToolTip(words)
        self._say(self._words(prefill) if prefill is not None else self._invitation())
        if look_up is None:
            self.ui.rows_button.setChecked(False)
        elif needs_eyes(look_up):
            self.ui.rows_button.setChecked(True)

    def _asks_who(self, look_up: LookUp) -> bool:
        return look_up.by is MatchedBy.KK and bool(look_up.exact)

    def _open_rows(self, on: bool) -> None:
        self.ui.rows.setVisible(on and self.ui.rows.count() > 0)

    def _choose(self, entry: RegisterEntry) -> None:
        case = self._case
        if case is None or case.draft is None or case.draft.value("nik"):
            return
        case.choose_member(entry)
        self.ui.rows_button.setChecked(False)
        self.focus_number()

    def _say(self, words: str) -> None:
        self.ui.info.setText(words)
        self.ui.info.setVisible(bool(words))

    def _invitation(self) -> str:
        return self.tr(
            "Ketik atau pindai NIK; pencarian berjalan sendiri. Tanpa NIK: isi No. KK, atau F3 "
            "untuk mencari nama."
        )

    def _words(self, prefill: Prefill) -> str:
        look_up = prefill.look_up
        parts = [self._found(look_up)]
        if prefill.earlier:
            parts.append(self._earlier(prefill.earlier[0], len(prefill.earlier)))
            if look_up.found and not self._asks_who(look_up):
                # The data's date stands on the right, too; here it would cost a second line.
                parts[0] = self.tr("✔ Terdaftar.")
        return " ".join(parts)

    def _found(self, look_up: LookUp) -> str:
        if look_up.snapshot is None:
            return self.tr("Belum ada data DTKS/DTSEN di komputer ini.")
        data = self.tr("{source} per {day}").format(
            source=look_up.snapshot.title, day=short_date(look_up.snapshot.as_of)
        )
        if self._asks_who(look_up):
            words = self.tr("No. KK ada di {data}: pilih pemohon dari daftar, lalu Enter.")
        elif look_up.found:
            words = self.tr("✔ Ada di {data}.")
        elif needs_eyes(look_up):
            words = self.tr("Tidak ada di {data}, tetapi ada baris yang mirip: cocokkan.")
        else:
            words = self.tr("Tidak ada di {data}.")
        return words.format(data=data)

    def _earlier(self, case: Any, times: int) -> str:
        services = self._case.ground.services if self._case and self._case.ground else {}
        service = services.get(case["service"])
        return self.tr("Kunjungan ke-{next}; terakhir {day}: {service}, {state}.").format(
            next=times + 1,
            day=short_date(case["day"]),
            service=service.short_name if service else case["service"],
            state=said(step_sentence(CaseState(case["state"]))).lower(),
        )
