"""Answering one text that was kept: whose it is, what it says, what that changes, what is said back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.conversation.answers import wishes_no_texts
from evac.conversation.choose_reply import Reply, choose_reply
from evac.conversation.command_words import words_behind
from evac.conversation.commands import (
    COMMANDS,
    Command,
    Request,
    dark_until,
    is_for_hours,
    no_texts_hours,
    silence_asked,
)
from evac.conversation.commands.language import LANGUAGES, follow_language
from evac.conversation.commands.no_texts import UNTIL_SEEN_HOURS
from evac.conversation.commands.sighting import as_sighted
from evac.conversation.duress import mark_duress
from evac.conversation.heard import Heard, hear, read_for
from evac.conversation.language import language_asked
from evac.conversation.lines import parties_by_line
from evac.conversation.quarantine import bring_up_distress, distress_in, is_quarantined, quarantine
from evac.conversation.reading import Ground, Reading
from evac.conversation.reply import PIN_LOST, known_now, send_reply
from evac.conversation.reporters import as_claim, note_reporter
from evac.conversation.sender import find_sender, make_sender
from evac.conversation.silence import is_kept_silent
from evac.conversation.take_in import Taken, note_sign_of_life, take_in
from evac.db.sealed import unseal, vault_of
from evac.kernel.folding import fold
from evac.kernel.status import Status, worst
from evac.kernel.wording import Wording
from evac.messaging.models import Incoming, InState
from evac.operation.current import operation_of
from evac.triage.entry import roster_entry
from evac.triage.rescore import rescore

__all__ = ["PIN_LOST", "answer", "keep_sender"]


@dataclass(frozen=True)
class _Answered:
    """A text taken in for one party, and what is said to it; None where our words are not needed."""

    heard: Heard
    status: Status
    reply: Reply | None


def answer(session: Session, incoming: Incoming, ground: Ground, *, now: datetime) -> None:
    """Take one waiting text in and answer it.

    Afterwards it is ``answered``, or stands in the staff inbox when a person must read it. Nothing is sent
    here: a reply is an outgoing row like every other text. What follows from a duress word does so in a
    transaction of its own (``follow_duress``).
    """
    heard = as_claim(session, hear(session, incoming, ground, now))
    _mark_answered(session, heard, now)
    if is_quarantined(heard, now):
        quarantine(session, heard, now=now)
        return
    heard.sender.contact.heard_at = incoming.received_at
    follow_language(session, heard, now)
    answered = [_unless_silent(session, one, now) for one in _texts_in(session, heard, now)]
    if until := _left_alone_until(session, heard, answered, now):
        answered = [_left_alone(session, one, until, now) for one in answered]
    for one in _to_reply_to(answered):
        if one.reply is not None:
            send_reply(session, one.heard, one.reply, now)


def keep_sender(session: Session, incoming: Incoming, ground: Ground, *, now: datetime) -> None:
    """Put the sender of a text that cannot be answered on the roster, and bring up a cry in it.

    Nobody is left in no state at all, and no fault of ours hides distress.
    """
    words = unseal(session, incoming, "body") or ""
    sender = find_sender(session, incoming, words) or make_sender(
        session, incoming, language=operation_of(session).default_language, now=now
    )
    incoming.party_id, incoming.contact_id = sender.party.id, sender.contact.id
    sender.contact.heard_at = incoming.received_at
    rescore(session, sender.party.id, now=now, last_contact_at=now)
    bring_up_distress(session, sender.party, distress_in(words, ground), incoming.received_at, now)
    mark_duress(session, incoming, sender.parties, words)


def _mark_answered(session: Session, heard: Heard, now: datetime) -> None:
    incoming = heard.incoming
    incoming.party_id = heard.sender.party.id
    incoming.contact_id = heard.sender.contact.id
    incoming.answered_at = now
    incoming.state = InState.ANSWERED
    incoming.alike_index = vault_of(session).index("text", fold(heard.words))
    mark_duress(session, incoming, heard.parties, heard.words)


def _texts_in(session: Session, heard: Heard, now: datetime) -> list[Heard]:
    """One for each party that a line names. A cry beside the lines is heard too, as the sender's own."""
    lines = parties_by_line(session, heard, now)
    whole, status = heard.reading.status, worst([line.reading.status for line in lines])
    is_beside = whole.is_distress and whole.severity > status.severity
    return [*lines, heard] if lines and is_beside else lines or [heard]


def _no_texts_hours(heard: Heard) -> int | None:
    """None where the carrier has seen to it."""
    if heard.incoming.carrier_word is None and wishes_no_texts(heard.words):
        return UNTIL_SEEN_HOURS
    return no_texts_hours(_bare(heard))


def _left_alone_until(
    session: Session, heard: Heard, answered: Sequence[_Answered], now: datetime
) -> datetime | None:
    """DARK 6 with a cry is such a wish too: who is searched at a checkpoint must not be rung for it."""
    if hours := _no_texts_hours(heard):
        return now + timedelta(hours=hours)
    request, is_cry = _request(heard, now), any(one.status.is_distress for one in answered)
    if not is_cry or _command_name(heard) != "dark" or not is_for_hours(request):
        return None
    return dark_until(session, request)


