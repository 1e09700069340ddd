"""Pages for citizens: plain HTML that an old phone shows, without a script and without a request
to anybody else.

The one style is allowed by its hash and nothing else is: no script, no picture from elsewhere, no
frame, no form. It uses nothing that a browser of ten years ago lacks; colours follow the phone's
light or dark setting, and no meaning hangs on colour alone.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape

from fastapi.responses import HTMLResponse

STYLE = """
*{box-sizing:border-box}
body{margin:0;background:#f6f7f9;color:#1b1f24;font:18px/1.5 system-ui,-apple-system,"Segoe UI",
Roboto,"Noto Sans",Arial,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:44rem;margin:0 auto;padding:1rem}
header,footer{color:#4a5560;font-size:.9rem}
footer{margin-top:1.5rem;border-top:1px solid #7a8591;padding-top:.75rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem}
h2{font-size:1.15rem;line-height:1.3;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:.75rem 0 .25rem}
p{margin:.5rem 0}
ul,ol{margin:.25rem 0;padding-left:1.4rem}
li{margin:.25rem 0}
a{color:#0b5cad}
.card{background:#fff;border:1px solid #7a8591;border-radius:6px;padding:1rem;margin:0 0 1rem}
.card>:first-child{margin-top:0}
.card>:last-child{margin-bottom:0}
.verdict{border-left-width:8px}
.verdict strong{display:block;font-size:1.5rem;line-height:1.25}
.good{border-color:#1b6e3c}.good strong{color:#1b6e3c}
.bad{border-color:#b3261e}.bad strong{color:#b3261e}
.open{border-color:#8a5300}.open strong{color:#8a5300}
dl{margin:0}
dt{color:#4a5560;font-size:.9rem;margin-top:.6rem}
dd{margin:0;font-weight:600;word-wrap:break-word;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;
border-bottom:1px solid #d5dae0;font-weight:400}
tr.today th,tr.today td{font-weight:700}
.big{font-size:2rem;font-weight:700;line-height:1.2}
.quiet{color:#4a5560;font-size:.9rem}
details{border-top:1px solid #d5dae0;padding:.5rem 0}
details:first-child{border-top:0}
summary{cursor:pointer;font-weight:600;padding:.4rem 0}
:focus{outline:3px solid #0b5cad;outline-offset:2px}
@media (prefers-color-scheme:dark){
body{background:#1b1e22;color:#e8eaed}
.card{background:#24282e;border-color:#8893a0}
header,footer,dt,.quiet{color:#b8c0c9}
a{color:#8cc2f7}
th,td,details{border-color:#3d444d}
.good{border-color:#7fd39a}.good strong{color:#7fd39a}
.bad{border-color:#ffb4ab}.bad strong{color:#ffb4ab}
.open{border-color:#f3c26b}.open strong{color:#f3c26b}
:focus{outline-color:#5aa7f2}
}
@media print{body{background:#fff;color:#000}.card{border-color:#000}}
"""

_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; img-src data:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def page(
    title: str, body: str, status: int = 200, *, kept_seconds: int = 0, found: bool = False
) -> HTMLResponse:
    """Return a whole page; `body` is HTML already, `title` is not.

    `kept_seconds` is how long anybody may keep it, 0 for not at all; `found` lets search engines
    list it.
    """
    kept = f"public, max-age={kept_seconds}" if kept_seconds else "no-store"
    headers = {**HEADERS, "Cache-Control": kept}
    if not found:
        headers["X-Robots-Tag"] = "noindex, nofollow"
    text = (
        '<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<link rel="icon" href="data:,">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
    return HTMLResponse(text, status, headers)


def too_often(seconds: int) -> HTMLResponse:
    """Return the page for somebody who asks too often."""
    body = (
        '<h1>Tunggu sebentar</h1>\n<div class="card"><p>Terlalu banyak permintaan dari jaringan '
        f"ini. Coba lagi dalam {seconds} detik.</p></div>"
    )
    response = page("Tunggu sebentar", body, 429)
    response.headers["Retry-After"] = str(seconds)
    return response
