"""Sealing: AES-256-GCM with the row's address as associated data, so that a moved cell does not open."""

import secrets
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from evac.kernel.errors import EvacError
from evac.vault.blind_index import derive, keyed_hash
from evac.vault.keyring import KeyRing

_VERSION = 1
_HEADER = struct.Struct(">BH")  # version, key id
_NONCE_BYTES = 12


class CannotOpen(EvacError):
    """A sealed cell does not open: wrong key ring, another row's cell, or damage. Never shows its content."""

    code = "cannot-open"
    status = 500

    def __init__(self, column: str) -> None:
        super().__init__(f"A sealed value of {column} cannot be opened with this key ring.")


class Vault:
    """Seals and opens cells, and makes the keyed hashes they are found by."""

    def __init__(self, ring: KeyRing) -> None:
        self._active = ring.active
        self._ciphers = {number: AESGCM(key) for number, key in ring.keys.items()}
        self._index_keys = {kind: derive(ring.root, kind) for kind in KINDS}

    def seal(self, text: str, *, table: str, column: str, uid: str) -> bytes:
        """Return ``version | key id | nonce | ciphertext+tag``, bound to this cell of this row."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        # Lone surrogates can reach us in a text; they are kept as they are.
        plain = text.encode("utf-8", "surrogatepass")
        cipher = self._ciphers[self._active].encrypt(nonce, plain, _address(table, column, uid))
        return _HEADER.pack(_VERSION, self._active) + nonce + cipher

    def open(self, sealed: bytes, *, table: str, column: str, uid: str) -> str:
        """Return the text that was sealed into this very cell.

        Raises:
            CannotOpen: another cell's content, another key ring, or damage.
        """
        try:
            version, key_id = _HEADER.unpack_from(sealed)
            if version != _VERSION:
                raise CannotOpen(column)
            body = sealed[_HEADER.size :]
            plain = self._ciphers[key_id].decrypt(
                body[:_NONCE_BYTES], body[_NONCE_BYTES:], _address(table, column, uid)
            )
        except (InvalidTag, KeyError, struct.error, ValueError):
            raise CannotOpen(column) from None
        return plain.decode("utf-8", "surrogatepass")

    def index(self, kind: str, value: str) -> bytes:
        """A keyed hash to find ``value`` by; each kind has a key of its own."""
        return keyed_hash(self._index_keys[kind], value)

    @staticmethod
    def key_id(sealed: bytes) -> int:
        """The id of the key a cell was sealed with."""
        return int(_HEADER.unpack_from(sealed)[1])


KINDS = (
    "address",
    "email",
    "document",
    "name",
    "text",
    "token",
    "throttle",
    "audit",
    "frozen",
    "receipt",
    "pin",
    "duress",
    "notice",
)


def _address(table: str, column: str, uid: str) -> bytes:
    return f"{table}|{column}|{uid}".encode()
