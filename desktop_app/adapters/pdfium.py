"""The lock of PDFium, which is not made for several threads: whoever draws a page holds it."""

from __future__ import annotations

import threading

DRAWING = threading.Lock()
