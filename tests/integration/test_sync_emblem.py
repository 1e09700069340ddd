"""The emblem of the kop is the office's: chosen at one counter, drawn at every one, the same bytes.

Offices of before had it as a file of each PC: it is taken up once, and no picture is lost.
"""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa
from PIL import Image

from desktop_app import bootstrap
from desktop_app.central_server.tables import record
from desktop_app.domain.emblem import emblem_value
from desktop_app.domain.sync import Denied
from desktop_app.domain.sync_words import value_text
from desktop_app.storage.emblem import BAD_FILE, KEPT_FILE, OLD_FILE
from desktop_app.storage.tables import setting
from desktop_app.usecases import (
    backups,
    emblem,
    letters,
    restoring,
    sync,
    sync_files,
    sync_issues,
    sync_joining,
    sync_rounds,
)
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.letter_desk import issued, order
from tests.offices import PASSPHRASE, TestClock, acting
from tests.sync_counters import Hub, agree, hub, joined, pcs, reopened, settle

Pcs = Callable[[str], Office]


def picture(path: Path, seed: int = 1) -> Path:
    """Write a picture nobody else has, with colours enough that it is not two hundred bytes."""
    noise = Random(seed)
    small = Image.frombytes("RGB", (40, 48), noise.randbytes(40 * 48 * 3))
    small.resize((400, 480), Image.Resampling.NEAREST).save(path, "PNG")
    return path


def boss(office: Office) -> Office:
    return acting(office, "admin")


def old_file(office: Office, seed: int) -> bytes:
    """Put a file where a program of before had the emblem, and let the office know of none."""
    data = office.ports.pictures.emblem(
        picture(office.store.folder / "asal.png", seed).read_bytes()
    )
    (office.store.folder / OLD_FILE).write_bytes(data)
    return data


def test_what_one_counter_chooses_every_other_draws(pcs: Pcs, tmp_path: Path) -> None:
    first, second = pcs("A"), pcs("B")
    kept = emblem.change_emblem(boss(first), picture(tmp_path / "lambang.png"))
    settle(first, second)
    agree(first, second)
    assert emblem.emblem(second) == kept
    third = pcs("C")
    assert emblem.emblem(third) == kept
    assert b"/Subtype /Image" in letters.preview(third, order(third))


def test_an_issued_letter_keeps_the_emblem_it_had_wherever_it_is_opened(
    pcs: Pcs, tmp_path: Path
) -> None:
    first, second = pcs("A"), pcs("B")
    emblem.change_emblem(boss(first), picture(tmp_path / "satu.png", 1))
    old = issued(first)
    paper = letters.letter_bytes(first, old.id)
    emblem.change_emblem(boss(first), picture(tmp_path / "dua.png", 2))
    settle(first, second)
    settle(second, first)
    assert sync_files.fetch(second, "letter", old.id)
    assert letters.letter_bytes(second, old.id) == paper == letters.letter_bytes(first, old.id)
    assert emblem.emblem(second) == emblem.emblem(first) is not None


def test_a_pc_that_was_offline_has_the_latest_of_several(pcs: Pcs, tmp_path: Path) -> None:
    first, second = pcs("A"), pcs("B")
    for seed in (1, 2, 3):
        kept = emblem.change_emblem(boss(first), picture(tmp_path / "baru.png", seed))
        settle(first)
    assert emblem.emblem(second) is None
    settle(second)
    assert emblem.emblem(second) == kept
    emblem.remove_emblem(boss(second))
    settle(second, first)
    agree(first, second)
    assert emblem.emblem(first) is None
    assert b"/Subtype /Image" not in letters.preview(first, order(first))


