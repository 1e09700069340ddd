"""The online source at work: asked within two seconds, kept for a day, left alone while it fails.

The counter never waits for it. `prefill` answers from the office's own snapshots, with a kept
online answer before them; `ask` is run beside, and what it brings is put before them when it
comes. F9 stands on the kept answer, so that it never asks anybody. The source an office named is
asked first, the central server this PC belongs to where that one does not answer. An office with
neither meets nothing of all this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, LoketError, Refused
from desktop_app.domain.identity import parse_nik
from desktop_app.domain.register import LookUp
from desktop_app.domain.register_central import CentralSource
from desktop_app.domain.register_endpoint import (
    NIK_HERE,
    Method,
    OnlineSource,
    Reply,
    check_source,
    read_reply,
    source_from,
    source_text,
)
from desktop_app.domain.register_online import (
    DEADLINE_SECONDS,
    OnlineAnswer,
    OnlineState,
    answer_data,
    answer_from,
    before_snapshots,
)
from desktop_app.storage import office as office_storage
from desktop_app.storage import sync_state, vault
from desktop_app.storage.database import Connection
from desktop_app.storage.register import person_id
from desktop_app.storage.register_online import OnlineAnswers
from desktop_app.usecases import register_centre
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WebQuestion
from desktop_app.usecases.register_line import Line

REASON = "daring"


@dataclass(frozen=True, slots=True)
class Trial:
    """What a try of a source showed: the answer, or the sentence that says why there is none."""

    answer: OnlineAnswer
    values: Mapping[str, str]


# At the counter -----------------------------------------------------------------------------


def ask(office: Office, nik: str, *, by_kk: bool = False) -> OnlineAnswer | None:
    """Return what the online source says of a person; run it beside the counter, never on its way.

    With `by_kk` the number is a No. KK: only the central server is asked, which knows families;
    what an office set up itself was set up for a NIK. After two seconds, a failure or while it
    rests, the next source is asked, then the kept answer stands, else the answer is `UNANSWERED`
    and says why. Two questions about one person at once are one. None when the office has no
    source, or only a server without a register. What came is kept, and journaled as a view when
    it shows somebody.
    """
    with office.read() as connection:
        sources, hours = _sources(office, connection)
    if by_kk:
        sources = tuple(one for one in sources if isinstance(one, CentralSource))
    if not sources:
        return None
    line = office.store.companion(Line)
    question, first = line.join(nik)
    if not first:
        return question.result(timeout=DEADLINE_SECONDS * (len(sources) + 2))
    try:
        answer = _chain(office, line, sources, hours, nik)
        question.set_result(answer)
    except BaseException as error:
        question.set_exception(error)
        raise
    finally:
        line.leave(nik)
    return answer


def with_kept(office: Office, connection: Connection, look_up: LookUp) -> LookUp:
    """Return a look-up with the kept online answer before it, if there is a good one."""
    return before_snapshots(look_up, _kept(office, *_sources(office, connection), look_up.asked))


def has_source(office: Office, connection: Connection) -> bool:
    """Tell whether anybody is asked online about who stands at the counter."""
    return bool(_sources(office, connection)[0])


def forget_person(office: Office, nik: str) -> None:
    """Erase what is kept of online answers about a person."""
    office.store.companion(OnlineAnswers).forget(nik)


# Configuration ------------------------------------------------------------------------------


def source(office: Office) -> OnlineSource | None:
    """Return the office's online source, None when it has none (or one that is broken)."""
    with office.read() as connection:
        return _own(office_storage.read_settings(connection))


def centre(office: Office) -> str | None:
    """Return the address of the central server that may be asked, None while there is none."""
    with office.read() as connection:
        at = sync_state.standing(connection)
    return at.address if at is not None and at.kind == register_centre.COUNTER else None


def use_centre(office: Office, on: bool) -> None:
    """Ask the central server from now on, or no longer; then what it answered is erased."""
    office.require(Right.MANAGE_OFFICE)
    with office.write() as tx:
        before = office_storage.read_settings(tx.connection)[settings.REGISTER_CENTRE]
        if before == on:
            return
        office_storage.write_setting(tx, settings.REGISTER_CENTRE.name, on)
    office.store.companion(Line).begin_anew()
    if not on:
        office.store.companion(OnlineAnswers).forget_all()


