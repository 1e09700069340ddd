"""Pengaturan › Kemampuan: each capability is one switch; what is off leaves no trace anywhere.

A usual kind of office is one click: what would change is told before it does.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app import settings as declared
from desktop_app.gui.announcements import announce
from desktop_app.gui.features import FEATURES as FEATURES
from desktop_app.gui.features import PRESETS, Feature, Preset
from desktop_app.gui.forms.ui_settings_features import Ui_FeaturesPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.usecases import settings

_INDENT = 30  # the sentence stands below the words of its switch, not below the box

Switches = Mapping[declared.Setting[bool], bool]


class FeaturesPage(SettingsPage):
    """Switched at once, and back for ten seconds."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_FeaturesPage()
        self.ui.setupUi(self)
        self._preset: Preset | None = None
        self.presets = self._add_presets()
        self.switches = {one.setting: self._add(one) for one in FEATURES}
        self.ui.switches.addStretch(1)
        session.office_changed.connect(self.load)

    def load(self) -> None:
        """Show what is switched on, and which kind of office that makes."""
        now = self._now()
        for setting, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(now[setting])
        for preset, button in self.presets.items():
            button.setChecked(preset.wanted() == now)
        self.back_to_simple.setVisible(any(now.values()))
        self.look_at(None)

    def look_at(self, preset: Preset | None) -> None:
        """Tell what a kind of office would switch on and off; nothing is changed by looking."""
        self._preset = preset
        self.preview.setVisible(preset is not None)
        if preset is None:
            return
        words = self.changes_words(preset)
        self.preview_words.setText(words)
        self.apply.setVisible(preset.wanted() != self._now())
        for one, button in self.presets.items():
            button.setChecked(one is preset)
        announce(self.preview, words)
        if self.apply.isVisible():
            self.apply.setFocus()

    def changes_words(self, preset: Preset) -> str:
        """Return what taking up a kind of office would change, in words."""
        now = self._now()
        on = [one.title for one in FEATURES if one.setting in preset.on and not now[one.setting]]
        off = [one.title for one in FEATURES if one.setting not in preset.on and now[one.setting]]
        if not on and not off:
            return self.tr("{name}: kantor ini sudah begitu.").format(name=preset.title)
        parts = [preset.sentence]
        if on:
            parts.append(self.tr("Akan menyala: {names}.").format(names=", ".join(on)))
        if off:
            parts.append(
                self.tr("Akan mati: {names}. Datanya tetap tersimpan.").format(names=", ".join(off))
            )
        return " ".join(parts)

    def take_up(self) -> None:
        """Switch everything as the kind of office on show has it, and offer the way back."""
        if self._preset is not None:
            name, before = self._preset.title, self._now()
            self._store(self._preset.wanted(), self.tr("{name} dipakai.").format(name=name), before)

    def return_to_simple(self) -> None:
        """Switch everything off at once; Alt+U brings it back for ten seconds."""
        self._preset = PRESETS[0]
        self.take_up()

    # The page -----------------------------------------------------------------------------------

    def _add_presets(self) -> dict[Preset, QPushButton]:
        buttons: dict[Preset, QPushButton] = {}
        row = FlowLayout(gap=8, line_gap=8)
        for preset in PRESETS:
            button = self._button(f"preset_{preset.name}", preset.title)
            button.setAccessibleDescription(preset.sentence)
            button.setToolTip(preset.sentence)
            button.setCheckable(True)
            button.setProperty("choice", True)
            button.clicked.connect(lambda _=False, preset=preset: self.look_at(preset))
            buttons[preset] = button
            row.addWidget(button)
        self.back_to_simple = self._button("back_to_simple", self.tr("Kembali ke Loket sederhana"))
        self.back_to_simple.clicked.connect(self.return_to_simple)
        row.addWidget(self.back_to_simple)
        self.preview = QWidget(self)
        self.preview_words = QLabel(self.preview)
        self.preview_words.setObjectName("preset_words")
        self.preview_words.setWordWrap(True)
        self.apply = self._button("preset_apply", self.tr("Terapkan"))
        self.apply.setProperty("main", True)
        self.apply.clicked.connect(self.take_up)
        below = QHBoxLayout(self.preview)
        below.setContentsMargins(0, 0, 0, 8)
        below.addWidget(self.preview_words, 1)
        below.addWidget(self.apply)
        self.preview.hide()
        # Above what scrolls: a kind of office stays in reach, and is reached first.
        outer: QVBoxLayout = self.ui.outer
        outer.insertLayout(2, row)
        outer.insertWidget(3, self.preview)
        return buttons

    def _add(self, feature: Feature) -> QCheckBox:
        switch = QCheckBox(feature.title, self)
        switch.setObjectName(feature.setting.name.replace(".", "_"))
        switch.setAccessibleName(feature.title)
        switch.setAccessibleDescription(feature.sentence)
        switch.setMinimumHeight(FIELD_HEIGHT)
        switch.toggled.connect(lambda on: self._switch(feature, on))
        sentence = QLabel(feature.sentence, self)
        sentence.setProperty("role", "hint")
        sentence.setWordWrap(True)
        sentence.setContentsMargins(_INDENT, 0, 0, 6)
        box: QVBoxLayout = self.ui.switches
        box.addWidget(switch)
        box.addWidget(sentence)
        return switch

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    # Switching ----------------------------------------------------------------------------------

    def _now(self) -> dict[declared.Setting[bool], bool]:
        return {one.setting: self.session.settings[one.setting] for one in FEATURES}

    def _switch(self, feature: Feature, on: bool) -> None:
        words = self.tr("{name} dinyalakan.") if on else self.tr("{name} dimatikan.")
        told = words.format(name=feature.title)
        self._store({feature.setting: on}, told, {feature.setting: not on})

    def _store(self, wanted: Switches, told: str, before: Switches) -> None:
        self.session.workers.run(
            settings.change_settings,
            {one.name: on for one, on in wanted.items()},
            then=lambda _: self._stored(told, before),
            otherwise=self._not_stored,
            owner=self,
        )

    def _stored(self, told: str, before: Switches) -> None:
        back = self.tr("Kemampuan dikembalikan.")
        after = self._now()
        self.session.notice(told, undo=lambda: self._store(before, back, after))
        self.session.reload_settings()

    def _not_stored(self, error: BaseException) -> None:
        self.session.problem(error)
        self.load()
