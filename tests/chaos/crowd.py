"""A thousand people to be told to leave."""

from evac.db.database import Database
from evac.kernel.wording import Wording
from tests.broadcasts.officers import now
from tests.factories import make_party

# Of ten parties; who is discreet and not briefed gets a pointer, and both of these the quiet number.
KINDS = (
    *[{"language": "es", "wording": Wording.PLAIN}] * 6,
    *[{"language": "en", "wording": Wording.PLAIN}] * 2,
    {"language": "es", "wording": Wording.DISCREET, "briefed": True},
    {"language": "es", "wording": Wording.DISCREET},
)


def register(database: Database, number: int) -> list[str]:
    """So many parties that are not urgent; returns their phones."""
    phones = [f"+58412555{n:04}" for n in range(number)]
    with database.writing() as session:
        for n, phone in enumerate(phones):
            given = dict(KINDS[n % len(KINDS)])
            briefed_at = now() if given.pop("briefed", False) else None
            make_party(session, case_code=f"B{n:05}", phone=phone, now=now(), briefed_at=briefed_at, **given)
    return phones
