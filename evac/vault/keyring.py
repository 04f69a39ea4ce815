"""The key ring: a file of keys that stands outside the database and outside its backups."""

import base64
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from evac.kernel.errors import WrongSetup

KEY_BYTES = 32
_VERSION = 1


class WrongKeyring(WrongSetup):
    """The key ring is missing or cannot be read; starting without it would fork the data."""


@dataclass(frozen=True, repr=False)
class KeyRing:
    """Sealing keys by id, the id new rows are sealed with, and the root of all keyed hashes.

    The root never rotates: blind indexes and the audit chain stand on it.
    """

    active: int
    keys: dict[int, bytes]
    root: bytes


def new_keyring() -> KeyRing:
    return KeyRing(active=1, keys={1: secrets.token_bytes(KEY_BYTES)}, root=secrets.token_bytes(KEY_BYTES))


def with_new_key(ring: KeyRing) -> KeyRing:
    """A ring whose new rows use a fresh key; the older keys stay, to open what they sealed."""
    fresh = max(ring.keys) + 1
    return KeyRing(active=fresh, keys=ring.keys | {fresh: secrets.token_bytes(KEY_BYTES)}, root=ring.root)


def without_key(ring: KeyRing, key_id: int) -> KeyRing:
    """Drop a key that seals nothing any more, neither in the database nor in a kept backup."""
    return KeyRing(ring.active, {k: v for k, v in ring.keys.items() if k != key_id}, ring.root)


def write_keyring(path: Path, ring: KeyRing) -> None:
    """Write the ring readable by its owner only, in one step: a crash leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(_to_json(ring), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def read_keyring(path: Path) -> KeyRing:
    """Read the ring.

    Raises:
        WrongKeyring: missing, unreadable, open to others, or not a key ring.
    """
    try:
        mode = path.stat().st_mode
        content = path.read_text()
    except OSError as error:
        raise WrongKeyring(
            f"EVAC_KEYRING: no key ring at {path} ({error.strerror}). Put the deployment's key ring back "
            "there; `evac db upgrade` makes one only for an empty database."
        ) from None
    if mode & 0o077:
        raise WrongKeyring(f"EVAC_KEYRING: {path} can be read by others. Run: chmod 600 {path}")
    try:
        return _from_json(json.loads(content))
    except (ValueError, KeyError, TypeError):
        raise WrongKeyring(f"EVAC_KEYRING: {path} is damaged or no key ring file; restore it.") from None


def _to_json(ring: KeyRing) -> dict[str, object]:
    return {
        "version": _VERSION,
        "active": ring.active,
        "keys": {str(number): base64.b64encode(key).decode() for number, key in ring.keys.items()},
        "root": base64.b64encode(ring.root).decode(),
    }


def _from_json(content: dict[str, object]) -> KeyRing:
    written = content["keys"]
    if content["version"] != _VERSION or not isinstance(written, dict):
        raise ValueError("unknown version")
    keys = {int(number): base64.b64decode(key, validate=True) for number, key in written.items()}
    root = base64.b64decode(str(content["root"]), validate=True)
    active = int(str(content["active"]))
    if active not in keys or {len(key) for key in [*keys.values(), root]} != {KEY_BYTES}:
        raise ValueError("wrong keys")
    return KeyRing(active, keys, root)
