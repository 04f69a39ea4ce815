"""People, and everything of the dispatcher's that could bring a text to them."""

from sqlalchemy.orm import Session

from evac.broadcasts.gate import GATE
from evac.db.database import Database
from evac.dispatcher import broadcasts as chores
from evac.kernel.wording import Wording
from evac.messaging.channel import Job
from evac.messaging.outbox import claim
from tests.broadcasts.steps import HELD, reachable_party
from tests.factories import NOON, make_officer
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import channels

LATER = NOON + HELD


def people(session: Session) -> None:
    make_officer(session)  # number 1, who had no hand in anything
    for _ in range(3):
        reachable_party(session)
    reachable_party(session, wording=Wording.DISCREET)
    reachable_party(session, duress=True)


def the_dispatcher_works(database: Database) -> list[Job]:
    """All that could bring a text out of it."""
    chores.freeze_waiting(database, lambda: LATER)
    chores.release_waiting(database, lambda: LATER)
    chores.watch_sending(database, lambda: LATER)
    chores.cancel_halted(database, lambda: LATER)
    return _claimed(database)


def _claimed(database: Database) -> list[Job]:
    with database.writing() as session:
        return claim(
            session,
            worker="one",
            channels=channels(FakeCarrier()),
            segments_per_second=1000,
            limit=100,
            now=LATER,
            gate=GATE,
        )
