"""The register, and what decisions stand on."""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

REGISTER_STALE_AFTER_DAYS = Setting(
    "register.stale_after_days",
    90,
    "From this age on the register alone is no ground for a refusal.",
    least=1,
    most=3650,
)
REGISTER_SITES = Setting(
    "register.sites",
    "SIKS-NG | https://siks.kemensos.go.id\n"
    "Cek Bansos | https://cekbansos.kemensos.go.id\n"
    "Situs provinsi | https://caribdt.dinsos.jatengprov.go.id",
    "Where else the register can be looked up by hand: a line for each site, name | address.",
    pattern=r"[^|\n]*[^|\s] *\| *https?://[^|\s]+(\n[^|\n]*[^|\s] *\| *https?://[^|\s]+)*",
)
REGISTER_LABEL = Setting(
    "register.label",
    "DTKS/DTSEN",
    "What people here call the register; it stands in headings, never in place of a source.",
    pattern=r"(?=.{1,30}$)\S.*",
)
REGISTER_ONLINE = Setting(
    "register.online",
    "",
    "The online source as JSON (address, paths of the fields); none when empty. Holds no token.",
)
REGISTER_CENTRE = Setting(
    "register.centre",
    True,
    "Who belongs to a central server asks it too, after a source of the office's own.",
)
REGISTER_ONLINE_HOURS = Setting(
    "register.online_hours",
    24,
    "For how many hours an online answer is kept for when the source does not answer.",
    least=1,
    most=720,
)
DECISION_DESIL_LIMIT = Setting(
    "decision.desil_limit",
    5,
    "The highest desil that may be proposed for PBI-JK.",
    least=1,
    most=10,
)
DECISION_COMPLETE_ID_AT_COUNTER = Setting(
    "decision.complete_id_at_counter",
    True,
    "The officer may write a missing ID-DTKS on the village letter from the screen.",
)
DECISION_ID_DTKS_REQUIRED = Setting(
    "decision.id_dtks_required",
    True,
    "A village letter for reaktivasi has to carry the ID-DTKS.",
)
