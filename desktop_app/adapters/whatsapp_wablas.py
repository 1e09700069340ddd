"""Wablas: `POST /api/v2/send-message` on the account's own server, JSON, `token.secret`;
numbers are checked by a service of its own."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import requests
from urllib3.exceptions import HTTPError

from desktop_app.adapters.http_line import TooLate
from desktop_app.adapters.message_http import asked, deliver, headers
from desktop_app.domain.gateway import GatewayAccount, Parcel, wablas_answer, wablas_registered
from desktop_app.domain.message import Delivery


class Wablas:
    """`MessageGateway`; safe to use from several threads."""

    def send(self, account: GatewayAccount, parcel: Parcel, seconds: float) -> Delivery:
        """Hand one message over. Never raises for what the network or the server does."""
        message = {"phone": parcel.phone, "message": parcel.text, "ref_id": parcel.id.hex}
        return deliver(
            f"{account.address.rstrip('/')}/api/v2/send-message",
            seconds,
            lambda answer: wablas_answer(answer.status, answer.document),
            json={"data": [message]},
            headers=headers(account.token),
        )

    def registered(
        self, account: GatewayAccount, phones: Sequence[str], seconds: float
    ) -> dict[str, bool] | None:
        """Return which numbers use WhatsApp, None when it can not be told now.

        That is a service of its own, `GET /check-phone-number`, which is told the account's server.
        """
        if not account.check_address:
            return None
        try:
            answer = asked(
                f"{account.check_address.rstrip('/')}/check-phone-number",
                seconds,
                method="GET",
                params={"phones": ",".join(phones)},
                headers=headers(account.token, {"url": account.address.rstrip("/")}),
            )
        except (TooLate, requests.exceptions.RequestException, HTTPError, OSError, ValueError):
            return None
        return wablas_registered(answer.document, phones)

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Nobody can ask it what became of a message that got no answer."""
        return None
