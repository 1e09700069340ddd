"""Who sees which office: tried by crossing every line there is."""

from __future__ import annotations

from uuid import UUID

import pytest
import requests

from desktop_app.central_server.auth import VIEWER
from desktop_app.central_server.config import Server
from tests.central_server.conftest import add_office
from tests.central_server.outside import device, furnish

OFFICES = (("Rembang", "3317"), ("Rembang Lasem", "3317"), ("Blora", "3316"), ("Sleman", "3404"))


@pytest.fixture
def ids(central: Server) -> dict[str, UUID]:
    return {name: add_office(central, name, code) for name, code in OFFICES}


def _get(live: str, path: str, token: str) -> requests.Response:
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(live + path, headers=headers, timeout=30)


def _names(live: str, token: str) -> set[str]:
    answer = _get(live, "/v1/offices", token)
    assert answer.status_code == 200, answer.text
    return {
        office["name"]
        for province in answer.json()
        for regency in province["regencies"]
        for office in regency["offices"]
    }


@pytest.mark.parametrize(
    ("region", "seen"),
    [
        ("", {"Rembang"}),
        ("3317", {"Rembang", "Rembang Lasem"}),
        ("33", {"Rembang", "Rembang Lasem", "Blora"}),
    ],
)
def test_a_supervisor_sees_the_offices_of_its_region_and_no_other(
    central: Server, live: str, ids: dict[str, UUID], region: str, seen: set[str]
) -> None:
    token = device(central, ids["Rembang"], kind=VIEWER, region=region)
    assert _names(live, token) == seen
    for name, id in ids.items():
        answer = _get(live, f"/v1/offices/{id.hex}", token)
        assert answer.status_code == (200 if name in seen else 404), name
    nobody = _get(live, f"/v1/offices/{'0' * 32}", token)
    hidden = _get(live, f"/v1/offices/{ids['Sleman'].hex}", token)
    assert (hidden.status_code, hidden.text) == (nobody.status_code, nobody.text)


def test_a_counter_sees_its_own_office_alone(
    central: Server, live: str, ids: dict[str, UUID]
) -> None:
    token = device(central, ids["Blora"])
    assert _get(live, "/v1/office", token).json()["name"] == "Blora"
    assert _get(live, "/v1/offices", token).status_code == 403
    assert _get(live, f"/v1/offices/{ids['Blora'].hex}", token).status_code == 403


def test_a_supervisors_device_has_figures_and_no_rows(
    central: Server, live: str, ids: dict[str, UUID]
) -> None:
    furnish(central, ids["Rembang"])
    token = device(central, ids["Rembang"], kind=VIEWER, region="33")
    stream = ids["Rembang"].hex
    for path in (
        f"/v1/changes?stream={stream}&after=0&epoch=0",
        f"/v1/snapshot/{stream}?after=0&epoch=0",
        "/v1/register/3317014507900001",
        "/v1/conflicts",
    ):
        assert _get(live, path, token).status_code in (403, 422), path


def test_nobody_without_a_token_sees_anything(live: str, ids: dict[str, UUID]) -> None:
    real = f"{ids['Rembang'].hex}.{'A' * 43}"
    for path in ("/v1/office", "/v1/offices", f"/v1/offices/{ids['Rembang'].hex}"):
        assert requests.get(live + path, timeout=30).status_code == 401
        for token in ("", "x", real, f"{'0' * 32}.{'A' * 43}", "é", "a." * 200):
            answer = _get(live, path, token.encode("utf-8").decode("latin-1"))
            assert answer.status_code == 401, token


def test_a_token_of_one_office_is_worth_nothing_under_another_offices_name(
    central: Server, live: str, ids: dict[str, UUID]
) -> None:
    _, secret = device(central, ids["Rembang"]).split(".")
    assert _get(live, "/v1/office", f"{ids['Blora'].hex}.{secret}").status_code == 401


def test_figures_are_live_by_counter(central: Server, live: str, ids: dict[str, UUID]) -> None:
    furnish(central, ids["Rembang"])
    token = device(central, ids["Rembang"], code="A")
    office = _get(live, "/v1/office", token).json()
    assert office["day"] == "2026-11-20"
    assert (office["waiting"], office["arrived"], office["done"]) == (3, 7, 2)
    assert office["lanes"] == {"P": 1, "U": 2}
    a, b = office["counters"]
    ten_minutes = central.now() - 10 * 60_000_000
    assert (a["code"], a["duty"], a["ticket"], a["state"]) == ("A", "melayani", "U003", "dilayani")
    assert (a["since"], a["served_today"], a["online"]) == (ten_minutes, 2, True)
    assert (b["code"], b["duty"], b["ticket"], b["online"]) == ("B", "istirahat", "", False)


def test_a_province_adds_up_what_its_offices_say(
    central: Server, live: str, ids: dict[str, UUID]
) -> None:
    for name in ("Rembang", "Blora"):
        furnish(central, ids[name])
    token = device(central, ids["Rembang"], kind=VIEWER, region="33")
    (province,) = _get(live, "/v1/offices", token).json()
    assert (province["province"], province["waiting"], province["arrived"]) == ("33", 6, 14)
    assert [one["regency"] for one in province["regencies"]] == ["3316", "3317"]
    assert "RAHASIA" not in str(province)
