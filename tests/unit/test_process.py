"""Work in a process of its own: its result, its progress, its errors and its death come back."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.domain.errors import Cancelled, EnvironmentFailure, Misused
from desktop_app.domain.register import Progress
from desktop_app.workers.process import run_in_process

Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


def count_to(number: int, *, progress: Tell, cancelled: Asked) -> tuple[int, int]:
    for done in range(number):
        progress(Progress(done, number, "hitung"))
    return number, os.getpid()


def refuse(*, progress: Tell, cancelled: Asked) -> None:
    raise Misused("uji", "Berkas {name} tidak cocok.", name="a.xlsx")


def stumble(*, progress: Tell, cancelled: Asked) -> None:
    raise ZeroDivisionError("a fault of ours")


class Unmovable(Exception):
    def __init__(self, one: int, two: int) -> None:
        super().__init__("can not be rebuilt from this")


def stumble_unmovably(*, progress: Tell, cancelled: Asked) -> None:
    raise Unmovable(1, 2)


def answer_unmovably(*, progress: Tell, cancelled: Asked) -> Any:
    return lambda: None


def work_until_cancelled(*, progress: Tell, cancelled: Asked) -> None:
    progress(Progress(0, 0, "mulai"))
    while not cancelled():
        time.sleep(0.01)
    raise Cancelled("impor_dibatalkan", "Dibatalkan.")


def never_listen(*, progress: Tell, cancelled: Asked) -> None:
    progress(Progress(0, 0, "mulai"))
    time.sleep(600)


def die(*, progress: Tell, cancelled: Asked) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def abort(*, progress: Tell, cancelled: Asked) -> None:
    os.abort()


class Stop:
    """Says stop once the task has begun."""

    def __init__(self) -> None:
        self.begun = False

    def begin(self, progress: Progress) -> None:
        self.begun = True

    def __call__(self) -> bool:
        return self.begun


def test_the_result_and_every_step_come_back_from_another_process() -> None:
    seen: list[Progress] = []
    number, pid = run_in_process(count_to, 3, progress=seen.append)
    assert number == 3
    assert pid != os.getpid()
    assert [(step.done, step.total) for step in seen] == [(0, 3), (1, 3), (2, 3)]


def test_an_error_in_words_comes_back_whole() -> None:
    with pytest.raises(Misused) as caught:
        run_in_process(refuse)
    assert (caught.value.code, str(caught.value)) == ("uji", "Berkas a.xlsx tidak cocok.")


def test_a_fault_of_ours_comes_back_with_its_trace() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        run_in_process(stumble)
    assert "in stumble" in "".join(caught.value.__notes__)


def test_what_can_not_travel_is_told_by_its_name() -> None:
    with pytest.raises(RuntimeError, match="Unmovable"):
        run_in_process(stumble_unmovably)
    with pytest.raises(AttributeError, match="lambda"):
        run_in_process(answer_unmovably)


def test_a_task_that_listens_stops_when_it_is_cancelled() -> None:
    stop = Stop()
    with pytest.raises(Cancelled) as caught:
        run_in_process(work_until_cancelled, progress=stop.begin, cancelled=stop)
    assert caught.value.code == "impor_dibatalkan"


def test_a_task_that_does_not_listen_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.workers.process._PATIENCE", 0.2)
    stop = Stop()
    with pytest.raises(Cancelled):
        run_in_process(never_listen, progress=stop.begin, cancelled=stop)


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("task", [die, abort])
def test_a_process_that_dies_is_an_environment_failure(task: Callable[..., None]) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(task)
    assert caught.value.code == "proses_terhenti"


def test_a_listener_that_fails_ends_the_child() -> None:
    def fail(progress: Progress) -> None:
        raise ValueError("the window is gone")

    with pytest.raises(ValueError, match="the window is gone"):
        run_in_process(count_to, 5, progress=fail)
