"""The first minutes of a new office: what the wizard was asked for, and what it put off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app import settings as declared
from desktop_app.usecases.settings import change_setting

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow
    from desktop_app.gui.screens.setup_wizard import NewOffice


def begin_first_day(window: MainWindow, new: NewOffice) -> None:
    """Switch on and show what was asked for, and say a word on what was put off."""
    session = window.session
    if new.call_aloud:
        session.workers.run(
            change_setting,
            declared.USE_DISPLAY.name,
            True,
            then=lambda _: session.reload_settings(),
            otherwise=session.problem,
            owner=window,
        )
    if new.section:
        window.show_section(new.section)
    if new.left_out:
        _name_left_out(window, new.left_out[0])


def _name_left_out(window: MainWindow, section: str) -> None:
    """Lead to what was put off; after what is offered already, one thing at a time."""
    notice = window.ui.notice
    if notice.shown is not None:
        once = Qt.ConnectionType.SingleShotConnection
        notice.went.connect(lambda: _name_left_out(window, section), once)
        return
    translate = QCoreApplication.translate
    window.session.notice(
        translate("FirstDay", "Kantor siap. Yang dilewati tadi menunggu di Pengaturan."),
        undo=lambda: window.show_section(section),
        deed=translate("FirstDay", "Lanjutkan di Pengaturan"),
    )
