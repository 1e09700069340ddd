"""Surat › Buku agenda: this month's letters, what is missing, and the book as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.storage import tables
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import BARU, REAKTIVASI, SLIP, issued
from tests.offices import acting


def opened(desk: Desk) -> Any:
    screen = desk.go("letters")
    screen.show_section("agenda")
    desk.settle()
    return screen.ui.parts.currentWidget()


def test_the_book_of_this_month_is_there_at_once(make_desk: MakeDesk, office: Office) -> None:
    given = [issued(office, kind) for kind in (REAKTIVASI, SLIP, BARU)]
    desk = make_desk()
    part = opened(desk)
    assert {one.number for one in part.model.rows} == {one.number for one in given}
    assert "Tidak ada nomor tanpa surat" in part.ui.totals.text()
    part.ui.kind.setCurrentIndex(part.ui.kind.findData(SLIP.value))
    desk.bot.waitUntil(lambda: [one.number for one in part.model.rows] == [given[1].number])
    desk.settle()


def test_a_missing_letter_is_told_under_the_list(make_desk: MakeDesk, office: Office) -> None:
    given = [issued(office) for _ in range(3)]
    with office.write() as tx:
        tx.connection.execute(tables.letter.delete().where(tables.letter.c.id == given[1].id))
    part = opened(make_desk())
    assert "nomor 2 tidak ada suratnya" in part.ui.totals.text()


def test_the_book_is_kept_as_a_file(make_desk: MakeDesk, office: Office, tmp_path: Path) -> None:
    issued(office)
    desk = make_desk()
    part = opened(desk)
    part.export_to(tmp_path / "agenda.pdf")
    desk.settle()
    assert (tmp_path / "agenda.pdf").read_bytes().startswith(b"%PDF-")
    assert "1 surat ditulis" in desk.notice
    part.export_to(tmp_path / "tidak-ada" / "agenda.pdf")
    desk.settle()
    assert part.ui.fault.isVisible()


def test_the_book_looks_as_it_should(make_desk: MakeDesk, office: Office) -> None:
    given = [issued(office, kind) for kind in (REAKTIVASI, SLIP, BARU, REAKTIVASI)]
    letters.void(acting(office, "supervisor"), given[0].id, "Salah ketik nama")
    desk = make_desk()
    opened(desk)
    assert look_at(desk.window, "surat_buku_agenda") == []
