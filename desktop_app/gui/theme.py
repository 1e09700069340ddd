"""How the program looks: Fusion with our own palettes, and a few lines of style.

Every pair of text and ground passes WCAG AA (4.5:1) in light and dark and AAA (7:1) in high
contrast; a test measures it. `setColorScheme` does nothing on bare X11, so the palette is set by
hand.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app import paths

STYLE = "Fusion"
STYLED = "styled"
FIELD_HEIGHT = 36
# The only gaps there are, in pixels: within a field, between fields, around a panel, on a wall.
SPACES = (0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 24, 32)
# The type scale, in points at 100 %.
BODY_POINTS = 11
HEADING_POINTS = 16
SMALL_POINTS = 10
NUMBER_POINTS = 28


class Look(StrEnum):
    """What `display.theme` may hold."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Colours(NamedTuple):
    """One palette by the job each colour does; `good`, `warn` and `error` are text colours."""

    window: str
    base: str
    alternate: str
    text: str
    button: str
    accent: str
    on_accent: str
    placeholder: str
    edge: str
    good: str
    warn: str
    error: str
    good_ground: str
    warn_ground: str
    error_ground: str
    info_ground: str
    # Of charts, in order: from Okabe and Ito's set, which colour-blind eyes tell apart.
    series: tuple[str, ...]
    # How thick the edge of a field is, and that of what has the focus, in pixels.
    line: int = 1
    focus: int = 2


LIGHT = Colours(
    window="#F6F7F9",
    base="#FFFFFF",
    alternate="#F0F3F6",
    text="#1B1F24",
    button="#FFFFFF",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    placeholder="#5B6570",
    edge="#7A8591",
    good="#17663A",
    warn="#7A4A00",
    error="#B3261E",
    good_ground="#E3F3E8",
    warn_ground="#FFF1D6",
    error_ground="#FCE8E6",
    info_ground="#E5EFFA",
    series=("#0072B2", "#B45F00", "#00795A", "#A3407F"),
)
DARK = Colours(
    window="#1B1E22",
    base="#24282E",
    alternate="#2A2F36",
    text="#E8EAED",
    button="#2E343B",
    accent="#5AA7F2",
    on_accent="#0B1116",
    placeholder="#A3ACB6",
    edge="#8893A0",
    good="#8FD6A6",
    warn="#F5C26B",
    error="#FFB4AB",
    good_ground="#1E3327",
    warn_ground="#3A2E17",
    error_ground="#40211F",
    info_ground="#1D3145",
    series=("#56B4E9", "#E69F00", "#3CC79A", "#E391BF"),
)
HIGH_CONTRAST = Colours(
    window="#FFFFFF",
    base="#FFFFFF",
    alternate="#F1F3F5",
    text="#000000",
    button="#FFFFFF",
    accent="#003A75",
    on_accent="#FFFFFF",
    placeholder="#333B44",
    edge="#000000",
    good="#0A4A24",
    warn="#573400",
    error="#8A0E0A",
    good_ground="#E6F4EA",
    warn_ground="#FFF3D9",
    error_ground="#FDE9E7",
    info_ground="#E3EDF8",
    series=("#004C78", "#7A3D00", "#00513C", "#732452"),
    line=2,
    focus=3,
)


def apply(
    app: QApplication,
    look: Look,
    scale: int = 100,
    *,
    desktop_dark: bool = False,
    desktop_contrast: bool = False,
) -> None:
    """Dress the whole program; called again when the choice or the desktop's own look changes.

    `scale` is the size of all text in percent. Where the desktop is followed, `desktop_contrast`
    (it asks for more contrast) comes before `desktop_dark`.
    """
    chosen = _chosen(look, desktop_dark, desktop_contrast)
    if app.property(STYLED) is None:
        wear_edges(app)
    font = QFont(app.font())
    font.setPointSizeF(BODY_POINTS * scale / 100)
    app.setFont(font)
    app.setPalette(palette(chosen))
    sheet = _style_sheet(chosen, scale)
    if app.styleSheet() != sheet:
        # Taken away first: to replace one by another takes Qt six times as long.
        app.setStyleSheet("")
        app.setStyleSheet(sheet)
    _in_force[:] = [chosen]
    _scales[:] = [scale]
    _bell.rung.emit()


def wear_edges(app: QApplication) -> None:
    """Draw combo and spin boxes with edges that can be seen, from now on.

    `apply` does so unless the application says that it is to come later (`STYLED` is False): it
    costs 10 ms that the first paint does without.
    """
    if not app.property(STYLED):
        from desktop_app.gui.edges import Edges

        app.setStyle(Edges(STYLE, colours))
        app.setProperty(STYLED, True)


