"""The words of messages: dated templates with a closed list of gaps, filled with masked data only.

The lines follow the small language of letters (`letter_words`): a line whose gap has no value is
left out, `[jika …]` gives it a condition. There is no gap for a whole NIK, a desil or an illness,
so nobody can write one by mistake; a number of sixteen digits in the words is refused too. How to
say STOP has to stand in every text (DOMAIN.md, "Personal data").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.identity import mask_card, mask_name, mask_nik
from desktop_app.domain.letter_words import filled, gaps, parted, text_fault
from desktop_app.domain.message import Occasion
from desktop_app.domain.toml_table import TomlTable

MOST_CHARACTERS = 60_000  # what Fonnte takes; an SMS is far shorter
_OFFICE = ("kantor", "alamat_kantor", "telepon_kantor")
_PERSON = ("nama", "nik", "kartu", "desa")
GAPS: Mapping[Occasion, tuple[str, ...]] = {
    Occasion.SURAT_SIAP: ("nama", "layanan", "nomor_surat", *_OFFICE),
    Occasion.BERKAS_KURANG: ("nama", "layanan", "berkas", "batas_berkas", *_OFFICE),
    Occasion.MASA_PENGAJUAN: ("nama", "layanan", "masa_mulai", "masa_selesai", *_OFFICE),
    Occasion.BATAS_REAKTIVASI: (*_PERSON, "tanggal_nonaktif", "batas_reaktivasi", *_OFFICE),
    Occasion.NONAKTIF: (*_PERSON, "tanggal_nonaktif", "batas_reaktivasi", *_OFFICE),
    Occasion.TUNGGAKAN: (*_PERSON, "kelas", "bulan_tunggakan", "jumlah_tunggakan", *_OFFICE),
}
# To a number of several people: initials, and what is the same for all of them.
_NOT_TOGETHER = ("nik", "kartu", "kelas", "bulan_tunggakan", "jumlah_tunggakan", "nomor_surat")


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """One dated version. `group_text` goes to a number that several people gave."""

    occasion: Occasion
    valid_from: date
    text: str
    group_text: str


@dataclass(frozen=True, slots=True)
class TextFault:
    """What is wrong: `key` is `text` or `group_text`, `line` counts from 1, 0 the whole."""

    key: str
    line: int
    error: Misused


def gaps_of(occasion: Occasion, *, group: bool = False) -> tuple[str, ...]:
    """Return the names that may stand in a text's gaps."""
    names = GAPS[occasion]
    if not group:
        return names
    return (*(name for name in names if name not in _NOT_TOGETHER), "jumlah_orang")


def read_message(data: Mapping[str, Any], source: str = "") -> MessageTemplate:
    """Return the template in a parsed TOML file or a stored row. Raises CatalogueError."""
    table = TomlTable(data, source or f"Pesan “{data.get('code', '?')}”")
    table.only("code", "valid_from", "text", "group_text")
    template = MessageTemplate(
        Occasion(table.text("code")),
        table.day("valid_from"),
        table.text("text"),
        table.text("group_text"),
    )
    for fault in faults(template):
        raise table.error(_FAULTY, fault.key, line=str(fault.line), why=str(fault.error))
    return template


def message_data(template: MessageTemplate) -> dict[str, Any]:
    """Return the template as it is stored."""
    return {
        "code": template.occasion.value,
        "valid_from": template.valid_from,
        "text": template.text,
        "group_text": template.group_text,
    }


def faults(template: MessageTemplate) -> tuple[TextFault, ...]:
    """Return what is wrong with both texts, in their order."""
    return (
        *_faults("text", template.text, gaps_of(template.occasion)),
        *_faults("group_text", template.group_text, gaps_of(template.occasion, group=True)),
    )


