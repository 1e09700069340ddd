"""What goes into a letter: its template of the day, who signs, the number, the finished document.

Helpers of `letters`, each inside the transaction of whoever issues or previews.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import mask_name, mask_nik
from desktop_app.domain.letter import (
    UNKNOWN,
    LetterDocument,
    LetterOrder,
    LetterPerson,
    LetterTemplate,
    Margins,
    Paper,
    Signer,
    SlipItem,
    compose,
    format_number,
    letter_person,
    person_values,
    read_template,
    show_nip,
)
from desktop_app.domain.letter_sample import (
    SAMPLE_ITEMS,
    SAMPLE_ROWS,
    Sample,
    sample_people,
    sample_values,
)
from desktop_app.domain.letter_token import LetterClaim, encode_claim, token_text
from desktop_app.domain.letter_values import village_values
from desktop_app.domain.people import show_date
from desktop_app.storage import letters as storage
from desktop_app.storage import sync_numbers as leased
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import LETTER, definition_in_force
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings, signatory_in_office
from desktop_app.storage.signing import counter_key
from desktop_app.storage.sync_state import goes_on, pc_letter
from desktop_app.usecases.letter_seeds import seed_on
from desktop_app.usecases.office import Office

DRAFT = "DRAF"
_OFFICE_SERIES = "kantor"


@dataclass(frozen=True, slots=True, repr=False)
class Content:
    """What a letter says, whether it ends a case or belongs to none.

    `values` fill gaps by name, `own` are the gaps beyond the closed list that its template may
    hold; `name` and `nik` are whose letter it is ("" and None for one about nobody alone).
    """

    kind: str | None
    values: Mapping[str, str]
    name: str = ""
    nik: str | None = None
    people: tuple[LetterPerson, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    items: tuple[SlipItem, ...] = ()
    notes: tuple[str, ...] = ()
    addressee: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    application_id: UUID | None = None
    replaces: UUID | None = None
    village_code: str | None = None
    batch_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What a letter of today stands on."""

    template: LetterTemplate
    template_from: date
    signer: Signer
    settings: settings.Settings
    day: date
    emblem: bytes | None
    opd_code: str


def of_case(office: Office, order: LetterOrder) -> Content:
    """Return the content of the letter a case ends with."""
    person = order.person
    village = office.regions.by_code.get(person.village_code or "")
    return Content(
        kind=None if order.kind is None else str(order.kind),
        values={
            **person_values(person, village, order.fields),
            "layanan": order.service,
            "data": order.data,
        },
        name=person.name,
        nik=person.nik,
        people=order.people or (letter_person(person, village, order.fields),),
        items=_items(order),
        notes=_notes(order),
        addressee=order.addressee,
        own=tuple(order.fields),
        application_id=order.application_id,
        replaces=order.replaces,
    )


def of_no_case(
    office: Office, village_code: str | None, values: Mapping[str, str]
) -> dict[str, str]:
    """Return the gaps of a letter without a case: those of the village, then `values`."""
    return {**village_values(office.regions.by_code.get(village_code or "")), **values}


def ground_of(office: Office, connection: Connection, content: Content) -> Ground:
    """Return what the letter stands on. Raises Refused without a template or a signatory."""
    day = office.today()
    since, template = _template(connection, content, day)
    return Ground(
        template=template,
        template_from=since,
        signer=_signer(office, connection, template, day),
        settings=read_settings(connection),
        day=day,
        emblem=read_emblem(connection, office.store.folder),
        opd_code=office.identity.letterhead.opd_code,
    )


