"""`loket key`: the signing keys of the counters, and the public keys of other offices."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound

if TYPE_CHECKING:
    from desktop_app.domain.letter_keys import PublicKey
    from desktop_app.domain.office import Counter
    from desktop_app.usecases.office import Office

app = Commands("Kunci tanda tangan surat: lihat, ekspor, impor, ganti, cabut.")

CounterCode = Annotated[str, typer.Argument(metavar="LOKET", help="Kode loket, misalnya A.")]


@app.command("list")
def list_keys(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan kunci tiap loket dan kunci kantor lain yang dipercaya."""
    from desktop_app.usecases import letter_keys

    with opened(data_dir) as office:
        own, others = letter_keys.keys_of_counters(office), letter_keys.other_offices(office)
    rows = [
        *(_data("", one.counter.name, key) for one in own for key in one.keys),
        *(_data(one.office, one.key.counter, one.key) for one in others),
    ]
    show(rows, as_json, [_line(row) for row in rows] or "Belum ada kunci.")


@app.command("export")
def export(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="BERKAS", help="Berkas .json yang ditulis.")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tulis kunci publik kantor ini untuk diberikan kepada siapa saja; isinya bukan rahasia."""
    from desktop_app.usecases import letter_keys

    with opened(data_dir) as office:
        file = letter_keys.export_keys(office, out)
    answer = {"file": out, "office": file.office, "keys": len(file.keys)}
    show(answer, as_json, f"{len(file.keys)} kunci publik {file.office} disimpan di {out}.")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas kunci kantor lain.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Percayai kunci kantor lain. Cocokkan sidik jarinya lewat telepon dahulu."""
    from desktop_app.usecases import letter_keys

    prints = [one.fingerprint for one in letter_keys.look_into(file).keys]
    with opened(data_dir) as office:
        done = letter_keys.import_keys(office, file)
    answer = {"office": done.office, "keys": done.keys, "new": done.new, "fingerprints": prints}
    lines = [f"{done.keys} kunci {done.office} dipercaya ({done.new} baru). Sidik jari:", *prints]
    show(answer, as_json, lines)


@app.command("change")
def change(code: CounterCode, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Ganti kunci sebuah loket; surat yang sudah terbit tetap asli."""
    from desktop_app.usecases import letter_keys

    with opened(data_dir) as office:
        counter = _counter(office, code)
        key = letter_keys.change_key(office, counter.id)
    words = f"{counter.name} memakai kunci baru: {key.fingerprint}."
    show(_data("", counter.name, key), as_json, words)


@app.command("revoke")
def revoke(
    code: CounterCode,
    since: Annotated[
        str,
        typer.Option(
            "--since",
            metavar="WAKTU",
            help="Sejak kapan, misalnya 2026-11-20T16:00; kini bila kosong.",
        ),
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Cabut kunci sebuah loket (komputer hilang); surat yang terarsip sebelumnya tetap asli."""
    from desktop_app.usecases import letter_keys

    with opened(data_dir) as office:
        counter = _counter(office, code)
        moment = letter_keys.read_moment(office, since) if since else None
        revoked = letter_keys.revoke_key(office, counter.id, moment)
    answer = {"counter": counter.code, "revoked": revoked}
    show(answer, as_json, f"{revoked} kunci {counter.name} dicabut.")


def _counter(office: Office, code: str) -> Counter:
    from desktop_app.usecases import settings

    for one in settings.counters(office):
        if one.code == code.strip().upper():
            return one
    raise NotFound("loket_tidak_ada", _NO_COUNTER, asked=code)


def _data(office: str, counter: str, key: PublicKey) -> dict[str, object]:
    return {
        "office": office,
        "counter": counter,
        "key_id": key.key_id.hex(),
        "fingerprint": key.fingerprint,
        "from": key.since,
        "revoked_from": key.revoked_from,
    }


def _line(row: dict[str, object]) -> str:
    whose = f"{row['office']}, {row['counter']}" if row["office"] else str(row["counter"])
    state = "dicabut" if row["revoked_from"] else "berlaku"
    return f"{row['fingerprint']}  {state:<8}  {whose}"


_NO_COUNTER = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada loket berkode {asked}. Lihat kodenya di Pengaturan, Loket."
)
