"""A machine drafts, edits and submits in its officer's name; it can neither approve nor send."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.broadcasts.approve import approve
from evac.broadcasts.errors import SameOfficer
from evac.broadcasts.models import Broadcast
from evac.broadcasts.queries import get
from evac.messaging.models import State
from evac.officers.models import Role
from tests.broadcasts.steps import freeze_all, make_draft, make_sending, parties, reachable_party, texts
from tests.factories import NOON, make_officer
from tests.support import exercise

BROADCASTS = "/api/v1/broadcasts"
CONTRACT = {"id", "state", "stage", "recipients", "tallies"}


def written(**changed):
    """A draft of the operation's own words, as JSON."""
    stage = exercise().stages["leave-now"]
    plain = [{"language": lang, "wording": "plain", "body": stage.texts[lang].plain} for lang in ("en", "es")]
    until = (NOON + timedelta(hours=24)).isoformat()
    return {"stage": "leave-now", "variants": plain, "valid_until": until} | changed


@pytest.fixture
def lead(machine):
    return machine(Role.LEAD)


def test_a_draft_is_kept_and_shown_as_it_was_written(lead, database):
    parties(database, 1)
    answer = lead.post(BROADCASTS, json=written(audience={"zones": ["CAP"], "silent_hours": 12}))

    assert answer.status_code == 201, answer.json
    assert answer.headers["Location"] == f"{BROADCASTS}/{answer.json['id']}"
    shown = lead.get(answer.headers["Location"]).json
    assert shown == answer.json
    assert set(shown) >= CONTRACT
    assert (shown["state"], shown["stage"], shown["recipients"]) == ("draft", "leave-now", 0)
    assert shown["audience"] == {"zones": ["CAP"], "silent_hours": 12}
    assert [one["body"] for one in shown["variants"]] == [one["body"] for one in written()["variants"]]
    assert set(shown["tallies"].values()) == {0}
    assert shown["problems"] == {"audience": ["Nobody is meant."]}


@pytest.mark.parametrize("disguised", ["e m b a j a d a", "3mb4j4d4", "bit.ly/x"])
def test_words_the_gate_would_hold_back_are_named_and_cannot_be_submitted(lead, database, disguised):
    parties(database, 1)
    body = exercise().stages["leave-now"].texts["es"].discreet[0].text.replace("despache", disguised)
    given = written(variants=[{"language": "es", "wording": "discreet", "body": body}])
    shown = lead.post(BROADCASTS, json=given).json

    assert list(shown["problems"]) == ["variants.es.discreet"]
    assert shown["problems"]["variants.es.discreet"][0].startswith("says ")
    refused = lead.post(f"{BROADCASTS}/{shown['id']}/submission")
    assert refused.status_code == 422
    assert lead.get(f"{BROADCASTS}/{shown['id']}").json["state"] == "draft"


def test_a_submitted_one_is_frozen_by_the_dispatcher_and_waits_for_another_officer(lead, database):
    parties(database, 3)
    uid = lead.post(BROADCASTS, json=written()).json["id"]
    answer = lead.post(f"{BROADCASTS}/{uid}/submission")
    assert (answer.status_code, answer.json["state"]) == (202, "freezing")
    with database.writing() as session:
        freeze_all(session, get(session, uid))
    shown = lead.get(f"{BROADCASTS}/{uid}").json
    assert (shown["state"], shown["recipients"], shown["tallies"]["waiting"]) == ("submitted", 3, 3)
    assert shown["problems"] == {}


def test_who_wrote_or_submitted_by_token_cannot_approve(lead, machine, database):
    parties(database, 1)
    submitter = machine(Role.LEAD)
    uid = lead.post(BROADCASTS, json=written()).json["id"]
    assert submitter.post(f"{BROADCASTS}/{uid}/submission").status_code == 202
    with database.writing() as session:
        broadcast = get(session, uid)
        freeze_all(session, broadcast)
        for officer_id in (lead.officer_id, submitter.officer_id):
            with pytest.raises(SameOfficer):
                approve(
                    session,
                    broadcast,
                    officer_id=officer_id,
                    seen_hash=broadcast.frozen_hash,
                    now=NOON,
                )
        approve(
            session,
            broadcast,
            officer_id=make_officer(session, role=Role.LEAD).id,
            seen_hash=broadcast.frozen_hash,
            now=NOON,
        )


@pytest.mark.parametrize("act", ["approval", "release", "resume", "pause", "halt", "return", "test-send"])
def test_there_is_no_way_to_approve_or_send(app, lead, database, act):
    app.config["WTF_CSRF_ENABLED"] = False
    with database.writing() as session:
        reachable_party(session)
        uid = make_draft(session, lead.officer_id).uid
    assert lead.post(f"{BROADCASTS}/{uid}/{act}").status_code == 404
    assert lead.post(f"/admin/broadcasts/{uid}/{act}").status_code in (303, 404)
    assert lead.get(f"{BROADCASTS}/{uid}").json["state"] == "draft"


def test_an_edit_writes_it_anew(lead, database):
    parties(database, 1)
    uid = lead.post(BROADCASTS, json=written(audience={"zones": ["CAP"]})).json["id"]
    lead.post(f"{BROADCASTS}/{uid}/submission")
    answer = lead.put(f"{BROADCASTS}/{uid}", json=written(reach="all"))
    assert (answer.status_code, answer.json["state"]) == (200, "draft")
    assert (answer.json["reach"], answer.json["audience"]) == ("all", {})


