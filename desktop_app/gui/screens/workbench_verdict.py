"""The right of the workbench: the verdict with all findings, what can be done, the letter.

It paints what the `Case` knows and hands the officer's answers to it; the rules are elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.decision import Finding, Outcome, SecondCheck, Verdict
from desktop_app.domain.decision_words import WORDS
from desktop_app.gui import icons
from desktop_app.gui.announcements import announce
from desktop_app.gui.forms.ui_workbench_verdict import Ui_VerdictPanel
from desktop_app.gui.screens.workbench_advice import AdviceDesk
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.screens.workbench_preview import DraftPreview
from desktop_app.gui.screens.workbench_standing import standing_words
from desktop_app.gui.theme import FIELD_HEIGHT, colours, on_change
from desktop_app.gui.widgets.finding_box import SIGNS, FindingBox
from desktop_app.gui.words import date_and_time, said
from desktop_app.settings import REGISTER_SITES, sites_of
from desktop_app.usecases.applications import Override

MOST_MISSING = 5
LEAST_OF_LETTER = 120
_CHECK_TWICE = WORDS["perlu_pengecekan_kedua"][1]
_NEEDS_SECOND_CHECK = frozenset({"status_pbi_belum_diketahui"})
# What no word of the officer settles: the form has to be filled in.
_NOT_CONFIRMABLE = frozenset({"belum_dicari"})
_COMPLETED_AT_COUNTER = frozenset({"id_dtks_tidak_dicantumkan", "id_dtks_perlu_dipastikan"})


class VerdictPanel(QWidget):
    """`service_offered` carries the code of a service to go on with, `finish` a supervisor's
    override, or None for a plain F9."""

    service_offered = Signal(str)
    finish = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VerdictPanel()
        self.ui.setupUi(self)
        self._case: Case | None = None
        self._shown: tuple[object, ...] = ()
        self._said = ""
        self._boxes: list[FindingBox] = []
        self._offers: list[QPushButton] = []
        self._preview: DraftPreview | None = None
        self.adviser: AdviceDesk | None = None
        self.ui.body_column.addStretch(1)
        on_change(self._repaint)
        self._connect()

    def bind(self, case: Case) -> None:
        """Show this case from now on."""
        self._case = case
        self._preview = DraftPreview(case, self.ui.preview)
        self.adviser = AdviceDesk(case, self)
        case.weighed.connect(self.refresh)
        case.answered.connect(self.refresh)

    def clear(self, sentence: str = "") -> None:
        """Show that no case is open."""
        if self._preview is not None:
            self._preview.stop()
        self._shown, self._said = (), ""
        self._fill_findings(())
        self._show_parts(False)
        self.say_trouble(sentence)

    def pause(self) -> None:
        """The screen goes out of sight: draw no letter until the next `refresh`."""
        if self._preview is not None:
            self._preview.pause()

    def say_trouble(self, sentence: str) -> None:
        """Say why F9 did not go through; "" takes it away."""
        self.ui.trouble.setText(sentence)
        self.ui.trouble.setVisible(bool(sentence))
        self._share_height()
        self.ui.conclude.setAccessibleDescription(sentence)
        announce(self, sentence, at_once=True)

    def refresh(self) -> None:
        """Paint the verdict as it is now, and have the letter drawn a moment later."""
        case = self._case
        if case is None or not case.is_open or case.verdict is None:
            return
        told = case.told()
        if told is None:
            return
        self._show_parts(True)
        self._paint_banner(case, told)
        self._paint_missing(case)
        self._paint_standing(case)
        self._paint_findings(case, told)
        self._paint_actions(case, told)
        self._say_verdict(told)
        # Once the new findings have been laid out.
        QTimer.singleShot(0, self, self._share_height)
        if self._preview is not None:
            self._preview.renew()

    def focus_question(self) -> bool:
        """Put the cursor into the first thing to make sure of; False when there is none."""
        for box in self._boxes:
            if box.how is not None:
                box.how.setFocus()
                return True
        if self.ui.second_form.isVisible():
            self.ui.second_form.focus()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._share_height()

    def _repaint(self) -> None:
        """Paint anew in other colours."""
        for box in self._boxes:
            box.paint_sign()
        self.refresh()

    # Painting ------------------------------------------------------------------------------------

    def _show_parts(self, on: bool) -> None:
        ui = self.ui
        for part in (ui.banner, ui.scroll, ui.conclude):
            part.setVisible(on)
        if not on:
            ui.preview_label.hide()
            ui.preview.hide()

    def _share_height(self) -> None:
        """Give the findings what they need; the letter has the rest, or nothing if that is little.

        Only what is higher than the column itself scrolls; headline and F9 always stand.
        """
        ui, layout = self.ui, self.ui.body_column
        if ui.banner.isHidden():
            return
        layout.activate()
        wrapped = layout.heightForWidth(ui.scroll.viewport().width())
        needed = wrapped if layout.hasHeightForWidth() else layout.sizeHint().height()
        fixed = [ui.banner, ui.conclude, *([] if ui.trouble.isHidden() else [ui.trouble])]
        room = self.height() - sum(self._height_of(one) for one in fixed)
        room -= len(fixed) * ui.column.spacing()
        letter = LEAST_OF_LETTER + ui.preview_label.sizeHint().height() + 2 * ui.column.spacing()
        fits = needed + letter <= room
        ui.preview_label.setVisible(fits)
        ui.preview.setVisible(fits)
        ui.scroll.setFixedHeight(needed if fits else max(room, 0))

    def _height_of(self, part: QWidget) -> int:
        wrapped = part.heightForWidth(self.width())
        return wrapped if wrapped >= 0 else part.sizeHint().height()

    def _paint_banner(self, case: Case, told: Verdict) -> None:
        c = colours()
        ground, colour = {
            Outcome.BOLEH: (c.good_ground, c.good),
            Outcome.PERLU_DIPASTIKAN: (c.warn_ground, c.warn),
        }.get(told.outcome, (c.error_ground, c.error))
        headline, sign = said(told.headline), SIGNS[told.outcome]
        if told.allowed and (case.pending() or (case.reading and case.reading.errors)):
            headline, sign = self.tr("Isian belum lengkap"), "pencil-outline"
            ground, colour = c.info_ground, c.accent
        self.ui.headline.setText(headline)
        self.ui.banner.setAccessibleName(headline)
        self.ui.banner.setStyleSheet(
            f"QFrame#banner {{ background: {ground}; border: 1px solid {colour}; "
            f"border-radius: 6px; }} QLabel#headline {{ color: {colour}; font-weight: 600; }}"
        )
        self.ui.sign.setPixmap(icons.pixmap(sign, 26, colour))
        words = self.tr("F9  Selesai && cetak")
        if told.outcome.refuses:
            words = self.tr("F9  Cetak lembar pengembalian")
        elif not told.ends_with_letter:
            words = self.tr("F9  Selesai")
        decides = case.session.actor.may(Right.SERVE)
        if not decides:
            words = self.tr("F6  Serahkan kepada petugas")
        self.ui.conclude.setText(words)
        self.ui.conclude.setAccessibleName(words.replace("&&", "dan"))

    def _say_verdict(self, told: Verdict) -> None:
        """Tell a screen reader when the verdict turned, and the first reason; not at every key."""
        first = [f" {said(one.sentence)} {said(one.next_step)}" for one in told.findings[:1]]
        words = f"{self.ui.headline.text()}.{''.join(first)}"
        if words != self._said:
            announce(self.ui.banner, self.tr("Hasil pemeriksaan: {words}").format(words=words))
        self._said = words

    def _paint_missing(self, case: Case) -> None:
        """Say in one line what is still to be filled in."""
        if case.reading is None or case.draft is None or case.ground is None:
            return
        told = case.told()
        service = case.ground.service(case.draft.service)
        missing = [
            said(field.label) for field in service.all_fields if field.key in case.reading.errors
        ]
        early = case.pending()
        missing += [words for code, words in self._early_words() if code in early]
        more = len(missing) - MOST_MISSING
        words = ", ".join(missing[:MOST_MISSING])
        if more > 0:
            words = self.tr("{fields}, dan {more} lagi").format(fields=words, more=more)
        self.ui.missing.setText(self.tr("Yang kurang: {fields}").format(fields=words))
        # A return slip needs none of it: nobody is kept waiting for fields that do not matter.
        self.ui.missing.setVisible(bool(missing) and told is not None and not told.outcome.refuses)

    def _early_words(self) -> list[tuple[str, str]]:
        return [
            ("id_dtks_tidak_dicantumkan", self.tr("ID-DTKS pada surat desa")),
            ("berkas_tidak_lengkap", self.tr("berkas")),
        ]

    def _paint_standing(self, case: Case) -> None:
        """Say what the verdict stands on: entry, desil, the data's source, date and age."""
        words, stale = standing_words(case)
        self.ui.standing.setText((self.tr("⚠ ") if stale else "") + words)
        self.ui.standing.setProperty("role", "warn" if stale else "hint")
        self.ui.standing.style().polish(self.ui.standing)

    def _paint_findings(self, case: Case, verdict: Verdict) -> None:
        checked = case.draft is not None and case.draft.second_check is not None
        shown = (verdict.findings, checked)
        if shown == self._shown:
            return
        typed = {b.finding.code: b.how.text() for b in self._boxes if b.how is not None}
        focused = next((b.finding.code for b in self._boxes if b.how and b.how.hasFocus()), None)
        self._shown = shown
        self._fill_findings(verdict.findings, checked=checked)
        for box in self._boxes:
            if box.how is not None:
                box.how.setText(typed.get(box.finding.code, ""))
                if box.finding.code == focused:
                    box.how.setFocus()

    def _fill_findings(self, findings: tuple[Finding, ...], *, checked: bool = False) -> None:
        for box in self._boxes:
            self.ui.findings_column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for finding in findings:
            askable = finding.open and finding.code not in _NOT_CONFIRMABLE
            confirmable = askable and (checked or not _wants_second_check(finding))
            box = FindingBox(finding, confirmable=confirmable, parent=self.ui.findings)
            box.confirmed.connect(self._confirm)
            self.ui.findings_column.addWidget(box)
            self._boxes.append(box)

    def _paint_actions(self, case: Case, verdict: Verdict) -> None:
        ui, draft = self.ui, case.draft
        if draft is None:
            return
        codes = {finding.code for finding in verdict.findings}
        missing_id = any(
            one.code in _COMPLETED_AT_COUNTER and one.outcome is not Outcome.DITOLAK
            for one in verdict.findings
        )
        ids = case.own_ids() if missing_id else ()
        allowed = case.ground is not None and case.ground.complete_id_at_counter
        ui.complete_id.setVisible(bool(ids) and allowed)
        if ids:
            ui.complete_id.setText(self.tr("Lengkapi ID di loket: {id}").format(id=ids[0]))
            ui.complete_id.setAccessibleName(ui.complete_id.text())
        about_nik = draft.disdukcapil_evidence or any(c.startswith("nik_") for c in codes)
        ui.disdukcapil.setVisible(about_nik)
        ui.disdukcapil.setChecked(draft.disdukcapil_evidence)
        ui.second_form.set_sites(sites_of(case.session.settings[REGISTER_SITES]))
        ui.second_form.set_number(draft.value("nik") or draft.value("kk"))
        self._paint_second_check(draft.second_check, verdict)
        self._paint_offers(case, verdict)
        self._paint_override(case, verdict)

    def _paint_second_check(self, check: SecondCheck | None, verdict: Verdict) -> None:
        ui = self.ui
        wanted = any(_wants_second_check(one) for one in verdict.findings if one.open)
        ui.second_form.setVisible(check is None and wanted)
        ui.checked.setVisible(check is not None)
        ui.checked_undo.setVisible(check is not None)
        if check is not None and self._case is not None:
            result = ui.second_form.results().get(check.result, check.result)
            when = date_and_time(check.seen_at, self._case.session.office.zone)
            note = f": {check.note}" if check.note else ""
            ui.checked.setText(
                self.tr("Pengecekan kedua: {source}, {result}, {when}{note}").format(
                    source=check.source, result=result.lower(), when=when, note=note
                )
            )

    def _paint_offers(self, case: Case, verdict: Verdict) -> None:
        column = self.ui.offers_column
        services = case.ground.services if case.ground else {}
        offered = [services[code] for code in verdict.offers if code in services]
        if [service.code for service in offered] == self._offered():
            return
        for button in self._offers:
            column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers = []
        for service in offered:
            words = self.tr("Alihkan ke {service}").format(service=service.short_name)
            button = QPushButton(words, self.ui.offers)
            button.setObjectName(f"offer_{service.code}")
            button.setAccessibleName(words)
            button.setAutoDefault(False)
            button.setMinimumHeight(FIELD_HEIGHT)
            button.clicked.connect(
                lambda _=False, code=service.code: self.service_offered.emit(code)
            )
            column.addWidget(button)
            self._offers.append(button)
        self.ui.offers.setVisible(bool(offered))

    def _offered(self) -> list[str]:
        return [button.objectName().removeprefix("offer_") for button in self._offers]

    def _paint_override(self, case: Case, verdict: Verdict) -> None:
        ui = self.ui
        ui.override_open.setVisible(not verdict.allowed and ui.override_form.isHidden())
        if verdict.allowed:
            ui.override_form.hide()
        own = case.session.actor.may(Right.OVERRIDE)
        ui.override_user.setVisible(not own)
        ui.override_password.setVisible(not own)

    # What the officer does -----------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.conclude.clicked.connect(lambda: self.finish.emit(None))
        ui.complete_id.clicked.connect(self._do(lambda case: case.complete_id()))
        ui.disdukcapil.clicked.connect(
            lambda on: self._do(lambda case: case.record_disdukcapil(evidence=on))()
        )
        ui.second_form.recorded.connect(self._record_second_check)
        ui.checked_undo.clicked.connect(self._do(lambda case: case.forget_second_check()))
        ui.override_open.clicked.connect(self._open_override)
        ui.override_do.clicked.connect(self._override)
        ui.override_form.hide()
        ui.offers.hide()

    def _do(self, step: Callable[[Case], None]) -> Callable[[], None]:
        def run() -> None:
            if self._case is not None:
                step(self._case)

        return run

    def _confirm(self, code: str, how: str) -> None:
        if self._case is not None:
            self._case.confirm(code, how)
            if how and not self.focus_question():
                self.ui.conclude.setFocus()

    def _record_second_check(self, source: str, result: str, note: str) -> None:
        if self._case is not None:
            self._case.record_second_check(source, result, note)
            self.ui.conclude.setFocus()

    def _open_override(self) -> None:
        self.ui.override_form.show()
        self.ui.override_open.hide()
        self._share_height()
        self.ui.override_reason.setFocus()
        QTimer.singleShot(
            0, self, lambda: self.ui.scroll.ensureWidgetVisible(self.ui.override_form)
        )

    def _override(self) -> None:
        ui = self.ui
        given = Override(
            ui.override_reason.text().strip(),
            ui.override_user.text().strip(),
            ui.override_password.text(),
        )
        ui.override_password.clear()
        self.finish.emit(given)

    def forget_override(self) -> None:
        """Close the supervisor's form and forget what stood in it."""
        ui = self.ui
        for field in (ui.override_reason, ui.override_user, ui.override_password):
            field.clear()
        ui.override_form.hide()


def _wants_second_check(finding: Finding) -> bool:
    return finding.next_step == _CHECK_TWICE or finding.code in _NEEDS_SECOND_CHECK
