"""The public pages as HTML: what matters most on the way to the office comes first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo
from html import escape

from fastapi.responses import HTMLResponse

from desktop_app.central_server.pages import page
from desktop_app.central_server.public.read import Named, PublicOffice
from desktop_app.domain.calendar import OfficeHours, WorkCalendar, office_day
from desktop_app.domain.catalogue import Service, next_opening, period_of
from desktop_app.domain.opening_hours import WEEKDAYS
from desktop_app.domain.people import show_date

KEPT_SECONDS = 15
_STALE = timedelta(minutes=10)
_AHEAD_DAYS = 60  # days off and special hours that are told


def office_page(office: PublicOffice, now: datetime) -> HTMLResponse:
    """Return an office's page."""
    today = office_day(now, office.calendar.zone)
    body = [
        f"<header>Layanan perlindungan dan jaminan sosial</header>\n<h1>{escape(office.name)}</h1>",
        _now(office.calendar, now),
        _queue(office, now),
        _hours(office.calendar, today),
        _periods(office, today),
        _services(office.services),
        _where(office),
        "<footer>Halaman ini tidak memuat data pribadi siapa pun. Nomor antrean hanya diberikan "
        "di kantor.</footer>",
    ]
    title = f"{office.name}: jam buka, syarat, antrean"
    return page(title, "\n".join(filter(None, body)), kept_seconds=KEPT_SECONDS, found=True)


def list_page(offices: Iterable[Named]) -> HTMLResponse:
    """Return the list of all offices."""
    items = "\n".join(
        f'<li><a href="/kantor/{one.id.hex}">{escape(one.name)}</a></li>' for one in offices
    )
    body = (
        "<header>Layanan perlindungan dan jaminan sosial</header>\n<h1>Pilih kantor</h1>\n"
        f'<div class="card"><ul>\n{items}\n</ul></div>'
        if items
        else "<h1>Belum ada kantor</h1>\n<p>Server ini belum melayani kantor mana pun.</p>"
    )
    return page("Kantor layanan sosial", body, kept_seconds=KEPT_SECONDS, found=True)


def unknown_page() -> HTMLResponse:
    """Return the page for an office that is not there."""
    body = (
        "<h1>Kantor tidak ditemukan</h1>\n"
        '<div class="card"><p><a href="/">Lihat daftar kantor</a></p></div>'
    )
    return page("Kantor tidak ditemukan", body, 404)


def _now(calendar: WorkCalendar, now: datetime) -> str:
    today = office_day(now, calendar.zone)
    if calendar.is_open(now):
        closes = next(end for start, end in calendar.open_intervals(today) if start <= now < end)
        until = _clock(closes.astimezone(calendar.zone).time())
        return _verdict("good", "✔", "Sedang buka", f"Hari ini buka sampai pukul {until}.")
    opens = calendar.after_open_minutes(now, 0).astimezone(calendar.zone)
    if opens <= now:  # no working day within a year
        return _verdict("bad", "✘", "Sedang tutup", "Tanyakan jam buka kepada kantor.")
    when = "hari ini" if opens.date() == today else _weekday(opens.date())
    holiday = calendar.holiday(today)
    why = f" Hari ini libur: {escape(holiday.name)}." if holiday and holiday.closed else ""
    told = f"Buka lagi {when} pukul {_clock(opens.time())}."
    return _verdict("bad", "✘", "Sedang tutup", f"{told}{why}")


def _queue(office: PublicOffice, now: datetime) -> str:
    room = office.room
    if not office.calendar.is_open(now) and not room.waiting_people:
        return ""
    zone = office.calendar.zone
    told = [f'<p class="big">{room.waiting_people} orang menunggu</p>', f"<p>{_wait(office)}</p>"]
    open_counters = f"{room.serving} loket melayani. " if room.serving else ""
    told.append(f"<p>{open_counters}{room.done} orang sudah selesai dilayani hari ini.</p>")
    if office.heard_at is None or now - office.heard_at > _STALE:
        when = "belum pernah" if office.heard_at is None else _moment(office.heard_at, now, zone)
        told.append(
            f'<p class="quiet">Loket sedang tidak terhubung; angka terakhir diterima {when}, jadi '
            "keadaan sekarang bisa berbeda.</p>"
        )
    else:
        at = f"pukul {_clock(now.astimezone(zone).time())} {now.astimezone(zone).tzname()}"
        told.append(f'<p class="quiet">Keadaan {at}. Ini perkiraan, bukan janji.</p>')
    return '<h2>Antrean hari ini</h2>\n<div class="card">' + "\n".join(told) + "</div>"


