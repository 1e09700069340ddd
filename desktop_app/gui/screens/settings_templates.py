"""Pengaturan › Naskah surat: the words of each letter beside the letter they make.

The preview is drawn on a lane after typing stops, latest wins; a slip of the pen is told under
its field and the last good page stays.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import LoketError, Misused
from desktop_app.domain.letter import LetterTemplate
from desktop_app.domain.letter_sample import Sample
from desktop_app.gui.forms.ui_settings_templates import Ui_TemplatesPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.screens.settings_templates_form import TemplateForm, changed_signal
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import letter_templates
from desktop_app.usecases.letter_templates import TemplateFaulty, TemplateVersion

PREVIEW_AFTER_MS = 350


class TemplatesPage(SettingsPage):
    """The kind and its version above, the words on the left, the letter on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_TemplatesPage()
        self.ui.setupUi(self)
        self.ui.preview.set_workers(session.workers)
        self.ui.splitter.setSizes([520, 430])
        self.form = TemplateForm(self.ui)
        self._versions: tuple[TemplateVersion, ...] = ()
        self._base: LetterTemplate | None = None
        self._asked: tuple[LetterTemplate, Sample] | None = None
        self._drawing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._draw)
        for sample in Sample:
            words = QCoreApplication.translate("LetterSample", sample.label)
            self.ui.sample.addItem(words, sample)
        self._connect()
        self.wire_save()

    def load(self) -> None:
        """Read every version; what is half typed stays."""
        if not self.ui.classification.count():
            self.form.offer(letter_templates.classifications(self.session.settings))
        self.session.workers.read(
            letter_templates.versions, then=self._show, otherwise=self.session.problem, owner=self
        )

    def save(self) -> None:
        """Store the words as a version from the chosen day on."""
        template = self._read(tell=True)
        if template is None or not self.ui.save.isEnabled():
            return
        self.tell("")
        self.ui.save.setEnabled(False)
        self.session.workers.run(
            letter_templates.save, template, then=self._saved, otherwise=self._not_saved, owner=self
        )

    # The kind and its versions --------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.kind.currentIndexChanged.connect(lambda _: self._show_versions())
        ui.version.currentIndexChanged.connect(lambda _: self._choose())
        ui.sample.currentIndexChanged.connect(lambda _: self._timer.start())
        ui.seed.clicked.connect(self._seed)
        ui.take_back.clicked.connect(self._take_back)
        ui.import_file.clicked.connect(self._ask_import)
        ui.export_file.clicked.connect(self._ask_export)
        for field in self.form.widgets():
            changed_signal(field).connect(self._typed)

    def _show(self, versions: tuple[TemplateVersion, ...]) -> None:
        chosen = self.ui.kind.currentData()
        first = not self._versions
        self._versions = versions
        names = {one.template.code: one.template.name for one in versions if one.in_force}
        names = {**{one.template.code: one.template.name for one in versions}, **names}
        if first or set(names) != {self.ui.kind.itemData(n) for n in range(self.ui.kind.count())}:
            self.ui.kind.blockSignals(True)
            self.ui.kind.clear()
            for code, name in sorted(names.items(), key=lambda pair: pair[1]):
                self.ui.kind.addItem(name, code)
            self.ui.kind.setCurrentIndex(max(self.ui.kind.findData(chosen), 0))
            self.ui.kind.blockSignals(False)
            self._show_versions()

    def _show_versions(self, wanted: date | None = None) -> None:
        code = self.ui.kind.currentData()
        mine = [one for one in self._versions if one.template.code == code]
        box = self.ui.version
        box.blockSignals(True)
        box.clear()
        for one in mine:
            box.addItem(self._version_words(one), one)
        current = next((place for place, one in enumerate(mine) if one.in_force), 0)
        days = [one.template.valid_from for one in mine]
        box.setCurrentIndex(days.index(wanted) if wanted in days else current)
        box.blockSignals(False)
        self._choose()

    def _version_words(self, one: TemplateVersion) -> str:
        words = self.tr("mulai {day}").format(day=short_date(one.template.valid_from))
        if one.in_force:
            words += self.tr(", berlaku")
        elif one.template.valid_from > self.session.office.today():
            words += self.tr(", akan berlaku")
        return words + (self.tr(", %n surat", "", one.used) if one.used else "")

    def _choose(self) -> None:
        one: TemplateVersion | None = self.ui.version.currentData()
        if one is None:
            return
        today = self.session.office.today()
        self._put(one.template, max(one.template.valid_from, today))
        self.ui.take_back.setVisible(one.template.valid_from > today)
        self.ui.words.setText(
            self.tr(
                "Tulis {{nama}}, {{nik}}, … untuk isian; awali baris dengan [jika nama_faskes] "
                "bila hanya dicetak pada keadaan itu. Surat yang sudah terbit tidak berubah."
            ).format()
        )

    def _put(self, template: LetterTemplate, since: date) -> None:
        self._base = template
        self.tell("")
        self.form.show(template)
        self.ui.since.earliest = self.session.office.today()
        self.ui.since.set_value(since)
        mark(self.ui.since)
        self._timer.start()

    # The preview ----------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._timer.start()

    def _read(self, *, tell: bool = False) -> LetterTemplate | None:
        """Return what the form says; None while it cannot be read."""
        if self._base is None:
            return None
        since = self.ui.since.value()
        if tell and since is None:
            words = self.ui.since.problem() or self.tr("Isi tanggal mulai berlakunya.")
            mark(self.ui.since, words)
            self.tell(words)
            return None
        try:
            return self.form.read(self._base, since or self.session.office.today())
        except Misused as error:
            key = "columns" if error.code == "kolom_surat_salah" else "details"
            self.form.show_problem(key, error)
            return None

    def _draw(self) -> None:
        template = self._read()
        if template is None or self._drawing:
            return
        asked = (template, Sample(self.ui.sample.currentData()))
        if asked == self._asked:
            return
        self._asked, self._drawing = asked, True
        self.session.workers.read(
            letter_templates.preview,
            *asked,
            then=self._drawn,
            otherwise=self._not_drawn,
            owner=self,
        )

    def _drawn(self, pdf: bytes) -> None:
        self._drawing = False
        self.form.clear_faults()
        self.ui.preview.show_pdf(pdf)
        self._draw()

    def _not_drawn(self, error: BaseException) -> None:
        self._drawing = False
        if isinstance(error, TemplateFaulty):
            self.form.show_faults(error.faults)
        else:
            self.ui.preview.show_words(say(error))
        self._draw()

    # What becomes of the words ---------------------------------------------------------------

    def _saved(self, version: TemplateVersion) -> None:
        self.ui.save.setEnabled(True)
        since = version.template.valid_from
        words = self.tr("Naskah surat tersimpan, berlaku mulai {day}.")
        self.saved(words.format(day=short_date(since)))
        self.session.workers.read(
            letter_templates.versions,
            then=lambda found: self._show_again(found, since),
            otherwise=self.session.problem,
            owner=self,
        )

    def _show_again(self, found: tuple[TemplateVersion, ...], wanted: date | None) -> None:
        self._show(found)
        self._show_versions(wanted)

    def _not_saved(self, error: BaseException) -> None:
        self.ui.save.setEnabled(True)
        if isinstance(error, TemplateFaulty):
            first = self.form.show_faults(error.faults)
            self.tell(self.tr("Perbaiki dahulu baris yang ditandai."))
            if first is not None:
                first.setFocus()
        elif isinstance(error, LoketError):
            self.tell(say(error))
        else:
            self.session.problem(error)

    def _seed(self) -> None:
        if self._base is not None:
            self.session.workers.read(
                letter_templates.seed,
                self._base.code,
                then=lambda seed: self._put(seed, self.session.office.today()),
                otherwise=self._not_saved,
                owner=self,
            )

    def _take_back(self) -> None:
        one: TemplateVersion | None = self.ui.version.currentData()
        if one is not None:
            self.store(
                letter_templates.take_back,
                one.template.code,
                one.template.valid_from,
                then=lambda _: self._reload(),
            )

    def _reload(self) -> None:
        self.session.workers.read(
            letter_templates.versions,
            then=lambda found: self._show_again(found, None),
            otherwise=self.session.problem,
            owner=self,
        )

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Impor naskah surat"), str(Path.home()), self.tr("Naskah (*.toml)")
        )
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Put the words of a file into the form; they are stored with Simpan."""
        self.session.workers.read(
            letter_templates.read_file,
            path,
            then=self._imported,
            otherwise=self._not_saved,
            owner=self,
        )

    def _imported(self, template: LetterTemplate) -> None:
        place = self.ui.kind.findData(template.code)
        if place >= 0:
            self.ui.kind.setCurrentIndex(place)
        self._put(template, max(template.valid_from, self.session.office.today()))
        self.session.notice(self.tr("Naskah dari berkas tampak di layar; simpan bila sudah benar."))

    def _ask_export(self) -> None:
        template = self._read()
        if template is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Ekspor naskah surat"),
            str(Path.home() / f"{template.code}.toml"),
            self.tr("Naskah (*.toml)"),
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the words on the form as a file."""
        template = self._read()
        if template is not None:
            self.session.workers.aside(
                letter_templates.write_file,
                template,
                path,
                then=lambda _: self.saved(self.tr("Naskah tersimpan di {p}.").format(p=path)),
                otherwise=self._not_saved,
                owner=self,
            )
