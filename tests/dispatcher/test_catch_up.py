"""Texts that the webhook missed: kept from the provider's list, marked, and only once."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.conversation.answer import PIN_LOST
from evac.db.sealed import unseal
from evac.dispatcher.catch_up import FIRST_LOOK, GRACE, INBOUND, OVERLAP, catch_up, webhook_broken_at
from evac.kernel.phone import Address
from evac.kernel.wording import Front
from evac.messaging.channel import InboundText, ListUnavailable
from evac.messaging.models import Incoming, InState, Watermark
from evac.people.models import Channel
from tests.factories import NOON


class Listing:
    """A provider's list; ``asked`` is since when it was read."""

    def __init__(self, *texts: InboundText) -> None:
        self.texts = list(texts)
        self.asked = []
        self.fails = False

    async def list_inbound(self, since):
        self.asked.append(since)
        if self.fails:
            raise ListUnavailable("timeout")
        return self.texts


def listed(
    number: int = 1, *, body: str = "estoy bien", kind: Channel = Channel.SMS, **fields
) -> InboundText:
    sender, to = Address(kind.value, "+584145550001"), Address(kind.value, "+13055550143")
    given = {"sent_at": NOON - timedelta(minutes=5)} | fields
    return InboundText(f"SM{number:032}", kind, Front.NAMED, sender, to, body, **given)


def look(database, listing: Listing, at=NOON) -> int:
    return asyncio.run(catch_up(database, database.info["vault"], listing, lambda: at))


def rows(database) -> list[Incoming]:
    with database.reading() as session:
        found = list(session.scalars(select(Incoming).order_by(Incoming.id)))
        session.expunge_all()
        return found


def broken_at(database):
    with database.reading() as session:
        return webhook_broken_at(session)


def test_missed_text_is_kept_with_the_time_it_was_sent(database):
    assert look(database, Listing(listed())) == 1

    (row,) = rows(database)
    assert (row.state, row.caught_up) == (InState.WAITING, True)
    assert (row.received_at, row.next_try_at) == (NOON - timedelta(minutes=5), NOON)
    assert broken_at(database) == NOON


def test_text_that_is_there_already_is_no_sign_of_a_broken_webhook(database):
    look(database, Listing(listed()))
    with database.writing() as session:
        session.delete(session.get_one(Watermark, "webhook-broken"))

    assert look(database, Listing(listed())) == 0
    assert broken_at(database) is None
    assert len(rows(database)) == 1


def test_webhook_under_way_is_given_its_time(database):
    fresh = listed(sent_at=NOON - GRACE + timedelta(seconds=1))

    assert look(database, Listing(fresh)) == 0
    assert look(database, Listing(fresh), at=NOON + timedelta(seconds=2)) == 1


def test_text_without_a_time_is_kept_at_once(database):
    assert look(database, Listing(listed(sent_at=None))) == 1
    assert rows(database)[0].received_at == NOON


def test_list_is_read_from_the_last_look_with_an_overlap(database):
    listing = Listing()
    look(database, listing)
    look(database, listing, at=NOON + timedelta(minutes=1))

    assert listing.asked == [NOON - FIRST_LOOK - OVERLAP, NOON - GRACE - OVERLAP]


def test_list_that_cannot_be_read_moves_no_mark(database):
    listing = Listing(listed())
    listing.fails = True
    assert look(database, listing) == 0

    listing.fails = False
    assert look(database, listing) == 1
    assert listing.asked == [NOON - FIRST_LOOK - OVERLAP] * 2


def test_mark_never_moves_back(database):
    look(database, Listing())
    look(database, Listing(), at=NOON - timedelta(hours=1))

    with database.reading() as session:
        assert session.get_one(Watermark, INBOUND).at == NOON - GRACE


PIN = {"kind": Channel.WHATSAPP, "body": ""}
MARKS = {
    "a pin, which the list does not hold": (PIN, PIN_LOST),
    "a photo": (PIN | {"media_count": 1}, None),
    "words": (PIN | {"body": "hola"}, None),
    "an empty text": ({"body": ""}, None),
}


@pytest.mark.parametrize(("fields", "word"), MARKS.values(), ids=MARKS)
def test_pin_is_marked_as_lost(database, fields, word):
    look(database, Listing(listed(**fields)))

    assert rows(database)[0].carrier_word == word


def test_words_are_sealed_like_those_of_a_webhook(database):
    look(database, Listing(listed(body="auxilio")))

    with database.reading() as session:
        row = session.scalars(select(Incoming)).one()
        assert unseal(session, row, "body") == "auxilio"
        assert b"auxilio" not in row.body_sealed


def test_known_texts_of_the_overlap_cost_no_write(database, monkeypatch):
    listing = Listing(*(listed(number) for number in range(1200)))
    look(database, listing)
    writes = []
    monkeypatch.setattr(database, "grouped", writes.append)

    assert look(database, listing, at=NOON + timedelta(minutes=1)) == 0
    assert writes == []


def test_two_dispatchers_that_look_at_once_keep_each_text_once(database):
    listings = [Listing(*(listed(number) for number in range(20))) for _ in range(3)]

    async def all_at_once():
        looks = (catch_up(database, database.info["vault"], one, lambda: NOON) for one in listings)
        return await asyncio.gather(*looks)

    assert sum(asyncio.run(all_at_once())) == 20
    assert len(rows(database)) == 20
