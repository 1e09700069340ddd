"""An SMS gateway as the office describes it: address, fields, headers, and what yes looks like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote
from uuid import UUID

from desktop_app.adapters.message_http import deliver
from desktop_app.domain.gateway import (
    FORM,
    GET,
    GatewayAccount,
    Parcel,
    SmsRequest,
    sms_answer,
    sms_filled,
)
from desktop_app.domain.message import Delivery, Reason


class SmsHttp:
    """`MessageGateway`; safe to use from several threads."""

    def send(self, account: GatewayAccount, parcel: Parcel, seconds: float) -> Delivery:
        """Hand one message over. Never raises for what the network or the server does."""
        if account.sms is None or not account.address:
            return Delivery.refused(Reason.ALAMAT_SALAH)
        values = {
            "nomor": parcel.phone,
            "pesan": parcel.text,
            "token": account.token,
            "id": parcel.id.hex,
        }
        accepted = account.sms.accepted
        return deliver(
            sms_filled(account.address, {name: quote(one, "") for name, one in values.items()}),
            seconds,
            lambda answer: sms_answer(answer.status, answer.body, accepted),
            **_request(account.sms, values),
        )

    def registered(
        self, account: GatewayAccount, phones: Sequence[str], seconds: float
    ) -> dict[str, bool] | None:
        """Every mobile number takes an SMS."""
        return None

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Nobody can ask it what became of a message that got no answer."""
        return None


def _request(sms: SmsRequest, values: Mapping[str, str]) -> dict[str, Any]:
    fields = {name: sms_filled(text, values) for name, text in sms.fields}
    heads = {"Idempotency-Key": values["id"]}
    heads |= {name: sms_filled(text, values) for name, text in sms.headers}
    if sms.method == GET:
        return {"method": "GET", "params": fields, "headers": heads}
    return {("data" if sms.method == FORM else "json"): fields, "headers": heads}
