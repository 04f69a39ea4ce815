"""Which reply a text gets: danger first, then doubt about it, help, a place, an intent, news, nothing."""

from dataclasses import replace
from itertools import product

import pytest

from evac.conversation.choose_reply import INTENT_CHOICES, Again, Known, choose_reply
from evac.conversation.courtesies import Courtesy
from evac.conversation.reading import Reading, Reason
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked
from evac.operation.phrases import say
from tests.support import exercise

D = Known(wording=Wording.DISCREET)
P = Known(wording=Wording.PLAIN)
SETTLED = {"has_place": True, "has_size": True, "intent": Intent.TRYING}
SAFE, HELP, SOS = Reading(Status.SAFE), Reading(Status.NEEDS_HELP), Reading(Status.SOS)
TAKEN = Reading(Status.SOS, about=About.OTHER, reasons=(Reason("kidnapped", "took my husband"),))
INSULIN = Reading(Status.NEEDS_HELP, needs=(Need.MEDICINE,), reasons=(Reason("medicine", "insulin"),))
TWO = (("a", "Santa Ana, Nueva Esparta"), ("b", "Santa Ana, Anzoátegui"))

CASES = {
    # name: reading, known, (kind, lane, question)
    "danger, discreet": (SOS, D, ("urgent_where", Lane.ALARM, Asked.WHERE)),
    "danger, plain": (SOS, P, ("noted_urgent", Lane.ALARM, Asked.WHERE)),
    "danger, place known": (SOS, replace(D, has_place=True), ("noted_urgent", Lane.ALARM, None)),
    "somebody was taken, place known": (
        TAKEN,
        replace(D, has_place=True),
        ("urgent_when", Lane.ALARM, Asked.WHEN),
    ),
    "somebody was taken, when was asked": (
        TAKEN,
        replace(D, has_place=True, asked=frozenset({Asked.WHEN})),
        ("noted_urgent", Lane.ALARM, None),
    ),
    "somebody was taken and they hide": (
        replace(TAKEN, reasons=(Reason("kidnapped", "took him"), Reason("trapped", "we hide"))),
        replace(P, has_place=True),
        ("noted_urgent", Lane.ALARM, None),
    ),
    "danger, where was asked of one not in danger": (
        SOS,
        replace(D, asked=frozenset({Asked.WHERE})),
        ("urgent_where", Lane.ALARM, Asked.WHERE),
    ),
    "danger again": (
        SOS,
        replace(D, asked=frozenset({Asked.WHERE}), cried_before=True),
        ("noted_urgent", Lane.ALARM, None),
    ),
    "danger, all was asked": (
        SOS,
        replace(D, has_place=True, asked=frozenset({Asked.WHERE, Asked.WHEN})),
        ("noted_urgent", Lane.ALARM, None),
    ),
    "where they are, in danger": (
        Reading(place_text="Peracal"),
        replace(D, status=Status.SOS, has_place=True),
        ("noted", Lane.ANSWER, None),
    ),
    "no medicine, in danger": (
        INSULIN,
        replace(D, status=Status.SOS, has_place=True),
        ("noted_help", Lane.ANSWER, None),
    ),
    "afraid, place unknown": (HELP, replace(P, running=True), ("noted_help", Lane.ANSWER, Asked.WHERE)),
    "afraid, place known": (
        HELP,
        replace(P, running=True, has_place=True),
        ("noted_help", Lane.ANSWER, None),
    ),
    "an unclear place, in danger": (
        Reading(place_text="Santa Ana"),
        replace(P, running=True, place_choices=TWO, asked=frozenset({Asked.WHERE})),
        ("noted", Lane.ANSWER, None),
    ),
    "a choice that is none, in danger": (
        Reading(answer="W9"),
        replace(P, running=True, again=Again("intent", "W", "W1 W2")),
        ("stays_urgent", Lane.ANSWER, None),
    ),
    "hello, in danger": (
        Reading(),
        replace(P, status=Status.SOS, courtesy=Courtesy.GREETING),
        ("stays_urgent", Lane.ANSWER, None),
    ),
    "cannot leave, in danger": (
        Reading(intent=Intent.CANNOT),
        replace(D, running=True),
        ("answered_cannot", Lane.ANSWER, None),
    ),
    "danger outranks doubt": (
        SOS,
        replace(P, conflict=True),
        ("noted_urgent", Lane.ALARM, Asked.WHERE),
    ),
    "danger outranks an unclear place": (
        SOS,
        replace(P, place_choices=TWO),
        ("noted_urgent", Lane.ALARM, Asked.WHERE),
    ),
    "danger outranks an intent": (
        replace(SOS, intent=Intent.STAYING),
        D,
        ("urgent_where", Lane.ALARM, Asked.WHERE),
    ),
    "all is well after danger, said again": (
        SAFE,
        replace(D, conflict=True, asked=frozenset({Asked.CALL})),
        ("still_urgent", Lane.ANSWER, None),
    ),
    "a call does not suit": (
        Reading(answer="X1"),
        replace(D, no_call=True, answered_us=True),
        ("no_call_noted", Lane.ANSWER, None),
    ),
    "when it happened": (Reading(), replace(D, moment_told=True), ("when_noted", Lane.ANSWER, None)),
    "cannot leave, discreet": (
        Reading(intent=Intent.CANNOT),
        D,
        ("cannot_call", Lane.ANSWER, Asked.CALL),
    ),
    "cannot leave, said again": (
        Reading(intent=Intent.CANNOT),
        replace(D, asked=frozenset({Asked.CALL})),
        ("answered_cannot", Lane.ANSWER, None),
    ),
    "a ticket as a first word": (
        Reading(intent=Intent.HAS_TICKET),
        replace(P, first=True),
        ("first_contact", Lane.ANSWER, Asked.WHERE),
    ),
    "a choice that is none, ours": (
        Reading(answer="W9"),
        replace(D, again=Again("intent", "W", "W1 W2")),
        ("ask_intent", Lane.ANSWER, None),
    ),
    "a choice that is none, of a broadcast": (
        Reading(answer="W9"),
        replace(D, again=Again("intent", "W", "W1 W2", ours=False)),
        ("ask_again", Lane.ANSWER, None),
    ),
    "hello": (Reading(), replace(P, courtesy=Courtesy.GREETING), ("hello", Lane.ROUTINE, None)),
    "hello as a first word": (
        Reading(),
        replace(P, first=True, courtesy=Courtesy.GREETING),
        ("listed", Lane.ANSWER, Asked.WHERE),
    ),
    "all is well after danger": (SAFE, replace(D, conflict=True), ("lowered_kept", Lane.ANSWER, Asked.CALL)),
    "help, place unknown, plain": (HELP, P, ("noted_help", Lane.ANSWER, Asked.WHERE)),
    "help, place unknown, discreet": (HELP, D, ("ask_place", Lane.ANSWER, Asked.WHERE)),
    "help, size unknown": (HELP, replace(P, has_place=True), ("noted_help", Lane.ANSWER, Asked.SIZE)),
    "help, place and size known": (
        HELP,
        replace(P, has_place=True, has_size=True),
        ("noted_help", Lane.ANSWER, None),
    ),
    "no medicine, plain": (INSULIN, P, ("noted_help", Lane.ANSWER, Asked.MEDICINE_DAYS)),
    "no medicine, discreet": (INSULIN, D, ("ask_medicine_days", Lane.ANSWER, Asked.MEDICINE_DAYS)),
    "no medicine, days told": (
        replace(INSULIN, medicine_days=2),
        replace(P, has_place=True, has_size=True),
        ("noted_help", Lane.ANSWER, None),
    ),
    "no medicine, days known": (
        INSULIN,
        replace(P, has_place=True, has_size=True, medicine_known=True),
        ("noted_help", Lane.ANSWER, None),
    ),
    "unclear place, plain": (
        SAFE,
        replace(P, place_choices=TWO),
        ("ask_which_place", Lane.ANSWER, Asked.PLACE),
    ),
    "unclear place, discreet": (
        SAFE,
        replace(D, place_choices=TWO),
        ("ask_which_place", Lane.ANSWER, Asked.WHERE),
    ),
    "pin that the list does not hold": (
        Reading(),
        replace(D, pin_lost=True),
        ("pin_lost", Lane.ANSWER, Asked.WHERE),
    ),
    "intent": (Reading(intent=Intent.CANNOT), P, ("answered_cannot", Lane.ANSWER, None)),
    "safe, place unknown": (SAFE, replace(D, first=True), ("ask_place", Lane.ANSWER, Asked.WHERE)),
    "safe, size unknown": (SAFE, replace(D, has_place=True), ("ask_size", Lane.ANSWER, Asked.SIZE)),
    "safe, all known, plain": (
        SAFE,
        replace(P, has_place=True, has_size=True),
        ("ask_intent", Lane.ANSWER, Asked.INTENT),
    ),
    "safe, all known, discreet": (
        SAFE,
        replace(D, has_place=True, has_size=True),
        ("noted", Lane.ANSWER, None),
    ),
    "safe, all known, discreet and briefed": (
        SAFE,
        replace(D, has_place=True, has_size=True, briefed=True),
        ("ask_intent", Lane.ANSWER, Asked.INTENT),
    ),
    "nothing is asked twice": (SAFE, replace(P, **SETTLED), ("noted", Lane.ANSWER, None)),
    "no news": (SAFE, replace(P, news=False, **SETTLED), ("noted", Lane.ROUTINE, None)),
    "out of the country": (Reading(Status.DEPARTED), P, ("noted", Lane.ANSWER, None)),
    "first word, plain, nothing told": (
        Reading(),
        replace(P, first=True),
        ("listed", Lane.ANSWER, Asked.WHERE),
    ),
    "first word, plain, told": (
        SAFE,
        replace(P, first=True),
        ("first_contact", Lane.ANSWER, Asked.WHERE),
    ),
    "first word, discreet, nothing told": (
        Reading(),
        replace(D, first=True),
        ("listed", Lane.ANSWER, Asked.WHERE),
    ),
    "later word, nothing told": (Reading(), D, ("not_understood", Lane.ANSWER, None)),
    "where they are, how unknown": (
        Reading(place_text="Valencia"),
        replace(P, has_place=True, has_size=True),
        ("noted", Lane.ANSWER, Asked.HOW),
    ),
    "how was asked": (
        Reading(place_text="Valencia"),
        replace(D, has_place=True, has_size=True, asked=frozenset({Asked.HOW})),
        ("noted", Lane.ANSWER, None),
    ),
}


