"""What an arrival leaves to be done here: who was erased elsewhere is erased here too."""

from __future__ import annotations

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.storage import sync_held as held
from desktop_app.storage.people_erasure import erase, of_nobody_else
from desktop_app.storage.register_online import OnlineAnswers
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases.office import Office


def catch_up(office: Office) -> int:
    """Erase here who was erased elsewhere, and the files nothing names any more.

    The rows are bare already when they arrive; what goes here is what only this PC holds: what
    its journal says of them, its lists, drafts, messages and files. Returns how many people.
    """
    with office.read() as connection:
        people, loose = held.erasures(connection), held.loose_files(connection)
    if not people and not loose:
        return 0
    niks = sorted({nik for nik in people.values() if nik})
    with office.write() as tx:
        files = erase(tx, list(people), niks)[1] if people else ()
        gone = {*files, *of_nobody_else(tx, loose)}
    answers = office.store.companion(OnlineAnswers)
    for nik in niks:
        answers.forget(nik)
    if _removed(office, gone):
        with office.store.companion(SyncDoor).write() as connection:
            held.settle(connection, held.ERASURE)
            held.settle(connection, held.FILES)
    return len(people)


def _removed(office: Office, names: set[str]) -> bool:
    """Delete files; False when one could not be, which is then tried again."""
    try:
        for name in sorted(names):
            office.store.files.remove(name)
    except EnvironmentFailure:
        return False
    return True
