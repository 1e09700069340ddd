"""Who may do what: roles, rights, and one table that an officer can read.

The same table is what the program asks, what Pengaturan › Petugas shows and what the guide
prints. A stand-in holds the supervisor's rights for a time (`Officer.lent`); what cannot be undone
asks for a password once more (`Vouched`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

FREE_ATTEMPTS = 4
# One's own password holds this long for what cannot be undone; somebody else's for one deed.
VOUCHED_FOR = timedelta(minutes=5)


class Role(StrEnum):
    """What somebody is in the office."""

    PETUGAS = "petugas"
    MAGANG = "magang"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"
    KEPALA_DINAS = "kepala_dinas"
    AUDITOR = "auditor"

    @property
    def label(self) -> str:
        """What the screens call it (to be translated)."""
        return _ROLES[self]


class Right(StrEnum):
    """What the program asks about before it does something."""

    PREPARE = "menyiapkan_konsep"
    SERVE = "melayani"
    OVERRIDE = "mengubah_keputusan"
    APPROVE = "menyetujui_permohonan"
    VOID_LETTER = "membatalkan_surat"
    SIGN_DAY = "menandatangani_lembar_harian"
    IMPORT_REGISTER = "mengimpor_data"
    SEND_MESSAGES = "mengirim_pesan"
    MANAGE_PROGRAMMES = "mengelola_program"
    SEE_REPORTS = "melihat_laporan"
    EXPORT = "mengekspor"
    SEE_JOURNAL = "melihat_jejak"
    MANAGE_OFFICE = "mengatur_kantor"
    MANAGE_RULES = "mengatur_aturan"
    MANAGE_ACCOUNTS = "mengatur_petugas"
    SEE_NIK = "melihat_nik"
    MANAGE_PEOPLE = "mengurus_data_pemohon"
    DELEGATE = "menunjuk_pengganti"
    REVOKE_KEY = "mencabut_kunci"
    RESTORE = "memulihkan_cadangan"


_READING = frozenset({Right.SEE_REPORTS, Right.SEE_JOURNAL, Right.EXPORT})
_COUNTER = frozenset({Right.PREPARE, Right.SERVE, Right.SEE_REPORTS, Right.EXPORT})
_HEAD = _COUNTER | {
    Right.OVERRIDE,
    Right.APPROVE,
    Right.VOID_LETTER,
    Right.SIGN_DAY,
    Right.IMPORT_REGISTER,
    Right.SEND_MESSAGES,
    Right.MANAGE_PROGRAMMES,
    Right.SEE_JOURNAL,
    Right.MANAGE_RULES,
    Right.SEE_NIK,
    Right.MANAGE_PEOPLE,
    Right.DELEGATE,
}
PERMISSIONS: dict[Role, frozenset[Right]] = {
    Role.PETUGAS: _COUNTER,
    # An intern prepares what an officer then looks through and decides; nothing more.
    Role.MAGANG: frozenset({Right.PREPARE}),
    Role.SUPERVISOR: _HEAD,
    # An office of one must not stand still: its admin serves too. Overriding the rules stays
    # with the supervisor, who answers for the figures.
    Role.ADMIN: _COUNTER
    | {
        Right.IMPORT_REGISTER,
        Right.SEND_MESSAGES,
        Right.MANAGE_PROGRAMMES,
        Right.SEE_JOURNAL,
        Right.MANAGE_OFFICE,
        Right.MANAGE_RULES,
        Right.MANAGE_ACCOUNTS,
        Right.VOID_LETTER,
        Right.SEE_NIK,
        Right.MANAGE_PEOPLE,
        Right.DELEGATE,
        Right.REVOKE_KEY,
        Right.RESTORE,
    },
    Role.KEPALA_DINAS: _READING,
    Role.AUDITOR: _READING,
}

# What a stand-in holds for a time. Who stands in names nobody to stand in for them.
LENT = PERMISSIONS[Role.SUPERVISOR] - {Right.DELEGATE}
# Whom one may name: who serves already. Interns do not decide, and who audits does not act.
MAY_STAND_IN = frozenset({Role.PETUGAS, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody with an account. `version` is the row's, for changes without overwriting.

    `must_change`: the password was given by somebody else and has to be replaced first. `lent`
    are rights held at the moment beside those of the role: as a stand-in, or as the admin of an
    office that has no supervisor.
    """

    id: UUID
    username: str
    name: str
    role: Role
    active: bool
    version: int
    must_change: bool = False
    lent: frozenset[Right] = frozenset()

    def may(self, right: Right) -> bool:
        """Tell whether this officer's role, or what was lent, carries `right`."""
        return right in PERMISSIONS[self.role] or right in self.lent


@dataclass(frozen=True, slots=True)
class Vouched:
    """Somebody typed a password to answer for what cannot be undone; it holds until `until`."""

    officer: Officer
    until: datetime


