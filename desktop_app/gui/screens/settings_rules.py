"""Pengaturan › Aturan: the nine rules in their versions, amended as a new one from a day on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.rule_changes import RulesFaulty, rule_changes
from desktop_app.domain.rule_sets import Rule, RuleSet
from desktop_app.gui import theme
from desktop_app.gui.forms.ui_settings_rules import Ui_RulesPage
from desktop_app.gui.models.editable_rows import EditableRows
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_fields import FieldsPage
from desktop_app.gui.screens.settings_rules_editor import RuleEditor
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.folding import let_fold, let_stack
from desktop_app.gui.words import long_date, said, say, short_date
from desktop_app.usecases import rules
from desktop_app.usecases.office import Office
from desktop_app.usecases.rules import RuleVersion

_ONE_DAY = timedelta(days=1)
_LEAST_BOX = 240  # pixels at 100 %; it is as wide as its versions where there is room


class RulesPage(FieldsPage):
    """What is decided by, with its legal basis. Only who answers for it may amend it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_RulesPage()
        self.ui.setupUi(self)
        ui = self.ui
        self.versions: tuple[RuleVersion, ...] = ()
        self.chosen: RuleVersion | None = None
        self._brought: RuleSet | None = None
        self._faults: Mapping[str, str] = {}
        self._may = session.actor.may(Right.MANAGE_RULES)
        self.model = EditableRows[tuple[int, Rule]](
            (
                Column(self.tr("Urutan"), lambda one: str(one[0]), number=True),
                Column(self.tr("Alasan"), self._label, wide=True),
                Column(self.tr("Keadaan"), lambda one: self._state(one[1])),
            ),
            self,
        )
        self.model.dress(ui.rows)
        ui.versions.setMinimumWidth(_LEAST_BOX)
        let_fold(ui.version_row, ui.outer, self, 2)
        let_stack(ui.columns, self)
        let_fold(ui.stale_row, ui.outer, self, 3)
        self.editor = RuleEditor(ui, self)
        self.editor.edited.connect(self._edited)
        ui.editor.setEnabled(self._may)
        ui.dated.setVisible(self._may)
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose_rule())
        ui.versions.activated.connect(lambda at: self._put(self.versions[at]))
        ui.cancel.clicked.connect(self._cancel)
        ui.bring_back.clicked.connect(self.bring_back)
        ui.bring.clicked.connect(self._ask_in)
        ui.give.clicked.connect(self._ask_out)
        ui.bring.setVisible(self._may)
        ui.take_back.clicked.connect(self._take_back)
        ui.valid_from.date_changed.connect(lambda _: self._tell_changes())
        for part in (ui.stale_after_fault, ui.valid_from_fault, ui.changes):
            part.hide()
        self.wire_fields({declared.REGISTER_STALE_AFTER_DAYS: ui.stale_after})
        ui.save.setVisible(self._may)
        self._fit()
        theme.on_change(self._fit)

    @property
    def rule_set(self) -> RuleSet | None:
        """The rules as they stand on the page, None before they were read."""
        base = self._brought or (self.chosen.rules if self.chosen is not None else None)
        if base is None:
            return None
        return replace(base, rules=tuple(rule for _, rule in self.model.rows))

    def load(self) -> None:
        """Show the versions and the setting as they are; what is half typed stays."""
        super().load()
        self.session.workers.read(
            rules.versions, then=self._show, otherwise=self.session.problem, owner=self
        )

    def save(self) -> None:
        """Store the setting, and the rules as a version of their own where they changed."""
        super().save()
        new = self.rule_set
        if new is None or self.chosen is None or not self._dirty():
            return
        ui, since = self.ui, self.ui.valid_from.value()
        if since is None:
            words = ui.valid_from.problem() or self.tr("Belum diisi.")
            mark(ui.valid_from, words, ui.valid_from_fault)
            ui.valid_from.setFocus()
            return
        moved = self.chosen.rules.valid_from if self._coming(self.chosen) else None
        ui.save.setEnabled(False)
        self.session.workers.run(
            _save,
            replace(new, valid_from=since),
            moved,
            then=self._stored,
            otherwise=self._not_stored,
            owner=self,
        )

    def bring_back(self) -> None:
        """Put an older version on the page as the next one: Ctrl+S lets it count again."""
        if self.chosen is not None:
            self._bring(self.chosen.rules)

    def bring_in(self, path: Path) -> None:
        """Put the rules of a file on the page as the next version."""
        self.session.workers.run_long(
            rules.read_file, path, then=self._bring, otherwise=self._told, owner=self
        )

    def give_out(self, path: Path) -> None:
        """Write the version on the page as a file."""
        said = self.tr("Aturan tersimpan di {path}.").format(path=path)
        if self.chosen is not None:
            self.session.workers.run_long(
                _write_file,
                self.chosen.rules,
                path,
                then=lambda _: self.saved(said),
                otherwise=self._told,
                owner=self,
            )

    def words_when_saved(self) -> str:
        """Decisions made before stay as they are."""
        return self.tr("Pilihan kantor tersimpan dan berlaku untuk keputusan berikutnya.")

    # The versions --------------------------------------------------------------------------------

    def _show(self, versions: Sequence[RuleVersion]) -> None:
        dirty, chosen = self._dirty(), self.chosen
        self.versions = tuple(versions)
        with QSignalBlocker(self.ui.versions):
            self.ui.versions.clear()
            self.ui.versions.addItems([self._version(one) for one in self.versions])
        again = next((one for one in self.versions if _same(one, chosen)), None)
        now = next((one for one in self.versions if one.in_force), None)
        show = again or now or next(iter(self.versions), None)
        if show is None:
            return
        if dirty and again is not None:
            self.chosen = again
        else:
            self._put(show)
        self.ui.versions.setCurrentIndex(self.versions.index(show))

    def _bring(self, new: RuleSet) -> None:
        """Show other rules over those in force, so that what changes is told before it counts."""
        now = next((one for one in self.versions if one.in_force), self.chosen)
        if now is None:
            return
        self.ui.versions.setCurrentIndex(self.versions.index(now))
        self._put(now)
        self._brought = new
        self.model.show_rows(list(enumerate(new.rules, start=1)))
        self.ui.rows.selectRow(0)
        self.ui.valid_from.set_value(max(new.valid_from, self._today + _ONE_DAY))
        self._tell_changes()
        if not self._dirty():
            self._put(now)
            self.saved(self.tr("Isinya sama dengan aturan yang berlaku; tidak ada yang diubah."))

    def _ask_in(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih berkas aturan"), str(Path.home()), self.tr("Aturan (*.toml)")
        )
        if path:
            self.bring_in(Path(path))

    def _ask_out(self) -> None:
        if self.chosen is None:
            return
        one = self.chosen.rules
        name = f"aturan-{one.code}-{one.version}.toml"
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan berkas aturan"),
            str(Path.home() / name),
            self.tr("Aturan (*.toml)"),
        )
        if path:
            self.give_out(Path(path if path.lower().endswith(".toml") else f"{path}.toml"))

    def _put(self, one: RuleVersion) -> None:
        ui, self._brought = self.ui, None
        row = max(ui.rows.currentIndex().row(), 0)
        self.chosen, self._faults = one, {}
        self.tell("")
        mark(ui.valid_from, "", ui.valid_from_fault)
        self.model.show_rows(list(enumerate(one.rules.rules, start=1)))
        ui.rows.selectRow(min(row, len(one.rules.rules) - 1))
        since = one.rules.valid_from if self._coming(one) else self._today + _ONE_DAY
        ui.valid_from.set_value(since)
        ui.set_words.setText(self.tr("%n keputusan memakai versi ini.", "", one.used))
        ui.take_back.setVisible(self._may and self._coming(one))
        ui.bring_back.setVisible(self._may and not one.in_force and not self._coming(one))
        self._tell_changes()

    def _version(self, one: RuleVersion) -> str:
        words = self.tr("{code} versi {version}, sejak {since}")
        if one.in_force:
            words = self.tr("{code} versi {version}, sejak {since} (berlaku)")
        elif self._coming(one):
            words = self.tr("{code} versi {version}, mulai {since}")
        return words.format(
            code=one.rules.code,
            version=one.rules.version,
            since=short_date(one.rules.valid_from),
        )

    def _choose_rule(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is not None:
            self.editor.show(row[1])
            self._say_faults()

    def _edited(self) -> None:
        at = self.ui.rows.currentIndex().row()
        if at < 0:
            return
        self.model.put(at, (at + 1, self.editor.rule()))
        self._tell_changes()

    def _dirty(self) -> bool:
        new = self.rule_set
        if new is None or self.chosen is None:
            return False
        known = self.chosen.rules
        return (new.code, new.rules) != (known.code, known.rules)

    def _tell_changes(self) -> None:
        ui, new = self.ui, self.rule_set
        if new is None or self.chosen is None:
            return
        told = [said(one) for one in rule_changes(self.chosen.rules, new)]
        ui.changes.setText(" ".join(told))
        ui.changes.setVisible(bool(told))
        ui.cancel.setVisible(self._dirty())

    def _stored(self, new: RuleSet) -> None:
        self.ui.save.setEnabled(True)
        self._brought = None
        self.chosen = RuleVersion(new, 0, in_force=False)
        self.model.show_rows(list(enumerate(new.rules, start=1)))
        words = self.tr("Aturan {code} versi {version} tersimpan dan berlaku sejak {day}.")
        self.saved(words.format(code=new.code, version=new.version, day=long_date(new.valid_from)))
        self.session.office_changed.emit()
        self.load()

    def _not_stored(self, error: BaseException) -> None:
        self.ui.save.setEnabled(True)
        if not isinstance(error, RulesFaulty):
            self.tell(say(error))
            return
        said = {place: say(fault) for place, fault in error.faults.items()}
        late = said.pop("valid_from", "")
        mark(self.ui.valid_from, late, self.ui.valid_from_fault)
        self._faults = said
        for number, row in enumerate(self.model.rows):
            self.model.put(number, row)
        if not said:
            self.ui.valid_from.setFocus()
            return
        at, _, name = next(iter(said)).partition(".")
        self.ui.rows.selectRow(int(at))
        self._say_faults()
        self.editor.field(name).setFocus()

    def _say_faults(self) -> None:
        at = f"{self.ui.rows.currentIndex().row()}."
        own = {p.removeprefix(at): words for p, words in self._faults.items() if p.startswith(at)}
        self.editor.say(own)

    def _cancel(self) -> None:
        """Show the version as it is stored; what was typed can be had back for ten seconds."""
        kept, chosen, brought = self.model.rows, self.chosen, self._brought
        if chosen is None:
            return

        def back() -> None:
            self._put(chosen)
            self._brought = brought
            self.model.show_rows(kept)
            self.ui.rows.selectRow(0)
            self._tell_changes()

        self._put(chosen)
        said = self.tr("Perubahan yang belum disimpan ditinggalkan.")
        self.session.notice(said, undo=back)

    def _take_back(self) -> None:
        one = self.chosen
        if one is None:
            return
        words = self.tr("Aturan {code} versi {version} dibatalkan.").format(
            code=one.rules.code, version=one.rules.version
        )

        def taken(_: object) -> None:
            self.chosen = None
            self.model.show_rows(())
            self.session.notice(words, undo=lambda: self._put_back(one))
            self.session.office_changed.emit()
            self.load()

        self.session.workers.run(
            rules.take_back,
            one.rules.code,
            one.rules.valid_from,
            then=taken,
            otherwise=self.session.problem,
            owner=self,
        )

    def _put_back(self, one: RuleVersion) -> None:
        self.session.workers.run(
            _save,
            one.rules,
            None,
            then=self._stored,
            otherwise=self.session.problem,
            owner=self,
        )

    # Small things --------------------------------------------------------------------------------

    def _fit(self) -> None:
        width = self.fontMetrics().horizontalAdvance("00-00-0000") + 48
        self.ui.valid_from.setFixedWidth(width)

    @property
    def _today(self) -> date:
        return self.session.office.today()

    def _told(self, error: BaseException) -> None:
        self.tell(say(error))

    def _coming(self, one: RuleVersion) -> bool:
        return one.rules.valid_from > self._today

    def _label(self, one: tuple[int, Rule]) -> str:
        label = QCoreApplication.translate("RefusalReason", one[1].code.label)
        faulty = any(place.startswith(f"{one[0] - 1}.") for place in self._faults)
        return f"⚠ {label}" if faulty else label

    def _state(self, rule: Rule) -> str:
        return self.tr("Berlaku") if rule.active else self.tr("Tidak berlaku")


def _same(one: RuleVersion, other: RuleVersion | None) -> bool:
    return other is not None and (one.rules.code, one.rules.version) == (
        other.rules.code,
        other.rules.version,
    )


def _write_file(office: Office, one: RuleSet, path: Path) -> None:
    rules.write_file(one, path)


def _save(office: Office, new: RuleSet, moved_from: date | None) -> RuleSet:
    return rules.save(office, new, moved_from=moved_from)
