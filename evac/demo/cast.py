"""The parties whose phones lie on the demo desk."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import INTENT_CHOICES
from evac.demo.lines import LINES
from evac.demo.stories import Happening, Story
from evac.demo.threads import DELIVERED, TextOut, write_out
from evac.demo.towns import Town
from evac.kernel.source import Source
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked, ask
from evac.people.models import Channel, ContactState, Party
from evac.people.schemas import MemberDetails, Relation

PLAIN_PHONE, BRIEFED_PHONE, UNKNOWN_PHONE = "+584145551234", "+584165551122", "+584145556543"


def cast(towns: Sequence[Town], now: datetime) -> list[Story]:
    """A family in plain English, and one in discreet Spanish that knows what its phrases mean."""
    by_name = {town.name: town for town in towns}
    merida, border = (by_name.get(name, towns[0]) for name in ("Mérida", "San Cristóbal"))
    plain = (
        MemberDetails("Karen Whitlock", date(1984, 3, 9), ("US",), Relation.SELF),
        MemberDetails("Rafael Whitlock Araque", date(1981, 11, 2), ("VE",), Relation.SPOUSE),
        MemberDetails(
            "Sam Whitlock Araque", date(2016, 6, 21), ("US", "VE"), Relation.CHILD, "Type 1 diabetes"
        ),
    )
    discreet = (
        MemberDetails("Beatriz Ojeda", date(1990, 1, 30), ("US", "VE"), Relation.SELF),
        MemberDetails("Tomas Ojeda", date(2015, 8, 14), ("US",), Relation.CHILD),
    )
    return [
        _story(PLAIN_PHONE, "en", Wording.PLAIN, plain, merida, now - timedelta(hours=9)),
        _story(BRIEFED_PHONE, "es", Wording.DISCREET, discreet, border, now - timedelta(hours=5)),
    ]


def _story(
    number: str,
    language: str,
    wording: Wording,
    members: tuple[MemberDetails, ...],
    town: Town,
    heard: datetime,
) -> Story:
    hello = Happening(heard, LINES["hello"][language][0], town, Source.SMS, None)
    return Story(
        number=number,
        email=None,
        language=language,
        wording=wording,
        briefed=wording is Wording.DISCREET,
        sign_off="Nora" if wording is Wording.DISCREET else None,
        channel=Channel.SMS,
        contact_state=ContactState.OK,
        source=Source.WEB,
        registered_at=heard - timedelta(hours=1),
        unregistered=False,
        members=members,
        size=len(members),
        town=town,
        happenings=(hello,),
        trouble=None,
        care=None,
    )


def ask_intent(session: Session, parties: Mapping[str, tuple[Party, Story]], now: datetime) -> None:
    """The briefed party was asked what it means to do, and has not answered yet."""
    party, story = parties[BRIEFED_PHONE]
    at = now - timedelta(minutes=40)
    question = ask(session, party, Asked.INTENT, INTENT_CHOICES, now=at)
    if question is not None:
        text = TextOut(at, "ask_intent", Lane.ANSWER, {"letter": question.letter})
        write_out(session, party, story, text, DELIVERED)
