"""Reads QR codes with ZBar, the other reader people have: its C library, called directly.

`ZBAR` is None where the library is not installed (Debian: libzbar0).
"""

from __future__ import annotations

import ctypes
import ctypes.util

from PIL import Image

_GREY = int.from_bytes(b"Y800", "little")


def _load() -> ctypes.CDLL | None:
    found = ctypes.util.find_library("zbar")
    if found is None:
        return None
    library = ctypes.CDLL(found)
    pointer = ctypes.c_void_p
    for name, result, arguments in (
        ("zbar_image_scanner_create", pointer, ()),
        ("zbar_image_create", pointer, ()),
        ("zbar_image_set_format", None, (pointer, ctypes.c_ulong)),
        ("zbar_image_set_size", None, (pointer, ctypes.c_uint, ctypes.c_uint)),
        ("zbar_image_set_data", None, (pointer, ctypes.c_char_p, ctypes.c_ulong, pointer)),
        ("zbar_scan_image", ctypes.c_int, (pointer, pointer)),
        ("zbar_image_first_symbol", pointer, (pointer,)),
        ("zbar_symbol_next", pointer, (pointer,)),
        ("zbar_symbol_get_data", ctypes.c_char_p, (pointer,)),
        ("zbar_image_destroy", None, (pointer,)),
        ("zbar_image_scanner_destroy", None, (pointer,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


ZBAR = _load()


def zbar_codes(image: Image.Image) -> list[str]:
    """Return the text of every code ZBar finds in a picture."""
    assert ZBAR is not None
    grey = image.convert("L")
    data = grey.tobytes()
    scanner, picture = ZBAR.zbar_image_scanner_create(), ZBAR.zbar_image_create()
    try:
        ZBAR.zbar_image_set_format(picture, _GREY)
        ZBAR.zbar_image_set_size(picture, *grey.size)
        ZBAR.zbar_image_set_data(picture, data, len(data), None)
        ZBAR.zbar_scan_image(scanner, picture)
        found, symbol = [], ZBAR.zbar_image_first_symbol(picture)
        while symbol:
            found.append(ZBAR.zbar_symbol_get_data(symbol).decode())
            symbol = ZBAR.zbar_symbol_next(symbol)
        return found
    finally:
        ZBAR.zbar_image_destroy(picture)
        ZBAR.zbar_image_scanner_destroy(scanner)
