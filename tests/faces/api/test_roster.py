"""The roster, as machines read it."""

import pytest

from evac.faces.staff.speech import Speech
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.officers.models import Role
from tests.factories import NOON, make_checkin, make_distress, make_officer, make_party

PARTY = {
    "case_code", "status", "status_at", "party_size", "place", "zone", "stage", "intent", "instruction",
    "urgency", "reasons", "needs", "priority_code", "language", "wording", "briefed", "flags", "contacts",
}  # fmt: skip


def codes(answer):
    assert answer.status_code == 200, answer.json
    return [party["case_code"] for party in answer.json["items"]]


def test_most_urgent_first_with_reasons_that_add_up(api, database):
    with database.writing() as session:
        calm = make_party(session, last_contact_at=NOON)
        cry = make_distress(session)
    answer = api.get("/api/v1/roster")
    assert codes(answer) == [cry.case_code, calm.case_code]
    for party in answer.json["items"]:
        assert set(party) == PARTY
        assert sum(reason["points"] for reason in party["reasons"]) == party["urgency"]
        assert all(reason["text"] for reason in party["reasons"])


def test_a_party_shows_its_place_with_source_and_age_and_no_address(api, database):
    with database.writing() as session:
        party = make_party(
            session,
            names=("Ana Perez",),
            phone="+584125550134",
            zone="CAP",
            intent=Intent.TRYING,
            needs=(Need.MEDICINE,),
            status=Status.SAFE,
            status_at=NOON,
        )
        make_checkin(session, party, place="Hotel Tamanaco", point=(10.48, -66.86), accuracy_m=30)
    answer = api.get("/api/v1/roster")
    [shown] = answer.json["items"]
    assert shown["place"] == {
        "text": "Hotel Tamanaco",
        "name": None,
        "latitude": 10.48,
        "longitude": -66.86,
        "source": Source.SMS,
        "at": NOON.isoformat(),
        "accuracy_m": 30,
    }
    assert (shown["zone"], shown["intent"], shown["needs"]) == ("CAP", "trying", ["medicine"])
    assert shown["stage"]
    assert shown["instruction"] is None
    assert shown["contacts"] == [{"channel": "sms", "state": "ok", "proof": "unproven"}]
    assert "5550134" not in answer.text
    assert "Perez" not in answer.text


def test_reasons_are_said_in_the_officers_language(machine, database):
    with database.writing() as session:
        make_distress(session, status=Status.NEEDS_HELP)
    said = {
        language: machine(language=language).get("/api/v1/roster").json["items"][0]["reasons"][0]["text"]
        for language in ("en", "es")
    }
    assert said == {language: Speech(language)("needs help") for language in said}


@pytest.mark.parametrize(
    "query",
    [
        "status=safe",
        "zone=CAP",
        "needs=medicine&needs=water",
        "owner=me",
        "silent_hours=24",
        "flag=conflict",
        "language=en",
        "band=2&status=safe",
    ],
)
def test_the_filters_of_the_roster_page_narrow_it(api, database, query):
    with database.writing() as session:
        make_party(session, language="es", zone=None, last_contact_at=NOON)
        sought = make_party(
            session,
            language="en",
            zone="CAP",
            status=Status.SAFE,
            conflict=True,
            needs=(Need.MEDICINE, Need.WATER, Need.FOOD),
            owner_id=api.officer_id,
        )
    assert codes(api.get(f"/api/v1/roster?{query}")) == [sought.case_code]


def test_an_owner_is_named_by_an_outside_id_or_none(api, database):
    with database.writing() as session:
        colleague = make_officer(session)
        theirs = make_party(session, owner_id=colleague.id)
        nobodys = make_party(session)
    assert codes(api.get(f"/api/v1/roster?owner={colleague.uid}")) == [theirs.case_code]
    assert codes(api.get("/api/v1/roster?owner=none")) == [nobodys.case_code]
    assert api.get(f"/api/v1/roster?owner={'0' * 32}").status_code == 422


def test_pages_follow_each_other_without_a_gap(api, database):
    with database.writing() as session:
        for _ in range(5):
            make_party(session)
    whole = codes(api.get("/api/v1/roster"))
    found, cursor = [], ""
    while cursor is not None:
        answer = api.get("/api/v1/roster", query_string={"limit": 2} | ({"cursor": cursor} if cursor else {}))
        found += codes(answer)
        cursor = answer.json["next"]
    assert found == whole
    assert len(whole) == 5


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=many", "limit"),
        ("limit=", "limit"),
        ("cursor=top", "cursor"),
        ("cursor=9.1.K7QM3", "cursor"),
        ("status=fine", "status"),
        ("needs=gold", "needs"),
        ("phone=%2B584125550134", "phone"),
        ("after=x", "after"),
        ("zone=%00", "zone"),
        ("language=%00", "language"),
        ("owner=%00", "owner"),
    ],
)
def test_what_is_wrong_or_unknown_is_named(api, query, field):
    answer = api.get(f"/api/v1/roster?{query}")
    assert answer.status_code == 422
    assert set(answer.json) == {"code", "message", "errors"}
    assert set(answer.json["errors"]) == {field}


def test_a_liaison_sees_one_zone_without_words_and_contacts(machine, database):
    with database.writing() as session:
        make_party(session, zone="AND")
        mine = make_party(session, zone="CAP")
        make_checkin(session, mine, place="at the green door", point=(10.48, -66.86))
    answer = machine(Role.LIAISON, zone="CAP").get("/api/v1/roster")
    assert codes(answer) == [mine.case_code]
    [party] = answer.json["items"]
    assert party["contacts"] == []
    assert party["place"]["text"] is None
    assert party["place"]["latitude"] == 10.48


def test_a_liaison_without_a_zone_sees_nobody(machine, database):
    with database.writing() as session:
        make_party(session)
    assert codes(machine(Role.LIAISON).get("/api/v1/roster")) == []


def test_each_look_is_logged_once_with_its_token(api, database, looks):
    with database.writing() as session:
        make_party(session)
    api.get("/api/v1/roster?status=unknown")
    assert looks(api) == [("roster.view", None, {"rows": 1, "filter": {"status": "unknown"}})]


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer evac_wrong", "Basic YTpi"])
def test_nobody_reads_without_a_token(client, looks, token):
    answer = client.get("/api/v1/roster", headers={"Authorization": token})
    assert answer.status_code == 401
    assert answer.json["code"] == "token-needed"
    assert "Bearer" in answer.headers["WWW-Authenticate"]
    assert looks() == []
