"""An office's own authority: what it certifies is trusted by who knows its fingerprint alone."""

from __future__ import annotations

import contextlib
import socket
import ssl
import stat
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from desktop_app.central_server.authority import (
    RENEW_BEFORE,
    Authority,
    open_authority,
    own_names,
    renew,
)
from desktop_app.wire.invitation import fingerprint, invite

NOW = datetime(2026, 11, 22, tzinfo=UTC)
NAMES = ("127.0.0.1", "::1", "localhost", "pc-loket-1")


def _certificate(authority: Authority) -> x509.Certificate:
    return x509.load_pem_x509_certificate(authority.server.read_bytes())


@contextlib.contextmanager
def _listening(authority: Authority) -> Iterator[int]:
    """Serve TLS with the authority's certificate for one handshake at a time."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.server)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    taken, _ = listener.accept()
                    with contextlib.suppress(OSError), taken:
                        context.wrap_socket(taken, server_side=True).close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _shake_hands(port: int, trusted: Authority, name: str) -> str:
    context = ssl.create_default_context(cadata=trusted.pem)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    with (
        socket.create_connection(("127.0.0.1", port)) as plain,
        context.wrap_socket(plain, server_hostname=name) as one,
    ):
        return one.version() or ""


def test_a_counter_that_knows_it_trusts_the_server_by_name_and_address(tmp_path: Path) -> None:
    authority = open_authority(tmp_path / "tls", NAMES, NOW)
    stranger = open_authority(tmp_path / "other", NAMES, NOW)
    with _listening(authority) as port:
        assert _shake_hands(port, authority, "127.0.0.1") in ("TLSv1.2", "TLSv1.3")
        assert _shake_hands(port, authority, "pc-loket-1")
        with pytest.raises(ssl.SSLCertVerificationError):
            _shake_hands(port, authority, "pc-lain")
        with pytest.raises(ssl.SSLCertVerificationError):
            _shake_hands(port, stranger, "127.0.0.1")


def test_it_is_made_once_and_a_new_server_certificate_keeps_the_fingerprint(tmp_path: Path) -> None:
    first = open_authority(tmp_path, NAMES, NOW)
    before = _certificate(first)
    assert open_authority(tmp_path, NAMES, NOW).der == first.der
    assert _certificate(first) == before, "what is good stays"
    assert renew(first, (*NAMES, "192.168.1.20"), NOW), "the router gave another address"
    assert _certificate(first) != before
    assert open_authority(tmp_path, NAMES, NOW).der == first.der
    assert invite(first.der).fingerprint == fingerprint(first.der)


def test_the_certificate_is_renewed_before_it_ends_and_outlives_wrong_clocks(
    tmp_path: Path,
) -> None:
    authority = open_authority(tmp_path, NAMES, NOW)
    ends = _certificate(authority).not_valid_after_utc
    assert not renew(authority, NAMES, ends - RENEW_BEFORE - timedelta(days=1))
    assert renew(authority, NAMES, ends - RENEW_BEFORE + timedelta(days=1))
    assert _certificate(authority).not_valid_after_utc > ends
    assert _certificate(authority).not_valid_before_utc < NOW - timedelta(days=366)


def test_a_clock_years_behind_makes_a_certificate_all_the_same(tmp_path: Path) -> None:
    authority = open_authority(tmp_path, NAMES, datetime(2001, 1, 1, tzinfo=UTC))
    assert renew(authority, NAMES, NOW) is True


def test_a_broken_server_file_is_replaced(tmp_path: Path) -> None:
    authority = open_authority(tmp_path, NAMES, NOW)
    authority.server.write_bytes(b"half a fi")
    assert renew(authority, NAMES, NOW)
    assert _certificate(authority)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_keys_are_their_owners_alone(tmp_path: Path) -> None:
    open_authority(tmp_path / "tls", NAMES, NOW)
    for path in (tmp_path / "tls").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "tls").stat().st_mode) == 0o700


def test_this_pc_knows_its_own_names() -> None:
    names = own_names()
    assert {"localhost", "127.0.0.1", "::1"} <= set(names)
    assert names == own_names()
