"""Requests and replies between a counter and the central server, as they are checked on arrival.

Ids are 32 hex digits, digests 64, times microseconds since 1970 UTC. What a newer program adds
is ignored, so that a counter and a server of different age can talk as long as they share a
protocol version.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

PROTOCOL = 1
PROTOCOLS = (1,)

MOST_OPS = 500  # of one push; a transaction that is longer comes in several, `open` until its last
MOST_COMPRESSED = 1 << 20
MOST_INFLATED = 16 << 20
MOST_ROWS = 1000  # of one page of changes
TOMBSTONE_DAYS = 400
POLL_SECONDS = 1.0

Hex16 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Short = Annotated[str, StringConstraints(max_length=200)]
Count = Annotated[int, Field(ge=0, lt=1 << 62)]

Outcome = Literal["applied", "merged", "conflict", "rejected", "logged", "staged"]


class Wire(BaseModel):
    """What every request and reply is."""

    model_config = ConfigDict(extra="ignore", frozen=True)


# Joining --------------------------------------------------------------------------------------


class EnrollRequest(Wire):
    """A counter with a one-time code. `start_lsn`/`start_chain` are what its outbox begins after:
    0 and zeros to hand over all it has, its last entry to hand over nothing."""

    secret: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{20}$")]
    machine: Short
    app: Short
    schema_: Annotated[Short, Field(alias="schema")]
    epoch: Count
    start_lsn: Count
    start_chain: Hex32
    replaces: Hex16 | None = None  # the device it was, when it was restored or cloned

    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)


class EnrollReply(Wire):
    """Who the counter is from now on. The token is said this once; the server keeps its hash.

    `adopt` is whether the office has no rows yet: what the counter has becomes the office's.
    `kind` is loket, or pengawas for one that only looks on.
    """

    device: Hex16
    token: Short
    kind: Literal["loket", "pengawas"]
    office: Hex16
    office_name: Short
    counter: Hex16 | None
    counter_code: Short
    adopt: bool
    server_epoch: Count
    public_key: Hex32 | None = None  # what the server signs registers with


class HelloRequest(Wire):
    """Where the counter stands: the last entry of its journal, and what it can speak."""

    device: Hex16
    app: Short
    protos: tuple[int, ...]
    schema_: Annotated[Short, Field(alias="schema")]
    epoch: Count
    last_lsn: Count
    acked_lsn: Count
    chain: Hex32  # at acked_lsn

    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)


class Limits(Wire):
    """What one request may hold."""

    ops: int = MOST_OPS
    compressed: int = MOST_COMPRESSED
    inflated: int = MOST_INFLATED
    rows: int = MOST_ROWS
    poll_seconds: float = POLL_SECONDS


class NumberBlock(Wire):
    """Letter numbers `first` to `last` of a series, leased to one device."""

    series: Short
    year: int
    first: Count
    last: Count


class HelloReply(Wire):
    """Where the server stands with this counter."""

    proto: int
    server_epoch: Count
    schema_min: Short
    schema_max: Short
    device_last_lsn: Count
    device_chain: Hex32
    server_time: int
    streams: dict[str, int]  # stream (an office's id in hex): its head
    limits: Limits
    number_blocks: tuple[NumberBlock, ...] = ()


# Push -----------------------------------------------------------------------------------------


class Op(Wire):
    """One journal entry. `set` holds the new values of the fields it set, None for none.

    `base` is the row's version on the counter (the chain runs over it), `base_seq` the state of
    the row the counter had seen from the server. `erased` when its body was blanked for a
    person's sake: `set` is then what is left of the row.
    """

    lsn: Annotated[int, Field(ge=1, lt=1 << 62)]
    tx: Hex16
    kind: Name
    id: Hex16
    base: int | None = None
    base_seq: Count | None = None
    op: Literal["insert", "change", "remove", "event", "transfer", "resubmit"]
    set: dict[str, Any] | None = None
    digest: Hex32
    at: Annotated[int, Field(ge=0, lt=1 << 62)]
    actor: Hex16 | None = None
    erased: bool = False


class PushRequest(Wire):
    """Entries that follow one another; `open` when the last transaction goes on in the next."""

    device: Hex16
    epoch: Count
    first: Annotated[int, Field(ge=1)]
    prev_chain: Hex32
    ops: Annotated[list[Op], Field(max_length=MOST_OPS)]
    open: bool = False


class Row(Wire):
    """One row at its latest state; `fields` None when it was removed. `owner` is a device."""

    kind: str
    id: str
    seq: int
    owner: str | None = None
    fields: dict[str, Any] | None = None


class Result(Wire):
    """What became of one entry.

    `code` says why in one word: not_owner, stale, taken, gone, depends, identity, unknown_kind,
    bad_value, foreign. `row` is the server's row whenever the counter's differs from it;
    `other` the id that holds a natural key already.
    """

    lsn: int
    outcome: Outcome
    code: str = ""
    seq: int | None = None
    row: Row | None = None
    other: str | None = None


class PushReply(Wire):
    """Everything up to `acked` is durable on the server. Only what is not `applied` or `logged`
    is listed in `results`."""

    acked: Count
    chain: Hex32
    results: tuple[Result, ...] = ()
    heads: dict[str, int] = {}


# Pull -----------------------------------------------------------------------------------------


class ChangesReply(Wire):
    """Rows with `after` < seq, by seq. `checksum` (decimal) is the whole stream's at `head`."""

    rows: tuple[Row, ...]
    next: Count
    head: Count
    checksum: str
    server_epoch: Count


