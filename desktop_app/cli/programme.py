"""`loket programme`: programmes, their beneficiaries, overlaps, the bank's file and the figures."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.cli.register_upkeep import HeaderRow, Map, mapping_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.beneficiary import BeneficiaryList
    from desktop_app.domain.programme import ProgrammePeriod
    from desktop_app.domain.programme_report import PeriodFigures
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.overlaps import OverlapReport

app = Commands("Program bantuan: penerima, tumpang tindih, berkas transfer, dan rekapitulasi.")

Period = Annotated[
    str,
    typer.Argument(
        metavar="PERIODE", help="Nomor periode dari `loket programme list`, atau namanya."
    ),
]
Out = Annotated[Path, typer.Option("--out", metavar="BERKAS", help="Berkas .xlsx atau .pdf.")]


@app.command("list")
def list_periods(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan program dan periodenya, dengan kuota dan yang sudah tersalur."""
    from desktop_app.usecases import programme_papers

    with opened(data_dir) as office:
        figures = programme_papers.recap(office).periods
    empty = "Belum ada periode program. Buat di layar Program, bagian Periode & program."
    show([_figures(one) for one in figures], as_json, [*_recap_lines(figures)] or empty)


@app.command("seed")
def seed(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Masukkan program contoh (tiga bidang, PKH, Sembako, PBI); yang sudah ada tidak diubah."""
    from desktop_app.usecases import programmes

    with opened(data_dir) as office:
        new = programmes.begin_with_examples(office)
    show({"new": new}, as_json, f"{new} program ditambahkan.")


@app.command("add-period")
def add_period(
    programme: Annotated[str, typer.Argument(metavar="KODE", help="Kode program, misalnya PKH.")],
    name: Annotated[str, typer.Argument(metavar="NAMA", help="Nama periode.")],
    first: Annotated[
        datetime, typer.Option("--from", formats=["%Y-%m-%d"], metavar="TANGGAL", help="Dari.")
    ],
    last: Annotated[
        datetime, typer.Option("--to", formats=["%Y-%m-%d"], metavar="TANGGAL", help="Sampai.")
    ],
    activity: Annotated[str, typer.Option("--activity", metavar="NAMA", help="Kegiatan.")] = "",
    quota: Annotated[int | None, typer.Option("--quota", min=0, help="Kuota orang.")] = None,
    budget: Annotated[int | None, typer.Option("--budget", min=0, help="Anggaran, rupiah.")] = None,
    benefit: Annotated[
        int | None, typer.Option("--benefit", min=0, help="Bantuan per orang, rupiah.")
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Buat periode untuk satu program."""
    from desktop_app.domain.programme import PeriodForm
    from desktop_app.usecases import programmes

    with opened(data_dir) as office:
        chosen, work = _programme(office, programme, activity)
        form = PeriodForm(chosen, name, first.date(), last.date(), work, quota, budget, benefit)
        id = programmes.save_period(office, form)
    show({"id": id}, as_json, f"Periode “{name}” dibuat ({id}).")


@app.command("import")
def import_list(
    period: Period,
    file: Annotated[
        Path, typer.Argument(metavar="BERKAS", help="Berkas .xlsx, .xls, .ods, atau .csv.")
    ],
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of",
            formats=["%Y-%m-%d"],
            metavar="TANGGAL",
            help="Keadaan per tanggal ini; tanpa ini ditebak dari nama atau isi berkas.",
            show_default=False,
        ),
    ] = None,
    left_out: Annotated[
        Path | None,
        typer.Option("--left-out", metavar="BERKAS", help="Simpan yang tidak diimpor di sini."),
    ] = None,
    columns: Map = None,
    header_row: HeaderRow = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Impor daftar penerima sebagai usulan; yang tidak dapat diimpor diberi alasan dan barisnya."""
    from desktop_app.domain.beneficiary_rows import Extra
    from desktop_app.usecases import beneficiaries
    from desktop_app.workers.programme_tasks import read_aside

    with opened(data_dir) as office:
        one = _period(office, period)
        mapping = mapping_of(columns, header_row, [extra.value for extra in Extra])
        read = read_aside(office, file, as_of.date() if as_of else None, mapping, None, None)
        taken = beneficiaries.take_in(office, one.id, read)
        out = beneficiaries.left_out(office, taken.id)
        if left_out is not None:
            beneficiaries.export_left_out(office, taken.id, left_out)
    data = _list(taken) | {
        "lines": [{"sheet": o.sheet, "line": o.line, "reasons": list(o.reasons)} for o in out]
    }
    rows = [(row.sheet, row.line, row.reasons) for row in out]
    show(data, as_json, lambda: "\n".join(_import_lines(taken, rows)))


@app.command("check")
def check(
    period: Period,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan laporannya, .xlsx atau .pdf."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Periksa tumpang tindih satu periode dengan program lain dan dengan DTKS/DTSEN."""
    from desktop_app.usecases import overlaps

    with opened(data_dir) as office:
        one = _period(office, period)
        found = overlaps.check(office, one.id)
        if out is not None:
            overlaps.export_report(office, found, out)
    data = {
        "people": found.people,
        "counts": {kind.value: many for kind, many in found.counts.items()},
        "waiting": len(found.open),
        "register": found.register,
        "more": found.more,
    }
    show(data, as_json, lambda: "\n".join(_check_lines(one, found)))


