"""What became of a case, as lines: when, who, what and why. Looks may be left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.case_history import HistoryKind, HistoryLine
from desktop_app.gui.words import date_and_time


class CaseHistory(QLabel):
    """The lines below each other; as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_history")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(QCoreApplication.translate("CaseHistory", "Riwayat permohonan"))

    def show_lines(self, lines: Sequence[HistoryLine], zone: tzinfo, *, looks: bool = True) -> None:
        """Show these lines, oldest first."""
        shown = [one for one in lines if looks or one.kind is not HistoryKind.LIHAT]
        self.setText("<br>".join(history_words(one, zone) for one in shown))
        self.setVisible(bool(shown))


def history_words(line: HistoryLine, zone: tzinfo) -> str:
    """Return one line as rich text: moment, what was done and by whom, and the reason."""
    said = QCoreApplication.translate("CaseHistory", line.sentence).format(**line.values)
    who = line.who or QCoreApplication.translate("CaseHistory", "baris perintah")
    words = f"{date_and_time(line.at, zone)}  <b>{escape(said)}</b> — {escape(who)}"
    return f"{words}<br>&nbsp;&nbsp;&nbsp;“{escape(line.reason)}”" if line.reason else words