def test_two_who_changed_it_unseen_are_asked_and_nothing_is_lost(pcs: Pcs, tmp_path: Path) -> None:
    first, second = pcs("A"), pcs("B")
    emblem.change_emblem(boss(first), picture(tmp_path / "lama.png", 1))
    settle(first, second)
    one = emblem.change_emblem(boss(first), picture(tmp_path / "satu.png", 2))
    two = emblem.change_emblem(boss(second), picture(tmp_path / "dua.png", 3))
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    (issue,) = sync_issues.issues(second)
    assert issue.server is not None
    texts = [value_text("value", side["value"]) for side in (issue.mine, issue.server)]
    assert all(text.startswith("PNG ") and len(text) == 12 for text in texts)
    assert texts[0] != texts[1]
    sync_issues.send_again(boss(second), issue.kind, issue.entity)
    settle(second, first)
    agree(first, second)
    assert emblem.emblem(first) == emblem.emblem(second) == two != one


def test_two_who_chose_the_first_one_unseen_end_with_one_row(pcs: Pcs, tmp_path: Path) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    one = emblem.change_emblem(boss(first), picture(tmp_path / "satu.png", 2))
    emblem.change_emblem(boss(second), picture(tmp_path / "dua.png", 3))
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    (issue,) = sync_issues.issues(second)
    sync_issues.follow_server(boss(second), issue.kind, issue.entity)
    settle(second, first)
    agree(first, second)
    assert emblem.emblem(first) == emblem.emblem(second) == one


def test_the_server_keeps_it_sealed(hub: Hub, pcs: Pcs, tmp_path: Path) -> None:
    first = pcs("A")
    kept = emblem.change_emblem(boss(first), picture(tmp_path / "lambang.png"))
    settle(first)
    query = sa.select(record.c.body, record.c.facts).where(record.c.kind == "setting")
    rows = hub.server.database.read(lambda connection: connection.execute(query).all())
    assert max(len(row.body) for row in rows) > len(kept)
    assert all(b"png" not in bytes(row.body) and row.facts == {} for row in rows)


# A file of before --------------------------------------------------------------------------------


def test_the_file_of_an_office_of_before_is_taken_up_when_it_is_opened(
    office: Office, clock: TestClock
) -> None:
    folder, data = office.store.folder, old_file(office, 1)
    assert emblem.emblem(office) == data  # it counts before, too
    office.store.close()
    opened = bootstrap.open_office(folder, PASSPHRASE, clock=clock)
    try:
        assert emblem.emblem(opened) == data
        assert not (folder / OLD_FILE).exists()
        assert (folder / KEPT_FILE).read_bytes() == data
        lsn = _changes(opened)
    finally:
        bootstrap.close(opened)
    again = bootstrap.open_office(folder, PASSPHRASE, clock=clock)
    try:
        assert _changes(again) == lsn  # once
        emblem.remove_emblem(boss(again))
    finally:
        bootstrap.close(again)
    last = bootstrap.open_office(folder, PASSPHRASE, clock=clock)
    try:
        assert emblem.emblem(last) is None  # what was removed does not come back
    finally:
        bootstrap.close(last)


def test_a_backup_of_before_finds_the_picture_again(office: Office, clock: TestClock) -> None:
    """The database goes back to before the office had a row; the file of then still lies there."""
    data = old_file(office, 1)
    assert emblem.take_up_alone(office)
    with office.write() as tx:
        (row,) = tx.connection.execute(
            sa.select(setting).where(setting.c.name == "letterhead.emblem")
        )
        tx.remove(setting, row.id, row.version)
    assert emblem.emblem(office) is None
    assert emblem.take_up_alone(office)
    assert emblem.emblem(office) == data


@pytest.mark.parametrize(
    "content",
    [b"", b"bukan gambar", b"\x89PNG\r\n\x1a\nterpotong"],
    ids=["empty", "text", "cut off"],
)
def test_a_file_that_is_no_picture_stops_no_letter_and_stays(
    office: Office, content: bytes, expected_log: Callable[[str], None]
) -> None:
    expected_log("can not be used")
    (office.store.folder / OLD_FILE).write_bytes(content)
    assert not emblem.take_up_alone(office)
    assert not emblem.take_up_alone(office)  # nor is it tried, and told, once more
    assert emblem.emblem(office) is None
    assert (office.store.folder / BAD_FILE).read_bytes() == content
    assert issued(office).number


