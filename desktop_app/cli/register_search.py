"""`loket register search`: one field over the register, as on the screen Cari."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.register_search import Hit, SearchAnswer

MOST = 50


def register(app: Commands) -> None:
    """Add the command to `loket register`."""
    app.command("search")(search)


def search(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="KATA...",
            help="Nama, NIK, No. KK, kartu, atau ID-DTKS; boleh ditambah desa dan tahun lahir.",
        ),
    ],
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=MOST, help="Paling banyak sekian orang.")
    ] = 10,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> int:
    """Cari orang dengan nama (salah ketik pun) atau nomor; dicatat di jejak audit."""
    from desktop_app.usecases import register_search as usecase

    with opened(data_dir) as office:
        answer = usecase.search(office, " ".join(words), limit)
    show(_data(answer), as_json, lambda: "\n".join(_lines(answer)))
    return 0 if answer.hits else 1


def _data(answer: SearchAnswer) -> dict[str, Any]:
    return {
        "source": answer.snapshot.source if answer.snapshot else None,
        "as_of": answer.snapshot.as_of if answer.snapshot else None,
        "more": answer.more,
        "advice": answer.advice or None,
        "hits": [
            {
                "name": hit.name,
                "certain": hit.certain,
                "why": hit.why,
                "nik": hit.entry.nik if hit.entry else None,
                "birth_date": hit.entry.birth_date if hit.entry else None,
                "village": hit.entry.village if hit.entry else None,
                "district": hit.entry.district if hit.entry else None,
                "source": hit.snapshot.source,
                "as_of": hit.snapshot.as_of,
                "namesakes": hit.namesakes,
            }
            for hit in answer.hits
        ],
    }


def _lines(answer: SearchAnswer) -> Iterator[str]:
    yield from map(_line, answer.hits)
    if answer.advice:
        yield answer.advice
    elif answer.more:
        yield "Masih ada yang lain; tambahkan desa atau tahun lahir, atau --limit."


def _line(hit: Hit) -> str:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.register_search import why_in_words

    entry = hit.entry
    told = [
        hit.name or "(tanpa nama)",
        f"lahir {show_date(entry.birth_date)}" if entry and entry.birth_date else None,
        ", ".join(filter(None, (entry.village, entry.district))) or None if entry else None,
        f"NIK {entry.nik}" if entry else None,
    ]
    sign = "  " if hit.certain else "? "
    why = ", ".join(map(why_in_words, hit.why))
    return f"{sign}{'; '.join(part for part in told if part)} [{why}]"
