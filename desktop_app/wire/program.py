"""What a central server tells of the program itself: installers it offers, signed by its key.

The signature is over `canonical` of everything else that came, fields unknown to this program
too, so that a newer server may say more without becoming a forger.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from desktop_app.wire.messages import Count, Hex32, Short, Wire

KIND = "program"
LONGEST_NOTES = 20_000
FILE_NAME = r"^[0-9a-f]{16}-[A-Za-z0-9][A-Za-z0-9._+~-]{0,119}$"

Notes = Annotated[str, StringConstraints(max_length=LONGEST_NOTES)]
Signature = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]


class ProgramFile(Wire):
    """One installer. `name` begins with sixteen digits of its digest; `platform` is linux or
    windows today; `published_at` in microseconds since 1970 UTC."""

    name: Annotated[str, StringConstraints(pattern=FILE_NAME)]
    version: Short
    platform: Short
    size: Count
    sha256: Hex32
    notes: Notes
    published_at: int


class ProgramManifest(Wire):
    """Every installer a server offers. `signature` (hex, Ed25519) by the key it signs registers
    with; `kind` keeps the two apart."""

    kind: Literal["program"]
    files: Annotated[tuple[ProgramFile, ...], Field(max_length=100)]
    public_key: Hex32
    signature: Signature
