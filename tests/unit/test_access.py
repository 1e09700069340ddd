"""Who may do what: one table, the same in the program, on the screen and in the guide."""

from __future__ import annotations

from desktop_app import paths
from desktop_app.domain.access import LENT, PERMISSIONS, Right, Role, permission_rows

READ_ONLY = frozenset({Right.SEE_REPORTS, Right.SEE_JOURNAL, Right.EXPORT})


def test_every_right_has_its_row_and_some_role_that_carries_it() -> None:
    rows = permission_rows()
    assert len(rows) == len(Right)
    assert all(roles for _, roles in rows)


def test_the_guide_prints_the_table_the_program_asks() -> None:
    guide = paths.resource("help", "petugas.md").read_text("utf-8")
    for label, roles in permission_rows():
        marks = " | ".join("✔" if role in roles else "–" for role in Role)
        assert f"| {label} | {marks} |" in guide


def test_who_only_looks_can_change_nothing() -> None:
    for role in (Role.KEPALA_DINAS, Role.AUDITOR):
        assert PERMISSIONS[role] <= READ_ONLY


def test_an_intern_prepares_and_nothing_else() -> None:
    assert PERMISSIONS[Role.MAGANG] == {Right.PREPARE}


def test_whoever_stands_in_names_nobody_to_stand_in() -> None:
    assert Right.DELEGATE not in LENT
    assert LENT | {Right.DELEGATE} == PERMISSIONS[Role.SUPERVISOR]
