"""One party, and those that fit what a caller says."""

from datetime import UTC, datetime

import pytest

from evac.db.sealed import seal
from evac.kernel.status import Status
from evac.officers.models import Role
from evac.people.queries import document_index
from tests.factories import make_checkin, make_contact, make_distress, make_party

SEARCH = "/api/v1/parties/search"


def codes(answer):
    assert answer.status_code == 200, answer.json
    assert answer.json["next"] is None
    return [party["case_code"] for party in answer.json["items"]]


def test_a_party_is_found_by_its_code_in_any_spelling(api, database, looks):
    with database.writing() as session:
        party = make_party(session, case_code="K7QM3", status=Status.SAFE)
        party.briefed_at = datetime(2026, 1, 1, tzinfo=UTC)
    for spelling in ("K7QM3", "k7qm3", "k7-qm3"):
        answer = api.get(f"/api/v1/parties/{spelling}")
        assert answer.status_code == 200
        assert (answer.json["case_code"], answer.json["status"], answer.json["briefed"]) == (
            "K7QM3",
            "safe",
            True,
        )
    assert looks(api) == [("party.view", "party:K7QM3", {})] * 3


@pytest.mark.parametrize("code", ["K7QM4", "nobody", "%00", "1", "K7QM3 "])
def test_an_unknown_code_is_404_in_json(api, code, looks):
    answer = api.get(f"/api/v1/parties/{code}")
    assert answer.status_code == 404
    assert answer.json == {"code": "not-found", "message": "No such party."}
    assert looks(api) == []


def test_out_of_reach_looks_like_unknown(machine, database):
    with database.writing() as session:
        party = make_party(session, zone="AND")
    liaison = machine(Role.LIAISON, zone="CAP")
    assert liaison.get(f"/api/v1/parties/{party.case_code}").status_code == 404


def test_a_place_is_named_as_the_gazetteer_does(api, database, services):
    place = services.operation.places[0]
    with database.writing() as session:
        party = make_party(session)
        checkin = make_checkin(session, party, place="by there")
        seal(session, checkin, place_id=place.id)
    shown = api.get(f"/api/v1/parties/{party.case_code}").json["place"]
    assert (shown["text"], shown["name"]) == ("by there", place.name)


@pytest.fixture
def family(database):
    with database.writing() as session:
        party = make_party(session, names=("Ana María Pérez", "Luis Pérez"), phone="+584125550134")
        party.members[0].document_index = document_index(session, "C01234567")
        make_party(session, names=("Rosa Díaz",))
    return party.case_code


@pytest.mark.parametrize(
    "asked",
    [
        {"phone": "+58 412-555 0134"},
        {"phone": "0412 5550134"},
        {"document": "c 01-234.567"},
        {"name": "perez"},
        {"name": "maria per"},
        {"name": "Ana Peres"},
    ],
)
def test_a_party_is_found_by_what_a_caller_says(api, family, asked):
    assert codes(api.post(SEARCH, json=asked)) == [family]


@pytest.mark.parametrize(
    "asked", [{"phone": "+584125550135"}, {"document": "X1"}, {"name": "Gomez"}, {"name": "?"}]
)
def test_nobody_fits_is_an_empty_list(api, family, asked):
    assert codes(api.post(SEARCH, json=asked)) == []


def test_most_urgent_first(api, database):
    with database.writing() as session:
        calm = make_party(session, names=("Ana Perez",))
        cry = make_distress(session, names=("Eva Perez",), phone="")
        make_contact(session, cry, address="+584125550199", own=False)
    assert codes(api.post(SEARCH, json={"name": "perez"})) == [cry.case_code, calm.case_code]


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({}, "_schema"),
        ({"phone": "+584125550134", "name": "Ana"}, "_schema"),
        ({"name": ""}, "_schema"),
        ({"name": "  "}, "_schema"),
        ({"phone": "the red one"}, "phone"),
        ({"phone": 584125550134}, "phone"),
        ({"name": None}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"email": "a@example.org"}, "email"),
        ([], "_schema"),
    ],
)
def test_exactly_one_of_the_three(api, asked, field):
    answer = api.post(SEARCH, json=asked)
    assert answer.status_code == 422
    assert field in answer.json["errors"]


def test_a_search_is_logged_without_what_was_asked(api, family, looks):
    api.post(SEARCH, json={"name": "perez"})
    assert looks(api) == [("roster.search", None, {"by": "name", "rows": 1})]


def test_a_redacted_role_learns_nothing_by_searching(machine, family):
    answer = machine(Role.LIAISON, zone="CAP").post(SEARCH, json={"phone": "+584125550134"})
    assert (answer.status_code, answer.json["code"]) == (403, "not-allowed")


@pytest.mark.parametrize(
    ("body", "kind", "status", "code"),
    [
        (b"{", "application/json", 400, "unreadable-json"),
        (b"", "application/json", 400, "unreadable-json"),
        (b"\xff\xfe", "application/json", 400, "unreadable-json"),
        (b"[" * 60_000, "application/json", 400, "unreadable-json"),
        (b'{"phone": ' + b"1" * 5000 + b"}", "application/json", 400, "unreadable-json"),
        (b"phone=1", "application/x-www-form-urlencoded", 415, "not-json"),
        (b'{"name": "' + b"x" * 70_000 + b'"}', "application/json", 413, "request-entity-too-large"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused_in_json(api, body, kind, status, code):
    answer = api.post(SEARCH, data=body, content_type=kind)
    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert set(answer.json) == {"code", "message"}


def test_what_is_not_there_and_what_is_not_taken_answer_in_json(api):
    assert api.get("/api/v1/nothing").json["code"] == "not-found"
    answer = api.delete("/api/v1/roster")
    assert (answer.status_code, answer.json["code"]) == (405, "method-not-allowed")
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_a_liaison_learns_the_neighbourhood_and_not_the_house(machine, api, database):
    with database.writing() as session:
        party = make_party(session, zone="CAP")
        make_checkin(session, party, place="by there", point=(10.506123, -66.914987))
    shown = machine(Role.LIAISON, zone="CAP").get(f"/api/v1/parties/{party.case_code}").json["place"]
    assert (shown["text"], shown["latitude"], shown["longitude"]) == (None, 10.51, -66.91)
    exact = api.get(f"/api/v1/parties/{party.case_code}").json["place"]
    assert (exact["latitude"], exact["longitude"]) == (10.506123, -66.914987)
