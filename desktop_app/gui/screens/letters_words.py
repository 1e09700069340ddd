"""How kinds and states of letters are called in lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.letter import LetterKind, LetterState

_KINDS = {
    LetterKind.REKOMENDASI_PENGAJUAN_BARU: QT_TRANSLATE_NOOP("Letters", "Pengajuan baru"),
    LetterKind.REKOMENDASI_REAKTIVASI: QT_TRANSLATE_NOOP("Letters", "Reaktivasi"),
    LetterKind.LEMBAR_PENGEMBALIAN: QT_TRANSLATE_NOOP("Letters", "Pengembalian"),
    LetterKind.REKOMENDASI_PEMBEBASAN_BIAYA: QT_TRANSLATE_NOOP("Letters", "Pembebasan biaya"),
    LetterKind.REKOMENDASI_PERALIHAN_BPJS: QT_TRANSLATE_NOOP("Letters", "Peralihan BPJS"),
    LetterKind.KETERANGAN_TERDAFTAR: QT_TRANSLATE_NOOP("Letters", "Ket. terdaftar"),
    LetterKind.KETERANGAN_TIDAK_TERDAFTAR: QT_TRANSLATE_NOOP("Letters", "Ket. tidak terdaftar"),
    LetterKind.SURAT_KEPALA_DESA: QT_TRANSLATE_NOOP("Letters", "Kepada kepala desa"),
    LetterKind.PENGANTAR_KOLEKTIF: QT_TRANSLATE_NOOP("Letters", "Pengantar kolektif"),
}
_STATES = {
    LetterState.TERBIT: QT_TRANSLATE_NOOP("Letters", "Terbit"),
    LetterState.MENUNGGU_TANDA_TANGAN: QT_TRANSLATE_NOOP("Letters", "Menunggu ttd."),
    LetterState.DITANDATANGANI: QT_TRANSLATE_NOOP("Letters", "Ditandatangani"),
    LetterState.DISERAHKAN: QT_TRANSLATE_NOOP("Letters", "Diserahkan"),
    LetterState.BATAL: QT_TRANSLATE_NOOP("Letters", "✘ Batal"),
}


def kind_words(kind: str) -> str:
    """Return a kind's short name; a kind of the office's own reads as its code."""
    named = {str(known): words for known, words in _KINDS.items()}
    if kind not in named:
        return kind.replace("_", " ").capitalize()
    return QCoreApplication.translate("Letters", named[kind])


def state_words(state: LetterState) -> str:
    """Return a state's name."""
    return QCoreApplication.translate("Letters", _STATES[state])
