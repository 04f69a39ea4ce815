"""A broadcast becomes a notice as it was approved, or not at all."""

import pytest
from sqlalchemy import update

from evac.broadcasts.approve import approve
from evac.broadcasts.draft import edit
from evac.broadcasts.errors import Changed, WrongState
from evac.broadcasts.halt import halt
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.publish import details_of, link_again, notice_of, problem_of, publish, says_the_same
from evac.broadcasts.schemas import Audience, Words
from evac.kernel.wording import Wording
from evac.notices.errors import AlreadyPublished, WrongNotice
from evac.notices.models import NoticeKind
from tests.broadcasts.steps import (
    UNTIL,
    details,
    make_approved,
    make_draft,
    make_sending,
    make_submitted,
    reachable_party,
    words,
)
from tests.factories import NOON, make_officer
from tests.notices.log import make_notice


@pytest.fixture
def session(database):
    with database.writing() as session:
        reachable_party(session, zone="CAP")
        yield session


def published(session, broadcast):
    return publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)


@pytest.mark.parametrize("make", [make_approved, make_sending])
def test_it_says_what_was_approved(session, make):
    notice = published(session, make(session))
    assert (notice.kind, notice.stage, notice.zones, notice.expires_at) == (
        NoticeKind.ALERT,
        "leave-now",
        [],
        UNTIL,
    )
    assert notice.texts["en"]["headline"] == "Leave Venezuela now by commercial flight, not by road"
    assert notice.texts["es"]["description"].endswith("Hasta 13ene 12:00.")


def test_its_zones_are_those_of_the_audience(session):
    broadcast = make_approved(session, audience=Audience(zones=("CAP",)))
    assert published(session, broadcast).zones == ["CAP"]


@pytest.mark.parametrize("make", [make_draft, make_submitted])
def test_nobody_approved_it(session, make):
    with pytest.raises(WrongState):
        published(session, make(session))


def test_a_halted_one_is_not_published(session):
    broadcast = make_approved(session)
    halt(session, broadcast, officer_id=broadcast.created_by, reason="wrong-words", now=NOON)
    with pytest.raises(WrongState):
        published(session, broadcast)


@pytest.mark.parametrize("typed", [{"stage": "alert"}, {"valid_until": NOON.replace(year=2027)}])
def test_an_edited_row_is_not_published(session, typed):
    broadcast = make_approved(session)
    session.execute(update(Broadcast).values(**typed))
    with pytest.raises(Changed):
        published(session, broadcast)


def test_a_state_typed_by_hand_publishes_nothing(session):
    broadcast = make_submitted(session)
    session.execute(update(Broadcast).values(state=BroadcastState.SENDING))
    with pytest.raises(Changed):
        published(session, broadcast)


def test_what_was_approved_before_an_edit_is_void(session):
    broadcast = make_approved(session)
    edit(session, broadcast, details(session), officer_id=broadcast.created_by, now=NOON)
    with pytest.raises(WrongState):
        published(session, broadcast)


def test_it_is_published_once(session):
    broadcast = make_approved(session)
    assert notice_of(session, broadcast) is None
    notice = published(session, broadcast)
    assert notice_of(session, broadcast) is notice
    assert says_the_same(session, notice, broadcast)
    with pytest.raises(AlreadyPublished):
        published(session, broadcast)


def test_without_plain_words_in_every_language_there_is_no_notice(session):
    broadcast = make_approved(session, variants=words(session, languages=("en",)))
    assert problem_of(session, broadcast, NOON).where == "texts.es.headline"
    with pytest.raises(WrongNotice):
        published(session, broadcast)


def test_anothers_notice_says_something_else(session):
    mine, other = make_sending(session), make_approved(session)
    notice = published(session, other)
    assert not says_the_same(session, notice, mine)
    told = vars(details_of(session, mine))
    assert not says_the_same(session, make_notice(session, **told), mine), "it names no broadcast"


def test_two_officers_stand_behind_it(session):
    """The one who approves may also be the one who publishes."""
    broadcast = make_submitted(session)
    second = make_officer(session)
    approve(session, broadcast, officer_id=second.id, seen_hash=broadcast.frozen_hash, now=NOON)
    assert publish(session, broadcast, officer_id=second.id, now=NOON).number == 1


def test_discreet_words_are_never_public(session):
    only = tuple(one for one in words(session) if one.wording is Wording.DISCREET)
    broadcast = make_approved(session, variants=(*only, Words("en", Wording.PLAIN, words(session)[0].body)))
    with pytest.raises(WrongNotice):
        published(session, broadcast)
    assert "Guia" not in str(details_of(session, broadcast))


def test_one_that_came_back_after_a_restore_is_not_published_again(session):
    broadcast, other = make_approved(session), make_approved(session, audience=Audience(zones=("CAP",)))
    notice = published(session, broadcast)
    notice.broadcast_id = None
    session.flush()
    link_again(session, notice)
    assert notice.broadcast_id == broadcast.id
    with pytest.raises(AlreadyPublished):
        published(session, broadcast)
    foreign = make_notice(session)
    link_again(session, foreign)
    assert foreign.broadcast_id is None
    assert published(session, other).number == 3
