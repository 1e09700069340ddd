"""Health, figures and log: enough to run a server by, and nothing about anybody."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
import sqlalchemy as sa

from desktop_app.central_server.config import Server
from desktop_app.central_server.observe import log_to
from tests.central_server.conftest import serving

MARKED = "3317991212990077"


@pytest.fixture
def told() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """Return what the server's log holds of everything logged meanwhile."""
    root, stream = logging.getLogger(), io.StringIO()
    kept, level = list(root.handlers), root.level
    log_to(stream)
    root.handlers[:] = [*root.handlers, *kept]
    try:
        yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    finally:
        root.handlers[:] = kept
        root.setLevel(level)


def test_health_is_told_part_by_part(central: Server, live: str) -> None:
    central.config.data_dir.mkdir(parents=True, exist_ok=True)
    answer = requests.get(f"{live}/healthz", timeout=30)
    assert answer.status_code == 200
    assert answer.json() == {"ok": True, "database": True, "migrated": True, "disk": True}
    with central.database.engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0000'"))
    answer = requests.get(f"{live}/healthz", timeout=30)
    assert answer.status_code == 503
    assert answer.json()["migrated"] is False


def test_a_database_that_is_gone_is_a_503_and_no_fault(make_server: Callable[..., Server]) -> None:
    server = make_server()
    with serving(server) as address:
        server.database.close()
        object.__setattr__(
            server.database,
            "engine",
            sa.create_engine("postgresql+psycopg://nobody@127.0.0.1:9/none"),
        )
        answer = requests.get(f"{address}/healthz", timeout=30)
        assert answer.status_code == 503
        assert answer.json()["database"] is False
        figures = requests.get(f"{address}/metrics", timeout=30)
        assert "loket_database_up 0" in figures.text


def test_figures_tell_patterns_and_counts(live: str) -> None:
    for path in (f"/v/{MARKED}", f"/v1/register/{MARKED}", f"/nowhere/{MARKED}"):
        requests.get(f"{live}{path}", timeout=30)
    text = requests.get(f"{live}/metrics", timeout=30).text
    assert 'loket_requests_total{method="GET",route="/v/{token}",status="404"} 1' in text
    assert 'route="/v1/register/{nik_or_kk}",status="401"' in text
    assert 'route="other",status="404"' in text
    assert "loket_offices 0" in text
    assert MARKED not in text


def test_figures_are_for_this_machine_or_for_who_has_the_token(
    make_server: Callable[..., Server],
) -> None:
    with serving(make_server(metrics_token="secret")) as address:
        url, elsewhere = f"{address}/metrics", {"X-Forwarded-For": "10.1.2.3"}
        assert requests.get(url, timeout=30).status_code == 200
        assert requests.get(url, headers=elsewhere, timeout=30).status_code == 403
        for token, status in (("wrong", 403), ("secret", 200)):
            headers = {**elsewhere, "Authorization": f"Bearer {token}"}
            assert requests.get(url, headers=headers, timeout=30).status_code == status


def test_the_log_names_nobody(live: str, told: Callable[[], list[dict[str, Any]]]) -> None:
    headers = {"Authorization": f"Bearer {MARKED}", "X-Officer": MARKED, "User-Agent": MARKED}
    for method, path in (
        ("GET", f"/v/{MARKED}?a={MARKED}"),
        ("GET", f"/v1/register/{MARKED}"),
        ("POST", "/v1/push"),
        ("BREW", f"/{MARKED}"),
    ):
        body = json.dumps({"name": MARKED})
        requests.request(method, f"{live}{path}", headers=headers, data=body, timeout=30)
    entries = told()
    assert [one["route"] for one in entries if one["event"] == "request"]
    assert {"method", "route", "status", "ms"} <= entries[0].keys()
    assert MARKED not in json.dumps(entries)


def test_a_fault_is_told_by_type_and_place_and_never_by_its_message(
    told: Callable[[], list[dict[str, Any]]],
    expected_log: Callable[[str], None],
) -> None:
    expected_log("went wrong")
    try:
        raise ValueError(f"Key (nik)=({MARKED}) already exists.")
    except ValueError:
        logging.getLogger("uvicorn.error").exception("went wrong: %s", MARKED)
    (entry,) = told()
    assert entry["fault"]["type"] == "builtins.ValueError"
    assert "test_observe.py" in entry["fault"]["frames"][0]
    assert MARKED not in json.dumps(entry)