def test_pcs_with_the_same_file_have_one_row_and_nobody_is_asked(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    data = [old_file(one, 7) for one in (first, second)]
    assert not emblem.take_up_alone(second)  # it hears first what the office has
    settle(first, second)
    agree(first, second)
    assert emblem.emblem(first) == emblem.emblem(second) == data[0] == data[1]
    assert not (second.store.folder / OLD_FILE).exists()


def test_of_pcs_with_different_files_the_first_one_is_the_offices(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    one, two = old_file(first, 7), old_file(second, 8)
    settle(first, second)
    agree(first, second)
    assert emblem.emblem(first) == emblem.emblem(second) == one
    kept = second.store.folder / KEPT_FILE
    assert kept.read_bytes() == two
    emblem.change_emblem(boss(second), kept)  # and the other can be chosen, for all
    settle(second, first)
    agree(first, second)
    assert emblem.emblem(first) == two


def test_two_that_took_up_the_same_file_at_the_same_moment_are_not_asked(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    data = old_file(first, 7)
    old_file(second, 7)
    assert emblem.take_up(first)
    assert emblem.take_up(second)
    settle(first, second)
    agree(first, second)
    assert emblem.emblem(first) == emblem.emblem(second) == data


def test_an_office_that_joins_brings_its_emblem(
    hub: Hub, pcs: Pcs, office: Office, tmp_path: Path
) -> None:
    first = pcs("A")
    mine = emblem.change_emblem(boss(office), picture(tmp_path / "datang.png", 4))
    settle(first)
    second = joined(hub, office, "B")
    settle(second, first)
    assert emblem.emblem(first) == emblem.emblem(second) == mine
    assert sync.status(second).issues == 0


def test_an_office_that_joins_one_with_an_emblem_is_asked_and_draws_the_offices(
    hub: Hub, pcs: Pcs, office: Office, tmp_path: Path
) -> None:
    first = pcs("A")
    kept = emblem.change_emblem(boss(first), picture(tmp_path / "kantor.png", 3))
    mine = emblem.change_emblem(boss(office), picture(tmp_path / "datang.png", 4))
    settle(first)
    second = joined(hub, office, "B")
    settle(second, first)
    assert emblem.emblem(first) == emblem.emblem(second) == kept
    offered = [one.mine.get("value") for one in sync_issues.issues(second)]
    assert emblem_value(mine) in offered  # nothing is lost: somebody may take it after all


def test_a_pc_that_went_back_to_its_backup_hears_of_the_latest_emblem(
    hub: Hub, pcs: Pcs, tmp_path: Path
) -> None:
    first, second = pcs("A"), pcs("B")
    emblem.change_emblem(boss(second), picture(tmp_path / "lama.png", 5))
    settle(second, first)
    folder, clock = second.store.folder, second.ports.clock
    backups.back_up(second)
    unlocked = restoring.unlock(backups.newest(second), passphrase=PASSPHRASE)
    kept = emblem.change_emblem(boss(first), picture(tmp_path / "baru.png", 6))
    settle(first, second)
    key = second.store.key
    second.store.close()
    restoring.restore(unlocked, folder, clock.now(), present_key=key, office=None)
    again = reopened(bootstrap.open_office(folder, PASSPHRASE, clock=clock))
    try:
        assert emblem.emblem(again) not in (kept, None)  # as it was then
        with pytest.raises(Denied):
            sync_rounds.round_of(again)
        sync_joining.join_again(boss(again), hub.code("B"))
        settle(again, first)
        assert emblem.emblem(again) == emblem.emblem(first) == kept
    finally:
        bootstrap.close(again)


def _changes(office: Office) -> int:
    from desktop_app.storage.journal import last_lsn

    with office.read() as connection:
        return last_lsn(connection)
