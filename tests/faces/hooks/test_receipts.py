"""What the carrier says became of a text: kept as it comes, however often, folded later."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from evac.messaging.channel import Event
from evac.messaging.models import ParkedReceipt
from tests.faces.hooks.conftest import NEW_TOKEN, QUIET, RECEIPTS, SID
from tests.faces.hooks.test_messages import Away

ATTEMPT = "a" * 32


def receipt_form(status: str | None = "delivered", **fields: str) -> dict[str, str]:
    form = {"MessageSid": SID, "MessageStatus": status, "To": "+584145550001", "From": "+13055550143"}
    return {name: value for name, value in (form | fields).items() if value is not None}


@pytest.fixture
def receipts(database):
    def read() -> list[ParkedReceipt]:
        with database.reading() as session:
            found = list(session.scalars(select(ParkedReceipt).order_by(ParkedReceipt.id)))
            session.expunge_all()
            return found

    return read


EVENTS = (
    ("queued", None, Event.UNDERWAY),
    ("sent", None, Event.SENT),
    ("delivered", None, Event.DELIVERED),
    ("DELIVERED", None, Event.DELIVERED),
    ("read", None, Event.READ),
    ("undelivered", "30003", Event.UNDELIVERED),
    ("failed", "30006", Event.NUMBER_DEAD),
    ("failed", "21610", Event.OPTED_OUT),
    ("undelivered", "99999", Event.UNDELIVERABLE),
    ("a-status-of-tomorrow", None, Event.UNDERWAY),
)


def test_receipt_is_kept_as_an_event_of_ours(carrier, receipts):
    for status, code, event in EVENTS:
        extra = {"ErrorCode": code} if code else {}
        answer = carrier.post(receipt_form(status, **extra), path=RECEIPTS + ATTEMPT)
        assert (answer.status_code, answer.mimetype, answer.text) == (200, "text/xml", "<Response/>")
        kept = receipts()[-1]
        assert (kept.attempt_uid, kept.provider_sid) == (ATTEMPT, SID)
        assert (kept.status, kept.error_code) == (event.value, code)


def test_receipt_that_says_nothing_is_answered_and_not_kept(carrier, receipts):
    assert carrier.post(receipt_form(None), path=RECEIPTS + ATTEMPT).status_code == 200
    assert receipts() == []


def test_copies_are_kept_for_the_fold(carrier, receipts):
    for _ in range(3):
        assert carrier.post(receipt_form(), path=RECEIPTS + ATTEMPT).status_code == 200
    assert len(receipts()) == 3


def test_attempt_that_we_do_not_know_is_parked(carrier, receipts):
    for uid in ("unknown", "b" * 64, "check", "c" * 300):
        assert carrier.post(receipt_form(), path=RECEIPTS + uid).status_code == 200
        assert receipts()[-1].attempt_uid == uid[:64]


def test_quiet_front_and_new_token_serve_receipts_too(carrier, receipts):
    answer = carrier.post(receipt_form(), path=RECEIPTS + ATTEMPT, host=QUIET, token=NEW_TOKEN)

    assert answer.status_code == 200
    assert len(receipts()) == 1


def test_receipt_without_an_id_is_refused_in_plain_words(carrier, receipts):
    answer = carrier.post({"MessageStatus": "sent"}, path=RECEIPTS + ATTEMPT)

    assert answer.status_code == 400
    assert receipts() == []


def test_receipt_that_was_not_kept_is_never_answered_with_200(app, carrier):
    services = app.extensions["evac"]
    app.extensions["evac"] = replace(services, database=Away(RuntimeError()))

    assert carrier.post(receipt_form(), path=RECEIPTS + ATTEMPT).status_code >= 500


def test_oversized_receipt_is_refused(carrier, receipts):
    form = receipt_form(ErrorMessage="x" * 70_000)

    assert carrier.post(form, path=RECEIPTS + ATTEMPT).status_code == 413
    assert receipts() == []
