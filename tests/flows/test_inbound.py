"""A text comes in, the roster shows it, the answer goes out: end to end over the simulated carrier."""

from evac.kernel.segments import count_segments, is_gsm7
from evac.kernel.status import Status
from evac.messaging.models import Incoming, InState, Outgoing, State
from evac.people.models import Party
from tests.factories import make_party
from tests.flows.conftest import PHONE, QUIET, Spine

FIRST = "estoy bien con mis 2 hijos en Maracaibo"


def test_stranger_stands_on_the_roster_at_once_and_gets_one_reply(spine: Spine):
    assert spine.text(FIRST, MessageSid="SM" + "a" * 32) == 200

    entry = spine.until(spine.entry, "the roster")
    assert (entry.status, entry.party_size, entry.unregistered) == (Status.SAFE, 3, True)
    assert (entry.zone, entry.cell_y, entry.cell_x) == ("ZUL", 106, -717)
    assert (spine.place(), spine.party().language) == ("Maracaibo", "es")
    reply = spine.reply()
    assert is_gsm7(reply)
    assert count_segments(reply) == 1
    assert reply == "SIMULACRO Anotado, gracias. Si algo cambia, escriba. +13055550178. Marta"


def test_repeated_webhook_changes_nothing(spine: Spine):
    sid = {"MessageSid": "SM" + "b" * 32}
    spine.text(FIRST, **sid)
    before = (spine.reply(), spine.entry().due, spine.entry().changed)

    assert [spine.text(FIRST, **sid) for _ in range(5)] == [200] * 5
    spine.text("otra cosa", phone="+584145550002")
    spine.reply(phone="+584145550002")

    assert (spine.reply(), spine.entry().due, spine.entry().changed) == before
    assert spine.replies() == [before[0]]
    assert len(spine.rows(Incoming)) == 2
    assert len(spine.rows(Party)) == 2


def test_reply_leaves_from_the_quiet_number_and_its_receipts_move_it_to_delivered(spine: Spine):
    spine.text(FIRST)
    spine.reply()
    spine.quiet()

    (outgoing,) = spine.rows(Outgoing)
    assert (outgoing.state, outgoing.attempts, outgoing.segments) == (State.DELIVERED, 1, 1)
    thread = spine.carrier.carrier.store.thread(PHONE)
    assert [(m.direction, m.ours) for m in thread] == [("inbound", QUIET), ("outbound-api", QUIET)]


def test_known_and_unknown_senders_get_the_same_first_reply(spine: Spine):
    with spine.services.database.writing() as session:
        make_party(session, names=("Ana", "Luis"), phone="+584145550009", party_size=2)

    spine.text("estoy bien en Maracaibo")
    spine.text("estoy bien en Maracaibo", phone="+584145550009")

    assert spine.reply() == spine.reply(phone="+584145550009")


def test_texts_of_one_sender_are_answered_in_order_and_make_one_party(spine: Spine):
    for words in ("estoy en Valencia", "somos 4", "todos bien"):
        assert spine.text(words) == 200
    spine.answered(3)

    entry = spine.entry()
    assert (entry.status, entry.party_size, entry.zone is not None) == (Status.SAFE, 4, True)
    assert len(spine.rows(Party)) == 1


def test_webhook_that_never_came_is_caught_up_and_marked(spine: Spine, catch_up_now):
    spine.carrier.carrier.faults.set({"webhook_drop": 1})
    assert spine.text(FIRST) == 0
    spine.carrier.carrier.faults.set({})

    assert catch_up_now() == 1
    spine.reply()
    assert spine.entry().party_size == 3
    (row,) = spine.rows(Incoming)
    assert (row.caught_up, row.state) == (True, InState.ANSWERED)
    assert catch_up_now() == 0
    assert len(spine.replies()) == 1


def test_pin_that_was_only_listed_is_asked_for_again(spine: Spine, catch_up_now):
    spine.carrier.carrier.faults.set({"webhook_drop": 1})
    spine.text("", to="+13055550144", Latitude="10.48", Longitude="-66.90")

    assert catch_up_now() == 1
    assert "la ubicacion no llego" in spine.reply()
