"""What gateways are told and what their answers mean, whatever they are written like.

Fonnte says no with HTTP 200 and now and then with `Status` for `status`; Wablas says no with any
code. An answer that says neither yes nor no leaves the message *tidak pasti*: taken for a refusal
it would be sent twice, taken for a yes it might never have gone (DOMAIN.md, "Arrears / nonaktif
notification").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.message import Delivery, Gateway, Reason

GET, FORM, JSON = "GET", "POST formulir", "POST JSON"
SMS_GAPS = ("nomor", "pesan", "token", "id")
_LONGEST_WORDS = 120


@dataclass(frozen=True, slots=True)
class SmsRequest:
    """How the office's SMS gateway is asked; texts with the gaps of `SMS_GAPS`."""

    method: str
    fields: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """Where a gateway is and how the office is known there."""

    gateway: Gateway
    address: str = ""
    token: str = field(default="", repr=False)
    sms: SmsRequest | None = None
    folder: str = ""  # of the outbox files
    check_address: str = ""  # where numbers are checked, if elsewhere; "" for nowhere


@dataclass(frozen=True, slots=True, repr=False)
class Parcel:
    """One message as it is handed over. `id` is its idempotency key."""

    id: UUID
    phone: str
    text: str
    about: str = ""  # the occasion, for a file that a person reads


def fonnte_answer(status: int, document: Any) -> Delivery:
    """Return what an answer of Fonnte's `POST /send` says."""
    told = _told(document)
    if told is None:
        return bare_answer(status)
    if _yes(told.get("status")):
        ids = told.get("id")
        first = ids[0] if isinstance(ids, list) and ids else ids
        return Delivery.accepted(str(first or told.get("requestid") or ""))
    if "status" not in told:
        return _neither(status, told)
    return refusal_in(str(told.get("reason") or told.get("detail") or told.get("message") or ""))


def fonnte_registered(document: Any, asked: Sequence[str]) -> dict[str, bool] | None:
    """Return for each number whether it uses WhatsApp, None when the answer does not tell."""
    told = _told(document)
    if told is None or not _yes(told.get("status", True)):
        return None
    yes, no = told.get("registered"), told.get("not_registered")
    if not isinstance(yes, list) and not isinstance(no, list):
        return None
    known = {_abroad(one): True for one in yes or ()} | {_abroad(one): False for one in no or ()}
    return {phone: known[phone] for phone in asked if phone in known}


def wablas_registered(document: Any, asked: Sequence[str]) -> dict[str, bool] | None:
    """Return for each number whether it uses WhatsApp, None when the answer does not tell.

    Wablas's `GET /check-phone-number` tells of each `online` or `offline`.
    """
    told = _told(document)
    if told is None or not _yes(told.get("status")) or not isinstance(told.get("data"), list):
        return None
    known: dict[str, bool] = {}
    for one in told["data"]:
        row = _told(one) or {}
        state = str(row.get("status", "")).lower()
        if state in ("online", "offline"):
            known[_abroad(row.get("phone"))] = state == "online"
    return {phone: known[phone] for phone in asked if phone in known}


def wablas_answer(status: int, document: Any) -> Delivery:
    """Return what an answer of Wablas's `POST /api/v2/send-message` says."""
    told = _told(document)
    if told is None:
        return bare_answer(status)
    if "status" not in told:
        return _neither(status, told)
    words = str(told.get("message") or told.get("reason") or "")
    if not _yes(told["status"]):
        return refusal_in(words)
    data = told.get("data")
    messages = data.get("messages") if isinstance(data, Mapping) else None
    first = messages[0] if isinstance(messages, list) and messages else {}
    if not isinstance(first, Mapping):
        first = {}
    if str(first.get("status", "")).lower() in ("reject", "rejected", "cancel", "failed"):
        return refusal_in(str(first.get("message_error") or first.get("reason") or words))
    return Delivery.accepted(str(first.get("id") or ""))


def sms_answer(status: int, body: str, accepted: str) -> Delivery:
    """Return what an SMS gateway's answer says: with `accepted` in it, it took the message."""
    if not 200 <= status < 300:
        return bare_answer(status)
    if accepted and accepted.casefold() not in body.casefold():
        return Delivery.unsure(Reason.JAWABAN_TAK_TERBACA, shown(body))
    found = _ID_IN.search(body)
    return Delivery.accepted(found[1] if found else "")