def written(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its gaps filled; lines without a value are left out, blank ones kept."""
    lines = []
    for line in text.strip().splitlines():
        condition, words = parted(line)
        if condition is not None and not condition.holds(values):
            continue
        if all(values.get(name) for name in gaps(words)):
            lines.append(filled(words, values).rstrip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def together(
    values: Iterable[Mapping[str, str]], names: Iterable[str], most: int
) -> dict[str, str]:
    """Return the values of a text to a number of several people.

    They are called by their initials, and more than `most` of them only by their number; of the
    rest there is what is the same for all.
    """
    every, called = list(values), [mask_name(name) for name in names]
    same = {
        key: value
        for key, value in every[0].items()
        if key not in _NOT_TOGETHER and all(one.get(key) == value for one in every)
    }
    count = len(every)
    who = ", ".join(called) if count <= most else _MANY.format(count=count)
    return {**same, "nama": who, "jumlah_orang": str(count)}


def masked_person(
    name: str, nik: str | None, card: str | None, *, initials: bool = False
) -> dict[str, str]:
    """Return how somebody stands in a message: `331710******0001`, the card's last four digits,
    the first name or the initials."""
    return {
        "nama": mask_name(name) if initials else first_name(name),
        "nik": mask_nik(nik) if nik else "",
        "kartu": mask_card(card)[-4:] if card else "",
    }


def first_name(name: str) -> str:
    """Return the first name with a capital; the initials where it is one letter or a title."""
    words = [word for word in re.split(r"[\s,]+", name) if word]
    for word in words:
        bare = word.strip(".'’-")
        if len(bare) > 1 and "." not in word and bare.lower() not in _TITLES:
            return bare[:1].upper() + bare[1:].lower()
    return mask_name(name)


def rupiah(amount: int) -> str:
    """Return `Rp1.050.000`."""
    return f"Rp{_dotted(amount)}"


def sms_parts(text: str) -> int:
    """Return how many SMS a text takes (3GPP TS 23.038: 160/153 of GSM-7, 70/67 of UCS-2)."""
    if all(sign in _GSM or sign in _GSM_TWICE for sign in text):
        length, single, each = sum(2 if sign in _GSM_TWICE else 1 for sign in text), 160, 153
    else:
        length, single, each = len(text.encode("utf-16-le")) // 2, 70, 67
    return 1 if length <= single else -(-length // each)


def _dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _faults(key: str, text: str, known: tuple[str, ...]) -> Iterable[TextFault]:
    if not text.strip():
        yield TextFault(key, 0, Misused("naskah_pesan_kosong", _EMPTY))
        return
    if len(text) > MOST_CHARACTERS:
        long = Misused(
            "naskah_pesan_panjang", _LONG, count=_dotted(len(text)), most=_dotted(MOST_CHARACTERS)
        )
        yield TextFault(key, 0, long)
        return
    for number, line in enumerate(text.splitlines(), start=1):
        wrong = text_fault(line, known, conditional=True)
        if wrong is None and _SIXTEEN.search(line):
            wrong = Misused("naskah_pesan_nik", _NIK)
        if wrong is not None:
            yield TextFault(key, number, wrong)
    if not re.search(r"\bSTOP\b", text):
        yield TextFault(key, 0, Misused("naskah_pesan_tanpa_stop", _STOP))


_SIXTEEN = re.compile(r"\d(?:[ .-]?\d){12,}")
_TITLES_OF = "h hj haji hajah dr drs dra ir prof kh ny tn nn sdr bpk ibu bapak almh alm"
_TITLES = frozenset(_TITLES_OF.split())
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = frozenset("\f^{}\\[~]|€")
_MANY = "{count} orang"
_FAULTY = QT_TRANSLATE_NOOP("Catalogue", "{place}: isian “{key}” baris {line}: {why}")
_EMPTY = QT_TRANSLATE_NOOP("errors", "Naskah pesan masih kosong. Tulis dahulu kalimatnya.")
_LONG = QT_TRANSLATE_NOOP(
    "errors", "Naskah pesan {count} karakter; paling panjang {most}. Pendekkan dahulu."
)
_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "Baris ini memuat nomor panjang seperti NIK atau kartu. Pakai isian {{nik}} atau {{kartu}}, "
    "yang menyamarkannya.",
)
_STOP = QT_TRANSLATE_NOOP(
    "errors",
    "Naskah belum memberi tahu cara berhenti. Tambahkan misalnya: Balas STOP bila tidak ingin "
    "dikirimi pesan.",
)
