"""A kind of letter as a file of the form of `resources/letters`: exported, mended, imported."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.letter_template import LetterTemplate, template_data
from desktop_app.domain.toml_text import one_line, toml_value

_ORDER = ("code", "name", "valid_from", "shape", "title")


def template_toml(template: LetterTemplate) -> str:
    """Return the file; `read_template` reads it back as the same template."""
    data = template_data(template) | {"valid_from": template.valid_from}
    details: list[dict[str, Any]] = data.pop("details")
    kept = {key: value for key, value in data.items() if value not in ("", [])}
    lines = [
        f"# {one_line(template.name)}. Kata dalam kurung kurawal diisi program. Baris daftar",
        "# (basis, body, copies_to) yang isiannya belum diketahui tidak dicetak; baris boleh",
        "# diawali syarat, misalnya [jika nama_faskes].",
    ]
    for key in (*_ORDER, *(key for key in kept if key not in _ORDER)):
        lines.append(f"{key} = {toml_value(kept[key])}")
    for detail in details:
        lines += [
            "",
            "[[details]]",
            *(f"{key} = {toml_value(text)}" for key, text in detail.items()),
        ]
    return "\n".join(lines) + "\n"
