"""Where else the register can be looked up by hand: the office's list of sites, in its order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.storage.office import read_setting, write_setting
from desktop_app.usecases.office import Office

MOST_SITES = 12
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Site:
    """One site; `id` is its place in the list, -1 before it has one."""

    id: int
    name: str
    address: str


def sites(office: Office) -> tuple[Site, ...]:
    """Return the sites officers may choose from, in the order they are offered."""
    with office.read() as connection:
        lines = str(read_setting(connection, settings.REGISTER_SITES.name))
    return tuple(Site(n, *pair) for n, pair in enumerate(settings.sites_of(lines)))


def keep_site(office: Office, site: Site) -> None:
    """Add a site, or change the one in its place. Raises Refused for a name or address no list
    can hold, a name twice, or one site too many."""
    office.require(Right.MANAGE_OFFICE)
    new = Site(site.id, check_name(site.name), check_address(site.address))
    known = list(sites(office))
    if any(one.name.lower() == new.name.lower() and one.id != new.id for one in known):
        raise Refused("situs_sudah_ada", _TWICE, name=new.name)
    if 0 <= new.id < len(known):
        known[new.id] = new
    elif len(known) >= MOST_SITES:
        raise Refused("situs_terlalu_banyak", _TOO_MANY, most=MOST_SITES)
    else:
        known.append(new)
    _store(office, known)


def remove_site(office: Office, site: Site) -> None:
    """Take a site out of the list. Raises Refused for the last one."""
    office.require(Right.MANAGE_OFFICE)
    left = [one for one in sites(office) if one.name != site.name]
    if not left:
        raise Refused("situs_terakhir", _LAST)
    _store(office, left)


def check_name(name: str) -> str:
    """Return the name tidied up. Raises Refused when it is empty, long or holds a bar."""
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > LONGEST_NAME or "|" in tidy:
        raise Refused("nama_situs_tidak_sah", _NAME, longest=LONGEST_NAME)
    return tidy


def check_address(address: str) -> str:
    """Return the address. Raises Refused when no browser could open it."""
    tidy = address.strip()
    if not re.fullmatch(r"https?://[^|\s/]+[^|\s]*", tidy):
        raise Refused("alamat_situs_tidak_sah", _ADDRESS)
    return tidy


def _store(office: Office, known: list[Site]) -> None:
    lines = "\n".join(f"{one.name} | {one.address}" for one in known)
    with office.write() as tx:
        write_setting(tx, settings.REGISTER_SITES.name, lines)


_NAME = QT_TRANSLATE_NOOP("errors", "Tulis nama situs, paling banyak {longest} huruf, tanpa “|”.")
_ADDRESS = QT_TRANSLATE_NOOP(
    "errors", "Tulis alamat lengkap, misalnya https://cekbansos.kemensos.go.id."
)
_TWICE = QT_TRANSLATE_NOOP("errors", "Situs {name} sudah ada. Ubah yang ada, atau pakai nama lain.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors", "Paling banyak {most} situs. Hapus satu dahulu, lalu tambahkan lagi."
)
_LAST = QT_TRANSLATE_NOOP(
    "errors", "Ini situs terakhir. Tambahkan situs lain dahulu, lalu hapus yang ini."
)
