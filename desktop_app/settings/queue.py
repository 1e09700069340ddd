"""How the queue is called, and what its tickets say."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

QUEUE_PRIORITY_RUN = Setting(
    "queue.priority_run",
    2,
    "How many of the priority lane are called in a row while somebody in the general lane waits.",
    least=1,
    most=20,
)
QUEUE_URGENT_RUN = Setting(
    "queue.urgent_run",
    4,
    "How many urgent tickets are called in a row while anybody else waits.",
    least=1,
    most=20,
)
QUEUE_EARLY_TICKETS_MINUTES = Setting(
    "queue.early_tickets_minutes",
    60,
    "How long before opening the kiosk begins to give numbers.",
    least=0,
    most=240,
)
QUEUE_LAST_TICKET_MINUTES = Setting(
    "queue.last_ticket_minutes",
    30,
    "How long before closing the kiosk gives the last number.",
    least=0,
    most=240,
)
QUEUE_STANDARD_WAIT_MINUTES = Setting(
    "queue.standard_wait_minutes",
    15,
    "The wait the office promises, in minutes of opening hours.",
    least=1,
    most=480,
)
QUEUE_MAX_CALLS = Setting(
    "queue.max_calls",
    3,
    "After how many calls a ticket may be marked as a no-show.",
    least=1,
    most=10,
)
TICKET_FOOTER = Setting(
    "ticket.footer",
    "",
    "The last line of a printed number, for instance when the office closes.",
    pattern=r"[^\n]{0,120}",
)
