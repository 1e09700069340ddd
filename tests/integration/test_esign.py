"""Signed electronically: by a server like BSrE's, and when that server is not at its best."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from desktop_app.domain.errors import Conflict, EnvironmentFailure, LoketError, Refused
from desktop_app.domain.esign import check_address, looks_signed
from desktop_app.domain.letter import Letter, LetterState
from desktop_app.storage import esign as storage
from desktop_app.storage import journal
from desktop_app.storage.office import write_setting
from desktop_app.usecases import esign, letters
from desktop_app.usecases.office import Office
from tests.esign_server import (
    NIK,
    PASSPHRASE,
    PASSWORD,
    USER,
    EsignServer,
    Safe,
    esign_server,
    half,
    html,
    signed,
)
from tests.letter_desk import issued
from tests.offices import acting
from tests.online_server import Answer, Handler, hang


@pytest.fixture
def server() -> Iterator[EsignServer]:
    with esign_server() as running:
        yield running


@pytest.fixture
def bsre(office: Office, server: EsignServer) -> Office:
    """Return an office with an account at the server, switched on."""
    ours = replace(office, ports=replace(office.ports, secrets=Safe()))
    assert esign.change_account(acting(ours, "admin"), server.url + "/", USER, PASSWORD)
    with ours.write() as tx:
        write_setting(tx, "use.esign", True)
    return ours


def read(office: Office, id: UUID) -> Letter:
    return letters.read_letter(office, id)


def test_a_letter_comes_back_signed_and_is_noted(bsre: Office, server: EsignServer) -> None:
    letter = issued(bsre)
    before = letters.letter_bytes(bsre, letter.id)
    run = esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    assert (run.left, run.trouble) == (0, None)
    (after,) = run.signed
    assert after.state is LetterState.DITANDATANGANI
    assert after.signed_at == bsre.now()
    pdf = letters.letter_bytes(bsre, letter.id)
    assert looks_signed(pdf)
    assert hashlib.sha256(pdf).hexdigest() == after.file_hash
    (asked,) = server.asked
    assert asked["file"] == before
    assert (asked["nik"], asked["tampilan"]) == (NIK, "invisible")
    with bsre.read() as connection:
        record = storage.esign_of(connection, letter.id)
    assert record is not None
    assert (record.provider, record.at, record.hash) == ("BSrE", bsre.now(), after.file_hash)
    assert bsre.store.files.get(record.original) == before


def test_the_qr_code_of_a_signed_file_still_tells_the_truth(bsre: Office) -> None:
    letter = issued(bsre)
    before = letters.letter_bytes(bsre, letter.id)
    esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    after = letters.letter_bytes(bsre, letter.id)
    found = letters.verify(bsre, after)
    assert found.in_force
    assert found.esigned == "BSrE, 20 November 2026"
    assert "bertanda tangan elektronik" in found.reason
    assert "sebelum ditandatangani" in letters.verify(bsre, before).reason
    assert "tidak tercatat" in letters.verify(bsre, signed(after)).reason
    assert letters.verify(bsre, letter.token).esigned == found.esigned


def test_a_pile_is_signed_one_by_one_and_told(bsre: Office) -> None:
    ids = [issued(bsre).id for _ in range(3)]
    told: list[tuple[int, int]] = []
    run = esign.sign(bsre, ids, NIK, PASSPHRASE, lambda done, of: told.append((done, of)))
    assert [one.id for one in run.signed] == ids
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_a_person_can_stop_a_pile(bsre: Office) -> None:
    ids = [issued(bsre).id for _ in range(3)]
    done: list[int] = []
    run = esign.sign(
        bsre, ids, NIK, PASSPHRASE, lambda at, _: done.append(at), lambda: len(done) > 1
    )
    assert (len(run.signed), run.left) == (1, 2)
    assert read(bsre, ids[2]).state is LetterState.TERBIT


def test_a_wrong_passphrase_is_tried_once_only(bsre: Office, server: EsignServer) -> None:
    ids = [issued(bsre).id for _ in range(3)]
    run = esign.sign(bsre, ids, NIK, "salah")
    assert run.signed == ()
    assert len(server.asked) == 1
    assert isinstance(run.trouble, Refused)
    assert "Passphrase anda salah" in str(run.trouble)
    assert NIK not in str(run.trouble)


def broken(ask: Handler) -> None:
    ask.send({"error": "kaput"}, 500)


def unsigned(ask: Handler) -> None:
    ask.send(b"%PDF-1.4\n%%EOF\n")


def cut(ask: Handler) -> None:
    ask.send(b"%PDF-1.4 setengah")


def elsewhere(ask: Handler) -> None:
    ask.send_response(302)
    ask.send_header("Location", "http://127.0.0.1:9/")
    ask.send_header("Content-Length", "0")
    ask.end_headers()


def another(ask: Handler) -> None:
    ask.send(signed(b"%PDF-1.4\nstartxref\n0\n%%EOF\n"))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (html, "tidak mengirim PDF"),
        (half, "terputus"),
        (broken, "kode 500"),
        (unsigned, "tidak memuat tanda tangan"),
        (cut, "terpotong"),
        (elsewhere, "kode 302"),
        (another, "rusak atau berkata sandi"),
    ],
)
def test_a_bad_answer_leaves_the_letter_as_it_was(
    bsre: Office, server: EsignServer, answer: Answer, words: str
) -> None:
    server.on_sign = answer
    letter = issued(bsre)
    run = esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    assert run.signed == ()
    assert words in str(run.trouble)
    assert read(bsre, letter.id) == letter
    assert not looks_signed(letters.letter_bytes(bsre, letter.id))


def test_a_server_that_never_answers_is_left_after_its_time(
    bsre: Office, server: EsignServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(esign, "SIGN_SECONDS", 0.3)
    server.on_sign = hang
    letter = issued(bsre)
    run = esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    assert "tidak menjawab pada waktunya" in str(run.trouble)
    assert read(bsre, letter.id) == letter


def test_nobody_listens(bsre: Office) -> None:
    esign.change_account(acting(bsre, "admin"), "http://127.0.0.1:9", USER)
    with pytest.raises(EnvironmentFailure, match="tidak dapat dihubungi"):
        esign.sign(bsre, [issued(bsre).id], NIK, PASSPHRASE)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("NOT_REGISTERED", "belum terdaftar"),
        ("EXPIRED", "habis masa berlakunya"),
        ("SESUATU_YANG_BARU", "SESUATU_YANG_BARU"),
    ],
)
def test_an_official_who_may_not_sign_is_told_before_anything_is_sent(
    bsre: Office, server: EsignServer, status: str, words: str
) -> None:
    server.on_status = lambda ask: ask.send({"status_code": 1110, "status": status})
    with pytest.raises(Refused, match=words):
        esign.sign(bsre, [issued(bsre).id], NIK, PASSPHRASE)
    assert server.asked == []


def test_a_login_that_is_refused_is_the_admins_to_mend(bsre: Office, server: EsignServer) -> None:
    esign.change_account(acting(bsre, "admin"), server.url, USER, "kata sandi lama")
    with pytest.raises(EnvironmentFailure, match="nama pengguna atau kata sandi kantor"):
        esign.sign(bsre, [issued(bsre).id], NIK, PASSPHRASE)


def test_what_cannot_be_signed_is_refused(bsre: Office) -> None:
    letter = issued(bsre)
    with pytest.raises(Refused, match="passphrase"):
        esign.sign(bsre, [letter.id], NIK, "")
    with pytest.raises(LoketError, match="NIK"):
        esign.sign(bsre, [letter.id], "123", PASSPHRASE)
    with pytest.raises(Refused, match="Pilih surat"):
        esign.sign(bsre, [], NIK, PASSPHRASE)
    esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    again = esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    assert "sudah bertanda tangan elektronik" in str(again.trouble)
    void = letters.void(acting(bsre, "supervisor"), issued(bsre).id, "Salah ketik nama")
    assert "dibatalkan" in str(esign.sign(bsre, [void.id], NIK, PASSPHRASE).trouble)


def test_a_letter_that_was_voided_meanwhile_stays_void(bsre: Office, server: EsignServer) -> None:
    letter = issued(bsre)

    def void_first(ask: Handler) -> None:
        letters.void(acting(bsre, "supervisor"), letter.id, "Salah ketik nama")
        server.sign(ask)

    server.on_sign = void_first
    run = esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    assert isinstance(run.trouble, Refused | Conflict)
    assert read(bsre, letter.id).state is LetterState.BATAL


def test_an_altered_archive_is_not_sent_to_be_signed(bsre: Office, server: EsignServer) -> None:
    letter = issued(bsre)
    path = bsre.store.files.folder / letter.file[:2] / letter.file
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    run = esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    assert "berubah" in str(run.trouble)
    assert server.asked == []


def test_it_is_off_until_the_office_switches_it_on(office: Office) -> None:
    assert not esign.in_use(office)
    with pytest.raises(Refused, match="belum dinyalakan"):
        esign.sign(office, [issued(office).id], NIK, PASSPHRASE)


def test_without_its_password_nothing_is_asked(bsre: Office, server: EsignServer) -> None:
    assert esign.in_use(bsre)
    assert esign.has_password(bsre)
    bsre.ports.secrets.forget(next(iter(bsre.ports.secrets.kept)))  # type: ignore[attr-defined]
    with pytest.raises(Refused, match="belum ada di komputer ini"):
        esign.sign(bsre, [issued(bsre).id], NIK, PASSPHRASE)
    esign.change_account(acting(bsre, "admin"), "", "")
    assert not esign.in_use(bsre)


def test_an_account_is_tried_before_it_is_kept(bsre: Office, server: EsignServer) -> None:
    admin = acting(bsre, "admin")
    assert esign.try_out(admin, server.url, USER, None, NIK) == "ISSUE"
    assert esign.try_out(admin, server.url, USER, PASSWORD, "3317010101680002") == "NOT_REGISTERED"
    with pytest.raises(EnvironmentFailure, match="menolak nama pengguna"):
        esign.try_out(admin, server.url, "orang lain", PASSWORD, NIK)
    server.on_status = html
    with pytest.raises(EnvironmentFailure, match="kode 200"):
        esign.try_out(admin, server.url, USER, None, NIK)
    with pytest.raises(Refused, match="tidak berwenang"):
        esign.try_out(bsre, server.url, USER, None, NIK)


@pytest.mark.parametrize("bad", ["esign.contoh.go.id", "ftp://x", "https://", "http://a b", "x"])
def test_an_address_that_cannot_work_is_refused(bad: str) -> None:
    with pytest.raises(Refused, match="https://"):
        check_address(bad)


def test_neither_passphrase_nor_password_is_kept_anywhere(
    bsre: Office, server: EsignServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    letter = issued(bsre)
    esign.sign(bsre, [letter.id], NIK, "salah sekali")
    esign.sign(bsre, [letter.id], NIK, PASSPHRASE)
    bsre.store.writer.dispose()
    secrets = [one.encode() for one in (PASSPHRASE, PASSWORD, "salah sekali")]
    for path in bsre.store.folder.rglob("*"):
        if path.is_file():
            assert not any(one in path.read_bytes() for one in secrets), path.name
    with bsre.read() as connection:
        entries = journal.history(connection, letter.id)
    told = " ".join(str(one.body) for one in entries) + caplog.text
    assert "esign" in told
    assert not any(one.decode() in told for one in secrets)
    assert NIK not in told
