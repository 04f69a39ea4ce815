import pytest
import requests

from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.simulator.conftest import NAMED, PHONE
from tests.support import PATIENCE


@pytest.fixture
def accepted(server):
    def get(**query):
        return requests.get(f"{server.url}/_carrier/messages", params=query, timeout=PATIENCE).json()

    return get


def test_everything_accepted_is_listed_in_order(accepted, send, carrier):
    sids = [send("one").sid, send("two").sid]
    carrier.inbound.receive({"From": PHONE, "To": NAMED, "Body": "hola"})
    sids.append(send("three").sid)
    listed = accepted()
    assert [line["sid"] for line in listed] == sids
    assert [line["n"] for line in listed] == [1, 2, 3]
    assert set(listed[0]) == {"n", "sid", "to", "from", "body", "status", "accepted_at"}
    assert [line["body"] for line in accepted(after=2)] == ["three"]
    assert accepted(after=3) == []


def test_all_shows_both_directions(accepted, send, carrier):
    send("one")
    carrier.inbound.receive({"From": PHONE, "To": NAMED, "Body": "hola"})
    assert [(line["n"], line["direction"]) for line in accepted(all=1)] == [
        (1, "outbound-api"),
        (2, "inbound"),
    ]


def test_log_file_survives_a_restart(options, tmp_path):
    path = tmp_path / "carrier.jsonl"
    with Server(Options(**options, log=path)) as first:
        first.carrier.inbound.receive({"From": PHONE, "To": NAMED, "Body": "STOP"})
        kept = [(m.sid, m.body, m.accepted_at) for m in first.carrier.store.newest_first()]
    path.open("a").write('{"message": {"half a li')
    with Server(Options(**options, log=path)) as second:
        again = [(m.sid, m.body, m.accepted_at) for m in second.carrier.store.newest_first()]
        assert again == kept
        assert second.carrier.store.is_stopped(NAMED, PHONE)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Host": "rebound.example"},
    ],
)
def test_other_pages_of_the_browser_are_refused(server, webhook, headers):
    form = {"From": PHONE, "To": NAMED, "Body": "forged"}
    answer = requests.post(f"{server.url}/_carrier/inbound", data=form, headers=headers, timeout=PATIENCE)
    assert answer.status_code == 403
    assert webhook.requests == []
