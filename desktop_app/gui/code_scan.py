"""What is scanned where a name or number is typed: a receipt or a letter leads to its case.

In every office: a batch and a case that waits for approval have receipts too, and whoever brings
one back is found, whether Permohonan stands on the rail or not.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app import settings as declared
from desktop_app.domain.receipt import PREFIX, read_code, read_number
from desktop_app.gui.session import Session
from desktop_app.usecases import receipts
from desktop_app.usecases.receipts import Opens

CASE = "case:"  # a section of Permohonan that names a case


def prefixes(session: Session) -> tuple[str, ...]:
    """Return what a receipt's and a letter's code begins with here."""
    return PREFIX, session.settings[declared.LETTER_VERIFICATION_ADDRESS].strip()


def is_code(session: Session, text: str) -> bool:
    """Tell whether a whole text is a receipt's number or code, or what a letter's QR says."""
    bare = text.strip()
    address = session.settings[declared.LETTER_VERIFICATION_ADDRESS].strip().upper()
    of_letter = bool(address) and bare.upper().startswith(address)
    return of_letter or read_code(bare) is not None or read_number(bare) is not None


def open_scanned(session: Session, text: str, owner: QObject) -> None:
    """Lead to the case, or to the cases of the batch, that a scanned text belongs to."""

    def lead(found: Opens) -> None:
        if found.application_id is not None:
            session.place_wanted.emit("cases", f"{CASE}{found.application_id.hex}")
        elif found.receipt is not None:
            session.place_wanted.emit("cases", found.receipt.number)
        else:
            session.place_wanted.emit("letters", "")

    session.workers.read(receipts.find, text, then=lead, otherwise=session.problem, owner=owner)
