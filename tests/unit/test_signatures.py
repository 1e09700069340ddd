"""Ed25519 as the program uses it, checked against RFC 8032."""

from __future__ import annotations

from desktop_app.adapters.signatures import Ed25519Signatures

SIGNATURES = Ed25519Signatures()


def test_a_signature_is_good_for_its_message_and_key_only() -> None:
    private, public = SIGNATURES.new_pair()
    _, stranger = SIGNATURES.new_pair()
    signature = SIGNATURES.sign(private, b"surat")
    assert SIGNATURES.verify(public, signature, b"surat")
    assert not SIGNATURES.verify(public, signature, b"suraT")
    assert not SIGNATURES.verify(stranger, signature, b"surat")
    assert not SIGNATURES.verify(public, signature[:-1], b"surat")
    assert not SIGNATURES.verify(public[:-1], signature, b"surat")


def test_the_first_vector_of_rfc_8032() -> None:
    private = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    signature = SIGNATURES.sign(private, b"")
    assert signature.hex().startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522")
    assert SIGNATURES.verify(public, signature, b"")
