"""Taking in how to reach who cried from a page: a number and a place, added to the cry that was kept."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.models import CheckIn
from evac.checkins.record import find_kept
from evac.checkins.schemas import CheckInDetails
from evac.conversation.reading import Ground
from evac.kernel.source import Source
from evac.people.models import Channel, Party
from evac.people.queries import find_by_submission
from evac.people.register import add_contact
from evac.people.schemas import ContactDetails
from evac.records.receive import MERGE_DUE, kept_once, receive_report, with_claims


def receive_more(
    session: Session,
    cry_uid: str,
    more: CheckInDetails,
    *,
    cry_form: str,
    phone: str | None,
    ground: Ground,
    now: datetime,
) -> Party | None:
    """One more check-in beside the cry; sent twice it is one.

    The number becomes a contact only of a party that the cry's own form made and that has none. Everybody
    else's keeps it as words for an officer, as every page's word about a party that was known before.

    Args:
        cry_uid: the check-in that the first form made.
        cry_form: the id of that form.

    Returns:
        None where that check-in is no more.
    """
    cry = session.scalar(select(CheckIn).where(CheckIn.uid == cry_uid))
    if cry is None:
        return None
    party = session.get_one(Party, cry.party_id)
    told = kept_once(more, phone)
    if told.submission and find_kept(session, told.submission):
        return party
    own = find_by_submission(session, cry_form)
    is_own = own is not None and own.id == party.id and party.unregistered
    claimed = phone if not (phone and is_own and _reach_by(session, party, phone, now)) else None
    said = replace(told, words=with_claims(told.words, "", claimed, None))
    receive_report(session, party, said, ground=ground, source=Source.WEB, now=now, stranger=not is_own)
    return party


def _reach_by(session: Session, party: Party, phone: str, now: datetime) -> bool:
    """Whether the number is the party's from now on; one that is somebody's already is for an officer."""
    if party.contacts:
        return False
    contact = add_contact(session, party, ContactDetails(Channel.SMS, phone), now=now)
    if not contact.own:
        open_case(session, party, CaseKind.MERGE, now=now, due_at=now + MERGE_DUE)
    return True
