"""Which reply a text gets. Pure: from what was understood and what is known to a phrase, its values and a
question.

Each reply says what was understood and asks one thing at most. The same text gets the same first reply
whether or not its sender is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from evac.conversation.need_nouns import need_of
from evac.conversation.reading import Reading
from evac.kernel.folding import fold, word_set
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked

MEDICINE = "medicine"  # under which a question remembers what it is about
INTENT_CHOICES = {
    "1": Intent.HAS_TICKET.value,
    "2": Intent.TRYING.value,
    "3": Intent.CANNOT.value,
    "4": Intent.STAYING.value,
}


@dataclass(frozen=True)
class Known:
    """What stands on the roster after the text was taken in."""

    wording: Wording
    status: Status = Status.UNKNOWN
    conflict: bool = False  # this text said something that was not believed
    first: bool = False  # first word from this address
    briefed: bool = False  # knows what the discreet phrases mean
    has_place: bool = False
    has_size: bool = False
    intent: Intent = Intent.NONE
    medicine_known: bool = False
    medicine_asked: str | None = None  # the one our open question is about
    place_name: str | None = None  # of the place just reported, as people call it
    place_exact: bool = False  # the place is a spot and not a town one is near
    place_choices: tuple[tuple[str, str], ...] = ()  # (place id, name) when it is not clear which is meant
    pin_lost: bool = False
    news: bool = True  # the text says something that was not known before
    ordered: bool = False  # an order holds, whose own question must not be crossed by ours
    answered_us: bool = False  # its digit says all there is to say
    reporter: bool = False  # reports about somebody else, and is told nothing
    asked: frozenset[str] = frozenset()  # kinds of question that were asked lately: none is asked twice


@dataclass(frozen=True)
class Reply:
    """``kind`` is a phrase's code; ``values`` are codes and counts, kept sealed with the outgoing text."""

    kind: str
    lane: Lane
    values: Mapping[str, object] = field(default_factory=dict)
    question: Asked | None = None
    choices: Mapping[str, str] = field(default_factory=dict)


def choose_reply(reading: Reading, known: Known) -> Reply:
    """First match wins: danger, a report about somebody else, doubt about an earlier danger, help, an unclear
    place, an intent, news, nothing.
    """
    values = _values(reading, known)
    if reading.status is Status.SOS:
        return Reply("noted_urgent", Lane.ALARM, values | {"ask": "when"})
    if known.reporter:
        return Reply("reporter_next", Lane.ANSWER)
    if known.first and reading.misses_somebody:
        return Reply("reporter_noted", Lane.ANSWER)
    if known.conflict:
        return Reply("lowered_kept", Lane.ANSWER, {}, Asked.CALL, {"1": "call_unsuitable"})
    if reading.status is Status.NEEDS_HELP and reading.intent is not Intent.CANNOT:
        return _help(reading, known, values)
    if known.place_choices and Asked.PLACE not in known.asked:
        return _which_place(known, values)
    if known.pin_lost:
        return Reply("pin_lost", Lane.ANSWER, {}, Asked.WHERE)
    if reading.intent is not Intent.NONE:
        return Reply(f"answered_{reading.intent.value}", Lane.ANSWER, values)
    if _says_something(reading):
        return _noted(reading, known, values)
    if known.answered_us:
        return Reply("noted", Lane.ANSWER, values)
    discreet_first = known.first and known.wording is Wording.DISCREET
    return Reply("first_contact" if discreet_first else "not_understood", Lane.ROUTINE)


def _values(reading: Reading, known: Known) -> dict[str, object]:
    values: dict[str, object] = {
        "status": reading.status.value if reading.status is not Status.UNKNOWN else None,
        "intent": reading.intent.value if reading.intent is not Intent.NONE else None,
        "party_size": reading.party_size,
        "place": known.place_name,
        "place_exact": known.place_exact,
        "needs": [need.value for need in reading.needs],
        "medicine": _medicine(reading) or (reading.medicine_days and known.medicine_asked),
        "medicine_days": reading.medicine_days,
        "urgent": known.status.is_distress,
    }
    return {name: value for name, value in values.items() if value not in (None, [], False)}


