"""Wablas: `POST /api/v2/send-message` on the account's own server, JSON, `token.secret`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from desktop_app.adapters.message_http import deliver, headers
from desktop_app.domain.gateway import GatewayAccount, Parcel, wablas_answer
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
        """It is not asked: its number check is a service of its own."""
        return None

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Nobody can ask it what became of a message that got no answer."""
        return None
