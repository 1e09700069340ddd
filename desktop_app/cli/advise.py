"""`loket advise`: which programmes may fit a person, and the adviser's rules as files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.advice_record import Answer
    from desktop_app.usecases.advice import Consultation

app = Commands("Penasihat program: saran untuk satu orang, kesesuaian, dan aturannya.")
rules = Commands("Aturan penasihat: lihat, periksa, impor, ekspor.")
app.add_typer(rules, name="rules")

Files = Annotated[
    list[Path], typer.Argument(metavar="BERKAS…", help="Berkas .toml, atau foldernya.")
]


@app.command("person")
def person(
    nik: Annotated[str, typer.Argument(metavar="NIK", help="NIK, 16 angka.")],
    answer: Annotated[
        list[str] | None,
        typer.Option(
            "--answer", metavar="FAKTA=JAWABAN", help="ya, tidak, atau tidak_tahu; boleh berulang."
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="BERKAS", help="Simpan juga lembarnya (.pdf).")
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Sarankan program bagi satu orang; yang masih perlu ditanyakan disebut. Tidak menyimpan."""
    from desktop_app.usecases import advice

    with opened(data_dir) as office:
        found = advice.consult_nik(office, nik)
        answers = _answers(found, answer or [])
        if out is not None:
            advice.save_sheet(out, advice.sheet(office, found, answers, ()))
    show(_data(found, answers), as_json, lambda: "\n".join(_lines(found, answers, out)))


