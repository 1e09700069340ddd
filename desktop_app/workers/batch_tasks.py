"""A village's own list of people read for the grid of a *kolektif*, in a process of its own."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.batch import Pasted
from desktop_app.usecases import register, village_check
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process


def people_of_list(office: Office, path: Path) -> tuple[Pasted, ...]:
    """Return the people of a spreadsheet that has a NIK column, in its order.

    A NIK that cannot be right comes along as it stands: the grid says what is wrong with it.
    Raises Misused for a file without a NIK column or with too many people.
    """
    read = run_in_process(
        village_check.read_file,
        office.ports.workbooks,
        path,
        office.today(),
        register.kept_layouts(office),
        progress=None,
        cancelled=None,
    )
    return tuple(
        Pasted(
            nik=one.nik,
            name=one.name,
            birth=f"{one.birth_date:%d-%m-%Y}" if one.birth_date else "",
            kk=one.kk or "",
        )
        for _, _, rows in read
        for _, _, one in rows
    )
