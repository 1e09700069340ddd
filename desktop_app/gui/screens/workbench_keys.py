"""The keys of the workbench. Those that no button names are named here, for whoever searches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from desktop_app import settings as declared
from desktop_app.gui.only_with import OnlyWith

if TYPE_CHECKING:
    from desktop_app.gui.screens.workbench import WorkbenchScreen

# The property of an action that makes sense wherever somebody stands: it leads to Loket first.
ANYWHERE = "anywhere"
_IN_THE_FORM = frozenset({"F10", "Ctrl+F", "Ctrl+H", "Ctrl+L", "Ctrl+S"})


def add_keys(screen: WorkbenchScreen) -> None:
    """Give the screen its keys."""
    for key, slot in _slots(screen):
        # A button's own shortcut fires about 100 ms late; an action's does not.
        action = QAction(screen)
        action.setShortcut(QKeySequence(key))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False, slot=slot: slot())
        action.setText(_names().get(key, ""))
        action.setProperty(ANYWHERE, key in ("F2", "F3", "F8"))
        screen.addAction(action)
        if key == "Ctrl+H":
            OnlyWith(screen.session, screen, (declared.USE_PERSON_PAGE,), action)


def makes_sense(screen: object, key: str) -> bool:
    """Tell whether a key of a screen does something now: the form's do while one is open."""
    case = getattr(screen, "case", None)
    return key not in _IN_THE_FORM or case is None or bool(case.is_open)


def _slots(screen: WorkbenchScreen) -> tuple[tuple[str, Callable[[], object]], ...]:
    tickets, papers, form, done = screen.tickets, screen.papers, screen.ui.form, screen.ui.done
    return (
        ("F2", screen.new_ticket),
        ("F3", lambda: screen.session.place_wanted.emit("find", "")),
        ("F4", screen.choose_from_list),
        ("F5", screen.case.look_up_again),
        ("F6", screen.hold),
        ("F7", tickets.absent),
        ("F8", screen.call),
        ("Shift+F8", tickets.recall),
        ("F9", screen.conclude),
        ("F10", form.tick_papers),
        ("Ctrl+B", screen.back.hold_papers),
        ("Ctrl+D", form.open_double),
        ("Ctrl+E", done.print_receipt),
        ("Ctrl+F", form.ask_for_family),
        ("Ctrl+G", tickets.open_batch),
        ("Ctrl+H", screen.open_person),
        ("Ctrl+W", papers.ask_for_bringer),
        ("Ctrl+L", papers.ask_for_papers),
        ("Ctrl+O", papers.choose_files),
        ("Ctrl+R", screen.remark),
        ("Ctrl+S", screen.save),
        ("Ctrl+T", screen.transfer),
        ("Ctrl+P", done.print_again),
        ("Ctrl+V", papers.paste),
        ("Esc", screen.escape),
    )


def _names() -> dict[str, str]:
    return {
        "F2": QCoreApplication.translate("WorkbenchKeys", "Nomor antrean baru"),
        "F3": QCoreApplication.translate("WorkbenchKeys", "Cari pemohon di data DTKS/DTSEN"),
        "F4": QCoreApplication.translate("WorkbenchKeys", "Buka daftar pilihan"),
        "F8": QCoreApplication.translate("WorkbenchKeys", "Panggil berikut"),
        "F10": QCoreApplication.translate("WorkbenchKeys", "Centang semua berkas wajib"),
        "Ctrl+F": QCoreApplication.translate("WorkbenchKeys", "Keluarga menurut No. KK"),
        "Ctrl+L": QCoreApplication.translate("WorkbenchKeys", "Lampirkan hasil pindai"),
        "Ctrl+S": QCoreApplication.translate("WorkbenchKeys", "Simpan isian sebagai draf"),
        "Ctrl+H": QCoreApplication.translate("WorkbenchKeys", "Halaman pemohon yang dilayani"),
    }
