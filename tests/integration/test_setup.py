"""A new office: whole at once, or as if nobody had begun."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app import bootstrap, paths
from desktop_app.adapters.passwords import Argon2Passwords
from desktop_app.domain.errors import EnvironmentFailure, LoketError, Misused, Refused
from desktop_app.storage import definitions, journal, vault
from desktop_app.storage import office as rows
from desktop_app.usecases import accounts, setup
from desktop_app.usecases.office import Office
from desktop_app.usecases.setup import DEMO_PASSPHRASE, OfficeForm, SignatoryForm
from tests.offices import FORM, PASSPHRASE, PASSWORD, TestClock


@pytest.fixture
def create(tmp_path: Path) -> Iterator[Callable[..., Office]]:
    made: list[Office] = []

    def _create(
        folder: Path = tmp_path / "kantor", form: OfficeForm = FORM, **more: bool
    ) -> Office:
        made.append(bootstrap.create(folder, form, PASSPHRASE, clock=TestClock(), **more))
        return made[-1]

    yield _create
    for office in made:
        bootstrap.close(office)


def test_a_new_office_can_work_at_once(create: Callable[..., Office]) -> None:
    office = create()

    assert accounts.log_in(office, "admin", PASSWORD).role == "admin"
    assert office.at_counter().name == "Loket 1"
    with office.read() as connection:
        assert rows.read_identity(connection) == office.identity
        signatory = rows.signatory_in_office(connection, office.today())
        assert signatory is not None
        assert signatory.name == "Drs. Wibowo Contoh, M.Si."
        assert set(definitions.definitions_in_force(connection, "service", office.today())) >= {
            "pengajuan_baru",
            "reaktivasi",
        }
        assert len(definitions.all_definitions(connection, "rules")) >= 2
        assert journal.verify(connection) is None


def test_the_holidays_of_this_and_the_next_year_are_there(create: Callable[..., Office]) -> None:
    with create().read() as connection:
        days = {holiday.date for holiday in rows.read_holidays(connection)}

    assert {date(2026, 8, 17), date(2027, 8, 17)} <= days
    assert {day.year for day in days} == {2026, 2027}


def test_every_seed_file_is_a_dated_row(create: Callable[..., Office]) -> None:
    with create().read() as connection:
        rows = {k: definitions.all_definitions(connection, k) for k in definitions.KINDS}

    folders = ("services", "rules", "letters", "messages")
    files = [p for d in folders for p in paths.resource(d).glob("*.toml")]
    # The adviser's files are one book, and one row.
    assert len(rows.pop(definitions.ADVICE)) == 1
    assert sum(map(len, rows.values())) == len(files) > 4


def test_an_older_office_gets_the_letters_this_version_brings_and_keeps_its_own(
    create: Callable[..., Office],
) -> None:
    office = create()
    with office.write() as tx:
        for kind, code in ((definitions.LETTER, "surat_kepala_desa"), (definitions.RULES, "2022")):
            for row in definitions.all_definitions(tx.connection, kind):
                if row.code == code:
                    definitions.remove_definition(tx, kind, code, row.valid_from)
        own = {"own": "words", "valid_from": "2020-01-01"}
        definitions.add_definition(
            tx, definitions.LETTER, "rekomendasi_reaktivasi", date(2020, 1, 1), own
        )
    bootstrap.close(office)

    office = bootstrap.open_office(office.store.folder, PASSPHRASE)
    with office.read() as connection:
        letters = definitions.all_definitions(connection, definitions.LETTER)
        rules = definitions.codes(connection, definitions.RULES)
    assert "surat_kepala_desa" in {row.code for row in letters}
    assert "2022" in rules
    assert own in [row.body for row in letters]
    before = office.store.data_version()
    assert setup.seed_what_is_new(office, paths.resource()) == ()
    assert office.store.data_version() == before
    bootstrap.close(office)


def test_it_opens_again_with_its_passphrase(create: Callable[..., Office]) -> None:
    made = create()
    bootstrap.close(made)

    office = bootstrap.open_office(made.store.folder, PASSPHRASE)

    assert office.identity == made.identity
    bootstrap.close(office)


def test_without_a_passphrase_or_a_safe_it_stays_locked(create: Callable[..., Office]) -> None:
    with pytest.raises(EnvironmentFailure, match="LOKET_PASSPHRASE") as caught:
        bootstrap.open_office(create().store.folder)
    assert caught.value.code == "frasa_sandi_diperlukan"


def test_a_demo_office_opens_without_asking(tmp_path: Path) -> None:
    folder = tmp_path / "contoh"
    made = bootstrap.create(folder, FORM, DEMO_PASSPHRASE, demo=True)
    bootstrap.close(made)

    office = bootstrap.open_office(folder)
    assert office.identity.demo
    bootstrap.close(office)
    with pytest.raises(EnvironmentFailure, match="Frasa sandi salah"):
        bootstrap.open_office(folder, "frasa yang salah sekali")


def test_a_second_office_in_the_same_folder_is_refused(create: Callable[..., Office]) -> None:
    first = create()

    with pytest.raises(EnvironmentFailure, match="sudah berisi kantor"):
        create()
    assert accounts.log_in(first, "admin", PASSWORD)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "  "}, "isian_kosong"),
        ({"regency_code": "331"}, "kode_kabupaten_salah"),
        ({"regency_code": "0317"}, "kode_kabupaten_salah"),
        ({"counter_code": "A1"}, "kode_loket_salah"),
        ({"counter_name": ""}, "isian_kosong"),
        ({"admin_username": "x"}, "nama_pengguna_salah"),
        ({"admin_name": ""}, "isian_kosong"),
        ({"admin_password": "pendek"}, "kata_sandi_pendek"),
        ({"zone": "Europe/Berlin"}, "zona_salah"),
        ({"letterhead": replace(FORM.letterhead, lines=("", " "))}, "isian_kosong"),
        ({"letterhead": replace(FORM.letterhead, place="")}, "isian_kosong"),
        ({"signatory": SignatoryForm("A", "123", "", ("Kepala",))}, "nip_salah"),
        ({"signatory": SignatoryForm("A", "1" * 18, "", ())}, "isian_kosong"),
    ],
)
def test_a_bad_form_is_refused_before_anything_is_written(
    tmp_path: Path, create: Callable[..., Office], change: dict[str, object], code: str
) -> None:
    folder = tmp_path / "baru"

    with pytest.raises(Refused) as caught:
        create(folder, replace(FORM, **change))  # type: ignore[arg-type]
    assert caught.value.code == code
    assert str(caught.value).endswith(".")
    assert not folder.exists()


def test_a_short_passphrase_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Frasa sandi terlalu pendek"):
        bootstrap.create(tmp_path / "baru", FORM, "pendek")
    assert list((tmp_path / "baru").iterdir()) == []


class _PowerCut(Argon2Passwords):
    """The power fails while the admin's password is hashed: key and tables exist by then."""

    def hash(self, password: str) -> str:
        os._exit(9)


