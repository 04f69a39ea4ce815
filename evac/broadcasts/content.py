"""What a broadcast says, to whom and until when, written so that a keyed hash can stand for it."""

import json
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast
from evac.db.sealed import unseal, vault_of


def content_of(session: Session, broadcast: Broadcast) -> dict[str, object]:
    """What its officers write; what the freeze adds is not in it."""
    return {
        "uid": broadcast.uid,
        "stage": broadcast.stage,
        "audience": broadcast.audience,
        "reach": broadcast.reach.value,
        "valid_until": written(broadcast.valid_until),
        "deadline_at": written(broadcast.deadline_at),
        "corrects": broadcast.corrects_id,
        "variants": sorted(
            [variant.language, variant.wording.value, unseal(session, variant, "body") or ""]
            for variant in broadcast.variants
        ),
    }


def keyed_hash(session: Session, content: object) -> bytes:
    """What only a holder of the keys can make."""
    return vault_of(session).index("frozen", json.dumps(content, sort_keys=True, separators=(",", ":")))


def written(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else None
