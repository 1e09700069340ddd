"""Where an office's data may lie: on a drive of this computer that can be written.

SQLite's write-ahead log needs memory shared by all who have the file open, which a network share
cannot give: two PCs on one share would lose each other's numbers. Several PCs each have their
own folder.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.usecases.ports import Mount, Mounts
from desktop_app.usecases.setup import NOT_WRITABLE

# As Linux, macOS and the hypervisors call them.
_REMOTE = re.compile(
    "afpfs|afs|beegfs|ceph|cifs|davfs2?|drvfs|gfs2|glusterfs|gpfs|lustre|ncpfs|nfs[34]?|ocfs2|"
    "prl_fs|smb[23]?|smbfs|sshfs|vboxsf|vmhgfs|webdav(fs)?"
)
_REMOTE_FUSE = ("sshfs", "rclone", "gvfsd", "glusterfs", "s3fs", "davfs", "vmhgfs", "smbnetfs")


def check_folder(folder: Path, mounts: Mounts) -> None:
    """Raise EnvironmentFailure when an office's data cannot lie here, saying what to do instead.

    Nothing is made: a folder that does not exist yet is judged by the nearest one above it.
    """
    if folder.exists() and not folder.is_dir():
        raise EnvironmentFailure("folder_bukan_folder", _NOT_A_FOLDER)
    if on_network(folder, mounts()):
        raise EnvironmentFailure("folder_jaringan", _NETWORK)
    standing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not _writable(standing):
        raise EnvironmentFailure("folder_tidak_dapat_ditulisi", NOT_WRITABLE)


def on_network(folder: Path, mounts: Iterable[Mount]) -> bool:
    """Tell whether the folder lies on another computer (UNC path, mapped drive, mounted share)."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    home = _home_of(os.path.realpath(folder), mounts)
    return home is not None and _is_remote(home)


def _home_of(path: str, mounts: Iterable[Mount]) -> Mount | None:
    """Return the mount that holds the path: the deepest, and of two at one point the later."""
    holding = [mount for mount in mounts if _inside(path, mount.point)]
    return max(reversed(holding), key=lambda mount: len(mount.point), default=None)


def _inside(path: str, point: str) -> bool:
    kind = PureWindowsPath if os.name == "nt" else PurePosixPath
    return kind(path).is_relative_to(kind(point))


def _is_remote(mount: Mount) -> bool:
    kind = mount.kind.lower()
    if kind.startswith("fuse."):
        return any(name in kind for name in _REMOTE_FUSE)
    # A machine without a disk has its root on one of these; that is nobody's share.
    return (mount.remote or _REMOTE.fullmatch(kind) is not None) and mount.point != "/"


def _writable(folder: Path) -> bool:
    # os.access answers for rights only; a read-only drive shows when something is written.
    probe = folder / f".loket-{secrets.token_hex(4)}"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True


_NOT_A_FOLDER = QT_TRANSLATE_NOOP(
    "errors", "Yang ditunjuk sebagai folder data adalah berkas. Pilih folder dengan --data-dir."
)
_NETWORK = QT_TRANSLATE_NOOP(
    "errors",
    "Folder data berada di jaringan, dan di sana data dapat rusak. Pilih folder di komputer ini "
    "dengan --data-dir; setiap komputer loket memakai foldernya sendiri.",
)
