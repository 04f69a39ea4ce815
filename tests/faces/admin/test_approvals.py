"""The second officer: sees what was frozen, approves exactly that with a code, or gives it back."""

import re
from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import func, select

from evac.broadcasts import draft
from evac.broadcasts.models import Approval, Broadcast, BroadcastState
from evac.broadcasts.schemas import Audience, Words
from evac.db.sealed import seal
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing
from evac.officers.models import Officer, OfficerSession, Role
from evac.people.models import ContactState
from tests.broadcasts.steps import (
    HELD,
    details,
    make_approved,
    make_draft,
    make_submitted,
    reachable_party,
    release_all,
    words,
)
from tests.factories import NOON, make_officer
from tests.support import exercise


@pytest.fixture
def second(client_as, database):
    """Another officer, who had no hand in anything and has just given a code."""
    officer = client_as(Role.OFFICER, name="S. Rivas")
    give_code(database)
    return officer


def give_code(database) -> None:
    """As if everybody who is signed in had given one since."""
    with database.writing() as session:
        for signed_in in session.scalars(select(OfficerSession)):
            signed_in.proved_at = signed_in.started_at + timedelta(seconds=30)


def submitted(database, *, parties=2, **fields):
    with database.writing() as session:
        for _ in range(parties):
            reachable_party(session)
        return make_submitted(session, **fields).uid


def found(database, uid) -> Broadcast:
    with database.reading() as session:
        broadcast = session.scalars(select(Broadcast).where(Broadcast.uid == uid)).one()
        session.expunge_all()
        return broadcast


def seen(page) -> str:
    return re.search(r'name="seen_hash" value="([0-9a-f]{32})"', page.text)[1]


def approvals(database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Approval)) or 0


def approve(browser, uid, **fields):
    page = browser.get(f"/admin/broadcasts/{uid}")
    return browser.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": seen(page)} | fields)


def test_what_is_approved_stands_on_the_page(second, database):
    with database.writing() as session:
        reachable_party(session, case_code="K7QM3")
        reachable_party(session, wording=Wording.DISCREET)
        stopped = reachable_party(session)
        stopped.contacts[0].state = ContactState.STOPPED
        uid = make_submitted(session, deadline_at=NOON + timedelta(hours=2)).uid

    text = second.get(f"/admin/broadcasts/{uid}").text

    assert re.search(r'class="number">1</span> gets the text', text)
    assert re.search(r'class="number">1</span> gets a pointer only', text)
    assert re.search(r'class="number">1</span> gets nothing', text)
    assert "they asked for no more texts" in text
    assert "K7QM3" in text
    assert "SIMULACRO Salga ya de Venezuela" in text
    assert "100 %" in text
    assert found(database, uid).frozen_hash.hex()[:8] in text


def test_another_officer_approves_exactly_what_was_seen(second, database):
    uid = submitted(database)

    assert approve(second, uid).location == f"/admin/broadcasts/{uid}"

    assert found(database, uid).state is BroadcastState.APPROVED
    page = second.get(f"/admin/broadcasts/{uid}")
    assert "seconds until the first text leaves" in page.text
    assert "/halt" in page.text
    assert "S. Rivas" in page.text


@pytest.mark.parametrize("seen_hash", ["", "0" * 31, "zz" * 16, None])
def test_an_approval_names_what_was_seen(second, database, seen_hash):
    uid = submitted(database)
    data = {} if seen_hash is None else {"seen_hash": seen_hash}

    assert second.post(f"/admin/broadcasts/{uid}/approval", data=data).status_code == 422
    assert approvals(database) == 0


def test_something_else_than_what_is_frozen_is_not_approved(second, database):
    uid = submitted(database)
    page = second.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": "0" * 32})

    assert (page.status_code, "Nothing was approved" in page.text) == (409, True)
    assert approvals(database) == 0


def test_who_wrote_it_is_told_that_another_must_approve(client_as, database):
    writer = client_as(Role.LEAD)
    give_code(database)
    with database.writing() as session:
        officer = session.scalars(select(Officer)).one()
        reachable_party(session)
        uid = make_submitted(session, officer_id=officer.id).uid
        seen_hash = session.scalars(select(Broadcast)).one().frozen_hash.hex()

    page = writer.get(f"/admin/broadcasts/{uid}")
    refused = writer.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": seen_hash})

    assert "another officer must approve it" in page.text
    assert "seen_hash" not in page.text
    assert (refused.status_code, "Nothing was sent" in refused.text) == (403, True)
    assert approvals(database) == 0


def test_a_code_is_asked_for_and_works_once(second, database, clock):
    uid = submitted(database)
    with database.writing() as session:
        officer = session.get_one(Officer, 1)
        seed = pyotp.random_base32()
        seal(session, officer, totp=seed)
    clock.forward(minutes=10)
    second.get("/staff/account")

    asked = approve(second, uid)
    wrong = approve(second, uid, code="000000")
    right = approve(second, uid, code=pyotp.TOTP(seed).at(clock()))

    assert asked.location == f"/staff/second-factor?next=/admin/broadcasts/{uid}"
    assert (wrong.status_code, "This code is wrong" in wrong.text) == (422, True)
    assert right.status_code == 303
    assert found(database, uid).state is BroadcastState.APPROVED
    assert 'name="code"' not in second.get(f"/admin/broadcasts/{uid}").text


