"""The emblem of the kop: shown, chosen from a picture, or left to the neutral shield."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say
from desktop_app.usecases import emblem

_SIZE = QSize(60, 72)


class EmblemBox(QFrame):
    """Give it a session, then `load` when its page comes to the front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.setProperty("role", "card")
        self.picture = QLabel(self)
        self.picture.setFixedSize(_SIZE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.fault = QLabel(self)
        self.fault.setProperty("role", "error")
        self.fault.setWordWrap(True)
        self.change = QPushButton(self.tr("&Ganti lambang…"), self)
        self.remove = QPushButton(self.tr("Pakai lambang &bawaan"), self)
        for button in (self.change, self.remove):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text().replace("&", ""))
        self._lay_out()
        self.change.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self._show(None)

    def bind(self, session: Session) -> None:
        """Give the lanes."""
        self._session = session

    def load(self) -> None:
        """Show the emblem as it is."""
        if self._session is not None:
            self._session.workers.read(
                emblem.emblem, then=self._show, otherwise=self._not_done, owner=self
            )

    def take(self, path: Path) -> None:
        """Make a picture the office's emblem; what is wrong with it is told here."""
        if self._session is not None:
            self.change.setEnabled(False)
            self._session.workers.run(
                emblem.change_emblem,
                path,
                then=self._show,
                otherwise=self._not_done,
                owner=self,
            )

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(4)
        for label in (self.words, self.fault):
            beside.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addLayout(beside, 1)
        row.addWidget(self.change)
        row.addWidget(self.remove)

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih gambar lambang"),
            str(Path.home()),
            self.tr("Gambar (*.png *.jpg *.jpeg);;Semua berkas (*)"),
        )
        if path:
            self.take(Path(path))

    def _remove(self) -> None:
        if self._session is not None:
            self._session.workers.run(
                emblem.remove_emblem,
                then=lambda _: self._show(None),
                otherwise=self._not_done,
                owner=self,
            )

    def _show(self, data: bytes | None) -> None:
        mark(self.change, "", self.fault)
        self.change.setEnabled(True)
        self.remove.setEnabled(data is not None)
        pixmap = QPixmap()
        if data is not None and pixmap.loadFromData(data):
            fitted = pixmap.scaled(
                _SIZE,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.picture.setPixmap(fitted)
            self.words.setText(self.tr("Lambang kantor ini dicetak di kop surat."))
        else:
            self.picture.clear()
            self.words.setText(
                self.tr("Lambang bawaan dicetak di kop surat. Pilih gambar PNG atau JPEG lambang.")
            )

    def _not_done(self, error: BaseException) -> None:
        self.change.setEnabled(True)
        mark(self.change, say(error), self.fault)
