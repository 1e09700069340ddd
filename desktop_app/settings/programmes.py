"""Programmes: whether the office uses them, its banks, and what a transfer file looks like."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

USE_PROGRAMMES = Setting(
    "use.programmes",
    False,
    "The place Program: beneficiaries, overlaps, lists for the bank, and the adviser.",
)
PROGRAMME_BANK_DIGITS = Setting(
    "programme.bank_digits",
    "BRI=15\nBNI=10\nMANDIRI=13\nBTN=16\nBSI=10\nBCA=10\nJATENG=10",
    "How many digits an account has at each bank: a line for each, BANK=digits (or 10,12).",
    pattern=r"([^\n=]{1,60}=[0-9, ]{1,40}(\n|$)){0,40}",
)
PROGRAMME_TRANSFER_COLUMNS = Setting(
    "programme.transfer_columns",
    "Nomor={nomor}\nBank={bank}\nNomor Rekening={rekening}\nNama Penerima={atas_nama}\n"
    "Nominal={jumlah}\nKeterangan={keterangan}",
    "The columns of the file for the bank: a line for each, title=text with gaps in braces.",
    pattern=r"([^\n=]{1,60}=[^\n]{0,120}(\n|$)){1,20}",
)
