"""Lists of invented beneficiaries as offices exchange them, and an office that uses programmes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.beneficiary import BeneficiaryList, BeneficiaryState, StepForm
from desktop_app.domain.programme import PeriodForm, Programme
from desktop_app.storage.office import write_setting
from desktop_app.usecases import beneficiaries, beneficiary_steps, programmes
from desktop_app.usecases.beneficiaries import Asked
from desktop_app.usecases.office import Office
from tests.notice_files import nik_of, write_xlsx
from tests.offices import acting

HEADER = (
    *("No", "NIK", "No KK", "Nama Penerima", "Tgl Lahir", "Alamat", "RT", "RW", "Desa"),
    *("Kecamatan", "Bank", "No Rekening", "Atas Nama", "Jumlah Bantuan"),
)


def row_of(number: int, **other: Any) -> tuple[Any, ...]:
    """Return a row under `HEADER`; `other` are cells by small heading."""
    cells = {
        "no": number,
        "nik": nik_of(number),
        "kk": f"331714010185{number:04d}",
        "nama": name_of(number),
        "lahir": born_of(number),
        "alamat": "Jl. Contoh",
        "rt": "001",
        "rw": "002",
        "desa": "Leteh",
        "kecamatan": "Rembang",
        "bank": "BRI",
        "rekening": f"0123456789{number:05d}",
        "atas_nama": "",
        "jumlah": 600_000,
    }
    return tuple((cells | other).values())


def name_of(number: int) -> str:
    """Return the name of invented person `number`; no two of them look alike."""
    first = ("Siti", "Budi", "Wagiman", "Sulastri", "Kasmin", "Darmi", "Ngatini", "Rukmini")
    last = ("Handayani", "Prasetyo", "Kusumo", "Wulandari", "Maryono", "Setyowati", "Gunawan")
    middle = ("", "Agung", "Dewi", "Tri", "Eko", "Ratna", "Joko")
    words = (first[number % 8], middle[number // 56 % 7], last[number // 8 % 7])
    return " ".join(word for word in words if word)


def born_of(number: int) -> str:
    """Return the birth date that agrees with `nik_of`."""
    return f"{1 + number % 28:02d}/01/1985"


@dataclass(frozen=True)
class Field:
    """An office with programmes: two of them with a period of the year each."""

    office: Office
    programmes: dict[str, Programme]
    first: UUID
    second: UUID


def use_programmes(office: Office) -> Field:
    """Switch programmes on, take the examples in and make two periods that may not meet."""
    chief = acting(office, "admin")
    with chief.write() as tx:
        write_setting(tx, settings.USE_PROGRAMMES.name, True)
    programmes.begin_with_examples(chief)
    known = {one.code: one for one in programmes.programmes(chief)}
    year = office.today().year

    def period(code: str, name: str, **more: Any) -> UUID:
        days = {"first": date(year, 1, 1), "last": date(year, 12, 31)}
        form = PeriodForm(known[code].id, name, **(days | more))
        return programmes.save_period(chief, form)

    first = period("REHABILITASI", "Tahap I", quota=100, budget=60_000_000, benefit=600_000)
    second = period("PEMBERDAYAAN", "Tahun ini", benefit=1_000_000)
    return Field(office, known, first, second)


def take_list(
    office: Office,
    period_id: UUID,
    path: Path,
    rows: Sequence[Sequence[Any]],
    header: Sequence[str] = HEADER,
) -> BeneficiaryList:
    """Import these rows for a period."""
    write_xlsx(path, [header, *rows])
    chief = acting(office, "supervisor")
    plan = beneficiaries.plan_import(chief, path, as_of=office.today())
    return beneficiaries.take_in(chief, period_id, beneficiaries.read_beneficiaries(plan))


def verified(office: Office, period_id: UUID) -> None:
    """Take everybody of a period through valiveri."""
    chief = acting(office, "supervisor")
    form = StepForm(office.today(), "Pak RT Contoh", "Bu Kadus Contoh")
    asked = Asked(period_id)
    beneficiary_steps.step_all(chief, asked, BeneficiaryState.DIVALIDASI, form)
    beneficiary_steps.step_all(chief, asked, BeneficiaryState.DIVERIFIKASI, form)
