"""The `loket` command: every group of commands, and the one place where an error is told.

Exit codes are a contract with scripts: 0 done, 1 refused or not found, 2 wrong usage, 3 the world
around the program (key, disk, file), 130 stopped by the person.
"""

from __future__ import annotations

import copy
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer._click.exceptions import ClickException

from desktop_app.cli import (
    account,
    advise,
    backup,
    case,
    case_approval,
    central,
    day,
    demo,
    doctor,
    facility,
    guidance,
    help,
    key,
    letter,
    message,
    notice,
    office,
    parts,
    privacy,
    programme,
    queue,
    register,
    report,
    rules,
    service,
    settings,
    sync,
    update,
)
from desktop_app.cli.common import DATA_DIR_VARIABLE, Commands, DataDir, data_folder
from desktop_app.cli.wording import NoArgsIsHelpError, UsageError, sentence_of
from desktop_app.domain.errors import LoketError

STOPPED = 130

log = logging.getLogger(__name__)

app = Commands(
    "Loket Linjamsos: antrean, pemeriksaan data, dan surat di loket dinas sosial.\n\n"
    "Tanpa perintah, jendela program dibuka.",
    invoke_without_command=True,
    no_args_is_help=False,
    epilog="Setiap perintah punya --help. Frasa sandi dibaca dari LOKET_PASSPHRASE bila diisi.",
)
case_approval.register(case.app)
app.add_typer(account.app, name="account")
app.add_typer(advise.app, name="advise")
app.add_typer(case.app, name="case")
app.add_typer(central.app, name="central")
app.add_typer(day.app, name="day")
app.add_typer(facility.app, name="facility")
app.add_typer(guidance.app, name="guidance")
app.add_typer(help.app, name="help")
app.add_typer(key.app, name="key")
app.add_typer(letter.app, name="letter")
app.add_typer(message.app, name="message")
app.add_typer(notice.app, name="notice")
app.add_typer(office.app, name="office")
app.add_typer(privacy.app, name="privacy")
app.add_typer(programme.app, name="programme")
app.add_typer(queue.app, name="queue")
app.add_typer(register.app, name="register")
app.add_typer(report.app, name="report")
app.add_typer(rules.app, name="rules")
app.add_typer(service.app, name="service")
app.add_typer(settings.app, name="settings")
app.add_typer(sync.app, name="sync")
app.add_typer(update.app, name="update")
backup.register(app)
demo.register(app)
doctor.register(app)
parts.register(app)


def _version(wanted: bool) -> None:
    if wanted:
        from desktop_app.version import version

        print(f"Loket Linjamsos {version()}")
        raise typer.Exit


_Version = Annotated[
    bool,
    typer.Option("--version", callback=_version, is_eager=True, help="Tunjukkan versi program."),
]


@app.callback()
def _window(
    context: typer.Context, data_dir: DataDir = None, show_version: _Version = False
) -> None:
    if data_dir is not None:
        # Named before the command, it holds for the command too.
        os.environ[DATA_DIR_VARIABLE] = str(data_dir)
    if context.invoked_subcommand is None:
        from desktop_app import bootstrap

        raise typer.Exit(bootstrap.open_window(data_folder(data_dir)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every error becomes one sentence."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    try:
        command = typer.main.get_command(_offering(given))
        result = command.main(given, prog_name="loket", standalone_mode=False)
        if result == STOPPED:
            raise KeyboardInterrupt
        return result if isinstance(result, int) else 0
    except NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        return 2
    except ClickException as error:
        return _usage(error, given)
    except LoketError as error:
        return _tell(error.code, str(error), error.exit_code, given)
    except (typer.Abort, KeyboardInterrupt):
        return _tell("dihentikan", "Dihentikan; tidak ada yang berubah.", STOPPED, given)
    except Exception as error:
        return fault(error, given)


def _offering(given: Sequence[str]) -> typer.Typer:
    """Return the program with the one group of commands that is named first, else with all.

    To read what all 125 commands take costs 100 ms of every command.
    """
    named = [group for group in app.registered_groups if given and group.name == given[0]]
    if not named:
        return app
    narrow = copy.copy(app)
    narrow.registered_groups, narrow.registered_commands = named, []
    return narrow


def _usage(error: ClickException, given: Sequence[str]) -> int:
    path = "loket"
    if isinstance(error, UsageError) and error.ctx is not None:
        path = error.ctx.command_path
    sentence = f"{sentence_of(error)} Lihat `{path} --help`."
    return _tell("pemakaian_salah", sentence, 2, given)


def _tell(code: str, sentence: str, exit_code: int, given: Sequence[str]) -> int:
    if "--json" in given:
        print(json.dumps({"error": code, "message": sentence}, ensure_ascii=False))
    else:
        print(sentence, file=sys.stderr)
    return exit_code


def fault(error: Exception, given: Sequence[str]) -> int:
    """Write down a fault of ours, say so calmly, and return the exit code."""
    from desktop_app import bootstrap
    from desktop_app.usecases.bug_report import describe

    written = bootstrap.log_to(_folder_in(given))
    log.error("fault in the command line\n%s", describe(error))
    where = f" Catatannya ada di {written}; kirimkan kepada pengembang." if written else ""
    sentence = f"Ada kesalahan di dalam program, dan pekerjaan ini belum selesai.{where}"
    return _tell("kesalahan_program", sentence, 3, given)


def _folder_in(given: Sequence[str]) -> Path:
    from desktop_app import paths

    for option, value in zip(given, [*given[1:], ""], strict=True):
        if option == "--data-dir":
            return Path(value)
        if option.startswith("--data-dir="):
            return Path(option.partition("=")[2])
    named = os.environ.get(DATA_DIR_VARIABLE)
    if named is None and "demo" in given:
        return paths.demo_data_dir()
    return data_folder(Path(named) if named else None)


def _speak_utf8() -> None:
    # Windows pipes are in an old code page; a program without a console has no streams at all.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
