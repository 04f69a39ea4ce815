"""What a text changes: a check-in, the order it answers, the questions it settles."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.record import Recorded, record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.conversation.heard import Heard, answered_question
from evac.conversation.located import reported_place
from evac.conversation.orders import SAYS_ALL, digit_means, move_order, show_current
from evac.conversation.reading import Reading
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.messaging.models import InState
from evac.messaging.questions import Asked, choices_of, close
from evac.people.models import Channel
from evac.triage.entry import roster_entry
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

CANNOT_LEAVE_DUE = timedelta(hours=4)


@dataclass(frozen=True)
class Taken:
    """What stands after a text was taken in.

    Attributes:
        reading: as it counted, with the place that was chosen.
        news: something is known that was not known before.
        said_all: its digit says all there is to say.
        is_shown: the order that holds is sent in place of a reply.
    """

    reading: Reading
    place: ReportedPlace | None
    conflict: bool
    news: bool
    said_all: bool
    is_shown: bool


def take_in(session: Session, heard: Heard, now: datetime, *, expected: bool = False) -> Taken:
    """
    Args:
        expected: a word of ours explains the text, also where it says nothing else.
    """
    reading, party = _with_chosen_place(session, heard), heard.sender.party
    before = _known(roster_entry(session, party.id))
    place = heard.pin or reported_place(reading, heard.ground)
    recorded = _record(session, heard, reading, place, now)
    news = before != _known(roster_entry(session, party.id))
    settled = _close_answered(heard, reading, now)
    is_shown = _meet_order(session, heard, reading, recorded, now)
    said_all = digit_means(session, reading, answered_question(heard, reading)) in SAYS_ALL
    if _needs_a_person(heard, reading, recorded, settled=settled, expected=expected or said_all or is_shown):
        heard.incoming.state = InState.INBOX
    return Taken(reading, place, bool(recorded and recorded.conflict), news, said_all, is_shown)


def note_sign_of_life(session: Session, heard: Heard, now: datetime) -> None:
    """The text says nothing about the party, but somebody wrote it."""
    party_id = heard.sender.party.id
    before, said_at = roster_entry(session, party_id), min(heard.incoming.received_at, now)
    heard_at = max(before.last_contact_at or said_at, said_at)
    rescore(session, party_id, now=now, last_contact_at=heard_at, dark_until=None)


def _known(entry: RosterEntry) -> tuple[object, ...]:
    return entry.status, entry.cell_y, entry.cell_x, entry.party_size, entry.needs_mask


def _with_chosen_place(session: Session, heard: Heard) -> Reading:
    """ "X2" to "which Santa Ana?" is the second place that was offered."""
    question = answered_question(heard, heard.reading)
    if question is None or question.kind != Asked.PLACE:
        return heard.reading
    place_id = choices_of(session, question).get((heard.reading.answer or "")[-1:])
    place = heard.ground.gazetteer.get(place_id) if place_id else None
    if place is None:
        return heard.reading
    return replace(heard.reading, place_id=place.id, place_text=place.name, place_choices=())


def _record(
    session: Session, heard: Heard, reading: Reading, place: ReportedPlace | None, now: datetime
) -> Recorded | None:
    """A check-in when the text says anything; else only the sign of life counts.

    Duress changes nothing here: what follows from it has a transaction of its own, after the reply's.
    """
    source = Source.WHATSAPP if heard.incoming.channel is Channel.WHATSAPP else Source.SMS
    if not (_says_anything(reading) or place):
        note_sign_of_life(session, heard, now)
        return None
    report = Report(
        status=reading.status,
        source=source,
        about=reading.about,
        intent=reading.intent,
        party_size=reading.party_size,
        needs=reading.needs,
        confident=reading.confident,
        words=heard.words,
        reasons=tuple((reason.code, reason.words) for reason in reading.reasons),
        place=place,
        destination=reading.destination_text,
        contact_id=heard.sender.contact.id,
        incoming_id=heard.incoming.id,
        medicine_days=reading.medicine_days,
        said_at=heard.incoming.received_at,
    )
    return record_checkin(session, heard.sender.party, report, now=now)


def _says_anything(reading: Reading) -> bool:
    told = (
        reading.place_text,
        reading.latitude,
        reading.party_size,
        reading.medicine_days,
        reading.destination_text,
    )
    known = reading.status is not Status.UNKNOWN or reading.intent is not Intent.NONE or bool(reading.needs)
    return known or any(value is not None for value in told)


def _meet_order(
    session: Session, heard: Heard, reading: Reading, recorded: Recorded | None, now: datetime
) -> bool:
    """Let the text move the order it answers; True when the order that holds is sent in place of a reply."""
    party, question = heard.sender.party, answered_question(heard, reading)
    if not (recorded and recorded.conflict):
        move_order(session, party, reading, question, now=now)
    if reading.intent is Intent.CANNOT:  # our reply says that an officer calls or texts
        open_case(session, party, CaseKind.CANNOT_LEAVE, now=now, due_at=now + CANNOT_LEAVE_DUE)
    if question is not None:
        return False
    return show_current(session, party, heard.sender.contact, reading, now=now).is_shown


_SETTLED_BY: Mapping[Asked, Callable[[Reading], bool]] = {
    Asked.WHERE: lambda reading: reading.place_text is not None or reading.latitude is not None,
    Asked.SIZE: lambda reading: reading.party_size is not None,
    Asked.MEDICINE_DAYS: lambda reading: reading.medicine_days is not None,
    Asked.INTENT: lambda reading: reading.intent is not Intent.NONE,
    Asked.STATUS: lambda reading: reading.status is not Status.UNKNOWN and reading.confident,
}


def _close_answered(heard: Heard, reading: Reading, now: datetime) -> bool:
    """By its letter, or by a text that says in words what was asked; True when one was."""
    by_letter, settled = answered_question(heard, reading), False
    for question in heard.questions:
        said = _SETTLED_BY.get(Asked(question.kind))
        if question is by_letter or (said is not None and said(reading)):
            close(question, "answered", now=now)
            settled = True
    return settled


def _needs_a_person(
    heard: Heard, reading: Reading, recorded: Recorded | None, *, settled: bool, expected: bool
) -> bool:
    """Doubt goes to a person.

    Nothing understood, an unsure reading, a question to us, a photo, a stale letter. A text that says no more
    than what we asked ("Valencia", "4") has no status to be sure of, and is no doubt. ``expected`` when its
    letter and digit say all there is to say.
    """
    only_asked = settled and reading.status is Status.UNKNOWN and not reading.needs
    unanswered = answered_question(heard, reading) is None
    stale_letter = reading.answer is not None and unanswered and not expected
    nothing = recorded is None and heard.pin is None and not expected
    return (
        nothing
        or not (reading.confident or only_asked)
        or reading.is_question
        or heard.incoming.media_count > 0
        or stale_letter
    )
