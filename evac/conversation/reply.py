"""What is said back: from what stands now to one text in the queue, held to the limits of a dialogue."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.choose_reply import MEDICINE, Known, Reply
from evac.conversation.heard import Heard
from evac.conversation.take_in import Taken
from evac.conversation.written_to import contact_for_reply
from evac.departure.models import InstructionState
from evac.limits.take import take
from evac.messaging.models import Incoming, Lane, Outgoing
from evac.messaging.outbox import enqueue
from evac.messaging.questions import Asked, ask, asked_lately, choices_of
from evac.operation.current import operation_of
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry

PIN_LOST = "pin_lost"  # carrier_word of a text whose map pin the provider's list does not hold
AT_ONCE = timedelta(seconds=10)  # after a text of ours: faster than a frightened person reads and types
SAME_WORDS = 3  # in an hour, each time at once: it is a machine that answers ours
_UNCLEAR = ("not_understood", "first_contact")


def known_now(session: Session, heard: Heard, taken: Taken, now: datetime) -> Known:
    """What the reply is chosen from."""
    reading, places = taken.reading, heard.ground.gazetteer
    named = places.get(reading.place_id) if reading.place_id else None
    choices = [found for place_id in reading.place_choices if (found := places.get(place_id))]
    heard_now = Known(
        wording=heard.sender.party.wording,
        status=reading.status,
        first=heard.sender.first,
        has_place=taken.place is not None,
        has_size=reading.party_size is not None,
        intent=reading.intent,
        medicine_known=reading.medicine_days is not None,
        medicine_asked=_medicine_asked(session, heard),
        place_name=named.name if named else (taken.place.text if taken.place else None),
        place_choices=tuple((found.id, f"{found.name}, {found.state}") for found in choices),
        pin_lost=heard.incoming.carrier_word == PIN_LOST,
        answered_us=taken.said_all,
    )
    # Whoever holds a phone must not learn from its first text whether its number is on our list.
    return heard_now if heard.sender.first else _with_what_stands(session, heard_now, heard, taken, now)


def send_reply(session: Session, heard: Heard, reply: Reply, now: datetime) -> None:
    """Queue the reply with its question, unless the sender had enough of them."""
    if not _may_reply(session, heard, reply, now):
        return
    party, values = heard.sender.party, dict(reply.values)
    if reply.question is not None:
        question = ask(session, party, reply.question, reply.choices, now=now)
        if question is None:  # every letter still means something else: say the rest without a question
            values.pop("choices", None)
            reply = Reply("noted", reply.lane, values)
        elif question.letter:
            values["letter"] = question.letter
    enqueue(
        session,
        party=party,
        contact=_contact_for_reply(session, heard, now),
        kind=reply.kind,
        lane=reply.lane,
        now=now,
        values=values,
        incoming=heard.incoming,
    )


def _contact_for_reply(session: Session, heard: Heard, now: datetime) -> Contact:
    return contact_for_reply(session, heard.sender.party, heard.sender.contact, now=now)


def _medicine_asked(session: Session, heard: Heard) -> str | None:
    """In the sender's own words: "2 days" is answered with what it was about."""
    asked = next((q for q in heard.questions if q.kind == Asked.MEDICINE_DAYS), None)
    return choices_of(session, asked).get(MEDICINE) if asked else None


def _with_what_stands(session: Session, known: Known, heard: Heard, taken: Taken, now: datetime) -> Known:
    party: Party = heard.sender.party
    entry = session.get_one(RosterEntry, party.id)
    return replace(
        known,
        status=entry.status,
        conflict=taken.conflict,
        briefed=party.briefed_at is not None,
        has_place=entry.place_at is not None,
        has_size=known.has_size or not party.unregistered or party.party_size > 1,
        intent=entry.intent,
        medicine_known=entry.medicine_until is not None,
        news=taken.news,
        ordered=entry.instruction not in (None, InstructionState.EXPIRED),
        reporter=heard.sender.contact.reporter_since is not None,
        asked=asked_lately(session, party.id, now=now),
    )


def _may_reply(session: Session, heard: Heard, reply: Reply, now: datetime) -> bool:
    """Guard against loops and floods; the first cry is always answered, however many texts came before."""
    party, pace = heard.sender.party, operation_of(session).pace
    hourly, burst = pace.replies_an_hour / 3600, pace.replies_an_hour
    if reply.lane is Lane.ALARM:
        return take(session, f"cry:{party.uid}", rate_per_second=hourly, burst=burst, now=now)
    if _is_machine(session, party, heard.incoming):
        return False
    if not take(session, f"reply:{party.uid}", rate_per_second=hourly, burst=burst, now=now):
        return False
    if reply.kind in _UNCLEAR and reply.lane is Lane.ROUTINE:
        daily = 1 / pace.one_reply_every.total_seconds()
        return take(session, f"unclear:{party.uid}", rate_per_second=daily, burst=1, now=now)
    return True


def _is_machine(session: Session, party: Party, incoming: Incoming) -> bool:
    """The same words again and again, each time at once after a text of ours; people are slower."""
    same = select(Incoming.received_at).where(
        Incoming.from_index == incoming.from_index,
        Incoming.alike_index == incoming.alike_index,
        Incoming.received_at > incoming.received_at - timedelta(hours=1),
        Incoming.id <= incoming.id,
    )
    came = session.scalars(same.order_by(Incoming.id.desc()).limit(SAME_WORDS)).all()
    return len(came) == SAME_WORDS and all(_was_at_once(session, party, at) for at in came)


def _was_at_once(session: Session, party: Party, at: datetime) -> bool:
    ours = Outgoing.party_id == party.id, Outgoing.sent_at.between(at - AT_ONCE, at)
    return session.scalar(select(Outgoing.id).where(*ours).limit(1)) is not None
