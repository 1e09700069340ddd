"""One waiting case with everything its decision stands on, below each other in one column."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.decision import Outcome
from desktop_app.gui import theme
from desktop_app.gui.screens import approval_words as words
from desktop_app.gui.session import Session
from desktop_app.gui.theme import colours
from desktop_app.gui.widgets.attachments import AttachmentStrip
from desktop_app.gui.widgets.case_history import CaseHistory
from desktop_app.gui.widgets.finding_box import FindingBox
from desktop_app.gui.words import date_and_time, said
from desktop_app.usecases.cases import Evidence


class EvidenceView(QWidget):
    """`paper_chosen` carries the id of an attachment that is to be seen large."""

    paper_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: Evidence | None = None
        self._boxes: list[FindingBox] = []
        self._titles: dict[QLabel, QLabel] = {}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self.name = self._label("evidence_name", "heading")
        self.about = self._label("evidence_about", "hint")
        self.banner = QFrame(self)
        self.banner.setObjectName("evidence_banner")
        inside = QVBoxLayout(self.banner)
        inside.setContentsMargins(10, 6, 10, 6)
        self.headline = QLabel(self.banner)
        self.headline.setObjectName("evidence_headline")
        self.headline.setWordWrap(True)
        inside.addWidget(self.headline)
        self.changed = self._label("evidence_changed", "warn")
        for one in (self.name, self.about, self.banner, self.changed):
            column.addWidget(one)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(6)
        column.addLayout(self._findings)
        left, right = self._two_columns(column)
        self.person = self._section(left, self.tr("Pemohon"), "evidence_person")
        self.register = self._section(right, self.tr("Data DTKS/DTSEN"), "evidence_register")
        for half in (left, right):
            half.addStretch(1)
        left, right = self._two_columns(column)
        self.fields = self._section(left, self.tr("Isian layanan"), "evidence_fields")
        self.papers = self._section(right, self.tr("Berkas"), "evidence_papers")
        self.strip = AttachmentStrip(self)
        self.strip.opened.connect(self.paper_chosen)
        right.addWidget(self.strip)
        for half in (left, right):
            half.addStretch(1)
        self.verified = self._section(column, self.tr("Verifikasi"), "evidence_verified")
        self.earlier = self._section(column, self.tr("Permohonan sebelumnya"), "evidence_earlier")
        self.history = CaseHistory(self)
        self._titles[self.history] = self._title(column, self.tr("Riwayat"))
        column.addWidget(self.history)
        column.addStretch(1)
        theme.on_change(self._repaint)

    def show_nothing(self, sentence: str) -> None:
        """Show nobody's case, and say why."""
        self.seen = None
        self.name.setText("")
        self.about.setText(sentence)
        self._clear_findings()
        self.banner.hide()
        self.changed.hide()
        self.strip.hide()
        for label in (*self._titles, self.name):
            label.hide()
        for title in self._titles.values():
            title.hide()

    def show_evidence(
        self, seen: Evidence, session: Session, names: Mapping[str, str], note: str, *, bare: bool
    ) -> None:
        """Show a case. `note` tells what another officer just changed; `bare` shows numbers."""
        self.seen = seen
        zone = session.office.zone
        self.name.setText(escape(seen.reading.person.name))
        self.name.show()
        about = self.tr("{service} · {village} · diajukan {when} oleh {who}")
        self.about.setText(
            about.format(
                service=escape(seen.service.short_name),
                village=escape(seen.village or words.NOTHING),
                when=date_and_time(seen.handed_in_at, zone),
                who=escape(seen.handed_in_by or words.NOTHING),
            )
        )
        self._paint_banner(seen)
        self._paint_changes(seen, note)
        self._paint_findings(seen)
        self._put(self.person, words.table(words.person_rows(seen, uncovered=bare)))
        filled = [row for row in words.field_rows(seen) if row[1]]
        self._put(self.fields, words.table(filled) if filled else "")
        self._put(self.register, words.table(words.register_rows(seen, uncovered=bare)))
        verified = words.verified(seen.verification)
        if not verified and seen.service.verification:
            verified = self.tr("Belum diverifikasi; layanan ini memintanya (F4).")
        self._put(self.verified, escape(verified))
        self._put(self.papers, words.papers_words(seen))
        self._put(self.earlier, words.earlier_words(seen, names))
        self.strip.hide()
        self.history.show_lines(seen.history, zone)
        self._titles[self.history].setVisible(bool(seen.history))

    def show_pictures(self, pictures: Mapping[UUID, bytes]) -> None:
        """Show the attached papers as small pictures; Enter or a click opens one."""
        if self.seen is None:
            return
        drawn = {}
        for id, data in pictures.items():
            picture = QPixmap()
            picture.loadFromData(data)
            drawn[id] = picture
        labels = {one.key: one.label for one in self.seen.service.documents}
        self.strip.fill(self.seen.papers, drawn, labels)

    def _repaint(self) -> None:
        if self.seen is not None:
            self._paint_banner(self.seen)
            for box in self._boxes:
                box.paint_sign()
            # Style sheets are set anew, and with them the height of what wraps.
            self._column.invalidate()
            self.updateGeometry()

    def _paint_banner(self, seen: Evidence) -> None:
        c, outcome = colours(), seen.verdict.outcome
        ground, colour = {
            Outcome.BOLEH: (c.good_ground, c.good),
            Outcome.PERLU_DIPASTIKAN: (c.warn_ground, c.warn),
        }.get(outcome, (c.error_ground, c.error))
        self.headline.setText(said(seen.verdict.headline))
        self.banner.setAccessibleName(self.headline.text())
        self.banner.setStyleSheet(
            f"QFrame#evidence_banner {{ background: {ground}; border: 1px solid {colour}; "
            f"border-radius: 6px; }} "
            f"QLabel#evidence_headline {{ color: {colour}; font-weight: 600; }}"
        )
        self.banner.show()

    def _paint_changes(self, seen: Evidence, note: str) -> None:
        parts = []
        if note:
            parts.append(f"<b>{self.tr('Baru saja diubah petugas lain:')}</b><br>{note}")
        since = words.changes_words(seen)
        if since:
            parts.append(f"<b>{self.tr('Berubah sejak diajukan:')}</b><br>{since}")
        self.changed.setText("<br>".join(parts))
        self.changed.setVisible(bool(parts))

    def _paint_findings(self, seen: Evidence) -> None:
        self._clear_findings()
        for one in seen.verdict.findings:
            box = FindingBox(one, confirmable=False, parent=self)
            # What the counter made sure of is looked at here, not taken back.
            for button in box.findChildren(QPushButton):
                button.hide()
            self._findings.addWidget(box)
            self._boxes.append(box)

    def _clear_findings(self) -> None:
        for box in self._boxes:
            self._findings.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []

    def _put(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        self._titles[label].setVisible(bool(text))

    def _section(self, column: QVBoxLayout, title: str, name: str) -> QLabel:
        heading = self._title(column, title)
        label = self._label(name)
        label.setAccessibleName(title)
        self._titles[label] = heading
        # Halves are equally wide, whatever stands in them.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        column.addWidget(label)
        return label

    def _two_columns(self, column: QVBoxLayout) -> tuple[QVBoxLayout, QVBoxLayout]:
        row = QHBoxLayout()
        row.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            half.setSpacing(4)
            row.addLayout(half, 1)
        column.addLayout(row)
        return left, right

    def _title(self, column: QVBoxLayout, title: str) -> QLabel:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        heading.setContentsMargins(0, 8, 0, 0)
        column.addWidget(heading)
        return heading

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label
