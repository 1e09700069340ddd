"""Which rules were in force on a day: dated sets of rules, each with its legal basis.

A rule set is data (`resources/rules/*.toml` is its seed and export format), so that a new
regulation is a new dated row and no new program. What a rule *does* is in `decision_rules`;
here is only which of them count, in which order, since when, and on what they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.toml_table import UNKNOWN, WRONG_KIND, TomlTable


class RefusalReason(StrEnum):
    """Why somebody is sent away; the order of a rule set says which one is counted."""

    NIK_BERMASALAH = "nik_bermasalah"
    TIDAK_TERDAFTAR = "tidak_terdaftar"
    DESIL_DI_ATAS_BATAS = "desil_di_atas_batas"
    PENGAJUAN_BELUM_DIBUKA = "pengajuan_belum_dibuka"
    SUDAH_TERDAFTAR = "sudah_terdaftar"
    ID_DTKS_TIDAK_DICANTUMKAN = "id_dtks_tidak_dicantumkan"
    ID_DTKS_TIDAK_COCOK = "id_dtks_tidak_cocok"
    LEWAT_BATAS_REAKTIVASI = "lewat_batas_reaktivasi"
    BERKAS_TIDAK_LENGKAP = "berkas_tidak_lengkap"

    @property
    def label(self) -> str:
        """The reason in the few words a table or a headline has room for, in Indonesian."""
        return _LABELS[self]


_LABELS = {
    RefusalReason.NIK_BERMASALAH: QT_TRANSLATE_NOOP("RefusalReason", "NIK bermasalah"),
    RefusalReason.TIDAK_TERDAFTAR: QT_TRANSLATE_NOOP("RefusalReason", "Tidak terdaftar"),
    RefusalReason.DESIL_DI_ATAS_BATAS: QT_TRANSLATE_NOOP("RefusalReason", "Desil di atas batas"),
    RefusalReason.PENGAJUAN_BELUM_DIBUKA: QT_TRANSLATE_NOOP(
        "RefusalReason", "Pengajuan belum dibuka"
    ),
    RefusalReason.SUDAH_TERDAFTAR: QT_TRANSLATE_NOOP("RefusalReason", "Sudah terdaftar"),
    RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN: QT_TRANSLATE_NOOP(
        "RefusalReason", "ID-DTKS tidak dicantumkan"
    ),
    RefusalReason.ID_DTKS_TIDAK_COCOK: QT_TRANSLATE_NOOP("RefusalReason", "ID-DTKS tidak cocok"),
    RefusalReason.LEWAT_BATAS_REAKTIVASI: QT_TRANSLATE_NOOP(
        "RefusalReason", "Lewat batas reaktivasi"
    ),
    RefusalReason.BERKAS_TIDAK_LENGKAP: QT_TRANSLATE_NOOP("RefusalReason", "Berkas tidak lengkap"),
}

NO_RULES = QT_TRANSLATE_NOOP(
    "Catalogue",
    "Belum ada aturan yang berlaku pada {day}. Minta admin menambahkannya di Pengaturan, Aturan.",
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as this set has it. `parameters` are the few things a set may vary.

    What they are, with their bounds, is in `rule_parameters`. What a row does not carry is the
    office's setting.
    """

    code: RefusalReason
    active: bool = True
    legal_basis: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a time, in the order in which they are evaluated and counted.

    Both ends are included; `valid_until` None means until further notice. `version` rises with
    every edit, so that a decision can name exactly what it stood on.
    """

    code: str
    version: int
    valid_from: date
    valid_until: date | None
    rules: tuple[Rule, ...]

    def in_force(self, day: date) -> bool:
        """True when the set counts on `day`."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


def rules_in_force(sets: Iterable[RuleSet], day: date) -> RuleSet:
    """Return the set in force on `day`: the latest begun, then the highest version.

    Raises Refused (`no_rules_in_force`) when no set covers the day.
    """
    candidates = [rule_set for rule_set in sets if rule_set.in_force(day)]
    if not candidates:
        raise Refused("no_rules_in_force", NO_RULES, day=f"{day:%d-%m-%Y}")
    return max(candidates, key=lambda rule_set: (rule_set.valid_from, rule_set.version))


def read_rule_set(data: Mapping[str, Any], source: str = "") -> RuleSet:
    """Return the rule set written in `data` (a parsed TOML file or a stored row).

    `source` is the file's name for error sentences. Raises CatalogueError naming entry and key.
    """
    table = TomlTable(data, source or f"Aturan “{data.get('code', '?')}”")
    table.only("code", "version", "valid_from", "valid_until", "rules")
    rules = tuple(_read_rule(item) for item in table.tables("rules", named_by="code"))
    if not rules or len({rule.code for rule in rules}) < len(rules):
        raise table.error(WRONG_KIND, "rules", kind="daftar aturan, masing-masing satu kali")
    valid_from, valid_until = table.day("valid_from"), table.optional_day("valid_until")
    if valid_until is not None and valid_until < valid_from:
        raise table.error(WRONG_KIND, "valid_until", kind="tanggal sesudah valid_from")
    return RuleSet(
        code=table.text("code"),
        version=table.number("version", 1),
        valid_from=valid_from,
        valid_until=valid_until,
        rules=rules,
    )


def rule_set_data(rule_set: RuleSet) -> dict[str, Any]:
    """Return plain data (texts, numbers, lists) that `read_rule_set` reads back as the same set."""
    data: dict[str, Any] = {
        "code": rule_set.code,
        "version": rule_set.version,
        "valid_from": rule_set.valid_from.isoformat(),
        "rules": [_rule_data(rule) for rule in rule_set.rules],
    }
    if rule_set.valid_until is not None:
        data["valid_until"] = rule_set.valid_until.isoformat()
    return data


def _read_rule(table: TomlTable) -> Rule:
    table.only("code", "active", "legal_basis", "parameters")
    code = table.text("code")
    if code not in list(RefusalReason):
        raise table.error(UNKNOWN, "code")
    return Rule(
        code=RefusalReason(code),
        active=table.flag("active", True),
        legal_basis=table.text("legal_basis"),
        parameters=_read_parameters(table, RefusalReason(code)),
    )


def _read_parameters(table: TomlTable, code: RefusalReason) -> dict[str, bool | int]:
    """Return the few values that the rule knows: a slip in their names must not pass unseen."""
    from desktop_app.domain.rule_parameters import parameters_of  # it stands on this module

    inner = TomlTable(table.table("parameters"), table.place)
    known = {one.key: one for one in parameters_of(code)}
    inner.only(*known)
    read: dict[str, bool | int] = {}
    for key in inner.data:
        flag = known[key].flag
        read[key] = inner.flag(key, False) if flag else inner.number(key)
        if not known[key].fits(read[key]):
            bounds = f"bilangan {known[key].least} sampai {known[key].most}"
            raise inner.error(WRONG_KIND, key, kind=bounds)
    return read


def _rule_data(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code.value,
        "active": rule.active,
        "legal_basis": rule.legal_basis,
        "parameters": dict(rule.parameters),
    }
