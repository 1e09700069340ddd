"""The case on the workbench: what was typed, what the register answered, what the rules say.

It holds no widget. The screen tells it every change; it weighs at once on the GUI thread (pure),
and has everything else done on the lanes: looking up by itself when a number is complete, saving
a moment after typing stops, concluding. An answer to a question that is no longer asked is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.bringer import Bringer
from desktop_app.domain.case_evidence import FieldChange
from desktop_app.domain.decision import SecondCheck, Verdict, own_ids
from desktop_app.domain.household import Household
from desktop_app.domain.intake import Draft, Ground, Reading, facts_of
from desktop_app.domain.letter import LetterOrder
from desktop_app.domain.people import Applicant
from desktop_app.domain.queue import Ticket
from desktop_app.domain.register import MatchedBy, RegisterEntry
from desktop_app.domain.register_online import OnlineAnswer
from desktop_app.gui.screens.workbench_online import OnlineAsker
from desktop_app.gui.screens.workbench_question import Question, question_of
from desktop_app.gui.screens.workbench_timing import ID_ON_LETTER, too_early, without
from desktop_app.gui.session import Session
from desktop_app.usecases import applications, ground
from desktop_app.usecases.applications import Concluded, Override, Prefill
from desktop_app.usecases.letter_orders import letter_order
from desktop_app.usecases.office import Office

SAVE_AFTER_MS = 400


class Case(QObject):
    """One ticket's form while it is served.

    `opened` follows `open` when draft and ground are there; `weighed` every change of reading or
    verdict; `filled` when values were put in from outside the keyboard; `answered` the register's
    answer; `searching` says whether one is awaited; `concluded` and `failed` end F9.
    """

    opened = Signal()
    weighed = Signal()
    filled = Signal()
    answered = Signal()
    searching = Signal(bool)
    saved = Signal()
    concluded = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ticket: Ticket | None = None
        self.draft: Draft | None = None
        self.ground: Ground | None = None
        self.prefill: Prefill | None = None
        self.reading: Reading | None = None
        self.verdict: Verdict | None = None
        self.concluding = False
        self.insisted = False
        self._touched: set[str] = set()
        self._asked: Question | None = None
        self._told: Mapping[str, str] = {}
        self.online = OnlineAsker(session, self)
        self.online.asking.connect(self.weighed)
        self.online.answered.connect(self._join)
        self._unsaved = False
        self._last: Draft | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._settle)

    # Beginning and ending ------------------------------------------------------------------------

    def open(self, ticket: Ticket, service: str | None) -> None:
        """Take up a ticket: with the draft it left, else empty with `service`."""
        self.close()
        self.ticket = ticket
        if self._last is not None and self._last.ticket_id != ticket.id:
            self._last = None
        # On the write lane: what was typed last is on the disk before it is read.
        self.session.workers.run(
            _ground_and_draft,
            ticket.id,
            then=lambda found: self._open(ticket, service, *found),
            owner=self,
        )

    def close(self) -> None:
        """Put the case aside; what was typed stays as a draft."""
        self.save()
        self.ticket = self.draft = self.prefill = self.reading = self.verdict = None
        self._asked, self._told = None, {}
        self.online.drop()
        self._touched = set()
        self.concluding = self.insisted = False

    def refresh_ground(self) -> None:
        """Load settings, rules and periods again and weigh anew."""
        self.session.workers.read(ground.ground, then=self._stand_on, owner=self)

    @property
    def unsaved(self) -> bool:
        """True while something typed is not on the disk yet."""
        return self._unsaved

    @property
    def is_open(self) -> bool:
        """True while a form can be typed in."""
        return self.draft is not None

    # Changes -------------------------------------------------------------------------------------

    def type(
        self,
        values: Mapping[str, str],
        documents: frozenset[str],
        deferred: frozenset[str],
        *,
        wa_consent: bool,
    ) -> None:
        """Take what the form holds now."""
        if self.draft is not None:
            if values.get("nik") != self.draft.value("nik"):
                self._touched.discard("nik")  # being typed again
            self._change(
                values={**self.draft.values, **values},
                documents=documents,
                deferred=deferred,
                wa_consent=wa_consent,
            )
            self._look_up_if_due()

    def choose_service(self, code: str) -> None:
        """Go on with another service on the same ticket; what was typed stays."""
        if self.draft is None or self.draft.service == code:
            return
        self._change(service=code)
        if self._asked is not None:
            self._ask(replace(self._asked, service=code), fill=False)

    def confirm(self, finding: str, how: str) -> None:
        """Record how the officer made sure of a finding; an empty text takes it back."""
        if self.draft is None:
            return
        others = {k: v for k, v in self.draft.confirmed.items() if k != finding}
        self._change(confirmed={**others, finding: how.strip()} if how.strip() else others)

    def record_second_check(self, source: str, result: str, note: str) -> None:
        """Record what was seen in a second source, now, by whoever is logged in."""
        check = SecondCheck(
            source, result, self.session.office.now(), self.session.actor.name, note.strip()
        )
        self._change(second_check=check)

    def forget_second_check(self) -> None:
        """Take a second check back that was recorded by mistake."""
        self._change(second_check=None)

    def record_disdukcapil(self, *, evidence: bool) -> None:
        """Record whether Disdukcapil's evidence about the NIK is there."""
        self._change(disdukcapil_evidence=evidence)

    def tell_bringer(self, bringer: Bringer | None) -> None:
        """Record who stands here for the applicant, None when nobody does."""
        self._change(bringer=bringer)

    def tell_household(self, household: Household) -> None:
        """Record whom of the family the letter covers, on the disk at once."""
        self._change(household=household)
        self.save()

    def take(self, **new: object) -> None:
        """Put in what did not come from the keyboard, and look up what it asks for."""
        self._told, self._asked = {}, None
        self._change(**new)
        self._forget_answer()
        self.filled.emit()
        self._look_up_if_due()

    def tick(self, document: str) -> None:
        """Record that a paper is there because its picture is, on the disk at once."""
        if self.draft is not None:
            self._change(documents=self.draft.documents | {document})
            self.filled.emit()
            self.save()

    def complete_id(self) -> None:
        """Write the register's ID-DTKS where the village letter lacks it (*lengkapi di loket*)."""
        ids = self.own_ids()
        if self.draft is not None and ids:
            self._change(id_completed=True, values={**self.draft.values, ID_ON_LETTER: ids[0]})
            self.filled.emit()

    def settle_conflict(
        self, changes: Sequence[FieldChange], version: int, *, theirs: bool
    ) -> None:
        """Go on after somebody else changed this person: with what they wrote, or with the form."""
        if self.draft is not None:
            stored = {one.key: one.before for one in changes} if theirs else {}
            self._change(values={**self.draft.values, **stored}, applicant_version=version)
            self.filled.emit()

    def look_up_again(self) -> None:
        """Ask the register once more (F5)."""
        question = self._question()
        if question is not None:
            self.online.drop()
            self._ask(question, fill=True)

    def choose_member(self, entry: RegisterEntry) -> None:
        """Take somebody of the household that was found by its No. KK."""
        if self.draft is not None:
            self._change(values={**self.draft.values, "nik": entry.nik})
            self.filled.emit()
            self._look_up_if_due()

    def touch(self, key: str) -> None:
        """Take note that a field was left: from now on its being empty means something."""
        if self.draft is not None and key not in self._touched:
            self._touched.add(key)
            self.weighed.emit()

    def insist(self) -> bool:
        """F9 was pressed: hold nothing back any more. Tell whether anything was held back."""
        held_back = bool(self.pending())
        self.insisted = True
        self.weighed.emit()
        return held_back

    # What the screen asks ------------------------------------------------------------------------

    def pending(self) -> frozenset[str]:
        """Return the findings it is too early to tell."""
        if self.draft is None or self.verdict is None or self.insisted:
            return frozenset()
        searching = self._asked is not None and self.prefill is None
        return too_early(self.draft, self.verdict, self._touched, searching=searching)

    def told(self) -> Verdict | None:
        """Return the verdict as far as it is time to tell it."""
        return without(self.verdict, self.pending()) if self.verdict is not None else None

    def own_ids(self) -> tuple[str, ...]:
        """Return the ID-DTKS that are surely the person's own, best first."""
        if self.draft is None or self.reading is None or self.ground is None:
            return ()
        look_up = self.prefill.look_up if self.prefill else None
        return own_ids(facts_of(self.draft, self.reading, self.ground, look_up))

    def letter_order(self) -> LetterOrder | None:
        """Return what the letter would be made of now, None while there is nothing to show."""
        told = self.told()
        if not (self.draft and self.reading and told and self.ground):
            return None
        if not self.reading.person.name:
            return None
        look_up = self.prefill.look_up if self.prefill else None
        order = letter_order(self.draft, self.reading, told, self.ground, look_up)
        return order if order.kind is not None else None

    # Saving and F9 -------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the draft now if anything was typed since the last time."""
        self._timer.stop()
        if self.draft is not None and self._unsaved:
            self._unsaved = False
            self.session.workers.run(
                applications.save_draft,
                self.draft,
                then=self._was_saved,
                otherwise=self._not_saved,
                owner=self,
            )

    def conclude(self, override: Override | None = None, *, hold: bool = False) -> None:
        """F9: everything in one transaction. The form stays as it is until that succeeded.

        With `hold` the papers are left at the office and nothing is decided (*titip berkas*).
        """
        if self.draft is None or self.concluding:
            return
        self.save()
        self.concluding = True
        draft = self.draft

        def task(office: Office) -> Concluded:
            return applications.conclude(office, draft, override, hold=hold)

        self.session.workers.run(task, then=self._done, otherwise=self._not_done, owner=self)

    # Inside --------------------------------------------------------------------------------------

    def _open(
        self, ticket: Ticket, service: str | None, grounds: Ground, draft: Draft | None
    ) -> None:
        if self.ticket is not ticket:
            return
        self.ground = grounds
        asked = (service, ticket.service)
        known = [code for code in asked if code is not None and code in grounds.services]
        chosen = known[0] if known else next(iter(grounds.services))
        if draft is not None and draft.service not in grounds.services:
            draft = replace(draft, service=chosen)
        self.draft = draft or self._begin(ticket, ticket.service or chosen, grounds)
        self._weigh()
        self.opened.emit()
        if self.draft.values and draft is None:
            self._unsaved = True
            self._timer.start()
        # What stands in a draft was seen and typed by somebody: only the answer is fetched.
        self._look_up_if_due(fill=draft is None)

    def _begin(self, ticket: Ticket, service: str, grounds: Ground) -> Draft:
        """Return an empty form; with the person in it whose last service ended on this number."""
        new, last = Draft(ticket.id, service), self._last
        if last is None or last.ticket_id != ticket.id:
            return new
        new = replace(new, bringer=last.bringer)  # whoever stands here still does
        if ticket.batch:
            return new
        keys = {field.key for field in grounds.service(service).person_fields}
        values = {key: text for key, text in last.values.items() if key in keys and text}
        return replace(
            new, values=values, wa_consent=last.wa_consent, applicant_id=last.applicant_id
        )

    def _stand_on(self, grounds: Ground) -> None:
        self.ground = grounds
        self._weigh()

    def _change(self, **new: object) -> None:
        if self.draft is None or self.concluding:
            return
        draft = replace(self.draft, **new)  # type: ignore[arg-type]
        if draft == self.draft:
            return
        self.draft = draft
        self._unsaved = True
        self._timer.start()
        self._weigh()

    def _weigh(self) -> None:
        if self.draft is None or self.ground is None:
            return
        look_up = self.prefill.look_up if self.prefill else None
        first = self.prefill.first_visit if self.prefill else None
        self.reading, self.verdict = applications.weigh(self.draft, self.ground, look_up, first)
        self.weighed.emit()

    def _look_up_if_due(self, *, fill: bool = True) -> None:
        question = self._question()
        if question is None:
            if self._asked is not None:
                self._asked = None
                self._forget_answer()
        elif self._asked is None or self._asked.number != question.number:
            self._ask(question, fill=fill)

    def _question(self) -> Question | None:
        if self.draft is None or self.reading is None:
            return None
        return question_of(self.draft, self.reading)

    def _ask(self, question: Question, *, fill: bool) -> None:
        if self._asked is None or self._asked.number != question.number:
            self._forget_answer()
        self._asked = question
        self.searching.emit(True)

        def task(office: Office) -> Prefill:
            return applications.prefill(
                office,
                question.number,
                question.service,
                name=question.name,
                birth_date=question.birth_date,
                kk=question.kk,
            )

        self.session.workers.run(
            task,
            # A No. KK finds a family: who of them stands here is for the officer to say.
            then=lambda found: self._take(question, found, fill=fill and question.by_nik),
            otherwise=lambda error: self._unanswered(question, error),
            owner=self,
        )

    def _take(self, question: Question, found: Prefill, *, fill: bool) -> None:
        if self._asked is not question or self.draft is None:
            return
        if question.by_nik and found.look_up.by is MatchedBy.KK:
            self.take(values={**self.draft.values, "nik": "", "kk": question.number})
            return  # a No. KK was typed as a NIK: it is asked about as what it is
        self.prefill = found
        if self.ground is not None and found.look_up.held.snapshot != self.ground.snapshot:
            self.refresh_ground()  # another program imported a register meanwhile
        applicant_id = found.applicant.id if found.applicant else None
        if fill:
            self._fill(found.values, found.applicant)
        elif question.by_nik and applicant_id != self.draft.applicant_id:
            # The same person keeps the version the form was filled from: F9 tells what differs.
            version = found.applicant.version if found.applicant else None
            self._change(applicant_id=applicant_id, applicant_version=version)
        self._weigh()
        self.searching.emit(False)
        self.answered.emit()
        self.online.ask(question, fill=fill, there=found.asks_online)

    def _join(self, answer: OnlineAnswer, fill: bool) -> None:
        """Put before the snapshots what an online source said of whom is still asked about."""
        if self.prefill is None or self._asked is None or self._asked.number != answer.nik:
            return
        if self._asked.by_nik and answer.of_family and self.draft is not None:
            self.take(values={**self.draft.values, "nik": "", "kk": answer.nik})
            return  # a No. KK was typed as a NIK, and only the source knew
        self.prefill = applications.with_online(self.prefill, answer)
        if fill:
            self._fill(self.prefill.values, self.prefill.applicant)
        self._weigh()
        self.answered.emit()

    def _unanswered(self, question: Question, error: BaseException) -> None:
        if self._asked is question:
            self._asked = None
            self.searching.emit(False)
            self.session.problem(error)

    def _fill(self, told: Mapping[str, str], applicant: Applicant | None) -> None:
        """Put in what is known where nothing was typed, and in place of what was told before."""
        if self.draft is None:
            return
        values = dict(self.draft.values)
        for key in {*told, *self._told} - {"nik"}:
            typed = values.get(key, "").strip()
            if not typed or typed == self._told.get(key):
                values[key] = told.get(key, "")
        self._told = {key: text for key, text in told.items() if text and values.get(key) == text}
        self._change(
            values=values,
            applicant_id=applicant.id if applicant else None,
            applicant_version=applicant.version if applicant else None,
            wa_consent=self._consent_of(applicant, self.draft),
        )
        self.filled.emit()

    @staticmethod
    def _consent_of(applicant: Applicant | None, draft: Draft) -> bool:
        # What somebody agreed to earlier stays agreed; it never passes on to another person.
        if applicant is not None:
            return applicant.wa_consent
        return draft.wa_consent and draft.applicant_id is None

    def _forget_answer(self) -> None:
        self.prefill = None
        self._weigh()
        self.searching.emit(False)
        self.answered.emit()

    def _settle(self) -> None:
        """Typing stopped: save, and ask again when name and birth date came to help the search."""
        self.save()
        question = self._question()
        found = self.prefill is None or self.prefill.look_up.found
        if question is not None and not found and question.helps_more_than(self._asked):
            self._ask(question, fill=False)

    def _not_saved(self, error: BaseException) -> None:
        self._unsaved = True
        self.session.problem(error)

    def _was_saved(self, _: None) -> None:
        self.saved.emit()

    def _done(self, result: Concluded) -> None:
        self.concluding = False
        self._last = self.draft
        self._unsaved = False
        self._timer.stop()
        self.concluded.emit(result)

    def _not_done(self, error: BaseException) -> None:
        self.concluding = False
        # The transaction looked afresh and may have seen more than the screen: show that, too.
        question = self._question()
        if question is not None:
            self._ask(question, fill=False)
        self.failed.emit(error)


def _ground_and_draft(office: Office, ticket_id: UUID) -> tuple[Ground, Draft | None]:
    return ground.ground(office), applications.read_draft(office, ticket_id)
