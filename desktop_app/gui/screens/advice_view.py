"""How advice reads on the screen: programmes with their certainty, and the chain behind one."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from desktop_app.domain.advice import Advice, Conclusion
from desktop_app.domain.advice_facts import BUILT_IN
from desktop_app.domain.advice_record import Answer
from desktop_app.domain.advice_rules import AdviceBook, Known
from desktop_app.domain.advice_words import (
    Line,
    Vocabulary,
    confidence,
    value_words,
    why,
    why_not,
)
from desktop_app.domain.certainty import Band
from desktop_app.gui import theme
from desktop_app.gui.models.rows import Column
from desktop_app.gui.words import translate

_INDENT = 18
_SIGNS = {
    Band.SURE: "✔✔",
    Band.FITS: "✔",
    Band.MAYBE: "≈",
    Band.OPEN: "…",
    Band.HARDLY: "✘",
    Band.NOT: "✘✘",
}


def columns() -> tuple[Column[Conclusion], ...]:
    """Return the columns of the list of programmes."""
    return (
        Column(translate("AdviceScreen", "Program"), lambda one: one.programme.name, wide=True),
        Column(
            translate("AdviceScreen", "Keyakinan"), lambda one: f"{sign(one)} {confidence(one)}"
        ),
        Column(
            translate("AdviceScreen", "Kurang"),
            lambda one: str(len(one.missing)) if one.fits else "",
            number=True,
        ),
    )


def sign(one: Conclusion) -> str:
    """Return a mark that says the same as the words, for eyes that see no colours."""
    return "●" if one.received else _SIGNS[one.band]


def details(book: AdviceBook, advice: Advice, one: Conclusion) -> str:
    """Return why, why not, what is missing and what happens next, as rich text."""
    programme = one.programme
    parts = [
        f"<h3>{escape(programme.name)}: {escape(confidence(one))}</h3>",
        f"<p>{escape(programme.purpose)}</p>",
    ]
    if one.received:
        parts.append(
            _paragraph(translate("AdviceScreen", "Sudah tercatat sebagai penerima program ini."))
        )
    parts += _section(translate("AdviceScreen", "Mengapa"), _tree(why(book, advice, one)))
    parts += _section(translate("AdviceScreen", "Mengapa belum"), _tree(why_not(book, one)))
    parts += _section(
        translate("AdviceScreen", "Yang masih kurang"), _listed(need.text for need in one.missing)
    )
    parts += _section(translate("AdviceScreen", "Langkahnya"), _numbered(programme.procedure))
    if programme.source:
        parts.append(
            _paragraph(
                translate("AdviceScreen", "Dasar program: {source}.").format(
                    source=programme.source
                )
            )
        )
    return "".join(parts)


def told_lines(book: AdviceBook, known: Known, answers: dict[str, Answer]) -> list[tuple[str, str]]:
    """Return (code of the question or "", words): answers first, then what the data say."""
    words = Vocabulary.of(book)
    lines = []
    for code, answer in reversed(answers.items()):
        if answer is Answer.DO_NOT_KNOW:
            said = translate("AdviceScreen", "{fact}: tidak tahu").format(
                fact=words.yes_or_no(code, True)
            )
        else:
            said = words.yes_or_no(code, answer is Answer.YES)
        lines.append((code, translate("AdviceScreen", "Jawaban: {fact}").format(fact=said)))
    flags = {code: value for code, value in known.beliefs.items() if code not in answers}
    values = {**known.numbers, **flags}
    for code in (*BUILT_IN, *(one for one in values if one not in BUILT_IN)):
        if code in values:
            said = value_words(code, values[code], words)
            lines.append(("", translate("AdviceScreen", "Data: {fact}").format(fact=said)))
    return lines


def _tree(lines: Iterable[Line]) -> str:
    shown = []
    for line in lines:
        style = f"margin: 2px 0 2px {line.depth * _INDENT}px;"
        text = escape(line.text)
        shown.append(f'<p style="{style}">{"<b>·</b> " if line.depth else ""}{text}</p>')
    return "".join(shown)


def _listed(texts: Iterable[str]) -> str:
    inside = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ul>{inside}</ul>" if inside else ""


def _numbered(texts: Iterable[str]) -> str:
    inside = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ol>{inside}</ol>" if inside else ""


def _section(title: str, body: str) -> list[str]:
    if not body:
        return []
    colour = theme.colours().accent
    return [f'<p style="color: {colour}; margin-top: 10px;"><b>{escape(title)}</b></p>', body]


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
