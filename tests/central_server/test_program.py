"""The program's own installers: a real server offers them, a PC that joined fetches them."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests

from desktop_app.central_server.program.shelf import ProgramShelf
from desktop_app.cli import main
from desktop_app.domain.errors import (
    Cancelled,
    EnvironmentFailure,
    LoketError,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.register import Progress
from desktop_app.domain.sync import Denied, Unreachable
from desktop_app.storage import sync_state
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases import central_download, program_update
from desktop_app.usecases.office import Office
from desktop_app.usecases.program_update import Found
from desktop_app.version import version
from desktop_app.wire.program import ProgramFile
from tests.offices import PASSPHRASE, acting
from tests.sync_counters import Hub, hub, pcs

SIZE = 3_500_000
NOTES = "Perbaikan cetak.\nTombol lebih besar."


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def admin(pcs: Callable[[str], Office]) -> Office:
    """The admin at a PC that joined."""
    return acting(pcs("A"), "admin")


@pytest.fixture
def shelf(hub: Hub) -> ProgramShelf:
    """What the server offers."""
    return ProgramShelf(hub.server)


@pytest.fixture
def installer(tmp_path: Path) -> Path:
    """Something of the size of a small installer."""
    path = tmp_path / "loket-linjamsos_9.1.0_amd64.deb"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


def publish(
    shelf: ProgramShelf, path: Path, number: str = "9.1.0", where: str = "linux"
) -> ProgramFile:
    return shelf.publish(path, number, where, NOTES)


def look(office: Office) -> Found:
    return program_update.look(office, "linux")


def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "unduhan"
    folder.mkdir(exist_ok=True)
    return folder


def rewrite(hub: Hub, change: Callable[[dict[str, Any]], None]) -> None:
    """Let somebody who has the server's folder but not its key change the list."""
    path = hub.server.config.data_dir / "program" / "manifest.json"
    told = json.loads(path.read_bytes())
    change(told)
    path.write_text(json.dumps(told))


def test_a_newer_program_is_found_with_its_notes_and_comes_whole(
    admin: Office, shelf: ProgramShelf, installer: Path, tmp_path: Path
) -> None:
    publish(shelf, installer)
    found = look(admin)
    assert (found.current, found.newer) == (version(), True)
    assert found.offered is not None
    assert (found.offered.version, found.offered.notes) == ("9.1.0", NOTES)
    assert found.offered.published_at == admin.now()
    told: list[Progress] = []
    path = program_update.fetch(admin, found.offered, downloads(tmp_path), progress=told.append)
    assert path.name == installer.name
    assert path.read_bytes() == installer.read_bytes()
    assert [one.done for one in told] == sorted({one.done for one in told})
    assert told[-1].done == installer.stat().st_size
    assert [one.name for one in downloads(tmp_path).iterdir()] == [installer.name]


def test_versions_are_compared_as_numbers_and_by_platform(
    admin: Office, shelf: ProgramShelf, installer: Path
) -> None:
    assert look(admin).offered is None
    publish(shelf, installer, "0.0.9")
    assert not look(admin).newer, "an older one is told, not offered as new"
    publish(shelf, installer, "10.0.0", "windows")
    assert not look(admin).newer
    for number in ("9.10.0", "9.9.0", "9.10.0rc2"):
        publish(shelf, installer, number)
    offered = look(admin).offered
    assert offered is not None
    assert offered.version == "9.10.0"


def test_what_is_published_again_takes_the_olders_place(
    shelf: ProgramShelf, installer: Path, hub: Hub
) -> None:
    publish(shelf, installer)
    installer.write_bytes(b"baru")
    new = publish(shelf, installer, "9.1")
    assert [one.name for one in shelf.files()] == [new.name]
    left = (hub.server.config.data_dir / "program").iterdir()
    assert sorted(one.name for one in left) == sorted([new.name, "manifest.json"])


def test_a_withdrawn_version_is_offered_no_more(
    admin: Office, shelf: ProgramShelf, installer: Path, tmp_path: Path
) -> None:
    publish(shelf, installer, "9.0.0")
    publish(shelf, installer, "9.1.0")
    seen = look(admin).offered
    assert seen is not None
    assert [one.version for one in shelf.withdraw("9.1")] == ["9.1.0"]
    now = look(admin).offered
    assert now is not None
    assert now.version == "9.0.0"
    shelf.withdraw("9.0.0", "linux")
    assert look(admin).offered is None
    with pytest.raises(Denied):
        program_update.fetch(admin, seen, downloads(tmp_path))
    with pytest.raises(NotFound):
        shelf.withdraw("9.1.0")


def test_a_torn_download_goes_on_where_it_stopped(
    admin: Office, shelf: ProgramShelf, installer: Path, tmp_path: Path
) -> None:
    publish(shelf, installer)
    offered = look(admin).offered
    assert offered is not None
    told: list[Progress] = []
    with pytest.raises(Cancelled):
        program_update.fetch(
            admin,
            offered,
            downloads(tmp_path),
            progress=told.append,
            cancelled=lambda: len(told) == 2,
        )
    assert not (downloads(tmp_path) / installer.name).exists()
    again: list[Progress] = []
    path = program_update.fetch(admin, offered, downloads(tmp_path), progress=again.append)
    assert again[0].done == 3 * central_download.PIECE
    assert path.read_bytes() == installer.read_bytes()
    assert program_update.fetch(admin, offered, downloads(tmp_path)) == path, "it is there already"


