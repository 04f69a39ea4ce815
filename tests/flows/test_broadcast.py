"""An approved instruction reaches everybody once, and what people answer moves the roster."""

from collections import Counter
from collections.abc import Iterator

import pytest
from sqlalchemy import select

from evac.broadcasts.models import BroadcastState
from evac.db.database import Database
from evac.departure.models import Instruction, InstructionState
from evac.kernel.status import Intent, Status
from evac.messaging.models import InState
from evac.people.models import ContactState
from tests.broadcasts.officers import wait_until, write_and_send
from tests.flows.conftest import Spine, running
from tests.flows.crowd import hold_shortly, let_all_arrive, register, taken, tally
from tests.messaging.queue import all_texts

ORDER, ALERT = "Salga ya", "Alerta"


@pytest.fixture
def spine(database: Database) -> Iterator[Spine]:
    hold_shortly(database)
    with running(database) as spine:
        yield spine


def order_of(spine: Spine, phone: str) -> Instruction:
    """The one that holds for the party behind a phone."""
    party = spine.party(phone)
    with spine.services.database.reading() as session:
        active = select(Instruction).where(Instruction.party_id == party.id, Instruction.active)
        order = session.scalars(active).one()
        session.expunge(order)
        return order


def test_everybody_gets_it_once_and_the_tally_adds_up(spine: Spine) -> None:
    database = spine.services.database
    phones = register(database, 30)
    with database.writing() as session:
        stopped = spine.party(phones[0])
        session.merge(stopped).contacts[0].state = ContactState.STOPPED

    broadcast_id = write_and_send(database)
    wait_until(database, broadcast_id, [BroadcastState.DONE])
    let_all_arrive(spine, broadcast_id, phones[1:])

    found = tally(spine, broadcast_id)
    assert taken(spine, containing=ORDER) == Counter(phones[1:])
    assert (found.recipients, found.delivered, found.cannot_be_recalled) == (29, 29, 0)
    assert found.excluded == {"stopped": 1}
    assert sum(found.counts.values()) == 29


def test_a_letter_and_a_digit_move_intent_and_order(spine: Spine) -> None:
    database = spine.services.database
    (phone,) = register(database, 1)
    write_and_send(database)
    assert "W1 con boleto" in spine.reply(phone=phone)
    spine.until(lambda: order_of(spine, phone).state is InstructionState.DELIVERED, "the receipt")

    spine.text("W1", phone=phone)
    spine.reply(2, phone=phone)

    entry, order = spine.entry(phone), order_of(spine, phone)
    assert (entry.intent, entry.instruction) == (Intent.HAS_TICKET, "acting")
    assert (order.state, order.intent, order.silent_at) == (
        InstructionState.ACTING,
        Intent.HAS_TICKET,
        None,
    )
    assert spine.answered(1)[0].state is InState.ANSWERED


@pytest.mark.parametrize(
    ("words", "intent", "state"),
    [
        ("si tengo boleto", Intent.HAS_TICKET, InstructionState.ACTING),
        ("no podemos salir", Intent.CANNOT, InstructionState.UNDERSTOOD),
        ("nos quedamos", Intent.STAYING, InstructionState.DECLINED),
    ],
)
def test_an_answer_in_words_moves_them_too(
    spine: Spine, words: str, intent: Intent, state: InstructionState
) -> None:
    database = spine.services.database
    (phone,) = register(database, 1)
    write_and_send(database)
    spine.reply(phone=phone)

    spine.text(words, phone=phone)
    spine.answered(1)

    assert (spine.entry(phone).intent, order_of(spine, phone).state) == (intent, state)


def test_an_answer_to_an_alert_moves_the_status(spine: Spine) -> None:
    database = spine.services.database
    safe, needy = register(database, 2)
    write_and_send(database, "alert")
    for phone, answer in ((safe, "W1"), (needy, "W2")):
        spine.reply(phone=phone)
        spine.text(answer, phone=phone)
    spine.answered(2)

    assert spine.entry(safe).status is Status.SAFE
    assert (spine.entry(needy).status, spine.entry(needy).band) == (Status.NEEDS_HELP, 1)


def test_an_answer_to_an_old_letter_gets_the_current_text_once_more_and_never_again(spine: Spine) -> None:
    database = spine.services.database
    (phone,) = register(database, 1)
    write_and_send(database, "stand-fast")
    old = spine.reply(1, phone=phone)
    write_and_send(database)
    current = spine.reply(2, phone=phone)
    assert "W1" in old
    assert "X1" in current
    spine.until(lambda: all(text.sent_at for text in all_texts(database)), "both to be written down as sent")

    spine.text("W1", phone=phone)
    assert spine.reply(3, phone=phone) == current
    assert order_of(spine, phone).state is not InstructionState.ACTING, "it answered the other order"
    spine.text("W1", phone=phone)
    spine.answered(2)
    spine.quiet()

    assert taken(spine, containing=current) == Counter({phone: 2})
    assert spine.answered(2)[1].state is InState.INBOX, "a person looks at what it may mean"
    spine.text("X2", phone=phone)
    spine.answered(3)
    order = order_of(spine, phone)
    assert (order.state, order.intent) == (InstructionState.ACTING, Intent.TRYING)
    assert order.repeated_at is not None


def test_an_answer_to_an_old_letter_brings_the_waiting_text_to_the_front(database: Database) -> None:
    hold_shortly(database)
    with running(database, segments_per_second=4) as spine:
        phones = register(database, 24)
        last = phones[-1]
        write_and_send(database, "stand-fast")
        spine.until(lambda: len(taken(spine)) == len(phones), "the first order")
        write_and_send(database)
        spine.until(lambda: taken(spine, containing=ORDER), "the first of the second order")

        spine.text("W1", phone=last)
        spine.until(lambda: taken(spine, containing=ORDER)[last], "its text")
        before_it = len(taken(spine, containing=ORDER)) - 1
        spine.until(lambda: len(taken(spine, containing=ORDER)) == len(phones), "the rest")

    assert before_it < len(phones) / 2
    assert taken(spine, containing=ORDER) == Counter(phones), "brought forward, not repeated"
