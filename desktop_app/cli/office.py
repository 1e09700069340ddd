"""`loket office`: make an office, see what it is, keep and use its recovery sheet."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import (
    PASSPHRASE_VARIABLE,
    AsJson,
    Commands,
    DataDir,
    ask_passphrase,
    at_terminal,
    data_folder,
    given_passphrase,
    opened,
    show,
)

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.setup import OfficeForm, SignatoryForm

PASSWORD_VARIABLE = "LOKET_ADMIN_PASSWORD"  # noqa: S105
NEW_PASSPHRASE_VARIABLE = "LOKET_NEW_PASSPHRASE"  # noqa: S105

app = Commands("Siapkan kantor, lihat identitasnya, simpan lembar pemulihannya.")


def _option(name: str, help: str, **options: Any) -> Any:
    return typer.Option(name, help=help, metavar="TEKS", show_default=False, **options)


_Name = Annotated[str, _option("--name", "Nama kantor.")]
_Lines = Annotated[list[str] | None, _option("--line", "Satu baris kop surat; boleh berulang.")]
_Address = Annotated[str, _option("--address", "Alamat pada kop surat.")]
_Contact = Annotated[str, _option("--contact", "Telepon atau surel pada kop surat.")]
_Place = Annotated[str, _option("--place", "Tempat surat dibuat, misalnya Rembang.")]
_OpdCode = Annotated[str, _option("--opd-code", "Kode OPD dalam nomor surat.")]
_Regency = Annotated[str, _option("--regency", "Kode kabupaten, misalnya 3317.")]
_Counter = Annotated[str, _option("--counter", "Nama loket pertama, bawaan Loket 1.")]
_Admin = Annotated[str, _option("--admin", "Nama pengguna admin.")]
_AdminName = Annotated[str, _option("--admin-name", "Nama lengkap admin.")]
_Signs = Annotated[str, _option("--signatory", "Nama penandatangan surat.")]
_Nip = Annotated[str, _option("--nip", "NIP penandatangan, 18 angka.")]
_Rank = Annotated[str, _option("--rank", "Pangkat penandatangan.")]
_Position = Annotated[
    list[str] | None, _option("--position", "Satu baris jabatan penandatangan; boleh berulang.")
]
_Sheet = Annotated[
    Path | None,
    typer.Option("--sheet", metavar="PDF", help="Tulis lembar pemulihan ke berkas ini."),
]


@app.command("create")
def create(
    data_dir: DataDir = None,
    name: _Name = "",
    line: _Lines = None,
    address: _Address = "",
    contact: _Contact = "",
    place: _Place = "",
    opd_code: _OpdCode = "",
    regency: _Regency = "",
    counter: _Counter = "Loket 1",
    admin: _Admin = "",
    admin_name: _AdminName = "",
    signatory: _Signs = "",
    nip: _Nip = "",
    rank: _Rank = "",
    position: _Position = None,
    sheet: _Sheet = None,
    as_json: AsJson = False,
) -> None:
    """Siapkan kantor baru di folder data.

    Yang belum disebut ditanyakan di terminal. Kata sandi admin dibaca dari LOKET_ADMIN_PASSWORD
    dan frasa sandi dari LOKET_PASSPHRASE bila diisi.
    """
    from desktop_app import bootstrap
    from desktop_app.domain.office import Letterhead
    from desktop_app.usecases.setup import OfficeForm

    folder = data_folder(data_dir)
    bootstrap.check_vacant(folder)  # before a dozen questions are asked in vain
    title = name or _ask("--name", "Nama kantor")
    kop = Letterhead(
        lines=tuple(line or ()) or (title.upper(),),
        address=address or _ask("--address", "Alamat"),
        contact=contact,
        place=place or _ask("--place", "Tempat surat dibuat"),
        opd_code=opd_code or _ask("--opd-code", "Kode OPD dalam nomor surat"),
    )
    form = OfficeForm(
        name=title,
        letterhead=kop,
        regency_code=regency or _ask("--regency", "Kode kabupaten (empat angka)"),
        counter_name=counter,
        admin_username=admin or _ask("--admin", "Nama pengguna admin"),
        admin_name=admin_name or _ask("--admin-name", "Nama lengkap admin"),
        admin_password=secret(PASSWORD_VARIABLE, "Kata sandi admin"),
        signatory=_signatory(signatory, nip, rank, tuple(position or ())),
    )
    _create(folder, form, secret(PASSPHRASE_VARIABLE, "Frasa sandi kantor"), sheet, as_json)


@app.command("show")
def show_office(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan identitas kantor, loket, penandatangan, dan petugasnya."""
    with opened(data_dir) as office:
        data = _about(office)
    show(data, as_json, lambda: _about_in_words(data))


