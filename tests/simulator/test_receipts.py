from twilio.request_validator import RequestValidator

from tests.simulator.conftest import NAMED, PHONE, TOKEN


def test_receipts_follow_the_text_and_are_signed_for_their_exact_address(send, receipts):
    url = f"{receipts.url}/hooks/twilio/receipts/aB3?x=1&y=%20z"
    sid = send(status_callback=url).sid
    requests = receipts.wait_for(2)
    assert [request.form["MessageStatus"] for request in requests] == ["sent", "delivered"]
    for request in requests:
        assert (request.form["MessageSid"], request.form["To"], request.form["From"]) == (sid, PHONE, NAMED)
        assert RequestValidator(TOKEN).validate(url, request.form, request.signature)


def test_initial_status_has_no_receipt(send, receipts):
    send(status_callback=f"{receipts.url}/r")
    assert "queued" not in [request.form["MessageStatus"] for request in receipts.wait_for(2)]


def test_text_without_a_callback_tells_nobody(send, settled, receipts):
    settled(send().sid)
    assert receipts.requests == []