def _help(reading: Reading, known: Known, values: dict[str, object]) -> Reply:
    """Ask what an officer needs next: how long the medicine lasts, or where they are."""
    lasts = reading.medicine_days is not None or known.medicine_known or Asked.MEDICINE_DAYS in known.asked
    if Need.MEDICINE in reading.needs and not lasts:
        return _asking("noted_help", Asked.MEDICINE_DAYS, known, values)
    if not known.has_place and Asked.WHERE not in known.asked:
        return _asking("noted_help", Asked.WHERE, known, values)
    return Reply("noted_help", Lane.ANSWER, values)


def _noted(reading: Reading, known: Known, values: dict[str, object]) -> Reply:
    kind = "first_contact" if known.first and known.wording is Wording.PLAIN else "noted"
    if reading.status is Status.DEPARTED:
        return Reply("noted", Lane.ANSWER, values)
    if not known.has_place and Asked.WHERE not in known.asked:
        return _asking(kind, Asked.WHERE, known, values)
    if not known.has_size and Asked.SIZE not in known.asked:
        return _asking(kind, Asked.SIZE, known, values)
    if _may_ask_intent(known):
        return Reply("ask_intent", Lane.ANSWER, values, Asked.INTENT, INTENT_CHOICES)
    return Reply(kind, Lane.ANSWER if known.news or known.first else Lane.ROUTINE, values)


def _may_ask_intent(known: Known) -> bool:
    """Once, of who can know what it means, and not across the question of an order."""
    understands = known.briefed or known.wording is Wording.PLAIN
    open_to_us = known.intent is Intent.NONE and Asked.INTENT not in known.asked
    return open_to_us and understands and not known.ordered


_SENTENCES = {Asked.WHERE: "ask_place", Asked.SIZE: "ask_size", Asked.MEDICINE_DAYS: "ask_medicine_days"}
_ENDINGS = {Asked.WHERE: "place", Asked.SIZE: "size", Asked.MEDICINE_DAYS: "medicine_days"}


def _asking(kind: str, question: Asked, known: Known, values: dict[str, object]) -> Reply:
    """In plain wording a question ends the acknowledgement.

    In discreet wording it has a sentence of its own.
    """
    about = {MEDICINE: str(values["medicine"])} if values.get("medicine") else {}
    if known.wording is Wording.DISCREET:
        return Reply(_SENTENCES[question], Lane.ANSWER, values, question, about)
    return Reply(kind, Lane.ANSWER, values | {"ask": _ENDINGS[question]}, question, about)


def _which_place(known: Known, values: dict[str, object]) -> Reply:
    """Names of places are said in plain wording only; a discreet party is asked to say more."""
    if known.wording is Wording.DISCREET:
        return Reply("ask_which_place", Lane.ANSWER, {"choices": ["-"]}, Asked.WHERE)
    names = [name for _, name in known.place_choices]
    choices = {str(digit): place_id for digit, (place_id, _) in enumerate(known.place_choices, start=1)}
    return Reply("ask_which_place", Lane.ANSWER, values | {"choices": names}, Asked.PLACE, choices)


def _says_something(reading: Reading) -> bool:
    told = (
        reading.place_text,
        reading.latitude,
        reading.party_size,
        reading.medicine_days,
        reading.destination_text,
    )
    return (
        reading.status is not Status.UNKNOWN
        or bool(reading.needs)
        or any(value is not None for value in told)
    )


_ANY_MEDICINE = word_set("""
    medicine medicines medication medications meds medicament medicina medicinas medicamento medicamentos
    remedio remedios pill pills pastilla pastillas tablets tratamiento prescription prescriptions prescripcion
    dose doses dosis
""")


def _medicine(reading: Reading) -> str | None:
    """The medicine's own name, when the text gave one; any word for medicine is said by the phrase itself."""
    said = " ".join(reason.words for reason in reading.reasons if reason.code == Need.MEDICINE.value)
    named = (word.strip(".,;:!?") for word in said.split())
    return next((word for word in named if _is_a_medicine(fold(word))), None)


def _is_a_medicine(word: str) -> bool:
    return need_of(word) is Need.MEDICINE and word not in _ANY_MEDICINE
