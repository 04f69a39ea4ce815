import asyncio
import threading
from datetime import UTC, datetime, timedelta

import pytest
import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

from tests.simulator.conftest import ACCOUNT, NAMED, PHONE, QUIET, SERVICE, TOKEN, WHATSAPP
from tests.support import PATIENCE


def test_created_text_reads_back_as_twilio_tells_it(send, sdk):
    made = send("Hola")
    fetched = sdk.messages(made.sid).fetch()
    assert made.sid.startswith("SM")
    assert len(made.sid) == 34
    assert (made.status, made.num_segments, made.direction) == ("queued", "1", "outbound-api")
    assert (fetched.to, fetched.from_, fetched.body) == (PHONE, NAMED, "Hola")
    assert fetched.date_created.tzinfo is not None
    assert fetched.error_code is None


def test_text_is_delivered_in_the_end(send, settled):
    message = settled(send().sid)
    assert message.status == "delivered"
    assert message.date_sent is not None


def test_messaging_service_sends_from_the_named_number(sdk, settled):
    made = sdk.messages.create(to=PHONE, messaging_service_sid=SERVICE, body="Hola")
    assert (made.status, made.from_) == ("accepted", None)
    assert settled(made.sid).from_ == NAMED


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": "12"}, 21211),
        ({"to": "Caracas"}, 21211),
        ({"to": "+15005550001"}, 21211),
        ({"to": "+15005550009"}, 21614),
        ({"to": "+15005550003"}, 21408),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"from_": "+15550000000"}, 21606),
        ({"from_": "whatsapp:+15550000000", "to": f"whatsapp:{PHONE}"}, 63007),
        ({"to": f"whatsapp:{PHONE}"}, 21910),
        ({"to": NAMED}, 21266),
        ({"messaging_service_sid": "MG" + "9" * 32}, 21701),
        ({"status_callback": "nowhere"}, 21609),
        ({"validity_period": 0}, 20001),
        ({"schedule_type": "fixed", "send_at": datetime(2030, 1, 1, tzinfo=UTC)}, 35118),
    ],
)
def test_wrong_creations_are_refused_with_their_code(send, fields, code):
    with pytest.raises(TwilioRestException) as refused:
        send(**fields)
    assert (refused.value.status, refused.value.code) == (400, code)


def test_service_without_a_number_for_the_channel_is_empty(options, sdk, server):
    object.__setattr__(server.carrier.options, "whatsapp_numbers", ())
    with pytest.raises(TwilioRestException) as refused:
        sdk.messages.create(to=f"whatsapp:{PHONE}", messaging_service_sid=SERVICE, body="Hola")
    assert refused.value.code == 21703


def test_refusal_has_the_shape_of_twilios_errors(server):
    answer = requests.post(
        f"{server.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", auth=(ACCOUNT, TOKEN), timeout=PATIENCE
    )
    assert answer.json() == {
        "code": 21604,
        "message": "A 'To' phone number is required.",
        "more_info": "https://www.twilio.com/docs/errors/21604",
        "status": 400,
    }


def test_list_shows_both_directions_newest_first(send, sdk, carrier):
    first = send("first").sid
    inbound = carrier.inbound.receive({"From": PHONE, "To": NAMED, "Body": "hola"}).message.sid
    last = send("last").sid
    listed = sdk.messages.list()
    assert [message.sid for message in listed] == [last, inbound, first]
    assert [message.direction for message in listed] == ["outbound-api", "inbound", "outbound-api"]


def test_list_filters_by_either_end(send, sdk, carrier):
    mine = send().sid
    send(to="+584160000000")
    reply = carrier.inbound.receive({"From": PHONE, "To": QUIET, "Body": "hola"}).message.sid
    assert [message.sid for message in sdk.messages.list(to=PHONE)] == [mine]
    assert [message.sid for message in sdk.messages.list(from_=PHONE)] == [reply]
    assert [message.sid for message in sdk.messages.list(to=QUIET, from_=PHONE)] == [reply]


def test_list_filters_by_date_and_holds_back_what_is_not_sent(sdk, send, settled):
    start = datetime.now(UTC) - timedelta(seconds=2)
    sid = settled(send().sid).sid
    scheduled = sdk.messages.create(
        to=PHONE,
        messaging_service_sid=SERVICE,
        body="later",
        schedule_type="fixed",
        send_at=datetime.now(UTC) + timedelta(days=1),
    )
    assert [message.sid for message in sdk.messages.list(date_sent_after=start)] == [sid]
    assert sdk.messages.list(date_sent_after=datetime.now(UTC) + timedelta(hours=1)) == []
    assert [m.sid for m in sdk.messages.list(date_sent=datetime.now(UTC))] == [sid]
    assert [m.sid for m in sdk.messages.list()] == [scheduled.sid, sid]


def test_pages_hold_still_while_texts_arrive(send, sdk):
    sids = [send(str(number)).sid for number in range(7)]
    pages = sdk.messages.stream(page_size=3)
    seen = [next(pages).sid]
    send("new")
    seen += [message.sid for message in pages]
    assert seen == sids[::-1]


