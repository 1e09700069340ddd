"""An online source as an office configures it: where it is asked, what stands where in its JSON.

Any server that answers one NIK with JSON will do: the office writes the address with `{nik}` in
it, and for each of our fields the path under which the answer holds it. What comes back passes
the same reader as a row of a file, so the same cells give the same warnings.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.domain.people import PersonError, parse_birth_date
from desktop_app.domain.region import Regions
from desktop_app.domain.register import RegisterEntry, RegisterSource
from desktop_app.domain.register_cells import Memory
from desktop_app.domain.register_columns import Field, Header
from desktop_app.domain.register_entries import entry_of
from desktop_app.domain.register_reasons import in_words
from desktop_app.domain.register_rows import AsideRow, EntryRow, RowReader

NIK_HERE = "{nik}"
DEFAULT_BODY = '{"nik": "{nik}"}'
MOST_ENTRIES = 50
LONGEST_TEXT = 500

# In the order a form asks for them. A NIK and a name are what an answer is known by.
MAPPABLE = (
    Field.NIK,
    Field.NAME,
    Field.KK,
    Field.BIRTH_DATE,
    Field.BIRTH_PLACE,
    Field.SEX,
    Field.ADDRESS,
    Field.RT,
    Field.RW,
    Field.VILLAGE,
    Field.DISTRICT,
    Field.HOUSEHOLD_ID,
    Field.MEMBER_ID,
    Field.CARD,
    Field.RELATION,
    Field.DESIL,
    Field.PBI_STATUS,
    Field.DEACTIVATED_ON,
    Field.PKH,
    Field.FOOD_AID,
)
NEEDED = (Field.NIK, Field.NAME)


class Method(StrEnum):
    """How the source is asked."""

    GET = "GET"
    POST = "POST"


@dataclass(frozen=True, slots=True)
class OnlineSource:
    """One configured source; the token is not in here, it lies in the computer's safe.

    `url` (or, for POST, `body`) holds `{nik}`. `token_header` names the header that carries the
    token behind `token_prefix`; empty without a token. Paths are `data.0.nik` or `/data/0/nik`:
    `entries` leads to one person or a list of them, `fields` from there to our fields, `as_of` to
    the day of the data. `absent` (`status=kosong`) tells an answer that means *nobody*.
    """

    name: str
    url: str
    source: RegisterSource = RegisterSource.DTSEN
    method: Method = Method.GET
    body: str = DEFAULT_BODY
    token_header: str = ""
    token_prefix: str = ""
    entries: str = ""
    absent: str = ""
    as_of: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came over the network: the status and the document (None when there was no JSON)."""

    status: int
    document: Any = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a reply says: the entries (none: the source does not know the person), and the day."""

    entries: tuple[RegisterEntry, ...] = ()
    as_of: date | None = None


def check_source(one: OnlineSource) -> OnlineSource:
    """Return the source tidied up. Raises Refused with the first thing that can not work."""
    for text in (one.name, one.url, one.body, one.entries, one.absent, one.as_of):
        if len(text) > LONGEST_TEXT:
            raise Refused("sumber_daring_terlalu_panjang", _TOO_LONG, longest=LONGEST_TEXT)
    if not one.name.strip() or any(sign in one.name for sign in "\n|"):
        raise Refused("nama_sumber_daring", _NAME)
    check_address(one.url.strip())
    asked = one.url if one.method is Method.GET else one.url + one.body
    if NIK_HERE not in asked:
        raise Refused("sumber_daring_tanpa_nik", _NO_NIK)
    if one.method is Method.POST:
        _check_body(one.body)
    if not re.fullmatch(r"[A-Za-z0-9-]*", one.token_header.strip()):
        raise Refused("header_token_tidak_sah", _HEADER)
    if one.absent.strip() and "=" not in one.absent:
        raise Refused("tanda_tidak_ada_tidak_sah", _ABSENT)
    fields = {key: path.strip() for key, path in one.fields.items() if path.strip()}
    unknown = set(fields) - {known.value for known in MAPPABLE}
    if unknown or any(needed.value not in fields for needed in NEEDED):
        raise Refused("pemetaan_sumber_daring", _MAPPING)
    plain = {k: v.strip() for k, v in asdict(one).items() if isinstance(v, str) and k != "fields"}
    plain["token_prefix"] = one.token_prefix.strip()
    return OnlineSource(
        **{**plain, "source": one.source, "method": one.method, "fields": fields}  # type: ignore[arg-type]
    )


def check_address(url: str) -> None:
    """Raise Refused for an address that must not be asked: a NIK travels encrypted or not at all.

    Plain http is for this very computer only.
    """
    try:
        parts = urlsplit(url.replace(NIK_HERE, "0"))
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise Refused("alamat_sumber_daring", _ADDRESS) from None
    odd = any(sign.isspace() for sign in url) or parts.username or NIK_HERE in _origin(url)
    if not host or odd or parts.scheme not in ("http", "https"):
        raise Refused("alamat_sumber_daring", _ADDRESS)
    if parts.scheme == "http" and not _here(host):
        raise Refused("sumber_daring_tanpa_tls", _PLAIN)


def source_text(one: OnlineSource) -> str:
    """Return the configuration as JSON text, for the office's settings."""
    return json.dumps(asdict(one), ensure_ascii=False, sort_keys=True)


