"""The whole log as a file that anybody can keep, and check without us."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.verify import Verdict
from evac.notices.chain import START, content, hash_of
from evac.notices.models import Notice

RULE = (
    "The hash of a notice is SHA-256, in hex, over the notice without its hash as canonical JSON (RFC 8785: "
    "keys sorted, no spaces, UTF-8). previous is the hash of the notice before; 64 zeros before the first. "
    "The order is that of publishing: a number kept for a broadcast may come after greater ones, or never."
)


def exported(session: Session) -> dict[str, Any]:
    """Every notice in order, each with what its hash is made from, and the rule in words."""
    return {"rule": RULE, "items": list(_items(session))}


def verify_items(items: Sequence[Mapping[str, Any]], *, known_head: str | None = None) -> Verdict:
    """Check an exported log from its first notice and stop at the first bad place.

    Args:
        known_head: a head noted earlier; shows a log whose last notices were cut off.
    """
    before, wanted = START, known_head.strip().lower() if known_head else None
    seen, numbers = False, set[int]()
    for place, item in enumerate(items, start=1):
        told = {name: value for name, value in item.items() if name != "hash"}
        number = told.get("number")
        if not isinstance(number, int) or number < 1 or number in numbers:
            return Verdict(place - 1, place, _head(place - 1, before), seen if wanted else None)
        if told.get("previous") != before.hex() or hash_of(told).hex() != item.get("hash"):
            return Verdict(place - 1, place, _head(place - 1, before), seen if wanted else None)
        numbers.add(number)
        before = hash_of(told)
        seen = seen or before.hex() == wanted
    return Verdict(len(items), None, _head(len(items), before), seen if wanted else None)


def _items(session: Session) -> Iterator[dict[str, Any]]:
    before = START
    for notice in session.scalars(select(Notice).order_by(Notice.position)):
        yield content(notice, before) | {"hash": notice.hash.hex()}
        before = notice.hash


def _head(rows: int, last: bytes) -> str:
    return last.hex() if rows else ""
