"""The key goes into a safe that encrypts, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from desktop_app.adapters import key_store

KEY = bytes(range(32))


class _InMemory(keyring.backend.KeyringBackend):
    """Stands for a desktop's safe; `SECURE` names it for the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")


class _Locked(_InMemory):
    """A safe nobody unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("locked")


class _Chain(_InMemory):
    """keyring's chainer asks all it found; the first that is safe is taken."""

    def __init__(self, *backends: keyring.backend.KeyringBackend) -> None:
        super().__init__()
        self.backends = list(backends)


@pytest.fixture(autouse=True)
def _own_backend() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def _trust(monkeypatch: pytest.MonkeyPatch, kind: type) -> None:
    name = f"{kind.__module__}.{kind.__name__}"
    monkeypatch.setattr(key_store, "SECURE", frozenset({name}))


def test_a_secure_safe_keeps_and_forgets_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    _trust(monkeypatch, _InMemory)
    keyring.set_keyring(_InMemory())

    assert key_store.recall("v1") is None
    assert key_store.remember("v1", KEY)
    assert key_store.recall("v1") == KEY
    assert key_store.recall("v2") is None
    key_store.forget("v1")
    key_store.forget("v1")
    assert key_store.recall("v1") is None


def test_a_safe_that_is_not_on_the_list_gets_nothing() -> None:
    backend = _InMemory()
    keyring.set_keyring(backend)

    assert not key_store.remember("v1", KEY)
    assert backend.kept == {}
    backend.set_password(key_store.SERVICE, "v1", KEY.hex())
    assert key_store.recall("v1") is None


def test_of_a_chain_only_the_secure_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    class PlainFile(_InMemory):
        pass

    plain, safe = PlainFile(), _InMemory()
    _trust(monkeypatch, _InMemory)
    keyring.set_keyring(_Chain(plain, safe))

    assert key_store.remember("v1", KEY)
    assert plain.kept == {}
    assert key_store.recall("v1") == KEY


def test_a_locked_safe_is_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    _trust(monkeypatch, _Locked)
    keyring.set_keyring(_Locked())

    assert key_store.recall("v1") is None
    assert not key_store.remember("v1", KEY)


def test_what_is_no_key_is_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    _trust(monkeypatch, _InMemory)
    backend = _InMemory()
    keyring.set_keyring(backend)
    backend.set_password(key_store.SERVICE, "v1", "bukan kunci")

    assert key_store.recall("v1") is None


def test_the_list_names_backends_that_exist() -> None:
    import importlib

    for name in key_store.SECURE:
        module, _, kind = name.rpartition(".")
        assert hasattr(importlib.import_module(module), kind), name
