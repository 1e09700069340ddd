"""Signing in, and who may: officers, their roles and passwords.

Passwords are hashed outside the transactions, because argon2id takes its time on purpose and the
writer is one for all. An unknown user name costs the same time as a wrong password.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import VOUCHED_FOR, Officer, Right, Role, Vouched, lock_out, require
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.office import Counter
from desktop_app.storage import accounts as storage
from desktop_app.storage import office as office_storage
from desktop_app.storage.accounts import Account
from desktop_app.storage.database import Connection
from desktop_app.storage.delegations import lent_to
from desktop_app.storage.journal import Transaction
from desktop_app.usecases.office import Office
from desktop_app.usecases.passwords import check_new


def log_in(office: Office, username: str, password: str, counter: Counter | None = None) -> Officer:
    """Return who signed in. Journals the sign-in, or that it failed.

    Raises Refused: `masuk_gagal` for a wrong name or password (which of them is not told),
    `akun_dikunci` while too many wrong passwords keep the account shut, `akun_nonaktif`.
    """
    return _sign_in(office, username, password, "login", counter)


def unlock(office: Office, password: str) -> Officer:
    """Return the officer whose screen is locked. Raises Refused as `log_in` does."""
    if office.actor is None:
        raise Refused("masuk_gagal", _WRONG)
    return _sign_in(office, office.actor.username, password, "unlock", office.counter)


def vouch(office: Office, username: str, password: str) -> Officer:
    """Return somebody who vouches for one act at another's counter. Raises Refused as `log_in`."""
    return _sign_in(office, username, password, "vouch", office.counter)


def confirm(office: Office, username: str, password: str, right: Right) -> Vouched:
    """Return who answers for a deed that cannot be undone, and until when. Journaled.

    Raises Refused as `log_in` does, and when that one has not the right.
    """
    officer = vouch(office, username, password)
    require(officer, right)
    with office.write() as tx:
        tx.event("confirm", officer.id, {"right": right.value})
    return Vouched(officer, office.now() + VOUCHED_FOR)


def note_lock(office: Office, *, idle: bool) -> None:
    """Journal that the screen was locked: by hand, or because nobody touched it."""
    if office.actor is not None:
        with office.write() as tx:
            tx.event("lock", office.actor.id, {"idle": idle})


def seen_again(office: Office) -> Officer:
    """Return who is logged in as the office knows that one now: the role, and what was lent."""
    if office.actor is None:
        raise Refused("masuk_gagal", _WRONG)
    with office.read() as connection:
        return _standing(office, connection, storage.read_account(connection, office.actor.id))


def officers(office: Office) -> tuple[Officer, ...]:
    """Return everybody who has or had an account, by name."""
    with office.read() as connection:
        return storage.read_officers(connection)


def as_administrator(office: Office) -> Office:
    """Return the office with its longest-standing admin at its first open counter.

    For the command line: whoever holds the key of the data folder is its administrator.
    Raises NotFound when there is no active admin.
    """
    with office.read() as connection:
        admins = [one for one in storage.read_officers(connection) if _active_admin(one)]
        counters = [one for one in office_storage.counters(connection) if one.active]
        if not admins:
            raise NotFound("admin_tidak_ada", _NO_ADMIN)
        first = min(admins, key=lambda one: one.id)
        # Who can read the folder can do everything with it; nobody's first password stops that.
        lent = lent_to(connection, first, office.now())
    first = replace(first, lent=lent, must_change=False)
    acting = office.with_actor(first, counters[0] if counters else None)
    return replace(acting, vouched=Vouched(first, office.now() + _COMMAND_LINE))


def add_officer(
    office: Office,
    username: str,
    name: str,
    role: Role,
    password: str,
    *,
    must_change: bool = True,
) -> Officer:
    """Give somebody an account; the password is replaced at the first login.

    Raises Refused for a bad or taken user name, or a password that is short or easily guessed.
    """
    office.require(Right.MANAGE_ACCOUNTS)
    username = checks.username(username)
    name = checks.filled(name, what=_NAME)
    check_new(office, password, username)
    password_hash = office.ports.passwords.hash(password)
    with office.write() as tx:
        return add_in(tx, username, name, role, password_hash, must_change=must_change)