def sample_pdf(office: Office, template: LetterTemplate, sample: Sample) -> bytes:
    """Return a letter of these words about somebody invented, marked DRAF."""
    day = office.today()
    content = Content(
        kind=template.code,
        values=sample_values(sample),
        people=sample_people(sample),
        rows=SAMPLE_ROWS,
        items=SAMPLE_ITEMS,
    )
    with office.read() as connection:
        try:
            signer = _signer(office, connection, template, day)
        except Refused:
            signer = Signer((UNKNOWN,), UNKNOWN)  # the words can be judged before somebody signs
        given = read_settings(connection)
        emblem = read_emblem(connection, office.store.folder)
    ground = Ground(
        template=template,
        template_from=template.valid_from,
        signer=signer,
        settings=given,
        day=day,
        emblem=emblem,
        opd_code=office.identity.letterhead.opd_code,
    )
    return office.ports.letters.render(
        document_of(office, content, ground, number=UNKNOWN, code=None)
    )


def numbered(tx: Transaction, ground: Ground) -> tuple[str, int, str]:
    """Return (series, sequence, number) of the next letter.

    Kinds that share a number pattern share a series too, whatever the setting: two letters must
    never carry the same number. Nor may two PCs of one office give the same one: each counts for
    itself, with its letter behind the number, or takes from what it leased. Raises Refused when
    nothing leased is left.
    """
    pattern = _pattern(ground)
    series = series_of(ground)
    year, start = ground.day.year, ground.settings[settings.LETTER_START_VALUE]
    letter = pc_letter(tx.connection)
    if letter and ground.settings[settings.LETTER_NUMBERING] == "blok":
        letter, sequence = "", _leased(tx, series, year)
    else:
        series = f"{series}.{letter}" if letter else series
        sequence = storage.take_number(tx, series, year, start)
    number = format_number(
        pattern,
        sequence=sequence,
        opd_code=ground.opd_code,
        day=ground.day,
        classification=ground.template.classification
        or ground.settings[settings.LETTER_CLASSIFICATION],
        letter=letter,
    )
    if storage.number_taken(tx.connection, number, ground.day.year):
        raise Refused("nomor_surat_terpakai", _TAKEN, number=number)
    return series, sequence, number


def series_of(ground: Ground) -> str:
    """Return the series a letter's number comes from, before a PC's letter is put to it."""
    pattern, office_pattern = _pattern(ground), ground.settings[settings.LETTER_NUMBER_TEMPLATE]
    by_kind = ground.settings[settings.LETTER_SERIES] == "jenis" and pattern != office_pattern
    return str(ground.template.code) if by_kind else _OFFICE_SERIES


def _pattern(ground: Ground) -> str:
    return ground.template.number or ground.settings[settings.LETTER_NUMBER_TEMPLATE]


def _leased(tx: Transaction, series: str, year: int) -> int:
    # After going back to a backup nobody knows which of them are on paper already.
    sequence = leased.take(tx.connection, series, year) if goes_on(tx.connection) else None
    if sequence is None:
        raise Refused("nomor_menunggu", NUMBER_WAITS)
    return sequence


def signed_token(
    office: Office, tx: Transaction, content: Content, ground: Ground, number: str
) -> tuple[bytes, str]:
    """Return (key id, token) signed with the key of this counter."""
    signatures = office.ports.signatures
    key = counter_key(tx, office.store, office.at_counter().id, signatures.new_pair)
    masked = mask_nik(content.nik or "")
    body = encode_claim(
        LetterClaim(
            key_id=key.key_id,
            day=ground.day,
            kind=ground.template.code,
            number=number,
            initials=mask_name(content.name),
            masked_nik=masked if masked[:1].isdigit() else None,
            office_code=office.identity.regency_code,
        )
    )
    return key.key_id, token_text(body, signatures.sign(key.private, body))


def document_of(
    office: Office, content: Content, ground: Ground, *, number: str, code: str | None
) -> LetterDocument:
    """Return what is drawn; a letter without a code is a draft and marked as one."""
    with_reasons = bool(ground.template.items_lead)
    return compose(
        ground.template,
        {**content.values, **_of_the_office(office, ground)},
        paper=Paper(ground.settings[settings.LETTER_PAPER]),
        letterhead=office.identity.letterhead,
        author=office.identity.name,
        number=number,
        day=ground.day,
        signer=ground.signer,
        people=content.people,
        items=content.items if with_reasons else (),
        notes=content.notes if with_reasons else (),
        rows=content.rows,
        addressee=content.addressee,
        qr_text=code,
        watermark=None if code else DRAFT,
        emblem=ground.emblem,
        margins=_margins(ground.settings),
    )


