import pytest
from sqlalchemy import func, select

from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.faces.citizen.visitor import BURST
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry
from tests.faces.citizen.conftest import hidden_of
from tests.factories import make_party


@pytest.fixture
def code(database):
    with database.writing() as session:
        return make_party(session, phone="+584125550101").case_code


def all_of(session, table):
    return list(session.scalars(select(table).order_by(table.id)))


def test_a_check_in_with_a_code_reaches_its_party(send, database, code):
    answer = send("/check-in", {"code": f" {code.lower()} ", "status": "moving", "place": "Maracaibo"})
    assert answer.status_code == 303
    with database.reading() as session:
        (checkin,) = all_of(session, CheckIn)
        entry = session.get_one(RosterEntry, checkin.party_id)
        assert session.get_one(Party, checkin.party_id).case_code == code
        assert (entry.status, checkin.source) == (Status.MOVING, Source.WEB)
        assert unseal(session, checkin, "place") == "Maracaibo"


def test_a_known_and_an_unknown_code_are_answered_alike(client, send, database, code):
    answers = [send("/check-in", {"code": typed, "status": "safe"}) for typed in (code, "K9999", "hello")]
    assert len({(a.status_code, a.location, a.data) for a in answers}) == 1
    assert len({client.get(a.location).data for a in answers}) == 1


def test_words_for_nobody_we_know_make_a_party(send, database):
    send("/check-in", {"code": "K9999", "name": "Luz", "phone": "0412 5550199", "words": "we need water"})
    with database.reading() as session:
        (party,) = all_of(session, Party)
        assert (party.unregistered, party.source) == (True, Source.WEB)
        assert unseal(session, party.members[0], "name") == "Luz"
        assert unseal(session, party.contacts[0], "address") == "+584125550199"
        (checkin,) = all_of(session, CheckIn)
        words = unseal(session, checkin, "words") or ""
        assert words.startswith("we need water")
        assert "K9999" in words


def test_a_phone_alone_leads_to_its_party_but_is_not_believed(send, database, code):
    send("/check-in", {"phone": "+584125550101", "status": "safe"})
    with database.reading() as session:
        (checkin,) = all_of(session, CheckIn)
        assert session.get_one(Party, checkin.party_id).case_code == code
        assert checkin.confident is False
        assert session.get_one(RosterEntry, checkin.party_id).status is not Status.SAFE


def test_a_page_lowers_no_alarm(send, database):
    with database.writing() as session:
        code = make_party(session, status=Status.SOS).case_code
    send("/check-in", {"code": code, "status": "safe"})
    with database.reading() as session:
        (entry,) = session.scalars(select(RosterEntry))
        assert (entry.status, entry.conflict) == (Status.SOS, True)


def test_a_page_adds_no_contact_to_a_known_party(send, database, code):
    send("/check-in", {"code": code, "phone": "+584125550198", "status": "safe"})
    with database.reading() as session:
        assert len(all_of(session, Contact)) == 1
        (checkin,) = all_of(session, CheckIn)
        assert "+584125550198" in (unseal(session, checkin, "words") or "")


@pytest.mark.parametrize("status", ["sos", "needs_help"])
def test_a_cry_is_kept_whatever_else_is_wrong(send, database, status):
    wrong = {"status": status, "phone": "12", "party_size": "lots", "needs": ["gold"], "words": "by hand"}
    assert send("/check-in", wrong).status_code == 303
    with database.reading() as session:
        (checkin,) = all_of(session, CheckIn)
        assert checkin.status.value == status
        words = unseal(session, checkin, "words") or ""
        assert "by hand" in words
        assert "phone: 12" in words
        assert "party_size: lots" in words


def test_a_slip_without_distress_is_shown_beside_its_field(send):
    answer = send("/check-in", {"status": "safe", "phone": "12", "words": "kept"})
    assert answer.status_code == 422
    assert 'id="phone-error"' in answer.text
    assert "kept" in answer.text


@pytest.mark.parametrize("language", ["en", "es"])
def test_saying_nothing_is_asked_again(send, language):
    answer = send("/check-in", {"code": "K7QM3"}, headers={"Accept-Language": language})
    assert answer.status_code == 422
    assert '<a href="#status">' in answer.text


def test_sent_twice_it_is_kept_once(client, database, code):
    for fields in (
        {"code": code, "status": "safe"},
        {"code": "", "words": "we are fine", "phone": "0412 5550177"},
    ):
        form = hidden_of(client.get("/check-in")) | fields
        assert [client.post("/check-in", data=form).status_code for _ in range(3)] == [303] * 3
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(CheckIn)) == 2
        assert session.scalar(select(func.count()).select_from(Party)) == 2


@pytest.mark.parametrize("known", [True, False])
def test_a_form_pressed_again_with_other_words_loses_no_cry(client, database, code, known):
    """The first answer was lost on the way; meanwhile it got worse."""
    form = hidden_of(client.get("/check-in")) | {"code": code if known else ""}
    cry = form | {"status": "sos", "words": "they are taking us"}
    for fields in (form | {"status": "safe", "words": "all quiet"}, cry, cry):
        assert client.post("/check-in", data=fields).status_code == 303
    with database.reading() as session:
        told = session.scalars(select(CheckIn).order_by(CheckIn.id)).all()
        assert [checkin.status for checkin in told] == [Status.SAFE, Status.SOS]
        assert {checkin.party_id for checkin in told} == {told[0].party_id}
        entry = session.scalars(select(RosterEntry).filter_by(party_id=told[0].party_id)).one()
        assert (entry.status, entry.band) == (Status.SOS, 0)


def test_a_flood_from_one_place_is_slowed_but_a_cry_passes(send, client, database, code):
    form = hidden_of(client.get("/check-in"))
    for _ in range(BURST):
        client.post("/check-in", data=form | {"code": code, "status": "safe"})
    assert send("/check-in", {"code": code, "status": "safe"}).status_code == 429
    assert send("/check-in", {"code": code, "status": "sos"}).status_code == 303
    assert send("/check-in", {"code": code, "words": "auxilio, nos secuestraron"}).status_code == 303


def test_a_lost_session_loses_no_word(client):
    form = hidden_of(client.get("/check-in")) | {"status": "sos", "words": "Still here"}
    client.delete_cookie("session")
    first = client.post("/check-in", data=form)
    assert first.status_code == 422
    assert "Still here" in first.text
    assert client.post("/check-in", data=form | hidden_of(first)).status_code == 303


def test_a_point_in_the_place_field_is_a_point(send, database, code):
    send("/check-in", {"code": code, "status": "safe", "place": "https://maps.google.com/?q=10.65,-71.61"})
    with database.reading() as session:
        (checkin,) = all_of(session, CheckIn)
        assert (checkin.cell_y, checkin.cell_x) == (106, -717)


def test_a_named_town_is_found_on_the_map(send, database, code):
    send("/check-in", {"code": code, "status": "safe", "place": "Maracaibo, Las Delicias"})
    with database.reading() as session:
        (checkin,) = all_of(session, CheckIn)
        assert checkin.cell_y in (105, 106, 107)


def test_the_code_page_leads_to_the_form_whatever_the_code(client, code):
    pages = [client.post("/p", data={"code": typed}) for typed in (code, "ZZZZZ")]
    assert [page.status_code for page in pages] == [200, 200]
    assert f'value="{code}"' in pages[0].text
