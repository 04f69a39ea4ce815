"""What was stopped for how it went is drafted anew for those who lack it, and for nobody else."""

from datetime import timedelta

import pytest

from evac.broadcasts.draft import edit
from evac.broadcasts.errors import WrongState
from evac.broadcasts.halt import draft_rest, halt
from evac.broadcasts.models import CHANGED, FILTERED, STORM, TOO_LATE, WRONG_PEOPLE, BroadcastState, Told
from evac.broadcasts.schemas import Audience, audience_of
from evac.broadcasts.submit import submit
from evac.broadcasts.words import words_of
from evac.dispatcher.broadcasts import cancel_halted
from evac.messaging.models import State
from tests.broadcasts.steps import (
    UNTIL,
    details,
    freeze_all,
    fresh,
    make_sending,
    reachable_party,
    texts,
    told,
)
from tests.factories import NOON, make_officer


@pytest.fixture
def sending(database):
    """Delivered, on its way, refused, queued; and somebody in another zone, whom it does not mean."""
    with database.writing() as session:
        for number in range(4):
            reachable_party(session, case_code=f"R{number:04}", zone="CAP")
        reachable_party(session, zone="AND")
        broadcast = make_sending(session, audience=Audience(zones=("CAP",)))
        for text, state in zip(
            texts(session, broadcast),
            (State.DELIVERED, State.SENT, State.REJECTED, State.QUEUED),
            strict=True,
        ):
            text.state = state
        return broadcast.id


def stopped(database, broadcast_id, reason):
    with database.writing() as session:
        halt(session, fresh(session, broadcast_id), officer_id=None, reason=reason, now=NOON)
    cancel_halted(database, lambda: NOON)


@pytest.mark.parametrize("reason", [STORM, FILTERED, TOO_LATE])
def test_the_same_goes_to_those_who_lack_it(database, sending, reason):
    stopped(database, sending, reason)
    with database.writing() as session:
        broadcast = fresh(session, sending)
        rest = draft_rest(session, broadcast, officer_id=make_officer(session).id, now=NOON)
        assert rest.state is BroadcastState.DRAFT, "two officers as ever"
        assert rest.corrects_id is None
        assert words_of(session, rest) == words_of(session, broadcast)
        assert audience_of(rest) == Audience(zones=("CAP",), not_reached_by=broadcast.uid)

        submit(session, rest, officer_id=rest.created_by, now=NOON)
        freeze_all(session, rest)

        got = [what for what, _ in told(session, rest).values()]
        assert sorted(got) == [Told.NOTHING, Told.TEXT, Told.TEXT], "who has it on the way is told already"


@pytest.mark.parametrize("reason", ["wrong-words", WRONG_PEOPLE, "situation-changed", "other", CHANGED])
def test_what_was_stopped_for_what_it_says_or_to_whom_is_not_repeated(database, sending, reason):
    stopped(database, sending, reason)
    with database.writing() as session, pytest.raises(WrongState):
        draft_rest(session, fresh(session, sending), officer_id=make_officer(session).id, now=NOON)


def test_what_goes_on_leaves_no_rest(database, sending):
    with database.writing() as session, pytest.raises(WrongState):
        draft_rest(session, fresh(session, sending), officer_id=make_officer(session).id, now=NOON)


def test_a_filtered_text_is_worded_anew_for_them(database, sending):
    stopped(database, sending, FILTERED)
    with database.writing() as session:
        rest = draft_rest(session, fresh(session, sending), officer_id=make_officer(session).id, now=NOON)
        given = details(session, audience=audience_of(rest), valid_until=UNTIL + timedelta(hours=1))
        edit(session, rest, given, officer_id=rest.created_by, now=NOON)
        assert audience_of(rest).not_reached_by is not None
