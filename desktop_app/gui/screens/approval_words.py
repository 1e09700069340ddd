"""The words of Persetujuan: columns of the list, tables of the evidence, what changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.approval import SUPERVISOR, Waiting
from desktop_app.domain.case_evidence import FieldChange, differences, register_labels
from desktop_app.domain.catalogue import FieldKind
from desktop_app.domain.decision import Outcome
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.domain.intake import values_of_person
from desktop_app.domain.people import Sex, show_date
from desktop_app.domain.region import Regions
from desktop_app.domain.verification import Verification
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.person_words import finding
from desktop_app.gui.words import said, short_date, translate
from desktop_app.usecases.cases import Evidence

NOTHING = "–"
_SHORT = 15
_SIGNS = {
    Outcome.BOLEH: "✔",
    Outcome.PERLU_DIPASTIKAN: "⚠",
    Outcome.DIKEMBALIKAN: "✘",
    Outcome.DITOLAK: "✘",
}


def columns(
    names: Mapping[str, str], regions: Regions, now: Callable[[], datetime]
) -> tuple[Column[Waiting], ...]:
    """The list of what waits."""

    def village(one: Waiting) -> str:
        found = regions.by_code.get(one.village_code or "")
        return found.label if found else NOTHING

    return (
        Column(translate("Approval", "Menunggu"), lambda one: how_long(one.since, now())),
        Column(translate("Approval", "Nama"), lambda one: one.name, wide=True),
        Column(translate("Approval", "Layanan"), lambda one: names.get(one.service, one.service)),
        Column(translate("Approval", "Desa"), village),
        Column(translate("Approval", "Hasil"), verdict),
    )


def how_long(since: datetime, now: datetime) -> str:
    """Return how long something waits, in its largest unit."""
    minutes = max(int((now - since).total_seconds() // 60), 0)
    if minutes < 60:
        return translate("Approval", "{n} mnt").format(n=minutes)
    if minutes < 24 * 60:
        return translate("Approval", "{n} jam").format(n=minutes // 60)
    return translate("Approval", "{n} hari").format(n=minutes // (24 * 60))


def verdict(one: Waiting) -> str:
    """Return what the rules say of a case now, in a word or two."""
    sign = _SIGNS[one.outcome]
    if one.outcome is not Outcome.BOLEH:
        return f"{sign} " + translate("Approval", "Tidak lagi")
    if one.verified is False:
        return "⚠ " + translate("Approval", "Verifikasi")
    if one.notes:
        return f"{sign} " + translate("Approval", "Catatan")
    return f"{sign} " + translate("Approval", "Boleh")


def changes_words(seen: Evidence) -> str:
    """Return what is different since the case was handed in, as rich text; "" for nothing."""
    lines = [_change(one) for one in seen.changes]
    if seen.register_then and not seen.register:
        lines = [translate("Approval", "Kini tidak ditemukan lagi di data.")]
    elif seen.register and not seen.register_then:
        lines = [translate("Approval", "Kini ditemukan di data; saat diajukan belum.")]
    if seen.data != seen.data_then and seen.data:
        lines.append(
            translate("Approval", "Data yang dipakai kini {data}").format(data=escape(seen.data))
        )
    gone = [finding(code) for code in seen.gone_findings if code != SUPERVISOR]
    new = [finding(code) for code in seen.new_findings]
    if new:
        lines.append(
            translate("Approval", "Temuan baru: {what}").format(what=escape(", ".join(new)))
        )
    if gone:
        lines.append(
            translate("Approval", "Tidak lagi ditemukan: {what}").format(
                what=escape(", ".join(gone))
            )
        )
    return "<br>".join(lines)


def meanwhile(before: Evidence, now: Evidence) -> str:
    """Return what another officer changed while this one was looking; "" for nothing."""
    labels = {field.key: said(field.label) for field in now.service.all_fields}
    found = list(differences(before.draft.values, now.draft.values, labels))
    old, new = verified(before.verification), verified(now.verification)
    if old != new:
        found.append(FieldChange("verifikasi", translate("Approval", "Verifikasi"), old, new))
    papers = {one.key: one.label for one in now.service.documents}
    held = [
        ", ".join(papers.get(key, key) for key in sorted(one.draft.documents))
        for one in (before, now)
    ]
    if held[0] != held[1]:
        found.append(FieldChange("berkas", translate("Approval", "Berkas"), held[0], held[1]))
    return "<br>".join(_change(one) for one in found)


def side_by_side(changes: Iterable[FieldChange], theirs: str, yours: str) -> str:
    """Return a table of what differs, under two headings."""
    rows = [("", theirs, yours), *((one.label, one.before, one.now) for one in changes)]
    return table(rows, heading=True)


def person_rows(seen: Evidence, *, uncovered: bool) -> list[tuple[str, str]]:
    """Return the person as written on the form, with numbers covered for who may not see them."""
    person = seen.reading.person
    sexes = {
        Sex.MALE: translate("Approval", "Laki-laki"),
        Sex.FEMALE: translate("Approval", "Perempuan"),
    }
    values = values_of_person(person)
    values["desa"] = seen.village
    values["tanggal_lahir"] = show_date(person.birth_date) if person.birth_date else ""
    values["jenis_kelamin"] = sexes[person.sex] if person.sex else ""
    if not uncovered:
        values |= {"nik": mask_nik(values["nik"]), "kk": mask_kk(values["kk"])}
    return [(said(one.label), values.get(one.key, "")) for one in seen.service.person_fields]


def field_rows(seen: Evidence) -> list[tuple[str, str]]:
    """Return the service's own fields as written on the form."""

    def shown(key: str, kind: FieldKind) -> str:
        text = seen.draft.value(key)
        return translate("Approval", "ya") if kind is FieldKind.FLAG and text else text

    return [(said(one.label), shown(one.key, one.kind)) for one in seen.service.fields]


