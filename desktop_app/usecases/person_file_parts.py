"""What a person's file says beside the cases: messages, lists, consent, and other people's papers.

On somebody else's case only the person's own part is told: when, for which service and as what.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop_app.domain.message import MessageState, Occasion
from desktop_app.domain.notice_list import Contact, NoticeKind
from desktop_app.storage import person_file as storage
from desktop_app.storage import person_traces as traces
from desktop_app.storage.advice import rows_of as advised
from desktop_app.storage.beneficiary_erasure import rows_of as received
from desktop_app.storage.beneficiary_erasure import steps_of
from desktop_app.storage.database import Connection
from desktop_app.storage.tables import application, batch
from desktop_app.usecases.consents import How

Parts = dict[str, Sequence[Mapping[str, Any]]]
Said = Callable[[Mapping[Any, Any], Mapping[str, str]], dict[str, Any]]


def beside_cases(
    connection: Connection, said: Said, ids: Sequence[UUID], cases: Sequence[UUID]
) -> Parts:
    """Return the parts by heading; `said` turns a row into words by its columns."""
    rows = storage.applicants(connection, ids)
    niks = [row["nik"] for row in rows if row["nik"]]
    listed = storage.listed(connection, niks)
    phones = sorted({row["phone"] for row in (*rows, *listed) if row["phone"]})
    known = traces.known_as(connection, ids)
    keys = [*niks, *traces.member_keys(connection, ids, cases)]
    families = [row for row, _ in traces.in_families(connection, keys) if row.id not in cases]
    return {
        "Pengaduan": [
            said(row, _COMPLAINT) for row in storage.complaints(connection, cases, known)
        ],
        "Pesan": [_message(said, row) for row in _messages(connection, ids, listed)],
        "Persetujuan dikirimi pesan": [
            {**said(row, _CONSENT), "cara": How(row["how"]).label}
            for row in storage.consents(connection, phones)
        ],
        "Daftar nonaktif dan tunggakan": [_listed(said, row) for row in listed],
        "Membawa berkas orang lain": _brought(connection, said, known),
        "Tercantum sebagai keluarga": [said(row._mapping, _CASE) for row in families],
        "Program bantuan": _benefits(connection, said, ids, cases, niks),
        "Saran program": [said(row, _ADVICE) for row in advised(connection, ids, cases, niks)],
    }


def _benefits(
    connection: Connection,
    said: Said,
    ids: Sequence[UUID],
    cases: Sequence[UUID],
    niks: Sequence[str],
) -> list[dict[str, Any]]:
    rows = received(connection, ids, cases, niks)
    steps = steps_of(connection, [row["id"] for row in rows])
    return [
        {
            **said(row, _BENEFIT),
            "langkah": [said(s, _STEP) for s in steps if s["beneficiary_id"] == row["id"]],
        }
        for row in rows
    ]


def _messages(connection: Connection, ids: Sequence[UUID], listed: storage.Rows) -> storage.Rows:
    return storage.messages(connection, ids, [row["id"] for row in listed])


def _message(said: Said, row: Mapping[Any, Any]) -> dict[str, Any]:
    told = said(row, _MESSAGE)
    about = {"perihal": Occasion(row["occasion"]).label}
    return {**about, **told, "keadaan": MessageState(row["state"]).label}


def _listed(said: Said, row: Mapping[Any, Any]) -> dict[str, Any]:
    told = {"jenis": NoticeKind(row["kind"]).label, **said(row, _LISTED)}
    if row["contact"]:
        told["dihubungi"] = Contact(row["contact"]).label
    return told


def _brought(connection: Connection, said: Said, known: traces.Known) -> list[dict[str, Any]]:
    cases = [
        {**said(row._mapping, _CASE), "sebagai": row.bringer.get("relation")}
        for row in traces.brought(connection, application, known)
    ]
    batches = [
        {**said(row._mapping, {"opened_at": "waktu"}), "sebagai": row.bringer.get("relation")}
        for row in traces.brought(connection, batch, known)
    ]
    return cases + batches


_COMPLAINT = {"category": "jenis", "text": "isi", "received_at": "diterima", "answer": "jawaban"}
_MESSAGE = {"phone": "nomor", "text": "isi", "queued_at": "dibuat", "handed_at": "dikirim"}
_CONSENT = {"at": "waktu", "phone": "nomor", "agrees": "setuju", "note": "catatan"}
_LISTED = {
    "title": "daftar",
    "as_of": "per",
    "name": "nama",
    "nik": "nik",
    "kk": "no_kk",
    "card": "no_kartu",
    "phone": "telepon",
    "village": "desa",
    "since": "sejak",
    "care_class": "kelas",
    "months": "bulan_tunggakan",
    "amount": "rupiah",
    "contact_note": "catatan",
}
_CASE = {"day": "tanggal", "service": "layanan"}
_BENEFIT = {
    "programme": "program",
    "activity": "kegiatan",
    "period": "periode",
    "from_day": "dari",
    "to_day": "sampai",
    "state": "status",
    "nik": "nik",
    "kk": "no_kk",
    "name": "nama",
    "birth_date": "tanggal_lahir",
    "address": "alamat",
    "village": "desa",
    "district": "kecamatan",
    "phone": "telepon",
    "bank": "bank",
    "account": "rekening",
    "account_holder": "atas_nama",
    "amount": "jumlah",
    "reason": "alasan",
    "note": "catatan",
}
_STEP = {"state": "status", "day": "tanggal", "note": "catatan"}
_ADVICE = {
    "at": "waktu",
    "facts": "yang_diketahui",
    "answers": "jawaban",
    "conclusions": "keyakinan",
    "chosen": "dipilih",
    "note": "catatan",
}
