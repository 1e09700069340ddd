"""Reads the regions that come with the program: every Kemendagri code of the country, one file.

The file is 2.7 MB of text, read at every start. It is sorted by code, so the lines of one regency
stand together and are cut out at once; patterns begin with the line break before a code, which the
search finds far faster than the beginning of a line (7 ms of CPU where it was 26).
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

_DISTRICT = re.compile(r"\n(\d\d\.\d\d\.\d\d),")
_REGENCY = re.compile(r'^(\d\d)\.(\d\d),("?)(.+?)\3,', re.M)


def load_regions(folder: Path, regency: str = REMBANG) -> Regions:
    """Return the villages of a regency (four digits) and the kecamatan codes of the country.

    Raises Misused for a regency that does not exist and `EnvironmentFailure`
    `data_wilayah_rusak` when the file is missing or not of its shape.
    """
    text = _read(folder)
    dotted = f"{regency[:2]}.{regency[2:]}"
    lines = _lines_of(text, dotted)
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
    return read_regions(villages, (code.replace(".", "") for code in _DISTRICT.findall(text)))


def load_regencies(folder: Path) -> dict[str, str]:
    """Return every kabupaten and kota of the country: four digits -> name, by code."""
    return {f"{a}{b}": name for a, b, _, name in _REGENCY.findall(_read(folder))}


def _lines_of(text: str, dotted: str) -> list[str]:
    """Return the lines whose codes lie below this one; they follow one another."""
    below = f"\n{dotted}."
    first = text.find(below)
    if first < 0:
        return []
    end = text.find("\n", text.rfind(below) + 1)
    return text[first + 1 : end if end > 0 else len(text)].split("\n")


def _read(folder: Path) -> str:
    try:
        return gzip.decompress((folder / COUNTRY).read_bytes()).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise EnvironmentFailure("data_wilayah_rusak", BROKEN_REGIONS) from error


_NO_REGENCY = QT_TRANSLATE_NOOP(
    "errors",
    "Kode kabupaten/kota {regency} tidak dikenal. Pakai empat angka Kemendagri, misalnya 3317.",
)