def register_rows(seen: Evidence, *, uncovered: bool) -> list[tuple[str, str]]:
    """Return what the register says now and, where it differs, what it said then."""
    now = _covered(seen.register[0], uncovered) if seen.register else {}
    then = _covered(seen.register_then[0], uncovered) if seen.register_then else {}
    rows: list[tuple[str, str]] = []
    if seen.data:
        rows.append((translate("Approval", "Data"), seen.data))
    for key, label in register_labels().items():
        text, before = now.get(key, ""), then.get(key, "")
        if now and then and text != before:
            words = translate("Approval", "{now} (saat diajukan {then})")
            text = words.format(now=text or NOTHING, then=before or NOTHING)
        if text:
            rows.append((QCoreApplication.translate("Evidence", label), text))
    if not now:
        rows.append((translate("Approval", "Pemohon"), translate("Approval", "tidak ditemukan")))
    return rows


def _covered(row: Mapping[str, str], uncovered: bool) -> Mapping[str, str]:
    if uncovered:
        return row
    return {**row, "nik": mask_nik(row["nik"]), "kk": mask_kk(row["kk"])}


def papers_words(seen: Evidence) -> str:
    """Return which papers are in hand, follow later or are missing."""
    lines = []
    for one in seen.service.documents:
        if one.key in seen.draft.documents:
            lines.append(f"☑ {one.label}")
        elif one.key in seen.draft.deferred:
            lines.append(translate("Approval", "⧗ {paper} (menyusul)").format(paper=one.label))
        elif one.mandatory:
            lines.append(f"☐ {one.label}")
    return "<br>".join(map(escape, lines))


def earlier_words(seen: Evidence, names: Mapping[str, str]) -> str:
    """Return the person's earlier cases, the latest first."""
    return "<br>".join(
        escape(
            " · ".join(
                part
                for part in (
                    short_date(one["day"]),
                    names.get(one["service"], one["service"]),
                    one["state"].capitalize(),
                    finding(one["counted"]) if one["counted"] else "",
                )
                if part
            )
        )
        for one in seen.earlier
    )


def verified(one: Verification | None) -> str:
    """Return who collected and verified a case, when, and what was noted."""
    if one is None:
        return ""
    collector = QCoreApplication.translate("Verification", one.collector.label)
    words = translate("Approval", "Dikumpulkan {who} ({office}); diverifikasi {by}, {day}.").format(
        who=one.collected_by, office=collector, by=one.verified_by, day=short_date(one.verified_on)
    )
    return f"{words} {one.note}".strip()


def table(rows: Sequence[Sequence[str]], *, heading: bool = False) -> str:
    """Return rows as a table of rich text; the first column says what it is about."""
    lines = []
    for number, (first, *rest) in enumerate(rows):
        end, tag = ("th", "th align='left'") if heading and number == 0 else ("td", "td")
        # A gap between the columns, none after the last: it would ask for room that shows nothing.
        between = f"&nbsp;&nbsp;</{end}><{tag}>"
        cells = between.join(escape(text or NOTHING) for text in rest)
        # A short label stays on its line; a long one gives way to what stands beside it.
        label = escape(first).replace(" ", "&nbsp;") if len(first) <= _SHORT else escape(first)
        lines.append(f"<tr><td>{label}&nbsp;&nbsp;</td><{tag}>{cells}</{end}></tr>")
    return f"<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>"


def _change(one: FieldChange) -> str:
    label = QCoreApplication.translate("Evidence", one.label)
    return f"{escape(label)}: {escape(one.before or NOTHING)} → <b>{escape(one.now or NOTHING)}</b>"