def bare_answer(status: int) -> Delivery:
    """Return what an HTTP code alone says, where there is no JSON beside it."""
    if status == 429:
        return Delivery.refused(Reason.TERLALU_CEPAT)
    if 300 <= status < 400 or status in (404, 405, 410):
        return Delivery.refused(Reason.ALAMAT_SALAH)
    if status in (401, 403):
        return Delivery.refused(Reason.TOKEN_SALAH)
    if status == 413:
        return Delivery.refused(Reason.PESAN_TERLALU_PANJANG)
    if 400 <= status < 500:
        return Delivery.refused(Reason.DITOLAK, str(status))
    if status >= 500:
        return Delivery.unsure(Reason.SERVER_BERMASALAH, str(status))
    return Delivery.unsure(Reason.JAWABAN_TAK_TERBACA)


def refusal_in(words: str) -> Delivery:
    """Return why a gateway said no, from its own words."""
    said = words.lower()
    if "timeout" in said or "timed out" in said:
        # The gateway itself does not know what its phone did.
        return Delivery.unsure(Reason.SERVER_BERMASALAH, shown(words))
    for pattern, reason in _SAID:
        if pattern.search(said):
            return Delivery.refused(reason, shown(words))
    return Delivery.refused(Reason.DITOLAK, shown(words))


def shown(words: str) -> str:
    """Return a server's own words fit to be shown: one line, short, without long numbers."""
    line = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    line = re.sub(r"<[^>]*>", " ", line)
    line = _LONG_WORD.sub("…", re.sub(r"\d{6,}", "…", line))
    return " ".join(line.split())[:_LONGEST_WORDS]


def sms_filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text of the SMS request with its gaps filled; other braces stay as they are."""
    return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), text)


def read_sms_request(method: str, fields: str, headers: str, accepted: str) -> SmsRequest:
    """Return the request written in settings, a line for each field and header.

    Raises Misused for a line that is none, a gap nobody fills, or a request without number or text.
    """
    pairs = tuple(_pair(line, "=") for line in fields.splitlines() if line.strip())
    heads = tuple(_pair(line, ":") for line in headers.splitlines() if line.strip())
    for _, value in (*pairs, *heads):
        for gap in _GAP.findall(value):
            if gap not in SMS_GAPS:
                raise Misused("isian_sms_salah", _GAP_UNKNOWN, gap=gap, known=", ".join(SMS_GAPS))
    return SmsRequest(method, pairs, heads, accepted)


def _pair(line: str, sign: str) -> tuple[str, str]:
    name, found, value = line.partition(sign)
    if not found or not name.strip():
        raise Misused("baris_sms_salah", _LINE, line=line[:40], sign=sign)
    return name.strip(), value.strip()


def _abroad(phone: object) -> str:
    """Return a number as it is kept, `62…`, however a gateway repeats it."""
    digits = re.sub(r"\D", "", str(phone))
    return "62" + digits[1:] if digits.startswith("0") else digits


def _told(document: Any) -> dict[str, Any] | None:
    """Return the answer with small keys, None when it is no JSON object."""
    if not isinstance(document, Mapping):
        return None
    return {str(key).lower(): value for key, value in document.items()}


def _neither(status: int, told: Mapping[str, Any]) -> Delivery:
    if status >= 400:
        plain = bare_answer(status)
        words = shown(str(told.get("message") or told.get("reason") or told.get("error") or ""))
        return Delivery(plain.state, plain.reason, words=words)
    return Delivery.unsure(Reason.JAWABAN_TAK_TERBACA)


def _yes(value: Any) -> bool:
    return value is True or value == 1 or str(value).lower() in ("true", "success")


_GAP = re.compile(r"\{([a-z_]+)\}")
_ID_IN = re.compile(r'"(?:message_?id|id|msgid|reference)"\s*:\s*"?([A-Za-z0-9-]{1,60})', re.I)
_LONG_WORD = re.compile(r"\S{30,}")
_SAID = tuple(
    (re.compile(pattern), reason)
    for pattern, reason in (
        (r"quota|kuota|saldo|balance|credit", Reason.KUOTA_HABIS),
        (
            r"disconnect|not connected|device (?:is )?(?:off|expired|not)|expired",
            Reason.PERANGKAT_TERPUTUS,
        ),
        (r"token|secret|unauthori|api.?key|forbidden", Reason.TOKEN_SALAH),
        (r"too many|rate limit|slow down|too fast", Reason.TERLALU_CEPAT),
        (
            r"too long|max(?:imum)? (?:char|length)|character|60000|60\.000",
            Reason.PESAN_TERLALU_PANJANG,
        ),
        (r"not registered|no whatsapp|not on whatsapp", Reason.NOMOR_TIDAK_TERDAFTAR),
        (r"target|phone|number|nomor|recipient", Reason.NOMOR_SALAH),
    )
)
_GAP_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors", "Isian “{gap}” tidak dikenal pada permintaan SMS. Yang dapat dipakai: {known}."
)
_LINE = QT_TRANSLATE_NOOP(
    "errors", "Baris “{line}” pada permintaan SMS tidak terbaca. Tulis nama{sign}nilai."
)
