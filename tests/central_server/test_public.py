"""The public page: what a citizen needs before the trip, and nobody's data."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import requests

from desktop_app.central_server.config import Server
from desktop_app.central_server.public import router
from tests.central_server.conftest import add_office
from tests.central_server.outside import device, furnish, put_rows
from tests.offices import TestClock


class _Text(HTMLParser):
    """Collects what a page says, and refuses tags that are never closed."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.said.append(data)


def said(html: str) -> str:
    """Return the words of a page, spaces made one."""
    reader = _Text()
    reader.feed(html)
    assert reader.open == []
    return re.sub(r"\s+", " ", " ".join(reader.said))


def _page(address: str, path: str = "/") -> str:
    answer = requests.get(address + path, timeout=30)
    assert answer.status_code == 200, answer.text
    return said(answer.text)


def test_it_says_when_what_and_how_long(central: Server, live: str) -> None:
    office = add_office(central)
    device(central, office)
    furnish(central, office)
    text = _page(live)
    for told in (
        "Dinsos Rembang",
        "Sedang buka",
        "buka sampai pukul 11.00",
        "3 orang menunggu",
        "menunggu kira-kira",
        "1 loket melayani",
        "2 orang sudah selesai",
        "Keadaan pukul 08.30 WIB",
        "07.30–12.00 dan 13.00–16.00",
        "Hari libur contoh <b>",
        "Pengajuan baru sedang dibuka sampai 10 Desember 2026",
        "Surat rekomendasi reaktivasi KIS PBI-JK",
        "Kartu Keluarga (KK) asli",
        "Jl. Contoh 1, Rembang",
    ):
        assert told in text, told


def test_what_lies_sealed_for_others_is_never_on_it(central: Server, live: str) -> None:
    office = add_office(central)
    furnish(central, office)
    marked = {"name": "SITI TANDA", "nik": "3317017711990077", "value": "RAHASIA"}
    for kind in ("applicant", "officer", "setting", "letter", "application"):
        put_rows(central, office, kind, [marked])
    html = requests.get(live, timeout=30).text
    for secret in (*marked.values(), "CATATAN-RAHASIA"):
        assert secret not in html


def test_a_closed_office_says_when_it_opens(central: Server, live: str, clock: TestClock) -> None:
    office = add_office(central)
    furnish(central, office)
    clock.go(hours=30)  # Saturday
    text = _page(live)
    assert "Sedang tutup" in text
    assert "Buka lagi Senin, 23 November 2026 pukul 07.30" in text
    assert "orang menunggu" not in text


def test_figures_of_counters_that_are_silent_are_told_as_old(
    central: Server, live: str, clock: TestClock
) -> None:
    office = add_office(central)
    device(central, office)
    furnish(central, office)
    clock.go(minutes=45)
    assert "angka terakhir diterima pukul 08.30" in _page(live)


def test_several_offices_are_listed_and_each_has_its_page(central: Server, live: str) -> None:
    ids = [add_office(central, name, code) for name, code in (("Blora", "3316"), ("Pati", "3318"))]
    assert "Blora Pati" in _page(live)
    assert "Pati" in _page(live, f"/kantor/{ids[1].hex}")
    for unknown in ("0" * 32, "nothing", "%00", "1"):
        answer = requests.get(f"{live}/kantor/{unknown}", timeout=30)
        assert answer.status_code == 404
        assert "Kantor tidak ditemukan" in answer.text


def test_a_server_without_offices_and_an_office_without_rows_have_a_page(
    central: Server, live: str
) -> None:
    assert "Belum ada kantor" in _page(live)
    add_office(central)
    assert "Dinsos Rembang" in _page(live)


def test_rows_that_make_no_sense_are_left_out(central: Server, live: str) -> None:
    office = add_office(central)
    furnish(central, office)
    odd: list[dict[str, Any]] = [
        {"week": None},
        {"week": {"9": [["x"]]}, "first": 3},
        {"day": 7},
        {"opens": "soon"},
    ]
    for kind in ("opening_hours", "holiday", "proposal_period", "office"):
        put_rows(central, office, kind, odd)
    version: dict[str, Any] = {"kind": "service", "code": 5, "valid_from": "2020-01-01"}
    bodies = [{**version, "body": body} for body in ({"name": 1}, "none", None)]
    put_rows(central, office, "definition", bodies)
    ticket: dict[str, Any] = {"day": "2026-11-20", "state": ["menunggu"], "number": {}}
    put_rows(central, office, "ticket", [ticket, {"day": "2026-11-20", "lane": 7}])
    spans: list[dict[str, Any]] = [
        {"started_at": "9" * 4000, "ended_at": {}},
        {"started_at": 1 << 60, "state": 1, "counter_id": 1},
    ]
    put_rows(central, office, "period", spans)
    put_rows(central, office, "duty", spans)
    assert "Dinsos Rembang" in _page(live)


def test_words_of_an_office_are_words_on_the_page(central: Server, live: str) -> None:
    office = add_office(central, "<script>alert(1)</script> & Co")
    kop = {"address": "<img src=x onerror=alert(1)>", "contact": '"><script>'}
    put_rows(central, office, "office", [{"letterhead": kop}])
    html = requests.get(live, timeout=30).text
    assert "<script" not in html
    assert "<img" not in html
    assert "alert(1)" in said(html)


def test_it_may_run_no_script_and_ask_nobody_else(central: Server, live: str) -> None:
    add_office(central)
    answer = requests.get(live, timeout=30)
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script" not in policy.replace("default-src", "")
    for name, value in (
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
    ):
        assert answer.headers[name] == value
    assert "Set-Cookie" not in answer.headers
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', answer.text)
    assert len(answer.content) < 30_000


def test_a_crowd_is_answered_from_one_reading_and_a_flood_is_slowed(
    central: Server, live: str, clock: TestClock
) -> None:
    office = add_office(central)
    furnish(central, office)
    with requests.Session() as session:
        first = session.get(live, timeout=30).text
        put_rows(
            central, office, "holiday", [{"day": "2026-11-30", "name": "Baru", "closed": True}]
        )
        assert session.get(live, timeout=30).text == first
        codes = [200]
        # The bucket fills up while a slow machine answers: more than a burst may be let through.
        while codes[-1] == 200 and len(codes) < 20 * router.RATE.burst:
            codes.append(session.get(live, timeout=30).status_code)
    assert codes[-1] == 429
    assert len(codes) > router.RATE.burst - 2