def _left_alone(session: Session, one: _Answered, until: datetime, now: datetime) -> _Answered:
    """Even a cry gets no word then: the sound of a text may give its sender away. A person reads it."""
    party_id = one.heard.sender.party.id
    rescore(
        session, party_id, now=now, dark_until=max(until, roster_entry(session, party_id).dark_until or until)
    )
    one.heard.incoming.state = InState.INBOX
    return replace(one, reply=None)


def _unless_silent(session: Session, heard: Heard, now: datetime) -> _Answered:
    """All of it counts, but silence is kept; a cry and the word that ends it are answered."""
    was_silent = is_kept_silent(session, heard, now)
    one = _answered(session, heard, now)
    if one.status.is_distress or not was_silent or not is_kept_silent(session, heard, now):
        return one
    return replace(one, reply=None)


def _to_reply_to(answered: Sequence[_Answered]) -> Sequence[_Answered]:
    """In plain wording each party is told its own; discreet acknowledgements are alike, and one is enough."""
    if all(one.heard.sender.party.wording is Wording.PLAIN for one in answered):
        return answered
    return [max(answered, key=lambda one: (one.reply is not None, one.status.severity))]


def _answered(session: Session, heard: Heard, now: datetime) -> _Answered:
    """A word of ours and a report may stand in one text; distress outweighs both."""
    name = _command_name(heard)
    command = COMMANDS.get(name) if name else None
    if command is None or not command.fits(_request(heard, now)):
        return _reported(session, _without_command(session, heard, now) if name else heard, now)
    is_distress = heard.reading.status.is_distress
    if command.reports or command.status is not None:
        return _report_with(session, heard, command, now)
    if is_distress and not command.beside_distress:
        return _reported(session, heard, now)
    request = _request(heard, now)
    said = command.handle(session, request)
    if is_distress:
        reported = _reported(session, heard, now)
        return replace(reported, reply=said) if command.tells_all(request) else reported
    if not command.silent:
        note_sign_of_life(session, heard, now)
    return _Answered(heard, heard.reading.status, said)


def _report_with(session: Session, heard: Heard, command: Command, now: datetime) -> _Answered:
    """First the report, then what the word asks for; a cry gets its own answer."""
    request = _request(heard, now)
    heard = heard.read_as(_read_as(heard.reading, command))
    is_distress = heard.reading.status.is_distress
    taken = take_in(session, heard, now, expected=True)
    reply = _reply_to(session, heard, taken, now)
    if command.beside_distress or not is_distress:
        said = command.handle(session, request)
        tells_more = taken.recorded and heard.reading.on_the_road is not None
        reply = reply if is_distress or tells_more else said or reply
    return _Answered(heard, taken.reading.status, reply)


def _without_command(session: Session, heard: Heard, now: datetime) -> Heard:
    """A text that only begins like a command is no surer for that."""
    if heard.reading.command is None:
        return heard
    plain = replace(heard.ground, command_words={})
    reading, questions = read_for(session, heard.sender.party, heard.words, plain, now)
    return as_claim(session, replace(heard, reading=reading, questions=questions))


def _reported(session: Session, heard: Heard, now: datetime) -> _Answered:
    taken = take_in(session, heard, now)
    return _Answered(heard, taken.reading.status, _reply_to(session, heard, taken, now))


def _reply_to(session: Session, heard: Heard, taken: Taken, now: datetime) -> Reply | None:
    note_reporter(heard, now)
    return None if taken.is_shown else choose_reply(taken.reading, known_now(session, heard, taken, now))


def _command_name(heard: Heard) -> str | None:
    """The carrier knows words for it in more languages; what it obeyed is so, whatever we read."""
    word = (heard.incoming.carrier_word or "").lower()
    if word in COMMANDS:
        return word
    if heard.reading.command is None and silence_asked(_bare(heard)) is not None:
        return "dark"
    if heard.reading.command is None and (language := language_asked(heard.words)) is not None:
        return LANGUAGES[language]
    road = heard.reading.on_the_road
    return road.kind if road and heard.reading.command is None else heard.reading.command


def _bare(heard: Heard) -> str:
    return heard.bare_words or heard.words


def _read_as(reading: Reading, command: Command) -> Reading:
    """A word for a status says it, unless the text says worse. A roadblock is not where they are."""
    if command.status is not None:
        return replace(reading, status=worst([reading.status, command.status]), confident=True)
    return as_sighted(reading) if command.of_a_road else reading


def _request(heard: Heard, now: datetime) -> Request:
    return Request(
        party=heard.sender.party,
        contact=heard.sender.contact,
        reading=heard.reading,
        at=now,
        words=heard.words,
        bare_words=_bare(heard),
        rest=words_behind(heard.words, heard.ground.command_words),
        incoming=heard.incoming,
        ground=heard.ground,
    )
