"""Who may do what: roles, rights, and one table that an officer can read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

SHORTEST_PASSWORD = 8
FREE_ATTEMPTS = 4


class Role(StrEnum):
    """What somebody is in the office."""

    PETUGAS = "petugas"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"


class Right(StrEnum):
    """What the program asks about before it does something."""

    SERVE = "melayani"
    OVERRIDE = "mengubah_keputusan"
    APPROVE = "menyetujui_permohonan"
    VOID_LETTER = "membatalkan_surat"
    SIGN_DAY = "menandatangani_lembar_harian"
    IMPORT_REGISTER = "mengimpor_data"
    SEE_REPORTS = "melihat_laporan"
    MANAGE_OFFICE = "mengatur_kantor"
    MANAGE_RULES = "mengatur_aturan"
    MANAGE_ACCOUNTS = "mengatur_petugas"
    SEE_NIK = "melihat_nik"
    MANAGE_PEOPLE = "mengurus_data_pemohon"


_COUNTER = frozenset({Right.SERVE, Right.SEE_REPORTS})
_HEAD = _COUNTER | {
    Right.OVERRIDE,
    Right.APPROVE,
    Right.VOID_LETTER,
    Right.SIGN_DAY,
    Right.IMPORT_REGISTER,
    Right.MANAGE_RULES,
    Right.SEE_NIK,
    Right.MANAGE_PEOPLE,
}
PERMISSIONS: dict[Role, frozenset[Right]] = {
    Role.PETUGAS: _COUNTER,
    Role.SUPERVISOR: _HEAD,
    # An office of one must not stand still: its admin serves too. Overriding the rules stays
    # with the supervisor, who answers for the figures.
    Role.ADMIN: _COUNTER
    | {
        Right.IMPORT_REGISTER,
        Right.MANAGE_OFFICE,
        Right.MANAGE_RULES,
        Right.MANAGE_ACCOUNTS,
        Right.VOID_LETTER,
        Right.SEE_NIK,
        Right.MANAGE_PEOPLE,
    },
}


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody with an account. `version` is the row's, for changes without overwriting.

    `must_change`: the password was given by somebody else and has to be replaced first.
    """

    id: UUID
    username: str
    name: str
    role: Role
    active: bool
    version: int
    must_change: bool = False

    def may(self, right: Right) -> bool:
        """Tell whether this officer's role carries `right`."""
        return right in PERMISSIONS[self.role]


def require(officer: Officer | None, right: Right) -> Officer:
    """Return the officer, or raise Refused when nobody is logged in or the right is missing."""
    if officer is None:
        raise Refused("belum_masuk", _NOBODY)
    if not officer.may(right):
        raise Refused("tidak_berwenang", _NOT_ALLOWED, role=officer.role.value)
    return officer


def check_password(password: str, *, username: str) -> None:
    """Raise Refused when a new password is too short or is the user name itself."""
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("kata_sandi_pendek", _SHORT, least=SHORTEST_PASSWORD)
    if password.strip().lower() == username.strip().lower():
        raise Refused("kata_sandi_nama_pengguna", _SAME)


def lock_out(failed: int, now: datetime) -> datetime | None:
    """Return until when an account is shut after `failed` wrong passwords in a row.

    Four are free; then 30 seconds, doubling, at most fifteen minutes: guessing becomes
    hopeless while a tired officer is never sent home.
    """
    if failed < FREE_ATTEMPTS:
        return None
    seconds = min(30 * 2 ** (failed - FREE_ATTEMPTS), 15 * 60)
    return now + timedelta(seconds=seconds)


_NOBODY = QT_TRANSLATE_NOOP("errors", "Silakan masuk dahulu dengan nama pengguna dan kata sandi.")
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "errors", "Peran Anda ({role}) tidak berwenang melakukan ini. Mintalah supervisor atau admin."
)
_SHORT = QT_TRANSLATE_NOOP(
    "errors", "Kata sandi terlalu pendek. Pakai paling sedikit {least} huruf."
)
_SAME = QT_TRANSLATE_NOOP("errors", "Kata sandi tidak boleh sama dengan nama pengguna.")
