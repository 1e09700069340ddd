"""What of an office and a computer is carried to another PC, part by part.

For each part: the things there are here, how one of a file is spelt by this version, and how it
is taken over, always through the use case that an officer would use.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from desktop_app import settings as declared
from desktop_app.domain import scrub
from desktop_app.domain.calendar import Holiday, SpecialHours
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.facility import Facility, FacilityData, FacilityKind
from desktop_app.domain.guidance import Question, QuestionData
from desktop_app.domain.office import Letterhead, Signatory
from desktop_app.domain.people import show_date
from desktop_app.domain.setting_words import setting_title
from desktop_app.domain.settings_transfer import Part, Thing
from desktop_app.storage.hours import StoredHours, week_body, week_of
from desktop_app.storage.office import read_holidays
from desktop_app.usecases import calendar, emblem, facilities, guidance, settings, transfer_dated
from desktop_app.usecases.office import Office
from desktop_app.usecases.setup import SignatoryForm

EMBLEM = "lambang"
_ORDINARY = "biasa"
# Accounts, and what was so on one computer: where a window stood, what was shown there.
LEFT_BEHIND = frozenset({declared.ESIGN_USER.name, declared.WINDOW_GEOMETRY.name, "tour.offered"})
_IN_RULES = "decision."  # part of a version of the rules


@dataclass(frozen=True, slots=True)
class Carrier:
    """How a part travels. `thing` raises a LoketError for what cannot be read here."""

    things: Callable[[Office], Iterator[Thing]]
    thing: Callable[[Office, str, Any], Thing]
    take: Callable[[Office, str, Any], None]


def carrier(part: Part) -> Carrier:
    """Return how a part travels."""
    return _CARRIERS[part]


# Settings ---------------------------------------------------------------------------------------


def part_of(setting: declared.Setting[Any]) -> Part | None:
    """Return the part a setting belongs to, None for one that is never carried."""
    name = setting.name
    if name in LEFT_BEHIND or name.startswith(_IN_RULES):
        return None
    if setting.scope == "office":
        return Part.CAPABILITIES if name.startswith("use.") else Part.CHOICES
    room = name.partition(".")[0]
    if name.endswith(".screen") or room == "display":
        return Part.DISPLAY
    return {
        "printer": Part.PRINTERS,
        "ticket": Part.PRINTERS,
        "receipt": Part.PRINTERS,
        "voice": Part.SOUND,
    }.get(room, Part.FOLDERS)


def secret_settings(office: Office) -> tuple[str, ...]:
    """Return the names of settings that are not carried because a key stands in their text."""
    known = {**settings.settings(office), **_machine(office)}
    return tuple(
        name
        for name, value in known.items()
        if part_of(declared.find(name)) is not None and not _may_travel(value)
    )


def _may_travel(value: Any) -> bool:
    held = isinstance(value, str) and (scrub.holds_secret(value) or scrub.holds_number(value))
    return not held


def _machine(office: Office) -> dict[str, Any]:
    stored = declared.read_machine(office.store.folder)
    return {one.name: stored[one] for one in declared.declared("machine")}


def _settings_of(part: Part) -> Callable[[Office], Iterator[Thing]]:
    def things(office: Office) -> Iterator[Thing]:
        known = _machine(office) if part.of_machine else settings.settings(office)
        for name, value in known.items():
            if part_of(declared.find(name)) is part and _may_travel(value):
                yield Thing(name, setting_title(name), value)

    return things


def _setting(office: Office, name: str, value: Any) -> Thing:
    try:
        setting = declared.find(name)
    except KeyError:
        raise NotFound("pengaturan_tidak_ada", _UNKNOWN, name=name) from None
    if part_of(setting) is None:
        raise NotFound("pengaturan_tidak_ada", _UNKNOWN, name=name)
    return Thing(name, setting_title(name), setting.check(value))


def _take_setting(office: Office, name: str, value: Any) -> None:
    settings.change_setting(office, name, value)


def _take_later(office: Office, name: str, value: Any) -> None:
    """A computer's settings are a file: they are written when the office's are safe."""
    declared.find(name).check(value)


# The office's own rows --------------------------------------------------------------------------


def _kop(office: Office) -> Iterator[Thing]:
    identity = settings.identity(office)
    kop = asdict(identity.letterhead)
    yield Thing("kop", identity.name, {"name": identity.name, **kop, "lines": [*kop["lines"]]})
    picture = emblem.emblem(office)
    if picture is not None:
        yield Thing(EMBLEM, _EMBLEM_TITLE, b64encode(picture).decode())


def picture_of(value: Any) -> bytes:
    """Return the emblem as a picture. Raises ValueError and TypeError for what is none."""
    return b64decode(value, validate=True)


def _kop_thing(office: Office, key: str, value: Any) -> Thing:
    if key == EMBLEM:
        office.ports.pictures.emblem(picture_of(value))
        return Thing(key, _EMBLEM_TITLE, value)
    read = Letterhead(tuple(map(str, value["lines"])), *(str(value[one]) for one in _KOP))
    kop = {**asdict(read), "lines": [*read.lines]}
    return Thing(key, str(value["name"]), {"name": str(value["name"]), **kop})


def _take_kop(office: Office, key: str, value: Any) -> None:
    if key == EMBLEM:
        emblem.keep_emblem(office, picture_of(value))
        return
    read = Letterhead(tuple(value["lines"]), *(value[one] for one in _KOP))
    settings.change_office(office, name=value["name"], letterhead=read)


def _signs(office: Office) -> Iterator[Thing]:
    for one in settings.signatories(office):
        if one.valid_until is None or one.valid_until >= office.today():
            yield _signatory(one)


def _signatory(one: Signatory) -> Thing:
    value = {
        "name": one.name,
        "nip": one.nip,
        "rank": one.rank,
        "position": [*one.position],
        "valid_from": one.valid_from.isoformat(),
        "valid_until": one.valid_until.isoformat() if one.valid_until else None,
    }
    return Thing(f"{one.nip}@{one.valid_from.isoformat()}", one.name, value)


def _signatory_thing(office: Office, key: str, value: Any) -> Thing:
    form = _signatory_form(value)
    since = form.valid_from or office.today()
    named = form.name, form.nip, form.rank, form.position
    return replace(_signatory(Signatory(UUID(int=0), *named, since, form.valid_until, 1)), key=key)


def _signatory_form(value: Any) -> SignatoryForm:
    return SignatoryForm(
        str(value["name"]),
        str(value["nip"]),
        str(value["rank"]),
        tuple(map(str, value["position"])),
        date.fromisoformat(value["valid_from"]),
        date.fromisoformat(value["valid_until"]) if value["valid_until"] else None,
    )


def _take_signatory(office: Office, key: str, value: Any) -> None:
    form = _signatory_form(value)
    for one in settings.signatories(office):
        if _signatory(one).key == key:
            new = replace(one, name=form.name, rank=form.rank, position=form.position)
            settings.change_signatory(office, replace(new, valid_until=form.valid_until))
            return
    settings.add_signatory(office, form)


def _hours(office: Office) -> Iterator[Thing]:
    yield Thing(_ORDINARY, _ORDINARY_TITLE, week_body(calendar.hours(office)))
    for stored in calendar.special_hours(office):
        if stored.hours.last >= office.today():
            yield _special(stored.hours)


def _special(one: SpecialHours) -> Thing:
    first, last = one.first.isoformat(), one.last.isoformat()
    value = {"name": one.name, "first": first, "last": last, "week": week_body(one.hours)}
    return Thing(f"{first}_{last}", f"{one.name} ({show_date(one.first)})", value)


def _hours_thing(office: Office, key: str, value: Any) -> Thing:
    if key == _ORDINARY:
        return Thing(key, _ORDINARY_TITLE, week_body(week_of(value)))
    return replace(_special(_special_of(value)), key=key)


def _special_of(value: Any) -> SpecialHours:
    first, last = date.fromisoformat(value["first"]), date.fromisoformat(value["last"])
    return SpecialHours(first, last, week_of(value["week"]), str(value["name"]))


def _take_hours(office: Office, key: str, value: Any) -> None:
    if key == _ORDINARY:
        calendar.set_hours(office, week_of(value))
        return
    new = _special_of(value)
    for one in calendar.special_hours(office):
        if _special(one.hours).key == key:
            calendar.change_special_hours(office, StoredHours(one.id, one.version, new))
            return
    calendar.add_special_hours(office, new)


def _holidays(office: Office) -> Iterator[Thing]:
    with office.read() as connection:
        days = read_holidays(connection)
    yield from (_holiday(one) for one in days if one.date.year >= office.today().year)


def _holiday(one: Holiday) -> Thing:
    value = {"name": one.name, "closed": one.closed}
    return Thing(one.date.isoformat(), f"{show_date(one.date)} {one.name}", value)


def _holiday_of(key: str, value: Any) -> Holiday:
    return Holiday(date.fromisoformat(key), str(value["name"]), bool(value["closed"]))


def _periods(office: Office) -> Iterator[Thing]:
    for one in settings.periods(office):
        if one.period.closes >= office.today():
            yield _period(one.period)


def _period(one: ProposalPeriod) -> Thing:
    value = {"closes": one.closes.isoformat(), "note": one.note}
    return Thing(one.opens.isoformat(), f"{show_date(one.opens)} – {show_date(one.closes)}", value)


def _period_of(key: str, value: Any) -> ProposalPeriod:
    closes = date.fromisoformat(value["closes"])
    return ProposalPeriod(date.fromisoformat(key), closes, str(value["note"]))


def _take_period(office: Office, key: str, value: Any) -> None:
    new = _period_of(key, value)
    for one in settings.periods(office):
        if one.period.opens == new.opens:
            settings.change_period(office, replace(one, period=new))
            return
    settings.add_period(office, new)


def _questions(office: Office) -> Iterator[Thing]:
    for one in guidance.questions(office):
        value = {**asdict(one.data), "active": one.active}
        yield Thing(one.data.question.casefold(), one.data.question, value)


def _question_of(value: Any) -> QuestionData:
    return QuestionData(str(value["topic"]), str(value["question"]), str(value["answer"]))


def _question_thing(office: Office, key: str, value: Any) -> Thing:
    data = _question_of(value)
    return Thing(key, data.question, {**asdict(data), "active": bool(value["active"])})


def _take_question(office: Office, key: str, value: Any) -> None:
    data, active = _question_of(value), bool(value["active"])
    known = _question_like(office, data)
    if known is None:
        guidance.add_question(office, data)
        known = _question_like(office, data)
    if known is not None and (known.data, known.active) != (data, active):
        guidance.change_question(office, replace(known, data=data, active=active))


def _question_like(office: Office, data: QuestionData) -> Question | None:
    wanted = " ".join(data.question.split()).casefold()
    every = guidance.questions(office)
    return next((one for one in every if one.data.question.casefold() == wanted), None)


def _facilities(office: Office) -> Iterator[Thing]:
    yield from (_facility(one.data, one.active) for one in facilities.facilities(office))


def _facility(data: FacilityData, active: bool) -> Thing:
    value = {**asdict(data), "kind": data.kind.value, "active": active}
    return Thing("|".join(data.key), data.label, value)


def _facility_of(value: Any) -> FacilityData:
    texts = {one: str(value[one]) for one in ("name", "code", "address", "district", "phone")}
    return FacilityData(kind=FacilityKind(value["kind"]), **texts)


def _take_facility(office: Office, key: str, value: Any) -> None:
    data, active = _facility_of(value), bool(value["active"])
    known = _facility_like(office, data)
    if known is None:
        facilities.add_facility(office, data)
        known = _facility_like(office, data)
    if known is not None and (known.data, known.active) != (data, active):
        facilities.change_facility(office, replace(known, data=data, active=active))


def _facility_like(office: Office, data: FacilityData) -> Facility | None:
    every = facilities.facilities(office)
    return next((one for one in every if one.data.key == data.key), None)


def _dated(part: Part) -> Carrier:
    return Carrier(
        lambda office: transfer_dated.things(office, part),
        lambda office, key, value: transfer_dated.thing(office, part, key, value),
        lambda office, key, value: transfer_dated.take(office, part, key, value),
    )


_KOP = ("address", "contact", "place", "opd_code")
_EMBLEM_TITLE = QT_TRANSLATE_NOOP("Transfer", "Lambang pada kop")
_ORDINARY_TITLE = QT_TRANSLATE_NOOP("Transfer", "Minggu biasa")
_UNKNOWN = QT_TRANSLATE_NOOP("errors", "Pengaturan {name} tidak dikenal versi program ini.")

_CARRIERS: Mapping[Part, Carrier] = {
    **{
        part: Carrier(
            _settings_of(part), _setting, _take_later if part.of_machine else _take_setting
        )
        for part in Part
        if part.of_machine or part in (Part.CAPABILITIES, Part.CHOICES)
    },
    Part.LETTERHEAD: Carrier(_kop, _kop_thing, _take_kop),
    Part.SIGNATORIES: Carrier(_signs, _signatory_thing, _take_signatory),
    Part.HOURS: Carrier(_hours, _hours_thing, _take_hours),
    Part.HOLIDAYS: Carrier(
        _holidays,
        lambda _, key, value: _holiday(_holiday_of(key, value)),
        lambda office, key, value: calendar.set_holiday(office, _holiday_of(key, value)),
    ),
    Part.PERIODS: Carrier(
        _periods, lambda _, key, value: _period(_period_of(key, value)), _take_period
    ),
    Part.QUESTIONS: Carrier(_questions, _question_thing, _take_question),
    Part.FACILITIES: Carrier(
        _facilities,
        lambda _, key, value: _facility(_facility_of(value), bool(value["active"])),
        _take_facility,
    ),
    **{
        part: _dated(part)
        for part in (Part.LETTERS, Part.SERVICES, Part.RULES, Part.ADVISER, Part.MESSAGES)
    },
}
