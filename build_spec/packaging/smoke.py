"""Do the main job with the frozen program, offscreen, and whatever else only breaks when frozen.

`smoke.py [BUILD]`, or `make smoke`, after `make package`. Each step is a process with a time limit;
a step that fails, says nothing, or hangs ends the run with exit code 1.
"""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import contents  # noqa: E402
import deb  # noqa: E402

import build as packages  # noqa: E402

LIMIT_SECONDS = 240
_REGISTER = """NIK,No KK,Nama,Tanggal Lahir,Kode Desa,Alamat,Status PBI
3317130101800001,3317130101010001,SUTRISNO ASAP,1980-01-01,3317132001,Dukuh Ngemplak,aktif
3317134202850002,3317130101010001,WAGINAH ASAP,1985-02-02,3317132001,Dukuh Ngemplak,aktif
"""


class Failed(Exception):
    """A step did not do what it is for."""


class Program:
    """The frozen program in a folder, with an office and an account of its own to work in."""

    def __init__(self, folder: Path, work: Path) -> None:
        self.path = folder / ("loket-cli.exe" if sys.platform == "win32" else "loket")
        self.work = work
        self.environment = {
            # Nothing of the Python that builds: what is missing must be missed.
            **{k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))},
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(work),
            "XDG_DATA_HOME": str(work / "share"),
            "XDG_CONFIG_HOME": str(work / "config"),
        }

    def run(self, *arguments: str, expect: int = 0) -> str:
        """Run a command and return what it printed. Raises Failed."""
        command = [str(self.path), *arguments]
        try:
            done = subprocess.run(
                command,
                env=self.environment,
                cwd=self.work,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=LIMIT_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Failed(f"{arguments[:3]} took longer than {LIMIT_SECONDS} s") from error
        if done.returncode != expect or "Traceback" in done.stderr:
            raise Failed(
                f"{arguments[:3]}: exit code {done.returncode}\n{done.stdout}{done.stderr}"
            )
        return done.stdout + done.stderr


def main() -> int:
    """Go through all steps; return 0, or 1 when one failed."""
    build = Path(sys.argv[1] if len(sys.argv) > 1 else "build/package").resolve()
    work = Path(tempfile.mkdtemp(prefix="loket-smoke-"))
    try:
        counter_steps(Program(build / contents.FOLDER, work))
        portable_step(build, work / "demo", work / "portable")
        hub_steps(Program(_with_server(build), work))
    except Failed as error:
        print(f"smoke: {error}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 0


def counter_steps(program: Program) -> None:
    """The counter: every part, the main job in the window, then what runs beside it."""
    demo = str(program.work / "demo")
    with step("version"):
        _expect(program.run("--version"), contents_version())
    with step("every part loads"):
        program.run("parts", *third_party())
    with step("one walk-in served in the window"):
        program.run("demo", "--serve-one", "--out", "seen", "--data-dir", demo)
        letter = program.work / "seen" / "surat.pdf"
        _expect(letter.read_bytes()[:5].decode(), "%PDF-")
    with step("the letter's QR code"):
        _expect(program.run("letter", "verify", str(letter), "--data-dir", demo), "sah")
    with step("a register file, read in a process of its own"):
        file = program.work / "DTSEN.csv"
        file.write_text(_REGISTER, "utf-8")
        day = date.today().isoformat()  # noqa: DTZ011
        program.run("register", "import", str(file), "--as-of", day, "--data-dir", demo)
        found = program.run("register", "lookup", "3317130101800001", "--data-dir", demo)
        _expect(found, "SUTRISNO")
    with step("a month as PDF and workbook, with chart and holidays"):
        program.run("report", "trend", "--out", "tren.pdf", "--data-dir", demo)
        program.run("report", "trend", "--out", "tren.xlsx", "--data-dir", demo)
    with step("a backup, read back; the doctor"):
        program.run("backup", "now", "--data-dir", demo)
        program.run("doctor", "--data-dir", demo)
    with step("salvage into another folder"):
        saved = program.run("doctor", "--salvage", "saved", "--data-dir", demo)
        _expect(saved, "0 hilang.")
    with step("no server here, and which package has it"):
        _expect(program.run("central", "serve", expect=3), "loket-pusat")
    log = Path(demo, "logs", "loket.log")
    if log.exists() and "fault" in log.read_text("utf-8"):
        raise Failed(log.read_text("utf-8")[-3000:])


def portable_step(build: Path, office: Path, folder: Path) -> None:
    """A folder with the mark finds its data beside the program."""
    with step("portable: data beside the program"):
        place = folder / contents.FOLDER
        deb.copy_into(build / contents.FOLDER, place)
        (place / packages.MARK).touch()
        beside = place / "data" / "LoketLinjamsos-demo"
        shutil.copytree(office, beside)
        _expect(Program(place, folder).run("demo", "--no-window"), str(beside))


def hub_steps(program: Program) -> None:
    """The same program with the server's part laid beside it: PostgreSQL, TLS, an answer."""
    data = ["--data-dir", str(program.work / "pusat")]
    with step("server: every part loads"):
        told = json.loads(program.run("parts", "--json"))
        _expect(str(told["server"]), "True")
    with step("server: an office, an invitation"):
        program.run("central", "office", "add", "Dinas Sosial Uji", "--regency", "3317", *data)
    with step("server: it answers over TLS and stops when told"), _serving(program, data) as told:
        unknown = ssl._create_unverified_context()  # noqa: S323 - its authority is its own
        address = f"{told['address']}/healthz"
        with urllib.request.urlopen(address, context=unknown) as answer:  # noqa: S310
            _expect(str(answer.status), "200")


@contextlib.contextmanager
def _serving(program: Program, data: Sequence[str]) -> Iterator[dict[str, str]]:
    command = [str(program.path), "central", "serve", *data, "--port", "0", "--json"]
    log = program.work / "server.log"
    with log.open("wb") as errors:
        server = subprocess.Popen(
            command, env=program.environment, stdout=subprocess.PIPE, stderr=errors, text=True
        )
        with server:
            try:
                assert server.stdout is not None  # noqa: S101
                lines: list[str] = []
                while (line := server.stdout.readline()) and line.strip() != "}":
                    lines.append(line)
                if not line:
                    raise Failed(f"the server did not come up: {log.read_text('utf-8')}")
                yield json.loads("".join([*lines, line]))
            finally:
                server.terminate()
                server.wait(60)


def _with_server(build: Path) -> Path:
    """Lay counter and server together as their packages do on a disk."""
    folder = deb.fresh(build / "both")
    folder.rmdir()
    deb.copy_into(build / contents.FOLDER, folder)
    shutil.copytree(build / "pusat", folder, dirs_exist_ok=True)
    return folder


def third_party() -> list[str]:
    """Return every foreign module that the counter's sources import anywhere, loaded at once or
    only when it is needed, as far as this system has it."""
    found: set[str] = set()
    for path in (ROOT / "desktop_app").rglob("*.py"):
        if "central_server" in path.parts or "migrations" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
                found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return sorted(name for name in found if _is_module(name))


def _is_module(name: str) -> bool:
    top, parent = name.split(".")[0], name.rpartition(".")[0]
    if top in ("desktop_app", "__future__") or top in sys.stdlib_module_names:
        return False
    try:
        above = importlib.util.find_spec(parent) if parent else None
        if parent and (above is None or above.submodule_search_locations is None):
            return False  # a name in a module
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError, AttributeError):
        return False


def contents_version() -> str:
    """Return the version the program must tell."""
    from importlib.metadata import version

    return version(contents.DISTRIBUTION)


@contextlib.contextmanager
def step(name: str) -> Iterator[None]:
    """Print what is done and how long it took."""
    begun = time.monotonic()
    yield
    print(f"smoke: {name}: {time.monotonic() - begun:.1f} s", flush=True)


def _expect(told: str, part: str) -> None:
    if part not in told:
        raise Failed(f"{part!r} is not in {told!r}")


if __name__ == "__main__":
    sys.exit(main())
