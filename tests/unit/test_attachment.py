"""What a file is, what it is called, and which paper it most likely shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attachment import (
    LONGEST_NAME,
    MOST_BYTES,
    FileKind,
    clean_file_name,
    guess_document,
    kind_of,
)
from desktop_app.domain.catalogue import Document
from desktop_app.domain.errors import Refused

PAPERS = (
    Document("ktp", "KTP", True, ("suket_ktp",)),
    Document("suket_ktp", "Surat keterangan perekaman KTP", False),
    Document("kk", "Kartu Keluarga", True),
    Document("foto", "Foto", False),
)
PDF = b"%PDF-1.7 ..."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xff\xd8\xff\xe0", FileKind.PICTURE),
        (b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
        (b"II*\x00", FileKind.PICTURE),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileKind.PICTURE),
        (b"\x00\x00\x00\x18ftypheic", FileKind.PICTURE),
        (PDF, FileKind.PDF),
        (b"\r\n  " + PDF, FileKind.PDF),
    ],
)
def test_a_file_is_what_its_first_bytes_say(data: bytes, kind: FileKind) -> None:
    assert kind_of(data) is kind


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "berkas_kosong"),
        (b"MZ\x90\x00", "berkas_program"),
        (b"MZ\x90\x00" + PDF, "berkas_program"),
        (b"\x7fELF\x02", "berkas_program"),
        (b"#!/bin/sh\nrm -rf /\n", "berkas_program"),
        (b"PK\x03\x04\x14\x00", "berkas_kantor"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "berkas_kantor"),
        (b"GIF89a", "jenis_berkas_tidak_dikenal"),
        (b"<html><script>", "jenis_berkas_tidak_dikenal"),
        (b"\xff\xd8\xff" + bytes(MOST_BYTES), "berkas_terlalu_besar"),
    ],
)
def test_what_is_not_taken_is_refused_in_words(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        kind_of(data)
    assert refused.value.code == code
    assert str(refused.value).endswith(".")


def test_twenty_megabytes_are_taken_and_one_byte_more_is_not() -> None:
    assert kind_of(b"\xff\xd8\xff".ljust(MOST_BYTES, b"x")) is FileKind.PICTURE
    with pytest.raises(Refused, match="21 MB; paling besar 20 MB"):
        kind_of(b"\xff\xd8\xff".ljust(MOST_BYTES + 1, b"x"))


@given(st.text(st.characters(exclude_categories=[]), max_size=400))
def test_any_name_becomes_one_that_can_be_shown_and_stored(name: str) -> None:
    clean = clean_file_name(name)
    assert 0 < len(clean) <= LONGEST_NAME
    assert not {"/", "\\", "\n", "\0", "\u202e"} & set(clean)
    assert clean.encode().decode() == clean
    assert clean_file_name(clean) == clean


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        (r"C:\Users\a\Foto KTP.jpg", "Foto KTP.jpg"),
        ("/home/a/../kk.pdf", "kk.pdf"),
        ("gpj.\u202eexe", "gpj.exe"),
        ("  \u200b ", "berkas"),
        ("x" * 200 + ".jpeg", "x" * 74 + "…" + ".jpeg"),
    ],
)
def test_a_name_loses_folders_and_tricks(name: str, clean: str) -> None:
    assert clean_file_name(name) == clean


def test_the_name_of_a_file_tells_which_paper_it_shows() -> None:
    assert guess_document(PAPERS, "Scan_KK_2026.pdf", ()) == "kk"
    assert guess_document(PAPERS, "suket ktp.jpg", ()) == "ktp"


def test_else_it_is_the_first_mandatory_paper_without_a_file() -> None:
    assert guess_document(PAPERS, "IMG_0001.jpg", ()) == "ktp"
    assert guess_document(PAPERS, "IMG_0001.jpg", {"ktp"}) == "kk"
    assert guess_document(PAPERS, "IMG_0001.jpg", {"suket_ktp"}) == "kk", "accepted in its place"
    assert guess_document(PAPERS, "IMG_0001.jpg", {"ktp", "kk"}) == "foto"
    assert guess_document(PAPERS, "IMG_0001.jpg", {one.key for one in PAPERS}) == "ktp"
    assert guess_document((), "ktp.jpg", ()) is None
