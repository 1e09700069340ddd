"""How a list of beneficiaries is shown while somebody says which column is which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app import settings
from desktop_app.domain.beneficiary import Proposal
from desktop_app.domain.beneficiary_account import read_lengths
from desktop_app.domain.beneficiary_choices import OFFER, read_as
from desktop_app.domain.beneficiary_rows import reasons_in_words
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.register import SheetPreview
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.register_mapping import Reading
from desktop_app.gui.session import Session
from desktop_app.gui.words import rupiah, short_date, translate
from desktop_app.usecases.office import Office

Row = Proposal | LeftOutRow


def reading_of(session: Session) -> Reading:
    """Return what the columns of such a list can be and how its first rows would be read."""
    lengths = read_lengths(session.settings[settings.PROGRAMME_BANK_DIGITS])
    columns: tuple[Column[Row], ...] = (
        Column(translate("ProgrammeMapping", "NIK"), lambda row: _of(row, "nik")),
        Column(translate("ProgrammeMapping", "Nama"), lambda row: _of(row, "name")),
        Column(translate("ProgrammeMapping", "Lahir"), _born),
        Column(translate("ProgrammeMapping", "Desa"), lambda row: _of(row, "village")),
        Column(translate("ProgrammeMapping", "Rekening"), _account),
        Column(translate("ProgrammeMapping", "Jumlah"), _amount),
        Column(translate("ProgrammeMapping", "Jadinya"), _becomes, wide=True),
    )

    def read(office: Office, sheet: SheetPreview, mapping: ColumnMapping) -> Sequence[Row]:
        regency = office.identity.regency_code
        return read_as(sheet, mapping, lengths, office.regions, regency, office.today())

    return Reading(OFFER, columns, read)


def reason_words(codes: Sequence[str]) -> str:
    """Return why rows were warned of or left out, in words."""
    return reasons_in_words(codes, lambda text: QCoreApplication.translate("register", text))


def _of(row: Row, what: str) -> str:
    return str(getattr(row, what) or "") if isinstance(row, Proposal) else ""


def _born(row: Row) -> str:
    return short_date(row.birth_date) if isinstance(row, Proposal) and row.birth_date else ""


def _account(row: Row) -> str:
    if not isinstance(row, Proposal):
        return ""
    return f"{row.account.bank} {row.account.number}".strip()


def _amount(row: Row) -> str:
    return rupiah(row.amount) if isinstance(row, Proposal) and row.amount is not None else ""


def _becomes(row: Row) -> str:
    if isinstance(row, LeftOutRow):
        return translate("ProgrammeMapping", "tidak diimpor: {why}").format(
            why=reason_words(row.reasons)
        )
    if row.warnings:
        return translate("ProgrammeMapping", "masuk, dengan catatan: {why}").format(
            why=reason_words(row.warnings)
        )
    return translate("ProgrammeMapping", "masuk")
