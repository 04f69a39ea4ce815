"""What is said back: from what stands now to one text in the queue, held to the limits of a dialogue."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.checkins.report import ReportedPlace
from evac.conversation.choose_reply import MEDICINE, Again, Known, Reply
from evac.conversation.heard import Heard
from evac.conversation.orders import Asked
from evac.conversation.reply_limits import may_reply
from evac.conversation.take_in import Taken
from evac.conversation.written_to import contact_for_reply
from evac.departure.models import InstructionState
from evac.kernel.status import Status
from evac.messaging.outbox import enqueue
from evac.messaging.questions import Asked as Kind
from evac.messaging.questions import ask, asked_lately, choices_of
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry

_LINK = re.compile(r"https?:|www\.|geo:|\w\.\w{2,}/", re.IGNORECASE)
PLACE_HOLDS = timedelta(hours=12)  # for whoever cries for help
PIN_LOST = "pin_lost"  # carrier_word of a text whose map pin the provider's list does not hold


def known_now(session: Session, heard: Heard, taken: Taken, now: datetime) -> Known:
    """What the reply is chosen from."""
    reading, places = taken.reading, heard.ground.gazetteer
    named = places.get(reading.place_id) if reading.place_id else None
    choices = [found for place_id in reading.place_choices if (found := places.get(place_id))]
    heard_now = Known(
        wording=heard.sender.party.wording,
        status=reading.status,
        first=heard.sender.first,
        claims=heard.claim is not None,
        has_place=taken.place is not None and not taken.place.doubtful,
        place_doubted=taken.place is not None and taken.place.doubtful,
        has_size=reading.party_size is not None,
        intent=reading.intent,
        medicine_known=reading.medicine_days is not None,
        medicine_asked=_medicine_asked(session, heard),
        place_name=named.name if named else _said_of(taken.place),
        place_choices=tuple((found.id, f"{found.name}, {found.state}") for found in choices),
        pin_lost=heard.incoming.carrier_word == PIN_LOST,
        answered_us=taken.said_all,
        # Of whoever writes for the first time all is news that says anything at all.
        news=taken.recorded or taken.news,
        no_call=taken.no_call,
        warns=taken.warns,
        moment_told=taken.moment_told,
        courtesy=taken.courtesy,
        running=taken.running,
    )
    # Whoever holds a phone must not learn from its first text whether its number is on our list.
    return heard_now if heard.sender.first else _with_what_stands(session, heard_now, heard, taken, now)


def send_reply(session: Session, heard: Heard, reply: Reply, now: datetime) -> None:
    """Queue the reply with its question, unless the sender had enough of them."""
    if not may_reply(session, heard, reply, now=now):
        return
    party, values = heard.sender.party, dict(reply.values)
    if reply.question is not None:
        question = ask(session, party, reply.question, reply.choices, now=now)
        if question is None:  # every letter still means something else: say the rest without a question
            values.pop("choices", None)
            reply = Reply(reply.without, reply.lane, values)
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
    asked = next((one.question for one in heard.questions if one.meant.kind == Kind.MEDICINE_DAYS), None)
    return choices_of(session, asked).get(MEDICINE) if asked else None


def _said_of(place: ReportedPlace | None) -> str | None:
    """A link is said back as what it shows: carriers hold back texts with links."""
    if place is None or place.doubtful:
        return None
    if place.point is not None and _LINK.search(place.text or ""):
        return f"{place.latitude:.2f}, {place.longitude:.2f}"
    return place.text


def _again(heard: Heard, mistaken: Asked | None) -> Again | None:
    if mistaken is None:
        return None
    meant, places = mistaken.meant, heard.ground.gazetteer
    found = [places.get(meaning) for meaning in meant.choices.values()] if meant.kind == Kind.PLACE else []
    return Again(
        meant.kind,
        meant.letter,
        " ".join(f"{meant.letter}{digit}" for digit in meant.choices),
        tuple(f"{place.name}, {place.state}" for place in found if place),
        ours=mistaken.question.broadcast_id is None,
    )


def _is_placed(entry: RosterEntry, taken: Taken, now: datetime) -> bool:
    """Help is sent to where they are now: beside a cry an old word on it is none."""
    if entry.place_at is None:
        return False
    return taken.reading.status is not Status.SOS or now - entry.place_at < PLACE_HOLDS


def _with_what_stands(session: Session, known: Known, heard: Heard, taken: Taken, now: datetime) -> Known:
    party: Party = heard.sender.party
    entry = session.get_one(RosterEntry, party.id)
    return replace(
        known,
        status=entry.status,
        conflict=taken.conflict,
        briefed=party.briefed_at is not None,
        has_place=_is_placed(entry, taken, now) and not known.place_doubted,
        has_size=known.has_size or not party.unregistered or party.party_size > 1,
        intent=entry.intent,
        medicine_known=entry.medicine_until is not None,
        news=taken.news,
        again=_again(heard, taken.mistaken),
        cried_before=taken.cried_before,
        ordered=entry.instruction not in (None, InstructionState.EXPIRED),
        reporter=heard.sender.contact.reporter_since is not None,
        asked=asked_lately(session, party.id, now=now),
    )