def source_from(text: str) -> OnlineSource | None:
    """Return the configured source, None when there is none. Raises Refused for a broken one."""
    if not text.strip():
        return None
    try:
        data = json.loads(text)
        data["source"], data["method"] = RegisterSource(data["source"]), Method(data["method"])
        return check_source(OnlineSource(**data))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refused("sumber_daring_rusak", _BROKEN) from None


def read_reply(
    one: OnlineSource,
    reply: Reply,
    nik: str,
    regions: Regions,
    own_regency: str,
    today: date,
    *,
    families: bool = False,
) -> Told:
    """Return what a reply says of a person; no entries mean that the source does not know them.

    With `families` the number may be a No. KK as well: then the entries are those of the family.
    Raises EnvironmentFailure in words when it says neither: a refusal, an error, another shape.
    """
    _refuse_status(reply)
    document = reply.document
    if reply.status == 404 or _is_absent(one, document):
        return Told()
    found = pick(document, one.entries)
    if found is MISSING:
        raise EnvironmentFailure("sumber_daring_bentuk_lain", _SHAPE, path=one.entries)
    things = found if isinstance(found, list) else [found]
    things = [thing for thing in things if thing not in (None, {}, [], "")][:MOST_ENTRIES]
    if not things:
        return Told(as_of=_as_of(one, document, today))
    reader = _Reader(one, Memory(regions, own_regency, today))
    entries = [reader.read(thing, line) for line, thing in enumerate(things, 1)]
    own = [entry for entry in entries if entry.nik == nik and not _damaged(entry)]
    if not own and families:
        own = [entry for entry in entries if entry.kk == nik]
    if not own:
        raise EnvironmentFailure("sumber_daring_nik_lain", _OTHER_NIK)
    rest = [entry for entry in entries if entry not in own and entry.nik != nik]
    return Told((*own, *rest), _as_of(one, document, today))


class _Missing:
    """What stands where a path leads nowhere; None may be an answer."""


MISSING = _Missing()


def pick(document: Any, path: str) -> Any:
    """Return what a path (`data.0.nik` or `/data/0/nik`) leads to, `MISSING` for nothing."""
    found = document
    for step in _steps(path):
        if isinstance(found, Mapping):
            found = found.get(step, MISSING)
        elif isinstance(found, list) and step.isascii() and step.isdigit() and len(step) < 4:
            found = found[int(step)] if int(step) < len(found) else MISSING
        else:
            return MISSING
        if found is MISSING:
            return MISSING
    return found


def _steps(path: str) -> Sequence[str]:
    if path.startswith("/"):  # a JSON pointer, RFC 6901
        return [step.replace("~1", "/").replace("~0", "~") for step in path[1:].split("/")]
    return path.split(".") if path else []


class _Reader:
    """Reads one object as if its mapped fields were the columns of a file."""

    def __init__(self, one: OnlineSource, memory: Memory) -> None:
        self._paths = [one.fields[field.value] for field in MAPPABLE if field.value in one.fields]
        there = [field for field in MAPPABLE if field.value in one.fields]
        columns = {field: (number,) for number, field in enumerate(there)}
        titles = tuple(field.value for field in there)
        self._rows = RowReader(Header(0, columns, titles), 0, memory)

    def read(self, thing: Any, line: int) -> RegisterEntry:
        cells = [_cell(pick(thing, path)) for path in self._paths]
        read = self._rows.read(cells, line)
        if isinstance(read, EntryRow):
            return entry_of(read)
        reasons = read.reasons.split(",") if isinstance(read, AsideRow) else ("nik_kosong",)
        raise EnvironmentFailure(
            "sumber_daring_tidak_terbaca", _UNREADABLE, reasons=in_words(tuple(reasons))
        )


