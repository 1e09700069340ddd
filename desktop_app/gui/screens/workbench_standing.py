"""What a verdict stands on, in words: the person's row, whose data they are and how old.

With an online source its answer, or why there is none; with data of DTKS and of DTSEN what the
other one says, too.
"""

from __future__ import annotations

from desktop_app.domain.intake import Ground
from desktop_app.domain.register import LookUp, RegisterEntry, Snapshot
from desktop_app.domain.register_online import OnlineAnswer
from desktop_app.domain.register_sides import sides
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.words import clock_time, count, date_and_time, short_date, translate
from desktop_app.settings import REGISTER_LABEL


def standing_words(case: Case) -> tuple[str, bool]:
    """Return the words, and whether the data are older than the office accepts."""
    look_up = case.prefill.look_up if case.prefill else None
    grounds = case.ground
    snapshot = look_up.snapshot if look_up else grounds.snapshot if grounds else None
    if snapshot is None or grounds is None:
        label = case.session.settings[REGISTER_LABEL]
        return translate("VerdictPanel", "Belum ada data {label} di komputer ini").format(
            label=label
        ), False
    stale = grounds.stale(look_up)
    own = look_up.exact[0] if look_up is not None and look_up.exact else None
    lines = [" · ".join((*_row(own), _data(snapshot, grounds, stale=stale)))]
    if look_up is not None:
        lines += _other_sources(look_up)
        lines += _online(case, look_up)
    return "\n".join(lines), stale


def _row(entry: RegisterEntry | None) -> list[str]:
    if entry is None:
        return []
    ids = [translate("VerdictPanel", "ID-DTKS {id}").format(id=entry.ids[0])] if entry.ids else []
    return ids + _welfare(entry)


def _welfare(entry: RegisterEntry | None) -> list[str]:
    if entry is None:
        return []
    parts = []
    if entry.desil is not None:
        parts.append(translate("VerdictPanel", "desil {desil}").format(desil=entry.desil))
    if entry.pbi_status:
        parts.append(translate("VerdictPanel", "PBI {status}").format(status=entry.pbi_status))
    parts += entry.programmes
    return parts


def _data(snapshot: Snapshot, grounds: Ground, *, stale: bool) -> str:
    words = _dated(snapshot)
    if not stale:
        return words
    return translate("VerdictPanel", "{data}, sudah {age} hari (batas {limit} hari)").format(
        data=words,
        age=count(snapshot.age_days(grounds.today)),
        limit=count(grounds.stale_after_days),
    )


def _dated(snapshot: Snapshot) -> str:
    return translate("VerdictPanel", "{source} per {day}").format(
        source=snapshot.title, day=short_date(snapshot.as_of)
    )


def _other_sources(look_up: LookUp) -> list[str]:
    if look_up.asked == "" or (look_up.by is not None and look_up.exact[0].nik != look_up.asked):
        return []  # a family found by its No. KK: nobody in particular was asked about
    lines = []
    for side in sides(look_up)[1:]:
        there = (
            translate("VerdictPanel", "terdaftar")
            if side.entry
            else translate("VerdictPanel", "tidak ada")
        )
        words = ", ".join(_welfare(side.entry)) or there
        lines.append(
            translate("VerdictPanel", "{data}: {words}").format(
                data=_dated(side.snapshot), words=words
            )
        )
    return lines


def _online(case: Case, look_up: LookUp) -> list[str]:
    if case.online.under_way:
        return [translate("VerdictPanel", "Menanyakan sumber daring …")]
    answer = look_up.online
    if answer is None:
        return []
    zone = case.session.office.zone
    if answer.stands and not answer.kept:
        return [
            translate("VerdictPanel", "Dijawab daring pukul {time}").format(
                time=clock_time(answer.asked_at, zone)
            )
        ]
    if answer.stands:
        asked = date_and_time(answer.asked_at, zone)
        if answer.trouble is None:
            return [translate("VerdictPanel", "Jawaban daring tanggal {when}").format(when=asked)]
        words = translate(
            "VerdictPanel", "Sumber daring tidak menjawab; dipakai jawabannya tanggal {when}"
        )
        return [words.format(when=asked)]
    return [_without(case, answer, look_up)]


def _without(case: Case, answer: OnlineAnswer, look_up: LookUp) -> str:
    used = translate("VerdictPanel", "Sumber daring tidak menjawab")
    if look_up.snapshot is not None:
        used = translate(
            "VerdictPanel", "Sumber daring tidak menjawab; dipakai data per {day}"
        ).format(day=short_date(look_up.snapshot.as_of))
    if answer.resting_until is None:
        return used
    again = clock_time(answer.resting_until, case.session.office.zone)
    return translate("VerdictPanel", "{used} (ditanya lagi pukul {time})").format(
        used=used, time=again
    )
