"""How long what tells who somebody was is kept (JRA); figures are kept for ever.

The defaults are this program's own proposal: the office puts its archive schedule in their place.
"""

from __future__ import annotations

from desktop_app.settings.declaration import Setting

PRIVACY_KEEP_CASES_MONTHS = Setting(
    "privacy.keep_cases_months",
    60,
    "Months after which a person who did not come again is made unknown.",
    least=6,
    most=1200,
)
PRIVACY_KEEP_LETTERS_MONTHS = Setting(
    "privacy.keep_letters_months",
    120,
    "Months after which an archived letter loses its file and its name.",
    least=6,
    most=1200,
)
PRIVACY_KEEP_ATTACHMENTS_MONTHS = Setting(
    "privacy.keep_attachments_months",
    24,
    "Months after which the scans of a case are deleted.",
    least=1,
    most=1200,
)
PRIVACY_KEEP_COMPLAINTS_MONTHS = Setting(
    "privacy.keep_complaints_months",
    24,
    "Months after which an answered complaint loses its words and its reporter.",
    least=6,
    most=1200,
)
PRIVACY_KEEP_LOOKS_MONTHS = Setting(
    "privacy.keep_looks_months",
    60,
    "Months after which the details of who looked at whom are blanked.",
    least=12,
    most=1200,
)
PRIVACY_KEEP_BENEFICIARIES_MONTHS = Setting(
    "privacy.keep_beneficiaries_months",
    60,
    "Months after the end of a programme's period after which its people are made unknown.",
    least=6,
    most=1200,
)
PRIVACY_KEEP_ADVICE_MONTHS = Setting(
    "privacy.keep_advice_months",
    24,
    "Months after which the adviser's facts and answers about a person are taken away.",
    least=1,
    most=1200,
)
PRIVACY_KEEP_MESSAGES_MONTHS = Setting(
    "privacy.keep_messages_months",
    24,
    "Months after which a message loses its number and its words.",
    least=1,
    most=1200,
)
PRIVACY_KEEP_LISTS_MONTHS = Setting(
    "privacy.keep_lists_months",
    12,
    "Months after which the people of a list to be told are taken out of it.",
    least=1,
    most=1200,
)
PRIVACY_KEEP_CONSENTS_MONTHS = Setting(
    "privacy.keep_consents_months",
    60,
    "Months after which what was said about a number has to be asked again.",
    least=6,
    most=1200,
)
PRIVACY_KEEP_REMARKS_MONTHS = Setting(
    "privacy.keep_remarks_months",
    24,
    "Months after which a questionnaire loses what was written in own words.",
    least=1,
    most=1200,
)
PRIVACY_KEEP_PRINTS_MONTHS = Setting(
    "privacy.keep_prints_months",
    3,
    "Months after which the list of prints loses its titles and its copies.",
    least=1,
    most=120,
)
PRIVACY_KEEP_DRAFTS_MONTHS = Setting(
    "privacy.keep_drafts_months",
    1,
    "Months after which what was half typed and never ended is forgotten.",
    least=1,
    most=60,
)
