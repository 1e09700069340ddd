"""Who gets which message: one for a person and a matter, one for a number of several people.

A number that a family shares gets one message, which calls its people by their initials. A number
of more people than a family has is a village office's or a seller's: nothing is sent to it unless
a person decides so, and then one message that names nobody.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.dry_run import Candidate, DryRun, NotSent, Outgoing
from desktop_app.domain.message import LeftOut, Occasion
from desktop_app.domain.message_text import (
    MOST_CHARACTERS,
    MessageTemplate,
    sms_parts,
    together,
    written,
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the office sends. `shared` is somebody's decision to write to crowded numbers too."""

    share_most: int = 6
    shared: bool = False
    price: int | None = None
    by_part: bool = False
    most_characters: int = MOST_CHARACTERS
    most_parts: int | None = None  # of an SMS


def plan(candidates: Iterable[Candidate], template: MessageTemplate, manner: Manner) -> DryRun:
    """Return who gets what and who gets nothing and why, in the order they came."""
    everybody = list(candidates)
    crowd = Counter(one.phone for one in everybody if one.phone)
    out: list[NotSent] = []
    by_phone: dict[str, list[Candidate]] = {}
    met: set[str] = set()
    for one in everybody:
        why = _why_not(one, crowd, manner, met)
        if why is not None:
            shared = crowd[one.phone] if one.phone and why is LeftOut.NOMOR_BERSAMA else 0
            out.append(NotSent(one.name, one.village, one.phone, why, shared))
            continue
        met.add(one.about.matter)
        by_phone.setdefault(one.phone or "", []).append(one)
    outgoing: list[Outgoing] = []
    for phone, some in by_phone.items():
        message = _message(phone, some, template, manner)
        if len(message.text) > manner.most_characters or (
            manner.most_parts is not None and message.parts > manner.most_parts
        ):
            out += [NotSent(one.name, one.village, phone, LeftOut.TERLALU_PANJANG) for one in some]
        else:
            outgoing.append(message)
    return DryRun(tuple(outgoing), tuple(out), manner.price, manner.by_part)


def without(run: DryRun, phones: Iterable[str], why: LeftOut) -> DryRun:
    """Return the dry run without these numbers: the gateway knows that they can not be reached."""
    gone = frozenset(phones)
    stay = tuple(one for one in run.outgoing if one.phone not in gone)
    out = tuple(
        NotSent(name, one.village, one.phone, why)
        for one in run.outgoing
        if one.phone in gone
        for name in one.names
    )
    return replace(run, outgoing=stay, left_out=(*run.left_out, *out))


def matter_of(occasion: Occasion, detail: str, person: str) -> str:
    """Return what is written once: the same person is never told the same thing twice."""
    return f"{occasion.value}:{detail}:{person}"


def person_key(office: bytes, *known: str | None) -> str:
    """Return what somebody is known by in a matter, without any number to be read from it.

    `known` are NIK, card, and name with village, the first that there is counts.
    """
    told = next((one for one in known if one), "")
    return hashlib.blake2b(told.encode(), key=office, digest_size=12).hexdigest()


def detail_of_notice(since: date | None, as_of: date) -> str:
    """Return what tells two switch-offs of one person apart: its day, else the list's month."""
    return since.isoformat() if since else f"{as_of:%Y-%m}"


def _why_not(one: Candidate, crowd: Counter[str], manner: Manner, met: set[str]) -> LeftOut | None:
    if one.barred is not None and one.barred is not LeftOut.TANPA_PERSETUJUAN:
        return one.barred
    if one.phone is None:
        return LeftOut.TANPA_TELEPON
    if one.barred is not None:
        return one.barred
    if one.about.matter in met:
        return LeftOut.SUDAH_DIKIRIMI
    if crowd[one.phone] > manner.share_most and not manner.shared:
        return LeftOut.NOMOR_BERSAMA
    return None


def _message(
    phone: str, some: Sequence[Candidate], template: MessageTemplate, manner: Manner
) -> Outgoing:
    names = tuple(one.name for one in some)
    if len(some) == 1:
        text = written(template.text, some[0].values)
    else:
        values = together((one.values for one in some), names, manner.share_most)
        text = written(template.group_text, values)
    abouts = tuple(one.about for one in some)
    villages = {one.village for one in some}
    return Outgoing(phone, text, sms_parts(text), abouts, names, " / ".join(_few(villages)))


def _few(villages: set[str]) -> Iterator[str]:
    shown = sorted(one for one in villages if one)
    yield from shown[:2]
    if len(shown) > 2:
        yield "…"
