"""The office's own certificate authority: made on the spot, known to counters by its fingerprint.

An office has no name the world could certify. The authority's certificate goes with the code a
counter joins by (`wire.invitation`), and from then on the counter trusts this one alone. The
server's own certificate names this PC as it is called now, and is made anew by the same authority
when its names or addresses change, or before it ends.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_AUTHORITY = "authority.pem"
_AUTHORITY_KEY = "authority.key"
_SERVER = "server.pem"  # key and chain in one file, so that the two never belong apart

# A PC's clock may be years off on the day it becomes the centre, and so may a counter's.
_SINCE = datetime(2020, 1, 1, tzinfo=UTC)
_AUTHORITY_YEARS = timedelta(days=30 * 366)
_SERVER_DAYS = timedelta(days=800)
RENEW_BEFORE = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Authority:
    """The authority in a folder. `pem` and `der` are its certificate, which is no secret.

    `server` is the file with the server's key and certificates, readable by its owner alone.
    """

    folder: Path
    pem: str
    der: bytes

    @property
    def server(self) -> Path:
        """The server's key and certificates."""
        return self.folder / _SERVER


def open_authority(folder: Path, names: Iterable[str], now: datetime) -> Authority:
    """Return the authority in a folder, made on the first call, with a server certificate for
    these names and addresses that is not about to end."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (folder / _AUTHORITY).exists():
        _make(folder, now)
    certificate = x509.load_pem_x509_certificate((folder / _AUTHORITY).read_bytes())
    pem = certificate.public_bytes(Encoding.PEM).decode()
    authority = Authority(folder, pem, certificate.public_bytes(Encoding.DER))
    renew(authority, names, now)
    return authority


def renew(authority: Authority, names: Iterable[str], now: datetime) -> bool:
    """Make the server's certificate anew where it needs it; tell whether it was."""
    wanted = frozenset(names)
    if _still_good(authority.server, wanted, now):
        return False
    folder = authority.folder
    key = load_pem_private_key((folder / _AUTHORITY_KEY).read_bytes(), None)
    issuer = x509.load_pem_x509_certificate((folder / _AUTHORITY).read_bytes())
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError("the authority's key is of another kind")
    _issue(authority.server, wanted, issuer, key, now)
    return True


def own_names() -> tuple[str, ...]:
    """Return the names and addresses this PC is reached by, in a fixed order."""
    names = {"localhost", socket.gethostname().lower()}
    for addresses in psutil.net_if_addrs().values():
        for one in addresses:
            if one.family in (socket.AF_INET, socket.AF_INET6):
                bare = one.address.partition("%")[0]
                if not ipaddress.ip_address(bare).is_link_local:
                    names.add(bare)
    names.update(("127.0.0.1", "::1"))
    return tuple(sorted(name for name in names if name and name.isascii()))


def _make(folder: Path, now: datetime) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Loket Linjamsos - pusat kantor")])
    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    certificate = (
        _builder(name, name, key, now + _AUTHORITY_YEARS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(identifier, critical=False)
        .sign(key, hashes.SHA256())
    )
    # The certificate comes last: where it is, the key is too.
    _write(folder / _AUTHORITY_KEY, _pem(key))
    _write(folder / _AUTHORITY, certificate.public_bytes(Encoding.PEM))


def _issue(
    path: Path,
    names: frozenset[str],
    issuer: x509.Certificate,
    issuer_key: ec.EllipticCurvePrivateKey,
    now: datetime,
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Loket Linjamsos")])
    public = issuer_key.public_key()
    certificate = (
        _builder(name, issuer.subject, key, now + _SERVER_DAYS)
        .add_extension(
            x509.SubjectAlternativeName([_general(one) for one in sorted(names)]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )
    chain = [certificate.public_bytes(Encoding.PEM), issuer.public_bytes(Encoding.PEM)]
    _write(path, b"".join([_pem(key), *chain]))


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_SINCE)
        .not_valid_after(max(until, _SINCE + _SERVER_DAYS))
    )


def _still_good(path: Path, names: frozenset[str], now: datetime) -> bool:
    try:
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError):
        return False
    said = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    known = frozenset(str(one.value) for one in said)
    return names <= known and now < certificate.not_valid_after_utc - RENEW_BEFORE


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, readable by its owner alone."""
    new = path.with_name(f"{path.name}.new")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