def on_change(slot: Callable[[], None]) -> None:
    """Call a widget's bound method whenever other colours are in force; ends with the widget."""
    _bell.rung.connect(slot)


def colours() -> Colours:
    """Return the colours in force."""
    return _in_force[-1]


def text_scale() -> int:
    """Return the size of all text in force, in percent."""
    return _scales[-1]


def is_dark(app: QApplication) -> bool:
    """Tell whether the desktop is dark, by the palette it gave before ours was set."""
    return app.palette().color(QPalette.ColorRole.Window).lightness() < 128


def palette(c: Colours) -> QPalette:
    """Return the Qt palette of these colours."""
    made = QPalette()
    for role, colour in _roles(c).items():
        made.setColor(role, QColor(colour))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.placeholder))
    made.setColor(QPalette.ColorGroup.Disabled, _R.Base, QColor(c.alternate))
    made.setColor(QPalette.ColorGroup.Disabled, _R.Button, QColor(c.alternate))
    return made


def _chosen(look: Look, desktop_dark: bool, desktop_contrast: bool) -> Colours:
    if look is Look.SYSTEM:
        followed = Look.DARK if desktop_dark else Look.LIGHT
        look = Look.CONTRAST if desktop_contrast else followed
    return {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.CONTRAST: HIGH_CONTRAST}[look]


def _style_sheet(c: Colours, scale: int) -> str:
    """Return the style of everything; what has the focus stays as large as it was without it."""
    return _STYLE.format(
        c=c,
        height=FIELD_HEIGHT - 2 * c.line,
        inner=FIELD_HEIGHT - 2 * c.focus,
        # The thicker the edge, the thinner what is inside it.
        padding={name: wide + 1 - c.line for name, wide in _PADDING.items()},
        focused={name: wide + 1 - c.focus for name, wide in _PADDING.items()},
        beside=12 - 2 * c.focus,
        heading=HEADING_POINTS * scale / 100,
        small=SMALL_POINTS * scale / 100,
        number=NUMBER_POINTS * scale / 100,
        check=paths.resource("icons", _TICKS[c.on_accent]).as_posix(),
    )


class _Bell(QObject):
    rung = Signal()


_bell = _Bell()
_in_force = [LIGHT]
_scales = [100]
_TICKS = {LIGHT.on_accent: "check_light.svg", DARK.on_accent: "check_dark.svg"}
_PADDING = {"field": 8, "button": 14, "tab": 15}
_R = QPalette.ColorRole


def _roles(c: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _R.Window: c.window,
        _R.WindowText: c.text,
        _R.Base: c.base,
        _R.AlternateBase: c.alternate,
        _R.Text: c.text,
        _R.PlaceholderText: c.placeholder,
        _R.Button: c.button,
        _R.ButtonText: c.text,
        _R.BrightText: c.on_accent,
        _R.Highlight: c.accent,
        _R.HighlightedText: c.on_accent,
        _R.Accent: c.accent,
        _R.Link: c.accent,
        _R.LinkVisited: c.accent,
        _R.ToolTipBase: c.base,
        _R.ToolTipText: c.text,
        _R.Mid: c.edge,
        _R.Dark: c.edge,
        _R.Midlight: c.alternate,
        _R.Light: c.base,
        _R.Shadow: c.edge,
    }


