"""What the queue asks about texts of broadcasts, which stand above it, before they leave."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.messaging.channel import Outcome
from evac.messaging.rows import TextRow


@dataclass(frozen=True)
class Gate:
    """
    Attributes:
        open_broadcasts: ids of the broadcasts whose texts may leave now, with their uids.
        refused: of texts of open broadcasts those that must not leave any more, by id, and what becomes of
            them instead.
    """

    open_broadcasts: Callable[[Session, datetime], Mapping[int, str]]
    refused: Callable[[Session, Sequence[TextRow]], Mapping[int, Outcome]]


# Who does not say otherwise claims no text of a broadcast.
SHUT = Gate(lambda session, now: {}, lambda session, texts: {})