def has_token(office: Office) -> bool:
    """Tell whether this computer knows the source's token."""
    return bool(office.ports.secrets.recall(_secret_name(office)))


def change_source(office: Office, new: OnlineSource | None, token: str | None = None) -> bool:
    """Ask this source from now on, or none. Return False when the token will not outlive today.

    A `token` of None leaves the one that is kept, "" forgets it. Raises Refused for what can not
    work. What was kept of another source's answers is erased.
    """
    office.require(Right.MANAGE_OFFICE)
    tidy = check_source(new) if new is not None else None
    before = source(office)
    with office.write() as tx:
        text = source_text(tidy) if tidy is not None else ""
        office_storage.write_setting(tx, settings.REGISTER_ONLINE.name, text)
    if before is not None and (tidy is None or tidy.url != before.url):
        office.store.companion(OnlineAnswers).forget_all()
    office.store.companion(Line).begin_anew()
    if tidy is None or token == "":
        office.ports.secrets.forget(_secret_name(office))
        return True
    return _keep_token(office, token) if token is not None else True


def try_out(office: Office, one: OnlineSource, nik: str, token: str | None = None) -> Trial:
    """Ask a source that is not stored yet about one person, and return what would be shown.

    With `token` None the kept one is used. Nothing is kept of the answer; what it shows is
    journaled as a view. Raises Refused for the source or the NIK.
    """
    office.require(Right.MANAGE_OFFICE)
    tidy, digits = check_source(one), parse_nik(nik).digits
    known = token if token is not None else office.ports.secrets.recall(_secret_name(office))
    try:
        answer = _fetched(office, tidy, digits, known or "")
    except EnvironmentFailure as error:
        answer = _unanswered(office, tidy, digits, error)
    _journal(office, answer, "uji sambungan")
    return Trial(answer, _shown(answer))


# Helpers ------------------------------------------------------------------------------------


def _chain(
    office: Office, line: Line, sources: Sequence[OnlineSource], hours: int, nik: str
) -> OnlineAnswer | None:
    """Return the first source's answer that stands, else what is kept, else why there is none."""
    fallen: OnlineAnswer | None = None
    for one in sources:
        answer = _asked(office, line, one, nik)
        if answer is not None and answer.stands:
            _keep(office, answer, hours)
            _journal(office, answer, REASON)
            return answer
        fallen = fallen or answer
    kept = _kept(office, sources, hours, nik) if fallen is not None else None
    if fallen is None or kept is None:
        return fallen
    return replace(kept, trouble=fallen.trouble, resting_until=fallen.resting_until)


def _asked(office: Office, line: Line, one: OnlineSource, nik: str) -> OnlineAnswer | None:
    """Return what a source answers, or why it does not; None when it has no register."""
    trouble: LoketError = EnvironmentFailure("sumber_daring_istirahat", _RESTING)
    if line.may_ask(one, office.now()):
        try:
            answer = _from_source(office, one, nik)
        except EnvironmentFailure as error:
            line.went(one, office.now(), well=False)
            trouble = error
        except BaseException:
            line.went(one, office.now(), well=False)
            raise
        else:
            line.went(one, office.now(), well=True)
            return answer
    without = _unanswered(office, one, nik, trouble)
    return replace(without, resting_until=line.resting_until(one))


def _from_source(office: Office, one: OnlineSource, nik: str) -> OnlineAnswer | None:
    if not isinstance(one, CentralSource):
        return _fetched(office, one, nik, office.ports.secrets.recall(_secret_name(office)) or "")
    found = register_centre.ask(office, one, nik, DEADLINE_SECONDS)
    return _read(office, *found, nik) if found is not None else None


def _fetched(office: Office, one: OnlineSource, nik: str, token: str) -> OnlineAnswer:
    reply = office.ports.online_register.ask(_question(one, nik, token), DEADLINE_SECONDS)
    return _read(office, one, reply, nik)


