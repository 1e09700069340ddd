"""By what messages leave: the gateway chosen, its address, its token in the computer's safe."""

from __future__ import annotations

from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.gateway import GatewayAccount, Parcel, SmsRequest, read_sms_request
from desktop_app.domain.identity import parse_phone
from desktop_app.domain.ids import new_id
from desktop_app.domain.message import Delivery, Gateway
from desktop_app.settings import Settings
from desktop_app.storage import vault
from desktop_app.storage.office import read_settings
from desktop_app.usecases.office import Office

SEND_SECONDS = 30.0
_OUTBOX = "pesan-keluar"


def chosen(given: Settings) -> Gateway:
    """Return the gateway the office chose."""
    return Gateway(given[settings.MESSAGE_GATEWAY])


def account(
    office: Office, gateway: Gateway, given: Settings, token: str | None = None
) -> GatewayAccount:
    """Return where a gateway is and how the office is known there.

    `token` is for this once; without it the one in the computer's safe is taken.

    Raises Refused where its address or token is missing, Misused for an SMS request that is none.
    """
    token = token or office.ports.secrets.recall(_secret_name(office, gateway)) or ""
    address = _address(gateway, given)
    if gateway.online and not address:
        raise Refused("gateway_tanpa_alamat", _NO_ADDRESS)
    if gateway in (Gateway.FONNTE, Gateway.WABLAS) and not token:
        raise Refused("gateway_tanpa_token", _NO_TOKEN)
    sms = _sms(given) if gateway is Gateway.SMS else None
    check = given[settings.MESSAGE_WABLAS_CHECK_ADDRESS] if gateway is Gateway.WABLAS else ""
    return GatewayAccount(gateway, address, token, sms, outbox(office), check)


def outbox(office: Office) -> str:
    """Return the folder of the files that somebody sends by hand."""
    folder = settings.read_machine(office.store.folder)[settings.MESSAGE_OUTBOX]
    return folder or str(office.store.folder / _OUTBOX)


def price(given: Settings) -> int | None:
    """Return what a message costs in rupiah, None where nobody knows."""
    return given[settings.MESSAGE_PRICE] or None


def has_token(office: Office, gateway: Gateway) -> bool:
    """Tell whether a token is kept. Never returns it."""
    return bool(office.ports.secrets.recall(_secret_name(office, gateway)))


def set_token(office: Office, gateway: Gateway, token: str) -> bool:
    """Keep a token ("" forgets it); False when this computer has no safe and it only lasts until
    the program ends. Raises Refused without the right to set the office up."""
    office.require(Right.MANAGE_OFFICE)
    name = _secret_name(office, gateway)
    kept = True
    if token.strip():
        kept = office.ports.secrets.remember(name, token.strip())
    else:
        office.ports.secrets.forget(name)
    with office.write() as tx:
        change = "set" if token.strip() else "removed"
        tx.event("message_token", office.identity.id, {"gateway": gateway.value, "token": change})
    return kept


def try_out(office: Office, phone: str) -> Delivery:
    """Send one short message to a number of the office's own; return what the gateway answered.

    For the network lane. Raises Refused without the right, a number, address or token.
    """
    office.require(Right.MANAGE_OFFICE)
    number = parse_phone(phone)
    with office.read() as connection:
        given = read_settings(connection)
    gateway = chosen(given)
    known = account(office, gateway, given)
    parcel = Parcel(_id(office), number, _TRIAL.format(office=office.identity.name))
    answer = office.ports.gateways(gateway).send(known, parcel, SEND_SECONDS)
    with office.write() as tx:
        body = {"gateway": gateway.value, "state": answer.state.value}
        tx.event("message_trial", office.identity.id, body)
    return answer


def _address(gateway: Gateway, given: Settings) -> str:
    if gateway is Gateway.FONNTE:
        return given[settings.MESSAGE_FONNTE_ADDRESS]
    if gateway is Gateway.WABLAS:
        return given[settings.MESSAGE_WABLAS_ADDRESS]
    return given[settings.MESSAGE_SMS_ADDRESS] if gateway is Gateway.SMS else ""


def _sms(given: Settings) -> SmsRequest:
    return read_sms_request(
        given[settings.MESSAGE_SMS_METHOD],
        given[settings.MESSAGE_SMS_FIELDS],
        given[settings.MESSAGE_SMS_HEADERS],
        given[settings.MESSAGE_SMS_ACCEPTED],
    )


def _id(office: Office) -> UUID:
    return new_id(office.now())


def _secret_name(office: Office, gateway: Gateway) -> str:
    return f"{vault.recovery(office.store.folder).vault_id}/pesan-{gateway.value}"


_TRIAL = "{office}: pesan percobaan dari Loket Linjamsos. Abaikan pesan ini."
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "errors", "Alamat penyedia pesan belum diisi. Isi dahulu di Pengaturan, Pesan."
)
_NO_TOKEN = QT_TRANSLATE_NOOP(
    "errors", "Token penyedia pesan belum disimpan di komputer ini. Isi di Pengaturan, Pesan."
)
