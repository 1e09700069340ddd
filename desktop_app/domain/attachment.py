"""Papers beside a case: which files are taken, what becomes of them, and which paper each shows.

A file is judged by what is in it, never by its name: `foto.jpg` may be a program. Pictures are
stored upright, without what the camera wrote into them (place, time, device), and no larger than
is needed to read a card; a PDF is kept as it came.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from uuid import UUID

from desktop_app.domain.catalogue import Document
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible

MIB = 1024 * 1024
MOST_BYTES = 20 * MIB
MOST_OF_A_TICKET = 40
LONGEST_SIDE = 2000
THUMBNAIL_SIDE = 160
JPEG_QUALITY = 80
LONGEST_NAME = 80


class MediaType(StrEnum):
    """What is stored; every picture becomes a JPEG."""

    JPEG = "image/jpeg"
    PDF = "application/pdf"


class FileKind(StrEnum):
    """What a file is, by its first bytes."""

    PICTURE = "gambar"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file ready to be stored. `thumbnail` is a JPEG of at most `THUMBNAIL_SIDE` pixels."""

    data: bytes
    media_type: MediaType
    pages: int
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class Attachment:
    """One stored paper of a ticket; of a case, too, from F9 on.

    `document` is the key of the service's document; `file` and `thumbnail` are names inside
    `files/`; `size` is in bytes.
    """

    id: UUID
    ticket_id: UUID
    application_id: UUID | None
    document: str
    name: str
    file: str
    file_hash: str
    thumbnail: str | None
    media_type: MediaType
    size: int
    pages: int
    added_at: datetime
    version: int

    @property
    def is_pdf(self) -> bool:
        """True for a PDF, False for a picture."""
        return self.media_type is MediaType.PDF


def kind_of(data: bytes) -> FileKind:
    """Return what a file is by its content. Raises Refused in words for anything not taken."""
    refuse_size(len(data))
    if not data:
        raise Refused("berkas_kosong", _EMPTY)
    if data.startswith(_PROGRAMS):
        raise Refused("berkas_program", _PROGRAM)
    if b"%PDF-" in data[:1024]:
        return FileKind.PDF
    if data.startswith(_PICTURES) or data[8:12] == b"WEBP" or data[4:8] == b"ftyp":
        return FileKind.PICTURE
    if data.startswith(_OFFICE_FILES):
        raise Refused("berkas_kantor", _OFFICE_FILE)
    raise Refused("jenis_berkas_tidak_dikenal", _UNKNOWN)


def refuse_size(size: int) -> None:
    """Raise Refused for more bytes than are taken."""
    if size > MOST_BYTES:
        raise Refused(
            "berkas_terlalu_besar", _TOO_LARGE, size=-(-size // MIB), most=MOST_BYTES // MIB
        )


def clean_file_name(name: str) -> str:
    """Return a file's name without folders and invisible marks, at most `LONGEST_NAME` long.

    Its ending stays when it has to be shortened; "berkas" when nothing is left.
    """
    plain = visible(PureWindowsPath(PurePosixPath(visible(name)).name).name)
    if len(plain) > LONGEST_NAME:
        stem, dot, ending = plain.rpartition(".")
        ending = dot + ending if stem and len(ending) <= _LONGEST_ENDING else ""
        plain = plain[: LONGEST_NAME - 1 - len(ending)].rstrip() + "…" + ending
    return plain or "berkas"


def guess_document(
    documents: Sequence[Document], name: str, attached: Collection[str]
) -> str | None:
    """Return the key of the document a new file most likely shows, None without documents.

    What the file's name says comes first, then the first mandatory paper that has no file yet,
    then any without one that does not stand in for a paper that is there.
    """
    words = set(re.split(r"[^a-z0-9]+", name.casefold()))
    named = [one for one in documents if one.key in words or set(one.key.split("_")) <= words]
    needless = {key for one in documents if one.key in attached for key in one.substitutes}
    free = [one for one in documents if one.key not in needless and one.key not in attached]
    wanted = [one for one in free if one.mandatory and not set(one.substitutes) & set(attached)]
    best = [*named, *wanted, *free, *documents]
    return best[0].key if best else None


_LONGEST_ENDING = 6
# Windows, Linux, macOS (fat and thin, both byte orders), scripts, Java, Android, shortcuts.
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"#!",
    b"dex\n",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"BM")
_OFFICE_FILES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")

_EMPTY = QT_TRANSLATE_NOOP("errors", "Berkas ini kosong. Pindai atau kirim sekali lagi.")
_PROGRAM = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini sebuah program, bukan gambar atau PDF, walaupun namanya lain. Jangan dibuka; "
    "hapus, lalu beri tahu pengirimnya.",
)
_OFFICE_FILE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas Word, Excel, atau ZIP tidak dapat dilampirkan. Simpan sebagai PDF, lalu ulangi.",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini bukan gambar dan bukan PDF. Lampirkan foto (JPEG, PNG) atau hasil pindai (PDF).",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini {size} MB; paling besar {most} MB. Pindai dengan 300 titik per inci atau kurang, "
    "lalu ulangi.",
)