def _create_until_the_power_fails(folder: Path) -> None:
    ports = replace(bootstrap.real_ports(), passwords=_PowerCut())
    setup.create_office(folder, FORM, PASSPHRASE, ports, bootstrap.regions(), paths.resource())


def test_after_a_power_cut_setup_starts_again_with_another_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "kantor"
    process = multiprocessing.get_context("spawn").Process(
        target=_create_until_the_power_fails, args=(folder,)
    )
    process.start()
    process.join()
    assert process.exitcode == 9
    assert vault.exists(folder)
    assert not setup.office_exists(folder)
    with pytest.raises(EnvironmentFailure, match="terputus sebelum selesai") as caught:
        bootstrap.open_office(folder, PASSPHRASE)
    assert caught.value.code == "penyiapan_terputus"

    office = bootstrap.create(folder, FORM, "frasa lain yang panjang")

    assert setup.office_exists(folder)
    assert accounts.log_in(office, "admin", PASSWORD)
    bootstrap.close(office)


def test_a_failure_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "kantor"
    folder.mkdir()
    (folder / "catatan.txt").write_text("milik orang lain")

    def no_holidays(years: object) -> list[object]:
        raise LookupError

    ports = replace(bootstrap.real_ports(), holidays=no_holidays)  # type: ignore[arg-type]
    with pytest.raises(LookupError):
        setup.create_office(folder, FORM, PASSPHRASE, ports, bootstrap.regions(), paths.resource())

    assert [path.name for path in folder.iterdir()] == ["catatan.txt"]


def test_a_database_whose_recovery_file_is_gone_is_never_cleared(
    create: Callable[..., Office],
) -> None:
    office = create()
    sheet = setup.recovery_sheet(office)
    bootstrap.close(office)
    folder = office.store.folder
    (folder / vault.RECOVERY_FILE).unlink()

    for attempt in (
        lambda: bootstrap.open_office(folder, PASSPHRASE),
        lambda: bootstrap.create(folder, FORM, PASSPHRASE),
    ):
        with pytest.raises(EnvironmentFailure, match="loket office recover") as caught:
            attempt()
        assert caught.value.code == "berkas_pemulihan_hilang"

    scan = folder / "lembar.pdf"
    scan.write_bytes(sheet)
    setup.restore_recovery(folder, bootstrap.code_on_sheet(scan))
    again = bootstrap.open_office(folder, PASSPHRASE)
    assert again.identity == office.identity
    bootstrap.close(again)


def test_a_code_is_of_no_use_where_no_office_is(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="Belum ada kantor"):
        setup.restore_recovery(tmp_path, "A" * 192)


def test_a_scan_without_a_code_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "foto.png").write_bytes(b"bukan gambar")

    with pytest.raises((Misused, LoketError)):
        bootstrap.code_on_sheet(tmp_path / "foto.png")
