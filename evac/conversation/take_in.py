"""What a text changes: a check-in, the order it answers, the questions it settles."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.cases.said import DO_NOT_CALL, note_on_cases
from evac.checkins.record import Recorded, record_checkin
from evac.checkins.report import Report, ReportedPlace
from evac.checkins.silence import silence_after
from evac.conversation.calls_unwanted import is_call_unwanted
from evac.conversation.choose_reply import CALL_UNSUITABLE
from evac.conversation.courtesies import Courtesy, courtesy_in
from evac.conversation.for_a_person import needs_a_person
from evac.conversation.forged import asks_whether_ours, warns_of_forgery
from evac.conversation.heard import Heard, answered_question
from evac.conversation.here_now import says_where_it_is
from evac.conversation.located import believed_abroad, doubted_pin, reported_place, without_doubted_point
from evac.conversation.orders import SAYS_ALL, Asked, move_order, show_again, show_current
from evac.conversation.reading import Reading
from evac.conversation.running_danger import is_running, stands_at_a_stop
from evac.conversation.said_before import SaidBefore, is_news, said_before
from evac.conversation.silence import is_kept_silent
from evac.conversation.what_it_answers import (
    as_it_counts,
    close_answered,
    meaning_of,
    mistaken_for,
    moment_told,
)
from evac.db.sealed import unseal
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.messaging.models import InState
from evac.messaging.questions import reopen
from evac.operation.current import operation_of
from evac.people.models import Channel
from evac.triage.entry import roster_entry
from evac.triage.rescore import rescore

CANNOT_LEAVE_DUE = timedelta(hours=4)
FORGERY_DUE = timedelta(minutes=30)


@dataclass(frozen=True)
class Taken:
    """What stands after a text was taken in.

    Attributes:
        reading: as it counted, with the place that was chosen.
        recorded: it says something of the party.
        news: it says what was not said before, or answers what was asked.
        said_all: its digit says all there is to say.
        is_shown: the order that holds is sent in place of a reply.
        mistaken: a question it was meant for, with an answer that question does not have.
        no_call: it says that a call does not suit, by its digit or in words.
        moment_told: it answers when something happened.
        warns: it warns of a forged message or a trap, or asks whether one is ours.
        cried_before: an SOS stood before it.
        running: what was last said of the party is danger that runs, by this text or an earlier one.
    """

    reading: Reading
    place: ReportedPlace | None
    conflict: bool
    recorded: bool
    news: bool
    said_all: bool
    is_shown: bool
    mistaken: Asked | None = None
    no_call: bool = False
    moment_told: bool = False
    warns: bool = False
    cried_before: bool = False
    running: bool = False
    courtesy: Courtesy | None = None


def take_in(session: Session, heard: Heard, now: datetime, *, expected: bool = False) -> Taken:
    """
    Args:
        expected: a word of ours explains the text, also where it says nothing else.
    """
    moment = moment_told(heard)
    party = heard.sender.party
    stands = roster_entry(session, party.id).status
    reading, place = _place_in(heard, as_it_counts(heard, moment), has_left=stands is Status.DEPARTED)
    cried_before = stands is Status.SOS
    before = said_before(session, party.id)
    recorded = _record(session, heard, reading, place, moment, now)
    settled = close_answered(heard, reading, moment, now)
    mistaken = mistaken_for(heard, reading, recorded)
    if mistaken is not None:
        reopen(mistaken.question)
    is_shown = _meet_order(session, heard, reading, recorded, mistaken, now)
    means = meaning_of(heard, reading)
    no_call = means == CALL_UNSUITABLE or is_call_unwanted(heard.words, ill=Need.MEDICAL in reading.needs)
    said_all = means in SAYS_ALL or (no_call and note_on_cases(session, party, DO_NOT_CALL))
    courtesy = _courtesy(session, heard, recorded)
    is_wish = no_call and said_all and recorded is None
    if courtesy is not None or is_wish:  # nothing else is said, so there is nothing to be unsure of
        reading = replace(reading, confident=True)
    is_expected = expected or said_all or is_shown or courtesy is not None
    warns = warns_of_forgery(heard.words)
    if warns:
        open_case(session, party, CaseKind.FORGERY, now=now, due_at=now + FORGERY_DUE)
    warns = warns or asks_whether_ours(heard.words)
    is_doubted = warns or reading.point_suspect is not None or bool(place and place.doubtful)
    if is_doubted or needs_a_person(heard, reading, recorded, settled=settled, expected=is_expected):
        heard.incoming.state = InState.INBOX
    return Taken(
        reading,
        place,
        bool(recorded and recorded.conflict),
        recorded is not None,
        settled or said_all or is_news(reading, place, before),
        said_all,
        is_shown,
        mistaken=mistaken,
        no_call=no_call and not reading.status.is_distress,  # who is in danger is told that
        moment_told=moment is not None,
        warns=warns,
        cried_before=cried_before,
        running=_is_running(reading, before, heard.words),
        courtesy=courtesy,
    )


def _is_running(reading: Reading, before: SaidBefore, words: str) -> bool:
    """Only their own word that they are well, or out, ends it."""
    if reading.status in (Status.UNKNOWN, Status.MOVING) and stands_at_a_stop(words):
        return True
    runs_on = before.running and reading.status not in (Status.SAFE, Status.DEPARTED)
    return runs_on or is_running(reading.status, [reason.code for reason in reading.reasons])


def _place_in(heard: Heard, reading: Reading, *, has_left: bool) -> tuple[Reading, ReportedPlace | None]:
    """The place as it may be kept, and the reading without a point that is not believed."""
    has_left = has_left or reading.status is Status.DEPARTED
    if has_left:
        reading = believed_abroad(reading)
    place = reported_place(reading, heard.ground)
    reading = without_doubted_point(reading, place)
    if heard.pin is None:
        return reading, place
    return reading, heard.pin if has_left else doubted_pin(heard.pin, heard.ground)


def note_sign_of_life(session: Session, heard: Heard, now: datetime) -> None:
    """The text says nothing about the party, but somebody wrote it."""
    party_id = heard.sender.party.id
    before, said_at = roster_entry(session, party_id), min(heard.incoming.received_at, now)
    heard_at = max(before.last_contact_at or said_at, said_at)
    rescore(session, party_id, now=now, last_contact_at=heard_at, **silence_after(before, said_at))


def _courtesy(session: Session, heard: Heard, recorded: Recorded | None) -> Courtesy | None:
    """Only of a text that is nothing else."""
    if recorded is not None or heard.pin is not None or heard.reading.answer is not None:
        return None
    sign_off = unseal(session, heard.sender.party, "sign_off") or operation_of(session).default_sign_off
    return courtesy_in(heard.words, sign_off=sign_off)


def _record(
    session: Session,
    heard: Heard,
    reading: Reading,
    place: ReportedPlace | None,
    moment: str | None,
    now: datetime,
) -> Recorded | None:
    """A check-in when the text says anything; else only the sign of life counts.

    Duress changes nothing here: what follows from it has a transaction of its own, after the reply's.
    """
    source = Source.WHATSAPP if heard.incoming.channel is Channel.WHATSAPP else Source.SMS
    if not (_says_anything(reading) or place or moment):
        note_sign_of_life(session, heard, now)
        return None
    report = Report(
        status=reading.status,
        source=source,
        about=reading.about,
        intent=reading.intent,
        party_size=reading.party_size,
        needs=reading.needs,
        confident=reading.confident or says_where_it_is(reading, heard.words),
        words=heard.words,
        reasons=tuple((reason.code, reason.words) for reason in reading.reasons)
        + ((("when", moment),) if moment else ()),
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
    session: Session,
    heard: Heard,
    reading: Reading,
    recorded: Recorded | None,
    mistaken: Asked | None,
    now: datetime,
) -> bool:
    """Let the text move the order it answers; True when the order that holds is sent in place of a reply."""
    party, question = heard.sender.party, answered_question(heard, reading)
    if not (recorded and recorded.conflict):
        move_order(session, party, reading, question, now=now)
    if reading.intent is Intent.CANNOT:  # our reply says that an officer calls or texts
        open_case(session, party, CaseKind.CANNOT_LEAVE, now=now, due_at=now + CANNOT_LEAVE_DUE)
    if question is not None or is_kept_silent(session, heard, now):
        return False
    contact = heard.sender.contact
    if mistaken is not None and not reading.status.is_distress:
        return show_again(session, party, contact, mistaken, now=now).is_shown
    return show_current(session, party, contact, reading, now=now).is_shown
