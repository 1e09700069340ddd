"""The services of the office: the seeded files, the round trip, and mistakes named in words."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.catalogue import (
    PERSON_FIELDS,
    CatalogueError,
    FieldKind,
    ProposalPeriod,
    Service,
    next_opening,
    period_of,
    read_service,
    service_data,
)
from desktop_app.domain.errors import Misused
from desktop_app.domain.letter_terms import LetterKind
from desktop_app.domain.rule_sets import RefusalReason

FILES = sorted((Path(__file__).parents[2] / "resources" / "services").glob("*.toml"))
DATA: dict[str, dict[str, Any]] = {
    path.stem: tomllib.loads(path.read_text("utf-8")) for path in FILES
}
SERVICES: dict[str, Service] = {name: read_service(data) for name, data in DATA.items()}


# -- the seeded services ---------------------------------------------------------------------


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_file_is_called_by_its_code(name: str) -> None:
    assert SERVICES[name].code == name


def test_every_service_asks_for_the_same_things_about_the_person() -> None:
    keys = "nik nama kk tempat_lahir tanggal_lahir jenis_kelamin alamat rt rw desa telepon"
    assert " ".join(field.key for field in PERSON_FIELDS) == keys
    for service in SERVICES.values():
        assert " ".join(field.key for field in service.person_fields) == keys


@pytest.mark.parametrize(
    ("service", "keys"),
    [
        (
            "pengajuan_baru",
            "status_kehamilan nomor_sktm tanggal_sktm nomor_pengantar tanggal_pengantar",
        ),
        (
            "reaktivasi",
            "nomor_kartu id_dtks_surat nomor_pengantar tanggal_pengantar nomor_faskes "
            "tanggal_faskes nama_faskes darurat",
        ),
    ],
)
def test_every_field_of_the_forms_is_there(service: str, keys: str) -> None:
    assert set(keys.split()) <= {field.key for field in SERVICES[service].fields}


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_fields_of_one_group_stand_together(service: Service) -> None:
    groups = [field.group for field in service.all_fields]
    turns = [group for at, group in enumerate(groups) if at == 0 or groups[at - 1] != group]
    assert len(turns) == len(set(turns))
    assert all(groups)


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_a_service_says_in_words_what_to_bring_and_what_comes_next(service: Service) -> None:
    for sentences in (service.requirements, service.procedure, service.next_steps):
        assert sentences
        assert all(one[0].isupper() and one.endswith(".") for one in sentences)
    helps = [f.help for f in service.all_fields] + [d.help for d in service.documents]
    assert all(one.endswith(".") for one in helps)


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_a_service_ends_with_a_letter_the_office_knows(service: Service) -> None:
    if service.code == "informasi":
        assert service.letter is None
        return
    assert service.letter in list(LetterKind)
    assert service.letter_absent in (None, *LetterKind)
    assert service.addressee


def test_the_services_ask_all_rules_between_them() -> None:
    assert {check for one in SERVICES.values() for check in one.checks} == set(RefusalReason)


def test_a_lost_card_may_be_replaced_by_a_statement() -> None:
    card = SERVICES["reaktivasi"].document("kartu_kis")
    assert card is not None
    assert card.mandatory
    assert card.substitutes == ("surat_keterangan",)
    assert SERVICES["reaktivasi"].document("tidak_ada") is None


# -- round trip ------------------------------------------------------------------------------


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_a_service_comes_back_from_the_database_as_it_was(service: Service) -> None:
    assert read_service(json.loads(json.dumps(service_data(service)))) == service


def test_a_service_without_a_letter_comes_back_without_one() -> None:
    data = DATA["reaktivasi"] | {"letter": "", "needs_nik": False}
    service = read_service(data)
    assert service.letter is None
    assert not service.needs_nik
    assert read_service(service_data(service)) == service


def test_a_file_changes_only_what_it_mentions_of_a_person_field() -> None:
    data = DATA["reaktivasi"] | {"person_fields": [{"key": "nik", "required": False}]}
    nik, *others = read_service(data).person_fields
    assert not nik.required
    assert (nik.label, nik.kind, nik.help) == ("NIK", FieldKind.NIK, PERSON_FIELDS[0].help)
    assert tuple(others) == PERSON_FIELDS[1:]


# -- mistakes --------------------------------------------------------------------------------

Change = Callable[[dict[str, Any]], Any]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        pytest.param(lambda d: d.pop("name"), ["“name”", "belum ada"], id="a key is missing"),
        pytest.param(lambda d: d.update(name=" "), ["“name”", "belum ada"], id="an empty name"),
        pytest.param(lambda d: d.update(name=7), ["“name”", "teks"], id="a number for a name"),
        pytest.param(lambda d: d.update(nama="x"), ["“nama”", "tidak dikenal"], id="a slip"),
        pytest.param(lambda d: d.update(code="Re Aktif"), ["“code”"], id="a code with a blank"),
        pytest.param(lambda d: d.update(valid_from="besok"), ["“valid_from”"], id="no date"),
        pytest.param(lambda d: d.pop("valid_from"), ["“valid_from”"], id="a missing date"),
        pytest.param(lambda d: d.update(needs_nik="ya"), ["“needs_nik”"], id="a word for a flag"),
        pytest.param(lambda d: d.update(standard_minutes=0), ["“standard_minutes”"], id="zero"),
        pytest.param(lambda d: d.update(standard_minutes=True), ["“standard_minutes”"], id="true"),
        pytest.param(lambda d: d.update(next_steps="x"), ["“next_steps”"], id="a text for a list"),
        pytest.param(lambda d: d.update(next_steps=[1]), ["“next_steps”"], id="a list of numbers"),
        pytest.param(lambda d: d.update(checks=["apa"]), ["“checks”"], id="an unknown rule"),
        pytest.param(lambda d: d.update(fields={}), ["“fields”"], id="a table for a list"),
        pytest.param(lambda d: d.update(fields=["x"]), ["“fields”"], id="a text for a field"),
        pytest.param(
            lambda d: d["fields"][0].update(kind="angka"),
            ["“nomor_kartu”", "“kind”", "village"],
            id="an unknown kind",
        ),
        pytest.param(
            lambda d: d["fields"][0].update(choices=["a"]), ["“choices”"], id="choices for a card"
        ),
        pytest.param(
            lambda d: d["fields"].append(d["fields"][0]), ["“fields”"], id="a field twice"
        ),
        pytest.param(
            lambda d: d["fields"][0].update(key="nik"), ["“fields”"], id="the person's key again"
        ),
        pytest.param(
            lambda d: d["documents"].append(d["documents"][0]), ["“documents”"], id="paper twice"
        ),
        pytest.param(
            lambda d: d["documents"][0].update(substitutes=["paspor"]),
            ["“substitutes”"],
            id="a substitute nobody can bring",
        ),
        pytest.param(
            lambda d: d.update(person_fields=[{"key": "hobi"}]),
            ["“hobi”"],
            id="an unknown person field",
        ),
        pytest.param(
            lambda d: d["documents"][0].pop("key"), ["ke-1", "“key”"], id="a nameless document"
        ),
    ],
)
def test_a_mistake_in_a_service_file_is_named(change: Change, named: list[str]) -> None:
    data = copy.deepcopy(DATA["reaktivasi"])
    change(data)
    with pytest.raises(CatalogueError) as error:
        read_service(data, "reaktivasi.toml")
    assert isinstance(error.value, Misused)
    for words in ("reaktivasi.toml", *named):
        assert words in str(error.value)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(key=st.sampled_from(sorted(Service.__dataclass_fields__)), value=JUNK)
def test_whatever_is_written_it_is_read_or_refused_in_words(key: str, value: Any) -> None:
    try:
        service = read_service(DATA["reaktivasi"] | {key: value})
    except CatalogueError as error:
        assert "{" not in error.sentence.format(**error.values) or "{" in str(value)  # noqa: PT017
    else:
        assert read_service(service_data(service)) == service


# -- proposal periods ------------------------------------------------------------------------

MARCH = ProposalPeriod(date(2026, 3, 1), date(2026, 3, 15), "Maret")
JUNE = ProposalPeriod(date(2026, 6, 1), date(2026, 6, 30))


@pytest.mark.parametrize(
    ("day", "inside", "opening"),
    [
        (date(2026, 2, 28), None, date(2026, 3, 1)),
        (date(2026, 3, 1), MARCH, date(2026, 6, 1)),
        (date(2026, 3, 15), MARCH, date(2026, 6, 1)),
        (date(2026, 3, 16), None, date(2026, 6, 1)),
        (date(2026, 6, 30), JUNE, None),
        (date(2026, 7, 1), None, None),
    ],
)
def test_both_ends_of_a_period_are_open(
    day: date, inside: ProposalPeriod | None, opening: date | None
) -> None:
    assert period_of((JUNE, MARCH), day) == inside
    assert next_opening((JUNE, MARCH), day) == opening


def test_of_two_open_periods_the_longer_one_is_told() -> None:
    longer = ProposalPeriod(date(2026, 3, 10), date(2026, 4, 10))
    assert period_of((longer, MARCH), date(2026, 3, 12)) == longer


@given(
    st.lists(st.tuples(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-9, 60))),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
)
def test_the_next_opening_is_a_day_on_which_it_is_open(
    spans: list[tuple[date, int]], day: date
) -> None:
    periods = [ProposalPeriod(start, start + timedelta(days=length)) for start, length in spans]
    opening = next_opening(periods, day)
    if opening is not None:
        assert opening > day
        assert period_of(periods, opening) is not None
