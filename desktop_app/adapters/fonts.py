"""The one typeface of everything printed: Liberation Sans, metric-compatible with Arial, SIL OFL.

It lies in `resources/fonts`, so that a letter looks alike on every PC and every PDF carries the
glyphs it uses.
"""

from __future__ import annotations

import threading
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

REGULAR, BOLD, ITALIC = "LiberationSans", "LiberationSans-Bold", "LiberationSans-Italic"
_FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
}

# A font of reportlab's keeps its place in the file while it makes a subset: whoever renders a
# document with these fonts holds this lock meanwhile.
RENDERING = threading.RLock()


def register(folder: Path) -> None:
    """Make the three faces known to reportlab; a second call does nothing.

    Raises EnvironmentFailure when a file is missing or damaged.
    """
    with RENDERING:
        if set(_FILES) <= set(pdfmetrics.getRegisteredFontNames()):
            return
        # Base85 makes the archive a quarter larger for mail programs that died out long ago.
        rl_config.useA85 = 0
        try:
            for name, file in _FILES.items():
                pdfmetrics.registerFont(TTFont(name, str(folder / file)))
        except (TTFError, OSError) as error:
            raise EnvironmentFailure("huruf_tidak_ada", _MISSING) from error
        for bold, italic, name in ((0, 0, REGULAR), (1, 0, BOLD), (0, 1, ITALIC), (1, 1, BOLD)):
            addMapping(REGULAR, bold, italic, name)


_MISSING = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas huruf untuk mencetak surat tidak ada atau rusak. Pasang ulang Loket Linjamsos.",
)
