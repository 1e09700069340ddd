"""Pages behind the one in front take no room: a wide one makes no other scroll sideways.

Qt makes a stack as large as its largest page, and what a hidden page measured before the size of
text was changed stays until it is shown again.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

_OWN = "own_size_policy"


def only_front(stack: QStackedWidget) -> None:
    """Let `stack` be as large as its page in front needs, from now on."""
    if stack.property(_OWN) is None:
        stack.setProperty(_OWN, True)
        stack.currentChanged.connect(lambda _: _fit(stack))
        stack.widgetRemoved.connect(lambda _: _fit(stack))
    _fit(stack)


def only_fronts(screen: QWidget) -> None:
    """Do so for every row of tabs in `screen`."""
    for stack in screen.findChildren(QStackedWidget, "qt_tabwidget_stackedwidget"):
        only_front(stack)


def _fit(stack: QStackedWidget) -> None:
    ignored = QSizePolicy.Policy.Ignored
    for page in filter(None, map(stack.widget, range(stack.count()))):
        if page.property(_OWN) is None:
            page.setProperty(_OWN, page.sizePolicy())
        front = page is stack.currentWidget()
        page.setSizePolicy(page.property(_OWN) if front else QSizePolicy(ignored, ignored))
