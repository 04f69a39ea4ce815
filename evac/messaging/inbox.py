"""Keeping a text that came in: one row, written before anything else is done with it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Insert
from sqlalchemy.dialects.postgresql import insert

from evac.db.base import new_uid
from evac.messaging.channel import InboundText
from evac.messaging.models import Incoming, InState
from evac.vault.seal import Vault

_TABLE = Incoming.__tablename__
# Built once: a session, or a statement built anew, costs more here than a durable commit. A repeat changes
# nothing; SQLite says so in the same words as PostgreSQL.
KEEP: Insert = insert(Incoming).on_conflict_do_nothing(index_elements=["provider_sid"])
# Only the count of rows tells a repeat; unasked, PostgreSQL's driver keeps none for an insert.
_KEEP_AND_COUNT = KEEP.execution_options(preserve_rowcount=True)


def sealed_row(vault: Vault, text: InboundText, *, at: datetime, caught_up: bool = False) -> dict[str, Any]:
    """The row of a text, sealed before the database is asked for anything."""
    uid = new_uid()

    def sealed(column: str, value: str | None) -> bytes | None:
        return None if value is None else vault.seal(value, table=_TABLE, column=column, uid=uid)

    return {
        "uid": uid,
        "provider_sid": text.provider_sid,
        "channel": text.kind,
        "front": text.front,
        "from_sealed": sealed("from_sealed", text.sender.value),
        "from_index": vault.index("address", text.sender.value),
        "to_sealed": sealed("to_sealed", text.to.value),
        "body_sealed": sealed("body_sealed", text.body),
        "point_sealed": sealed("point_sealed", f"{text.point[0]},{text.point[1]}" if text.point else None),
        "label_sealed": sealed("label_sealed", text.label),
        "media_count": text.media_count,
        "carrier_word": text.carrier_word,
        "caught_up": caught_up,
        "received_at": at,
        "state": InState.WAITING,
        "failures": 0,
        "next_try_at": at,
    }


def keep(connection: Connection, row: dict[str, Any]) -> bool:
    """Write the row; False when this text was kept before. Nothing else happens here."""
    return connection.execute(_KEEP_AND_COUNT, row).rowcount == 1
