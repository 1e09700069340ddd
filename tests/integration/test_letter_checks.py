"""Is it genuine, and does it still count? Every answer, and the keys the answers stand on."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.errors import Misused, NotFound, Refused
from desktop_app.domain.letter_keys import KeyFile, PublicKey, write_key_file
from desktop_app.storage.office import add_counter
from desktop_app.usecases import letter_keys, letters
from desktop_app.usecases.office import Office
from tests.letter_desk import issued, lost, order, setting
from tests.offices import TestClock, acting

# Verifying ----------------------------------------------------------------------------------


def test_a_letter_is_genuine_by_its_code_its_file_and_its_picture(
    office: Office, tmp_path: Path
) -> None:
    letter = issued(office)
    pdf = letters.letter_bytes(office, letter.id)
    (tmp_path / "surat.pdf").write_bytes(pdf)
    bare = letter.token.rpartition("/")[2]
    for way in (letter.token, bare, bare.lower(), pdf, tmp_path / "surat.pdf", _scanned(pdf)):
        found = letters.verify(office, way)
        assert found.genuine, found.reason
        assert found.in_force
        assert (found.state, found.known) == ("terbit", True)
        assert (found.number, found.kind, found.day) == (letter.number, letter.kind, letter.day)
        assert found.masked_nik == f"{(letter.nik or '')[:6]}******{(letter.nik or '')[12:]}"


def test_the_sentence_says_what_to_compare_and_whether_it_is_the_archived_file(
    office: Office,
) -> None:
    letter = issued(office)
    pdf = letters.letter_bytes(office, letter.id)
    assert letter.number in letters.verify(office, letter.token).reason
    assert "sama persis dengan arsip" in letters.verify(office, pdf).reason
    assert "dibandingkan" in letters.verify(office, _scanned(pdf)).reason


def test_one_character_changed_anywhere_is_not_genuine(office: Office) -> None:
    token = issued(office).token
    for place in range(0, len(token), 7):
        other = "A" if token[place] != "A" else "B"
        found = letters.verify(office, token[:place] + other + token[place + 1 :])
        assert not found.genuine, place
        assert found.state == "tidak_asli"
        assert not found.in_force
    for changed in (token[:-1], token + "A", "X" + token):
        assert not letters.verify(office, changed).genuine


def test_a_voided_letter_is_signed_but_no_longer_counts(office: Office) -> None:
    letter = issued(office)
    letters.void(acting(office, "supervisor"), letter.id, "Salah ketik nama")
    found = letters.verify(office, letter.token)
    assert (found.genuine, found.state, found.in_force) == (True, "batal", False)
    assert "sudah dibatalkan" in found.reason
    assert "Salah ketik nama" in found.reason


def test_a_letter_of_another_office_is_not_genuine_here(make_office: Callable[..., Office]) -> None:
    here, elsewhere = make_office(), make_office()
    found = letters.verify(here, issued(elsewhere).token)
    assert not found.genuine
    assert "tidak dikenal" in found.reason


def test_a_good_signature_without_its_letter_stays_uncertain(office: Office) -> None:
    # Like a letter of a counter whose archive is elsewhere: its key is known here, it is not.
    absent = lost(office)
    issued(office)
    found = letters.verify(office, absent.token)
    assert (found.genuine, found.known) == (True, False)
    assert found.state == "belum_dapat_dipastikan"
    assert "status terakhir belum dapat dipastikan" in found.reason


def test_a_revoked_key_proves_only_what_was_archived_before(
    office: Office, clock: TestClock
) -> None:
    before = issued(office)
    forged = lost(office).token
    clock.go(hours=1)
    assert office.counter is not None
    assert letter_keys.revoke_key(acting(office, "admin"), office.counter.id) == 1
    assert letters.verify(office, before.token).genuine
    found = letters.verify(office, forged)
    assert not found.genuine
    assert "sudah dicabut" in found.reason
    clock.go(minutes=1)
    after = issued(office)
    assert after.key_id != before.key_id
    assert letters.verify(office, after.token).genuine
    with pytest.raises(Refused):
        letter_keys.revoke_key(office, office.counter.id)


def test_a_stolen_pc_is_revoked_from_the_moment_of_the_theft(
    office: Office, clock: TestClock
) -> None:
    admin = acting(office, "admin")
    assert office.counter is not None
    before = issued(office)
    clock.go(hours=1)
    theft = clock.now()
    clock.go(hours=1)
    after = issued(office)
    clock.go(hours=1)
    assert letter_keys.revoke_key(admin, office.counter.id, theft) == 1
    assert letters.verify(office, before.token).genuine
    found = letters.verify(office, after.token)
    assert (found.genuine, found.in_force) == (False, False)
    assert "dicabut" in found.reason
    assert letters.verify(office, issued(office).token).genuine


def test_a_moment_that_is_yet_to_come_or_before_the_key_revokes_nothing(
    office: Office, clock: TestClock
) -> None:
    admin = acting(office, "admin")
    assert office.counter is not None
    letter = issued(office)
    with pytest.raises(Refused, match="belum tiba"):
        letter_keys.revoke_key(admin, office.counter.id, clock.now() + timedelta(minutes=1))
    with pytest.raises(NotFound, match="Periksa tanggal"):
        letter_keys.revoke_key(admin, office.counter.id, clock.now() - timedelta(days=1))
    assert letters.verify(office, letter.token).genuine


def test_a_voided_letter_names_the_one_that_took_its_place(office: Office) -> None:
    wrong = issued(office)
    letters.void(acting(office, "supervisor"), wrong.id, "Salah ketik nama")
    right = issued(office, replaces=wrong.id)
    found = letters.verify(office, wrong.token)
    assert (found.in_force, found.replacement) == (False, right.number)
    assert right.number in found.reason
    assert letters.verify(office, right.token).in_force


def test_an_address_that_is_not_the_offices_is_not_genuine(office: Office) -> None:
    old = issued(office)
    setting(office, "letter.verification_address", "https://dinsos.example/v/")
    new = issued(office)
    assert new.token.startswith("HTTPS://DINSOS.EXAMPLE/V/")
    assert letters.verify(office, old.token).genuine
    assert letters.verify(office, new.token).genuine
    bare = new.token.rpartition("/")[2]
    assert not letters.verify(office, f"HTTPS://PENIPU.EXAMPLE/V/{bare}").genuine


def test_a_file_without_our_code_is_not_genuine(office: Office) -> None:
    draft = letters.preview(office, order(office))
    assert "Tidak ada kode QR" in letters.verify(office, draft).reason
    assert not letters.verify(office, draft).genuine


def test_a_file_with_two_letters_is_asked_for_one_by_one(office: Office) -> None:
    merged = pypdfium2.PdfDocument.new()
    for letter in (issued(office), issued(office)):
        one = pypdfium2.PdfDocument(letters.letter_bytes(office, letter.id))
        merged.import_pages(one)
        one.close()
    stream = io.BytesIO()
    merged.save(stream)
    merged.close()
    with pytest.raises(Misused, match="satu per satu"):
        letters.verify(office, stream.getvalue())


def test_a_file_that_is_not_there_is_told(office: Office, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"hilang\.pdf"):
        letters.verify(office, tmp_path / "hilang.pdf")


# Another office ------------------------------------------------------------------------------


def _elsewhere(make_office: Callable[..., Office], tmp_path: Path) -> tuple[Office, Office, Path]:
    """Return here, another office that issued letters, and the file of its public keys."""
    here, there = make_office(), make_office()
    there = replace(there, identity=replace(there.identity, name="Dinas Sosial Kota Rekaan"))
    issued(there)
    letter_keys.export_keys(there, tmp_path / "kunci.json")
    return here, there, tmp_path / "kunci.json"


def test_a_letter_of_an_office_whose_key_was_imported_stays_uncertain(
    make_office: Callable[..., Office], tmp_path: Path
) -> None:
    here, there, file = _elsewhere(make_office, tmp_path)
    letter = issued(there)
    assert not letters.verify(here, letter.token).genuine
    done = letter_keys.import_keys(acting(here, "admin"), file)
    assert (done.office, done.keys, done.new) == ("Dinas Sosial Kota Rekaan", 1, 1)
    found = letters.verify(here, letter.token)
    assert (found.genuine, found.known, found.state) == (True, False, "belum_dapat_dipastikan")
    assert found.issuer == "Dinas Sosial Kota Rekaan"
    assert "Tanyakan ke sana" in found.reason
    changed = letter.token[:-30] + ("A" if letter.token[-30] != "A" else "B") + letter.token[-29:]
    assert not letters.verify(here, changed).genuine


def test_a_key_of_another_office_does_not_speak_for_this_one(
    make_office: Callable[..., Office], tmp_path: Path
) -> None:
    here, there, _ = _elsewhere(make_office, tmp_path)
    claims_ours = issued(there)  # its claim says 3317, as ours would
    strange = replace(there, identity=replace(there.identity, regency_code="3319"))
    letter_keys.export_keys(strange, tmp_path / "kudus.json")
    letter_keys.import_keys(acting(here, "admin"), tmp_path / "kudus.json")
    found = letters.verify(here, claims_ours.token)
    assert not found.genuine
    assert "kode kantor" in found.reason


def test_a_revocation_elsewhere_arrives_with_the_next_file_and_is_never_taken_back(
    make_office: Callable[..., Office], tmp_path: Path
) -> None:
    here, there, file = _elsewhere(make_office, tmp_path)
    admin, letter = acting(here, "admin"), issued(there)
    letter_keys.import_keys(admin, file)
    assert there.counter is not None
    letter_keys.revoke_key(acting(there, "admin"), there.counter.id)
    letter_keys.export_keys(there, tmp_path / "baru.json")
    assert letter_keys.import_keys(admin, tmp_path / "baru.json").new == 1
    for again in (tmp_path / "baru.json", file):
        assert letter_keys.import_keys(admin, again).new == 0
        found = letters.verify(here, letter.token)
        assert not found.genuine
        assert "Hanya kantor itu" in found.reason
    assert letter_keys.forget_office(admin, "Dinas Sosial Kota Rekaan") == 1
    assert "tidak dikenal" in letters.verify(here, letter.token).reason


def test_our_own_keys_are_not_imported_and_a_clash_is_refused(
    make_office: Callable[..., Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _, file = _elsewhere(make_office, tmp_path)
    admin = acting(here, "admin")
    issued(here)
    letter_keys.export_keys(here, tmp_path / "sendiri.json")
    with pytest.raises(Refused, match="kantor ini sendiri"):
        letter_keys.import_keys(admin, tmp_path / "sendiri.json")
    letter_keys.import_keys(admin, file)
    (theirs,) = letter_keys.other_offices(here)
    same_id = theirs.key.key_id
    forged = KeyFile("Penipu", "3317", "LOKET://V/", (replace(theirs.key, public=b"x" * 32),))
    real = vars(PublicKey)["key_id"].fget

    def met_on_purpose(key: PublicKey) -> bytes:
        return same_id if key.public == b"x" * 32 else bytes(real(key))

    monkeypatch.setattr(PublicKey, "key_id", property(met_on_purpose))
    (tmp_path / "palsu.json").write_text(write_key_file(forged, here.now()))
    with pytest.raises(Refused, match="Dinas Sosial Kota Rekaan"):
        letter_keys.import_keys(admin, tmp_path / "palsu.json")


def test_only_the_admin_changes_whom_is_trusted(
    make_office: Callable[..., Office], tmp_path: Path
) -> None:
    here, _, file = _elsewhere(make_office, tmp_path)
    assert here.counter is not None
    for deed in (
        lambda: letter_keys.import_keys(here, file),
        lambda: letter_keys.change_key(here, here.at_counter().id),
        lambda: letter_keys.forget_office(here, "Dinas Sosial Kota Rekaan"),
    ):
        with pytest.raises(Refused, match="tidak berwenang"):
            deed()
    with pytest.raises(Refused, match="surat pertama"):
        letter_keys.export_keys(here, tmp_path / "kosong.json")
    with pytest.raises(NotFound, match=r"tidak-ada\.json"):
        letter_keys.look_into(tmp_path / "tidak-ada.json")


# Keys ---------------------------------------------------------------------------------------


def test_a_counter_keeps_its_key_and_another_has_its_own(office: Office) -> None:
    with office.write() as tx:
        other = replace(office, counter=add_counter(tx, "B", "Loket 2"))
    ids = [issued(office).key_id, issued(other).key_id, issued(office).key_id]
    assert ids[0] == ids[2] != ids[1]


def test_the_private_key_is_never_on_disk_in_the_clear(office: Office) -> None:
    pair: list[bytes] = []
    real = office.ports.signatures.new_pair

    class Spy:
        sign = staticmethod(office.ports.signatures.sign)
        verify = staticmethod(office.ports.signatures.verify)

        def new_pair(self) -> tuple[bytes, bytes]:
            pair.extend(real())
            return pair[0], pair[1]

    issued(replace(office, ports=replace(office.ports, signatures=Spy())))
    for path in office.store.folder.rglob("*"):
        if path.is_file():
            assert pair[0] not in path.read_bytes()


def test_a_lost_key_file_means_a_new_key_and_old_letters_stay_genuine(office: Office) -> None:
    old = issued(office)
    assert office.counter is not None
    (office.store.folder / f"signing-{office.counter.id.hex}.key").unlink()
    new = issued(office)
    assert new.key_id != old.key_id
    assert letters.verify(office, old.token).genuine
    assert letters.verify(office, new.token).genuine


def test_a_changed_key_signs_from_the_next_letter_on(office: Office, clock: TestClock) -> None:
    old = issued(office)
    clock.go(minutes=1)
    assert office.counter is not None
    key = letter_keys.change_key(acting(office, "admin"), office.counter.id)
    new = issued(office)
    assert new.key_id == key.key_id != old.key_id
    assert letters.verify(office, old.token).in_force
    assert letters.verify(office, new.token).in_force
    (first,) = letter_keys.keys_of_counters(office)
    assert first.current is not None
    assert [one.key_id for one in first.keys] == [new.key_id, old.key_id]
    assert first.current.key_id == new.key_id


def test_the_key_of_a_case_that_failed_is_used_by_the_next(office: Office) -> None:
    assert lost(office).key_id == issued(office).key_id


def _scanned(pdf: bytes) -> bytes:
    """Return the first page as a JPEG, the way a scanner gives it."""
    document = pypdfium2.PdfDocument(pdf)
    stream = io.BytesIO()
    document[0].render(scale=150 / 72, grayscale=True).to_pil().save(stream, "JPEG", quality=60)
    document.close()
    return stream.getvalue()
