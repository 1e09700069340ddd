"""The form for one person added to a list by hand (*tambah peserta*)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.identity import parse_card, parse_kk, parse_nik, parse_phone
from desktop_app.domain.people import clean_name
from desktop_app.gui.forms.ui_message_lists import Ui_MessageListsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, mark
from desktop_app.usecases.notice_lists import PersonForm


class PersonFields(QObject):
    """Reads and clears the fields of `page_add`."""

    def __init__(self, session: Session, ui: Ui_MessageListsPage, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.ui = session, ui
        ui.care_class.addItem(self.tr("tidak diketahui"), None)
        for number in (1, 2, 3):
            ui.care_class.addItem(str(number), number)
        ui.village.set_regions(session.office.regions)
        ui.amount.setGroupSeparatorShown(True)

    def begin(self, *, arrears: bool) -> None:
        """Show the empty fields a list of this kind has."""
        ui = self.ui
        for part in (ui.care_class, ui.months, ui.amount):
            part.setVisible(arrears)
        for label in (ui.care_class_label, ui.months_label, ui.amount_label):
            label.setVisible(arrears)
        ui.since_day.setVisible(not arrears)
        ui.since_day_label.setVisible(not arrears)
        ui.since_day.latest = self.session.office.today()
        self.clear()

    def clear(self) -> None:
        """Empty every field for the next person."""
        ui = self.ui
        for field in (ui.nik, ui.name, ui.phone, ui.card, ui.kk):
            field.clear()
        ui.village.set_code(None)
        ui.since_day.set_value(None)
        ui.care_class.setCurrentIndex(0)
        ui.months.setValue(0)
        ui.amount.setValue(0)
        ui.add_fault.hide()
        for check in self.checks():
            mark(check.field, "", check.fault)

    def read(self, *, arrears: bool) -> PersonForm:
        """Return what was typed."""
        ui = self.ui
        return PersonForm(
            name=ui.name.text(),
            nik=ui.nik.digits(),
            kk=ui.kk.digits(),
            card=ui.card.digits(),
            phone=ui.phone.text(),
            village_code=ui.village.code() or "",
            since=None if arrears else ui.since_day.value(),
            care_class=ui.care_class.currentData() if arrears else None,
            months=(ui.months.value() or None) if arrears else None,
            amount=(ui.amount.value() or None) if arrears else None,
        )

    def checks(self) -> list[Check]:
        """Return what has to be right; a field may be empty, a name never."""
        ui = self.ui
        nik, card, kk = ui.nik.digits(), ui.card.digits(), ui.kk.digits()
        phone = ui.phone.text().strip()
        return [
            Check(ui.nik, ui.nik_fault, lambda: nik and parse_nik(nik)),
            Check(ui.name, ui.name_fault, lambda: _named(ui.name.text())),
            Check(ui.phone, ui.phone_fault, lambda: phone and parse_phone(phone)),
            Check(ui.card, ui.card_fault, lambda: card and parse_card(card)),
            Check(ui.kk, ui.kk_fault, lambda: kk and parse_kk(kk)),
            Check(ui.village, ui.village_fault, lambda: _refuse(ui.village.problem())),
            Check(ui.since_day, ui.since_day_fault, lambda: _refuse(ui.since_day.problem())),
        ]


def _named(text: str) -> None:
    if not clean_name(text):
        raise Misused("nama_kosong", _NO_NAME)


def _refuse(sentence: str) -> None:
    if sentence:
        raise Misused("isian_salah", sentence)


_NO_NAME = QT_TRANSLATE_NOOP("errors", "Isi nama orangnya dahulu.")
