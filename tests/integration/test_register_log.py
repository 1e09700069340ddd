"""The look-up log from real look-ups to the supervisor's figures."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_log import look_up_figures
from tests.offices import TestClock, acting, serve_somebody


def test_a_served_person_has_a_case_and_one_merely_looked_at_has_none(
    office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    register.look_up(office, "3317010501900011")
    log = look_up_figures(acting(office, "supervisor"), office.today())
    (one,) = log.figures
    assert one.officer is not None
    assert (log.names[one.officer], one.look_ups, one.without_case) == ("Petugas1 Contoh", 2, 1)


def test_another_day_is_empty(office: Office, clock: TestClock) -> None:
    serve_somebody(office)
    day = office.today()
    clock.go(days=3)
    assert look_up_figures(acting(office, "supervisor"), office.today()).figures == ()
    assert look_up_figures(acting(office, "supervisor"), day).figures


def test_only_who_answers_for_the_figures_sees_them(office: Office) -> None:
    with pytest.raises(Refused):
        look_up_figures(office, office.today())
