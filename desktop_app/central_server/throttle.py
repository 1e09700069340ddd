"""How often one caller may ask: token buckets in memory, bounded in number.

A bucket belongs to a device, an address or whatever names the caller; it is never written down.
With several server processes each counts for itself, so a limit may be met that many times over.
"""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

MOST_CALLERS = 50_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` calls at once, and `per_minute` over time."""

    burst: int
    per_minute: float


class TooMany(Exception):
    """The caller must wait `seconds` (whole, at least 1) before it asks again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Throttle:
    """Counts the calls of many callers against one rate; safe to use from several threads."""

    def __init__(
        self, rate: Rate, *, clock: Callable[[], float] = time.monotonic, most: int = MOST_CALLERS
    ) -> None:
        self._rate, self._clock, self._most = rate, clock, most
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, caller: str, cost: float = 1.0) -> None:
        """Count one call. Raises TooMany when the caller has none left; that call costs nothing."""
        with self._lock:
            now = self._clock()
            left, at = self._buckets.pop(caller, (float(self._rate.burst), now))
            left = min(self._rate.burst, left + max(now - at, 0.0) * self._rate.per_minute / 60)
            allowed = left >= cost
            self._buckets[caller] = (left - cost if allowed else left, now)
            # The longest unseen goes first: it had the most time to fill up again.
            while len(self._buckets) > self._most:
                self._buckets.popitem(last=False)
        if not allowed:
            raise TooMany(max(1, math.ceil((cost - left) * 60 / self._rate.per_minute)))


def address_of(request: Request) -> str:
    """Return what tells one caller from another on the network: an address, of IPv6 the /64 a
    household or an office is given."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False).network_address)
    return str(address)
