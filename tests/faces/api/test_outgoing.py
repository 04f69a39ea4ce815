"""Texts to parties, as machines read them."""

import pytest

from evac.messaging.models import State
from evac.officers.models import Role
from tests.factories import NOON, hours, make_outgoing, make_party

TEXTS = "/api/v1/outgoing"


def bodies(answer):
    assert answer.status_code == 200, answer.json
    return [text["body"] for text in answer.json["items"]]


def test_a_text_shows_what_became_of_it(api, database, looks):
    with database.writing() as session:
        party = make_party(session)
        text = make_outgoing(
            session, party, body="Noted. Marta", state=State.FAILED, reason="30003", attempts=2, sent_at=NOON
        )
    answer = api.get(f"{TEXTS}?case_code={party.case_code}")
    assert answer.json == {
        "items": [
            {
                "id": text.uid,
                "channel": "sms",
                "state": "failed",
                "kind": "noted",
                "body": "Noted. Marta",
                "segments": 1,
                "attempts": 2,
                "reason": "30003",
                "broadcast": None,
                "created_at": NOON.isoformat(),
                "sent_at": NOON.isoformat(),
            }
        ],
        "next": None,
    }
    assert looks(api) == [("outgoing.view", f"party:{party.case_code}", {"texts": 1})]


def test_newest_first_page_by_page(api, database):
    with database.writing() as session:
        one, other = make_party(session), make_party(session)
        for number in range(5):
            make_outgoing(session, (one, other)[number % 2], body=str(number), at=NOON + hours(number))
    first = api.get(f"{TEXTS}?limit=3")
    assert bodies(first) == ["4", "3", "2"]
    second = api.get(TEXTS, query_string={"limit": 3, "cursor": first.json["next"]})
    assert bodies(second) == ["1", "0"]
    assert second.json["next"] is None
    assert bodies(api.get(f"{TEXTS}?case_code={one.case_code}")) == ["4", "2", "0"]


def test_a_text_that_was_not_sent_yet_has_no_body(api, database):
    with database.writing() as session:
        make_outgoing(session, make_party(session), body=None)
    assert bodies(api.get(TEXTS)) == [None]


def test_a_liaison_sees_texts_of_its_zone_without_words(machine, database):
    with database.writing() as session:
        near, far = make_party(session, zone="CAP"), make_party(session, zone="AND")
        text = make_outgoing(session, near, body="Noted")
        make_outgoing(session, far, body="Noted")
    liaison = machine(Role.LIAISON, zone="CAP")
    answer = liaison.get(TEXTS)
    assert [text["id"] for text in answer.json["items"]] == [text.uid]
    assert bodies(answer) == [None]
    assert liaison.get(f"{TEXTS}?case_code={far.case_code}").status_code == 404


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("case_code=K7QM4", 404),
        ("case_code=%00", 404),
        ("cursor=7", 422),
        (f"cursor={'0' * 32}", 422),
        ("limit=0", 422),
        ("phone=1", 422),
    ],
)
def test_what_cannot_be_is_refused(api, query, status):
    answer = api.get(f"{TEXTS}?{query}")
    assert answer.status_code == status
    assert {"code", "message"} <= set(answer.json)
