"""Answering one text that was kept: whose it is, what it says, what that changes, what is said back."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.record import Recorded, Report, ReportedPlace, record_checkin
from evac.conversation.choose_reply import MEDICINE, Known, Reply, choose_reply
from evac.conversation.commands import COMMANDS, Request
from evac.conversation.located import reported_place
from evac.conversation.orders import SAYS_ALL, digit_means, move_order, show_current, what_was_asked
from evac.conversation.reading import Ground, Reading
from evac.conversation.sender import Sender, find_sender, make_sender
from evac.conversation.understand import understand
from evac.db.sealed import unseal, vault_of
from evac.departure.models import InstructionState
from evac.kernel.folding import fold
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.limits.take import take
from evac.messaging.models import Incoming, InState, Lane, Question
from evac.messaging.outbox import enqueue
from evac.messaging.questions import Asked, ask, choices_of, close
from evac.operation.current import operation_of
from evac.people.models import Channel
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

CANNOT_LEAVE_DUE = timedelta(hours=4)
PIN_LOST = "pin_lost"  # carrier_word of a text whose map pin the provider's list does not hold


@dataclass(frozen=True)
class _Heard:
    """A text with its sender, its reading and the questions it may answer."""

    incoming: Incoming
    words: str
    sender: Sender
    reading: Reading
    questions: list[Question]
    pin: ReportedPlace | None


def answer(session: Session, incoming: Incoming, ground: Ground, *, now: datetime) -> None:
    """Take one waiting text in and answer it.

    Afterwards it is ``answered``, or stands in the staff inbox when a person must read it. Nothing is sent
    here: a reply is an outgoing row like every other text.
    """
    heard = _hear(session, incoming, ground, now)
    incoming.party_id = heard.sender.party.id
    incoming.contact_id = heard.sender.contact.id
    incoming.answered_at = now
    incoming.state = InState.ANSWERED
    incoming.alike_index = vault_of(session).index("text", fold(heard.words))
    heard.sender.contact.heard_at = incoming.received_at
    command = COMMANDS.get(_command(heard))
    if command is not None and not heard.reading.status.is_distress:
        command.handle(session, Request(heard.sender.party, heard.sender.contact, heard.reading, now))
        return
    _take_in(session, heard, ground, now)


def _command(heard: _Heard) -> str:
    """The carrier knows words for it in more languages; what it obeyed is so, whatever we read."""
    word = (heard.incoming.carrier_word or "").lower()
    return word if word in COMMANDS else heard.reading.command or ""


def keep_sender(session: Session, incoming: Incoming, *, now: datetime) -> None:
    """Put the sender of a text that cannot be answered on the roster: nobody is left in no state at all."""
    sender = find_sender(session, incoming, "") or make_sender(
        session, incoming, language=operation_of(session).default_language, now=now
    )
    incoming.party_id, incoming.contact_id = sender.party.id, sender.contact.id
    sender.contact.heard_at = incoming.received_at
    rescore(session, sender.party.id, now=now, last_contact_at=now)


def _hear(session: Session, incoming: Incoming, ground: Ground, now: datetime) -> _Heard:
    words = unseal(session, incoming, "body") or ""
    pin = _pin(session, incoming)
    sender = find_sender(session, incoming, words)
    if sender is None:
        reading = understand(words, (), ground)
        return _Heard(
            incoming,
            words,
            make_sender(session, incoming, language=reading.language, now=min(incoming.received_at, now)),
            reading,
            [],
            pin,
        )
    asked = what_was_asked(session, sender.party.id, now=now)
    reading = understand(words, [one.meant for one in asked], ground)
    standing = [one.question for one in asked if not one.meant.superseded]
    return _Heard(incoming, words, sender, reading, standing, pin)


def _pin(session: Session, incoming: Incoming) -> ReportedPlace | None:
    """A WhatsApp location: the best last-known place there is."""
    point = unseal(session, incoming, "point")
    if point is None:
        return None
    latitude, longitude = (float(degrees) for degrees in point.split(","))
    return ReportedPlace(unseal(session, incoming, "label"), None, latitude, longitude)


def _take_in(session: Session, heard: _Heard, ground: Ground, now: datetime) -> None:
    reading, party = _with_chosen_place(session, heard, ground), heard.sender.party
    before = session.get_one(RosterEntry, party.id)
    known_before = (before.status, before.cell_y, before.cell_x, before.party_size, before.needs_mask)
    place = heard.pin or reported_place(reading, ground)
    recorded = _record(session, heard, reading, place, now)
    entry = session.get_one(RosterEntry, party.id)
    news = known_before != (entry.status, entry.cell_y, entry.cell_x, entry.party_size, entry.needs_mask)
    settled = _close_answered(heard, reading, now)
    is_shown = _meet_order(session, heard, reading, recorded, now)
    said_all = digit_means(session, reading, _answered(heard, reading)) in SAYS_ALL
    if _needs_a_person(heard, reading, recorded, settled=settled, expected=said_all or is_shown):
        heard.incoming.state = InState.INBOX
    if is_shown:
        return
    known = _known(
        session,
        heard,
        entry,
        reading,
        place,
        ground,
        conflict=bool(recorded and recorded.conflict),
        news=news,
        said_all=said_all,
    )
    _reply(session, heard, choose_reply(reading, known), now)


def _meet_order(
    session: Session, heard: _Heard, reading: Reading, recorded: Recorded | None, now: datetime
) -> bool:
    """Let the text move the order it answers; True when the order that holds is sent in place of a reply."""
    party, question = heard.sender.party, _answered(heard, reading)
    if not (recorded and recorded.conflict):
        move_order(session, party, reading, question, now=now)
    if reading.intent is Intent.CANNOT:  # our reply says that an officer calls or texts
        open_case(session, party, CaseKind.CANNOT_LEAVE, now=now, due_at=now + CANNOT_LEAVE_DUE)
    if question is not None:
        return False
    return show_current(session, party, heard.sender.contact, reading, now=now).is_shown


def _record(
    session: Session, heard: _Heard, reading: Reading, place: ReportedPlace | None, now: datetime
) -> Recorded | None:
    """A check-in when the text says anything; else only the sign of life counts."""
    source = Source.WHATSAPP if heard.incoming.channel is Channel.WHATSAPP else Source.SMS
    party, contact = heard.sender.party, heard.sender.contact
    if not (_says_anything(reading) or place):
        before, said_at = session.get_one(RosterEntry, party.id), min(heard.incoming.received_at, now)
        heard_at = max(before.last_contact_at or said_at, said_at)
        rescore(session, party.id, now=now, last_contact_at=heard_at, dark_until=None)
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
        contact_id=contact.id,
        incoming_id=heard.incoming.id,
        medicine_days=reading.medicine_days,
        duress=reading.duress,
        said_at=heard.incoming.received_at,
    )
    return record_checkin(session, party, report, now=now)


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


def _with_chosen_place(session: Session, heard: _Heard, ground: Ground) -> Reading:
    """ "X2" to "which Santa Ana?" is the second place that was offered."""
    question = _answered(heard, heard.reading)
    if question is None or question.kind != Asked.PLACE:
        return heard.reading
    place_id = choices_of(session, question).get((heard.reading.answer or "")[-1:])
    place = ground.gazetteer.get(place_id) if place_id else None
    if place is None:
        return heard.reading
    return replace(heard.reading, place_id=place.id, place_text=place.name, place_choices=())


def _answered(heard: _Heard, reading: Reading) -> Question | None:
    letter = (reading.answer or "")[:1]
    return next((question for question in heard.questions if letter and question.letter == letter), None)


_SETTLED_BY = {
    Asked.WHERE: lambda reading: reading.place_text is not None or reading.latitude is not None,
    Asked.SIZE: lambda reading: reading.party_size is not None,
    Asked.MEDICINE_DAYS: lambda reading: reading.medicine_days is not None,
    Asked.INTENT: lambda reading: reading.intent is not Intent.NONE,
    Asked.STATUS: lambda reading: reading.status is not Status.UNKNOWN and reading.confident,
}


def _close_answered(heard: _Heard, reading: Reading, now: datetime) -> bool:
    """By its letter, or by a text that says in words what was asked; True when one was."""
    by_letter, settled = _answered(heard, reading), False
    for question in heard.questions:
        said = _SETTLED_BY.get(Asked(question.kind))
        if question is by_letter or (said is not None and said(reading)):
            close(question, "answered", now=now)
            settled = True
    return settled


def _needs_a_person(
    heard: _Heard, reading: Reading, recorded: Recorded | None, *, settled: bool, expected: bool
) -> bool:
    """Doubt goes to a person.

    Nothing understood, an unsure reading, a question to us, a photo, a stale letter. A text that says no more
    than what we asked ("Valencia", "4") has no status to be sure of, and is no doubt. ``expected`` when its
    letter and digit say all there is to say.
    """
    only_asked = settled and reading.status is Status.UNKNOWN and not reading.needs
    stale_letter = reading.answer is not None and _answered(heard, reading) is None and not expected
    nothing = recorded is None and heard.pin is None and not expected
    return (
        nothing
        or not (reading.confident or only_asked)
        or reading.is_question
        or heard.incoming.media_count > 0
        or stale_letter
    )


def _known(
    session: Session,
    heard: _Heard,
    entry: RosterEntry,
    reading: Reading,
    place: ReportedPlace | None,
    ground: Ground,
    *,
    conflict: bool,
    news: bool,
    said_all: bool,
) -> Known:
    named = ground.gazetteer.get(reading.place_id) if reading.place_id else None
    choices = [found for place_id in reading.place_choices if (found := ground.gazetteer.get(place_id))]
    heard_now = Known(
        wording=heard.sender.party.wording,
        status=reading.status,
        first=heard.sender.first,
        has_place=place is not None,
        has_size=reading.party_size is not None,
        intent=reading.intent,
        medicine_known=reading.medicine_days is not None,
        medicine_asked=_medicine_asked(session, heard),
        place_name=named.name if named else (place.text if place else None),
        place_choices=tuple((found.id, f"{found.name}, {found.state}") for found in choices),
        pin_lost=heard.incoming.carrier_word == PIN_LOST,
        answered_us=said_all,
    )
    # Whoever holds a phone must not learn from its first text whether its number is on our list.
    return heard_now if heard.sender.first else _with_what_stands(heard_now, heard, entry, conflict, news)


def _medicine_asked(session: Session, heard: _Heard) -> str | None:
    """In the sender's own words: "2 days" is answered with what it was about."""
    asked = next((q for q in heard.questions if q.kind == Asked.MEDICINE_DAYS), None)
    return choices_of(session, asked).get(MEDICINE) if asked else None


