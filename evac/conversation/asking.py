"""How a question of ours is put: behind what was noted, or in a sentence of its own. Pure."""

from evac.conversation.known import Known, Reply
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked

MEDICINE = "medicine"  # under which a question remembers what it is about
ENDINGS = {
    Asked.WHERE: "place",
    Asked.SIZE: "size",
    Asked.HOW: "how",
    Asked.MEDICINE_DAYS: "medicine_days",
    Asked.WHEN: "when",
}
_SENTENCES = {
    Asked.WHERE: "ask_place",
    Asked.SIZE: "ask_size",
    Asked.HOW: "ask_how",
    Asked.MEDICINE_DAYS: "ask_medicine_days",
}


def asking(kind: str, question: Asked, known: Known, values: dict[str, object]) -> Reply:
    """In plain wording a question ends the acknowledgement.

    In discreet wording it has a sentence of its own.
    """
    about = {MEDICINE: str(values["medicine"])} if values.get("medicine") else {}
    if known.wording is Wording.DISCREET:
        return Reply(_SENTENCES[question], Lane.ANSWER, values, question, about)
    return Reply(kind, Lane.ANSWER, values | {"ask": ENDINGS[question]}, question, about)
