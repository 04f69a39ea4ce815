"""A notice whose broadcast was halted for what it says is not told to be in force."""

import pytest

from evac.broadcasts.halt import halt
from evac.broadcasts.models import CHANGED, FILTERED, STORM, TOO_LATE, WRONG_PEOPLE
from evac.broadcasts.publish import publish
from evac.broadcasts.stopped_notices import find_shown, newest
from evac.notices.fixed import cancel
from evac.notices.models import NoticeKind
from evac.notices.queries import Standing
from tests.broadcasts.steps import UNTIL, make_approved, reachable_party
from tests.factories import NOON, make_officer
from tests.notices.log import make_notice


def halted(session, reason):
    """A broadcast that is public as notice 1, beside another notice."""
    reachable_party(session)
    broadcast = make_approved(session)
    publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)
    make_notice(session)
    halt(session, broadcast, officer_id=broadcast.created_by, reason=reason, now=NOON)


def standings(session, now=NOON):
    return [shown.standing for shown in reversed(newest(session, now=now))]


@pytest.mark.parametrize("reason", ["wrong-words", "situation-changed", "other", CHANGED])
def test_words_that_were_stopped_are_not_in_force(database, reason):
    with database.writing() as session:
        halted(session, reason)
        assert standings(session) == [Standing.STOPPED, Standing.IN_FORCE]
        assert find_shown(session, 1, now=NOON).changed_at == NOON


@pytest.mark.parametrize("reason", [STORM, FILTERED, WRONG_PEOPLE, TOO_LATE])
def test_what_was_stopped_for_how_it_went_holds_as_before(database, reason):
    with database.writing() as session:
        halted(session, reason)
        assert standings(session) == [Standing.IN_FORCE, Standing.IN_FORCE]


def test_what_took_its_place_or_ended_it_counts(database):
    with database.writing() as session:
        halted(session, "wrong-words")
        assert find_shown(session, 1, now=UNTIL).standing is Standing.EXPIRED
        make_notice(session, kind=NoticeKind.UPDATE, refers_to=1)
        assert standings(session)[0] is Standing.REPLACED
        cancel(session, 2, officer_id=make_officer(session).id, now=NOON)
        assert standings(session)[1] is Standing.CANCELLED
