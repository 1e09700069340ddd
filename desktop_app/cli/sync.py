"""`loket sync`: how this PC stands with the central server, joining, leaving, and what differs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import (
    AsJson,
    Commands,
    DataDir,
    ask_passphrase,
    data_folder,
    given_passphrase,
    opened,
    show,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, NotFound
from desktop_app.domain.sync import UNREADABLE

if TYPE_CHECKING:
    from desktop_app.domain.sync import Issue, SyncStatus
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.sync_joining import Joined

app = Commands("Pusat kantor: keadaan pengiriman, bergabung, keluar, dan yang belum sama.")

Code = Annotated[str, typer.Argument(metavar="KODE", help="Kode bergabung dari pusat.")]
Address = Annotated[
    str,
    typer.Option("--address", metavar="ALAMAT", help="Alamat pusat, mis. 192.168.1.10:8443."),
]
Row = Annotated[str, typer.Argument(metavar="DATA", help="Nomor dari `loket sync issues`.")]


@app.command("status")
def status(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Yang menunggu dikirim, kapan terakhir berhasil, dan apa yang menghalangi."""
    from desktop_app.usecases import sync

    with opened(data_dir) as office:
        now = sync.status(office)
    show(_status_data(now), as_json, lambda: "\n".join(_status_lines(now)))


@app.command("now")
def now(data_dir: DataDir = None, as_json: AsJson = False) -> int:
    """Kirim dan terima sekarang, sampai tidak ada lagi yang tertinggal."""
    from desktop_app.usecases import sync, sync_rounds

    sent = received = files = 0
    with opened(data_dir) as office:
        try:
            for turn in range(1000):
                done = sync_rounds.round_of(office, greet=turn == 0)
                sent, received, files = (
                    sent + done.sent,
                    received + done.received,
                    files + done.files,
                )
                if not done.more:
                    break
        finally:
            after = sync.status(office)
    data = {"sent": sent, "received": received, "files": files, **_status_data(after)}
    line = f"{sent} catatan dikirim, {received} data diterima, {files} berkas dikirim."
    show(data, as_json, lambda: "\n".join([line, *_status_lines(after)]))
    return 1 if after.quarantined else 0


