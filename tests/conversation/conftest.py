"""One text after another, as the dispatcher answers them, without carrier and without waiting."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.answer import answer
from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.db.sealed import seal
from evac.kernel.wording import Wording
from evac.messaging.models import Incoming, Outgoing, Question
from evac.messaging.render import render, values_of
from evac.people.models import Channel, Party
from evac.triage.models import RosterEntry
from evac.wiring import ground_of
from tests.factories import NOON, make_incoming
from tests.support import exercise

PHONE = "+584145550001"
_seconds = count(1)


@cache
def the_ground() -> Ground:
    return ground_of(exercise())


@dataclass
class Dialogue:
    """What stands after the last text."""

    session: Session
    now: datetime = NOON
    incoming: Incoming | None = None
    texts: list[Incoming] = field(default_factory=list)

    def text(self, words: str, *, phone: str = PHONE, after: timedelta = timedelta(minutes=1), **given: Any):
        """Take one text in; returns the dialogue, so that what follows can be asked of it."""
        self.now += after
        fields = {"sender": phone, "party_id": None, "at": self.now} | given
        self.incoming = make_incoming(self.session, None, body=words, **fields)
        answer(self.session, self.incoming, the_ground(), now=self.now)
        self.session.flush()
        self.texts.append(self.incoming)
        return self

    def pin(self, point: str, *, phone: str = PHONE, after: timedelta = timedelta(minutes=1)):
        """Take in a WhatsApp location ("10.48,-66.9") without words."""
        self.now += after
        fields = {"sender": phone, "party_id": None, "at": self.now, "channel": Channel.WHATSAPP}
        self.incoming = make_incoming(self.session, None, body="", **fields)
        seal(self.session, self.incoming, point=point)
        answer(self.session, self.incoming, the_ground(), now=self.now)
        self.session.flush()
        self.texts.append(self.incoming)
        return self

    @property
    def party(self) -> Party:
        return self.session.get_one(Party, self.incoming.party_id)

    @property
    def entry(self) -> RosterEntry:
        return self.session.get_one(RosterEntry, self.incoming.party_id)

    @property
    def outgoing(self) -> list[Outgoing]:
        return list(self.session.scalars(select(Outgoing).order_by(Outgoing.id)))

    @property
    def reply(self) -> Outgoing | None:
        """To the last text; None when it got none."""
        mine = [text for text in self.outgoing if text.incoming_id == self.incoming.id]
        return mine[0] if mine else None

    @property
    def said(self) -> str:
        return render(self.session, self.reply, self.party).body

    @property
    def values(self) -> dict[str, Any]:
        return values_of(self.session, self.reply)

    @property
    def questions(self) -> list[Question]:
        mine = select(Question).where(Question.party_id == self.incoming.party_id)
        return list(self.session.scalars(mine.order_by(Question.id)))


@pytest.fixture
def dialogue(database: Database):
    with database.writing() as session:
        yield Dialogue(session)


@pytest.fixture(params=list(Wording))
def either(request, dialogue: Dialogue) -> Dialogue:
    """In each of the two wordings."""
    operation = dialogue.session.info["operation"]
    dialogue.session.info["operation"] = replace(operation, default_wording=request.param)
    return dialogue
