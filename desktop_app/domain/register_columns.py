"""Which column of a register file is which: header names by alias, wherever the header row stands.

Offices exchange the register under many headings (DOMAIN.md, "Register files"): a title above
the header, two header rows, groups such as `DATA KIS | DATA PM` over repeated names. BPS codes
(`KDPROP` … `KDDESA`) are left out on purpose: they look like Kemendagri codes and are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

HEADER_SEARCH_ROWS = 30
LONGEST_HEADING = 60


class Field(StrEnum):
    """What a column holds. The last three are read into others: place and date, RT and RW, id."""

    NIK = "nik"
    KK = "kk"
    NAME = "nama"
    BIRTH_PLACE = "tempat_lahir"
    BIRTH_DATE = "tanggal_lahir"
    SEX = "jenis_kelamin"
    ADDRESS = "alamat"
    RT = "rt"
    RW = "rw"
    VILLAGE = "desa"
    DISTRICT = "kecamatan"
    HOUSEHOLD_ID = "id_rumah_tangga"
    MEMBER_ID = "id_anggota"
    CARD = "nomor_kartu"
    RELATION = "hubungan_keluarga"
    DESIL = "desil"
    PBI_STATUS = "status_pbi"
    DEACTIVATED_ON = "tanggal_nonaktif"
    MOTHER = "nama_ibu"
    PKH = "pkh"
    FOOD_AID = "sembako"
    PLACE_AND_DATE = "tempat_tanggal_lahir"
    RT_RW = "rt_rw"
    WEAK_ID = "id"


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands and what its columns hold.

    `line` is the row (0 = first) after which the data begin; `columns` gives for each field its
    column numbers, the one to trust first in front; `titles` are the headings, one a column.
    """

    line: int
    columns: Mapping[Field, tuple[int, ...]]
    titles: tuple[str, ...]

    def heading(self, field: Field) -> str:
        """Return the heading of the field's first column, reduced to small letters and digits."""
        return normal_heading(self.titles[self.columns[field][0]])


def find_header(rows: Sequence[Sequence[object]]) -> Header | None:
    """Return the header among the first rows of a sheet, None when no column is called NIK.

    The row (or pair of rows) that names most fields wins; a pair wins only when it names more
    than either of its rows, so that the first line of data is never taken for a heading.
    """
    rows = rows[:HEADER_SEARCH_ROWS]
    titles = [_headings(row) for row in rows]
    single = [_fields(one) for one in titles]
    best: tuple[int, list[str], int] | None = None
    for line, own in enumerate(titles):
        options = [(line, own, single[line])]
        if line + 1 < len(titles):
            pair = _stacked(own, titles[line + 1])
            most = max(len(single[line]), len(single[line + 1]))
            options.append((line + 1, pair, _fields(pair) if len(_fields(pair)) > most else {}))
        for last, names, fields in options:
            if Field.NIK in fields and (best is None or len(fields) > best[2]):
                best = last, names, len(fields)
    if best is None:
        return None
    line, names, _ = best
    groups = _filled(titles[line - 1]) if line else []
    return Header(line, _fields(names, groups), _distinct(names))


def header_at(rows: Sequence[Sequence[object]], line: int) -> Header:
    """Return the row `line` read as the header, whatever its headings name."""
    found = find_header(rows)
    if found is not None and found.line == line:
        return found
    width = max(map(len, rows), default=0)
    titles = _headings(rows[line])
    titles += [""] * (width - len(titles))
    groups = _filled(_headings(rows[line - 1])) if line else []
    return Header(line, _fields(titles, groups), _distinct(titles))


def normal_heading(text: str) -> str:
    """Return a heading as it is compared: `No. KK (16 digit)` is `nokk`."""
    bare = _ENUMERATION.sub("", _IN_BRACKETS.sub("", text))
    return _NOT_WORD.sub("", (bare or text).lower())


def is_heading_of(field: Field, text: str) -> bool:
    """Tell whether a cell repeats a heading, as printed lists do on every page."""
    return normal_heading(text) in ALIASES[field]


def _headings(row: Sequence[object]) -> list[str]:
    return [
        cell.strip() if isinstance(cell, str) and len(cell) <= LONGEST_HEADING else ""
        for cell in row
    ]


def _fields(titles: Sequence[str], groups: Sequence[str] = ()) -> dict[Field, tuple[int, ...]]:
    ranked: dict[Field, list[tuple[bool, int, int]]] = {}
    for column, title in enumerate(titles):
        found = _BY_ALIAS.get(normal_heading(title)) if title else None
        if found is not None:
            group = groups[column] if column < len(groups) else ""
            # Where a card list stands beside the register's own columns, the register is meant.
            later = not _OWN_GROUP.search(group)
            ranked.setdefault(found[0], []).append((later, found[1], column))
    return {field: tuple(c for *_, c in sorted(places)) for field, places in ranked.items()}


