import re

import pytest
from sqlalchemy import select

from evac.audit.queries import newest_entries
from evac.officers.models import ApiToken, Role
from evac.officers.queries import find_officer_by_email
from evac.officers.tokens import add_token, officer_for_token
from tests.factories import make_officer

NEW = {"email": "luz@example.org", "name": "Luz", "role": "lead", "zone": "", "language": "es"}


@pytest.fixture
def admin(client_as):
    return client_as(Role.ADMIN, email="admin@example.org")


@pytest.fixture
def officer(database, admin):
    with database.writing() as session:
        return make_officer(session, name="Ana P.", email="ana@example.org", enrolled_at=None)


def found(database, email):
    with database.reading() as session:
        officer = find_officer_by_email(session, email)
        if officer:
            session.expunge(officer)
        return officer


def test_an_administrator_sees_who_there_is_and_that_is_logged(admin, officer, database):
    page = admin.get("/admin/officers")

    assert page.status_code == 200
    assert "Ana P." in page.text
    with database.reading() as session:
        assert newest_entries(session)[0].act == "officer.list"


def test_a_new_officer_gets_a_link_that_is_shown_once(admin, client, database):
    page = admin.post("/admin/officers", data=NEW)

    link = re.search(r"http://127\.0\.0\.1:8000(/staff/enrol/[\w.-]+)", page.text)[1]
    assert client.get(link).status_code == 200
    assert link not in admin.get("/admin/officers").text
    assert (found(database, "luz@example.org").role, found(database, "luz@example.org").language) == (
        Role.LEAD,
        "es",
    )


@pytest.mark.parametrize(
    "wrong", [{"email": "nobody"}, {"email": "admin@example.org"}, {"role": "liaison"}, {"role": "king"}]
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(admin, database, wrong):
    page = admin.post("/admin/officers", data=NEW | wrong)

    assert page.status_code == 422
    assert 'value="Luz"' in page.text
    assert found(database, "luz@example.org") is None


def test_disabling_takes_effect_and_can_be_undone(admin, officer, database):
    assert admin.post(f"/admin/officers/{officer.uid}/disablement").status_code == 303
    assert found(database, "ana@example.org").disabled_at is not None

    admin.post(f"/admin/officers/{officer.uid}/enablement")
    assert found(database, "ana@example.org").disabled_at is None


def test_a_new_link_makes_the_old_access_worthless(admin, client_as, database):
    browser = client_as(Role.LEAD, email="lead@example.org", password_hash="old")
    assert browser.get("/staff/enrol/x").status_code == 404
    before = found(database, "lead@example.org")

    page = admin.post(f"/admin/officers/{before.uid}/link")

    after = found(database, "lead@example.org")
    assert "/staff/enrol/" in page.text
    assert (after.password_hash, after.totp_sealed != before.totp_sealed) == (None, True)
    assert browser.get("/admin/officers").status_code == 303


def test_nobody_takes_their_own_access_away(admin, database):
    me = found(database, "admin@example.org")

    assert admin.post(f"/admin/officers/{me.uid}/disablement").status_code == 409
    assert admin.post(f"/admin/officers/{me.uid}/link").status_code == 409


def test_an_unwatched_screen_is_asked_for_a_code_first(admin, officer, clock, database):
    clock.forward(minutes=6)

    for answer in (admin.get("/admin/officers"), admin.post(f"/admin/officers/{officer.uid}/disablement")):
        assert answer.location == "/staff/second-factor?next=/admin/officers"
    assert found(database, "ana@example.org").disabled_at is None


def test_an_officer_who_is_not_there_is_not_found(admin):
    assert admin.post("/admin/officers/nobody/link").status_code == 404


def test_a_token_is_taken_back_on_the_page_and_opens_nothing_any_more(admin, officer, database, clock):
    with database.writing() as session:
        token = add_token(session, "wall screen", session.get_one(type(officer), officer.id), now=clock())
    assert "wall screen" in admin.get("/admin/officers").text
    with database.reading() as session:
        number = session.scalars(select(ApiToken)).one().id

    for wrong in ("", "x", str(number + 1)):
        path = f"/admin/officers/{officer.uid}/token-revocations"
        assert admin.post(path, data={"token": wrong}).status_code == 404
    assert admin.post(path, data={"token": number}).status_code == 303
    assert "wall screen" not in admin.get("/admin/officers").text
    with database.reading() as session:
        assert officer_for_token(session, token, clock()) is None
        assert "token.revoke" in {entry.act for entry in newest_entries(session)}


def test_another_officers_token_is_not_taken_back_by_mistake(admin, officer, database, clock):
    with database.writing() as session:
        other = make_officer(session)
        add_token(session, "import", other, now=clock())
        number = session.scalars(select(ApiToken)).one().id

    path = f"/admin/officers/{officer.uid}/token-revocations"
    assert admin.post(path, data={"token": number}).status_code == 404
