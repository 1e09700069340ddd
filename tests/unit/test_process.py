"""Work in a process of its own: its result, its progress, its errors and its death come back."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing import util
from typing import Any

import psutil
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


def die_in_the_middle_of_a_word(*, progress: Tell, cancelled: Asked) -> None:
    word = (1_000).to_bytes(4, "big") + b"half a word"
    os.write(cancelled._pipe.fileno(), word)  # type: ignore[attr-defined]
    os.kill(os.getpid(), signal.SIGKILL)


def die_and_leave_the_pipe_to_another(*, progress: Tell, cancelled: Asked) -> None:
    pipe = cancelled._pipe.fileno()  # type: ignore[attr-defined]
    code = f"import os; os.read({pipe}, 1)"  # ends when nobody is at the other end any more
    heir = subprocess.Popen([sys.executable, "-c", code], pass_fds=[pipe])
    progress(Progress(heir.pid, 0, "pewaris"))
    os.kill(os.getpid(), signal.SIGKILL)


def measure(data: bytes, *, progress: Tell, cancelled: Asked) -> int:
    progress(Progress(0, 0, "mulai"))
    return len(data)


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


# Deaths at bad moments ----------------------------------------------------------------------

BULKY = bytes(1 << 20)  # more than fits in a pipe that nobody reads


def end_children() -> None:
    for child in multiprocessing.active_children():
        child.kill()


@pytest.mark.skipif(os.name == "nt", reason="spawned otherwise")
def test_a_process_killed_at_its_birth_is_no_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    spawn = util.spawnv_passfds
    killed: list[int] = []

    def spawn_and_kill(path: bytes, args: list[Any], fds: list[int]) -> int:
        pid = spawn(path, args, fds)
        if "--multiprocessing-fork" in args:
            os.kill(pid, signal.SIGKILL)
            killed.append(pid)
        return pid

    monkeypatch.setattr(util, "spawnv_passfds", spawn_and_kill)
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(measure, BULKY)
    assert caught.value.code == "proses_terhenti"
    assert len(killed) == 1


@pytest.mark.parametrize("looks", range(4))
def test_a_process_killed_before_it_has_heard_its_work_is_no_hang(looks: int) -> None:
    left = looks

    def kill_after_some_looks() -> bool:
        nonlocal left
        if left == 0:
            end_children()
        left -= 1
        return False

    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(never_listen, cancelled=kill_after_some_looks)
    assert caught.value.code == "proses_terhenti"


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_process_killed_while_it_speaks_is_no_hang() -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(die_in_the_middle_of_a_word)
    assert caught.value.code == "proses_terhenti"


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_death_is_noticed_while_another_process_holds_the_pipe() -> None:
    heirs: list[psutil.Process] = []
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(
            die_and_leave_the_pipe_to_another,
            progress=lambda step: heirs.append(psutil.Process(step.done)),
        )
    assert caught.value.code == "proses_terhenti"
    (heir,) = heirs
    with contextlib.suppress(psutil.NoSuchProcess):
        while heir.status() != psutil.STATUS_ZOMBIE:  # not our child: nothing to wait on
            time.sleep(0.01)


def test_bulky_work_arrives_whole() -> None:
    assert run_in_process(measure, BULKY) == len(BULKY)


def test_work_cancelled_before_it_began_is_never_begun() -> None:
    seen: list[Progress] = []
    with pytest.raises(Cancelled):
        run_in_process(measure, BULKY, progress=seen.append, cancelled=lambda: True)
    assert seen == []


def test_a_process_that_can_not_be_started_is_an_environment_failure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(multiprocessing.get_context("spawn").Process, "start", no_more_processes)
    with pytest.raises(EnvironmentFailure) as caught:
        run_in_process(measure, BULKY)
    assert caught.value.code == "proses_terhenti"


def no_more_processes(process: object) -> None:
    raise BlockingIOError("no process can be made")
