from collections import Counter

import pytest

from evac.channels.twilio_senders import Senders
from evac.db.base import new_uid
from evac.kernel.wording import Front
from evac.people.models import Channel as Kind
from tests.channels.provider import NAMED, QUIET, WHATSAPP, account

POOL = ("+13055550151", "+13055550152", "+13055550153", "+13055550154")


def choose(senders: Senders, kind=Kind.SMS, front=Front.QUIET, *, uid="u", answer_from=None):
    sender = senders.choose(kind, front, contact_uid=uid, answer_from=answer_from)
    return sender.name if sender else None


def test_each_front_has_its_own_sender():
    senders = Senders(account())

    assert choose(senders, front=Front.NAMED) == "named-sms"
    assert choose(senders, front=Front.QUIET).startswith("quiet-sms-")
    assert choose(senders, Kind.WHATSAPP) == "named-whatsapp"


@pytest.mark.parametrize(("number", "name"), [(QUIET[0], "quiet-sms-1"), (QUIET[1], "quiet-sms-2")])
def test_a_reply_leaves_from_the_number_of_its_front_that_was_texted(number, name):
    for uid in "abcdef":
        assert choose(Senders(account()), uid=uid, answer_from=number) == name


def test_a_discreet_party_sees_the_quiet_front_even_if_it_texted_the_published_number():
    assert choose(Senders(account()), front=Front.QUIET, answer_from=NAMED).startswith("quiet-sms-")
    assert choose(Senders(account()), front=Front.NAMED, answer_from=QUIET[0]) == "named-sms"


def test_a_number_that_is_not_ours_any_more_answers_through_the_front():
    assert choose(Senders(account()), front=Front.NAMED, answer_from="+15005550009") == "named-sms"
    assert choose(Senders(account()), Kind.WHATSAPP, answer_from=WHATSAPP) == "named-whatsapp"


def test_a_contact_keeps_its_number_and_the_pool_is_used_evenly():
    senders = Senders(account(sms_from_quiet=POOL))
    uids = [new_uid() for _ in range(400)]

    chosen = [choose(senders, uid=uid) for uid in uids]

    assert chosen == [choose(senders, uid=uid) for uid in uids]
    assert all(60 < count < 140 for count in Counter(chosen).values())


def test_a_number_lost_from_the_pool_moves_only_its_own_contacts():
    before, after = Senders(account(sms_from_quiet=POOL)), Senders(account(sms_from_quiet=POOL[:3]))

    for uid in (new_uid() for _ in range(200)):
        if choose(before, uid=uid) != "quiet-sms-4":
            assert choose(after, uid=uid) == choose(before, uid=uid)


def test_without_a_quiet_number_not_even_an_answer_leaves_from_the_published_one():
    senders = Senders(account(sms_from_quiet=()))

    assert choose(senders, front=Front.QUIET) is None
    assert choose(senders, front=Front.QUIET, answer_from=NAMED) is None


def test_without_a_whatsapp_number_nothing_leaves_by_whatsapp():
    assert choose(Senders(account(whatsapp_from="")), Kind.WHATSAPP) is None


def test_a_service_stands_for_the_named_sender():
    senders = Senders(account(sms_from="", messaging_service_sid="MG" + "7" * 32))

    assert choose(senders, front=Front.NAMED) == "named-sms"
    assert senders.of_listed(Kind.SMS, "+19995550000", "MG" + "7" * 32).name == "named-sms"
    assert senders.of_listed(Kind.SMS, "+19995550000", "") is None


def test_no_repr_shows_a_number():
    senders = Senders(account())

    assert NAMED not in repr(account()) + repr(senders.named("named-sms"))
