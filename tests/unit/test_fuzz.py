"""Whatever reaches the program from outside ends in an answer or in one sentence, never in a fault.

Few examples in every run; `HYPOTHESIS_PROFILE=thorough` makes them two thousand each.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop_app.adapters.code_reader import ZxingCodes
from desktop_app.adapters.letter_copy import PdfiumCopies
from desktop_app.adapters.pictures import PillowPictures
from desktop_app.adapters.spreadsheets import Spreadsheets
from desktop_app.domain.errors import LoketError
from desktop_app.domain.register_endpoint import OnlineSource, Reply, read_reply
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import KkField, NikField
from desktop_app.paths import resource
from desktop_app.usecases import services
from tests.dirty_registers import write
from tests.factory import TODAY, regions
from tests.hostile_files import pdf, photo

FEW = 2_000 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 25
# Every change is asked the same; `thorough` goes looking for what nobody thought of.
few = hypothesis.settings(max_examples=FEW, derandomize=FEW == 25)


@cache
def workbook(suffix: str) -> bytes:
    """Return a small good workbook of a kind."""
    rows = [("NIK", "NAMA"), *((f"33170105019000{n:02}", "SUTONO") for n in range(20))]
    with tempfile.TemporaryDirectory() as folder:
        return write(Path(folder) / f"buku{suffix}", {"Data": rows}).read_bytes()


def damaged(data: st.DataObject, whole: bytes) -> bytes:
    """Return a file with some bytes changed, cut off or doubled."""
    made = bytearray(whole)
    for _ in range(data.draw(st.integers(0, 8))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        made = made[: data.draw(st.integers(1, len(made)))]
    return bytes(made + made[: data.draw(st.sampled_from([0, 0, 0, 64]))])


@few
@given(st.data(), st.sampled_from([".xlsx", ".xls", ".ods", ".csv"]))
def test_a_spreadsheet_is_read_or_refused_in_words(data: st.DataObject, suffix: str) -> None:
    content = damaged(data, workbook(suffix))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"kiriman{suffix}"
        path.write_bytes(content)
        with contextlib.suppress(LoketError), Spreadsheets().open(path) as sheets:
            for sheet in sheets:
                assert sum(1 for _ in sheet.rows()) < 1_100_000


@few
@given(st.binary(min_size=1, max_size=400), st.sampled_from([".xlsx", ".xls", ".ods", ".csv"]))
def test_any_bytes_under_the_name_of_a_spreadsheet(content: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"kiriman{suffix}"
        path.write_bytes(content)
        with contextlib.suppress(LoketError), Spreadsheets().open(path) as sheets:
            for sheet in sheets:
                list(sheet.rows())


@few
@given(st.data())
def test_a_pdf_or_picture_is_read_for_codes_or_refused(data: st.DataObject) -> None:
    with contextlib.suppress(LoketError):
        ZxingCodes().read(damaged(data, data.draw(st.sampled_from([pdf(1), photo()]))))


@few
@given(st.data())
def test_a_pdf_is_stamped_or_refused(data: st.DataObject) -> None:
    with contextlib.suppress(LoketError):
        PdfiumCopies().stamp(damaged(data, pdf(1)), "SALINAN ke-1", "diuji")


@few
@given(st.data())
def test_an_emblem_is_taken_or_refused(data: st.DataObject) -> None:
    with contextlib.suppress(LoketError):
        PillowPictures().emblem(damaged(data, photo()))


@few
@given(st.data())
def test_a_service_file_is_read_or_refused_with_its_place(data: st.DataObject) -> None:
    names = sorted(resource("services").glob("*.toml"))
    content = damaged(data, data.draw(st.sampled_from(names)).read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "layanan.toml"
        path.write_bytes(content)
        with contextlib.suppress(LoketError):
            services.read_file(path)


_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
_FIELDS = {"nik": "nik", "name": "nama", "kk": "kk", "birth_date": "lahir"}
_NIK = "3317010501900011"
_SOURCE = OnlineSource(name="Uji", url="https://contoh.invalid/nik/{nik}", fields=_FIELDS)


@few
@given(_JSON, st.integers(100, 599), st.sampled_from(["", "data", "data.0.x", "a[0]"]))
def test_any_answer_of_a_server_is_read_or_refused(document: Any, status: int, path: str) -> None:
    if isinstance(document, dict):
        document = {**document, "data": document}
    with contextlib.suppress(LoketError):
        read_reply(_SOURCE, Reply(status, document), _NIK, regions(), "33.17", TODAY)


@pytest.mark.parametrize("field", [NikField, KkField])
def test_any_clipboard_leaves_at_most_sixteen_digits(qapp: QApplication, field: type) -> None:
    made = field()

    @few
    @given(st.text(max_size=300))
    def paste(text: str) -> None:
        made.clear()
        made.insert(text)
        digits = made.digits()
        assert len(digits) <= 16
        assert digits == "" or (digits.isascii() and digits.isdigit())

    paste()
    made.deleteLater()


def test_any_clipboard_in_a_date_is_a_day_or_a_sentence(qapp: QApplication) -> None:
    made = DateField()

    @few
    @given(st.text(max_size=60))
    def paste(text: str) -> None:
        made.clear()
        made.insert(text)
        assert made.value() is not None or not made.text().strip() or made.problem()

    paste()
    made.deleteLater()