@app.command("join")
def join(
    code: Code,
    address: Address = "",
    again: Annotated[
        bool, typer.Option("--again", help="PC ini dipulihkan, disalin, atau dikeluarkan.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Gabungkan PC ini ke pusat; data yang sudah ada ditawarkan ke kantor.

    Di folder yang masih kosong kantor diambil dari pusat. Frasa sandinya dari LOKET_PASSPHRASE.
    """
    from desktop_app.usecases import setup, sync_joining

    folder = data_folder(data_dir)
    if not again and not setup.office_exists(folder):
        _join_fresh(folder, *sync_joining.read_invitation(code, address), as_json=as_json)
        return
    with opened(data_dir) as office:
        if again:
            done = sync_joining.join_again(office, code, address)
        else:
            where, typed = sync_joining.read_invitation(code, address)
            done = sync_joining.join(office, typed, where)
    show(done, as_json, lambda: "\n".join(_joined_lines(done)))


@app.command("leave")
def leave(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Keluar dari pusat; semua data tetap ada di PC ini."""
    from desktop_app.usecases import sync_joining

    with opened(data_dir) as office:
        unsent = sync_joining.leave(office)
    said = f" {unsent} catatan belum sempat dikirim." if unsent else ""
    show({"unsent": unsent}, as_json, f"PC ini keluar dari pusat; datanya tetap di sini.{said}")


@app.command("issues")
def issues(
    answered: Annotated[bool, typer.Option("--answered", help="Yang sudah dijawab.")] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Data yang belum sama antara PC ini dan pusat, dengan sebab dan jalan keluarnya."""
    from desktop_app.usecases import sync_issues

    with opened(data_dir) as office:
        found = sync_issues.answered(office) if answered else sync_issues.issues(office)
    show([_issue_data(one) for one in found], as_json, lambda: _issue_lines(found))


@app.command("answer")
def answer(
    row: Row,
    deed: Annotated[
        str, typer.Argument(metavar="JAWABAN", help="ikut (ikut pusat), ulang, atau pilih.")
    ],
    fields: Annotated[
        list[str] | None,
        typer.Option(
            "--mine",
            metavar="ISIAN",
            help="Isian yang benar di PC ini, untuk `pilih`; boleh diulang.",
        ),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Jawab satu perbedaan: ikut pusat, kirim ulang, atau pilih isian yang benar."""
    from desktop_app.usecases import sync_issues

    with opened(data_dir) as office:
        issue = _find(office, row)
        if deed == "ikut":
            sync_issues.follow_server(office, issue.kind, issue.entity)
        elif deed == "ulang":
            sync_issues.send_again(office, issue.kind, issue.entity)
        elif deed == "pilih":
            chosen = {name: issue.mine[name] for name in fields or () if name in issue.mine}
            sync_issues.settle_identity(office, issue.kind, issue.entity, chosen)
        else:
            raise Misused("jawaban_tidak_dikenal", _NO_DEED, deed=deed)
    show({"answered": row, "deed": deed}, as_json, "Dijawab. Dikirim pada putaran berikutnya.")


@app.command("check")
def check(
    offer: Annotated[
        bool, typer.Option("--offer", help="Kirim yang tidak dimiliki pusat.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> int:
    """Bandingkan setiap data di PC ini dengan yang dikatakan pusat."""
    from desktop_app.usecases import sync_checks

    with opened(data_dir) as office:
        found = sync_checks.compare(office)
        offered = sync_checks.offer_missing(office) if offer else 0
    data = {
        "rows": found.rows,
        "pending": found.pending,
        "different": [f"{kind} {id}" for kind, id in found.different],
        "missing": [f"{kind} {id}" for kind, id in found.missing],
        "sum_agrees": found.sum_agrees,
        "whole": found.whole,
        "offered": offered,
    }
    said = "sama dengan pusat" if found.whole else "belum sama dengan pusat"
    counts = f"{len(found.different)} berbeda, {len(found.missing)} tidak dikenal pusat"
    show(data, as_json, f"{found.rows} data dibandingkan, {said}: {counts}.")
    return 0 if found.whole else 1


def _join_fresh(folder: Path, address: str, code: str, *, as_json: bool) -> None:
    from desktop_app import bootstrap
    from desktop_app.bootstrap.joining import join_fresh

    passphrase = given_passphrase() or ask_passphrase("Frasa sandi baru untuk PC ini: ")
    office = join_fresh(folder, code, address, passphrase)
    name = office.identity.name
    bootstrap.close(office)
    show({"office": name, "folder": folder}, as_json, f"PC ini siap sebagai loket {name}.")


def _find(office: Office, row: str) -> Issue:
    from desktop_app.usecases import sync_issues

    wanted = row.strip().lower().replace("-", "")
    for one in sync_issues.issues(office):
        if len(wanted) >= 8 and one.entity.hex.endswith(wanted):
            return one
    raise NotFound("perbedaan_tidak_ada", _NO_ISSUE)


def _status_data(now: SyncStatus) -> dict[str, Any]:
    return {
        "joined": now.joined,
        "address": now.address,
        "letter": now.letter,
        "pending": now.pending,
        "issues": now.issues,
        "last_success_at": now.last_success_at,
        "failure": now.failure,
        "failure_code": now.failure_code,
        "quarantined": now.quarantined,
        "unreadable": now.unreadable,
        "settled": now.settled,
    }


def _status_lines(now: SyncStatus) -> list[str]:
    if not now.joined:
        return ["PC ini tidak bergabung ke pusat."]
    when = f"{now.last_success_at:%d-%m-%Y %H:%M} UTC" if now.last_success_at else "belum pernah"
    lines = [
        f"Pusat {now.address}, huruf {now.letter or '-'}.",
        f"Menunggu dikirim: {now.pending}. Terakhir berhasil: {when}.",
    ]
    if now.issues:
        lines.append(f"Menunggu jawaban: {now.issues}. Lihat `loket sync issues`.")
    if now.failure:
        lines.append(now.failure)
    if now.unreadable:
        lines.append(UNREADABLE.format(n=now.unreadable))
    if now.clock_wrong and now.clock_off is not None:
        minutes = round(abs(now.clock_off.total_seconds()) / 60)
        lines.append(f"Jam PC ini berbeda {minutes} menit dari pusat. Betulkan jamnya.")
    return lines


def _joined_lines(done: Joined) -> list[str]:
    first = (
        "Data PC ini menjadi data kantor." if done.adopted else "Data kantor diambil dari pusat."
    )
    return [
        f"Bergabung ke {done.office}, huruf PC ini {done.letter or '-'}. {first}",
        f"{done.received} data diterima, {done.offered} catatan menunggu dikirim.",
    ]


def _issue_data(one: Issue) -> dict[str, Any]:
    return {
        "id": one.entity.hex,
        "kind": one.kind,
        "outcome": one.outcome,
        "code": one.code,
        "fields": one.fields,
        "waits": one.waits,
        "at": one.at,
        "state": one.state.value,
    }


def _issue_lines(found: tuple[Issue, ...]) -> str:
    from desktop_app.domain.sync_words import field_label, kind_label, reason_of

    lines = []
    for one in found:
        fields = ", ".join(field_label(name) for name in one.fields if name != "name_key")
        waits = f" {one.waits} data lain menunggunya." if one.waits else ""
        lines.append(f"{one.entity.hex[-12:]}  {kind_label(one.kind)}: {fields}")
        lines.append(f"    {reason_of(one.code)}{waits}")
    return "\n".join(lines) or "Semua sudah sama dengan pusat."


_NO_DEED = QT_TRANSLATE_NOOP(
    "errors", "Jawaban “{deed}” tidak dikenal. Pilih ikut, ulang, atau pilih."
)
_NO_ISSUE = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada perbedaan bernomor itu. Lihat daftarnya dengan `loket sync issues`."
)