# Combo boxes stay out of it: a style sheet on QComboBox breaks its list.
_STYLE = """
QLineEdit, QPlainTextEdit, QTextEdit {{ border: {c.line}px solid {c.edge}; border-radius: 6px;
  padding: 0 {padding[field]}px; background: {c.base}; }}
QLineEdit {{ min-height: {height}px; }}
QPlainTextEdit, QTextEdit {{ padding: 6px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: {c.focus}px solid {c.accent};
  padding: 0 {focused[field]}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: {c.focus}px solid {c.error};
  padding: 0 {focused[field]}px; }}
QLineEdit:focus, QLineEdit[wrong="true"] {{ min-height: {inner}px; }}
QLineEdit:disabled, QLineEdit:read-only {{ background: {c.alternate}; }}
QPushButton {{ min-height: {height}px; padding: 0 {padding[button]}px;
  border: {c.line}px solid {c.edge};
  border-radius: 6px; background: {c.button}; }}
QPushButton:hover {{ background: {c.alternate}; border-color: {c.accent}; }}
QPushButton:focus {{ border: {c.focus}px solid {c.accent}; padding: 0 {focused[button]}px;
  min-height: {inner}px; }}
QPushButton:disabled {{ color: {c.placeholder}; background: {c.alternate}; }}
QPushButton[choice="true"]:checked {{ background: {c.info_ground};
  padding: 0 {focused[button]}px;
  border: {c.focus}px solid {c.accent}; min-height: {inner}px; }}
QPushButton[main="true"] {{ background: {c.accent}; color: {c.on_accent};
  border-color: {c.accent}; }}
QPushButton[main="true"]:focus {{ border: {c.focus}px solid {c.text}; }}
QPushButton[main="true"]:disabled {{ background: {c.alternate}; color: {c.placeholder};
  border-color: {c.edge}; }}
QCheckBox {{ min-height: {inner}px; spacing: {beside}px; border: {c.focus}px solid transparent; }}
QCheckBox::indicator, QTableView::indicator,
QListWidget::indicator {{ width: 18px; height: 18px; border-radius: 4px;
  border: {c.line}px solid {c.edge}; background: {c.base}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked,
QListWidget::indicator:checked {{ background: {c.accent};
  border-color: {c.accent}; image: url("{check}"); }}
QCheckBox::indicator:disabled:!checked {{ background: {c.alternate}; }}
QCheckBox:focus {{ border: {c.focus}px solid {c.accent}; border-radius: 6px; }}
QRadioButton {{ min-height: {inner}px; spacing: {beside}px;
  border: {c.focus}px solid transparent; }}
QRadioButton::indicator {{ width: 16px; height: 16px; border-radius: 9px;
  border: {c.line}px solid {c.edge}; background: {c.base}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {c.accent}; }}
QRadioButton:focus {{ border: {c.focus}px solid {c.accent}; border-radius: 6px; }}
QLabel[role="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[large="true"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[role="number"] {{ font-size: {number}pt; font-weight: 700; }}
QLabel[role="field"] {{ font-size: {small}pt; }}
QLabel[role="hint"] {{ color: {c.placeholder}; }}
QLabel[role="error"] {{ color: {c.error}; }}
QLabel[role="warn"] {{ color: {c.warn}; }}
QLabel[role="good"] {{ color: {c.good}; }}
QFrame[role="card"] {{ background: {c.base}; border: {c.line}px solid {c.edge};
  border-radius: 6px; }}
QHeaderView::section {{ padding: 6px 8px; border: 0; border-bottom: {c.line}px solid {c.edge};
  background: {c.alternate}; font-weight: 600; }}
QTableView {{ border: {c.line}px solid {c.edge}; border-radius: 6px; }}
QTableView::item {{ padding: 0 8px; }}
QTableView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QListWidget, TicketList {{ border: {c.line}px solid {c.edge}; border-radius: 6px; outline: 0; }}
QListWidget::item {{ padding: 8px; min-height: 20px; }}
QListWidget::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QTableView:focus, QListWidget:focus, TicketList:focus,
QScrollArea:focus {{ border: {c.focus}px solid {c.accent}; }}
QTabWidget::pane {{ border: 0; }}
QTabBar::tab {{ min-height: {inner}px; padding: 0 {focused[tab]}px;
  border: {c.focus}px solid transparent;
  border-top-left-radius: 6px; border-top-right-radius: 6px; }}
QTabBar::tab:hover {{ background: {c.alternate}; }}
QTabBar::tab:selected {{ background: {c.info_ground}; border-bottom-color: {c.accent}; }}
QTabBar::tab:selected:focus {{ border-color: {c.accent}; }}
QFrame#rail {{ background: {c.base}; border-right: {c.line}px solid {c.edge}; }}
QToolButton[rail] {{ border: {c.focus}px solid transparent; border-radius: 6px; padding: 4px 0; }}
QToolButton[rail="tight"] {{ padding: 0; }}
QToolButton[rail]:hover {{ background: {c.alternate}; }}
QToolButton[rail]:checked {{ background: {c.info_ground}; border-color: {c.info_ground};
  border-left-color: {c.accent}; }}
QToolButton[rail]:focus {{ border: {c.focus}px solid {c.accent}; }}
QFrame[role="info"] {{ background: {c.info_ground}; border: {c.line}px solid {c.accent};
  border-radius: 6px; }}
StatusStrip {{ background: {c.base}; border-top: {c.line}px solid {c.edge}; }}
"""