def test_what_cannot_be_submitted_says_why_by_field(lead, database):
    parties(database, 1)
    uid = lead.post(BROADCASTS, json=written(valid_until=None, stage="offer")).json["id"]
    answer = lead.post(f"{BROADCASTS}/{uid}/submission")
    assert (answer.status_code, answer.json["code"]) == (422, "not-submittable")
    assert {"stage", "valid_until"} <= set(answer.json["errors"])
    assert lead.get(f"{BROADCASTS}/{uid}").json["problems"] == answer.json["errors"]


def test_what_is_on_its_way_is_neither_edited_nor_submitted(lead, database):
    parties(database, 1)
    with database.writing() as session:
        uid = make_sending(session).uid
    for answer in (
        lead.post(f"{BROADCASTS}/{uid}/submission"),
        lead.put(f"{BROADCASTS}/{uid}", json=written()),
    ):
        assert (answer.status_code, answer.json["code"]) == (409, "wrong-state")
        assert set(answer.json) == {"code", "message"}


def test_tallies_add_up_to_the_recipients(lead, database):
    parties(database, 4)
    with database.writing() as session:
        broadcast = make_sending(session)
        for text, state in zip(texts(session, broadcast), (State.DELIVERED, State.FAILED), strict=False):
            text.state = state
        uid = broadcast.uid
    shown = lead.get(f"{BROADCASTS}/{uid}").json
    assert shown["recipients"] == sum(shown["tallies"].values()) == 4
    assert (shown["tallies"]["delivered"], shown["tallies"]["failed"]) == (1, 1)
    assert lead.get(BROADCASTS).json["items"][0]["tallies"] == shown["tallies"]


def test_the_list_is_newest_first_page_by_page(lead, database):
    with database.writing() as session:
        made = [make_draft(session, lead.officer_id).uid for _ in range(3)]
        sent = make_draft(session, lead.officer_id)
        made.append(sent.uid)
    first = lead.get(f"{BROADCASTS}?limit=3").json
    assert [one["id"] for one in first["items"]] == made[:0:-1]
    second = lead.get(BROADCASTS, query_string={"limit": 3, "cursor": first["next"]}).json
    assert ([one["id"] for one in second["items"]], second["next"]) == (made[:1], None)
    assert lead.get(f"{BROADCASTS}?state=sending&state=done").json["items"] == []


def test_texts_of_a_broadcast_and_of_a_party_name_it(lead, database):
    ids = parties(database, 2)
    with database.writing() as session:
        broadcast = make_sending(session)
        uid, count = broadcast.uid, len(texts(session, broadcast))
        code = reachable_party(session, case_code="K7QM3").case_code
    found = lead.get(f"/api/v1/outgoing?broadcast={uid}").json["items"]
    assert len(found) == count == len(ids)
    assert {text["broadcast"] for text in found} == {uid}
    assert lead.get(f"/api/v1/outgoing?broadcast={uid}&case_code={code}").json["items"] == []


def test_a_party_shows_how_far_its_order_has_come(lead, database):
    parties(database, 1)
    with database.writing() as session:
        make_sending(session)
    [party] = lead.get("/api/v1/roster").json["items"]
    assert (party["instruction"], party["stage"]) == ("issued", "leave-now")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"stage": "leave now"}, "stage"),
        ({"variants": []}, None),
        ({"variants": [{"language": "en", "wording": "plain", "body": "Go."}] * 2}, "variants"),
        ({"variants": "x"}, "variants"),
        ({"audience": "everybody"}, "audience"),
        ({"audience": {"colour": "red"}}, "audience"),
        ({"valid_until": "soon"}, "valid_until"),
        ({"valid_until": "0001-01-01T00:00:00+14:00"}, "valid_until"),
        ({"deadline_at": "9999-12-31T23:59:59-12:00"}, "deadline_at"),
        ({"approved": True}, "approved"),
    ],
)
def test_what_is_wrong_is_said_by_field(lead, database, wrong, field):
    answer = lead.post(BROADCASTS, json=written(**wrong))
    if field is None:
        assert answer.status_code == 201, "half a thought can be kept"
        return
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")
    assert field in answer.json["errors"]


def test_unseen_signs_do_not_reach_a_text(lead):
    variant = {"language": "en", "wording": "plain", "body": "Leave\u202e now\ud800\x00."}
    shown = lead.post(BROADCASTS, json=written(variants=[variant])).json
    assert shown["variants"][0]["body"] == "Leave now\ufffd ."


@pytest.mark.parametrize("query", ["cursor=7", f"cursor={'0' * 32}", "limit=0", "state=x", "zone=CAP"])
def test_a_list_that_cannot_be_is_refused(lead, query):
    answer = lead.get(f"{BROADCASTS}?{query}")
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")


def test_what_is_not_there_is_not_found(lead):
    missing = f"{BROADCASTS}/{'0' * 32}"
    calls = (
        lead.get(missing),
        lead.put(missing, json=written()),
        lead.post(f"{missing}/submission"),
        lead.get(f"/api/v1/outgoing?broadcast={'0' * 32}"),
    )
    assert {(answer.status_code, answer.json["code"]) for answer in calls} == {(404, "not-found")}


def test_the_log_names_the_token(lead, database):
    parties(database, 1)
    uid = lead.post(BROADCASTS, json=written()).json["id"]
    lead.post(f"{BROADCASTS}/{uid}/submission")
    with database.reading() as session:
        mine = select(AuditEntry).where(AuditEntry.subject == f"broadcast:{uid}").order_by(AuditEntry.number)
        rows = [(row.act, row.officer_id, row.token_id is not None) for row in session.scalars(mine)]
        assert session.scalar(select(Broadcast.created_by)) == lead.officer_id
    assert rows == [
        ("broadcast.create", lead.officer_id, False),
        ("broadcast.by-token", lead.officer_id, True),
        ("broadcast.submit", lead.officer_id, False),
        ("broadcast.by-token", lead.officer_id, True),
    ]
