"""Register files of invented people with the usual share of dirt, for the benchmarks."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from tests.factory import Factory

TITLES = (
    "id iddtks nik nokk nama tanggal_lahir tempat_lahir jenis_kelamin alamat rt rw kecamatan "
    "kelurahan noka_bpjs psnoka_bpjs hub_keluarga desil_nasional pbi_nas"
)
FAMILY = 4


def register_rows(count: int) -> Iterator[list[str]]:
    """Yield rows, families of four; one row in twenty has something to complain of."""
    return islice(_families(), count)


def write_csv(path: Path, count: int) -> Path:
    """Write `count` rows as an Indonesian Excel does."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(TITLES.split())
        writer.writerows(register_rows(count))
    return path


def write_xlsx(path: Path, count: int) -> Path:
    """Write `count` rows as .xlsx."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    sheet.append(TITLES.split())
    for row in register_rows(count):
        sheet.append(row)
    book.save(path)
    return path


def _families() -> Iterator[list[str]]:
    factory, random = Factory(), Random(1)
    while True:
        for person in factory.household(FAMILY):
            cells = factory.register_row(person).cells
            cells |= {"desil_nasional": str(random.randint(1, 10)), "pbi_nas": "YA"}
            if random.random() < 0.05:
                title, value = random.choice(_DIRT)
                cells[title] = value
            yield [cells[title] for title in TITLES.split()]


_DIRT = (
    ("nik", "33170105019000"),
    ("nik", ""),
    ("nama", ""),
    ("nokk", "-"),
    ("kelurahan", "Negeri Awan"),
    ("tanggal_lahir", "31/02/1990"),
    ("psnoka_bpjs", "1234567890"),
    ("jenis_kelamin", "X"),
)
