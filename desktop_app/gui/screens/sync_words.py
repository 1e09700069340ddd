"""The words of the sync screen: what a row is about, both its sides, NIK masked by right."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.emblem import is_emblem
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.domain.sync import Issue
from desktop_app.domain.sync_field_words import HIDDEN
from desktop_app.domain.sync_words import field_label, kind_label, reason_of, value_text, way_label
from desktop_app.gui.models.rows import Column
from desktop_app.gui.words import date_and_time, translate

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAMED_BY = ("name", "number", "username", "person_name", "subject", "code", "what", "day")
_LONGEST = 160
MINE, SERVER = "mine", "server"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field both sides have; `take` is MINE or SERVER, "" when nothing is to be chosen."""

    name: str
    mine: str
    server: str
    take: str


@dataclass(frozen=True, slots=True)
class Words:
    """What it takes to say a row in words: whose ids are what, the zone, who may read a NIK."""

    names: Mapping[str, str]
    zone: tzinfo
    sees_nik: bool

    def kind(self, issue: Issue) -> str:
        """What sort of row it is."""
        return _tr(kind_label(issue.kind))

    def about(self, issue: Issue) -> str:
        """What a person knows the row by, "–" for nothing."""
        both = {**(issue.server or {}), **issue.mine}
        if issue.kind == "ticket" and both.get("number"):
            return f"{both.get('series') or ''}{both['number']:03}"
        found = next((name for name in _NAMED_BY if both.get(name)), None)
        return self.value(found, both[found]) if found else "–"

    def reason(self, issue: Issue) -> str:
        """Why it is here, in a sentence."""
        return _tr(reason_of(issue.code))

    def answer(self, issue: Issue) -> str:
        """How it was answered, when, and by whom."""
        if issue.answered_at is None:
            return translate("Sync", "belum dijawab")
        when = date_and_time(issue.answered_at, self.zone)
        who = self.names.get(issue.answered_by.hex, "") if issue.answered_by else ""
        parts = [
            _tr(way_label(issue.state)),
            when,
            who or translate("Sync", "oleh program sendiri"),
        ]
        return " · ".join(parts)

    def fields(self, issue: Issue) -> tuple[FieldRow, ...]:
        """The fields in which both sides differ; what is in force is chosen."""
        server = issue.server
        taken = MINE if issue.outcome == "merged" else SERVER
        if issue.answered_at is not None:
            taken = ""
        return tuple(
            FieldRow(
                name,
                self.value(name, issue.mine.get(name)),
                self.value(name, server.get(name))
                if server is not None
                else translate("Sync", "tidak ada"),
                taken,
            )
            for name in issue.fields
            if name not in HIDDEN
        )

    def value(self, name: str, value: Any) -> str:
        """A field's value as a person reads it."""
        if isinstance(value, str) and value in self.names:
            return self.names[value]
        if name in ("nik", "kk") and isinstance(value, str) and value and not self.sees_nik:
            return mask_nik(value) if name == "nik" else mask_kk(value)
        if isinstance(value, int) and not isinstance(value, bool) and _is_time(name):
            return date_and_time(_EPOCH + timedelta(microseconds=value), self.zone)
        if name.endswith("_id") and isinstance(value, str) and value:
            return translate("Sync", "data lain ({id})").format(id=value[-6:])
        if isinstance(value, dict) and not is_emblem(value):
            value = json.dumps(self._masked(value), ensure_ascii=False).strip("{}").replace('"', "")
        text = value_text(name, value)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

    def _masked(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._masked_entry(key, one) for key, one in value.items()}
        return [self._masked(one) for one in value] if isinstance(value, list) else value

    def _masked_entry(self, key: str, value: Any) -> Any:
        if not self.sees_nik and key in ("nik", "kk") and isinstance(value, str):
            return mask_nik(value) if key == "nik" else mask_kk(value)
        return self._masked(value)


def open_columns(words: Words) -> tuple[Column[Issue], ...]:
    """The list of what waits for an answer."""
    return (
        Column(translate("Sync", "Sejak"), lambda one: date_and_time(one.noticed_at, words.zone)),
        Column(translate("Sync", "Data"), words.kind),
        Column(translate("Sync", "Tentang"), words.about, wide=True),
        Column(translate("Sync", "Isian"), lambda one: str(len(one.fields)), number=True),
    )


def field_columns() -> tuple[Column[FieldRow], ...]:
    """Both sides beside each other; what is taken has a full circle."""
    return (
        Column(translate("Sync", "Isian"), lambda one: _tr(field_label(one.name))),
        Column(translate("Sync", "Loket ini  ←"), lambda one: _circled(one.take, MINE, one.mine)),
        Column(
            translate("Sync", "→  Pusat"),
            lambda one: _circled(one.take, SERVER, one.server),
            wide=True,
        ),
    )


def _circled(take: str, side: str, text: str) -> str:
    sign = "◉ " if take == side else "○ "
    return f"{sign if take else ''}{text}"


def _is_time(name: str) -> bool:
    return name.endswith("_at") or name in ("at", "waits_since", "revoked_from")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sync", text)
