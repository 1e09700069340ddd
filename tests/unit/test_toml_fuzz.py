"""Whatever stands in a file of a service, of rules or of a letter: a value or a sentence."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.catalogue import read_service, service_data
from desktop_app.domain.errors import LoketError
from desktop_app.domain.letter import read_template
from desktop_app.domain.rule_file import rules_toml
from desktop_app.domain.rule_sets import read_rule_set
from desktop_app.domain.service_version import service_toml
from desktop_app.paths import resource

Read = Callable[[Mapping[str, Any], str], object]
READERS: dict[str, Read] = {
    "services": read_service,
    "rules": read_rule_set,
    "letters": read_template,
}


def shipped(folder: str) -> list[dict[str, Any]]:
    paths = sorted(resource(folder).glob("*.toml"))
    return [tomllib.loads(path.read_text(encoding="utf-8")) for path in paths]


FILES = {folder: shipped(folder) for folder in READERS}
KEYS = sorted(
    {key for files in FILES.values() for data in files for key in data}
    | {
        key
        for files in FILES.values()
        for data in files
        for rows in data.values()
        if isinstance(rows, list)
        for row in rows
        if isinstance(row, dict)
        for key in row
    }
)
SCALARS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(("", " ", "{nama", "}", "{}", "{0}", "{nama.__class__}", "2026-02-30")),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text(max_size=12)), inner, max_size=6),
    ),
    max_leaves=12,
)
NAMES = st.one_of(st.sampled_from(KEYS), st.text(max_size=12))
TABLES = st.dictionaries(NAMES, VALUES, max_size=10)


def told(read: Read, data: Mapping[str, Any]) -> str:
    """Return the sentence about a file, "" when it was read. Anything else is a fault of ours."""
    try:
        read(data, "berkas.toml")
    except LoketError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("folder", READERS)
@given(data=TABLES)
def test_anything_at_all_is_read_or_told(folder: str, data: dict[str, Any]) -> None:
    told(READERS[folder], data)


@pytest.mark.parametrize("folder", READERS)
@given(place=st.data())
def test_a_shipped_file_with_one_value_spoilt_is_read_or_told(
    folder: str, place: st.DataObject
) -> None:
    data: Any = copy.deepcopy(place.draw(st.sampled_from(FILES[folder])))
    inner: Any = data
    for _ in range(place.draw(st.integers(0, 2))):
        nested = [
            v
            for v in (inner.values() if isinstance(inner, dict) else inner)
            if isinstance(v, dict | list) and v
        ]
        if not nested:
            break
        inner = place.draw(st.sampled_from(nested))
    spoilt = place.draw(VALUES)
    if isinstance(inner, dict):
        key = place.draw(st.one_of(st.sampled_from(sorted(inner)), st.sampled_from(KEYS)))
        if place.draw(st.booleans()):
            inner[key] = spoilt
        else:
            inner.pop(key, None)
    else:
        inner[place.draw(st.integers(0, len(inner) - 1))] = spoilt
    told(READERS[folder], data)


def test_every_shipped_file_is_read() -> None:
    for folder, files in FILES.items():
        assert [told(READERS[folder], data) for data in files] == [""] * len(files)


def test_what_is_written_as_a_file_is_read_back_the_same() -> None:
    for data in FILES["services"]:
        service = read_service(data, "")
        again = read_service(tomllib.loads(service_toml(service)), "")
        assert service_data(again) == service_data(service)
    for data in FILES["rules"]:
        rules = read_rule_set(data, "")
        assert read_rule_set(tomllib.loads(rules_toml(rules)), "") == rules


@given(text=st.text(max_size=60))
def test_any_legal_basis_survives_the_file(text: str) -> None:
    data = copy.deepcopy(FILES["rules"][0])
    data["rules"][0]["legal_basis"] = f"UU {text}"
    rules = read_rule_set(data, "")
    assert read_rule_set(tomllib.loads(rules_toml(rules)), "") == rules
