"""What a party's page shows of duress, consent and secrets; never the secrets themselves."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from evac.cases.clear_duress import clearances_of
from evac.officers.queries import display_names
from evac.people.consent import consents
from evac.people.models import Channel
from evac.roster.rows import Row


@dataclass(frozen=True)
class Safety:
    """
    Attributes:
        cleared_by: names of the officers who cleared the alarm that stands.
        mine: this officer is one of them.
        consents: uids of the WhatsApp contacts that may be written to in discreet wording.
    """

    cleared_by: tuple[str, ...]
    mine: bool
    has_pin: bool
    has_word: bool
    consents: frozenset[str]


def safety_of(session: Session, row: Row, officer_id: int) -> Safety:
    party, cleared = row.party, clearances_of(session, row.entry) if row.entry.duress else ()
    officers = [clearance.officer_id for clearance in cleared]
    names = display_names(session, officers) if officers else {}
    whatsapp = (one for one in party.contacts if one.channel is Channel.WHATSAPP)
    return Safety(
        cleared_by=tuple(names.get(one, "") for one in officers),
        mine=officer_id in officers,
        has_pin=party.pin_index is not None,
        has_word=party.duress_sealed is not None,
        consents=frozenset(one.uid for one in whatsapp if consents(session, one)),
    )