@app.command("report")
def report(
    first: Annotated[str, typer.Option("--from", metavar="TANGGAL", help="Hari pertama.")] = "",
    last: Annotated[str, typer.Option("--to", metavar="TANGGAL", help="Hari terakhir.")] = "",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga sebagai .xlsx atau .pdf."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Seberapa sering petugas memilih yang disarankan; dua belas bulan bila tanpa tanggal."""
    from desktop_app.cli.report_words import report_lines
    from desktop_app.domain.advice_report import agreement_report
    from desktop_app.usecases import advice_reports
    from desktop_app.usecases.reports import read_day

    with opened(data_dir) as office:
        days = [read_day(text) if text else None for text in (first, last)]
        found = advice_reports.figures(office, *days)
        if out is not None:
            advice_reports.export(office, found, out)

    def lines() -> str:
        saved = [] if out is None else ["", f"Laporan disimpan di {out}."]
        return "\n".join([*report_lines(agreement_report(found)), *saved])

    show(found, as_json, lines)


@rules.command("show")
def show_rules(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan setiap versi aturan, yang terbaru di atas."""
    from desktop_app.usecases import advice_rules

    with opened(data_dir) as office:
        known = advice_rules.versions(office)
    rows = [
        {
            "since": one.book.valid_from,
            "rules": len(one.book.rules),
            "questions": len(one.book.questions),
            "programmes": len(one.book.programmes),
            "in_force": one.in_force,
            "used": one.used,
        }
        for one in known
    ]
    lines = [
        f"{one['since']}  {one['rules']} aturan, {one['questions']} pertanyaan, "
        f"{one['programmes']} program, {one['used']} saran"
        f"{'  (berlaku)' if one['in_force'] else ''}"
        for one in rows
    ]
    show(rows, as_json, lines)


@rules.command("check")
def check_files(files: Files, as_json: AsJson = False) -> None:
    """Periksa berkas aturan: setiap kesalahan dengan berkas dan barisnya, dan contoh orangnya."""
    from desktop_app.domain.advice import prepare
    from desktop_app.domain.advice_changes import try_out
    from desktop_app.domain.advice_check import AdviceFaulty
    from desktop_app.usecases import advice_rules

    try:
        book = advice_rules.read_files(files)
    except AdviceFaulty as error:
        for fault in error.faults:
            typer.echo(str(fault), err=True)
        raise
    tried = try_out(prepare(book))
    wrong = [one for one in tried if not one.right]
    lines = [
        f"{len(book.rules)} aturan, {len(book.questions)} pertanyaan, "
        f"{len(book.programmes)} program: tidak ada kesalahan.",
        f"{len(tried) - len(wrong)} dari {len(tried)} contoh orang sesuai harapan.",
        *(
            f"{one.sample.name}: kurang {', '.join(one.missing) or '–'}; "
            f"berlebih {', '.join(one.unwanted) or '–'}"
            for one in wrong
        ),
    ]
    samples = [
        {"name": one.sample.name, "missing": one.missing, "unwanted": one.unwanted} for one in tried
    ]
    show({"rules": len(book.rules), "samples": samples}, as_json, lines)


@rules.command("import")
def import_files(
    files: Files,
    since: Annotated[
        str,
        typer.Option("--from", metavar="TANGGAL", help="Berlaku sejak; bawaan: seperti di berkas."),
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan berkas aturan sebagai versi baru, semuanya atau tidak sama sekali."""
    from desktop_app.usecases import advice_rules
    from desktop_app.usecases.reports import read_day

    book = advice_rules.read_files(files)
    if since:
        book = replace(book, valid_from=read_day(since))
    with opened(data_dir) as office:
        new = advice_rules.save(office, book)
    day = new.valid_from.isoformat()
    words = f"{len(new.rules)} aturan penasihat berlaku sejak {day}."
    show({"since": day, "rules": len(new.rules)}, as_json, words)


@rules.command("export")
def export_file(
    out: Annotated[Path, typer.Option("--out", metavar="BERKAS", help="Tempat menyimpan (.toml).")],
    since: Annotated[
        str, typer.Option("--from", metavar="TANGGAL", help="Versi yang mulai hari itu.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan satu versi aturan sebagai satu berkas; bawaan: yang berlaku sekarang."""
    from desktop_app.usecases import advice_rules
    from desktop_app.usecases.reports import read_day

    with opened(data_dir) as office:
        if since:
            book = advice_rules.version_of(office, read_day(since))
        else:
            book = advice_rules.book_in_force(office)
    advice_rules.write_file(book, out)
    words = f"Aturan penasihat sejak {book.valid_from.isoformat()} disimpan di {out}."
    show({"since": book.valid_from, "path": out}, as_json, words)


def _answers(found: Consultation, typed: list[str]) -> dict[str, Answer]:
    from desktop_app.domain.advice_record import Answer
    from desktop_app.domain.errors import Misused

    asked = found.network.book.questions
    answers = {}
    for text in typed:
        code, _, said = text.partition("=")
        if code not in asked or said not in list(Answer):
            raise Misused("jawaban_tidak_dikenal", _ANSWER, text=text)
        answers[code] = Answer(said)
    return answers


def _data(found: Consultation, answers: dict[str, Answer]) -> dict[str, Any]:
    from desktop_app.domain.advice_record import conclusions_of

    advice = found.advice(answers)
    asked = found.questions(answers)
    return {
        "rules_from": found.network.book.valid_from,
        "data": found.data,
        "fitting": advice.fitting,
        "certainty": conclusions_of(advice),
        "missing": {
            one.programme.code: [need.text for need in one.missing]
            for one in advice.conclusions
            if one.fits
        },
        "questions": [{"fact": one.fact.code, "question": one.fact.question} for one in asked],
    }


def _lines(found: Consultation, answers: dict[str, Answer], out: Path | None) -> list[str]:
    from desktop_app.domain.advice_words import confidence, fitting_words, why

    advice = found.advice(answers)
    lines = [fitting_words(advice)]
    for one in advice.conclusions:
        if not one.fits:
            continue
        lines += ["", f"{one.programme.name}: {confidence(one)}"]
        tree = why(found.network.book, advice, one)
        lines += [f"{'  ' * (line.depth + 1)}{line.text}" for line in tree]
        lines += [f"  Kurang: {need.text}" for need in one.missing]
    if asked := found.questions(answers):
        fact = asked[0].fact
        lines += ["", f"Tanyakan dahulu ({len(asked)} lagi): {fact.question}"]
        lines.append(f"  --answer {fact.code}=ya | tidak | tidak_tahu")
    return [*lines, *([] if out is None else ["", f"Lembar disimpan di {out}."])]


_ANSWER = (
    "Jawaban “{text}” tidak dikenal. Tulis FAKTA=ya, FAKTA=tidak, atau FAKTA=tidak_tahu, dengan "
    "fakta yang disebut pada pertanyaannya."
)
