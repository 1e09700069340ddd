"""Text of the guide as reportlab's Paragraph reads it."""

from __future__ import annotations

import re
from html import escape

_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+)\.md(?:#[\w-]+)?\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_ITALIC = re.compile(r"(?<!\*)\*(?!\s)(.+?)\*")
_CODE = re.compile(r"`([^`]+)`")
# Liberation Sans has no glyph for these.
_GLYPHS = str.maketrans({"⚠": "!", "✘": "×", "✖": "×", "✎": "*", "✔": "√"})


def plain_text(text: str) -> str:
    """Return words in which nothing is markup."""
    return escape(text.translate(_GLYPHS), quote=False)


def marked_text(text: str) -> str:
    """Return a line of Markdown: bold, italic, code, and a link by its words."""
    line = _LINK.sub(r"\1", plain_text(text))
    line = _CODE.sub(r'<font color="#30475E">\1</font>', line)
    line = _BOLD.sub(r"<b>\1</b>", line)
    return _ITALIC.sub(r"<i>\1</i>", line)
