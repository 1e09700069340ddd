"""Scans and photographs made fit to be kept, on real files read back."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.adapters.pictures import PillowPictures
from desktop_app.domain.attachment import LONGEST_SIDE, THUMBNAIL_SIDE, MediaType
from desktop_app.domain.errors import LoketError
from tests.hostile_files import hostile, pdf, photo, picture

HOSTILE = hostile()
SMALL = (40, 30)
GOOD = [
    photo(SMALL),
    pdf(),
    *(picture(kind, size=SMALL) for kind in ("PNG", "TIFF", "WEBP", "BMP")),
]


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("name", HOSTILE)
def test_each_hostile_file_is_refused_with_its_own_sentence(name: str) -> None:
    data, code = HOSTILE[name]
    with pytest.raises(LoketError) as refused:
        PillowPictures().prepare(data)
    assert refused.value.code == code
    assert str(refused.value).endswith(".")


def test_the_camera_tells_nothing() -> None:
    data = photo()
    assert b"KameraRahasia" in data
    kept = PillowPictures().prepare(data).data
    assert b"KameraRahasia" not in kept
    assert b"Exif" not in kept
    assert not opened(kept).getexif()
    assert not {"exif", "icc_profile", "comment"} & opened(kept).info.keys()


@pytest.mark.parametrize(
    ("orientation", "red_at"),
    [(1, (0.1, 0.5)), (3, (0.9, 0.5)), (6, (0.5, 0.1)), (8, (0.5, 0.9))],
)
def test_a_photograph_stands_upright(orientation: int, red_at: tuple[float, float]) -> None:
    kept = opened(PillowPictures().prepare(photo(orientation=orientation)).data)
    assert (kept.height > kept.width) == (orientation in (6, 8))
    pixel = kept.getpixel((int(kept.width * red_at[0]), int(kept.height * red_at[1])))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 150 > pixel[2]


def test_a_large_one_is_shrunk_and_a_small_one_is_not_blown_up() -> None:
    large = PillowPictures().prepare(photo((4000, 3000)))
    assert opened(large.data).size == (LONGEST_SIDE, LONGEST_SIDE * 3 // 4)
    assert opened(PillowPictures().prepare(photo()).data).size == (800, 400)
    assert max(opened(large.thumbnail).size) == THUMBNAIL_SIDE


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "BMP", "JPEG"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_every_kind_of_picture_becomes_a_jpeg(kind: str, mode: str) -> None:
    kept = PillowPictures().prepare(picture(kind, mode))
    assert kept.media_type is MediaType.JPEG
    assert opened(kept.data).format == "JPEG"


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1", "I;16"])
def test_transparent_and_unusual_ones_too(mode: str) -> None:
    kept = opened(PillowPictures().prepare(picture("PNG", mode)).data)
    white = kept.convert("L").getpixel((5, 5)) == 255
    assert white == (mode in ("RGBA", "LA")), "what is transparent is paper"


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert PillowPictures().prepare(photo()) == PillowPictures().prepare(photo())


def test_a_pdf_is_kept_as_it_came_with_its_pages_counted() -> None:
    data = pdf(3)
    kept = PillowPictures().prepare(data)
    assert (kept.data, kept.media_type, kept.pages) == (data, MediaType.PDF, 3)
    assert opened(kept.thumbnail).size[1] == THUMBNAIL_SIDE


@given(st.data())
def test_a_damaged_file_is_taken_or_refused_and_nothing_else(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from(GOOD)))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(1, len(whole)))])
    with contextlib.suppress(LoketError):
        PillowPictures().prepare(cut)
