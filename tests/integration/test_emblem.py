"""The emblem of the kop: PNG or JPEG of any size made small, everything else told in words."""

from __future__ import annotations

import hashlib
import io
from base64 import b64encode
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from desktop_app import bootstrap
from desktop_app.domain.emblem import MOST_BYTES, SETTING, emblem_value
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.domain.trail import TrailGroup, TrailQuery
from desktop_app.storage.office import put_setting
from desktop_app.usecases import backups, emblem, letters, restoring, trail
from desktop_app.usecases.office import Office
from tests.letter_desk import issued, order
from tests.offices import PASSPHRASE, TestClock, acting


@pytest.fixture
def admin(office: Office) -> Office:
    return acting(office, "admin")


def picture(path: Path, size: tuple[int, int], mode: str = "RGB") -> Path:
    Image.new(mode, size, (200, 0, 0) if mode == "RGB" else (200, 0, 0, 128)).save(path)
    return path


def test_forty_megapixels_become_a_small_picture(admin: Office, tmp_path: Path) -> None:
    kept = emblem.change_emblem(admin, picture(tmp_path / "besar.png", (6400, 6400)))
    with Image.open(io.BytesIO(kept)) as image:
        assert image.format == "PNG"
        assert max(image.size) <= 378
    assert emblem.emblem(admin) == kept
    assert len(letters.letter_bytes(admin, issued(admin).id)) < 200_000


def test_a_picture_of_nothing_but_noise_has_room_in_a_row(admin: Office, tmp_path: Path) -> None:
    """A photographed seal: what cannot be made small by packing is drawn with fewer colours."""
    noise = Random(3).randbytes(315 * 378 * 3)
    Image.frombytes("RGB", (315, 378), noise).save(tmp_path / "foto.png")
    kept = emblem.change_emblem(admin, tmp_path / "foto.png")
    assert len(kept) <= MOST_BYTES
    with Image.open(io.BytesIO(kept)) as image:
        assert min(image.size) > 200
    assert b"/Subtype /Image" in letters.preview(admin, order(admin))


def test_a_row_another_program_wrote_is_told_and_not_drawn(admin: Office, tmp_path: Path) -> None:
    """It came by the sync, perhaps from a PC somebody has taken over."""
    kept = emblem.change_emblem(admin, picture(tmp_path / "lama.png", (60, 72)))
    good = emblem_value(kept)
    bomb = _bomb()
    for value in (
        {**good, "sha256": "0" * 64},
        {**good, "png": "bukan base64"},
        {"png": b64encode(bomb).decode(), "sha256": hashlib.sha256(bomb).hexdigest()},
        {"png": 7, "sha256": ""},
        "lambang",
    ):
        with admin.write() as tx:
            put_setting(tx, SETTING, value)
        with pytest.raises(EnvironmentFailure, match="Pilih lagi gambarnya"):
            letters.preview(admin, order(admin))
    emblem.remove_emblem(admin)  # as the words say
    assert letters.preview(admin, order(admin))


def _bomb() -> bytes:
    """Return a PNG of a few bytes that unpacks to a gigabyte."""
    out = io.BytesIO()
    Image.new("1", (90_000, 90_000)).save(out, "PNG")
    return out.getvalue()


def test_the_journal_tells_that_it_was_changed_and_not_its_letters(
    admin: Office, tmp_path: Path
) -> None:
    emblem.change_emblem(admin, picture(tmp_path / "satu.png", (60, 72)))
    emblem.change_emblem(admin, picture(tmp_path / "dua.png", (61, 72)))
    seen = trail.entries(admin, TrailQuery(admin.today(), admin.today(), group=TrailGroup.OFFICE))
    told = [value for line in seen for _, value in line.fields]
    assert any(value.count("PNG ") == 2 for value in told)
    assert max(map(len, told)) < 60


def test_a_backup_has_it(admin: Office, tmp_path: Path, clock: TestClock) -> None:
    kept = emblem.change_emblem(admin, picture(tmp_path / "lama.png", (60, 72)))
    folder, key = admin.store.folder, admin.store.key
    backups.back_up(admin)
    unlocked = restoring.unlock(backups.newest(admin), passphrase=PASSPHRASE)
    emblem.remove_emblem(admin)
    admin.store.close()
    restoring.restore(unlocked, folder, clock.now(), present_key=key, office=None)
    again = bootstrap.open_office(folder, PASSPHRASE, clock=clock)
    try:
        assert emblem.emblem(again) == kept
    finally:
        bootstrap.close(again)


def test_a_jpeg_and_what_is_transparent_are_taken(admin: Office, tmp_path: Path) -> None:
    emblem.change_emblem(admin, picture(tmp_path / "lambang.jpg", (800, 960)))
    kept = emblem.change_emblem(admin, picture(tmp_path / "bening.png", (100, 120), "RGBA"))
    with Image.open(io.BytesIO(kept)) as image:
        assert image.mode == "RGBA"
    assert b"/SMask" in letters.preview(admin, order(admin))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"<?xml version='1.0'?><svg xmlns='x'></svg>", "simpan sebagai PNG"),
        (b"\n<svg width='1'></svg>", "simpan sebagai PNG"),
        (b"\x89PNG\r\n\x1a\nrusak", "rusak atau bukan PNG"),
        (b"GIF89a", "rusak atau bukan PNG"),
        (b"", "rusak atau bukan PNG"),
    ],
)
def test_what_is_no_picture_is_told_and_the_old_emblem_stays(
    admin: Office, tmp_path: Path, data: bytes, told: str
) -> None:
    before = emblem.change_emblem(admin, picture(tmp_path / "lama.png", (60, 72)))
    (tmp_path / "baru").write_bytes(data)
    with pytest.raises(Refused, match=told):
        emblem.change_emblem(admin, tmp_path / "baru")
    assert emblem.emblem(admin) == before


def test_a_bomb_is_refused_before_it_is_unpacked(admin: Office, tmp_path: Path) -> None:
    path = tmp_path / "bom.png"
    Image.new("1", (9000, 9000)).save(path)
    with pytest.raises(Refused, match="terlalu"):
        emblem.change_emblem(admin, path)


def test_a_file_that_is_gone_is_told(admin: Office, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"hilang\.png"):
        emblem.change_emblem(admin, tmp_path / "hilang.png")


def test_the_neutral_shield_comes_back(admin: Office, tmp_path: Path) -> None:
    emblem.change_emblem(admin, picture(tmp_path / "lama.png", (60, 72)))
    emblem.remove_emblem(admin)
    assert emblem.emblem(admin) is None
    assert b"/Subtype /Image" not in letters.preview(admin, order(admin))


def test_only_the_admin_changes_it(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="tidak berwenang"):
        emblem.change_emblem(office, picture(tmp_path / "lama.png", (60, 72)))