def test_queued_text_cannot_be_cancelled(send, sdk):
    with pytest.raises(TwilioRestException) as refused:
        sdk.messages(send().sid).update(status="canceled")
    assert (refused.value.status, refused.value.code) == (400, 30409)


def test_scheduled_text_can_be_cancelled_once(sdk, receipts):
    made = sdk.messages.create(
        to=PHONE,
        messaging_service_sid=SERVICE,
        body="later",
        schedule_type="fixed",
        send_at=datetime.now(UTC) + timedelta(hours=1),
        status_callback=f"{receipts.url}/r",
    )
    assert made.status == "scheduled"
    assert made.update(status="canceled").status == "canceled"
    assert receipts.wait_for(1)[0].form["MessageStatus"] == "canceled"
    with pytest.raises(TwilioRestException):
        made.update(status="canceled")


def test_text_is_redacted_and_deleted_once_it_is_delivered(send, sdk, settled):
    sid = settled(send("secret").sid).sid
    assert sdk.messages(sid).update(body="").body == ""
    assert sdk.messages(sid).delete()
    with pytest.raises(TwilioRestException) as gone:
        sdk.messages(sid).fetch()
    assert (gone.value.status, gone.value.code) == (404, 20404)
    assert sdk.messages.list() == []


def test_text_under_way_cannot_be_redacted(sdk):
    made = sdk.messages.create(
        to=PHONE,
        messaging_service_sid=SERVICE,
        body="later",
        schedule_type="fixed",
        send_at=datetime.now(UTC) + timedelta(hours=1),
    )
    with pytest.raises(TwilioRestException) as refused:
        made.update(body="")
    assert (refused.value.status, refused.value.code) == (409, 20009)


def test_account_can_be_fetched(sdk):
    assert sdk.api.accounts(ACCOUNT).fetch().status == "active"


@pytest.mark.parametrize(
    ("path_account", "user", "password"),
    [
        (ACCOUNT, ACCOUNT, "wrong"),
        (ACCOUNT, "AC" + "0" * 32, TOKEN),
        ("AC" + "0" * 32, ACCOUNT, TOKEN),
        ("AC" + "3" * 32, "AC" + "3" * 32, TOKEN),
    ],
)
def test_other_accounts_are_not_served(server, path_account, user, password):
    client = Client(user, password, account_sid=path_account)
    client.api.base_url = server.url
    with pytest.raises(TwilioException, match="20003"):
        client.messages.list()
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, from_=NAMED, body="Hola")
    answer = requests.get(f"{server.url}/2010-04-01/Accounts/{path_account}/Messages.json", timeout=PATIENCE)
    assert (refused.value.status, refused.value.code) == (401, 20003)
    assert (answer.status_code, answer.json()["code"]) == (401, 20003)


def test_async_client_creates_and_lists(server):
    async def talk():
        http = AsyncTwilioHttpClient()
        client = Client(ACCOUNT, TOKEN, http_client=http)
        client.api.base_url = server.url
        made = await asyncio.gather(
            *[client.messages.create_async(to=PHONE, from_=NAMED, body=str(n)) for n in range(50)]
        )
        listed = await client.messages.list_async(page_size=20)
        await http.close()
        return {message.sid for message in made}, [message.sid for message in listed]

    made, listed = asyncio.run(talk())
    assert len(made) == 50
    assert set(listed) == made
    assert len(listed) == 50


def test_many_threads_lose_nothing(server, sdk):
    def create_ten():
        client = Client(ACCOUNT, TOKEN)
        client.api.base_url = server.url
        for number in range(10):
            client.messages.create(to=PHONE, from_=QUIET, body=str(number))

    threads = [threading.Thread(target=create_ten) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [message.n for message in server.carrier.store.accepted_after(0)] == list(range(1, 101))


def test_free_text_by_whatsapp_is_taken_for_a_day_after_the_persons_own(sdk, carrier):
    to, ours = f"whatsapp:{PHONE}", f"whatsapp:{WHATSAPP}"
    with pytest.raises(TwilioRestException) as refused:
        sdk.messages.create(to=to, from_=ours, body="Hola")
    assert refused.value.code == 63016
    assert sdk.messages.create(to=to, from_=ours, content_sid=f"HX{'0' * 32}").sid

    heard = carrier.inbound.receive({"From": to, "To": ours, "Body": "hola"}).message
    assert sdk.messages.create(to=to, from_=ours, body="Hola").sid
    carrier.store.change(heard, accepted_at=heard.accepted_at - timedelta(hours=24))
    with pytest.raises(TwilioRestException):
        sdk.messages.create(to=to, from_=ours, body="Hola")


def test_whatsapp_text_is_read(sdk, carrier, settled, receipts):
    carrier.inbound.receive({"From": f"whatsapp:{PHONE}", "To": f"whatsapp:{WHATSAPP}", "Body": "hola"})
    made = sdk.messages.create(
        to=f"whatsapp:{PHONE}", from_=f"whatsapp:{WHATSAPP}", body="Hola", status_callback=f"{receipts.url}/r"
    )
    settled(made.sid, "read")
    assert [request.form["MessageStatus"] for request in receipts.wait_for(3)] == [
        "sent",
        "delivered",
        "read",
    ]
