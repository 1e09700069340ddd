"""Pengaturan › Aturan penasihat: the adviser's rules in their versions, and a bench to try them.

Everything is tried as it is typed: what is wrong stands beside its field, the sample people are
advised again, and what a change would alter for the last cases is one key away. A change counts
as a version of its own, from a day on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.advice import prepare
from desktop_app.domain.advice_changes import Tried, book_changes, try_out
from desktop_app.domain.advice_check import AdviceFaulty, BookFault, book_faults
from desktop_app.domain.advice_facts import BUILT_IN
from desktop_app.domain.advice_rules import AdviceBook
from desktop_app.gui.forms.ui_settings_advice import Ui_AdviceRulesPage
from desktop_app.gui.screens.settings_advice_entries import Entries
from desktop_app.gui.screens.settings_advice_parts import (
    FactEntries,
    ProgrammeEntries,
    RuleEntries,
)
from desktop_app.gui.screens.settings_advice_samples import SampleEntries
from desktop_app.gui.screens.settings_advice_trial import Trial
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import long_date, say, short_date
from desktop_app.usecases import advice_rules
from desktop_app.usecases.advice_rules import BookVersion
from desktop_app.usecases.office import Office

_ONE_DAY = timedelta(days=1)
_TYPING_MS = 300
_MOST_TOLD = 3
_Checked = tuple[list[BookFault], tuple[Tried, ...]]


class AdviceRulesPage(SettingsPage):
    """What the adviser goes by. Only who answers for the rules may amend them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_AdviceRulesPage()
        self.ui.setupUi(self)
        self.versions: tuple[BookVersion, ...] = ()
        self.chosen: BookVersion | None = None
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._check)
        self.rules = RuleEntries(self.ui, self)
        self.facts = FactEntries(self.ui, self)
        self.programmes = ProgrammeEntries(self.ui, self)
        self.samples = SampleEntries(self.ui, self)
        self.trial = Trial(session, self.ui, lambda: self.book, self)
        self._connect()
        self._let_edit(session.actor.may(Right.MANAGE_RULES))

    @property
    def book(self) -> AdviceBook | None:
        """The rules as they stand on the page, None before they were read."""
        if self.chosen is None:
            return None
        return replace(
            self.chosen.book,
            facts=self.facts.entries,
            rules=self.rules.entries,
            samples=self.samples.entries,
            programmes=self.programmes.entries,
        )

    def load(self) -> None:
        """Show the versions; what is half typed stays."""
        self.session.workers.read(
            advice_rules.versions, then=self._show, otherwise=self._told, owner=self
        )

    def save(self) -> None:
        """Ctrl+S: store the page as a version of its own where it changed."""
        new, since = self.book, self.ui.valid_from.value()
        if new is None or self.chosen is None or not self._dirty():
            return
        if since is None:
            words = self.ui.valid_from.problem() or self.tr("Belum diisi.")
            mark(self.ui.valid_from, words, self.ui.valid_from_fault)
            self.ui.valid_from.setFocus()
            return
        mark(self.ui.valid_from, "", self.ui.valid_from_fault)
        moved = self.chosen.book.valid_from if self._coming(self.chosen) else None
        self.ui.save.setEnabled(False)
        self.session.workers.run(
            _save,
            replace(new, valid_from=since),
            moved,
            then=self._stored,
            otherwise=self._not_stored,
            owner=self,
        )

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Put the rules of files on the page, whole or not at all; Ctrl+S lets them count."""
        self.session.workers.aside(
            advice_rules.read_files,
            tuple(paths),
            then=self._bring,
            otherwise=self._told,
            owner=self,
        )

    def give_out(self, path: Path) -> None:
        """Write the version on the page as one file."""
        if self.chosen is None:
            return
        said = self.tr("Aturan tersimpan di {path}.").format(path=path)
        self.session.workers.aside(
            advice_rules.write_file,
            self.chosen.book,
            path,
            then=lambda _: self.saved(said),
            otherwise=self._told,
            owner=self,
        )

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        for part in self._parts().values():
            part.edited.connect(self._edited)
        ui.versions.activated.connect(lambda at: self._put(self.versions[at]))
        ui.save.clicked.connect(self.save)
        ui.cancel.clicked.connect(self._cancel)
        ui.take_back.clicked.connect(self._take_back)
        ui.bring.clicked.connect(self._ask_in)
        ui.give.clicked.connect(self._ask_out)
        ui.valid_from.date_changed.connect(lambda _: self._tell_changes())
        for part in (ui.fault, ui.valid_from_fault):
            part.hide()
        ui.valid_from.setFixedWidth(self.fontMetrics().horizontalAdvance("00-00-0000") + 48)
        for key, slot in (("Ctrl+S", self.save), ("Ctrl+U", self.trial.try_cases)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _let_edit(self, may: bool) -> None:
        ui = self.ui
        for prefix in ("rule", "fact", "programme", "sample"):
            for name in ("new", "copy", "drop"):
                getattr(ui, f"{prefix}_{name}").setVisible(may)
        for part in (ui.bring, ui.save, ui.try_cases, ui.valid_from, ui.valid_from_label):
            part.setVisible(may)

    # The versions --------------------------------------------------------------------------------

    def _show(self, versions: Sequence[BookVersion]) -> None:
        dirty = self._dirty()
        self.versions = tuple(versions)
        with QSignalBlocker(self.ui.versions):
            self.ui.versions.clear()
            self.ui.versions.addItems([self._version(one) for one in self.versions])
        kept = self.chosen.book.valid_from if self.chosen is not None else None
        again = next((one for one in self.versions if one.book.valid_from == kept), None)
        now = next((one for one in self.versions if one.in_force), None)
        show = again or now or next(iter(self.versions), None)
        if show is None:
            self.tell(self.tr("Belum ada aturan penasihat. Impor berkasnya."))
            return
        if dirty and again is not None:
            self.chosen = again
        else:
            self._put(show)
        self.ui.versions.setCurrentIndex(self.versions.index(show))

    def _put(self, one: BookVersion) -> None:
        ui = self.ui
        self.chosen = one
        self.tell("")
        self._fill(one.book)
        since = one.book.valid_from if self._coming(one) else self._today + _ONE_DAY
        ui.valid_from.set_value(since)
        ui.set_words.setText(self.tr("%n saran memakai versi ini.", "", one.used))
        may = self.session.actor.may(Right.MANAGE_RULES)
        ui.take_back.setVisible(may and self._coming(one))
        self._tell_changes()
        self._check()

    def _bring(self, new: AdviceBook) -> None:
        """Show other rules over those in force, so that what changes is told before it counts."""
        now = next((one for one in self.versions if one.in_force), self.chosen)
        if now is None:
            now = BookVersion(new, 0, in_force=False)
        self._put(now)
        self._fill(new)
        self.ui.valid_from.set_value(max(new.valid_from, self._today + _ONE_DAY))
        self._edited()
        if not self._dirty():
            self.saved(self.tr("Isinya sama dengan aturan yang berlaku; tidak ada yang diubah."))

    def _fill(self, book: AdviceBook) -> None:
        self.programmes.show_entries(book.programmes)
        self.facts.show_entries(book.facts)
        self._offer_goals()
        self.rules.show_entries(book.rules)
        self.samples.show_entries(book.samples)

    def _offer_goals(self) -> None:
        goals = {one.code: one.name for one in self.programmes.entries}
        goals |= {
            one.code: one.label or one.code
            for one in self.facts.entries
            if not one.question and one.code not in BUILT_IN
        }
        self.rules.offer(goals)

    def _version(self, one: BookVersion) -> str:
        words = self.tr("Sejak {since}")
        if one.in_force:
            words = self.tr("Sejak {since} (berlaku)")
        elif self._coming(one):
            words = self.tr("Mulai {since} (akan datang)")
        return words.format(since=short_date(one.book.valid_from))

    # As it is typed ------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._tell_changes()
        self._pause.start(_TYPING_MS)

    def _check(self) -> None:
        """Look for faults and advise the sample people, beside the window's thread."""
        book = self.book
        if book is None:
            return
        self._asked += 1
        number = self._asked
        self._offer_goals()
        self.session.workers.aside(
            _checked,
            book,
            then=lambda found: self._say(number, found),
            otherwise=self._told,
            owner=self,
        )

    def _say(self, number: int, found: _Checked) -> None:
        if number != self._asked:
            return
        faults, tried = found
        self._say_faults(faults)
        names = {one.code: one.name for one in self.programmes.entries}
        self.samples.tell(tried, lambda code: names.get(code, code))
        self.trial.know(faults, tried)

    def _say_faults(self, faults: Sequence[BookFault]) -> None:
        for section, part in self._parts().items():
            part.say(
                {(one.at, one.key): say(one.error) for one in faults if one.section == section}
            )
        told = [str(one) for one in faults[:_MOST_TOLD]]
        if len(faults) > _MOST_TOLD:
            more = self.tr("dan {more} kesalahan lain.").format(more=len(faults) - _MOST_TOLD)
            told.append(more)
        self.tell(" ".join(told))

    def _parts(self) -> dict[str, Entries]:  # type: ignore[type-arg]
        """Return the sections in the order of the tabs."""
        return {
            "rules": self.rules,
            "facts": self.facts,
            "programmes": self.programmes,
            "samples": self.samples,
        }

    def _dirty(self) -> bool:
        new = self.book
        return new is not None and self.chosen is not None and new != self.chosen.book

    def _tell_changes(self) -> None:
        new = self.book
        if new is None or self.chosen is None:
            return
        dirty = self._dirty()
        self.ui.cancel.setVisible(dirty)
        self.ui.save.setEnabled(dirty)
        self.trial.tell_changes(book_changes(self.chosen.book, new) if dirty else ())

    def _cancel(self) -> None:
        """Show the version as it is stored; what was typed can be had back for ten seconds."""
        kept, chosen = self.book, self.chosen
        if kept is None or chosen is None:
            return

        def back() -> None:
            self._put(chosen)
            self._fill(kept)
            self._edited()

        self._put(chosen)
        self.session.notice(self.tr("Perubahan yang belum disimpan ditinggalkan."), undo=back)

    def _take_back(self) -> None:
        one = self.chosen
        if one is None:
            return
        words = self.tr("Aturan mulai {since} dibatalkan.").format(
            since=short_date(one.book.valid_from)
        )

        def taken(_: object) -> None:
            self.chosen = None
            self.session.notice(words)
            self.load()

        self.session.workers.run(
            advice_rules.take_back,
            one.book.valid_from,
            then=taken,
            otherwise=self.session.problem,
            owner=self,
        )

    # Stored --------------------------------------------------------------------------------------

    def _stored(self, new: AdviceBook) -> None:
        self.chosen = BookVersion(new, 0, in_force=False)
        words = self.tr("Aturan penasihat tersimpan dan berlaku sejak {day}.")
        self.saved(words.format(day=long_date(new.valid_from)))
        self.session.office_changed.emit()
        self.load()

    def _not_stored(self, error: BaseException) -> None:
        self.ui.save.setEnabled(True)
        if not isinstance(error, AdviceFaulty):
            mark(self.ui.valid_from, say(error), self.ui.valid_from_fault)
            self.ui.valid_from.setFocus()
            return
        self._say_faults(error.faults)
        first = error.faults[0]
        part = self._parts().get(first.section)
        if part is not None:
            self.ui.tabs.setCurrentIndex(list(self._parts()).index(first.section))
            part.go_to(first.at, first.key)

    def _told(self, error: BaseException) -> None:
        if isinstance(error, AdviceFaulty):
            # A file that was not taken over: every fault with its line.
            self.tell("\n".join(map(str, error.faults[:_MOST_TOLD])) + "\n" + say(error))
        else:
            self.tell(say(error))

    # Small things --------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self.session.office.today()

    def _coming(self, one: BookVersion) -> bool:
        return one.book.valid_from > self._today

    def _ask_in(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Pilih berkas aturan"), str(Path.home()), self.tr("Aturan (*.toml)")
        )
        if paths:
            self.bring_in([Path(one) for one in paths])

    def _ask_out(self) -> None:
        if self.chosen is None:
            return
        name = f"aturan-penasihat-{self.chosen.book.valid_from}.toml"
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan berkas aturan"),
            str(Path.home() / name),
            self.tr("Aturan (*.toml)"),
        )
        if path:
            self.give_out(Path(path if path.lower().endswith(".toml") else f"{path}.toml"))


def _checked(book: AdviceBook) -> _Checked:
    faults = book_faults(book)
    return faults, () if faults else try_out(prepare(book))


def _save(office: Office, new: AdviceBook, moved_from: date | None) -> AdviceBook:
    return advice_rules.save(office, new, moved_from=moved_from)
