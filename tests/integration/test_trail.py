"""Jejak: what happened in words, without anybody's data in it."""

from __future__ import annotations

import pytest

from desktop_app.domain.access import Role
from desktop_app.domain.errors import Refused
from desktop_app.domain.trail import TrailGroup, TrailLine, TrailQuery
from desktop_app.usecases import accounts, beneficiaries, trail
from desktop_app.usecases.office import Office
from tests.offices import PASSWORD, acting, officer, serve_somebody
from tests.programme_files import use_programmes


def _lines(office: Office, **query: object) -> tuple[TrailLine, ...]:
    today = office.today()
    asked = TrailQuery(today, today, **query)  # type: ignore[arg-type]
    return trail.entries(acting(office, "supervisor"), asked)


def test_logins_failures_locks_and_a_change_of_role_stand_in_it(office: Office) -> None:
    accounts.log_in(office, "petugas1", PASSWORD)
    with pytest.raises(Refused):
        accounts.log_in(office, "petugas1", "bukan sandinya")
    accounts.note_lock(office, idle=True)
    accounts.change_officer(
        acting(office, "admin"), officer(office, "petugas1").id, role=Role.SUPERVISOR
    )

    lines = _lines(office, group=TrailGroup.ACCOUNTS)
    said = [one.what for one in lines]

    assert {"Masuk", "Gagal masuk", "Layar dikunci", "Akun petugas"} <= set(said)
    assert ("peran", "petugas → supervisor") in lines[0].fields


def test_nobodys_data_stand_in_it(office: Office) -> None:
    person, done = serve_somebody(office)
    assert done.letter is not None

    text = repr(_lines(office))

    for secret in (person.nik, person.kk, person.name, person.address):
        assert secret is None or secret not in text
    assert "Surat" in text


def test_a_person_is_found_by_the_whole_nik_and_asking_is_journaled(office: Office) -> None:
    person, _ = serve_somebody(office)

    about = _lines(office, person=person.nik)
    kinds = {one.what for one in about}

    assert {"Permohonan", "Surat", "Data pemohon"} <= kinds
    assert any(one.what == "Seseorang dicari" for one in _lines(office, person=person.nik))


def test_a_person_s_aid_is_found_with_the_person(office: Office) -> None:
    field = use_programmes(office)
    person, done = serve_somebody(office)
    beneficiaries.propose_case(office, field.first, done.application_id)

    kinds = {one.what for one in _lines(office, person=person.nik)}
    assert {"Penerima manfaat", "Langkah penerima manfaat"} <= kinds
    assert person.name not in repr(_lines(office))


def test_of_one_officer_only(office: Office) -> None:
    serve_somebody(office)
    me = officer(office, "petugas1")

    assert {one.who for one in _lines(office, officer=me.id)} == {me.name}


def test_every_kind_there_is_has_its_words(office: Office) -> None:
    from desktop_app.domain.trail_words import KINDS
    from desktop_app.storage.table_parts import metadata

    known = {kind for kinds in KINDS.values() for kind in kinds}
    unlogged = {"journal", "draft", *(name for name in metadata.tables if name[:5] == "sync_")}
    assert set(metadata.tables) - unlogged <= known
