"""The key of a data folder: never in the clear, opened by its passphrase and by nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.storage import vault

PASSPHRASE = "empat kata yang panjang"


def test_the_passphrase_gives_back_the_key(tmp_path: Path) -> None:
    key = vault.create(tmp_path, PASSPHRASE)

    assert vault.unlock(tmp_path, PASSPHRASE) == key
    assert len(key) == 32


@pytest.mark.parametrize(
    "wrong", ["", "empat kata yang panjan", "Empat kata yang panjang", "x" * 99]
)
def test_a_wrong_passphrase_is_told_in_words(tmp_path: Path, wrong: str) -> None:
    vault.create(tmp_path, PASSPHRASE)

    with pytest.raises(EnvironmentFailure, match="Frasa sandi salah") as caught:
        vault.unlock(tmp_path, wrong)
    assert caught.value.code == "frasa_sandi_salah"


def test_a_short_passphrase_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="paling sedikit 10 huruf"):
        vault.create(tmp_path, "sembilan9")
    assert list(tmp_path.iterdir()) == []


def test_a_second_key_for_the_same_folder_is_refused(tmp_path: Path) -> None:
    key = vault.create(tmp_path, PASSPHRASE)

    with pytest.raises(EnvironmentFailure, match="sudah berisi kantor"):
        vault.create(tmp_path, "kata yang lain sekali")
    assert vault.unlock(tmp_path, PASSPHRASE) == key


def test_the_key_is_nowhere_on_disk_in_the_clear(tmp_path: Path) -> None:
    key = vault.create(tmp_path, PASSPHRASE)
    written = (tmp_path / vault.RECOVERY_FILE).read_bytes()

    assert key not in written
    assert key.hex().encode() not in written.lower()
    assert PASSPHRASE.encode() not in written


def test_a_folder_knows_its_own_key_from_another(tmp_path: Path) -> None:
    key = vault.create(tmp_path, PASSPHRASE)

    assert vault.belongs(tmp_path, key)
    assert not vault.belongs(tmp_path, bytes(32))


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"null", b'{"kdf": {}}', b"\xff\xfe"])
def test_a_damaged_recovery_file_is_told_in_words(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / vault.RECOVERY_FILE).write_bytes(damage)

    with pytest.raises(EnvironmentFailure, match="rusak") as caught:
        vault.unlock(tmp_path, PASSPHRASE)
    assert caught.value.code == "berkas_pemulihan_rusak"


@pytest.mark.parametrize(
    ("field", "value"),
    [("wrapped", "00" * 48), ("nonce", ""), ("kdf", {}), ("vault_id", None), ("demo", True)],
)
def test_a_changed_field_is_damage_and_no_wrong_passphrase(
    tmp_path: Path, field: str, value: object
) -> None:
    vault.create(tmp_path, PASSPHRASE)
    path = tmp_path / vault.RECOVERY_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), field: value}))

    with pytest.raises(EnvironmentFailure, match="rusak"):
        vault.unlock(tmp_path, PASSPHRASE)


def test_a_folder_without_an_office_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="loket demo") as caught:
        vault.unlock(tmp_path, PASSPHRASE)
    assert caught.value.code == "belum_ada_kantor"


def test_the_printed_code_makes_the_recovery_file_again(tmp_path: Path) -> None:
    key = vault.create(tmp_path, PASSPHRASE, demo=True)
    code = vault.sheet_code(tmp_path)
    (tmp_path / vault.RECOVERY_FILE).unlink()
    typed = "-".join(code[i : i + 4].lower() for i in range(0, len(code), 4)) + " \n"

    vault.restore_recovery(tmp_path, typed)

    assert vault.unlock(tmp_path, PASSPHRASE) == key
    assert vault.belongs(tmp_path, key)
    assert vault.recovery(tmp_path).demo
    assert len(code) == 192
    assert vault.looks_like_sheet_code(code)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_slip_in_the_printed_code_is_noticed(tmp_path: Path, data: st.DataObject) -> None:
    if not vault.exists(tmp_path):
        vault.create(tmp_path, PASSPHRASE)
    code = vault.sheet_code(tmp_path)
    place = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
    slip = code[:place] + letter + code[place + 1 :]
    elsewhere = tmp_path / "lain"
    elsewhere.mkdir(exist_ok=True)

    if slip != code:
        with pytest.raises(Misused, match="salah ketik"):
            vault.restore_recovery(elsewhere, slip)
        assert not vault.exists(elsewhere)


def test_a_code_never_replaces_a_recovery_file_that_is_there(tmp_path: Path) -> None:
    vault.create(tmp_path, PASSPHRASE)
    before = (tmp_path / vault.RECOVERY_FILE).read_bytes()

    with pytest.raises(EnvironmentFailure):
        vault.restore_recovery(tmp_path, vault.sheet_code(tmp_path))
    assert (tmp_path / vault.RECOVERY_FILE).read_bytes() == before


def test_no_two_purposes_share_a_key() -> None:
    key = bytes(range(32))

    assert len({vault.subkey(key, p) for p in ("check", "files", "file-names")} | {key}) == 4
