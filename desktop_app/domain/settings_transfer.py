"""Settings carried from one PC to another: which kinds there are, and how two sides compare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError


class Part(StrEnum):
    """A kind of settings that is ticked as a whole; the value stands in the file."""

    PRINTERS = "pencetak"
    DISPLAY = "tampilan"
    SOUND = "suara"
    FOLDERS = "folder"
    CAPABILITIES = "kemampuan"
    CHOICES = "pilihan"
    LETTERHEAD = "kop"
    SIGNATORIES = "penandatangan"
    HOURS = "jam"
    HOLIDAYS = "libur"
    PERIODS = "masa_pengajuan"
    LETTERS = "naskah_surat"
    SERVICES = "layanan"
    RULES = "aturan"
    ADVISER = "aturan_penasihat"
    MESSAGES = "naskah_pesan"
    QUESTIONS = "tanya_jawab"
    FACILITIES = "faskes"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _LABELS[self]

    @property
    def of_machine(self) -> bool:
        """Whether it belongs to one computer and not to its office."""
        return self in _OF_MACHINE


class State(StrEnum):
    """How a thing in the file stands to what is here. REFUSED: it cannot be taken, and why is
    told; UNKNOWN: this version of the program does not know it and leaves it."""

    NEW = "baru"
    CHANGED = "berubah"
    SAME = "sama"
    REFUSED = "ditolak"
    UNKNOWN = "tidak_dikenal"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that is carried: `key` tells it again on the other PC, `title` is what people
    call it (to be translated), `value` is plain JSON."""

    key: str
    title: str
    value: Any


@dataclass(frozen=True, slots=True)
class Item:
    """A thing of the file beside what is here. `part` is None for a kind unknown here."""

    part: Part | None
    thing: Thing
    state: State
    before: Any = None
    trouble: LoketError | None = None


def compare(part: Part, here: Iterable[Thing], there: Iterable[Thing]) -> tuple[Item, ...]:
    """Return the things of a file (`there`) as they stand to those that are here."""
    known = {one.key: one.value for one in here}
    return tuple(Item(part, one, _state(one, known), known.get(one.key)) for one in there)


def _state(one: Thing, known: Mapping[str, Any]) -> State:
    if one.key not in known:
        return State.NEW
    return State.SAME if known[one.key] == one.value else State.CHANGED


_OF_MACHINE = frozenset({Part.PRINTERS, Part.DISPLAY, Part.SOUND, Part.FOLDERS})
_LABELS = {
    Part.PRINTERS: QT_TRANSLATE_NOOP("Transfer", "Pencetak"),
    Part.DISPLAY: QT_TRANSLATE_NOOP("Transfer", "Tampilan dan monitor"),
    Part.SOUND: QT_TRANSLATE_NOOP("Transfer", "Suara panggilan"),
    Part.FOLDERS: QT_TRANSLATE_NOOP("Transfer", "Folder dan alat lain"),
    Part.CAPABILITIES: QT_TRANSLATE_NOOP("Transfer", "Kemampuan yang menyala"),
    Part.CHOICES: QT_TRANSLATE_NOOP("Transfer", "Angka dan pilihan kantor"),
    Part.LETTERHEAD: QT_TRANSLATE_NOOP("Transfer", "Nama kantor dan kop surat"),
    Part.SIGNATORIES: QT_TRANSLATE_NOOP("Transfer", "Penandatangan"),
    Part.HOURS: QT_TRANSLATE_NOOP("Transfer", "Jam layanan"),
    Part.HOLIDAYS: QT_TRANSLATE_NOOP("Transfer", "Hari libur"),
    Part.PERIODS: QT_TRANSLATE_NOOP("Transfer", "Masa pengajuan"),
    Part.LETTERS: QT_TRANSLATE_NOOP("Transfer", "Naskah surat"),
    Part.SERVICES: QT_TRANSLATE_NOOP("Transfer", "Layanan"),
    Part.RULES: QT_TRANSLATE_NOOP("Transfer", "Aturan keputusan"),
    Part.ADVISER: QT_TRANSLATE_NOOP("Transfer", "Aturan penasihat program"),
    Part.MESSAGES: QT_TRANSLATE_NOOP("Transfer", "Naskah pesan"),
    Part.QUESTIONS: QT_TRANSLATE_NOOP("Transfer", "Tanya jawab"),
    Part.FACILITIES: QT_TRANSLATE_NOOP("Transfer", "Faskes"),
}
