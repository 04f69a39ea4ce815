"""What stops a broadcast: officers, a wrong set-up, a carrier that filters or refuses it."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from evac.broadcasts.draft import edit
from evac.broadcasts.halt import draft_correction, halt
from evac.broadcasts.models import FILTERED, STORM, Broadcast, BroadcastState
from evac.broadcasts.pause import pause, resume
from evac.broadcasts.schemas import BroadcastDetails, Words, audience_of
from evac.db.database import Database
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing, SenderPause, State
from tests.broadcasts.officers import now, send, state_of, wait_until, words_of_stage, write_and_send
from tests.factories import make_officer
from tests.flows.conftest import Spine, running
from tests.flows.crowd import hold_shortly, let_all_arrive, register, taken, tally

ORDER = "Salga ya"
BATCH = 16  # texts claimed at once at twenty a second: what may be on its way when something stops them
FILTERED_BY_CARRIER, BLOCKED = 30007, 30004
UNDER_WAY = 15  # texts at the carrier when something happens


@pytest.fixture
def spine(database: Database) -> Iterator[Spine]:
    """Twenty texts leave a second; the network brings them at half that pace, so that some stand there."""
    hold_shortly(database)
    with running(database, segments_per_second=20, carrier_pace=10) as spine:
        yield spine


def under_way(spine: Spine) -> tuple[int, list[str]]:
    """A broadcast to two hundred people of which some texts have left; its id and the phones.

    Ten seconds of sending: a busy machine must not be through before it is stopped.
    """
    phones = register(spine.services.database, 200)
    broadcast_id = write_and_send(spine.services.database)
    spine.until(lambda: len(taken(spine)) >= UNDER_WAY, "the first texts")
    return broadcast_id, phones


def act(database: Database, broadcast_id: int, verb, **about: str) -> datetime:
    """An officer's act; returns when it was done."""
    with database.writing() as session:
        officer = make_officer(session)
        verb(session, session.get_one(Broadcast, broadcast_id), officer_id=officer.id, now=now(), **about)
    return datetime.now(UTC)


def is_still(spine: Spine) -> bool:
    """Nothing of it waits, and no call is under way: what the tally counts at once has come true."""
    return not {State.QUEUED, State.SUBMITTING} & {text.state for text in spine.rows(Outgoing)}


def left_since(spine: Spine, then: datetime) -> int:
    """Texts that the carrier took after that moment."""
    return sum(text.accepted_at > then for text in spine.carrier.carrier.store.accepted_after(0))


def alarms(spine: Spine) -> set[tuple[AlarmKind, str]]:
    return {(alarm.kind, alarm.subject) for alarm in spine.rows(DutyAlarm) if alarm.closed_at is None}


def let_stand(spine: Spine, seconds: float = 3.0) -> None:
    """Time in which something would leave if it could."""
    deadline = datetime.now(UTC).timestamp() + seconds
    spine.until(lambda: datetime.now(UTC).timestamp() > deadline, "the end of the wait")


def test_a_pause_lets_no_further_batch_leave_and_then_everybody_gets_it_once(spine: Spine) -> None:
    database = spine.services.database
    broadcast_id, phones = under_way(spine)

    paused_at = act(database, broadcast_id, pause)
    let_stand(spine)
    assert left_since(spine, paused_at) <= BATCH
    assert len(taken(spine)) < len(phones)
    assert tally(spine, broadcast_id).counts[State.QUEUED.value] == len(phones) - len(taken(spine))

    act(database, broadcast_id, resume)
    let_all_arrive(spine, broadcast_id, phones)
    assert taken(spine) == Counter(phones)


def test_a_halt_counts_what_the_carrier_holds_and_takes_the_rest_back(spine: Spine) -> None:
    database = spine.services.database
    broadcast_id, phones = under_way(spine)

    halted_at = act(database, broadcast_id, halt, reason="wrong-words")
    spine.until(lambda: is_still(spine), "the rest to be taken back")
    left = len(taken(spine))
    found = tally(spine, broadcast_id)

    assert 0 < found.cannot_be_recalled <= left
    assert found.cannot_be_recalled + found.delivered == left
    assert found.counts[State.CANCELLED.value] == len(phones) - left
    let_stand(spine)
    assert left_since(spine, halted_at) <= BATCH
    assert len(taken(spine)) == left
    spine.until(lambda: tally(spine, broadcast_id).delivered == left, "what could not be recalled")
    assert tally(spine, broadcast_id).cannot_be_recalled == 0


