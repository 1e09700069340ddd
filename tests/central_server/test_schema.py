"""The interface as it is described, tried from that description: no input makes the server fail."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import requests

from desktop_app.central_server.auth import COUNTER, VIEWER
from desktop_app.central_server.config import Server
from desktop_app.central_server.register.lookup import load_register
from tests.central_server.conftest import add_office
from tests.central_server.outside import Issuer, device, furnish

# What every answer has to be. 422 and its like are answers: descriptions can't tell every rule.
_CHECKS = "not_a_server_error,content_type_conformance,response_schema_conformance"


@pytest.fixture
def office(central: Server) -> UUID:
    """An office with rows, a register and a letter, so that answers have something to say."""
    id = add_office(central)
    furnish(central, id)
    person = {"nik": "3317014507900001", "kk": "3317010101900001", "name": "SITI CONTOH"}
    load_register(central, id, uuid4(), [person])
    issuer = Issuer(central, id)
    issuer.announce()
    issuer.record()
    central.config.data_dir.mkdir(parents=True, exist_ok=True)
    return id


def _tried(live: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            "--config-file",
            str(_config(folder)),
            "run",
            f"{live}/v1/openapi.json",
            "--checks",
            _CHECKS,
            "--phases",
            "examples,coverage,fuzzing",
            "--max-examples",
            "5",
            "--seed",
            "9",
            "--generation-deterministic",
            "--no-color",
            "--request-timeout",
            "60",
            *options,
        ],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )


def _config(folder: Path) -> Path:
    file = folder / "schemathesis.toml"
    file.write_text("")
    return file


# What each caller may ask at all; the rest of the interface answers it 401 or 403 and no more.
_AREAS = {
    COUNTER: (),
    VIEWER: ("--include-tag", "offices"),
    "nobody": ("--include-tag", "public", "--include-tag", "operation"),
}


@pytest.mark.timeout(400)
@pytest.mark.parametrize("kind", _AREAS)
def test_nothing_that_is_described_can_make_it_fail(
    central: Server,
    office: UUID,
    live: str,
    tmp_path: Path,
    kind: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.ERROR, "uvicorn.error")  # what is no HTTP at all is warned of
    options = _AREAS[kind]
    if kind != "nobody":
        token = device(central, office, kind=kind)
        options = (*options, "--header", f"Authorization: Bearer {token}")
    done = _tried(live, tmp_path, *options)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_every_endpoint_says_what_it_does(live: str) -> None:
    described = requests.get(f"{live}/v1/openapi.json", timeout=30).json()
    assert len(described["info"]["description"]) > 200
    tags = {tag["name"] for tag in described["tags"]}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            told = operation.get("description", "")
            assert len(told) > 20, f"{method} {path}"
            assert set(operation.get("tags", ["?"])) <= tags, f"{method} {path}"
            for parameter in operation.get("parameters", ()):
                assert parameter["schema"], f"{method} {path}"
