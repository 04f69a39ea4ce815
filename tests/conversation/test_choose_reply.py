"""Which reply a text gets: danger first, then doubt about it, help, a place, an intent, news, nothing."""

from dataclasses import replace
from itertools import product

import pytest

from evac.conversation.choose_reply import INTENT_CHOICES, Known, choose_reply
from evac.conversation.reading import Reading, Reason
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked
from evac.operation.phrases import say
from tests.support import exercise

D = Known(wording=Wording.DISCREET)
P = Known(wording=Wording.PLAIN)
SETTLED = {"has_place": True, "has_size": True, "intent": Intent.TRYING}
SAFE, HELP, SOS = Reading(Status.SAFE), Reading(Status.NEEDS_HELP), Reading(Status.SOS)
INSULIN = Reading(Status.NEEDS_HELP, needs=(Need.MEDICINE,), reasons=(Reason("medicine", "insulin"),))
TWO = (("a", "Santa Ana, Nueva Esparta"), ("b", "Santa Ana, Anzoátegui"))

CASES = {
    # name: reading, known, (kind, lane, question)
    "danger": (SOS, D, ("noted_urgent", Lane.ALARM, None)),
    "danger outranks doubt": (SOS, replace(P, conflict=True), ("noted_urgent", Lane.ALARM, None)),
    "danger outranks an unclear place": (
        SOS,
        replace(P, place_choices=TWO),
        ("noted_urgent", Lane.ALARM, None),
    ),
    "danger outranks an intent": (
        replace(SOS, intent=Intent.STAYING),
        D,
        ("noted_urgent", Lane.ALARM, None),
    ),
    "all is well after danger": (SAFE, replace(D, conflict=True), ("lowered_kept", Lane.ANSWER, Asked.CALL)),
    "help, place unknown, plain": (HELP, P, ("noted_help", Lane.ANSWER, Asked.WHERE)),
    "help, place unknown, discreet": (HELP, D, ("ask_place", Lane.ANSWER, Asked.WHERE)),
    "help, place known": (HELP, replace(P, has_place=True), ("noted_help", Lane.ANSWER, None)),
    "no medicine, plain": (INSULIN, P, ("noted_help", Lane.ANSWER, Asked.MEDICINE_DAYS)),
    "no medicine, discreet": (INSULIN, D, ("ask_medicine_days", Lane.ANSWER, Asked.MEDICINE_DAYS)),
    "no medicine, days told": (
        replace(INSULIN, medicine_days=2),
        replace(P, has_place=True),
        ("noted_help", Lane.ANSWER, None),
    ),
    "no medicine, days known": (
        INSULIN,
        replace(P, has_place=True, medicine_known=True),
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
        ("not_understood", Lane.ROUTINE, None),
    ),
    "first word, plain, told": (
        SAFE,
        replace(P, first=True),
        ("first_contact", Lane.ANSWER, Asked.WHERE),
    ),
    "first word, discreet, nothing told": (
        Reading(),
        replace(D, first=True),
        ("first_contact", Lane.ROUTINE, None),
    ),
    "later word, nothing told": (Reading(), D, ("not_understood", Lane.ROUTINE, None)),
}


@pytest.mark.parametrize(("reading", "known", "wanted"), CASES.values(), ids=CASES)
def test_reply(reading, known, wanted):
    reply = choose_reply(reading, known)

    assert (reply.kind, reply.lane, reply.question) == wanted


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
