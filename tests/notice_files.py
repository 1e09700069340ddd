"""Lists of invented people as offices exchange them, and an office that uses messages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from desktop_app import settings
from desktop_app.domain.message import Gateway
from desktop_app.domain.notice_list import NoticeKind, NoticeList
from desktop_app.storage.office import write_setting
from desktop_app.usecases import consents, notice_lists
from desktop_app.usecases.office import Office

HEADER = ("No", "NIK", "Nama Peserta", "No Kartu", "No HP", "Kecamatan", "Desa", "Tgl Nonaktif")


def nik_of(number: int) -> str:
    """Return the NIK of invented person `number`, 1-9999."""
    return f"331714{1 + number % 28:02d}0185{number:04d}"


def phone_of(number: int) -> str:
    """Return the mobile number of invented person `number` as it is stored."""
    return f"62812{3_000_000 + number}"


def row_of(number: int, **other: Any) -> tuple[Any, ...]:
    """Return a row under `HEADER`; `other` are cells by small heading."""
    cells = {
        "no": number,
        "nik": nik_of(number),
        "nama": f"Warga Contoh {_letters(number)}",
        "kartu": f"{1_000_000_000_000 + number:013d}",
        "hp": "0" + phone_of(number)[2:],
        "kecamatan": "Rembang",
        "desa": "Leteh",
        "tanggal": "01/09/2026",
    }
    return tuple((cells | other).values())


def write_xlsx(path: Path, rows: Sequence[Sequence[Any]], title: str = "") -> Path:
    """Write a workbook of these rows, under a title where there is one."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    if title:
        sheet.append([title])
        sheet.append([])
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def take_list(
    office: Office,
    path: Path,
    rows: Sequence[Sequence[Any]],
    kind: NoticeKind = NoticeKind.NONAKTIF,
    header: Sequence[str] = HEADER,
) -> NoticeList:
    """Import these rows as a list of today."""
    write_xlsx(path, [header, *rows])
    plan = notice_lists.plan_list(office, path, kind, as_of=office.today())
    return notice_lists.take_in(office, notice_lists.read_list(plan))


def listed(office: Office, folder: Path, count: int) -> NoticeList:
    """Return a list of `count` invented people who all agreed to be written to."""
    one = take_list(office, folder / "daftar.xlsx", [row_of(n) for n in range(1, count + 1)])
    assert one.imported == count
    consents.say_for_list(office, one.id, "surat pengantar 400/1/2026")
    return one


def use_messages(office: Office, gateway: Gateway, url: str = "", **more: Any) -> None:
    """Let an office send by this gateway at any hour, without pauses. `more` by setting name."""
    chosen: dict[str, Any] = {
        settings.USE_MESSAGES.name: True,
        settings.MESSAGE_GATEWAY.name: gateway.value,
        settings.MESSAGE_DELAY_LEAST.name: 0,
        settings.MESSAGE_DELAY_MOST.name: 0,
        settings.MESSAGE_PER_DAY.name: 0,
        settings.MESSAGE_FROM.name: "00:00",
        settings.MESSAGE_UNTIL.name: "23:59",
        settings.MESSAGE_WORKING_DAYS.name: False,
    }
    if url:
        chosen |= {
            settings.MESSAGE_FONNTE_ADDRESS.name: url,
            settings.MESSAGE_WABLAS_ADDRESS.name: url,
            settings.MESSAGE_WABLAS_CHECK_ADDRESS.name: url,
            settings.MESSAGE_SMS_ADDRESS.name: f"{url}/sms",
        }
    with office.write() as tx:
        for name, value in (chosen | {k.replace("__", "."): v for k, v in more.items()}).items():
            write_setting(tx, name, value)


def _letters(number: int) -> str:
    text = ""
    while number:
        number, rest = divmod(number, 26)
        text = chr(65 + rest) + text
    return text