def _stacked(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Return the headings of two rows read as one: the lower alone, or under the one above it."""
    wide = _filled(upper)
    return [_one_of(*names) for names in _side_by_side(upper, wide, lower)]


def _one_of(own: str, above: str, below: str) -> str:
    if not below:
        return own
    both = f"{above} {below}"
    if normal_heading(below) not in _BY_ALIAS and normal_heading(both) in _BY_ALIAS:
        return both
    return below


def _side_by_side(
    upper: Sequence[str], wide: Sequence[str], lower: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    for column in range(max(len(upper), len(lower))):
        yield (
            upper[column] if column < len(upper) else "",
            wide[column] if column < len(wide) else "",
            lower[column] if column < len(lower) else "",
        )


def _filled(titles: Sequence[str]) -> list[str]:
    """Return merged headings spread over the columns they stand above."""
    spread, last = [], ""
    for title in titles:
        last = title or last
        spread.append(last)
    return spread


def _distinct(titles: Sequence[str]) -> tuple[str, ...]:
    """Return headings fit to be keys: none empty, none twice."""
    taken: dict[str, int] = {}
    named = []
    for column, title in enumerate(titles):
        name = " ".join(title.split()) or f"Kolom {column + 1}"
        taken[name] = taken.get(name, 0) + 1
        named.append(name if taken[name] == 1 else f"{name} ({taken[name]})")
    return tuple(named)


_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]|\*")
_ENUMERATION = re.compile(r"^\s*\d{1,2}[.)]\s*")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_OWN_GROUP = re.compile(r"\b(PM|DTKS|DTSEN|SIKS|BDT|REGISTER)\b", re.I)

# Reduced by `normal_heading`; the heading to trust first in front.
ALIASES: Mapping[Field, tuple[str, ...]] = {
    field: tuple(words.split())
    for field, words in (
        (
            Field.NIK,
            "nik nomorindukkependudukan nonik nomornik noktp nomorktp noktpnik niknoktp nikktp "
            "nikpm nikart nikpeserta nikanggotakeluarga noindukkependudukan",
        ),
        (
            Field.KK,
            "nokk nomorkk kkno kk nomorkartukeluarga nokartukeluarga nokartukel kartukeluarga "
            "nomorkartukel nkk",
        ),
        (
            Field.NAME,
            "nama namalengkap namapm namapenerima namapenerimamanfaat namakpm namaart "
            "namapeserta namaanggotakeluarga namaanggotarumahtangga nmlengkap nmpeserta",
        ),
        (Field.BIRTH_PLACE, "tempatlahir tmplahir tmplhr tptlahir tempatlhr tplahir kotalahir"),
        (Field.BIRTH_DATE, "tanggallahir tgllahir tgllhr tanggallhr tglahir tgllahirpeserta"),
        (
            Field.SEX,
            "jeniskelamin jnskel jenkel jk jeniskel jnskelamin kelamin lp jeniskelaminlp sex "
            "gender",
        ),
        (Field.ADDRESS, "alamat alamatlengkap alamatktp alamatkk alamatrumah alamatpeserta jalan"),
        (Field.RT, "rt nort nomorrt"),
        (Field.RW, "rw norw nomorrw"),
        (
            Field.VILLAGE,
            "desa kelurahan desakelurahan kelurahandesa desakel keldesa nmdesa nmkel "
            "nmkelurahan namadesa namakelurahan namadesakelurahan kel",
        ),
        (Field.DISTRICT, "kecamatan nmkec namakec namakecamatan nmkecamatan kec"),
        (
            Field.HOUSEHOLD_ID,
            "iddtks idbdt iddtsen idkeluarga idrumahtangga idruta idbdtrt iddtkskeluarga idkrt",
        ),
        (Field.MEMBER_ID, "idartbdt idart iddtksart idbdtart idanggota idindividu iddtksanggota"),
        (
            Field.CARD,
            "psnoka psnokabpjs noka nokabpjs nokartu nomorkartu nokartubpjs nomorkartubpjs "
            "nokartukis nomorkartukis nokis nomorkis nobpjs nomorbpjs nokartupeserta "
            "nokartujkn nomorkartujkn nojkn nokabpjskis nokartubpjskis nomorkartubpjskis",
        ),
        (
            Field.RELATION,
            "hubkeluarga hubungankeluarga hubkrt hubkel hubungandalamkeluarga shdk "
            "statushubungandalamkeluarga statushubungan hubungan pisat",
        ),
        (Field.DESIL, "desilnasional desil desildtsen desilkesejahteraan peringkatdesil"),
        (
            Field.PBI_STATUS,
            "stakepesertaanpbi pbinas statuspbi adapbi pbi pbijk statuspbijk pbinasional "
            "statuskepesertaan statuspeserta statuskartu statuskis statusbpjs statusjkn status",
        ),
        (
            Field.DEACTIVATED_ON,
            "tanggalnonaktif tglnonaktif tmtnonaktif tanggaldinonaktifkan tgldinonaktifkan "
            "tanggalpenonaktifan tglpenonaktifan",
        ),
        (
            Field.MOTHER,
            "namaibukandung namaibu nmibukandung nmibu namagadisibukandung ibukandung",
        ),
        (Field.PKH, "adapkh pkh penerimapkh statuspkh pesertapkh"),
        (
            Field.FOOD_AID,
            "adabpnt bpnt penerimabpnt statusbpnt adasembako sembako penerimasembako "
            "programsembako bansossembako",
        ),
        (
            Field.PLACE_AND_DATE,
            "ttl tempattanggallahir tempattgllahir tempatdantanggallahir tempatdantgllahir "
            "tmptgllahir tmptgllhr",
        ),
        (Field.RT_RW, "rtrw rtdanrw"),
        (Field.WEAK_ID, "id"),
    )
}
_BY_ALIAS = {
    alias: (field, rank) for field, names in ALIASES.items() for rank, alias in enumerate(names)
}
