"""What the register is asked while somebody types: a whole number, and who it may belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.intake import Draft, Reading

NUMBER_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Question:
    """One look-up. Its answer is dropped when another one has been asked meanwhile."""

    number: str
    by_nik: bool
    service: str
    name: str | None
    birth_date: date | None
    kk: str | None = None

    def helps_more_than(self, other: Question | None) -> bool:
        """Tell whether a person under a damaged number, or their family, may be found now."""
        if other is not None and self.by_nik and self.kk and self.kk != other.kk:
            return True
        if other is None or self.name is None or self.birth_date is None:
            return False
        return (self.name, self.birth_date) != (other.name, other.birth_date)


def question_of(draft: Draft, reading: Reading) -> Question | None:
    """Return what can be asked now: the NIK, or the No. KK while the NIK is empty."""
    nik, kk = draft.value("nik"), draft.value("kk")
    number = nik or kk
    if len(number) != NUMBER_LENGTH:
        return None
    person = reading.person
    return Question(
        number, bool(nik), draft.service, person.name or None, person.birth_date, person.kk
    )
