"""Cases for tests of what comes after F9: people served, services that ask for approval."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.catalogue import ProposalPeriod, read_service, service_data
from desktop_app.domain.draft import Draft
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.storage.definitions import SERVICE, add_definition, definitions_in_force
from desktop_app.storage.office import add_period, write_setting
from desktop_app.usecases import applications, queue
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.demo import DemoCase, draft_for, import_people, invent_case
from desktop_app.usecases.office import Office
from tests.offices import acting

INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}


def asks_approval(office: Office, *codes: str, verification: bool = False) -> None:
    """Switch approval on, for these services from long ago on."""
    with office.write() as tx:
        write_setting(tx, settings.USE_APPROVAL.name, True)
        for code, (since, body) in definitions_in_force(
            tx.connection, SERVICE, office.today()
        ).items():
            if code in codes:
                asking = replace(read_service(body), approval=True, verification=verification)
                add_definition(tx, SERVICE, code, since, service_data(asking))


class CaseDesk:
    """An office whose register holds some people with an inactive card, and who serves them."""

    def __init__(self, office: Office, people: int = 3, service: str = "reaktivasi") -> None:
        self.office = office
        today = office.today()
        inventor = Inventor(office.regions, today)
        self.people = [invent_case(inventor, service, None, INACTIVE) for _ in range(people)]
        with office.write() as tx:
            add_period(tx, ProposalPeriod(today.replace(day=1), today.replace(day=28)))
        self.imports(*self.people)

    def imports(self, *cases: DemoCase, as_of: date | None = None, **changes: str) -> None:
        """Make a register of these people the current one, with some cells changed."""
        rows = [one.row for one in cases if one.row is not None]
        rows = [replace(row, cells={**row.cells, **changes}) for row in rows]
        day = as_of or self.office.today()
        import_people(acting(self.office, "admin"), rows, day, RegisterSource.DTSEN)

    def serves(self, case: DemoCase) -> Draft:
        """Call somebody and return the form filled in."""
        ticket = queue.issue(self.office, service=case.service)
        queue.call_next(self.office)
        queue.serve(self.office, ticket.id)
        return self.fills(case, ticket.id)

    def fills(self, case: DemoCase, ticket_id: UUID) -> Draft:
        """Return the form of somebody, filled in."""
        known = applications.prefill(self.office, case.person.nik or "", case.service)
        applicant = known.applicant
        draft = draft_for(self.office, ticket_id, case, known)
        if applicant is None:
            return draft
        return replace(draft, applicant_id=applicant.id, applicant_version=applicant.version)

    def concludes(self, case: DemoCase, *, hold: bool = False) -> Concluded:
        """F9 for somebody."""
        return applications.conclude(self.office, self.serves(case), hold=hold)

    def waits(self, count: int = 1) -> list[Concluded]:
        """Let people hand in what then waits for approval."""
        asks_approval(self.office, "reaktivasi")
        done = [self.concludes(one) for one in self.people[:count]]
        assert all(one.state == "diajukan" for one in done)
        return done