def add_in(
    tx: Transaction,
    username: str,
    name: str,
    role: Role,
    password_hash: str,
    *,
    must_change: bool = True,
) -> Officer:
    """Store an account inside `tx`. Raises Refused when the user name is taken."""
    if storage.find_account(tx.connection, username):
        raise Refused("nama_pengguna_terpakai", _TAKEN, username=username)
    return storage.add_account(
        tx,
        username=username,
        name=name,
        role=role,
        password_hash=password_hash,
        must_change=must_change,
    )


def change_officer(
    office: Office, id: UUID, *, name: str | None = None, role: Role | None = None
) -> Officer:
    """Change somebody's name or role. Raises Refused when the last admin would be lost."""
    office.require(Right.MANAGE_ACCOUNTS)
    new: dict[str, object] = {}
    if name is not None:
        new["name"] = checks.filled(name, what=_NAME)
    if role is not None:
        new["role"] = role
    with office.write() as tx:
        old = storage.read_account(tx.connection, id).officer
        if role not in (None, Role.ADMIN):
            keep_an_admin(tx, old)
        return storage.change_account(tx, old, **new)


def change_password(office: Office, id: UUID, new: str, old: str | None = None) -> Officer:
    """Set a password: one's own with the old one, an admin anybody else's without.

    Raises Refused when the old one is wrong or the same, the new one too short or easily guessed,
    or the right is missing.
    """
    if office.actor is None or office.actor.id != id:
        return reset_password(office, id, new)
    with office.read() as connection:
        account = storage.read_account(connection, id)
    if not office.ports.passwords.matches(account.password_hash, old or ""):
        raise Refused("kata_sandi_lama_salah", _OLD_WRONG)
    if new == old:
        raise Refused("kata_sandi_sama", _UNCHANGED)
    return _set_password(office, account, new, must_change=False)


def reset_password(office: Office, id: UUID, new: str) -> Officer:
    """Give somebody a password, which is replaced at the next login.

    It also opens an account that wrong passwords had shut. Raises Refused without the right, and
    for a password that is too short or easily guessed.
    """
    office.require(Right.MANAGE_ACCOUNTS)
    with office.read() as connection:
        account = storage.read_account(connection, id)
    return _set_password(office, account, new, must_change=True)


def ask_new_passwords(office: Office, *, but: UUID | None = None) -> int:
    """Make everybody (but one) choose a new password at the next login; return how many."""
    office.require(Right.MANAGE_ACCOUNTS)
    with office.write() as tx:
        asked = [
            one
            for one in storage.read_officers(tx.connection)
            if one.active and one.id != but and not one.must_change
        ]
        for one in asked:
            storage.change_account(tx, one, must_change=True)
    return len(asked)


def deactivate(office: Office, id: UUID) -> Officer:
    """Close an account; what its officer did stays. Raises Refused for the last admin."""
    office.require(Right.MANAGE_ACCOUNTS)
    with office.write() as tx:
        old = storage.read_account(tx.connection, id).officer
        keep_an_admin(tx, old)
        return storage.change_account(tx, old, active=False)


def activate(office: Office, id: UUID) -> Officer:
    """Open a closed account again, with its password as it was."""
    office.require(Right.MANAGE_ACCOUNTS)
    with office.write() as tx:
        old = storage.read_account(tx.connection, id).officer
        return storage.change_account(tx, old, active=True, failed_logins=0, locked_until=None)


def keep_an_admin(tx: Transaction, leaving: Officer) -> None:
    """Raise Refused when `leaving` is the last active admin. Inside `tx`."""
    others = (one for one in storage.read_officers(tx.connection) if one.id != leaving.id)
    if _active_admin(leaving) and not any(map(_active_admin, others)):
        raise Refused("admin_terakhir", _LAST_ADMIN)