def _margins(given: settings.Settings) -> Margins:
    return Margins(
        top=given[settings.LETTER_MARGIN_TOP],
        bottom=given[settings.LETTER_MARGIN_BOTTOM],
        left=given[settings.LETTER_MARGIN_LEFT],
        right=given[settings.LETTER_MARGIN_RIGHT],
    )


def _of_the_office(office: Office, ground: Ground) -> Mapping[str, str]:
    return {
        "kantor": office.identity.name,
        "loket": office.counter.name if office.counter else "",
        "petugas": office.actor.name if office.actor else "",
        "tanggal": show_date(ground.day),
    }


def _template(connection: Connection, content: Content, day: date) -> tuple[date, LetterTemplate]:
    kind = content.kind
    if kind is None:
        raise Refused("tanpa_surat", _NO_LETTER)
    found = definition_in_force(connection, LETTER, kind, day)
    seeded = seed_on(kind, day) if found is None else None
    if seeded is not None:
        return seeded.valid_from, seeded
    if found is None:
        raise Refused("naskah_surat_tidak_ada", _NO_TEMPLATE, kind=kind, day=show_date(day))
    return found[0], read_template(found[1], fields=content.own)


def _signer(office: Office, connection: Connection, template: LetterTemplate, day: date) -> Signer:
    if template.by_officer and office.actor is not None:
        counter = office.counter.name if office.counter else ""
        return Signer((f"Petugas {counter}".strip() + ",",), office.actor.name)
    signatory = signatory_in_office(connection, day)
    if signatory is None:
        raise Refused("penandatangan_tidak_ada", _NO_SIGNATORY, day=show_date(day))
    return Signer(signatory.position, signatory.name, signatory.rank, show_nip(signatory.nip))


def _items(order: LetterOrder) -> tuple[SlipItem, ...]:
    findings = order.verdict.findings if order.verdict else ()
    return tuple(SlipItem(one.sentence, one.next_step) for one in findings if one.outcome.refuses)


def _notes(order: LetterOrder) -> tuple[str, ...]:
    """Return what else was found, in one paragraph: every finding is printed (DOMAIN.md)."""
    findings = order.verdict.findings if order.verdict else ()
    told = [
        # What the officer had to make sure of is settled: only the fact concerns the person.
        f"{one.sentence} {one.next_step}".strip() if one.confirmed is None else one.sentence
        for one in findings
        if not one.outcome.refuses
    ]
    return (f"Catatan pemeriksaan: {' '.join(told)}",) if told else ()


_TAKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor {number} sudah dipakai surat lain tahun ini. Minta admin membedakan pola nomornya di "
    "Pengaturan, Naskah surat atau Nomor surat, lalu ulangi.",
)
NUMBER_WAITS = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor surat menunggu: nomor yang disewa PC ini dari pusat sudah habis dan pusat belum "
    "terhubung. Isian tetap tersimpan; tunda nomornya, lalu terbitkan suratnya saat pusat "
    "tersambung lagi.",
)
_NO_LETTER = QT_TRANSLATE_NOOP("errors", "Layanan ini tidak berakhir dengan surat.")
_NO_TEMPLATE = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada naskah surat “{kind}” yang berlaku pada {day}. "
    "Minta admin menambahkannya di Pengaturan.",
)
_NO_SIGNATORY = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada penandatangan yang bertugas pada {day}. Isian pemohon tetap tersimpan: tunda "
    "nomornya atau terima berkas titipan, minta admin mengisi Pengaturan, Penandatangan, lalu "
    "terbitkan suratnya.",
)
