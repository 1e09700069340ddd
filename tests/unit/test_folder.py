"""Where an office's data may lie."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.adapters.mounts import mounts
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.usecases.folder import check_folder, on_network
from desktop_app.usecases.ports import Mount

LOCAL = [Mount("/", "ext4", False), Mount("/home", "btrfs", False)]

posix_only = pytest.mark.skipif(os.name == "nt", reason="paths of Linux and macOS")


def test_this_computers_own_drives_are_told() -> None:
    # Not "/" by name: inside a chroot the root is nobody's mount.
    told = mounts()
    assert told
    assert all(mount.point and mount.kind for mount in told)


def test_a_local_folder_is_fine_and_nothing_is_made(tmp_path: Path) -> None:
    check_folder(tmp_path / "belum" / "ada", mounts)

    assert list(tmp_path.iterdir()) == []


@posix_only
@pytest.mark.parametrize(
    "kind",
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "fuse.sshfs",
        "fuse.rclone",
        "afpfs",
        "vboxsf",
        "CIFS",
    ],
)
def test_a_folder_on_a_mounted_share_is_refused(tmp_path: Path, kind: str) -> None:
    shares = [*LOCAL, Mount(str(tmp_path.resolve()), kind, False)]

    with pytest.raises(EnvironmentFailure, match="foldernya sendiri") as caught:
        check_folder(tmp_path / "kantor", lambda: shares)
    assert caught.value.code == "folder_jaringan"
    assert caught.value.exit_code == 3


@posix_only
@pytest.mark.parametrize("kind", ["ext4", "btrfs", "apfs", "overlay", "tmpfs", "fuseblk"])
def test_a_drive_of_this_computer_is_not(kind: str) -> None:
    assert not on_network(Path("/data/kantor"), [*LOCAL, Mount("/data", kind, False)])


@posix_only
def test_only_the_mount_that_holds_the_folder_counts() -> None:
    shares = [*LOCAL, Mount("/mnt/dinas", "nfs4", False), Mount("/mnt/dinas/lokal", "ext4", False)]

    assert on_network(Path("/mnt/dinas/kantor"), shares)
    assert not on_network(Path("/mnt/dinas/lokal/kantor"), shares)
    assert not on_network(Path("/mnt/dinas-lain"), shares)
    assert not on_network(Path("/home/loket"), shares)


@posix_only
def test_of_two_mounts_at_one_place_the_later_counts() -> None:
    assert on_network(Path("/a/b"), [Mount("/a", "ext4", False), Mount("/a", "nfs", False)])
    assert not on_network(Path("/a/b"), [Mount("/a", "nfs", False), Mount("/a", "ext4", False)])


@posix_only
def test_a_link_to_a_share_is_followed(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (tmp_path / "link").symlink_to(share)
    shares = [*LOCAL, Mount(str(share.resolve()), "cifs", False)]

    assert on_network(tmp_path / "link" / "kantor", shares)


@posix_only
def test_a_machine_without_a_disk_may_still_work() -> None:
    assert not on_network(Path("/data"), [Mount("/", "nfs", False)])


@pytest.mark.parametrize("path", [r"\\server\dinas\kantor", "//server/dinas"])
def test_a_windows_share_is_known_by_its_name(path: str) -> None:
    class Named(type(Path())):  # type: ignore[misc]
        def __str__(self) -> str:
            return path

    assert on_network(Named(), LOCAL)


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "kantor").write_text("x")

    with pytest.raises(EnvironmentFailure, match="adalah berkas") as caught:
        check_folder(tmp_path / "kantor", mounts)
    assert caught.value.code == "folder_bukan_folder"


def test_a_folder_below_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x")

    with pytest.raises(EnvironmentFailure, match="tidak dapat dibuat atau ditulisi"):
        check_folder(tmp_path / "berkas" / "kantor", mounts)


@posix_only
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(EnvironmentFailure, match="izin tulis") as caught:
        check_folder(tmp_path / "kantor", mounts)
    assert caught.value.code == "folder_tidak_dapat_ditulisi"
    tmp_path.chmod(0o700)


@posix_only
def test_a_read_only_drive_is_told() -> None:
    with pytest.raises(EnvironmentFailure, match="izin tulis"):
        check_folder(Path("/proc/kantor"), lambda: LOCAL)
