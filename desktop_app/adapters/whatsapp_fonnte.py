"""Fonnte: `POST /send` and `/validate`, form-encoded, the bare token in `Authorization`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import requests
from urllib3.exceptions import HTTPError

from desktop_app.adapters.http_line import TooLate
from desktop_app.adapters.message_http import asked, deliver, headers
from desktop_app.domain.gateway import GatewayAccount, Parcel, fonnte_answer, fonnte_registered
from desktop_app.domain.message import Delivery


class Fonnte:
    """`MessageGateway`; safe to use from several threads."""

    def send(self, account: GatewayAccount, parcel: Parcel, seconds: float) -> Delivery:
        """Hand one message over. Never raises for what the network or the server does."""
        fields = {
            "target": parcel.phone,
            "message": parcel.text,
            "countryCode": "0",  # the number stands there whole
        }
        return deliver(
            f"{account.address.rstrip('/')}/send",
            seconds,
            lambda answer: fonnte_answer(answer.status, answer.document),
            data=fields,
            headers=headers(account.token),
        )

    def registered(
        self, account: GatewayAccount, phones: Sequence[str], seconds: float
    ) -> dict[str, bool] | None:
        """Return which numbers use WhatsApp, None when it can not be told now."""
        try:
            answer = asked(
                f"{account.address.rstrip('/')}/validate",
                seconds,
                data={"target": ",".join(phones), "countryCode": "0"},
                headers=headers(account.token),
            )
        except (TooLate, requests.exceptions.RequestException, HTTPError, OSError, ValueError):
            return None
        return fonnte_registered(answer.document, phones)

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Nobody can ask it what became of a message that got no answer."""
        return None
