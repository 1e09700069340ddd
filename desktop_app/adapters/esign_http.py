"""BSrE's eSign service over HTTP: is this official active, and sign this PDF.

`GET api/user/status/{nik}` and `POST api/sign/pdf` (multipart, the signature invisible: the letter
has its place for it already), both with the office's basic authentication. Every question has one
deadline (`http_line`). Nothing is logged: the passphrase and the NIK travel in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

import requests
from requests.auth import HTTPBasicAuth
from urllib3.exceptions import HTTPError

from desktop_app.adapters.http_line import Line, TooLate, session_on, within
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, LoketError, Refused
from desktop_app.domain.esign import EsignAccount, SignedPdf, check_signed, shown_message

MOST_BYTES = 64 * 1024 * 1024
_CHUNK = 64 * 1024
T = TypeVar("T")


class BsreSigner:
    """`ElectronicSigner`; safe to use from several threads."""

    def status(self, account: EsignAccount, nik: str, seconds: float) -> str:
        """Return the server's word for an official (`ISSUE` may sign).

        Raises EnvironmentFailure in words for every failure.
        """

        def ask(line: Line) -> str:
            code, body, _ = _asked(line, account, "GET", f"api/user/status/{nik}")
            answer = _document(body)
            if isinstance(answer, dict) and isinstance(answer.get("status"), str):
                return str(answer["status"])
            raise _trouble(code, answer)

        return _told(lambda: within(seconds, "esign-status", ask))

    def sign(
        self,
        account: EsignAccount,
        nik: str,
        passphrase: str,
        pdf: bytes,
        name: str,
        seconds: float,
    ) -> SignedPdf:
        """Return the file signed. Raises Refused when the server says no (a wrong passphrase),
        EnvironmentFailure for every other failure; `name` is the file's, and names nobody."""
        fields = {"nik": nik, "passphrase": passphrase, "tampilan": "invisible"}
        files = {"file": (name, pdf, "application/pdf")}

        def ask(line: Line) -> SignedPdf:
            code, body, headers = _asked(
                line, account, "POST", "api/sign/pdf", data=fields, files=files
            )
            if code != 200:
                raise _trouble(code, _document(body))
            return SignedPdf(check_signed(body), headers.get("id_dokumen", "")[:100])

        return _told(lambda: within(seconds, "esign-sign", ask))


def _asked(
    line: Line, account: EsignAccount, method: str, path: str, **more: Any
) -> tuple[int, bytes, Any]:
    with session_on(line) as session:
        login = HTTPBasicAuth(account.user.encode(), account.password.encode())
        with session.request(
            method,
            f"{account.address}/{path}",
            auth=login,
            headers={"Accept": "application/json, application/pdf"},
            timeout=line.patience(),
            allow_redirects=False,  # neither login nor passphrase goes to another server
            stream=True,
            **more,
        ) as answer:
            body = bytearray()
            for chunk in answer.iter_content(_CHUNK):
                body += chunk
                if len(body) > MOST_BYTES:
                    raise EnvironmentFailure("jawaban_tte_terlalu_besar", _HUGE)
                line.patience()
            return answer.status_code, bytes(body), answer.headers


def _document(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _trouble(code: int, answer: Any) -> LoketError:
    """Return what the office should hear of an answer that is not the one asked for."""
    if code in (401, 403):
        return EnvironmentFailure("tte_masuk_ditolak", _LOGIN)
    words = ""
    if isinstance(answer, dict):
        words = str(answer.get("error") or answer.get("message") or "")
    if words and 400 <= code < 500:
        return Refused("tte_ditolak", _REFUSED, message=shown_message(words))
    return EnvironmentFailure("tte_server_gagal", _FAILED, status=code)


def _told(ask: Callable[[], T]) -> T:
    try:
        return ask()
    except LoketError:
        raise
    except (TooLate, TimeoutError, requests.exceptions.Timeout):
        raise EnvironmentFailure("tte_terlambat", _LATE) from None
    except requests.exceptions.SSLError:
        raise EnvironmentFailure("tte_sertifikat", _CERTIFICATE) from None
    except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError):
        raise EnvironmentFailure("tte_terputus", _BROKEN) from None
    except (requests.exceptions.RequestException, HTTPError, OSError, UnicodeError, ValueError):
        raise EnvironmentFailure("tte_tidak_terhubung", _UNREACHABLE) from None


_LATE = QT_TRANSLATE_NOOP(
    "errors",
    "Server tanda tangan elektronik tidak menjawab pada waktunya. Surat tetap seperti semula; "
    "coba lagi, atau tanda tangani dengan pena.",
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Server tanda tangan elektronik tidak dapat dihubungi. Periksa jaringan dan alamatnya di "
    "Pengaturan, atau tanda tangani dengan pena.",
)
_BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Jawaban server tanda tangan elektronik terputus di tengah jalan. Surat tetap seperti semula; "
    "ulangi saat jaringan baik.",
)
_CERTIFICATE = QT_TRANSLATE_NOOP(
    "errors",
    "Sertifikat server tanda tangan elektronik tidak dapat dipercaya, jadi passphrase tidak "
    "dikirim. Hubungi admin server itu.",
)
_HUGE = QT_TRANSLATE_NOOP(
    "errors",
    "Jawaban server tanda tangan elektronik terlalu besar. Periksa alamatnya di Pengaturan.",
)
_LOGIN = QT_TRANSLATE_NOOP(
    "errors",
    "Server tanda tangan elektronik menolak nama pengguna atau kata sandi kantor. "
    "Minta admin memeriksanya di Pengaturan, Tanda tangan elektronik.",
)
_REFUSED = QT_TRANSLATE_NOOP(
    "errors",
    "Server tanda tangan elektronik menolak: {message}. Periksa NIK dan passphrase pejabat, "
    "lalu ulangi.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Server tanda tangan elektronik sedang bermasalah (kode {status}). Surat tetap seperti "
    "semula; coba lagi nanti, atau tanda tangani dengan pena.",
)