@pytest.mark.parametrize(("reading", "known", "wanted"), CASES.values(), ids=CASES)
def test_reply(reading, known, wanted):
    reply = choose_reply(reading, known)

    assert (reply.kind, reply.lane, reply.question) == wanted


def test_bare_thanks_are_not_answered():
    assert choose_reply(Reading(), replace(P, courtesy=Courtesy.THANKS)) is None


def test_what_brings_nothing_is_held_to_the_limits_of_who_answers_nothing():
    assert choose_reply(Reading(), replace(P, news=False)).idle
    assert choose_reply(SAFE, replace(P, news=False, **SETTLED)).idle
    assert not choose_reply(SAFE, P).idle
    assert not choose_reply(Reading(), replace(P, news=False, again=Again("intent", "W", "W1"))).idle
    assert not choose_reply(SOS, replace(P, news=False)).idle


def test_roster_that_was_put_back_shows_in_no_value():
    """ "Marked urgent" of a text that is not would tell whoever dictated the one before."""
    told = Reading(party_size=3)
    stood = replace(P, has_place=True, asked=frozenset({Asked.HOW, Asked.INTENT}))
    assert choose_reply(told, replace(stood, status=Status.NEEDS_HELP)) == choose_reply(
        told, replace(stood, status=Status.SAFE)
    )


