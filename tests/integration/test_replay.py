"""A file of monthly figures, served through the real use cases, gives the very same tables."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from openpyxl import load_workbook

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


def agree_in_files(report: dict[str, Any], folder: Path, stem: Path) -> None:
    """Raise AssertionError unless Excel and PDF hold both tables as JSON does."""
    for suffix in (".xlsx", ".pdf"):
        loket("report", "month", report["month"], "--out", f"{stem}{suffix}", data_dir=folder)
    book = load_workbook(f"{stem}.xlsx")
    for at, table in enumerate(("table_1_1", "table_1_2")):
        rows = [*book.worksheets[at].iter_rows(min_row=5, max_col=3, values_only=True)]
        told = list(report[table].values())
        assert [row[1] for row in rows[: len(told)]] == told
    document = pypdfium2.PdfDocument(f"{stem}.pdf")
    page = document[0].get_textpage().get_text_range()
    document.close()
    numbers = [int(word.replace(".", "")) for word in re.findall(r"[\d.]*\d", page)]
    for table, visits in (("table_1_1", "visits_1_1"), ("table_1_2", "visits_1_2")):
        pairs = [
            x
            for both in zip(report[table].values(), report[visits].values(), strict=True)
            for x in both
        ]
        assert "".join(f" {n}" for n in pairs) in "".join(f" {n}" for n in numbers)


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
        agree_in_files(report, folder, tmp_path / month)
        assert report["table_1_2"]["lainnya"] == 0
    assert filled["visits"] == people
    letters = loket("letter", "list", data_dir=folder)
    assert len(letters) == people
    assert len({letter["number"] for letter in letters}) == people