@app.command("sheet")
def sheet(
    file: Annotated[Path, typer.Argument(metavar="PDF", help="Berkas PDF yang akan ditulis.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tulis lembar pemulihan kantor sebagai PDF, untuk dicetak dan disimpan."""
    with opened(data_dir) as office:
        _write_sheet(office, file)
    show({"sheet": file}, as_json, f"Lembar pemulihan ditulis ke {file}.")


@app.command("recover")
def recover(
    code: Annotated[
        str, typer.Argument(metavar="KODE", help="Kode, atau berkas pindaian lembar pemulihan.")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Buat lagi recovery.json yang hilang, dari lembar pemulihan."""
    from desktop_app import bootstrap
    from desktop_app.usecases.setup import restore_recovery

    folder, scan = data_folder(data_dir), Path(code)
    is_file = len(code) < 150 and scan.is_file()
    restore_recovery(folder, bootstrap.code_on_sheet(scan) if is_file else code)
    sentence = "Berkas recovery.json sudah dibuat lagi. Buka kantor dengan frasa sandinya."
    show({"data_dir": folder}, as_json, sentence)


@app.command("passphrase")
def passphrase(
    sheet: _Sheet = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Ganti frasa sandi kantor; lembar pemulihan yang baru perlu dicetak.

    Yang lama dibaca dari LOKET_PASSPHRASE, yang baru dari LOKET_NEW_PASSPHRASE bila diisi. Siapa
    yang memegang lembar lama dan frasa lama masih dapat membuka data: bila keduanya bocor, pakai
    `loket office rekey`.
    """
    from desktop_app.usecases import keys

    with opened(data_dir) as office:
        old = given_passphrase() or ask_passphrase("Frasa sandi sekarang: ")
        keys.change_passphrase(office, old, secret(NEW_PASSPHRASE_VARIABLE, "Frasa sandi baru"))
        if sheet is not None:
            _write_sheet(office, sheet)
    lines = ["Frasa sandi diganti. Musnahkan lembar pemulihan yang lama."]
    if sheet is None:
        lines.append("Cetak lembar yang baru: loket office sheet BERKAS.pdf")
    show({"sheet": sheet}, as_json, lines)


@app.command("rekey")
def rekey(
    same: Annotated[
        bool, typer.Option("--keep-passphrase", help="Pakai terus frasa sandi yang sekarang.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tulis ulang semua data dengan kunci baru; kunci dan lembar pemulihan lama tidak berlaku lagi.

    Tutup semua jendela program dahulu. Terputus di tengah, kantor tetap terbuka dengan kunci lama
    atau yang baru. Cadangan lama tetap terbuka dengan frasa sandi lama.
    """
    from desktop_app.bootstrap.folder_deeds import change_key_of

    folder = data_folder(data_dir)
    old = given_passphrase() or _asked(
        PASSPHRASE_VARIABLE, "Frasa sandi", lambda: ask_passphrase("Frasa sandi sekarang: ")
    )
    new = None if same else secret(NEW_PASSPHRASE_VARIABLE, "Frasa sandi baru")
    change_key_of(folder, old, new_passphrase=new)
    lines = [
        "Semua data ditulis ulang dengan kunci baru.",
        "Cetak lembar pemulihan yang baru (loket office sheet BERKAS.pdf), musnahkan yang lama, "
        "lalu buat cadangan: loket backup now",
    ]
    show({"data_dir": folder}, as_json, lines)


def _create(
    folder: Path, form: OfficeForm, passphrase: str, sheet: Path | None, as_json: bool
) -> None:
    from desktop_app import bootstrap

    office = bootstrap.create(folder, form, passphrase)
    try:
        if sheet is not None:
            _write_sheet(office, sheet)
    finally:
        bootstrap.close(office)
    data = {"office": office.identity.name, "data_dir": folder, "sheet": sheet}
    lines = [f"Kantor {office.identity.name} siap di {folder}."]
    if sheet is None:
        lines.append("Simpan lembar pemulihannya: loket office sheet BERKAS.pdf")
    show(data, as_json, lines)


def _signatory(name: str, nip: str, rank: str, position: tuple[str, ...]) -> SignatoryForm | None:
    from desktop_app.usecases.setup import SignatoryForm

    if not any((name, nip, rank, position)):
        return None
    return SignatoryForm(name, nip, rank, position)


def _write_sheet(office: Office, file: Path) -> None:
    from desktop_app.usecases.setup import write_recovery_sheet

    write_recovery_sheet(office, file)


def _ask(option: str, label: str) -> str:
    return _asked(option, label, lambda: input(f"{label}: "))


def secret(variable: str, label: str) -> str:
    """Return a secret from the environment, else asked for twice."""
    return os.environ.get(variable) or _ask_twice(variable, label)


def _ask_twice(variable: str, label: str) -> str:
    from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

    unequal = QT_TRANSLATE_NOOP("errors", "{what} tidak sama dengan yang pertama. Ulangi.")
    first = _asked(variable, label, lambda: ask_passphrase(f"{label}: "))
    if ask_passphrase(f"{label} sekali lagi: ") != first:
        raise Refused("tidak_sama", unequal, what=label)
    return first


def _asked(where: str, label: str, ask: Callable[[], str]) -> str:
    """Ask a person; a script is told where the answer has to be given."""
    from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

    missing = QT_TRANSLATE_NOOP("errors", "{what} belum diisi. Isi dengan {where}.")
    if not at_terminal():
        raise Misused("isian_kurang", missing, what=label, where=where)
    return ask()


def _about(office: Office) -> dict[str, Any]:
    from desktop_app.usecases import accounts, settings

    identity = office.identity
    return {
        "name": identity.name,
        "regency_code": identity.regency_code,
        "demo": identity.demo,
        "letterhead": identity.letterhead,
        "data_dir": office.store.folder,
        "counters": [
            {"code": one.code, "name": one.name, "active": one.active}
            for one in settings.counters(office)
        ],
        "signatories": [
            {"name": one.name, "from": one.valid_from, "until": one.valid_until}
            for one in settings.signatories(office)
        ],
        "officers": [
            {"username": one.username, "name": one.name, "role": one.role, "active": one.active}
            for one in accounts.officers(office)
        ],
        "periods": [
            {"opens": one.period.opens, "closes": one.period.closes, "note": one.period.note}
            for one in settings.periods(office)
        ],
    }


def _about_in_words(data: dict[str, Any]) -> str:
    lines = [
        f"{data['name']} (kode kabupaten {data['regency_code']})",
        f"Folder data: {data['data_dir']}",
    ]
    lines += [f"Loket {one['code']}: {one['name']}" + _closed(one) for one in data["counters"]]
    lines += [
        f"Penandatangan: {one['name']}, mulai {one['from']:%d-%m-%Y}"
        + (f" sampai {one['until']:%d-%m-%Y}" if one["until"] else "")
        for one in data["signatories"]
    ]
    lines += [
        f"Petugas: {one['name']} ({one['username']}, {one['role']})" + _closed(one)
        for one in data["officers"]
    ]
    lines += [
        f"Masa pengajuan: {one['opens']:%d-%m-%Y} sampai {one['closes']:%d-%m-%Y}"
        for one in data["periods"]
    ]
    return "\n".join(lines)


def _closed(one: dict[str, Any]) -> str:
    return "" if one["active"] else ", nonaktif"
