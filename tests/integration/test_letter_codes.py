"""The QR code of a letter leaves the office on paper: anybody reads it, anybody can check it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import segno
import zxingcpp
from PIL import Image, ImageEnhance, ImageFilter

from desktop_app.domain.letter_token import split_address
from desktop_app.usecases import letter_keys, letters
from desktop_app.usecases.office import Office
from tests.letter_desk import BARU, REAKTIVASI, SLIP, issued, setting
from tests.offices import acting
from tests.zbar import ZBAR, zbar_codes

FORMAT = Path(__file__).parents[2] / "build_spec/token-format.md"


def page(office: Office, letter_id: object, dots_per_inch: int = 150) -> Image.Image:
    """Return the first page of an archived letter in grey pixels."""
    pdf = pypdfium2.PdfDocument(letters.letter_bytes(office, letter_id))  # type: ignore[arg-type]
    image: Image.Image = pdf[0].render(scale=dots_per_inch / 72, grayscale=True).to_pil()
    pdf.close()
    return image


def photocopied(image: Image.Image, turned: float) -> Image.Image:
    """Return a page as a tired copier gives it: turned, blurred, pale."""
    crooked = image.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    blurred = crooked.filter(ImageFilter.GaussianBlur(0.8))
    return ImageEnhance.Contrast(blurred).enhance(0.55)


READERS: dict[str, Callable[[Image.Image], list[str]]] = {
    "zxing": lambda image: [code.text for code in zxingcpp.read_barcodes(image)],
    "zbar": zbar_codes,
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("paper", ["F4", "A4"])
@pytest.mark.parametrize("kind", [BARU, REAKTIVASI, SLIP])
def test_a_photocopy_of_a_letter_is_read(
    office: Office, reader: str, paper: str, kind: str
) -> None:
    if reader == "zbar" and ZBAR is None:
        pytest.skip("libzbar0 is not installed on this machine")
    setting(office, "letter.paper", paper)
    setting(office, "letter.number_template", "400.9.11/{urut:05}/{kode_opd}-LINJAMSOS/XI/{tahun}")
    letter = issued(office, kind)  # type: ignore[arg-type]
    image = page(office, letter.id)
    for turned in (0, 3, -5):
        assert READERS[reader](photocopied(image, turned)) == [letter.token], turned


def test_the_code_is_small_enough_for_any_telephone(office: Office) -> None:
    code = segno.make(issued(office).token, error="M", micro=False, boost_error=False)
    assert isinstance(code.version, int)
    assert (code.version <= 10, code.mode) == (True, "alphanumeric")


# Without this program -----------------------------------------------------------------------


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """Return the example of the format's description as a file of its own."""
    (found,) = re.findall(r"```python\n(.*?)```", FORMAT.read_text("utf-8"), re.S)
    (tmp_path / "check.py").write_text(found, encoding="utf-8")
    assert found.count("\n") <= 45
    return tmp_path / "check.py"


def told(example: Path, keys: Path, text: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-I", str(example), str(keys), text],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert not done.stderr
    return done.returncode, done.stdout.strip()


def test_the_description_alone_is_enough_to_check_a_letter(
    office: Office, example: Path, tmp_path: Path
) -> None:
    letter = issued(office)
    keys = tmp_path / "kunci.json"
    letter_keys.export_keys(office, keys)
    code, words = told(example, keys, letter.token)
    assert code == 0
    nik = letter.nik or ""
    for part in (letter.number, "2026-11-20", office.identity.name, f"{nik[:6]}******{nik[12:]}"):
        assert part in words
    bare = split_address(letter.token)[1]
    other = "A" if bare[40] != "A" else "B"
    for wrong in (bare[:40] + other + bare[41:], bare[:-1], "BUKAN", ""):
        code, words = told(example, keys, wrong)
        assert (code, words[:11]) == (1, "NOT GENUINE")
    assert office.counter is not None
    letter_keys.revoke_key(acting(office, "admin"), office.counter.id)
    letter_keys.export_keys(office, keys)
    assert told(example, keys, letter.token)[1].startswith("NOT PROVEN")


def test_the_example_of_a_key_file_has_the_fields_of_a_real_one(
    office: Office, tmp_path: Path
) -> None:
    issued(office)
    letter_keys.export_keys(office, tmp_path / "kunci.json")
    real = json.loads((tmp_path / "kunci.json").read_text("utf-8"))
    (found,) = re.findall(r"```json\n(.*?)```", FORMAT.read_text("utf-8"), re.S)
    described = json.loads(found)
    assert list(described) == list(real)
    assert list(described["keys"][0]) == list(real["keys"][0])
