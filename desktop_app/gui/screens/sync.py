"""Sinkronisasi: how this PC stands with its server, and what the server did not take as it was.

On the left what waits for an answer, on the right both sides of one row; the arrows choose field by
field, one key answers. Reached from the line at the foot (or Ctrl+Shift+S), not from the rail: most
days there is nothing to answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.sync import UNREADABLE, Comparison, Issue, SyncStatus
from desktop_app.domain.sync_words import deeds_for
from desktop_app.gui.forms.ui_sync import Ui_SyncScreen
from desktop_app.gui.models.rows import RowsModel
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.sync_register import RegisterExchange
from desktop_app.gui.screens.sync_words import MINE, SERVER, FieldRow, Words, field_columns
from desktop_app.gui.screens.sync_words import open_columns as columns_of
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count, date_and_time, say
from desktop_app.usecases import accounts, settings, sync
from desktop_app.usecases.office import Office

_OPEN, _ANSWERED = "open", "answered"


class SyncScreen(Screen):
    """State above, the list on the left, one row's two sides on the right."""

    help_page = "pusat"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_SyncScreen()
        self.ui.setupUi(self)
        may = session.actor.may
        self.words = Words({}, session.office.zone, may(Right.SEE_NIK))
        self._decides = may(Right.MANAGE_PEOPLE)
        self.ui.hub.setVisible(may(Right.MANAGE_OFFICE))
        self._seen: _Seen | None = None
        self.model = RowsModel[Issue](columns_of(self.words), self)
        self.model.dress(self.ui.rows)
        self.fields = RowsModel[FieldRow](field_columns(), self)
        self.fields.dress(self.ui.fields)
        self.ui.chips.offer(
            [(_OPEN, self.tr("Perlu dijawab")), (_ANSWERED, self.tr("Sudah dijawab"))]
        )
        self.ui.splitter.setSizes([520, 700])
        self.register = RegisterExchange(session, self.ui, self)
        self.ui.run.hide()
        self._tell_comparison(None)
        self._connect()
        self._listen()

    def entered(self) -> None:
        """Show how it stands now."""
        self.load()
        self.ui.rows.setFocus()

    def load(self) -> None:
        """Read what waits for an answer, and what was answered."""
        self.session.workers.read(
            _look, then=self._show, otherwise=self.session.problem, owner=self
        )

    @property
    def chosen(self) -> Issue | None:
        """The row chosen in the list."""
        return self.model.row(self.ui.rows.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads from the list to the fields, Esc back, then to the counter."""
        ui, enter = self.ui, event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and ui.rows.hasFocus() and self.fields.rows:
            ui.fields.setFocus()
            ui.fields.selectRow(0)
        elif event.key() == Qt.Key.Key_Escape and ui.fields.hasFocus():
            ui.rows.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the fields the arrows to the sides choose whose value is taken."""
        if watched is self.ui.fields and isinstance(event, QKeyEvent):
            side = {Qt.Key.Key_Left: MINE, Qt.Key.Key_Right: SERVER}.get(Qt.Key(event.key()))
            if event.type() == QEvent.Type.KeyPress and side is not None:
                self._take(self.ui.fields.currentIndex().row(), side)
                return True
        return super().eventFilter(watched, event)

    # How it stands ------------------------------------------------------------------------------

    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        self.words = replace(self.words, names=seen.names)
        self.model.retext(columns_of(self.words))
        self.show_status(seen.status)
        self.ui.chips.count({_OPEN: len(seen.open), _ANSWERED: len(seen.answered)})
        self._show_rows()

    def show_status(self, status: SyncStatus) -> None:
        """Say how this PC stands with its server."""
        ui, zone = self.ui, self.session.office.zone
        last = status.last_success_at
        when = date_and_time(last, zone) if last else self.tr("belum pernah")
        state = self.tr("Terakhir berhasil: {when}.  Menunggu dikirim: {n}.")
        ui.state.setText(state.format(when=when, n=count(status.pending)))
        detail = self.tr("Pusat di {address}, loket ini berhuruf {letter}.")
        if status.kind != "loket":
            ui.state.setText(self.tr("PC pengawas: melihat angka kantor-kantor di layar Kantor."))
            detail = self.tr("Pusat di {address}; data di PC ini tidak dikirim ke sana.")
        ui.detail.setText(detail.format(address=status.address, letter=status.letter))
        trouble = [status.failure] if status.failure else []
        if status.unreadable:
            trouble.append(
                QCoreApplication.translate("errors", UNREADABLE).format(n=status.unreadable)
            )
        if status.clock_wrong and status.clock_off is not None:
            minutes = round(abs(status.clock_off).total_seconds() / 60)
            words = self.tr(
                "Jam PC ini berbeda {n} menit dari pusat. Betulkan jamnya: jam itu tertulis di "
                "surat dan tanda terima."
            )
            trouble.append(words.format(n=minutes))
        ui.trouble.setText("\n".join(trouble))
        ui.trouble.setVisible(bool(trouble))

    def _show_rows(self) -> None:
        seen, ui = self._seen, self.ui
        if seen is None:
            return
        answered = ui.chips.value == _ANSWERED
        rows = seen.answered if answered else seen.open
        kept = self.chosen
        self.model.show_rows(rows)
        ui.rows.setVisible(bool(rows))
        ui.empty.setVisible(not rows)
        ui.empty.setText(
            self.tr("Belum ada perbedaan yang pernah dijawab.")
            if answered
            else self.tr("Tidak ada yang perlu dijawab: pusat menerima semua dari loket ini.")
        )
        again = next((n for n, one in enumerate(rows) if kept and one.entity == kept.entity), 0)
        if rows:
            ui.rows.selectRow(again)
        self._choose()

    def _choose(self) -> None:
        """Show both sides of the chosen row."""
        issue, ui = self.chosen if self.model.rows else None, self.ui
        ui.side.setVisible(issue is not None)
        self._say("")
        if issue is None:
            return
        ui.title.setText(f"{self.words.kind(issue)}: {self.words.about(issue)}")
        ui.reason.setText(self.words.reason(issue))
        by = self.words.names.get(issue.actor.hex, "") if issue.actor else ""
        changed = self.tr("Diubah di loket ini {when}").format(
            when=date_and_time(issue.at, self.words.zone)
        )
        parts = [changed, by, self.words.answer(issue) if issue.answered_at else ""]
        ui.who.setText(" · ".join(part for part in parts if part))
        waits = self.tr("%n data lain menunggu jawaban ini.", "", issue.waits)
        ui.waits.setText(waits)
        ui.waits.setVisible(bool(issue.waits))
        merged = issue.outcome == "merged"
        self.fields.retitle(1, self.tr("Dipakai  ←") if merged else self.tr("Loket ini  ←"))
        self.fields.retitle(2, self.tr("→  Isian loket lain") if merged else self.tr("→  Pusat"))
        ui.follow.setText(self.tr("Ctrl+I  Biarkan") if merged else self.tr("Ctrl+I  Ikut pusat"))
        ui.follow.setAccessibleName(ui.follow.text())
        self.fields.show_rows(self.words.fields(issue))
        ui.fields.setVisible(bool(self.fields.rows))
        deeds = deeds_for(issue) if self._decides else ()
        for deed, button in (("pick", ui.pick), ("again", ui.again), ("follow", ui.follow)):
            button.setVisible(deed in deeds)
        if not self._decides and not issue.answered_at:
            self._say(self.tr("Supervisor atau admin yang menjawabnya."))

    def _take(self, row: int, side: str) -> None:
        issue = self.chosen
        if issue is None or "pick" not in deeds_for(issue) or row < 0:
            return
        rows = list(self.fields.rows)
        rows[row] = replace(rows[row], take=side)
        self.fields.show_rows(rows)
        self.ui.fields.selectRow(row)

    def _clicked(self, index: QModelIndex) -> None:
        side = {1: MINE, 2: SERVER}.get(index.column())
        if side is not None:
            self._take(index.row(), side)

    # Answers ------------------------------------------------------------------------------------

    def pick(self) -> None:
        """Write the row as it was put together, field by field."""
        issue = self._answerable("pick")
        if issue is not None:
            # What was merged stands as this PC sent it; else the server's row is the ground.
            merged = issue.outcome == "merged"
            side, values = (SERVER, issue.server or {}) if merged else (MINE, issue.mine)
            chosen = {row.name: values[row.name] for row in self.fields.rows if row.take == side}
            self._answer(_settle, issue, chosen, said=self.tr("Pilihan disimpan dan dikirim."))

    def again(self) -> None:
        """Send it once more as it stands here."""
        issue = self._answerable("again")
        if issue is not None:
            self._answer(_again, issue, said=self.tr("Dikirim ulang ke pusat."))

    def follow(self) -> None:
        """Take what the server has."""
        issue = self._answerable("follow")
        if issue is not None:
            said = self.tr("Isian pusat dipakai di loket ini.")
            if issue.outcome == "merged":
                said = self.tr("Dibiarkan seperti yang dipakai sekarang.")
            self._answer(_follow, issue, said=said)

    def _answerable(self, deed: str) -> Issue | None:
        issue = self.chosen if self.model.rows else None
        good = issue is not None and self._decides and deed in deeds_for(issue)
        return issue if good else None

    def _answer(self, task: Callable[..., Any], *args: Any, said: str) -> None:
        self._say("")

        def done(_: object) -> None:
            self.session.notice(said, kind=Kind.GOOD)
            self.session.rows_arrived.emit()
            self.session.sync.wake()
            self.load()

        self.session.workers.run(
            task, *args, then=done, otherwise=lambda error: self._say(say(error)), owner=self
        )

    # Deeds --------------------------------------------------------------------------------------

    def sync_now(self) -> None:
        """Have a round at once."""
        self.ui.state.setText(self.tr("Menghubungi pusat…"))
        self.session.sync.wake()

    def compare(self) -> None:
        """Look at every row: is what lies here what the server said?"""
        self.ui.compare.setEnabled(False)
        self.ui.found.setText(self.tr("Membandingkan semua data…"))
        self.ui.found.show()
        self.session.workers.run_long(
            _compare, then=self._tell_comparison, otherwise=self._not_compared, owner=self
        )

    def _tell_comparison(self, found: Comparison | None) -> None:
        ui = self.ui
        ui.compare.setEnabled(True)
        ui.offer_missing.setVisible(found is not None and bool(found.missing) and self._decides)
        ui.found.setVisible(found is not None)
        if found is None:
            return
        words = self.tr("✔ {rows} data dibandingkan: sama dengan pusat.")
        if not found.whole:
            words = self.tr(
                "▲ {rows} data dibandingkan: {different} berbeda, {missing} belum ada di pusat."
            )
        ui.found.setText(
            words.format(
                rows=count(found.rows),
                different=count(len(found.different)),
                missing=count(len(found.missing)),
            )
        )

    def _not_compared(self, error: BaseException) -> None:
        self._tell_comparison(None)
        self._say(say(error))
        self.session.problem(error)

    def _offer_missing(self) -> None:
        def done(rows: int) -> None:
            words = self.tr("{n} data dikirim ke pusat.").format(n=count(rows))
            self.session.notice(words, kind=Kind.GOOD)
            self._tell_comparison(None)
            self.session.sync.wake()

        self.session.workers.run_long(_offer, then=done, otherwise=self.session.problem, owner=self)

    # Wiring -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        ui.chips.chosen.connect(lambda _: self._show_rows())
        ui.fields.installEventFilter(self)
        ui.fields.clicked.connect(self._clicked)
        for button, slot in (
            (ui.now, self.sync_now),
            (ui.compare, self.compare),
            (ui.offer_missing, self._offer_missing),
            (ui.pick, self.pick),
            (ui.again, self.again),
            (ui.follow, self.follow),
        ):
            button.clicked.connect(lambda _=False, do=slot: do())
        ui.hub.clicked.connect(lambda: self.session.place_wanted.emit("settings", "central"))
        self.session.sync.changed.connect(self._changed)
        self.session.rows_arrived.connect(self._changed)

    def _listen(self) -> None:
        keys = {
            "F5": self.sync_now,
            "Ctrl+S": self.pick,
            "Ctrl+R": self.again,
            "Ctrl+I": self.follow,
        }
        for key, slot in keys.items():
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, do=slot: do())
            self.addAction(action)

    def _changed(self) -> None:
        """The next round is over; what somebody is choosing stays while nothing else came."""
        if not self.isVisible():
            return
        status, seen = self.session.sync.status, self._seen
        if seen is None or status.issues != len(seen.open):
            self.load()
        else:
            self.show_status(status)

    def _say(self, sentence: str) -> None:
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the screen shows; `names` are officers and counters by the hex of their id."""

    status: SyncStatus
    open: Sequence[Issue]
    answered: Sequence[Issue]
    names: Mapping[str, str]


def _look(office: Office) -> _Seen:
    from desktop_app.usecases import sync_issues  # slow to load, and only here

    names = {one.id.hex: one.name for one in accounts.officers(office)}
    names |= {one.id.hex: one.name for one in settings.counters(office)}
    status = sync.status(office)
    return _Seen(status, sync_issues.issues(office), sync_issues.answered(office), names)


def _follow(office: Office, issue: Issue) -> None:
    from desktop_app.usecases import sync_issues

    sync_issues.follow_server(office, issue.kind, issue.entity)


def _again(office: Office, issue: Issue) -> None:
    from desktop_app.usecases import sync_issues

    sync_issues.send_again(office, issue.kind, issue.entity)


def _settle(office: Office, issue: Issue, chosen: Mapping[str, Any]) -> None:
    from desktop_app.usecases import sync_issues

    sync_issues.settle_identity(office, issue.kind, issue.entity, chosen)


def _compare(office: Office) -> Comparison:
    from desktop_app.usecases import sync_checks

    return sync_checks.compare(office)


def _offer(office: Office) -> int:
    from desktop_app.usecases import sync_checks

    return sync_checks.offer_missing(office)
