"""What stands on a number: the truth about the wait, the papers, and nothing about the person."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import string
import tomllib
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import INDONESIAN_ZONES, OFFICE_ZONE
from desktop_app.domain.catalogue import Document, Service, read_service
from desktop_app.domain.errors import Misused
from desktop_app.domain.queue import Lane, Purpose, Ticket, TicketState
from desktop_app.domain.ticket_code import SAMPLE, office_tag, read_ticket_code
from desktop_app.domain.ticket_slip import TicketSlip, sample_slip, slip_of
from desktop_app.domain.ticket_target import (
    file_address,
    network_address,
    serial_address,
)
from desktop_app.paths import resource

ARRIVED = dt.datetime(2026, 11, 23, 1, 41, tzinfo=dt.UTC)  # Monday, 08.41 WIB


def ticket(**changes: Any) -> Ticket:
    one = Ticket(
        UUID(int=1),
        UUID(int=2),
        dt.date(2026, 11, 23),
        Lane.PRIORITAS,
        "A",
        7,
        "reaktivasi",
        TicketState.MENUNGGU,
        ARRIVED,
        0,
        None,
        None,
        1,
    )
    return dataclasses.replace(one, **changes)


def service(code: str = "reaktivasi") -> Service:
    return read_service(tomllib.loads(resource(f"services/{code}.toml").read_text("utf-8")))


def slip(one: Ticket | None = None, **changes: Any) -> TicketSlip:
    told: dict[str, Any] = {
        "office_id": UUID(int=9),
        "office_name": "Dinas Sosial Contoh",
        "service": service(),
        "ahead": 7,
        "minutes": 25,
        "at": ARRIVED + dt.timedelta(minutes=25),
        "zone": OFFICE_ZONE,
        "footer": "",
    }
    return slip_of(one or ticket(), **{**told, **changes})


def test_it_tells_number_lane_service_and_the_offices_own_time() -> None:
    one = slip()
    assert (one.number, one.lane) == ("PA007", "Prioritas")
    assert one.service == "Surat rekomendasi reaktivasi KIS PBI-JK"
    assert (one.day, one.clock) == ("Senin, 23 November 2026", "08.41 WIB")
    assert (one.ahead, one.minutes, one.about) == (7, 25, "pukul 09.06")


def test_midnight_at_the_office_decides_the_day() -> None:
    late = ticket(arrived_at=dt.datetime(2026, 11, 22, 16, 30, tzinfo=dt.UTC))
    eastern = slip(late, zone=INDONESIAN_ZONES["Asia/Jayapura"], at=None)
    assert (eastern.day, eastern.clock) == ("Senin, 23 November 2026", "01.30 WIT")


def test_without_an_estimate_no_time_is_feigned() -> None:
    one = slip(minutes=None, at=None)
    assert (one.ahead, one.minutes, one.about) == (7, None, None)


def test_a_call_on_another_day_names_that_day_and_no_minutes() -> None:
    one = slip(at=ARRIVED + dt.timedelta(days=1))
    assert one.about == "Selasa, 24 November 2026, pukul 08.41"
    assert one.minutes is None


def test_minutes_that_jump_over_the_noon_break_are_left_out() -> None:
    one = slip(at=ARRIVED + dt.timedelta(minutes=85))
    assert (one.minutes, one.about) == (None, "pukul 10.06")


def test_mandatory_papers_stand_first_with_what_is_accepted_instead() -> None:
    one = slip()
    assert one.documents == (
        "KTP (atau Surat keterangan perekaman KTP, atau KIA/akta kelahiran anak)",
        "Kartu Keluarga (KK)",
        "Surat pengantar desa/kelurahan",
        "Kartu KIS/BPJS (atau Surat keterangan pengganti kartu)",
    )
    assert one.if_any == ("Surat keterangan faskes", "Foto atau hasil pindai dokumen")
    assert "tanyakan dahulu ke petugas" in one.lacking


def test_a_number_without_a_service_asks_for_no_papers() -> None:
    one = slip(ticket(service=None), service=None)
    assert (one.service, one.documents, one.if_any, one.lacking) == (None, (), (), "")


def test_whoever_collects_a_letter_needs_no_papers() -> None:
    one = slip(ticket(purpose=Purpose.AMBIL_SURAT))
    assert (one.service, one.documents, one.lacking) == ("Ambil surat", (), "")


def test_a_batch_says_for_how_many_it_is() -> None:
    assert slip(ticket(people=15)).service == (
        "Surat rekomendasi reaktivasi KIS PBI-JK (kolektif, 15 orang)"
    )
    assert slip(ticket(people=15), service=None).service == "Kolektif, 15 orang"


def test_nobody_waits_for_a_batch_that_was_left_here() -> None:
    one = slip(ticket(people=15, dropped_off=True))
    assert (one.ahead, one.minutes, one.about) == (None, None, None)


def test_a_sample_can_not_be_taken_for_a_number() -> None:
    one = sample_slip(
        office_id=UUID(int=9),
        office_name="Dinas Sosial Contoh",
        service=service(),
        at=ARRIVED,
        zone=OFFICE_ZONE,
        footer="Tutup 16.00",
    )
    assert one.number == "U000"
    assert one.documents
    assert "bukan nomor antrean" in one.lacking
    code = read_ticket_code(one.code)
    assert code is not None
    assert code.number == SAMPLE


def test_its_code_names_the_number_the_day_and_the_office() -> None:
    code = read_ticket_code(slip().code)
    assert code is not None
    assert (code.title, code.day) == ("PA007", dt.date(2026, 11, 23))
    assert code.office == office_tag(UUID(int=9))


@given(remark=st.text(string.ascii_letters, min_size=12), note=st.text(min_size=12))
def test_nothing_of_what_officers_wrote_about_a_person_gets_on_paper(
    remark: str, note: str
) -> None:
    assert slip(ticket(remark=remark, note=note)) == slip()


@given(
    st.lists(
        st.tuples(st.booleans(), st.sets(st.integers(0, 9))),
        min_size=1,
        max_size=10,
    )
)
def test_every_paper_is_named_on_the_slip(drawn: list[tuple[bool, set[int]]]) -> None:
    papers = tuple(
        Document(str(n), f"Berkas-{n}-", must, tuple(str(i) for i in sorted(others - {n})))
        for n, (must, others) in enumerate(drawn)
    )
    one = slip(service=dataclasses.replace(service(), documents=papers))
    told = " ".join((*one.documents, *one.if_any))
    assert all(paper.label in told for paper in papers)
    assert [p.label for p in papers if p.mandatory] == [d.split(" (")[0] for d in one.documents]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("192.168.1.50", ("192.168.1.50", 9100)),
        (" pencetak.kantor:9101 ", ("pencetak.kantor", 9101)),
        ("[fe80::1]:9102", ("fe80::1", 9102)),
        ("fe80::1", ("fe80::1", 9100)),
        ("pencetak:", ("pencetak", 9100)),
    ],
)
def test_a_network_address_is_a_host_and_perhaps_a_port(
    text: str, address: tuple[str, int]
) -> None:
    assert network_address(text) == address


@pytest.mark.parametrize(
    ("text", "address"),
    [("COM3", ("COM3", 9600)), ("/dev/ttyUSB0@115200", ("/dev/ttyUSB0", 115200))],
)
def test_a_serial_address_is_a_port_and_perhaps_a_speed(
    text: str, address: tuple[str, int]
) -> None:
    assert serial_address(text) == address


@pytest.mark.parametrize(
    "text", ["", "  ", ":9100", "a b", "host:0", "host:99999", "host:x", "host:99999999999999"]
)
def test_what_is_no_network_address_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Misused, match=r"192\.168\.1\.50"):
        network_address(text)


@pytest.mark.parametrize("text", ["", "@9600", "COM3@cepat", "COM3@0"])
def test_what_is_no_serial_address_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Misused, match="COM3"):
        serial_address(text)


def test_a_device_path_is_asked_for() -> None:
    assert file_address(" /dev/usb/lp0 ") == "/dev/usb/lp0"
    with pytest.raises(Misused, match="/dev/usb/lp0"):
        file_address(" ")


@pytest.mark.parametrize("read", [network_address, serial_address, file_address])
@given(text=st.text())
def test_any_text_is_an_address_or_refused(read: Callable[[str], object], text: str) -> None:
    with contextlib.suppress(Misused):
        assert read(text)
