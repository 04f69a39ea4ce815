"""The rule of the chain: what of a notice is hashed, and how. No key: anyone can check it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from evac.notices.models import Notice

START = bytes(32)  # what the first notice is chained to


def content(notice: Notice, before: bytes) -> dict[str, Any]:
    """What is hashed, under the names that the public XML has for it.

    Source: the page of every notice states this rule in words; changing it breaks what others hold.
    """
    return {
        "number": notice.number,
        "sent": cap_time(notice.published_at),
        "status": status_of(notice),
        "msgType": notice.kind.value,
        "stage": notice.stage,
        "references": notice.refers_to,
        "expires": cap_time(notice.expires_at) if notice.expires_at else None,
        "zones": list(notice.zones),
        "info": notice.texts,
        "previous": before.hex(),
    }


def chained(notice: Notice, before: bytes) -> bytes:
    """SHA-256 over the notice and the hash of the one before it.

    Source: RFC 8785 (canonical JSON: sorted keys, no spaces, UTF-8).
    """
    return hash_of(content(notice, before))


def hash_of(told: Mapping[str, Any]) -> bytes:
    """SHA-256 over what a notice tells, whoever holds it."""
    text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def status_of(notice: Notice) -> str:
    """CAP's word for whether it is meant."""
    return "Exercise" if notice.is_exercise else "Actual"


def cap_time(at: datetime) -> str:
    """UTC to the second as CAP writes it: no Z, and minus for zero.

    Source: CAP 1.2, section 3.3.2.
    """
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S-00:00")
