"""Blind indexes: keyed hashes that let us find a value without storing it."""

import hmac

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

INDEX_BYTES = 16  # 128 bits: collisions are out of reach at any size a crisis has


def derive(root: bytes, kind: str) -> bytes:
    """A key for one kind of value, so that equal values of two kinds do not show as equal.

    Source: RFC 5869 (HKDF-SHA-256).
    """
    info = f"evac index {kind}".encode()
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=info).derive(root)


def keyed_hash(key: bytes, value: str) -> bytes:
    return hmac.digest(key, value.encode("utf-8", "surrogatepass"), "sha256")[:INDEX_BYTES]