def test_a_correction_reaches_exactly_those_who_got_the_halted_text(spine: Spine) -> None:
    database = spine.services.database
    broadcast_id, phones = under_way(spine)
    act(database, broadcast_id, halt, reason="wrong-words")
    spine.until(lambda: is_still(spine), "the rest to be taken back")
    got = set(taken(spine, containing=ORDER))

    with database.writing() as session:
        halted, officer = session.get_one(Broadcast, broadcast_id), make_officer(session)
        correction = draft_correction(session, halted, officer_id=officer.id, now=now())
        edit(session, correction, corrected(session, correction), officer_id=officer.id, now=now())
        correction_id = correction.id
    send(database, correction_id)
    let_all_arrive(spine, correction_id, sorted(got))

    assert 0 < len(got) < len(phones)
    assert taken(spine, containing="Corregido") == Counter(got)
    assert tally(spine, correction_id).recipients == len(got)


def corrected(session, correction: Broadcast) -> BroadcastDetails:
    variants = tuple(
        Words(
            one.language,
            one.wording,
            one.body.replace(
                "Salga ya de Venezuela en vuelo comercial", "Corregido: salga en vuelo comercial"
            ),
        )
        for one in words_of_stage(session, correction.stage)
        if (one.language, one.wording) == ("es", Wording.PLAIN)
    )
    return BroadcastDetails(
        correction.stage, variants, audience_of(correction), valid_until=correction.valid_until
    )


@pytest.mark.parametrize(("code", "paused"), [(20003, "named-sms"), (21408, "named-sms:+58")])
def test_a_wrong_set_up_pauses_the_sender_and_alarms_and_costs_nobody_the_text(
    spine: Spine, code: int, paused: str
) -> None:
    database = spine.services.database
    spine.carrier.carrier.refuses_with = code
    phones = register(database, 30)
    broadcast_id = write_and_send(database)

    spine.until(lambda: (AlarmKind.SETUP, paused) in alarms(spine), "the alarm")
    assert [(pause.sender, pause.reason) for pause in pauses(spine)] == [(paused, str(code))]
    assert state_of(database, broadcast_id) in (BroadcastState.SENDING, BroadcastState.DONE)
    let_stand(spine)
    assert {(text.state, text.attempts) for text in spine.rows(Outgoing)} == {(State.QUEUED, 0)}

    spine.carrier.carrier.refuses_with = 0
    let_the_pause_pass(database)
    let_all_arrive(spine, broadcast_id, phones)
    assert taken(spine) == Counter(phones)
    spine.until(lambda: (AlarmKind.SETUP, paused) not in alarms(spine), "the end of the alarm")


def test_what_the_carrier_filters_halts_itself_and_alarms(spine: Spine) -> None:
    broadcast_id, phones = failing(spine, FILTERED_BY_CARRIER)

    assert halted_by_itself(spine, broadcast_id) == FILTERED
    assert len(taken(spine)) < len(phones)


def test_a_storm_of_refusals_halts_it_and_alarms(database: Database) -> None:
    hold_shortly(database)
    with running(database, segments_per_second=5) as spine:
        broadcast_id, phones = failing(spine, BLOCKED, people=240)

        assert halted_by_itself(spine, broadcast_id) == STORM
        assert len(taken(spine)) < len(phones)


def test_phones_that_are_off_are_no_storm(spine: Spine) -> None:
    broadcast_id, phones = failing(spine, 30003)

    spine.until(lambda: len(taken(spine)) == len(phones), "all of it")
    let_stand(spine)
    assert state_of(spine.services.database, broadcast_id) in (BroadcastState.SENDING, BroadcastState.DONE)


def failing(spine: Spine, error_code: int, *, people: int = 100) -> tuple[int, list[str]]:
    """A broadcast of which every third text comes back with that code."""
    for number in range(1, people + 1, 3):
        spine.carrier.carrier.set_phone(f"+58414555{number:04}", error_code)
    phones = register(spine.services.database, people)
    return write_and_send(spine.services.database), phones


def halted_by_itself(spine: Spine, broadcast_id: int) -> str | None:
    """Why it did; the rest is taken back and the duty phones ring."""
    database = spine.services.database
    wait_until(database, broadcast_id, [BroadcastState.HALTED])
    with database.reading() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        assert broadcast.halted_by is None
        uid, reason = broadcast.uid, broadcast.halt_reason
    spine.until(lambda: is_still(spine), "the rest to be taken back")
    spine.until(lambda: (AlarmKind.STORM, uid) in alarms(spine), "the alarm")
    let_stand(spine)
    at_the_halt = len(taken(spine))
    let_stand(spine)
    assert len(taken(spine)) == at_the_halt
    return reason


def pauses(spine: Spine) -> list[SenderPause]:
    with spine.services.database.reading() as session:
        found = list(session.scalars(select(SenderPause)))
        session.expunge_all()
        return found


def let_the_pause_pass(database: Database) -> None:
    with database.writing() as session:
        session.execute(update(SenderPause).values(until=now()))
        session.execute(update(Outgoing).where(Outgoing.state == State.QUEUED).values(due_at=now()))
