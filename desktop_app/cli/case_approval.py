"""`loket case show|approve|refuse`: what became of a case, and the supervisor's decision on it.

The command line is the administrator, who approves only where no supervisor is; a supervisor
says so with a user name, and the password is asked for, or read from LOKET_PASSWORD.
"""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, ask_passphrase, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.case_history import HistoryLine
    from desktop_app.usecases.approvals import Settled
    from desktop_app.usecases.office import Office

PASSWORD_VARIABLE = "LOKET_PASSWORD"  # noqa: S105

CaseId = Annotated[
    UUID, typer.Argument(metavar="ID", help="Id permohonan, dari `loket case list --json`.")
]
Username = Annotated[
    str, typer.Option("--user", metavar="NAMA", help="Nama pengguna supervisor yang memutuskan.")
]


class TurnedDown(StrEnum):
    """What `--outcome` may say."""

    DIKEMBALIKAN = "dikembalikan"
    DITOLAK = "ditolak"


def register(app: Commands) -> None:
    """Add these commands to `loket case`."""
    app.command("show")(show_)
    app.command("approve")(approve)
    app.command("refuse")(refuse)


def show_(case_id: CaseId, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Riwayat satu permohonan: langkah, surat, berkas, dan siapa yang melihatnya."""
    from desktop_app.usecases import cases

    with opened(data_dir) as office:
        case = cases.read_case(office, case_id)
        lines = cases.history(office, case_id)
        zone = office.zone
    data = {
        "id": case.id,
        "service": case.service,
        "state": case.state,
        "day": case.day,
        "history": [_line(one) for one in lines],
    }
    words = [
        f"{one.at.astimezone(zone):%d-%m-%Y %H.%M}  {one.words} — {one.who or 'baris perintah'}"
        + (f" ({one.reason})" if one.reason else "")
        for one in lines
    ]
    show(data, as_json, words)


def approve(
    case_ids: Annotated[
        list[UUID] | None, typer.Argument(metavar="ID...", help="Id permohonan yang disetujui.")
    ] = None,
    clean: Annotated[
        bool, typer.Option("--clean", help="Semua yang boleh tanpa catatan, tanpa menyebut id.")
    ] = False,
    reason: Annotated[
        str,
        typer.Option("--reason", metavar="ALASAN", help="Bila tidak lagi boleh: mengapa tetap."),
    ] = "",
    user: Username = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Setujui permohonan yang menunggu; masing-masing diputuskan ulang menurut data hari ini.

    Kode selesai 1: ada yang dilewati; sebabnya disebut.
    """
    from desktop_app.domain.errors import Misused, NotFound
    from desktop_app.usecases import approvals

    if not case_ids and not clean:
        raise Misused("permohonan_tidak_disebut", "Sebutkan id permohonan, atau pakai --clean.")
    if reason and (clean or len(case_ids or []) != 1):
        raise Misused("alasan_untuk_satu", "--reason hanya untuk satu permohonan yang disebut.")
    with opened(data_dir) as office:
        office = _deciding(office, user)
        waiting = {one.id: one for one in approvals.waiting(office)}
        wanted = [one.id for one in waiting.values() if one.clean] if clean else case_ids or []
        if missing := [one for one in wanted if one not in waiting]:
            raise NotFound("tidak_menunggu", f"{missing[0]} tidak menunggu persetujuan.")
        chosen = [(id, waiting[id].version) for id in dict.fromkeys(wanted)]
        if reason:
            done = tuple(
                approvals.approve(office, id, version, override_reason=reason)
                for id, version in chosen
            )
        else:
            done = approvals.approve_many(office, chosen)
    show([_settled(one) for one in done], as_json, [_words(one) for one in done] or _NOTHING)
    if any(one.error is not None for one in done):
        raise typer.Exit(1)


def refuse(
    case_id: CaseId,
    reason: Annotated[
        str, typer.Option("--reason", metavar="ALASAN", help="Alasan, tercetak pada lembarnya.")
    ],
    outcome: Annotated[
        TurnedDown, typer.Option("--outcome", metavar="HASIL", help="dikembalikan atau ditolak.")
    ] = TurnedDown.DIKEMBALIKAN,
    user: Username = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Kembalikan atau tolak satu permohonan yang menunggu, dengan lembar pengembalian."""
    from desktop_app.domain.decision import Outcome
    from desktop_app.usecases import approvals, cases

    with opened(data_dir) as office:
        office = _deciding(office, user)
        version = cases.read_case(office, case_id).version
        done = approvals.refuse(office, case_id, version, reason, outcome=Outcome(outcome.value))
    show(_settled(done), as_json, _words(done))


_NOTHING = "Tidak ada permohonan yang boleh tanpa catatan."


def _deciding(office: Office, username: str) -> Office:
    """Return the office with the supervisor who was named at the counter."""
    from desktop_app.usecases import accounts

    if not username:
        return office
    password = os.environ.get(PASSWORD_VARIABLE) or ask_passphrase(f"Kata sandi {username}: ")
    return office.with_actor(accounts.vouch(office, username, password))


def _line(one: HistoryLine) -> dict[str, Any]:
    return {
        "at": one.at,
        "who": one.who or None,
        "kind": one.kind,
        "what": one.words,
        "reason": one.reason or None,
    }


def _settled(one: Settled) -> dict[str, Any]:
    return {
        "id": one.case_id,
        "name": one.name,
        "letter": one.letter.number if one.letter else None,
        "error": one.error.code if one.error else None,
        "message": str(one.error) if one.error else None,
    }


def _words(one: Settled) -> str:
    if one.error is not None:
        return f"✘ {one.name}: {one.error}"
    return f"✔ {one.name}: {one.letter.number}" if one.letter else f"✔ {one.name}"
