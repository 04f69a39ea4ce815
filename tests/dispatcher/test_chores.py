"""What is done again and again: hearts, scores, counts, receipts, the queue's dead and expired."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select

from evac.dispatcher import chores
from evac.kernel.clock import utc_now
from evac.kernel.status import Status
from evac.messaging.channel import Event, Receipt
from evac.messaging.models import Heartbeat, ParkedReceipt, State
from evac.messaging.outbox import LEASE
from evac.messaging.receipts import STRANGERS_KEPT_FOR, keep
from evac.places.models import Zone
from evac.triage import counts
from evac.triage.models import Count, CountDelta, RosterEntry
from tests.factories import NOON, make_party
from tests.messaging.queue import attempts_of, now, queued, take, text_of
from tests.support import exercise


def hearts(database) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(Heartbeat.worker).order_by(Heartbeat.worker)))


def number(database, model) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(model))


def test_heart_beats_on_the_databases_clock(database):
    before = datetime.now(UTC)
    chores.beat(database, "one")
    chores.beat(database, "one")
    chores.beat(database, "two")

    assert hearts(database) == ["one", "two"]
    with database.reading() as session:
        heart = session.get_one(Heartbeat, "one")
        assert before - timedelta(seconds=2) <= heart.started_at <= heart.at


def test_dispatcher_that_ended_well_has_no_heart(database):
    chores.beat(database, "one")
    chores.still(database, "one")

    assert hearts(database) == []


def test_hearts_of_the_long_dead_are_forgotten(database):
    with database.writing() as session:
        long_ago = now() - timedelta(days=2)
        session.add(Heartbeat(worker="dead", started_at=long_ago, at=long_ago))
    chores.beat(database, "one")

    assert hearts(database) == ["one"]


def test_scores_that_fall_due_are_taken_anew(database):
    with database.writing() as session:
        party = make_party(session, medicine_until=NOON + timedelta(hours=100))
        entry = session.get_one(RosterEntry, party.id)
        points, due_at = entry.points, entry.triage_due_at
    assert due_at is not None

    assert chores.keep_scores(database, lambda: due_at - timedelta(seconds=1)) == 0
    assert chores.keep_scores(database, lambda: due_at) == 1
    with database.reading() as session:
        assert session.get_one(RosterEntry, party.id).points > points


def test_counts_are_the_same_before_and_after_folding(database):
    with database.writing() as session:
        for status in (Status.SAFE, Status.SAFE, Status.SOS):
            make_party(session, status=status)
    with database.reading() as session:
        before = counts.counts(session)

    assert chores.fold_counts(database) == 3
    assert chores.fold_counts(database) == 0
    with database.reading() as session:
        assert counts.counts(session) == before
    assert (number(database, CountDelta), number(database, Count)) == (0, 2)


def test_receipts_are_taken_into_their_texts(database):
    text_id = queued(database)
    (job,) = take(database)
    receipt = Receipt(job.attempt_uid, Event.DELIVERED, "SM1")
    database.grouped(lambda connection: keep(connection, receipt, at=now()))

    assert chores.fold_receipts(database) == 1
    assert chores.fold_receipts(database) == 0
    assert text_of(database, text_id).state is State.DELIVERED


def test_receipt_of_a_stranger_waits_a_week(database):
    stranger = Receipt("unknown", Event.DELIVERED, "SM1")
    for at in (now() - STRANGERS_KEPT_FOR - timedelta(minutes=1), now()):
        database.grouped(lambda connection, at=at: keep(connection, stranger, at=at))

    assert chores.fold_receipts(database) == 0
    chores.tidy_queue(database)
    assert number(database, ParkedReceipt) == 1


def test_text_of_a_dead_dispatcher_is_in_doubt_and_never_sent_again_at_once(database):
    text_id = queued(database, now=now() - 2 * LEASE)
    assert take(database, at=now() - LEASE - timedelta(seconds=1))

    assert chores.tidy_queue(database) == 1
    assert text_of(database, text_id).state is State.UNSURE
    assert attempts_of(database, text_id)[0].state is State.UNSURE
    assert take(database) == []


def test_text_past_its_time_ends(database):
    text_id = queued(database, expires_at=now() - timedelta(seconds=1))

    assert chores.tidy_queue(database) == 1
    assert text_of(database, text_id).state is State.EXPIRED


def test_a_zone_that_is_new_in_the_folder_is_known_before_anything_is_answered(database):
    with database.writing() as session:
        gone = session.scalars(select(Zone.code)).all()
        session.execute(delete(Zone))
    for _ in range(2):
        chores.know_zones(database, exercise(), utc_now)
    with database.reading() as session:
        assert sorted(session.scalars(select(Zone.code))) == sorted(gone)
