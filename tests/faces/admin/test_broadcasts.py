"""A broadcast in the console: written, submitted with a code, listed. Nothing leaves here."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from evac.audit.queries import newest_entries
from evac.broadcasts.models import Broadcast, BroadcastState, Trial
from evac.broadcasts.words import words_of
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing
from evac.officers.models import Role
from tests.broadcasts.steps import make_draft, make_sending, make_submitted, parties, reachable_party
from tests.factories import NOON
from tests.support import exercise

LEAVE_NOW = exercise().stages["leave-now"].texts
ZONE = exercise().zones[0].code
FORM = {
    "stage": "leave-now",
    "reach": "first",
    "valid_until": "2026-01-13T12:00",
    "deadline_at": "2026-01-12T18:00",
    "variants.es.plain": LEAVE_NOW["es"].plain,
    "variants.en.plain": LEAVE_NOW["en"].plain,
    "variants.es.discreet": LEAVE_NOW["es"].discreet[0].text,
    "variants.en.discreet": "",
    "audience.silent_hours": "",
}


@pytest.fixture
def lead(client_as):
    return client_as(Role.LEAD)


def only(database) -> Broadcast:
    with database.reading() as session:
        broadcast = session.scalars(select(Broadcast)).one()
        session.expunge_all()
        return broadcast


def created(lead, database, **fields) -> str:
    """The address of a draft that was just kept."""
    answer = lead.post("/admin/broadcasts", data=FORM | fields)
    assert answer.status_code == 303, answer.text
    return f"/admin/broadcasts/{only(database).uid}"


def test_a_stage_is_chosen_and_its_texts_are_there(lead):
    ladder = lead.get("/admin/broadcasts/new")
    assert 'href="/admin/broadcasts/new?stage=leave-now"' in ladder.text
    assert "stage=offer" not in ladder.text

    page = lead.get("/admin/broadcasts/new?stage=leave-now")
    for language in ("en", "es"):
        assert page.text.count(f'name="variants.{language}.') == 2
    assert "Leave Venezuela now by commercial flight" in page.text
    assert "Salga ya de Venezuela" in page.text
    assert "letters left with the longest values" in page.text


@pytest.mark.parametrize("stage", ["offer", "embarked", "nothing"])
def test_a_stage_that_cannot_be_sent_cannot_be_chosen(lead, stage):
    assert "which stage?" in lead.get(f"/admin/broadcasts/new?stage={stage}").text


def test_a_draft_is_kept_with_its_times_in_the_posts_time(lead, database):
    created(lead, database)

    broadcast = only(database)
    assert broadcast.state is BroadcastState.DRAFT
    assert broadcast.valid_until == NOON + timedelta(hours=24)
    with database.reading() as session:
        words = words_of(session, session.get_one(Broadcast, broadcast.id))
    assert set(words) == {("es", Wording.PLAIN), ("en", Wording.PLAIN), ("es", Wording.DISCREET)}


def test_half_a_thought_is_kept_and_what_is_missing_is_said(lead, database):
    address = created(lead, database, **{"valid_until": "", "variants.en.plain": "Vete {foo} á"})

    page = lead.get(address)
    assert "Say until when the instruction is worth anything." in page.text
    assert "{foo} cannot stand here" in page.text
    assert "Nobody is meant." in page.text


def test_what_cannot_be_read_is_said_beside_its_field_and_everything_typed_stays(lead, database):
    form = FORM | {"audience.silent_hours": "many", "valid_until": "tomorrow", "audience.zones": ZONE}
    page = lead.post("/admin/broadcasts", data=form)

    assert page.status_code == 422
    assert re.search(r'id="audience-silent_hours-error">Not a valid integer', page.text)
    assert re.search(r'id="valid_until-error">Not a valid datetime', page.text)
    assert 'value="many"' in page.text
    assert "Salga ya de Venezuela" in page.text
    assert f'value="{ZONE}" checked' in page.text
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Broadcast)) == 0


def test_the_audience_is_counted_as_it_is_chosen(lead, database):
    parties(database, 3)
    with database.writing() as session:
        reachable_party(session, language="en")
    form = FORM | {"audience.languages": "en"}

    everyone = lead.post("/admin/broadcasts/check", data=FORM, headers={"HX-Request": "true"})
    few = lead.post("/admin/broadcasts/check", data=form, headers={"HX-Request": "true"})

    assert ">4</strong> parties are meant now" in everyone.text
    assert ">1</strong> party is meant now" in few.text
    assert "<html" not in few.text


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Vaya a la embajada. {until} {number} {letter}1 {letter}2 {letter}3 {letter}4", "Would convict"),
        ("x" * 170, "Too long by"),
        ("Ǆ", "outside the SMS alphabet"),
    ],
)
def test_a_text_that_cannot_leave_is_marked_without_script_too(lead, body, said):
    page = lead.post("/admin/broadcasts/check", data=FORM | {"variants.es.discreet": body})

    assert page.status_code == 200
    assert said in page.text
    assert "<html" in page.text


def test_taking_another_stages_texts_and_a_phrase_keeps_the_rest(lead):
    other = lead.post("/admin/broadcasts/check", data=FORM | {"stage": "alert", "fill": "1"})
    assert exercise().stages["alert"].texts["es"].plain.split("{")[0] in other.text.replace("&#39;", "'")
    assert "2026-01-13T12:00" in other.text

    phrase = lead.post("/admin/broadcasts/check", data=FORM | {"phrase": "es.few-left"})
    area = re.search(r'name="variants\.es\.discreet"[^>]*>([^<]*)<', phrase.text)[1]
    assert "quedan pocos despachos" in area


def test_submitting_freezes_and_edits_void_it(lead, database):
    parties(database, 2)
    address = created(lead, database)

    assert lead.post(f"{address}/submission").location == address
    assert only(database).state is BroadcastState.FREEZING
    assert "Being frozen" in lead.get(address).text
    lead.post(address, data=FORM | {"deadline_at": ""})
    assert only(database).state is BroadcastState.DRAFT


def test_what_was_just_typed_is_what_is_submitted(lead, database):
    parties(database, 2)
    address = created(lead, database)

    lead.post(f"{address}/submission", data=FORM | {"valid_until": "2026-01-14T12:00"})

    assert only(database).valid_until == NOON + timedelta(hours=48)
    assert only(database).state is BroadcastState.FREEZING


def test_a_new_draft_can_be_submitted_in_one_step(lead, database):
    parties(database, 2)
    answer = lead.post("/admin/broadcasts", data=FORM | {"then": "submission"}, follow_redirects=True)

    assert answer.status_code == 200
    assert only(database).state is BroadcastState.FREEZING


def test_an_incomplete_draft_is_not_submitted_and_says_why(lead, database):
    address = created(lead, database, valid_until="")
    page = lead.post(f"{address}/submission")

    assert page.status_code == 422
    assert "It cannot be submitted yet" in page.text
    assert "Say until when" in page.text
    assert only(database).state is BroadcastState.DRAFT


def test_submitting_takes_a_fresh_code_and_the_words_are_kept_first(lead, database, clock):
    parties(database, 1)
    address = created(lead, database)
    clock.forward(minutes=6)

    answer = lead.post(f"{address}/submission", data=FORM | {"deadline_at": ""})
    wrong = lead.post(f"{address}/submission", data={"code": "000000"})

    assert answer.location == f"/staff/second-factor?next={address}"
    assert (wrong.status_code, "This code is wrong" in wrong.text) == (422, True)
    assert only(database).state is BroadcastState.DRAFT
    assert only(database).deadline_at is None


def test_a_trial_goes_to_a_duty_phone_only(lead, database):
    address = created(lead, database)
    phone = exercise().duty.phones[0].number

    refused = lead.post(f"{address}/trials", data={"text": "es.plain", "number": "+584125550001"})
    taken = lead.post(f"{address}/trials", data={"text": "es.plain", "number": phone})

    assert (refused.status_code, "not on the duty list" in refused.text) == (422, True)
    assert taken.status_code == 303
    assert "waiting to be sent" in lead.get(address).text
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Trial)) == 1
        assert session.scalar(select(func.count()).select_from(Outgoing)) == 0


def test_the_list_shows_states_and_goes_on(lead, database):
    with database.writing() as session:
        for _ in range(52):
            make_draft(session)
        reachable_party(session)
        make_submitted(session)

    first = lead.get("/admin/broadcasts")
    older = lead.get(re.search(r'href="(/admin/broadcasts\?before=\w+)"', first.text)[1])

    assert "waits for approval" in first.text
    assert first.text.count("data-row") == 50
    assert older.text.count("data-row") == 3


def test_an_officer_reads_a_draft_and_cannot_write_it(client_as, database):
    with database.writing() as session:
        uid = make_draft(session).uid
    officer = client_as(Role.OFFICER)

    page = officer.get(f"/admin/broadcasts/{uid}")
    assert "Salga ya de Venezuela" in page.text
    assert "<textarea" not in page.text
    assert officer.post(f"/admin/broadcasts/{uid}", data=FORM).status_code == 403
    assert officer.post(f"/admin/broadcasts/{uid}/submission").status_code == 403
    assert "New broadcast" not in officer.get("/admin/broadcasts").text


def test_what_left_cannot_be_edited(lead, database):
    parties(database, 1)
    with database.writing() as session:
        uid = make_sending(session).uid

    assert lead.get(f"/admin/broadcasts/{uid}/edit").status_code == 303
    page = lead.post(f"/admin/broadcasts/{uid}", data=FORM)
    assert (page.status_code, "somebody was faster" in page.text) == (409, True)


def test_each_look_at_a_broadcast_is_logged(lead, database):
    with database.writing() as session:
        reachable_party(session)
        uid = make_submitted(session).uid
    lead.get(f"/admin/broadcasts/{uid}")

    with database.reading() as session:
        assert (newest_entries(session)[0].act, newest_entries(session)[0].subject) == (
            "broadcast.view",
            f"broadcast:{uid}",
        )


def test_a_broadcast_that_is_not_there_is_not_found(lead):
    assert lead.get(f"/admin/broadcasts/{'0' * 32}").status_code == 404
    assert lead.post(f"/admin/broadcasts/{'0' * 32}/submission").status_code == 404
