"""The office's key in the system's own safe, so that nobody types the passphrase every morning.

Only safes that encrypt with the account's login are used; `keyring` would otherwise fall back to
whatever is installed, a plain file included. Where there is none, the passphrase is asked for.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE = "loket-linjamsos"
SECURE = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)


def recall(vault_id: str) -> bytes | None:
    """Return the key kept for a data folder, or None when no safe holds one."""
    backend = _secure_backend()
    if backend is None:
        return None
    try:
        kept = backend.get_password(SERVICE, vault_id)
        return bytes.fromhex(kept) if kept else None
    except Exception as error:  # whatever a locked or absent desktop service raises
        log.info("The system's key store did not answer: %s", type(error).__name__)
        return None


def remember(vault_id: str, key: bytes) -> bool:
    """Keep the key for a data folder; False when there is no safe, which is no failure."""
    backend = _secure_backend()
    if backend is None:
        return False
    try:
        backend.set_password(SERVICE, vault_id, key.hex())
    except Exception as error:
        log.info("The system's key store did not take the key: %s", type(error).__name__)
        return False
    return True


def forget(vault_id: str) -> None:
    """Take the key of a data folder out of the safe, if it is there."""
    backend = _secure_backend()
    if backend is None:
        return
    try:
        backend.delete_password(SERVICE, vault_id)
    except Exception as error:
        log.info("The system's key store kept what it had: %s", type(error).__name__)


class SafeSecrets:
    """Texts in the same safe, a server's token for one; where there is no safe they last until
    the program ends and are nowhere on the disk."""

    def __init__(self) -> None:
        self._here: dict[str, str] = {}

    def recall(self, name: str) -> str | None:
        """Return what was kept under a name, None when nothing was."""
        kept = self._here.get(name)
        if kept is None and (stored := recall(name)) is not None:
            kept = self._here[name] = stored.decode()
        return kept

    def remember(self, name: str, secret: str) -> bool:
        """Keep a secret; False when there is no safe and it only lasts until the program ends."""
        self._here[name] = secret
        return remember(name, secret.encode())

    def forget(self, name: str) -> None:
        """Keep it no longer."""
        self._here.pop(name, None)
        forget(name)


def _secure_backend() -> KeyringBackend | None:
    import keyring

    chosen = keyring.get_keyring()
    # The chainer asks every backend it found, a plain file among them: take the first safe one.
    candidates = getattr(chosen, "backends", None) or [chosen]
    for backend in candidates:
        if f"{type(backend).__module__}.{type(backend).__name__}" in SECURE:
            return backend
    return None
