"""Ctrl+W: who stands here for the applicant (kuasa), asked in two lines above the form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop_app.domain.bringer import (
    LONGEST_RELATION,
    RELATIONS,
    Bringer,
    bringer_words,
    read_bringer,
)
from desktop_app.domain.errors import LoketError
from desktop_app.domain.identity import show_phone
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.words import say

_LONGEST = 100
_FIELD_OF = {"kuasa_tanpa_hubungan": 1, "kuasa_hubungan_panjang": 1, "telepon_tidak_sah": 2}


class BringerPanel(InlinePanel):
    """`told` carries a `Bringer`, or None when nobody brings the case any more."""

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pembawa berkas (kuasa)"))
        title = QLabel(self.tr("Pembawa berkas (kuasa)"), self)
        title.setProperty("role", "title")
        self.column.addWidget(title)
        self.name, self.relation, self.phone = (QLineEdit(self) for _ in range(3))
        self.column.addLayout(self._fields())
        self.paper = QCheckBox(self.tr("Surat kuasa dilihat"), self)
        self.paper.setObjectName("bringer_paper")
        self.paper.setMinimumHeight(FIELD_HEIGHT)
        self._last = self.paper
        self._trouble = QLabel(self)
        self._trouble.setObjectName("bringer_fault")
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        self.column.addLayout(self._buttons())

    def ask(self, bringer: Bringer | None) -> None:
        """Open with what is known."""
        self.name.setText(bringer.name if bringer else "")
        self.relation.setText(bringer.relation if bringer else "")
        self.phone.setText(show_phone(bringer.phone) if bringer and bringer.phone else "")
        self.paper.setChecked(bool(bringer and bringer.paper))
        self._clear.setVisible(bringer is not None)
        self._say("", None)
        self.take_keyboard(self.name)

    def done(self) -> None:
        """Take what was typed; what is wrong is said, and the cursor goes there."""
        try:
            bringer = read_bringer(
                self.name.text(),
                self.relation.text(),
                self.phone.text(),
                paper=self.paper.isChecked(),
            )
        except LoketError as error:
            fields = self.name, self.relation, self.phone
            self._say(say(error), fields[_FIELD_OF.get(error.code, 0)])
            return
        self.give_back()
        self.told.emit(bringer)

    def _forget(self) -> None:
        self.give_back()
        self.told.emit(None)

    def _say(self, sentence: str, at: QLineEdit | None) -> None:
        for field in (self.name, self.relation, self.phone):
            mark(field, sentence if field is at else "")
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        if at is not None:
            at.setFocus()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        words = (self.tr("Nama"), self.tr("Hubungan dengan pemohon"), self.tr("Nomor telepon"))
        fields = self.name, self.relation, self.phone
        names = "bringer_name", "bringer_relation", "bringer_phone"
        for at, (label, field, name) in enumerate(zip(words, fields, names, strict=True)):
            above = QLabel(label, self)
            above.setProperty("role", "field")
            above.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label)
            field.setMaxLength(_LONGEST)
            field.setMinimumHeight(FIELD_HEIGHT)
            grid.addWidget(above, 0, at)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, 3 if at == 0 else 2)
        self.relation.setMaxLength(LONGEST_RELATION)
        known = QCompleter(list(RELATIONS), self.relation)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.relation.setCompleter(known)
        self.relation.setPlaceholderText(self.tr("mis. {one}").format(one=RELATIONS[1].lower()))
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.paper)
        row.addStretch(1)
        keep = self.add_button(self.tr("Enter  Simpan"), "bringer_keep", main=True)
        keep.clicked.connect(self.done)
        self._clear = self.add_button(self.tr("Tanpa kuasa"), "bringer_clear")
        self._clear.clicked.connect(self._forget)
        close = self.add_button(self.tr("Esc  Tutup"), "bringer_close")
        close.clicked.connect(self.give_back)
        for button in (keep, self._clear, close):
            row.addWidget(button)
        return row


def words_of(bringer: Bringer) -> str:
    """Return the line that stands in the form when somebody brings the case."""
    paper = (
        QCoreApplication.translate("Bringer", "surat kuasa dilihat")
        if bringer.paper
        else QCoreApplication.translate("Bringer", "tanpa surat kuasa")
    )
    words = QCoreApplication.translate("Bringer", "Kuasa: {who}")
    return words.format(who=" · ".join((*bringer_words(bringer), paper)))
