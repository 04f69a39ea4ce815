"""Words that open a report: how they are, where they are, that they want on the list, what was wrong."""

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request, nothing_more, stands_alone
from evac.kernel.status import Status
from evac.messaging.models import InState, Lane
from evac.messaging.questions import Asked

# Read in every text already; the phrase book adds the innocent forms.
SAFE = Command(nothing_more, status=Status.SAFE)
MOVING = Command(nothing_more, status=Status.MOVING)
DEPARTED = Command(nothing_more, status=Status.DEPARTED)
NEEDS_HELP = Command(nothing_more, status=Status.NEEDS_HELP)
SOS = Command(nothing_more, status=Status.SOS)


def names_a_place(request: Request) -> bool:
    """Alone it says nothing, and we ask. With a question it is one to us."""
    reading = request.reading
    return stands_alone(request) or reading.place_text is not None or reading.latitude is not None


def ask_where(session: Session, request: Request) -> Reply | None:
    """What we know of a place is never told by text."""
    return Reply("ask_place", Lane.ANSWER, {}, Asked.WHERE) if stands_alone(request) else None


def ask_all(session: Session, request: Request) -> Reply:
    """Whoever asks to be listed is, since the first text; what is missing is asked for."""
    return Reply("first_contact", Lane.ANSWER, {"ask": "place"}, Asked.WHERE)


def show_to_a_person(session: Session, request: Request) -> None:
    """What is stored is not edited by text: the new word is one more, and an officer sees the old one."""
    if request.incoming is not None:
        request.incoming.state = InState.INBOX


WHERE = Command(
    ask_where,
    fits=names_a_place,
    words={"en": ("where", "place", "location"), "es": ("donde", "lugar", "ubicacion")},
    reports=True,
)
JOIN = Command(
    ask_all,
    fits=stands_alone,
    words={
        "en": ("join", "register", "sign me up"),
        "es": (
            "registro",
            "registrar",
            "registrarme",
            "inscribir",
            "inscribirme",
            "unirme",
            "unir",
            "uni",
            "anotarme",
        ),
    },
    reports=True,
)
CORRECT = Command(
    show_to_a_person,
    words={
        "en": ("correct", "correction", "i was wrong"),
        "es": ("corregir", "corrijo", "correccion", "me equivoque"),
    },
    reports=True,
)
