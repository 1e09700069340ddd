"""The middle of the workbench before anybody is served: who was called, or that nobody was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.day_frame import Duty
from desktop_app.domain.queue import Purpose, Ticket
from desktop_app.gui.forms.ui_workbench import Ui_WorkbenchScreen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.ticket_words import Names, about
from desktop_app.usecases.queue import QueueView


def paint_stage(
    ui: Ui_WorkbenchScreen,
    view: QueueView | None,
    called: Ticket | None,
    names: Names,
    *,
    hint: str,
    shows_duty: bool,
) -> None:
    """Say what can be done now, with the keys that do it."""
    main = QCoreApplication.translate("Stage", "F8  Panggil berikut")
    other = QCoreApplication.translate("Stage", "F2  Nomor baru")
    if called is not None:
        main = QCoreApplication.translate("Stage", "F8 / Enter  Mulai melayani")
        other = QCoreApplication.translate("Stage", "Kembalikan ke antrean")
    lines = about(called, names) if called is not None else ()
    ui.stage_number.setText(called.code if called is not None else "")
    ui.stage_number.setVisible(called is not None)
    ui.stage_about.setText("\n".join(lines))
    ui.stage_about.setVisible(bool(lines))
    ui.stage_words.setText(_words(view, called, shows_duty=shows_duty))
    for button, text in ((ui.stage_main, main), (ui.stage_other, other)):
        button.setText(text)
        button.setAccessibleName(text)
    ui.stage_hint.setText(hint)
    ui.stage_hint.setVisible(bool(hint))


def samples(session: Session) -> str:
    """Say in the demo office whom a newcomer may try; "" in every other."""
    if not session.identity.demo:
        return ""
    from desktop_app.usecases.demo_office import SAMPLES  # a real office never needs it

    people = ", ".join(f"{one.nik} ({one.what.partition(':')[0]})" for one in SAMPLES)
    words = QCoreApplication.translate("Stage", "Untuk mencoba: NIK {people}")
    return words.format(people=people)


def _words(view: QueueView | None, called: Ticket | None, *, shows_duty: bool) -> str:
    waiting = sum(not one.dropped_off for one in view.waiting) if view is not None else 0
    if called is not None and called.purpose is Purpose.AMBIL_SURAT:
        return QCoreApplication.translate(
            "Stage", "Dipanggil untuk mengambil surat. Bila orangnya sudah datang, tekan Enter."
        )
    if called is not None:
        return QCoreApplication.translate(
            "Stage", "Bila orangnya sudah di depan loket, tekan Enter atau F8."
        )
    if view is not None and shows_duty and view.duty is Duty.ISTIRAHAT:
        return QCoreApplication.translate(
            "Stage", "Loket sedang istirahat. F8 memanggil lagi dan mengakhiri istirahat."
        )
    if waiting:
        words = QCoreApplication.translate(
            "Stage", "Belum ada yang dilayani. Menunggu: {count} orang."
        )
        return words.format(count=waiting)
    if view is not None and any(one.batch for one in (*view.on_hold, *view.waiting)):
        return QCoreApplication.translate(
            "Stage", "Tidak ada yang menunggu. F8 melanjutkan berkas kolektif berikutnya."
        )
    return QCoreApplication.translate(
        "Stage", "Belum ada yang menunggu. Buat nomor baru dengan F2."
    )