def _cell(value: Any) -> str | float | None:
    """Return a JSON value as a cell. Whole numbers are exact here, unlike in a spreadsheet."""
    if isinstance(value, bool):
        return "aktif" if value else "nonaktif"
    if isinstance(value, int):
        return str(value)
    return value if isinstance(value, str | float) else None


def _damaged(entry: RegisterEntry) -> bool:
    return "nik_rusak_excel" in entry.warnings


def _refuse_status(reply: Reply) -> None:
    if reply.status in (401, 403):
        raise EnvironmentFailure("sumber_daring_menolak", _DENIED, status=reply.status)
    # A server that lacks the whole address also says 404, but not in JSON.
    fine = 200 <= reply.status < 300 or reply.status == 404
    if not fine:
        raise EnvironmentFailure("sumber_daring_gagal", _FAILED, status=reply.status)
    if not isinstance(reply.document, dict | list):
        raise EnvironmentFailure("sumber_daring_bukan_json", _NOT_JSON)


def _is_absent(one: OnlineSource, document: Any) -> bool:
    path, sign, wanted = one.absent.partition("=")
    if not sign:
        return False
    found = pick(document, path.strip())
    said = json.dumps(found) if isinstance(found, bool) or found is None else str(found)
    return found is not MISSING and said.strip().lower() == wanted.strip().lower()


def _as_of(one: OnlineSource, document: Any, today: date) -> date | None:
    told = pick(document, one.as_of) if one.as_of else MISSING
    if not isinstance(told, str):
        return None
    try:
        return parse_birth_date(told[:10], today=today)
    except PersonError:
        return None


def _check_body(body: str) -> None:
    try:
        json.loads(body.replace(NIK_HERE, "0"))
    except ValueError:
        raise Refused("isi_sumber_daring", _BODY) from None


def _origin(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]


def _here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_TOO_LONG = QT_TRANSLATE_NOOP("errors", "Terlalu panjang. Paling banyak {longest} huruf.")
_NAME = QT_TRANSLATE_NOOP("errors", "Tulis nama sumber daring, misalnya Server kabupaten.")
_ADDRESS = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat tidak dapat dipakai. Tulis lengkap, misalnya https://server.contoh.go.id/dtsen/{{nik}}.",
)
_PLAIN = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat harus diawali https://, karena NIK tidak boleh dikirim tanpa enkripsi.",
)
_NO_NIK = QT_TRANSLATE_NOOP(
    "errors", "Tulis {{nik}} di tempat NIK pada alamatnya, atau pada isi kiriman untuk POST."
)
_BODY = QT_TRANSLATE_NOOP("errors", 'Isi kiriman harus JSON, misalnya {{"nik": "{{nik}}"}}.')
_HEADER = QT_TRANSLATE_NOOP(
    "errors", "Nama header token hanya huruf, angka, dan tanda hubung, misalnya Authorization."
)
_ABSENT = QT_TRANSLATE_NOOP(
    "errors", "Tulis tanda “tidak ada” sebagai jalur=nilai, misalnya status=tidak ditemukan."
)
_MAPPING = QT_TRANSLATE_NOOP(
    "errors", "Isi paling sedikit jalur untuk NIK dan Nama, supaya jawabannya dapat dicocokkan."
)
_BROKEN = QT_TRANSLATE_NOOP(
    "errors", "Pengaturan sumber daring tidak terbaca. Isi dan simpan lagi di Pengaturan."
)
_DENIED = QT_TRANSLATE_NOOP(
    "errors",
    "Sumber daring menolak kantor ini (kode {status}). Periksa tokennya dengan admin server.",
)
_FAILED = QT_TRANSLATE_NOOP("errors", "Sumber daring sedang bermasalah (kode {status}).")
_NOT_JSON = QT_TRANSLATE_NOOP(
    "errors", "Sumber daring menjawab, tetapi bukan JSON. Periksa alamatnya."
)
_SHAPE = QT_TRANSLATE_NOOP(
    "errors",
    "Jawaban sumber daring berbentuk lain: jalur “{path}” tidak ada. Periksa pemetaannya.",
)
_OTHER_NIK = QT_TRANSLATE_NOOP(
    "errors", "Sumber daring menjawab tentang NIK lain. Periksa alamat dan pemetaannya."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Jawaban sumber daring tidak dapat dipakai: {reasons}. Periksa pemetaannya."
)
