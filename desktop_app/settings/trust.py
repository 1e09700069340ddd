"""Who sits at the counter: the lock, and what shows what was done."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

LOCK_AFTER_MINUTES = Setting(
    "lock.after_minutes",
    10,
    "After how many minutes without a key or a click the screen locks itself; 0 never.",
    least=0,
    most=120,
)
USE_TRAIL = Setting(
    "use.trail",
    False,
    "The place Jejak: what was done and seen, by whom and when, for those who may look at it.",
)