def _read(office: Office, one: OnlineSource, reply: Reply, nik: str) -> OnlineAnswer:
    today, regency = office.today(), office.identity.regency_code
    families = isinstance(one, CentralSource)
    told = read_reply(one, reply, nik, office.regions, regency, today, families=families)
    return OnlineAnswer(
        nik=nik,
        site=one.name,
        source=one.source,
        state=OnlineState.FOUND if told.entries else OnlineState.ABSENT,
        asked_at=office.now(),
        as_of=told.as_of or office.today(),
        entries=told.entries,
    )


def _unanswered(office: Office, one: OnlineSource, nik: str, why: LoketError) -> OnlineAnswer:
    return OnlineAnswer(
        nik=nik,
        site=one.name,
        source=one.source,
        state=OnlineState.UNANSWERED,
        asked_at=office.now(),
        as_of=office.today(),
        trouble=why,
    )


def _question(one: OnlineSource, nik: str, token: str) -> WebQuestion:
    headers = {}
    if one.token_header and token:
        headers[one.token_header] = f"{one.token_prefix} {token}".strip()
    body = None
    if one.method is Method.POST:
        headers["Content-Type"] = "application/json"
        body = one.body.replace(NIK_HERE, nik).encode()
    return WebQuestion(one.url.replace(NIK_HERE, nik), one.method.value, headers, body)


def _sources(office: Office, connection: Connection) -> tuple[tuple[OnlineSource, ...], int]:
    """Return who is asked, in that order, and for how many hours an answer is kept."""
    stored = office_storage.read_settings(connection)
    own = _own(stored)
    wanted = stored[settings.REGISTER_CENTRE]
    there = register_centre.source_of(office, connection) if wanted else None
    return tuple(one for one in (own, there) if one), stored[settings.REGISTER_ONLINE_HOURS]


def _own(stored: settings.Settings) -> OnlineSource | None:
    try:
        return source_from(stored[settings.REGISTER_ONLINE])
    except Refused:
        return None  # the page in Pengaturan says so; the counter goes on without it


def _keep(office: Office, answer: OnlineAnswer, hours: int) -> None:
    answers = office.store.companion(OnlineAnswers)
    answers.forget_before(office.now() - timedelta(hours=hours))
    answers.keep(answer.nik, answer.site, answer.asked_at, answer_data(answer))


def _kept(
    office: Office, sources: Sequence[OnlineSource], hours: int, nik: str
) -> OnlineAnswer | None:
    since = office.now() - timedelta(hours=hours)
    answers = office.store.companion(OnlineAnswers) if sources else None
    for one in sources:
        found = answers.find(nik, one.name, since) if answers is not None else None
        if found is not None:
            return answer_from(found)
    return None


def _journal(office: Office, answer: OnlineAnswer, reason: str) -> None:
    if not answer.stands:
        return
    ids: list[UUID] = []
    if not answer.of_family:
        ids.append(person_id(office.store.names, answer.nik))
    ids += [person_id(office.store.names, one.nik) for one in answer.entries]
    found = answer.state is OnlineState.FOUND
    body = {
        "reason": reason,
        "snapshot": None,
        "site": answer.site,
        "found": found,
        "with": sorted({one.hex for one in ids} - {ids[0].hex}),
    }
    with office.write() as tx:
        # Whoever shows nobody was searched, not seen.
        tx.event("view" if found else "search", ids[0], body)


def _shown(answer: OnlineAnswer) -> dict[str, str]:
    from desktop_app.domain.intake import values_of_entry

    if not answer.entries:
        return {}
    entry = answer.entries[0]
    return {
        **values_of_entry(entry),
        "kecamatan": entry.district or "",
        "desa": entry.village or "",
        "id_rumah_tangga": entry.household_id or "",
        "id_anggota": entry.member_id or "",
        "hubungan_keluarga": entry.relation or "",
        "desil": str(entry.desil or ""),
        "status_pbi": entry.pbi_status or "",
        "tanggal_nonaktif": f"{entry.deactivated_on:%d-%m-%Y}" if entry.deactivated_on else "",
    }


def _keep_token(office: Office, token: str) -> bool:
    return office.ports.secrets.remember(_secret_name(office), token)


def _secret_name(office: Office) -> str:
    return f"{vault.recovery(office.store.folder).vault_id}/register-online"


_RESTING = QT_TRANSLATE_NOOP(
    "errors", "Sumber daring berkali-kali tidak menjawab, jadi ditanya lagi beberapa menit lagi."
)