def _with_what_stands(known: Known, heard: _Heard, entry: RosterEntry, conflict: bool, news: bool) -> Known:
    party = heard.sender.party
    return replace(
        known,
        status=entry.status,
        conflict=conflict,
        briefed=party.briefed_at is not None,
        has_place=entry.place_at is not None,
        has_size=known.has_size or not party.unregistered or party.party_size > 1,
        intent=entry.intent,
        medicine_known=entry.medicine_until is not None,
        news=news,
        ordered=entry.instruction not in (None, InstructionState.EXPIRED),
    )


def _reply(session: Session, heard: _Heard, reply: Reply, now: datetime) -> None:
    party, contact = heard.sender.party, heard.sender.contact
    if not _may_reply(session, heard, reply, now):
        return
    values = dict(reply.values)
    if reply.question is not None:
        question = ask(session, party, reply.question, reply.choices, now=now)
        if question is None:  # every letter still means something else: say the rest without a question
            reply = Reply("noted", reply.lane, {k: v for k, v in values.items() if k != "choices"})
            values = dict(reply.values)
        elif question.letter:
            values["letter"] = question.letter
    enqueue(
        session,
        party=party,
        contact=contact,
        kind=reply.kind,
        lane=reply.lane,
        now=now,
        values=values,
        incoming=heard.incoming,
    )


def _may_reply(session: Session, heard: _Heard, reply: Reply, now: datetime) -> bool:
    """Guard against loops and floods; danger is always answered."""
    party, pace = heard.sender.party, operation_of(session).pace
    if reply.lane is Lane.ALARM:
        return True
    hourly = pace.replies_an_hour / 3600
    if not take(session, f"reply:{party.uid}", rate_per_second=hourly, burst=pace.replies_an_hour, now=now):
        return False
    if reply.kind in ("not_understood", "first_contact") and reply.lane is Lane.ROUTINE:
        daily = 1 / pace.one_reply_every.total_seconds()
        return take(session, f"unclear:{party.uid}", rate_per_second=daily, burst=1, now=now)
    return True
