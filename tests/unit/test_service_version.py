"""Versions of a service: their file, what they change in words, and what is wrong with them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.catalogue import (
    Document,
    Field,
    FieldKind,
    Service,
    read_service,
)
from desktop_app.domain.service_changes import service_changes
from desktop_app.domain.service_faults import key_of, service_faults
from desktop_app.domain.service_version import (
    ServiceVersion,
    Standing,
    service_toml,
    standing,
    version_before,
)
from desktop_app.paths import resource

FILES = sorted(resource("services").glob("*.toml"))
LETTERS = {path.stem for path in resource("letters").glob("*.toml")}
TODAY = date(2026, 11, 20)


def seed(code: str) -> Service:
    return read_service(tomllib.loads(resource(f"services/{code}.toml").read_text("utf-8")))


REAKTIVASI = seed("reaktivasi")


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_each_service_of_ours_is_exported_as_a_file_that_reads_back_the_same(path: object) -> None:
    service = seed(path.stem)  # type: ignore[attr-defined]
    assert read_service(tomllib.loads(service_toml(service))) == service


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_no_service_of_ours_has_a_fault(path: object) -> None:
    assert service_faults(seed(path.stem), LETTERS) == {}  # type: ignore[attr-defined]


words = st.text(min_size=1, max_size=40).map(str.strip).filter(bool)


@given(name=words, help=words, sentences=st.lists(words, max_size=5).map(tuple), mandatory=...)
def test_whatever_is_written_into_a_service_survives_its_file(
    name: str, help: str, sentences: tuple[str, ...], mandatory: bool
) -> None:
    service = replace(
        REAKTIVASI,
        name=name,
        requirements=sentences,
        fields=(Field("ukuran", name, FieldKind.CHOICE, mandatory, help, ("a", "b")),),
        documents=(Document("surat", name, mandatory, (), help),),
    )
    assert read_service(tomllib.loads(service_toml(service))) == service


def test_what_changes_is_told_in_words_anybody_understands() -> None:
    kk = replace(REAKTIVASI.documents[3], mandatory=False)
    fields = tuple(f for f in REAKTIVASI.fields if f.key != "nomor_kartu")
    after = replace(
        REAKTIVASI,
        short_name="Aktif lagi",
        standard_minutes=10,
        letter=None,
        checks=tuple(code for code in REAKTIVASI.checks if code != "desil_di_atas_batas"),
        fields=(*fields, Field("ukuran", "Ukuran baju", FieldKind.NUMBER, True)),
        documents=(*REAKTIVASI.documents[:3], kk, *REAKTIVASI.documents[4:]),
        requirements=REAKTIVASI.requirements[1:],
    )
    assert service_changes(REAKTIVASI, after, {"rekomendasi_reaktivasi": "Rekomendasi"}) == (
        "Nama pendek: “Reaktivasi” menjadi “Aktif lagi”.",
        "Waktu standar (menit): “15” menjadi “10”.",
        "Surat: “Rekomendasi” menjadi “tanpa surat”.",
        "Pemeriksaan tidak lagi diperiksa: Desil di atas batas.",
        "Isian ditambah: “Ukuran baju” (Bilangan, wajib).",
        "Isian dihapus: “Nomor kartu KIS/BPJS”.",
        "Berkas “Kartu Keluarga (KK)”: kini tidak wajib.",
        f"Syarat pada lembar panduan, dihapus: “{REAKTIVASI.requirements[0]}”",
    )
    assert service_changes(REAKTIVASI, REAKTIVASI) == ()


def test_an_order_that_changed_is_told_once() -> None:
    first, second, *rest = REAKTIVASI.documents
    turned = replace(REAKTIVASI, documents=(second, first, *rest))
    assert service_changes(REAKTIVASI, turned) == ("Urutan berkas: urutannya berubah.",)


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"name": ""}, "name"),
        ({"short_name": "x" * 25}, "short_name"),
        ({"standard_minutes": 0}, "standard_minutes"),
        ({"code": "Surat Jalan"}, "code"),
        ({"letter": "surat_entah"}, "letter"),
        ({"letter": None, "letter_absent": "keterangan_terdaftar"}, "letter_absent"),
        ({"checks": ("entah",)}, "checks"),
        ({"fields": ()}, "checks"),
        ({"needs_nik": False}, "needs_nik"),
        ({"verification": True}, "verification"),
        ({"documents": (Document("ktp", "", True),)}, "documents.0.label"),
        ({"documents": (Document("ktp", "KTP", True, ("sim",)),)}, "documents.0.substitutes"),
        (
            {"documents": (Document("ktp", "KTP", True), Document("ktp", "KTP", True))},
            "documents.0.key",
        ),
        ({"fields": (Field("nik", "NIK", FieldKind.NIK),)}, "fields.11.key"),
        ({"fields": (Field("x", "X", FieldKind.CHOICE, choices=("satu",)),)}, "fields.11.choices"),
    ],
)
def test_each_fault_is_told_at_its_place_in_words(changed: dict[str, object], place: str) -> None:
    faults = service_faults(replace(REAKTIVASI, **changed), LETTERS)  # type: ignore[arg-type]
    assert place in faults
    assert str(faults[place]).endswith(".")


def test_a_label_gives_its_own_key() -> None:
    assert key_of("Surat jalan (asli)", ()) == "surat_jalan_asli"
    assert key_of("Surat jalan", {"surat_jalan"}) == "surat_jalan_2"
    assert key_of("2 saksi", ()) == "isian_2_saksi"
    assert key_of("…", ()) == "isian"


def test_a_version_is_past_in_force_or_coming() -> None:
    old, now, coming = (
        ServiceVersion(replace(REAKTIVASI, valid_from=day))
        for day in (date(2014, 1, 1), TODAY, date(2027, 1, 1))
    )
    known = (old, now, coming)
    assert [standing(one, known, TODAY) for one in known] == [
        Standing.PAST,
        Standing.IN_FORCE,
        Standing.COMING,
    ]
    assert version_before(known, "reaktivasi", TODAY) == old
    gone = replace(coming, withdrawn=True)
    assert standing(gone, (old, now, gone), date(2027, 2, 1)) is Standing.WITHDRAWN
