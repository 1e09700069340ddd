"""The command line speaks Indonesian: typer's own help and usage errors, said again in our words.

`Commands` is a `typer.Typer` whose pages are plain text (boxes and colours break in the terminals
of these offices) and Indonesian; every group of commands is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import typer
from typer._click.core import Context
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
    UsageError,
)
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand, TyperGroup

__all__ = ["Commands", "NoArgsIsHelpError", "UsageError", "sentence_of"]

_SECTIONS = {"argument": "Isian", "option": "Pilihan"}
_HELP_TEXT = "Tampilkan bantuan ini."


class _Pages:
    """Help pages in Indonesian; mixed into typer's commands and groups."""

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, pieces, prefix="Pemakaian: ")

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        for kind, title in _SECTIONS.items():
            rows = [
                record
                for param in self.get_params(ctx)  # type: ignore[attr-defined]
                if param.param_type_name == kind and (record := param.get_help_record(ctx))
            ]
            if rows:
                with formatter.section(title):
                    formatter.write_dl([(_label(label), _in_words(text)) for label, text in rows])

    def get_help_option(self, ctx: Context) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = _HELP_TEXT
        return option


class _Command(_Pages, TyperCommand):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{**options, "options_metavar": "[PILIHAN]"})


class _Group(_Pages, TyperGroup):
    def __init__(self, **options: Any) -> None:
        options |= {"options_metavar": "[PILIHAN]", "subcommand_metavar": "PERINTAH [ISIAN]..."}
        super().__init__(**options)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        rows = [
            (name, command.get_short_help_str(limit=200))
            for name, command in self.commands.items()
            if not command.hidden
        ]
        with formatter.section("Perintah"):
            formatter.write_dl(rows)


class Commands(typer.Typer):
    """One group of commands; without a command it shows its help."""

    def __init__(self, help: str, **options: Any) -> None:
        super().__init__(
            help=help,
            cls=_Group,
            add_completion=False,
            rich_markup_mode=None,
            pretty_exceptions_enable=False,
            context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 96},
            **{"no_args_is_help": True, **options},
        )

    def command(self, name: str | None = None, **options: Any) -> Callable[[Any], Any]:
        """Register a command; its docstring is the help people read, in Indonesian."""
        return super().command(name, **{"cls": _Command, **options})


def sentence_of(error: ClickException) -> str:
    """Return what was wrong with the command line, in one Indonesian sentence."""
    match error:
        case NoSuchOption():
            meant = " atau ".join(sorted(error.possibilities or ()))
            hint = f" Maksud Anda {meant}?" if meant else ""
            return f"Pilihan {error.option_name} tidak dikenal.{hint}"
        case MissingParameter():
            return f"{_name_of(error)} belum diisi."
        case BadParameter():
            return f"{_name_of(error)}: {_reason(error.message)}"
        case BadOptionUsage():
            needs = "requires" in error.message
            return f"Pilihan {error.option_name} " + (
                "harus diikuti nilainya." if needs else "tidak memakai nilai."
            )
        case _:
            return _reason(error.message)


def _name_of(error: BadParameter) -> str:
    if error.param is None:
        return "Isian"
    if error.param.param_type_name == "option":
        return f"Pilihan {error.param.opts[0]}"
    return f"Isian {error.param.metavar or error.param.name.upper()}"


def _reason(message: str) -> str:
    for pattern, words in _REASONS:
        if found := re.search(pattern, message, re.DOTALL):
            return words.format(*(group or "" for group in found.groups()))
    return "nilai ini tidak dapat dipakai."


_REASONS = (
    (r"^Missing command", "Perintah belum disebut."),
    (
        r"^No such command '(.+?)'\. Did you mean '(.+?)'",
        "Perintah {0} tidak ada. Maksud Anda {1}?",
    ),
    (r"^No such command '(.+?)'", "Perintah {0} tidak ada."),
    (r"^Got unexpected extra argument\(s\) \((.*)\)", "Isian ini berlebih: {0}."),
    (r"^\w+ '(.+)' does not exist", "{0} tidak ada."),
    (r"^\w+ '(.+)' is a (?:file|directory)", "{0} bukan jenis yang diminta (berkas atau folder)."),
    (r"^\w+ '(.+)' is not readable", "{0} tidak dapat dibaca."),
    (r"^\w+ '(.+)' is not writable", "{0} tidak dapat ditulisi."),
    (r"is not one of (.+?)\.?$", "pilih salah satu dari {0}."),
    (r"does not match the formats (.+?)\.?$", "tulis dengan bentuk {0}."),
    (r"valid integer", "isi dengan bilangan bulat."),
    (r"valid number", "isi dengan angka."),
    (r"greater than or equal to (\S+)", "paling sedikit {0}."),
    (r"less than or equal to (\S+)", "paling banyak {0}."),
)


def _label(label: str) -> str:
    """Return an option's left column: `<str>` tells an officer nothing."""
    return re.sub(r" <(?:str|path|file|dir)>", "", label)


def _in_words(text: str) -> str:
    for english, words in (
        ("env var: ", "juga dari "),
        ("default: ", "bawaan: "),
        ("required]", "wajib]"),
    ):
        text = text.replace(english, words)
    return text
