"""The question to an online source beside the case: asked on the network lane, joined if it comes.

The counter has the snapshot's answer already; nobody waits for this one. An office without a
source never gets here.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.register_online import OnlineAnswer
from desktop_app.gui.screens.workbench_question import Question
from desktop_app.gui.session import Session
from desktop_app.usecases import register_online


class OnlineAsker(QObject):
    """`answered` carries the answer and whether the form may be filled from it; `asking` says
    that `under_way` has changed."""

    asking = Signal()
    answered = Signal(object, bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._question: Question | None = None
        self._answered = ""

    @property
    def under_way(self) -> bool:
        """True while an answer may still come."""
        return self._question is not None

    def ask(self, question: Question, *, fill: bool, there: bool) -> None:
        """Ask about who was just looked up, or whose No. KK was, once until `drop`.

        `there` tells whether there is a source. The look-up brings what was answered before along.
        """
        self._question = None
        known = question.number == self._answered
        if known or not there:
            return
        self._question = question

        def came(answer: OnlineAnswer | None) -> None:
            if self._over(question) and answer is not None:
                self._answered = answer.nik if answer.stands and not answer.kept else ""
                self.answered.emit(answer, fill)

        def failed(error: BaseException) -> None:
            if self._over(question):
                self._session.problem(error)

        self._session.workers.network.run(
            partial(register_online.ask, by_kk=not question.by_nik),
            self._session.office,
            question.number,
            then=came,
            otherwise=failed,
            owner=self,
        )
        self.asking.emit()

    def drop(self) -> None:
        """Nobody waits for an answer any more; the next question is asked whatever came before."""
        self._question = None
        self._answered = ""

    def _over(self, question: Question) -> bool:
        """Tell whether this was the question asked last; then none is under way any more."""
        if self._question is not question:
            return False
        self._question = None
        self.asking.emit()
        return True