def _wait(office: PublicOffice) -> str:
    minutes = office.newcomer.minutes
    if not office.room.waiting_people:
        return "Tidak ada antrean: yang datang sekarang dapat segera dilayani."
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} jam" if hours else "", f"{rest} menit" if rest else ""]
    return f"Yang datang sekarang menunggu kira-kira {' '.join(filter(None, parts))}."


def _hours(calendar: WorkCalendar, today: date) -> str:
    table = _week(calendar.hours, today.weekday())
    return f'<h2>Jam buka</h2>\n<div class="card">{table}{_exceptions(calendar, today)}</div>'


def _week(hours: OfficeHours, marked: int | None = None) -> str:
    today = ' class="today"'
    rows = [
        f"<tr{today if number == marked else ''}>"
        f'<th scope="row">{name}</th><td>{_spans(hours, number)}</td></tr>'
        for number, name in enumerate(WEEKDAYS)
    ]
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _exceptions(calendar: WorkCalendar, today: date) -> str:
    last = today + timedelta(days=_AHEAD_DAYS)
    off = sorted(
        (one for one in calendar.holidays if today <= one.date <= last and one.closed),
        key=lambda one: one.date,
    )
    told = ""
    for period in calendar.special:
        if period.last >= today and period.first <= last:
            days = f"{show_date(period.first)} sampai {show_date(period.last)}"
            title = escape(period.name or "Jam khusus")
            told += f"<h3>{title}, {days}</h3>\n{_week(period.hours)}"
    if off:
        days = "\n".join(f"<li>{_weekday(one.date)}: {escape(one.name)}</li>" for one in off)
        told += f"<h3>Libur yang akan datang</h3>\n<ul>\n{days}\n</ul>"
    return told


def _periods(office: PublicOffice, today: date) -> str:
    period, opening = period_of(office.periods, today), next_opening(office.periods, today)
    if period is None and opening is None:
        return ""
    told = []
    if period is not None:
        note = f" {escape(period.note)}" if period.note else ""
        told.append(
            f"<p><b>Pengajuan baru sedang dibuka</b> sampai {show_date(period.closes)}.{note}</p>"
        )
    else:
        told.append("<p><b>Pengajuan baru sedang tidak dibuka.</b></p>")
    if opening is not None:
        told.append(f"<p>Masa pengajuan berikutnya dibuka {_weekday(opening)}.</p>")
    return '<h2>Masa pengajuan</h2>\n<div class="card">' + "\n".join(told) + "</div>"


def _services(services: Iterable[Service]) -> str:
    told = "\n".join(_service(one) for one in services)
    if not told:
        return ""
    return f'<h2>Layanan dan syaratnya</h2>\n<div class="card">{told}</div>'


def _service(service: Service) -> str:
    needed = service.requirements or tuple(one.label for one in service.documents if one.mandatory)
    parts = [f"<p>{escape(service.purpose)}</p>"]
    if needed:
        parts.append(f"<h3>Yang dibawa</h3>\n{_items(needed, 'ul')}")
    if service.procedure:
        parts.append(f"<h3>Caranya</h3>\n{_items(service.procedure, 'ol')}")
    parts.append(
        f'<p class="quiet">Di loket sekitar {service.standard_minutes} menit. Tidak dipungut '
        "biaya.</p>"
    )
    return f"<details><summary>{escape(service.name)}</summary>\n" + "\n".join(parts) + "</details>"


def _where(office: PublicOffice) -> str:
    lines = [escape(line) for line in (office.address, office.contact) if line]
    if not lines:
        return ""
    return '<h2>Alamat</h2>\n<div class="card"><p>' + "<br>".join(lines) + "</p></div>"


def _verdict(css: str, sign: str, called: str, told: str) -> str:
    return (
        f'<div class="card verdict {css}"><strong><span aria-hidden="true">{sign}</span> {called}'
        f"</strong><p>{told}</p></div>"
    )


def _items(texts: Iterable[str], tag: str) -> str:
    items = "\n".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<{tag}>\n{items}\n</{tag}>"


def _spans(hours: OfficeHours, weekday: int) -> str:
    spans = [f"{_clock(a)}–{_clock(b)}" for a, b in hours.on(weekday)]
    return " dan ".join(spans) if spans else "tutup"


def _moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    same = local.date() == now.astimezone(zone).date()
    day = "" if same else f"{show_date(local.date())} "
    return f"{day}pukul {_clock(local.time())}"


def _weekday(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, {show_date(day)}"


def _clock(at: time) -> str:
    return f"{at:%H.%M}"