# The queue across counters, and numbers ---------------------------------------------------------


class CallRequest(Wire):
    """A counter wants to call this ticket, in the state it has seen."""

    ticket: Hex16
    base_seq: Count
    counter: Hex16


class CallReply(Wire):
    """Whether the ticket is the counter's now, and how it stands on the server."""

    granted: bool
    row: Row


class BlockRequest(Wire):
    """Letter numbers are wanted, from `least` on."""

    series: Short
    year: Annotated[int, Field(ge=2000, le=2200)]
    count: Annotated[int, Field(ge=1, le=500)]
    least: Annotated[int, Field(ge=1, lt=10**7)] = 1


# The register as a dataset ----------------------------------------------------------------------


class DatasetFile(Wire):
    """One file of the register: the base, or the delta from one snapshot to the next.

    `from_` is the snapshot a delta builds on, None for a base. `sha256` and `size` are of the
    file as it is fetched.
    """

    name: Short
    from_: Annotated[Hex16 | None, Field(alias="from")] = None
    to: Hex16
    size: Count
    sha256: Hex32
    rows: Count

    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)


class Manifest(Wire):
    """Which register an office has. `signature` (hex, Ed25519 by the server's key) is over
    `canonical` of everything else in it."""

    snapshot: Hex16
    source: Short
    as_of: Short
    published_at: int
    rows: Count
    files: tuple[DatasetFile, ...]
    key: Hex32  # what the files are sealed with
    public_key: Hex32
    signature: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]


class PublishRequest(Wire):
    """A register that is to become the office's; the files it consists of are sent after it."""

    snapshot: Hex16
    source: Short
    as_of: Short
    rows: Count
    files: Annotated[tuple[DatasetFile, ...], Field(min_length=1, max_length=4)]
    key: Hex32


class PublishReply(Wire):
    """The files that are still to be sent; with none the register is the office's."""

    missing: tuple[Short, ...]


# Refusals ---------------------------------------------------------------------------------------


class Refusal(Wire):
    """Why a request was not carried out. `code`: gap, fork, epoch, token, revoked, scope, code,
    too_old, too_large, bad_request, too_many, not_found, cursor, no_register."""

    code: str
    expected: int | None = None  # of a gap: the lsn the server waits for
    chain: str | None = None


class FaultReply(Wire):
    """The body of every 4xx and 5xx of the server's own."""

    error: Refusal
