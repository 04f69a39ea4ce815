"""Whatever a phone sends: one row is kept, it is read once, and nothing breaks on it."""

from datetime import timedelta
from urllib.parse import quote, quote_from_bytes, urlencode

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from evac.conversation.reading import Ground
from evac.db.sealed import unseal
from evac.dispatcher.answer import answer_waiting
from evac.kernel.phone import normal_address
from evac.kernel.wording import Front
from evac.messaging import inbox
from evac.messaging.channel import InboundText
from evac.messaging.models import Incoming, InState
from evac.people.models import Channel
from tests.faces.hooks.conftest import NAMED_NUMBER, new_sid, text_form
from tests.factories import NOON

LONGEST_FORM = 64 * 1024
GROUND = Ground()
FEW = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TEXTS = st.text(max_size=400) | st.sampled_from(["", "\x00", "W1", "🆘", "STOP", "K7QM3 ok\nK7QM3 sos"])


def phones():
    """Each text from another phone: what one sender may say is limited."""
    return st.integers(10**6, 10**7 - 1).map(lambda number: f"+58412{number}")


def read_once(database, sid: str) -> tuple[Incoming, str]:
    """The one row of the text, after the dispatcher's round."""
    answer_waiting(database, GROUND, lambda: NOON + timedelta(minutes=1))
    with database.reading() as session:
        mine = Incoming.provider_sid == sid
        assert session.scalar(select(func.count()).where(mine)) == 1
        row = session.scalar(select(Incoming).where(mine))
        assert row.failures == 0
        assert row.state not in (InState.WAITING, InState.PARKED)
        assert row.party_id is not None
        return row, unseal(session, row, "body") or ""


@FEW
@given(body=TEXTS, sender=phones())
def test_any_words_are_kept_once_and_read_once(carrier, database, body, sender):
    form = text_form(MessageSid=(sid := new_sid()), From=sender, Body=body)

    assert [carrier.post(form).status_code for _ in range(2)] == [200, 200]

    assert read_once(database, sid)[1] == body


@FEW
@given(raw=st.binary(max_size=200), sender=phones())
@example(raw=b"\xed\xa0\x80 ayuda", sender="+584120000001")  # half a surrogate pair
@example(raw=b"\xff\xfe\x00", sender="+584120000002")
def test_bytes_that_are_no_text_are_kept_once_and_read_once(carrier, database, raw, sender):
    # What the server makes of such bytes; a signature over anything else is refused.
    read = raw.decode("utf-8", "werkzeug.url_quote")
    form = text_form(MessageSid=(sid := new_sid()), From=sender, Body=read)
    posted = "&".join(
        f"{name}={quote_from_bytes(raw) if name == 'Body' else quote(value)}" for name, value in form.items()
    )

    answer = carrier.post(form, data=posted, content_type="application/x-www-form-urlencoded")

    assert answer.status_code == 200
    assert read_once(database, sid)[1] == read


@FEW
@given(body=st.text(st.characters(exclude_categories=()), max_size=80), sender=phones())
@example(body="\ud83c ayuda \udd98", sender="+584120000003")
def test_words_of_the_carriers_list_are_kept_once_and_read_once(database, body, sender):
    """Its JSON may hold half a surrogate pair, which no form can."""
    text = InboundText(
        provider_sid=(sid := new_sid()),
        kind=Channel.SMS,
        front=Front.NAMED,
        sender=normal_address(sender),
        to=normal_address(NAMED_NUMBER),
        body=body,
    )
    row = inbox.sealed_row(database.info["vault"], text, at=NOON, caught_up=True)
    for _ in range(2):
        database.grouped(lambda connection: inbox.keep(connection, row))

    assert read_once(database, sid)[1] == body


@pytest.mark.parametrize(("beyond", "status"), [(0, 200), (1, 413)])
def test_the_longest_form_is_read_and_one_byte_more_is_not(carrier, database, beyond, status):
    form = text_form(MessageSid=(sid := new_sid()), Body="")
    form["Body"] = "a" * (LONGEST_FORM - len(urlencode(form)) + beyond)

    assert carrier.post(form).status_code == status

    if status == 200:
        assert read_once(database, sid)[1] == form["Body"]
    else:
        with database.reading() as session:
            assert session.scalar(select(func.count()).select_from(Incoming)) == 0
