"""Definitions that are carried to another PC: services, rules, letters, messages, the adviser.

What counts today and what is announced is carried. There it begins today, or tomorrow where
something of today stands already on the version that is replaced; what is announced keeps its day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desktop_app.domain.advice_file import book_data, read_book
from desktop_app.domain.catalogue import read_service, service_data
from desktop_app.domain.errors import Refused
from desktop_app.domain.letter import read_template, template_data
from desktop_app.domain.message import Occasion
from desktop_app.domain.message_text import message_data, read_message
from desktop_app.domain.people import show_date
from desktop_app.domain.rule_sets import read_rule_set, rule_set_data
from desktop_app.domain.settings_transfer import Part, Thing
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import (
    ADVICE,
    LETTER,
    MESSAGE,
    SERVICE,
    all_definitions,
    codes,
    definitions_in_force,
    plain,
)
from desktop_app.usecases import (
    advice_rules,
    letter_templates,
    message_templates,
    rules,
    services,
)
from desktop_app.usecases.office import Office

_DAY = timedelta(days=1)
_GAP = re.compile(r"\{([a-z_][a-z0-9_]*)")
_FROM, _WITHDRAWN = "valid_from", "withdrawn"
# Said anew where it arrives: the number of a version and the days it counts.
_OWN = frozenset({_FROM, "valid_until", "version"})
_KINDS = {
    Part.SERVICES: SERVICE,
    Part.LETTERS: LETTER,
    Part.MESSAGES: MESSAGE,
    Part.ADVISER: ADVICE,
}


def things(office: Office, part: Part) -> Iterator[Thing]:
    """Give what counts today and what is announced."""
    for key, body in _bodies(office, part):
        yield thing(office, part, key, body)


def thing(office: Office, part: Part, key: str, value: Any) -> Thing:
    """Return something that is carried, spelt as this version of the program spells it.

    Raises a LoketError for what this program cannot read.
    """
    day = _day_of(key)
    begins = (day or office.today()).isoformat()
    body = _normal(office, part, {**value, _FROM: begins})
    title = _title(part, key, body)
    if day is not None:
        title = f"{title} ({show_date(day)})"
    return Thing(key, title, {name: one for name, one in body.items() if name not in _OWN})


def take(office: Office, part: Part, key: str, value: Mapping[str, Any]) -> None:
    """Store one of them through its own use case, with all its checks."""
    save = _SAVES[part]
    day, today = _day_of(key), office.today()
    if day is not None and day > today:
        save(office, value, day)
        return
    try:
        save(office, value, today)
    except Refused:
        save(office, value, today + _DAY)


def _bodies(office: Office, part: Part) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if part is Part.RULES:
        yield from _rule_bodies(office)
        return
    today = office.today()
    with office.read() as connection:
        for code, (_, body) in definitions_in_force(connection, _KINDS[part], today).items():
            yield code, plain(body)
        for one in all_definitions(connection, _KINDS[part]):
            if one.valid_from > today and not one.body.get(_WITHDRAWN):
                yield f"{one.code}@{one.valid_from.isoformat()}", plain(one.body)


def _rule_bodies(office: Office) -> Iterator[tuple[str, Mapping[str, Any]]]:
    today = office.today()
    for one in rules.versions(office):
        if one.in_force:
            yield "berlaku", rule_set_data(one.rules)
        elif one.rules.valid_from > today:
            yield f"menyusul@{one.rules.valid_from.isoformat()}", rule_set_data(one.rules)


def _day_of(key: str) -> date | None:
    _, mark, day = key.partition("@")
    return date.fromisoformat(day) if mark else None


def _normal(office: Office, part: Part, body: dict[str, Any]) -> dict[str, Any]:
    if part is Part.SERVICES:
        data = service_data(read_service(body))
    elif part is Part.LETTERS:
        data = template_data(read_template(body, fields=_gaps(office, body)))
    elif part is Part.MESSAGES:
        data = message_data(read_message(body))
    elif part is Part.RULES:
        data = rule_set_data(read_rule_set({"version": 1, **body}))
    else:
        data = book_data(read_book(body))
    normal: dict[str, Any] = plain(data)
    return normal


def _gaps(office: Office, body: Mapping[str, Any]) -> set[str]:
    """Return every gap that a service of this office could ever fill, and those in the letter.

    Whether a service of that day fills them is checked when the letter is stored.
    """
    with office.read() as connection:
        known = _fields(connection)
    texts = [str(one) for one in body.values()]
    return known | {found for text in texts for found in _GAP.findall(text)}


def _fields(connection: Connection) -> set[str]:
    bodies = (one.body for one in all_definitions(connection, SERVICE))
    return {str(field["key"]) for body in bodies for field in body.get("fields", ())}


def _title(part: Part, key: str, body: Mapping[str, Any]) -> str:
    if part is Part.MESSAGES:
        return Occasion(str(body["code"])).label
    name = body.get("name") or body.get("code") or key
    return str(name).partition("@")[0]


def _save_service(office: Office, value: Mapping[str, Any], day: date) -> None:
    service = read_service({**value, _FROM: day.isoformat()})
    with office.read() as connection:
        known = service.code in codes(connection, SERVICE)
    services.save(office, service, new=not known)


def _save_letter(office: Office, value: Mapping[str, Any], day: date) -> None:
    body = {**value, _FROM: day.isoformat()}
    letter_templates.save(office, read_template(body, fields=_gaps(office, body)))


def _save_message(office: Office, value: Mapping[str, Any], day: date) -> None:
    message_templates.save(office, read_message({**value, _FROM: day.isoformat()}))


def _save_rules(office: Office, value: Mapping[str, Any], day: date) -> None:
    read = read_rule_set({"version": 1, **value, _FROM: day.isoformat()})
    rules.save(office, replace(read, valid_from=day))


def _save_advice(office: Office, value: Mapping[str, Any], day: date) -> None:
    advice_rules.save(office, read_book({**value, _FROM: day.isoformat()}))


_SAVES: Mapping[Part, Callable[[Office, Mapping[str, Any], date], None]] = {
    Part.SERVICES: _save_service,
    Part.LETTERS: _save_letter,
    Part.MESSAGES: _save_message,
    Part.RULES: _save_rules,
    Part.ADVISER: _save_advice,
}
