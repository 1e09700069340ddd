"""Reads the regions that come with the program: every Kemendagri code of the country, one file.

The file is 2.7 MB of text; lines of one regency are picked out of it by their beginning, which
takes a few milliseconds where reading all of it as CSV would take seventy.
"""

from __future__ import annotations

import csv
import gzip
import re
import zlib
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.region import BROKEN_REGIONS, Regions, read_regions

COUNTRY = "wilayah_indonesia.csv.gz"
REMBANG = "3317"

_DISTRICT = re.compile(r"^(\d\d)\.(\d\d)\.(\d\d),", re.M)
_REGENCY = re.compile(r'^(\d\d)\.(\d\d),("?)(.+?)\3,', re.M)


def load_regions(folder: Path, regency: str = REMBANG) -> Regions:
    """Return the villages of a regency (four digits) and the kecamatan codes of the country.

    Raises Misused for a regency that does not exist and `EnvironmentFailure`
    `data_wilayah_rusak` when the file is missing or not of its shape.
    """
    text = _read(folder)
    dotted = f"{regency[:2]}.{regency[2:]}"
    lines = re.findall(rf"^{re.escape(dotted)}\..+$", text, re.M)
    if not lines:
        raise Misused("kabupaten_tidak_dikenal", _NO_REGENCY, regency=regency)
    rows = list(csv.reader(lines))
    districts = {row[0]: row[1] for row in rows if len(row[0]) == len("33.17.01")}
    try:
        villages = [
            {
                "kode_kecamatan": code[:8],
                "kecamatan": districts[code[:8]],
                "kode_desa": code,
                "desa": name,
                "jenis": kind,
            }
            for code, name, kind in rows
            if len(code) > len("33.17.01")
        ]
    except (KeyError, ValueError) as error:
        raise EnvironmentFailure("data_wilayah_rusak", BROKEN_REGIONS) from error
    return read_regions(villages, map("".join, _DISTRICT.findall(text)))


def load_regencies(folder: Path) -> dict[str, str]:
    """Return every kabupaten and kota of the country: four digits -> name, by code."""
    return {f"{a}{b}": name for a, b, _, name in _REGENCY.findall(_read(folder))}


def _read(folder: Path) -> str:
    try:
        return gzip.decompress((folder / COUNTRY).read_bytes()).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise EnvironmentFailure("data_wilayah_rusak", BROKEN_REGIONS) from error


_NO_REGENCY = QT_TRANSLATE_NOOP(
    "errors",
    "Kode kabupaten/kota {regency} tidak dikenal. Pakai empat angka Kemendagri, misalnya 3317.",
)
