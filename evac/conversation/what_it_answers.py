"""Which of our questions a text answers, with what, and which it settles."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from evac.checkins.record import Recorded
from evac.conversation.answers import DOUBT, is_yes_or_no
from evac.conversation.heard import Heard, answered, answered_question, mistaken_question
from evac.conversation.moments import hour_alone, moment_in
from evac.conversation.orders import Asked
from evac.conversation.reading import Reading
from evac.kernel.folding import fold
from evac.kernel.status import Intent, Status
from evac.messaging.questions import ANSWERED, close
from evac.messaging.questions import Asked as Kind


def moment_told(heard: Heard) -> str | None:
    """When it happened, where we asked that. A bare number is an hour if nothing was asked since."""
    waiting = [asked.meant.kind for asked in heard.questions if not asked.meant.by_letter_only]
    if Kind.WHEN not in waiting:
        return None
    return moment_in(heard.words) or (hour_alone(heard.words) if waiting[0] == Kind.WHEN else None)


def as_it_counts(heard: Heard, moment: str | None) -> Reading:
    """With the place that its digit chose; without an intent of one who wavers, or that is not sure."""
    reading = heard.reading if heard.reading.intent_sure else replace(heard.reading, intent=Intent.NONE)
    if reading.answer is not None and reading.answer.endswith(DOUBT):
        return replace(reading, intent=Intent.NONE, confident=False)
    if moment is not None and hour_alone(heard.words):
        return replace(reading, party_size=None, medicine_days=None)
    return _with_chosen_place(heard, reading)


def _with_chosen_place(heard: Heard, reading: Reading) -> Reading:
    """ "X2" to "which Santa Ana?" is the second place that was offered."""
    question = answered_question(heard, reading)
    if question is None or question.kind != Kind.PLACE:
        return reading
    place_id = meaning_of(heard, reading)
    place = heard.ground.gazetteer.get(place_id) if place_id else None
    if place is None:
        return reading
    return replace(reading, place_id=place.id, place_text=place.name, place_choices=())


def meaning_of(heard: Heard, reading: Reading) -> str | None:
    """What its digit stands for."""
    asked = answered(heard, reading)
    return asked.meant.choices.get((reading.answer or "")[-1:]) if asked else None


def mistaken_for(heard: Heard, reading: Reading, recorded: Recorded | None) -> Asked | None:
    """The question that gets its choices said again: also to a bare yes or no, which is none of them.

    Where we only said that we call, a yes may be "do", and a person reads it.
    """
    if (asked := mistaken_question(heard, reading)) is not None:
        return asked
    is_bare = recorded is None and reading.answer is None and is_yes_or_no(heard.words)
    waiting = [
        asked
        for asked in heard.questions
        if asked.meant.letter and not asked.meant.by_letter_only and asked.meant.kind != Kind.CALL
    ]
    return waiting[0] if is_bare and waiting else None


def answers_two(heard: Heard, reading: Reading) -> bool:
    """ "W1 X2": only the first is taken as an answer."""
    if reading.answer is None:
        return False
    letters = {asked.meant.letter.lower() for asked in heard.questions if asked.meant.letter}
    said = re.findall(r"(?<![0-9a-z])([wxy])[-.:#]?[0-9](?![0-9a-z/])", fold(heard.words))
    return bool(letters & set(said) - {reading.answer[0].lower()})


_SETTLED_BY: Mapping[Kind, Callable[[Reading], bool]] = {
    Kind.WHERE: lambda reading: reading.place_text is not None or reading.latitude is not None,
    Kind.SIZE: lambda reading: reading.party_size is not None,
    Kind.MEDICINE_DAYS: lambda reading: reading.medicine_days is not None,
    Kind.INTENT: lambda reading: reading.intent is not Intent.NONE,
    Kind.HOW: lambda reading: reading.status is not Status.UNKNOWN or bool(reading.needs),
    Kind.STATUS: lambda reading: reading.status is not Status.UNKNOWN and reading.confident,
}


def close_answered(heard: Heard, reading: Reading, moment: str | None, now: datetime) -> bool:
    """By its letter, or by a text that says in words what was asked; True when one was.

    One that was closed before stays so: its letter has only changed the answer.
    """
    by_letter, settled = answered_question(heard, reading), False
    for asked in heard.questions:
        question = asked.question
        said = _SETTLED_BY.get(Kind(question.kind))
        is_when = question.kind == Kind.WHEN and moment is not None
        if question is by_letter or (question.closed_at is None and (is_when or (said and said(reading)))):
            settled = True
            if question.closed_at is None:
                close(question, ANSWERED, now=now)
    return settled
