"""Keeping a text: one sealed row for each id, whoever brings it and however often."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from sqlalchemy import func, select

from evac.db.sealed import unseal
from evac.kernel.phone import Address
from evac.kernel.wording import Front
from evac.messaging import inbox
from evac.messaging.channel import InboundText
from evac.messaging.models import Incoming, InState
from evac.people.models import Channel
from tests.factories import NOON

TEXT = InboundText(
    provider_sid="SM" + "1" * 32,
    kind=Channel.WHATSAPP,
    front=Front.QUIET,
    sender=Address("whatsapp", "+584145550001"),
    to=Address("whatsapp", "+13055550144"),
    body="estoy bien\x00🙏",
    media_count=2,
    point=(10.48, -66.9),
    label="Hotel Cima",
    carrier_word="HELP",
)


def keep(database, text=TEXT, **given) -> bool:
    row = inbox.sealed_row(database.info["vault"], text, at=NOON, **given)
    return database.grouped(partial(inbox.keep, row=row))


def rows(database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Incoming))


def test_every_part_of_a_text_can_be_read_again(database):
    assert keep(database)

    with database.reading() as session:
        row = session.scalars(select(Incoming)).one()
        opened = [unseal(session, row, name) for name in ("from", "to", "body", "point", "label")]
        kept = (row.channel, row.front, row.media_count, row.carrier_word)
        state = (row.state, row.failures, row.caught_up, row.received_at, row.next_try_at)
    assert opened == ["+584145550001", "+13055550144", "estoy bien\x00🙏", "10.48,-66.9", "Hotel Cima"]
    assert kept == (Channel.WHATSAPP, Front.QUIET, 2, "HELP")
    assert state == (InState.WAITING, 0, False, NOON, NOON)


def test_what_is_not_there_stays_empty(database):
    keep(database, replace(TEXT, point=None, label=None, body="", carrier_word=None))

    with database.reading() as session:
        row = session.scalars(select(Incoming)).one()
        assert (row.point_sealed, row.label_sealed) == (None, None)
        assert unseal(session, row, "body") == ""


def test_repeat_says_so_and_changes_nothing(database):
    assert [keep(database) for _ in range(3)] == [True, False, False]
    assert keep(database, replace(TEXT, body="otra cosa"), caught_up=True) is False
    assert rows(database) == 1


def test_texts_kept_side_by_side_are_each_kept_once(database):
    texts = [replace(TEXT, provider_sid=f"SM{number % 20:032}") for number in range(60)]

    with ThreadPoolExecutor(12) as pool:
        new = list(pool.map(partial(keep, database), texts))

    assert (sum(new), rows(database)) == (20, 20)


def test_equal_words_never_look_equal(database):
    keep(database)
    keep(database, replace(TEXT, provider_sid="SM" + "2" * 32))

    with database.reading() as session:
        assert len(set(session.scalars(select(Incoming.body_sealed)))) == 2
        assert len(set(session.scalars(select(Incoming.from_index)))) == 1
