"""A file of monthly figures, served through the real use cases, gives the very same tables."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FILES: dict[str, dict[str, Any]] = {
    "as in the thesis, smaller": {
        "months": {
            "2022-02": {
                "served": {"pengajuan_baru": 0, "reaktivasi": 4, "total": 4},
                "refused": {
                    "sudah_terdaftar": 0,
                    "id_dtks_tidak_dicantumkan": 2,
                    "pengajuan_belum_dibuka": 3,
                    "total": 5,
                },
            },
            "2022-03": {
                "served": {"pengajuan_baru": 5, "reaktivasi": 3, "total": 8},
                "refused": {
                    "sudah_terdaftar": 3,
                    "id_dtks_tidak_dicantumkan": 1,
                    "pengajuan_belum_dibuka": 0,
                    "total": 4,
                },
            },
        },
        "proposal_period": {"closed_until": "2022-02-28", "open_from": "2022-03-01"},
    },
    "long before and long after the rules of 2022": {
        "months": {
            "2011-05": {
                "served": {"pengajuan_baru": 1, "reaktivasi": 1},
                "refused": {"sudah_terdaftar": 1, "id_dtks_tidak_dicantumkan": 1},
            },
            "2030-01": {
                "served": {"pengajuan_baru": 1, "reaktivasi": 1},
                "refused": {
                    "sudah_terdaftar": 1,
                    "id_dtks_tidak_dicantumkan": 1,
                    "pengajuan_belum_dibuka": 1,
                },
            },
        },
        "proposal_period": {"closed_until": "2022-02-28", "open_from": "2022-03-01"},
    },
    "another office and year, without a period": {
        "months": {
            "2024-11": {
                "served": {"pengajuan_baru": 2, "reaktivasi": 0},
                "refused": {"sudah_terdaftar": 1, "pengajuan_belum_dibuka": 2},
            },
            "2026-08": {
                "served": {"pengajuan_baru": 1, "reaktivasi": 1},
                "refused": {"id_dtks_tidak_dicantumkan": 1},
            },
        }
    },
}


def loket(*arguments: str, data_dir: Path) -> Any:
    environment = {
        **os.environ,
        "LOKET_DATA_DIR": str(data_dir),
        "LOKET_PASSPHRASE": "sandi replay uji",
    }
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments, "--json"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("file", FILES.values(), ids=FILES.keys())
def test_a_replay_gives_exactly_the_figures_of_its_file(
    file: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "angka.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    folder = tmp_path / "contoh"
    filled = loket("demo", "--no-window", "--replay", str(path), data_dir=folder)
    people = 0
    for month, told in file["months"].items():
        report = loket("report", "month", month, data_dir=folder)
        for table, figures in (("table_1_1", "served"), ("table_1_2", "refused")):
            shown = report[table]
            expected = {k: v for k, v in told[figures].items() if k != "total"}
            assert {k: shown[k] for k in expected} == expected
            assert shown["total"] == sum(expected.values())
            people += shown["total"]
        assert report["table_1_2"]["lainnya"] == 0
    assert filled["visits"] == people
    letters = loket("letter", "list", data_dir=folder)
    assert len(letters) == people
    assert len({letter["number"] for letter in letters}) == people
