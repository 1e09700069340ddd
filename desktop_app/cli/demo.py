"""`loket demo`: an office of invented people to try everything in, made by serving real visits."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, given_passphrase, show

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.register import Progress
    from desktop_app.domain.replay import ReplayFile

_REPLAY = typer.Option(
    "--replay",
    metavar="FILE",
    exists=True,
    dir_okay=False,
    help="Isi dengan kunjungan yang menghasilkan angka bulanan dalam berkas JSON ini.",
    show_default=False,
)
_SERVE_ONE = typer.Option(
    "--serve-one", help="Peragakan seorang petugas melayani satu pemohon sampai suratnya jadi."
)
_OUT = typer.Option(
    "--out", metavar="FOLDER", help="Tempat gambar dan surat dari --serve-one.", show_default=False
)
_NO_WINDOW = typer.Option("--no-window", help="Isi kantor contoh, lalu selesai tanpa jendela.")
_FRESH = typer.Option("--fresh", help="Buat kantor contoh ini dari awal lagi.")


def register(app: Commands) -> None:
    """Add the command to the program."""
    app.command("demo")(demo)


def demo(
    data_dir: DataDir = None,
    replay: Annotated[Path | None, _REPLAY] = None,
    no_window: Annotated[bool, _NO_WINDOW] = False,
    serve_one: Annotated[bool, _SERVE_ONE] = False,
    out: Annotated[Path | None, _OUT] = None,
    fresh: Annotated[bool, _FRESH] = False,
    as_json: AsJson = False,
) -> None:
    """Buka kantor contoh: orang, data, dan surat di dalamnya semuanya rekaan."""
    from desktop_app import bootstrap, paths

    folder = data_dir if data_dir is not None else paths.demo_data_dir()
    file = _read(replay) if replay is not None else None
    if serve_one:
        target = out or Path("build") / "demo"
        letter = bootstrap.demonstrate(folder, given_passphrase(), target)
        data = {"letter": str(letter), "pictures": sorted(map(str, target.glob("*.png")))}
        words = f"Satu pemohon dilayani. Gambar tiap langkah dan suratnya ada di {target}."
        show(data, as_json, words)
        return
    if not no_window and file is None:
        raise typer.Exit(bootstrap.open_demo_window(folder, given_passphrase(), fresh=fresh))
    started = time.monotonic()
    filled = bootstrap.fill_demo(
        folder, given_passphrase(), replay=file, fresh=fresh, progress=_ticker()
    )
    _tell(filled, folder, time.monotonic() - started, as_json)
    if not no_window:
        raise typer.Exit(bootstrap.open_demo_window(folder, given_passphrase()))


def _read(path: Path) -> ReplayFile:
    import json

    from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
    from desktop_app.domain.replay import read_replay

    not_json = QT_TRANSLATE_NOOP("errors", "Berkas {name} bukan JSON yang utuh. Periksa isinya.")
    unreadable = QT_TRANSLATE_NOOP("errors", "Berkas {name} tidak dapat dibaca. Periksa izinnya.")
    try:
        return read_replay(json.loads(path.read_bytes()))
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", unreadable, name=path.name) from error
    except (ValueError, RecursionError) as error:
        raise Misused("berkas_replay_tidak_sah", not_json, name=path.name) from error


def _tell(filled: Any, folder: Path, seconds: float, as_json: bool) -> None:
    data = {
        "data_dir": str(folder),
        "made": filled.made,
        "visits": filled.visits,
        "months": [f"{year:04}-{month:02}" for year, month in filled.months],
        "assumed": [f"{year:04}-{month:02}" for year, month in filled.assumed],
        "seconds": round(seconds, 1),
    }
    show(data, as_json, lambda: _lines(filled, folder, seconds))


def _lines(filled: Any, folder: Path, seconds: float) -> str:
    if not filled.made:
        return f"Kantor contoh sudah ada di {folder}. Pakai --fresh untuk membuatnya lagi."
    lines = [f"Kantor contoh siap di {folder}: {filled.visits} kunjungan, {seconds:.0f} detik."]
    for year, month in filled.assumed:
        lines.append(
            f"Catatan: pada {year:04}-{month:02} masa pengajuan disesuaikan, karena angka "
            "berkas tidak mungkin terjadi pada masa yang tertulis."
        )
    return "\n".join(lines)


def _ticker() -> Callable[[Progress], None]:
    """Tell a person at a terminal how far it is; a script sees nothing."""
    if not sys.stderr.isatty():
        return lambda _: None

    def tick(progress: Progress) -> None:
        if progress.done % 10 == 0 or progress.done == progress.total:
            end = "\n" if progress.done == progress.total else ""
            print(f"\r{progress.done} dari {progress.total} dilayani", end=end, file=sys.stderr)

    return tick