def test_a_file_that_is_not_the_announced_one_leaves_nothing(
    admin: Office, shelf: ProgramShelf, installer: Path, tmp_path: Path, hub: Hub
) -> None:
    new = publish(shelf, installer)
    offered = look(admin).offered
    assert offered is not None
    stored = hub.server.config.data_dir / "program" / new.name
    data = bytearray(stored.read_bytes())
    data[1000] ^= 1
    stored.write_bytes(data)
    with pytest.raises(EnvironmentFailure) as wrong:
        program_update.fetch(admin, offered, downloads(tmp_path))
    assert wrong.value.code == "program_unduhan_rusak"
    assert list(downloads(tmp_path).iterdir()) == []


@pytest.mark.parametrize("field", ["version", "sha256", "notes", "platform"])
def test_a_list_the_server_did_not_sign_is_not_believed(
    admin: Office, shelf: ProgramShelf, installer: Path, hub: Hub, field: str
) -> None:
    publish(shelf, installer)
    other = {"version": "99.0", "sha256": "0" * 64, "notes": "lain", "platform": "windows"}
    rewrite(hub, lambda told: told["files"][0].update({field: other[field]}))
    with pytest.raises(EnvironmentFailure) as wrong:
        look(admin)
    assert wrong.value.code == "manifes_program_palsu"


def test_a_list_signed_with_a_key_of_its_own_is_not_believed(
    admin: Office, shelf: ProgramShelf, installer: Path, hub: Hub
) -> None:
    stranger = replace(hub.server, config=replace(hub.server.config, key=bytes(32)))
    ProgramShelf(stranger).publish(installer, "99.0", "linux", "")
    with pytest.raises(EnvironmentFailure) as wrong:
        look(admin)
    assert wrong.value.code == "manifes_program_palsu"


def test_a_pc_that_joined_nothing_is_told_so(make_office: Callable[..., Office]) -> None:
    with pytest.raises(Refused) as refused:
        look(make_office(actor="admin"))
    assert refused.value.code == "belum_bergabung"


def test_without_a_network_the_sentence_is_the_usual_one(admin: Office) -> None:
    with admin.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, address="http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        look(admin)


def test_a_damaged_list_on_the_server_offers_nothing_and_tells_whoever_runs_it(
    admin: Office, shelf: ProgramShelf, installer: Path, hub: Hub
) -> None:
    publish(shelf, installer)
    (hub.server.config.data_dir / "program" / "manifest.json").write_text("{")
    assert look(admin).offered is None
    with pytest.raises(EnvironmentFailure):
        shelf.files()


def test_only_who_manages_the_office_looks(admin: Office) -> None:
    with pytest.raises(Refused):
        look(acting(admin, "petugas1"))


def test_nobody_without_a_token_sees_anything(
    hub: Hub, shelf: ProgramShelf, installer: Path
) -> None:
    new = publish(shelf, installer)
    for place in ("", f"/{new.name}", "/../manifest.json"):
        answer = requests.get(f"{hub.address}/v1/program{place}", timeout=10)
        assert answer.status_code in (401, 404)


@pytest.mark.parametrize(
    ("number", "where", "code"),
    [("satu", "linux", "versi_program_salah"), ("1.0", "mac", "platform_salah")],
)
def test_what_is_no_version_or_platform_is_refused(
    shelf: ProgramShelf, installer: Path, number: str, where: str, code: str
) -> None:
    with pytest.raises(Misused) as refused:
        publish(shelf, installer, number, where)
    assert refused.value.code == code
    assert shelf.files() == ()


def test_a_file_that_is_none_is_refused(shelf: ProgramShelf, tmp_path: Path) -> None:
    for name, content in (("dengan spasi.deb", b"x"), ("kosong.deb", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(LoketError):
            publish(shelf, tmp_path / name)
    with pytest.raises(EnvironmentFailure):
        publish(shelf, tmp_path / "tidak-ada.deb")
    assert shelf.files() == ()


def test_installers_do_not_swell_the_servers_backup(
    hub: Hub, shelf: ProgramShelf, installer: Path, tmp_path: Path
) -> None:
    from desktop_app.central_server.backup import back_up

    publish(shelf, installer)
    assert back_up(hub.server, tmp_path / "cadangan.bin").files == 0


def test_the_command_line_asks_and_fetches(
    admin: Office,
    shelf: ProgramShelf,
    installer: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    data = ["--data-dir", str(admin.store.folder)]
    assert main(["update", "download", str(downloads(tmp_path)), *data]) == 1
    publish(shelf, installer)
    capsys.readouterr()
    assert main(["update", "check", "--json", *data]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["newer"], told["offered"], told["notes"]) == (True, "9.1.0", NOTES)
    assert main(["update", "download", str(downloads(tmp_path)), *data]) == 0
    assert (downloads(tmp_path) / installer.name).read_bytes() == installer.read_bytes()


def test_whoever_runs_the_server_publishes_lists_and_withdraws(
    admin: Office,
    hub: Hub,
    installer: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = hub.server.config
    monkeypatch.setenv("LOKET_CENTRAL_KEY", config.key.hex())
    place = ["--data-dir", str(config.data_dir), "--database-url", config.database_url]
    notes = tmp_path / "catatan.txt"
    notes.write_text(NOTES, encoding="utf-8")

    def run(*given: str) -> int:
        capsys.readouterr()
        return main(["central", "program", *given, *place])

    named = ["--version", "9.1.0", "--platform", "linux"]
    assert run("publish", str(installer), *named, "--notes", str(notes)) == 0
    offered = look(admin).offered
    assert offered is not None
    assert offered.notes == NOTES
    assert run("list") == 0
    assert "9.1.0" in capsys.readouterr().out
    assert run("withdraw", "--version", "9.1.0") == 0
    assert look(admin).offered is None
    assert run("withdraw", "--version", "9.1.0") == 1
    assert "loket central program list" in capsys.readouterr().err
    assert run("publish", str(installer), *named, "--notes", str(tmp_path / "x.txt")) == 3
