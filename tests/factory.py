"""Invented people of Rembang for tests: valid, varied, and the same again for the same seed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop_app.adapters.region_files import load_regions
from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Applicant
from desktop_app.domain.region import Regions

REGION_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "region"
TODAY = date(2026, 11, 20)


@cache
def regions() -> Regions:
    """Return the real villages of Rembang and the real kecamatan codes of the country."""
    return load_regions(REGION_FOLDER)


class Factory(Inventor):
    """The inventor of the demo on the real villages; it also makes what the office keeps."""

    def __init__(self, seed: int = 1, today: date = TODAY) -> None:
        super().__init__(regions(), today, seed)

    def applicant(self, **changes: Any) -> Applicant:
        """Return a kept applicant at version 1, without consent to messages."""
        return Applicant(id=self.id(), person=self.person(**changes), wa_consent=False, version=1)

    def id(self) -> UUID:
        """Return a UUIDv7 of today, like `new_id` but the same again for the same seed."""
        now = datetime(self.today.year, self.today.month, self.today.day, 2, tzinfo=UTC)
        high, low = self._random.getrandbits(12), self._random.getrandbits(62)
        stamp = int(now.timestamp()) * 1000
        return UUID(int=stamp << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)