@app.command("export")
def export_list(
    period: Period,
    out: Out,
    shown: Annotated[
        str,
        typer.Option(
            "--show", metavar="CARA", help="utuh, samar, atau publik (tanpa identitas, PPID)."
        ),
    ] = "samar",
    district: Annotated[
        str, typer.Option("--district", metavar="KODE", help="Hanya kecamatan ini (33.17.10).")
    ] = "",
    village: Annotated[
        str, typer.Option("--village", metavar="KODE", help="Hanya desa ini (33.17.10.2001).")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan daftar penerima manfaat sebagai Excel atau PDF dengan kop dan tanda tangan."""
    from desktop_app.domain.errors import Misused
    from desktop_app.usecases import programme_papers
    from desktop_app.usecases.beneficiaries import Asked
    from desktop_app.usecases.programme_papers import Shown

    if shown not in set(Shown):
        raise Misused("cara_tidak_dikenal", _NO_SUCH_WAY)
    with opened(data_dir) as office:
        one = _period(office, period)
        asked = Asked(one.id, district=district, village=village)
        people = programme_papers.export_list(office, asked, out, Shown(shown))
    show({"people": people, "path": out}, as_json, f"{people} orang tersimpan di {out}.")


@app.command("transfer")
def transfer(
    period: Period,
    out: Annotated[Path, typer.Option("--out", metavar="BERKAS", help="Berkas .csv atau .xlsx.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Buat berkas untuk bank dari yang sudah ditetapkan dan belum masuk berkas lain."""
    from desktop_app.usecases import programme_papers

    with opened(data_dir) as office:
        made = programme_papers.make_transfer(office, _period(office, period).id, out)
    data = {
        "number": made.list.number,
        "people": made.list.people,
        "amount": made.list.amount,
        "without_account": made.without_account,
    }
    words = f"Berkas {made.list.number}: {made.list.people} orang, tersimpan di {out}."
    if made.without_account:
        words += f" {made.without_account} orang tanpa rekening tidak masuk."
    show(data, as_json, words)


@app.command("recap")
def recap(
    year: Annotated[
        int | None, typer.Option("--year", metavar="TAHUN", help="Hanya tahun ini.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan sebagai .xlsx atau .pdf."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Rekapitulasi terhadap kuota dan anggaran, tanpa nama siapa pun."""
    from desktop_app.usecases import programme_papers

    with opened(data_dir) as office:
        figures = programme_papers.recap(office, year).periods
        if out is not None:
            programme_papers.export_recap(office, out, year)
    lines = [*_recap_lines(figures)] or "Belum ada periode program."
    show([_figures(one) for one in figures], as_json, lines)


def _period(office: Office, text: str) -> ProgrammePeriod:
    """Return the period meant by its id or its name. Raises NotFound, Misused for several."""
    from desktop_app.domain.errors import Misused, NotFound
    from desktop_app.usecases import programmes

    wanted = text.strip().casefold()
    found = [
        one
        for one in programmes.periods(office)
        if wanted in (str(one.id), one.name.casefold(), one.title.casefold())
    ]
    if not found:
        raise NotFound("periode_tidak_ada", _NO_PERIOD, name=text)
    if len(found) > 1:
        raise Misused("periode_ganda", _SEVERAL, name=text)
    return found[0]


def _programme(office: Office, code: str, activity: str) -> tuple[UUID, UUID | None]:
    from desktop_app.domain.errors import NotFound
    from desktop_app.usecases import programmes

    for one in programmes.programmes(office):
        if one.code == code.strip().upper():
            break
    else:
        raise NotFound("program_tidak_ada", _NO_PROGRAMME, name=code)
    if not activity:
        return one.id, None
    for work in programmes.activities(office):
        if work.programme_id == one.id and work.name.casefold() == activity.strip().casefold():
            return one.id, work.id
    raise NotFound("kegiatan_tidak_ada", _NO_ACTIVITY, name=activity)


def _figures(one: PeriodFigures) -> dict[str, Any]:
    return {
        "id": one.period.id,
        "title": one.period.title,
        "from": one.period.span.first,
        "to": one.period.span.last,
        "quota": one.period.quota,
        "budget": one.period.budget,
        "proposed": one.proposed,
        "fixed": one.fixed,
        "fixed_amount": one.fixed_amount,
        "reached": one.reached,
        "reached_amount": one.reached_amount,
        "unreached": dict(one.unreached),
        "cancelled": dict(one.cancelled),
    }


def _recap_lines(figures: tuple[PeriodFigures, ...]) -> Iterator[str]:
    from desktop_app.domain.message_text import rupiah

    for one in figures:
        span = one.period.span
        yield f"{one.period.title} ({_day(span.first)} – {_day(span.last)})"
        yield f"  {one.period.id}"
        quota = "–" if one.period.quota is None else str(one.period.quota)
        yield (
            f"  kuota {quota}, diusulkan {one.proposed}, ditetapkan {one.fixed}, "
            f"tersalur {one.reached} ({rupiah(one.reached_amount)}), belum {one.open}"
        )


def _list(one: BeneficiaryList) -> dict[str, Any]:
    return {
        "id": one.id,
        "period": one.period_id,
        "file": one.file_name,
        "as_of": one.as_of,
        "rows": one.rows,
        "imported": one.imported,
        "warned": one.warned,
        "left_out": one.left_out,
        "reasons": dict(one.reasons),
    }


def _import_lines(
    one: BeneficiaryList, out: list[tuple[str, int, tuple[str, ...]]]
) -> Iterator[str]:
    from desktop_app.domain.beneficiary_rows import reasons_in_words

    yield f"{one.file_name} per {_day(one.as_of)} disimpan sebagai usulan."
    yield f"  {'Baris':<24}{one.rows:>10}"
    yield f"  {'Diimpor':<24}{one.imported:>10}"
    yield f"  {'Diimpor, perlu dicek':<24}{one.warned:>10}"
    yield f"  {'Tidak diimpor':<24}{one.left_out:>10}"
    for sheet, line, reasons in out[:_SHOWN_LINES]:
        where = f"{sheet} baris {line}" if sheet else f"baris {line}"
        yield f"    {one.file_name}, {where}: {reasons_in_words(reasons)}"
    if len(out) > _SHOWN_LINES:
        yield f"    … dan {len(out) - _SHOWN_LINES} baris lain; simpan dengan --left-out."


def _check_lines(period: ProgrammePeriod, found: OverlapReport) -> Iterator[str]:
    yield f"{period.title}: {found.people} orang diperiksa."
    for kind, many in found.counts.items():
        if many:
            yield f"  {many:>8}  {kind.label}"
    yield f"  {len(found.open):>8}  menunggu jawaban"
    yield (
        f"Dibandingkan juga dengan {found.register}."
        if found.register
        else "Belum ada data DTKS/DTSEN untuk dibandingkan."
    )


def _day(day: date) -> str:
    return f"{day:%d-%m-%Y}"


_SHOWN_LINES = 20
_NO_PERIOD = "Periode “{name}” tidak ada. Lihat `loket programme list`."
_SEVERAL = "Ada beberapa periode bernama “{name}”. Pakai nomornya dari `loket programme list`."
_NO_PROGRAMME = "Program “{name}” tidak ada. Buat di layar Program, atau `loket programme seed`."
_NO_ACTIVITY = "Kegiatan “{name}” tidak ada pada program itu."
_NO_SUCH_WAY = "Pilih utuh, samar, atau publik."
