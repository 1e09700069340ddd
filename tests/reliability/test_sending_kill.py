"""A campaign is killed at any moment: each message leaves at most once, all are accounted for.

The sender runs as the program runs it, a command, against a server that answers as Fonnte does.
What the server was asked is the truth that the office's own figures are held against.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app import bootstrap
from desktop_app.cli.message import TOKEN_VARIABLE
from desktop_app.domain.message import CampaignState, Gateway, MessageState, Reason
from desktop_app.storage import journal
from desktop_app.usecases import campaigns
from desktop_app.usecases.campaigns import MessagesAsked
from tests import message_server
from tests.notice_files import listed, phone_of, use_messages
from tests.offices import PASSPHRASE, TestClock, make_office
from tests.online_server import Handler
from tests.processes import ended

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 600.0


def sending(folder: Path) -> AbstractContextManager[subprocess.Popen[str]]:
    """Run the sender for as long as the block lasts; nothing of it outlives that."""
    environment = {
        **os.environ,
        "LOKET_DATA_DIR": str(folder),
        "LOKET_PASSPHRASE": PASSPHRASE,
        TOKEN_VARIABLE: message_server.TOKEN,
        "NO_PROXY": "127.0.0.1",
    }
    command = [sys.executable, "-m", "desktop_app", "message", "send", "--json"]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return ended(process)


class Counting:
    """Answers yes, and tells when a given message arrives: before or after its answer."""

    def __init__(self, server: message_server.Gateway) -> None:
        self._server = server
        self._at = 0
        self._answered = True
        self.reached = threading.Event()
        server.answer = self._answer

    def stop_at(self, number: int, *, answered: bool) -> None:
        """Set `reached` when message `number` of all came, once or before it is answered."""
        self.reached.clear()
        self._at, self._answered = number, answered

    def _answer(self, ask: Handler, number: int) -> None:
        meant = number == self._at
        if meant and not self._answered:
            self.reached.set()
            # The sender dies waiting; the message was taken all the same.
            self._server.server.ending.wait(0.2)
        self._server.accept(ask, number)
        if meant and self._answered:
            self.reached.set()


def a_campaign(folder: Path, tmp_path: Path, url: str, count: int) -> UUID:
    """Make an office with a started campaign to `count` people."""
    office = make_office(folder, TestClock(), actor=None)
    try:
        use_messages(office, Gateway.FONNTE, url)
        one = campaigns.prepare(office, "Nonaktif", listed(office, tmp_path, count).id)
        return campaigns.start(office, one.id, one.version, token=message_server.TOKEN).id
    finally:
        office.store.close()


def _kills(tmp_path: Path, count: int, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "kantor"
    moments = sorted(chance.sample(range(2, count), kills))
    with message_server.gateway() as server:
        campaign = a_campaign(folder, tmp_path, server.url, count)
        watched = Counting(server)
        for moment in moments:
            watched.stop_at(moment, answered=chance.random() < 0.5)
            with sending(folder) as process:
                assert watched.reached.wait(PATIENCE)
                time.sleep(chance.uniform(0, 0.02))  # anywhere between the answer and the disk
                process.kill()
                process.wait()
        watched.stop_at(0, answered=True)
        with sending(folder) as process:
            told = json.loads(process.communicate(timeout=PATIENCE)[0])
        assert told["ended"] == "selesai", told
        sent = Counter(phone for phone, _ in server.sent)
    _everything_is_accounted_for(folder, campaign, sent, count, kills)


def _everything_is_accounted_for(
    folder: Path, campaign: UUID, sent: Counter[str], count: int, kills: int
) -> None:
    everybody = {phone_of(number) for number in range(1, count + 1)}
    assert max(sent.values()) == 1  # nobody got a second message
    office = bootstrap.open_office(folder, PASSPHRASE)
    try:
        with office.read() as connection:
            assert journal.verify(connection) is None
        page = campaigns.messages(office, MessagesAsked(campaign, most=count + 1))
        after = campaigns.campaign(office, campaign)
    finally:
        bootstrap.close(office)
    accepted = {one.phone for one in page.rows if one.state is MessageState.DITERIMA}
    unsure = [one for one in page.rows if one.state is MessageState.TIDAK_PASTI]
    assert page.total == count == len({one.phone for one in page.rows})
    assert accepted <= set(sent) <= everybody
    assert accepted | {one.phone for one in unsure} == everybody
    assert len(unsure) <= kills  # only what was in the air when it died
    assert {one.reason for one in unsure} <= {Reason.TERHENTI}
    assert after.state is CampaignState.SELESAI


def test_a_short_campaign_killed_three_times_sends_each_message_at_most_once(
    tmp_path: Path,
) -> None:
    _kills(tmp_path, 40, 3, seed=5)


@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_campaign_of_5_000_killed_ten_times_accounts_for_every_message(tmp_path: Path) -> None:
    _kills(tmp_path, 5_000, 10, seed=11)
