"""The notice of a correction takes the place of the one whose words were halted."""

from datetime import timedelta

import pytest

from evac.broadcasts.approve import approve
from evac.broadcasts.draft import edit
from evac.broadcasts.halt import draft_correction, halt
from evac.broadcasts.models import STORM, WRONG_PEOPLE
from evac.broadcasts.publish import details_of, link_again, notice_of, problem_of, publish
from evac.broadcasts.schemas import Audience, audience_of
from evac.broadcasts.stopped_notices import find_shown
from evac.broadcasts.submit import submit
from evac.messaging.models import State
from evac.notices.errors import AlreadyPublished
from evac.notices.fixed import cancel
from evac.notices.models import NoticeKind
from evac.notices.numbers import reserve
from evac.notices.queries import Standing
from evac.notices.verify import verify
from tests.broadcasts.steps import (
    HELD,
    UNTIL,
    details,
    freeze_all,
    make_sending,
    reachable_party,
    release_all,
    texts,
)
from tests.factories import NOON, make_officer
from tests.notices.log import make_notice


@pytest.fixture
def session(database):
    with database.writing() as session:
        reachable_party(session, zone="CAP")
        yield session


def announced(session, reason="wrong-words"):
    """A broadcast for one zone, public as notice 1, then halted."""
    halted = make_sending(session, audience=Audience(zones=("CAP",)))
    texts(session, halted)[0].state = State.DELIVERED
    publish(session, halted, officer_id=halted.created_by, now=NOON)
    halt(session, halted, officer_id=halted.created_by, reason=reason, now=NOON)
    return halted


def corrected(session, halted, hours=1):
    """Its correction, approved: good for longer, which its words name."""
    drafted = draft_correction(session, halted, officer_id=halted.created_by, now=NOON)
    until = UNTIL + timedelta(hours=hours)
    given = details(session, audience=audience_of(drafted), valid_until=until)
    edit(session, drafted, given, officer_id=drafted.created_by, now=NOON)
    submit(session, drafted, officer_id=drafted.created_by, now=NOON)
    freeze_all(session, drafted)
    second = make_officer(session)
    approve(session, drafted, officer_id=second.id, seen_hash=drafted.frozen_hash, now=NOON)
    return drafted


def published(session, broadcast):
    return publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)


def test_it_is_an_update_for_the_same_zones(session):
    correction = corrected(session, announced(session))
    notice = published(session, correction)
    assert (notice.kind, notice.refers_to, notice.zones) == (NoticeKind.UPDATE, 1, ["CAP"])
    assert find_shown(session, 1, now=NOON).standing is Standing.REPLACED
    assert notice_of(session, correction) is notice
    assert verify(session).ok


def test_it_is_published_once_and_its_page_still_opens(session):
    correction = corrected(session, announced(session))
    notice = published(session, correction)
    assert details_of(session, correction).refers_to == 1
    assert problem_of(session, correction, NOON) is None
    with pytest.raises(AlreadyPublished):
        published(session, correction)
    notice.broadcast_id = None
    session.flush()
    link_again(session, notice)
    assert notice.broadcast_id == correction.id, "found again after a restore"


def test_it_keeps_the_number_that_its_texts_name(session):
    correction = corrected(session, announced(session))
    number = reserve(session, broadcast_id=correction.id, now=NOON)
    make_notice(session)
    assert published(session, correction).number == number


def test_what_took_the_halted_ones_place_meanwhile_is_what_it_replaces(session):
    halted = announced(session)
    make_notice(session, kind=NoticeKind.UPDATE, refers_to=1)
    assert published(session, corrected(session, halted)).refers_to == 2


def test_after_a_cancellation_it_is_new(session):
    halted = announced(session)
    cancel(session, 1, officer_id=halted.created_by, now=NOON)
    notice = published(session, corrected(session, halted))
    assert (notice.kind, notice.refers_to) == (NoticeKind.ALERT, None)


@pytest.mark.parametrize("reason", [WRONG_PEOPLE, STORM])
def test_where_the_words_hold_for_others_they_stay(session, reason):
    notice = published(session, corrected(session, announced(session, reason)))
    assert (notice.kind, notice.refers_to) == (NoticeKind.ALERT, None)
    assert find_shown(session, 1, now=NOON).standing is Standing.IN_FORCE


def test_a_correction_that_is_halted_too_is_corrected_in_its_turn(session):
    first = corrected(session, announced(session))
    published(session, first)
    release_all(session, first, now=NOON + HELD)
    texts(session, first)[0].state = State.DELIVERED
    halt(session, first, officer_id=first.created_by, reason="wrong-words", now=NOON)
    assert find_shown(session, 2, now=NOON).standing is Standing.STOPPED
    second = corrected(session, first, hours=2)
    notice = published(session, second)
    assert (notice.refers_to, notice.zones) == (2, ["CAP"])
