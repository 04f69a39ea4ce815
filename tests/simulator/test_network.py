import time

from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.simulator.conftest import NAMED, PHONE, QUIET
from tests.support import PATIENCE


def test_each_sender_keeps_its_own_pace(options, sdk):
    with Server(Options(**options | {"segments_per_second": 1})) as server:
        sdk.api.base_url = server.url
        for number in range(5):
            sdk.messages.create(to=PHONE, from_=NAMED, body=str(number))
        sdk.messages.create(to=PHONE, from_=QUIET, body="quiet")
        assert server.carrier.network.backlog_s(NAMED) > 1
        assert server.carrier.network.backlog_s(QUIET) <= 1


def test_long_text_takes_the_time_of_its_segments(options, sdk):
    with Server(Options(**options | {"segments_per_second": 1})) as server:
        sdk.api.base_url = server.url
        sdk.messages.create(to=PHONE, from_=NAMED, body="x" * 1600)
        assert server.carrier.network.backlog_s(NAMED) > 5  # 11 segments at one a second


def test_stale_text_fails_instead_of_arriving_late(options, sdk):
    with Server(Options(**options | {"segments_per_second": 0.5})) as server:
        sdk.api.base_url = server.url
        sdk.messages.create(to=PHONE, from_=NAMED, body="first")
        late = sdk.messages.create(to=PHONE, from_=NAMED, body="late", validity_period=1)
        deadline = time.monotonic() + PATIENCE
        while (message := sdk.messages(late.sid).fetch()).status == "queued" and time.monotonic() < deadline:
            time.sleep(0.05)
        assert (message.status, message.error_code) == ("failed", 30036)
