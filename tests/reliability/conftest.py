"""What the tests of the sync share: one server process, and on it two offices of two PCs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.central_process import central_folder
from tests.reliability.sync_site import Bureau, Site


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """A running `loket central serve`. Whoever kills it starts it again."""
    with central_folder() as folder:
        site = Site(folder)
        try:
            yield site
        finally:
            site.close()


@pytest.fixture(scope="session")
def bureaus(site: Site, tmp_path_factory: pytest.TempPathFactory) -> tuple[Bureau, Bureau]:
    """Two offices with two PCs each. Every test leaves them in step (`sync_site.in_step`)."""
    place = tmp_path_factory.mktemp("kantor")
    first = site.bureau(place / "satu", people=20)
    return first, site.bureau(place / "dua", people=20)