def test_the_code_of_the_sign_in_is_not_enough(client_as, database):
    uid = submitted(database)
    fresh = client_as(Role.OFFICER)

    asked = approve(fresh, uid)

    assert asked.location == f"/staff/second-factor?next=/admin/broadcasts/{uid}"
    assert 'name="code"' in fresh.get(f"/admin/broadcasts/{uid}").text
    assert approvals(database) == 0


def test_free_discreet_words_need_their_meaning_and_the_page_keeps_what_was_typed(second, database):
    with database.writing() as session:
        free = "Guia {case_code}: mande hoy. Hasta {until}. Al {number}: "
        free += "{letter}1 si {letter}2 ya {letter}3 no {letter}4 deje"
        variants = (*words(session)[:2], Words("es", Wording.DISCREET, free))
        reachable_party(session)
        uid = make_submitted(session, variants=variants).uid

    missing = approve(second, uid)
    given = approve(second, uid, **{"meanings.es": "Salgan hoy."})

    assert (missing.status_code, "they stand in no phrase book" in missing.text) == (422, True)
    assert given.status_code == 303
    assert "Salgan hoy." in second.get(f"/admin/broadcasts/{uid}").text


def test_a_deadline_that_cannot_be_met_is_accepted_knowingly_or_not_at_all(second, database):
    uid = submitted(database, deadline_at=NOON + timedelta(seconds=1))

    late = approve(second, uid)
    assert (late.status_code, "only after the deadline" in late.text) == (409, True)
    assert 'name="accept_late"' in late.text
    assert approve(second, uid, accept_late="true").status_code == 303


def test_approving_what_was_edited_meanwhile_is_refused(second, database):
    uid = submitted(database)
    old = seen(second.get(f"/admin/broadcasts/{uid}"))
    with database.writing() as session:
        broadcast = session.scalars(select(Broadcast)).one()
        changed = details(session, valid_until=NOON + timedelta(hours=9))
        draft.edit(session, broadcast, changed, officer_id=broadcast.created_by, now=NOON)

    page = second.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": old})

    assert (page.status_code, "somebody was faster" in page.text) == (409, True)


def test_a_second_approval_finds_it_approved(second, client_as, database):
    uid = submitted(database)
    third = client_as(Role.LEAD)
    give_code(database)
    old = seen(third.get(f"/admin/broadcasts/{uid}"))
    approve(second, uid)

    assert third.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": old}).status_code == 409
    assert approvals(database) == 1


def test_it_is_returned_with_a_comment_that_its_writer_reads(second, client_as, database):
    uid = submitted(database)

    second.post(f"/admin/broadcasts/{uid}/return", data={"comment": "The time is wrong."})

    assert found(database, uid).state is BroadcastState.RETURNED
    page = client_as(Role.LEAD).get(f"/admin/broadcasts/{uid}")
    assert "The time is wrong." in page.text
    assert "Submit for approval" in page.text


def test_an_approved_one_can_be_returned_or_halted_while_it_holds(second, database):
    with database.writing() as session:
        reachable_party(session)
        returned, halted = make_approved(session).uid, make_approved(session).uid

    second.post(f"/admin/broadcasts/{returned}/return", data={})
    second.post(f"/admin/broadcasts/{halted}/halt", data={"reason": "wrong-words"})

    assert found(database, returned).state is BroadcastState.RETURNED
    assert found(database, halted).state is BroadcastState.HALTED
    with database.writing() as session:
        for broadcast in session.scalars(select(Broadcast)):
            release_all(session, broadcast, now=NOON + HELD)
        assert session.scalar(select(func.count()).select_from(Outgoing)) == 0


def test_a_draft_cannot_be_approved(second, database):
    with database.writing() as session:
        uid = make_draft(session).uid
    page = second.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": "0" * 32})

    assert page.status_code == 409
    assert approvals(database) == 0


@pytest.mark.parametrize("role", [Role.LIAISON, Role.AUDITOR, Role.ADMIN, Role.WALL])
def test_who_has_nothing_to_do_with_it_reaches_nothing(client_as, database, role):
    uid = submitted(database)
    stranger = client_as(role, zone="capital" if role is Role.LIAISON else None)

    assert stranger.get("/admin/broadcasts").status_code == 403
    assert stranger.get(f"/admin/broadcasts/{uid}").status_code == 403
    assert stranger.post(f"/admin/broadcasts/{uid}/approval", data={"seen_hash": "0" * 32}).status_code == 403
    assert stranger.post(f"/admin/broadcasts/{uid}/halt").status_code == 403
    assert "/admin/broadcasts" not in stranger.get("/staff/account").text


def test_a_broadcast_is_called_by_stage_place_writer_and_time(second, client_as, database):
    with database.writing() as session:
        reachable_party(session, zone="CAP")
        writer = make_officer(session, name="Dana Ortiz")
        uid = make_submitted(session, officer_id=writer.id, audience=Audience(zones=("CAP",))).uid
    lead = client_as(Role.LEAD)
    for address in (f"/admin/broadcasts/{uid}", "/admin/broadcasts", f"/admin/broadcasts/{uid}/notice"):
        text = said(lead.get(address))
        for part in ("Leave now", zone_name("CAP"), "Dana Ortiz", "12:00"):
            assert part in text, (address, part)
    assert "Approve for 1 party" in said(second.get(f"/admin/broadcasts/{uid}"))
    logged = said(client_as(Role.AUDITOR).get("/admin/audit"))
    assert f"Leave now · {zone_name('CAP')} · Dana Ortiz" in logged


def zone_name(code):
    return next(zone.name["en"] for zone in exercise().zones if zone.code == code)


def said(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())