def test_letters_offer_the_intents_and_the_places():
    assert choose_reply(SAFE, replace(P, has_place=True, has_size=True)).choices == INTENT_CHOICES
    assert choose_reply(SAFE, replace(P, place_choices=TWO)).choices == {"1": "a", "2": "b"}


def test_question_about_medicine_remembers_which():
    assert choose_reply(INSULIN, P).choices == {"medicine": "insulin"}
    told = choose_reply(Reading(medicine_days=2), replace(P, medicine_asked="insulin", **SETTLED))
    assert told.values["medicine"] == "insulin"


ANY_READING = [
    Reading(status, intent=intent, needs=needs, party_size=size)
    for status, intent, needs, size in product(
        Status, (Intent.NONE, Intent.CANNOT), ((), (Need.MEDICINE,), (Need.WATER,)), (None, 3)
    )
]
ANY_KNOWN = [
    Known(
        wording=wording,
        status=status,
        conflict=conflict,
        first=first,
        has_place=place,
        has_size=place,
        place_name="Maracaibo" if place else None,
        place_choices=TWO if choices else (),
    )
    for wording, status, conflict, first, place, choices in product(
        Wording, (Status.UNKNOWN, Status.SOS), (False, True), (False, True), (False, True), (False, True)
    )
]


IN_DANGER = [
    replace(known, running=True, asked=asked)
    for known in (D, P, replace(D, has_place=True), replace(P, has_place=True, intent=Intent.TRYING))
    for asked in (frozenset(), frozenset({Asked.WHERE}))
]


@pytest.mark.parametrize("known", IN_DANGER)
def test_in_danger_nothing_is_asked_but_where_they_are_once(known):
    for reading in (*ANY_READING, Reading(place_text="Peracal"), Reading(answer="W9")):
        reply = choose_reply(reading, replace(known, cried_before=reading.status is Status.SOS))
        may_ask = Asked.WHERE not in known.asked and not known.has_place
        assert reply.question is None or (may_ask and reply.question is Asked.WHERE)


def test_danger_always_goes_first_and_nothing_else_takes_its_lane():
    for reading, known in product(ANY_READING, ANY_KNOWN):
        reply = choose_reply(reading, known)
        assert (reply.lane is Lane.ALARM) == (reading.status is Status.SOS)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_reply_can_be_said_in_one_segment(language):
    said = set()
    for reading, known in product(ANY_READING, ANY_KNOWN):
        reply = choose_reply(reading, known)
        values = dict(reply.values) | ({"letter": "W"} if reply.question else {})
        said.add(
            say(
                exercise(),
                reply.kind,
                language=language,
                wording=known.wording,
                sign_off=None,
                case_code="K7QM3",
                **values,
            )
        )

    assert len(said) > 20  # ``say`` itself refuses what takes more than one segment
