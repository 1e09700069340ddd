"""The form made from a service: every field has its place and gives back what it was given."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.domain.catalogue import PERSON_FIELDS, Document, Field, FieldKind, Service
from desktop_app.domain.intake import Draft
from desktop_app.gui.widgets.papers import Papers
from desktop_app.gui.widgets.service_form import COLUMNS, ServiceForm, rows_of
from tests.factory import regions

EVERY_KIND = tuple(
    Field(
        f"isian_{kind.value}",
        kind.value.title(),
        kind,
        choices=("Satu", "Dua") if kind is FieldKind.CHOICE else (),
    )
    for kind in FieldKind
)
TEXTS = {
    FieldKind.NIK: "3317014501900012",
    FieldKind.KK: "3317014501900013",
    FieldKind.DATE: "05-01-1990",
    FieldKind.SEX: "P",
    FieldKind.CHOICE: "Dua",
    FieldKind.FLAG: "ya",
    FieldKind.VILLAGE: "33.17.01.2001",
    FieldKind.PHONE: "0841-2345-6789",
    FieldKind.CARD: "0001234567890",
    FieldKind.NUMBER: "007",
}
PAPERS = (
    Document("ktp", "KTP", mandatory=True, substitutes=("suket",)),
    Document("suket", "Surat keterangan", mandatory=False),
    Document("kk", "Kartu Keluarga", mandatory=True),
)


def service(fields: tuple[Field, ...] = EVERY_KIND) -> Service:
    return Service(
        code="contoh",
        name="Layanan contoh",
        short_name="Contoh",
        purpose="",
        valid_from=date(2026, 1, 1),
        person_fields=PERSON_FIELDS,
        fields=fields,
        documents=PAPERS,
        letter=None,
        addressee="",
        next_steps=(),
    )


@pytest.fixture
def form(qtbot: QtBot) -> ServiceForm:
    made = ServiceForm(service(), regions())
    qtbot.addWidget(made)
    return made


def test_every_kind_of_field_gives_back_the_text_it_was_given(form: ServiceForm) -> None:
    values = {field.key: TEXTS.get(field.kind, "Teks apa saja") for field in EVERY_KIND}
    form.fill(Draft(UUID(int=1), "contoh", values, frozenset({"kk"}), wa_consent=True))
    assert {key: text for key, text in form.values().items() if key in values} == values
    assert form.papers.in_hand() == {"kk"}
    assert form.consents()


@pytest.mark.parametrize(
    ("key", "text"),
    [("isian_date", "05-0"), ("isian_village", "Kalip"), ("isian_nik", "33170")],
)
def test_half_typed_text_is_given_back_half_typed(form: ServiceForm, key: str, text: str) -> None:
    form.fill(Draft(UUID(int=1), "contoh", {key: text}))
    assert form.values()[key] == text


def test_filling_in_a_draft_is_not_typing(form: ServiceForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.edited):
        form.fill(Draft(UUID(int=1), "contoh", {"nama": "Siti"}, frozenset({"ktp"})))


@given(st.lists(st.sampled_from([*PERSON_FIELDS, *EVERY_KIND]), max_size=20))
def test_every_line_fits_and_the_order_is_kept(fields: list[Field]) -> None:
    lines = rows_of(fields)
    assert [field for line in lines for field, _ in line] == fields
    assert all(0 < sum(span for _, span in line) <= COLUMNS for line in lines)


def test_only_what_is_missing_in_an_urgent_case_may_follow(qtbot: QtBot) -> None:
    papers = Papers(PAPERS)
    qtbot.addWidget(papers)
    papers.fill(frozenset({"suket"}), frozenset({"kk", "ktp"}), urgent=True)
    # The KTP is there in the shape of its substitute.
    assert papers.following() == {"kk"}
    papers.set_urgent(False)
    assert papers.following() == frozenset()
