"""The rules of a time as a file of `resources/rules`, to be mended and brought back, or shared."""

from __future__ import annotations

from desktop_app.domain.rule_sets import Rule, RuleSet
from desktop_app.domain.toml_text import one_line, toml_value


def rules_toml(rules: RuleSet) -> str:
    """Return the set as a file; `read_rule_set` reads it back as the same set."""
    lines = [
        f"# Aturan {one_line(rules.code)} versi {rules.version}.",
        "# Urutan di berkas ini adalah urutan pemeriksaan; alasan pertama yang kena dihitung.",
        f"code = {toml_value(rules.code)}",
        f"version = {rules.version}",
        f"valid_from = {toml_value(rules.valid_from)}",
    ]
    if rules.valid_until is not None:
        lines.append(f"valid_until = {toml_value(rules.valid_until)}")
    for rule in rules.rules:
        lines += ["", "[[rules]]", *_lines(rule)]
    return "\n".join(lines) + "\n"


def _lines(rule: Rule) -> list[str]:
    lines = [f"code = {toml_value(rule.code.value)}"]
    if not rule.active:
        lines.append("active = false")
    lines.append(f"legal_basis = {toml_value(rule.legal_basis)}")
    if rule.parameters:
        values = ", ".join(f"{key} = {toml_value(one)}" for key, one in rule.parameters.items())
        lines.append(f"parameters = {{ {values} }}")
    return lines
