"""The pages for citizens in real Chromium: on a narrow phone and a desk, by day and by night."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.central_server.config import Server
from tests import chromium
from tests.central_server.conftest import add_office
from tests.central_server.outside import Issuer, device, furnish
from tests.central_server.test_public import said

pytestmark = pytest.mark.skipif(
    chromium.find() is None, reason="no Chromium on this machine: `apt-get install chromium`"
)
LIGHT, DARK = (0xF6, 0xF7, 0xF9), (0x1B, 0x1E, 0x22)
GREEN, RED = (0x1B, 0x6E, 0x3C), (0xB3, 0x26, 0x1E)
# As long as a real one: what does not fit on a phone shows here.
NUMBER = "400.9.4/0123/DINSOSPPKB.B/XI/2026"
OFFICE = "Dinas Sosial, Pemberdayaan Perempuan dan Keluarga Berencana Kabupaten Rembang"


@pytest.fixture
def issuer(central: Server) -> Issuer:
    office = add_office(central, OFFICE)
    one = Issuer(central, office)
    one.announce()
    return one


def _shown(url: str, out: Path, *, dark: bool = False, tall: int = 0) -> Image.Image:
    with Image.open(chromium.picture(url, out, dark=dark, tall=tall)) as image:
        return image.convert("RGB")


def _fits(image: Image.Image, ground: tuple[int, int, int]) -> bool:
    """Tell whether nothing runs out of the page on the right."""
    edge = image.crop((image.width - 8, 0, image.width, image.height))
    return {colour for _, colour in edge.getcolors(1 << 20) or []} == {ground}


def _has(image: Image.Image, colour: tuple[int, int, int]) -> bool:
    return any(found == colour for _, found in image.getcolors(1 << 20) or [])


def test_a_phone_shows_genuine_and_void_letters(issuer: Issuer, live: str, tmp_path: Path) -> None:
    issuer.record()
    issuer.record(NUMBER, state="batal")
    genuine = _shown(f"{live}/v/{issuer.token()}", tmp_path / "a.png")
    assert genuine.size == chromium.PHONE
    assert _fits(genuine, LIGHT)
    assert _has(genuine, GREEN)
    void = _shown(f"{live}/v/{issuer.token(NUMBER)}", tmp_path / "b.png")
    assert _fits(void, LIGHT)
    assert _has(void, RED)
    assert not _has(void, GREEN)


def test_no_script_is_needed_and_nothing_is_complained_of(issuer: Issuer, live: str) -> None:
    issuer.record()
    html, complaints = chromium.document(f"{live}/v/{issuer.token()}")
    assert "SURAT ASLI" in said(html)
    assert "<script" not in html
    assert "Content Security Policy" not in complaints
    html, complaints = chromium.document(f"{live}/v/NOTHING")
    assert "SURAT TIDAK DIKENAL" in said(html)
    assert "Content Security Policy" not in complaints


def test_at_night_the_page_is_dark(issuer: Issuer, live: str, tmp_path: Path) -> None:
    issuer.record()
    dark = _shown(f"{live}/v/{issuer.token()}", tmp_path / "a.png", dark=True)
    assert _fits(dark, DARK)
    assert not _has(dark, LIGHT)


def test_the_offices_page_fits_a_phone(
    central: Server, issuer: Issuer, live: str, tmp_path: Path
) -> None:
    device(central, issuer.office)
    furnish(central, issuer.office)
    page = _shown(live, tmp_path / "a.png", tall=2600)
    assert _fits(page, LIGHT)
    assert _has(page, GREEN), "it is open"
    html, complaints = chromium.document(live)
    assert "3 orang menunggu" in said(html)
    assert "Content Security Policy" not in complaints
