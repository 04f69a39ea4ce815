"""People to whom a broadcast goes, and what of it has reached the carrier."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from evac.broadcasts import queries
from evac.broadcasts.models import Broadcast
from evac.db.database import Database
from evac.kernel.wording import Wording
from tests.broadcasts.officers import now
from tests.factories import make_party
from tests.flows.conftest import Spine
from tests.support import exercise

SOON = timedelta(seconds=0.2)


def hold_shortly(database: Database) -> None:
    """An approved broadcast leaves after a moment, not after the exercise's five seconds."""
    operation = exercise()
    holds = replace(operation.holds, after_approval=SOON)
    database.info["operation"] = replace(operation, holds=holds)


def register(database: Database, number: int, **fields: Any) -> list[str]:
    """So many parties in plain Spanish; returns their phones, in the order in which they are told."""
    phones = [f"+58414555{n:04}" for n in range(1, number + 1)]
    with database.writing() as session:
        for n, phone in enumerate(phones):
            given = {"case_code": f"F{n:05}", "wording": Wording.PLAIN, "language": "es", "now": now()}
            make_party(session, phone=phone, **given | fields)
    return phones


def taken(spine: Spine, *, containing: str = "") -> Counter[str]:
    """How many texts to each phone the carrier took in."""
    log = spine.carrier.carrier.store.accepted_after(0)
    return Counter(text.to for text in log if containing in text.body and text.to.startswith("+58414"))


def tally(spine: Spine, broadcast_id: int) -> queries.Tally:
    with spine.services.database.reading() as session:
        return queries.tally(session, session.get_one(Broadcast, broadcast_id))


def let_all_arrive(spine: Spine, broadcast_id: int, phones: Sequence[str]) -> None:
    spine.until(lambda: tally(spine, broadcast_id).delivered == len(phones), "all receipts")