def require(officer: Officer | None, right: Right) -> Officer:
    """Return the officer, or raise Refused when nobody is logged in or the right is missing."""
    if officer is None:
        raise Refused("belum_masuk", _NOBODY)
    if officer.must_change:
        raise Refused("ganti_kata_sandi", _CHANGE_FIRST)
    if not officer.may(right):
        raise Refused("tidak_berwenang", _NOT_ALLOWED, role=officer.role.label)
    return officer


def permission_rows(
    without: frozenset[Right] = frozenset(),
) -> tuple[tuple[str, frozenset[Role]], ...]:
    """Return the table: what can be done (to be translated), and which roles may.

    Nothing is said of the rights `without`: their capability is not used.
    """
    return tuple(
        (label, frozenset(role for role in Role if right in PERMISSIONS[role]))
        for right, label in _RIGHTS.items()
        if right not in without
    )


def lock_out(failed: int, now: datetime) -> datetime | None:
    """Return until when an account is shut after `failed` wrong passwords in a row.

    Four are free; then 30 seconds, doubling, at most fifteen minutes: guessing becomes
    hopeless while a tired officer is never sent home.
    """
    if failed < FREE_ATTEMPTS:
        return None
    seconds = min(30 * 2 ** (failed - FREE_ATTEMPTS), 15 * 60)
    return now + timedelta(seconds=seconds)


_ROLES = {
    Role.PETUGAS: QT_TRANSLATE_NOOP("Access", "Petugas loket"),
    Role.MAGANG: QT_TRANSLATE_NOOP("Access", "Magang"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Access", "Supervisor"),
    Role.ADMIN: QT_TRANSLATE_NOOP("Access", "Admin"),
    Role.KEPALA_DINAS: QT_TRANSLATE_NOOP("Access", "Kepala dinas"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Access", "Auditor"),
}
# In the order of the table; every right has its row (a test says so).
_RIGHTS = {
    Right.PREPARE: QT_TRANSLATE_NOOP(
        "Access", "Memberi dan memanggil nomor, mencari pemohon, menyiapkan konsep"
    ),
    Right.SERVE: QT_TRANSLATE_NOOP(
        "Access", "Memutuskan permohonan, menerbitkan, mencetak, dan menyerahkan surat"
    ),
    Right.SEE_NIK: QT_TRANSLATE_NOOP("Access", "Melihat NIK dan No. KK tanpa samaran"),
    Right.OVERRIDE: QT_TRANSLATE_NOOP("Access", "Memutuskan lain dari aturan, dengan alasan"),
    Right.APPROVE: QT_TRANSLATE_NOOP("Access", "Menyetujui permohonan"),
    Right.VOID_LETTER: QT_TRANSLATE_NOOP("Access", "Membatalkan dan mengganti surat"),
    Right.SIGN_DAY: QT_TRANSLATE_NOOP("Access", "Menandatangani lembar harian, menutup bulan"),
    Right.SEE_REPORTS: QT_TRANSLATE_NOOP("Access", "Melihat angka laporan dan arsip surat"),
    Right.EXPORT: QT_TRANSLATE_NOOP("Access", "Menyimpan laporan dan daftar sebagai berkas"),
    Right.SEE_JOURNAL: QT_TRANSLATE_NOOP("Access", "Melihat jejak audit"),
    Right.IMPORT_REGISTER: QT_TRANSLATE_NOOP("Access", "Mengimpor data DTKS/DTSEN"),
    Right.SEND_MESSAGES: QT_TRANSLATE_NOOP(
        "Access", "Mengimpor daftar nonaktif dan tunggakan, mengirim pesan"
    ),
    Right.MANAGE_PROGRAMMES: QT_TRANSLATE_NOOP(
        "Access", "Mengatur program, mengimpor daftar penerima, membuat berkas transfer"
    ),
    Right.MANAGE_RULES: QT_TRANSLATE_NOOP("Access", "Mengubah layanan, aturan, dan masa pengajuan"),
    Right.MANAGE_PEOPLE: QT_TRANSLATE_NOOP(
        "Access", "Membetulkan NIK, menyatukan, dan menghapus data pemohon"
    ),
    Right.DELEGATE: QT_TRANSLATE_NOOP("Access", "Menunjuk pengganti supervisor"),
    Right.MANAGE_ACCOUNTS: QT_TRANSLATE_NOOP("Access", "Mengatur akun petugas"),
    Right.MANAGE_OFFICE: QT_TRANSLATE_NOOP(
        "Access", "Mengatur kantor, loket, surat, dan kemampuan program"
    ),
    Right.REVOKE_KEY: QT_TRANSLATE_NOOP("Access", "Mencabut kunci tanda tangan komputer"),
    Right.RESTORE: QT_TRANSLATE_NOOP("Access", "Memulihkan data dari cadangan"),
}
_NOBODY = QT_TRANSLATE_NOOP("errors", "Silakan masuk dahulu dengan nama pengguna dan kata sandi.")
_CHANGE_FIRST = QT_TRANSLATE_NOOP(
    "errors", "Kata sandi Anda dibuatkan orang lain. Ganti dahulu dengan kata sandi sendiri."
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "errors", "Peran Anda ({role}) tidak berwenang melakukan ini. Mintalah supervisor atau admin."
)
