"""Reads the regions that come with the program from `resources/region`."""

from __future__ import annotations

import csv
from pathlib import Path

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.region import BROKEN_REGIONS, Regions, read_regions

VILLAGES = "desa_kelurahan.csv"
DISTRICTS = "kecamatan_indonesia.txt"


def load_regions(folder: Path) -> Regions:
    """Return the villages of the office's regency and the kecamatan codes of the country.

    Raises `EnvironmentFailure` `data_wilayah_rusak` when a file is missing or not of its shape.
    """
    try:
        districts = (folder / DISTRICTS).read_text(encoding="utf-8").split()
        with (folder / VILLAGES).open(encoding="utf-8-sig", newline="") as file:
            return read_regions(csv.DictReader(file), districts)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise EnvironmentFailure("data_wilayah_rusak", BROKEN_REGIONS) from error