def _set_password(office: Office, account: Account, new: str, *, must_change: bool) -> Officer:
    check_new(office, new, account.officer.username)
    password_hash = office.ports.passwords.hash(new)
    with office.write() as tx:
        changed = storage.change_account(
            tx,
            storage.read_account(tx.connection, account.officer.id).officer,
            password_hash=password_hash,
            password_at=tx.at,
            must_change=must_change,
            failed_logins=0,
            locked_until=None,
        )
        return replace(changed, lent=lent_to(tx.connection, changed, tx.at))


def _sign_in(
    office: Office, username: str, password: str, kind: str, counter: Counter | None
) -> Officer:
    with office.read() as connection:
        account = storage.find_account(connection, username.strip().lower())
    right = _compare(office, account, password)
    if account is None:
        _note_stranger(office)
        raise Refused("masuk_gagal", _WRONG)
    with office.store.write(actor=account.officer.id, at=office.now()) as tx:
        now = storage.read_account(tx.connection, account.officer.id)
        refusal = _refusal(office, now, right and now.password_hash == account.password_hash)
        if refusal is None:
            body = {"counter": counter.id} if counter else {}
            tx.event(kind, now.officer.id, body)
            new = {"last_login_at": tx.at} if kind == "login" else {}
            came = storage.change_account(
                tx, now.officer, failed_logins=0, locked_until=None, **new
            )
            return replace(came, lent=lent_to(tx.connection, came, tx.at))
        tx.event("login_failed", now.officer.id, {"reason": refusal.code})
        if refusal.code == "masuk_gagal":
            failed = now.failed_logins + 1
            until = lock_out(failed, tx.at)
            storage.change_account(tx, now.officer, failed_logins=failed, locked_until=until)
    raise refusal


def _compare(office: Office, account: Account | None, password: str) -> bool:
    if account is None:
        office.ports.passwords.hash(password)  # as long as comparing takes
        return False
    return office.ports.passwords.matches(account.password_hash, password)


def _note_stranger(office: Office) -> None:
    # Not the name that was typed: it is often somebody's password in the wrong field.
    with office.store.write(actor=None, at=office.now()) as tx:
        tx.event("login_failed", office.identity.id, {"reason": "nama_tidak_dikenal"})


def _refusal(office: Office, account: Account, right: bool) -> Refused | None:
    until = account.locked_until
    if until is not None and until > office.now():
        clock = until.astimezone(office.zone)
        return Refused("akun_dikunci", _SHUT, until=f"{clock:%H.%M.%S}")
    if not right:
        return Refused("masuk_gagal", _WRONG)
    if not account.officer.active:
        return Refused("akun_nonaktif", _CLOSED)
    return None


def _standing(office: Office, connection: Connection, account: Account) -> Officer:
    lent = lent_to(connection, account.officer, office.now())
    return replace(account.officer, lent=lent)


def _active_admin(officer: Officer) -> bool:
    return officer.active and officer.role is Role.ADMIN


_COMMAND_LINE = timedelta(days=365)  # one command
_NAME = QT_TRANSLATE_NOOP("errors", "Nama petugas")
_WRONG = QT_TRANSLATE_NOOP(
    "errors", "Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecilnya, lalu ulangi."
)
_SHUT = QT_TRANSLATE_NOOP(
    "errors",
    "Terlalu banyak kata sandi salah, jadi akun ini ditutup sampai pukul {until}. Tunggu sebentar, "
    "atau minta admin mengganti kata sandinya.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "errors", "Akun ini sudah dinonaktifkan. Mintalah admin bila masih diperlukan."
)
_TAKEN = QT_TRANSLATE_NOOP("errors", "Nama pengguna {username} sudah dipakai. Pilih nama lain.")
_OLD_WRONG = QT_TRANSLATE_NOOP("errors", "Kata sandi lama salah, jadi kata sandi belum diganti.")
_UNCHANGED = QT_TRANSLATE_NOOP(
    "errors", "Kata sandi baru sama dengan yang lama. Pilih kata sandi yang lain."
)
_LAST_ADMIN = QT_TRANSLATE_NOOP(
    "errors",
    "Ini admin terakhir yang aktif. Jadikan orang lain admin dahulu, lalu ulangi.",
)
_NO_ADMIN = QT_TRANSLATE_NOOP("errors", "Kantor ini tidak punya admin yang aktif.")
