"""Two officers publish: one writes, the other approves what was seen; an approved broadcast has both."""

import re
from datetime import timedelta
from html import unescape

import pyotp
import pytest
from sqlalchemy import select, update
from werkzeug.datastructures import MultiDict

from evac.broadcasts.halt import halt
from evac.broadcasts.publish import publish
from evac.db.sealed import seal
from evac.faces.admin.notice_words import WORDS as SAID
from evac.messaging.models import Watermark
from evac.notices.models import Notice, NoticeKind, Proposal
from evac.notices.numbers import reserve
from evac.notices.verify import verify
from evac.notices.whole import MARK
from evac.officers.models import Officer, Role
from tests.broadcasts.steps import make_approved, make_draft, make_sending, reachable_party
from tests.broadcasts.test_correction_notice import announced, corrected
from tests.factories import NOON
from tests.notices.log import WORDS, make_notice

NOTICES = "/admin/notices"
PROPOSALS = f"{NOTICES}/proposals"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
_INPUT = re.compile(r"<input[^>]*>")
_NAMED = re.compile(r' name="([^"]+)".* value="([^"]*)"')
_AREA = re.compile(r'<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</textarea>')
_CHOSEN = re.compile(r'<option value="([^"]*)" selected>')


@pytest.fixture
def lead(client_as, database):
    return _with_secret(client_as(Role.LEAD), database)


@pytest.fixture
def second(client_as, database):
    """An officer: where one lead is awake, the second pair of eyes."""
    return _with_secret(client_as(Role.OFFICER), database)


def _with_secret(browser, database):
    with database.writing() as session:
        newest = session.scalars(select(Officer).order_by(Officer.id.desc()).limit(1)).one()
        seal(session, newest, totp=SECRET)
    return browser


@pytest.fixture
def code(clock):
    """``code()``: the next code the officer's app shows."""

    return lambda: _code(clock)


def _code(clock):
    clock.forward(seconds=30)
    return pyotp.TOTP(SECRET).at(clock.now)


def written(**changed):
    texts = {f"texts.{lang}.{part}": text for lang, parts in WORDS.items() for part, text in parts.items()}
    return {"stage": "leave-now", "zones": ["CAP"], "kind": "Alert"} | texts | changed


def typed_in(page, **changed):
    """What the form of a page would send, with what is typed over it."""
    inputs = (tag for tag in _INPUT.findall(page.text) if "checkbox" not in tag or " checked" in tag)
    fields = [found.groups() for tag in inputs if (found := _NAMED.search(tag))]
    found = MultiDict([(name, unescape(value)) for name, value in [*fields, *_AREA.findall(page.text)]])
    if stage := _CHOSEN.search(page.text):
        found["stage"] = stage[1]
    found.pop("csrf_token", None)
    for name, value in changed.items():
        found[name] = value
    return found


def published(database):
    with database.reading() as session:
        assert verify(session).ok
        found = session.scalars(select(Notice).order_by(Notice.number)).all()
        session.expunge_all()
        return found


def proposed(lead, **changed):
    """The address of a proposal."""
    done = lead.post(PROPOSALS, data=written(**changed))
    assert done.status_code == 303, done.text
    return done.location


def test_what_one_wrote_another_publishes_with_a_code(lead, second, client, database, code):
    address = proposed(lead)
    assert published(database) == []
    page = second.get(address)
    assert WORDS["es"]["description"].splitlines()[1] in page.text
    assert address in second.get(NOTICES).text

    done = second.post(f"{address}/approval", data=typed_in(page, code=code()))
    assert (done.status_code, done.location) == (303, f"{NOTICES}?published=1")
    [notice] = published(database)
    assert (notice.kind, notice.texts, notice.zones) == (NoticeKind.ALERT, WORDS, ["CAP"])
    assert WORDS["es"]["headline"] in client.get("/notices/1?lang=es").text
    assert "Notice 1 is public now." in second.get(done.location).text
    assert "Approved and public" in second.get(address).text


def test_one_lead_alone_publishes_nothing(lead, database, code):
    address = proposed(lead)
    assert "another officer must approve it" in lead.get(address).text
    with database.reading() as session:
        seen = session.scalars(select(Proposal.signature)).one().hex()
    page = lead.post(f"{address}/approval", data={"seen_hash": seen, "code": code()})
    assert page.status_code == 403
    assert "another officer must approve it. Nothing was published." in page.text
    for path in (NOTICES, f"{NOTICES}/look", f"{NOTICES}/new"):
        assert lead.post(path, data=written(code=code())).status_code in (404, 405)
    assert published(database) == []


@pytest.mark.parametrize("given", ["", "000000", "abc"])
def test_without_a_good_code_nothing_is_published(lead, second, database, given):
    address = proposed(lead)
    page = second.post(f"{address}/approval", data=typed_in(second.get(address), code=given))
    assert page.status_code == 422
    assert "Nothing was published." in page.text
    assert published(database) == []


def test_what_was_edited_since_it_was_seen_is_not_approved(lead, second, database, code):
    address = proposed(lead)
    seen = typed_in(second.get(address))
    edited = lead.post(address, data=typed_in(lead.get(f"{address}/edit"), **{"texts.en.headline": "Stay"}))
    assert edited.status_code == 303
    page = second.post(f"{address}/approval", data=seen | {"code": code()})
    assert (page.status_code, "not what you saw" in page.text) == (409, True)
    assert published(database) == []
    assert (
        second.post(f"{address}/approval", data=typed_in(second.get(address), code=code())).status_code == 303
    )
    assert published(database)[0].texts["en"]["headline"] == "Stay"


def test_it_is_returned_with_a_comment_and_withdrawn(lead, second, database, code):
    address = proposed(lead)
    assert second.post(f"{address}/return", data={"comment": "Which road?"}).status_code == 303
    page = lead.get(address)
    assert "Which road?" in page.text
    assert second.post(f"{address}/edit").status_code == 405
    assert second.get(f"{address}/edit").status_code == 403
    assert lead.post(f"{address}/withdrawal").status_code == 303
    late = second.post(f"{address}/return", data={"comment": "x"})
    assert (late.status_code, "decided about it meanwhile" in late.text) == (409, True)
    assert published(database) == []


def test_the_same_press_twice_proposes_and_publishes_once(lead, second, database, code):
    address = proposed(lead)
    assert proposed(lead) == address
    form = typed_in(second.get(address))
    assert second.post(f"{address}/approval", data=form | {"code": code()}).status_code == 303
    assert second.post(f"{address}/approval", data=form | {"code": code()}).status_code == 409
    assert len(published(database)) == 1


def test_an_old_sign_in_proposes_with_a_code_in_the_form_and_loses_no_words(lead, clock, code):
    clock.forward(minutes=6)
    page = lead.post(PROPOSALS, data=written())
    assert page.status_code == 422
    assert typed_in(page)["texts.en.headline"] == WORDS["en"]["headline"]
    assert lead.post(PROPOSALS, data=typed_in(page, code=code())).status_code == 303


# ── Of a broadcast ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("make", [make_approved, make_sending])
def test_an_approved_broadcast_is_published_as_it_was_approved(lead, database, code, make):
    with database.writing() as session:
        reachable_party(session)
        address = f"/admin/broadcasts/{make(session).uid}/notice"
    page = lead.get(address)
    assert "Leave Venezuela now by commercial flight, not by road" in page.text
    assert not _AREA.findall(page.text), "no word of it can be typed"
    typed = written(code=code(), **{"texts.en.headline": "Go to the border"})
    assert lead.post(address, data=typed).status_code == 303
    [notice] = published(database)
    assert notice.broadcast_id is not None
    assert notice.texts["en"]["headline"] == "Leave Venezuela now by commercial flight, not by road"
    assert "Until 13Jan 12:00." in notice.texts["en"]["description"]
    again = lead.post(address, data={"code": code()})
    assert (again.status_code, "as notice 1" in again.text) == (409, True)
    assert len(published(database)) == 1


@pytest.mark.parametrize("make", [make_approved, make_sending])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_lead_is_led_from_a_broadcast_to_its_notice_and_after_a_halt_to_its_cancellation(
    client_as, database, clock, make, language
):
    lead = _with_secret(client_as(Role.LEAD, language=language), database)
    said = {
        "en": ("Publish as notice", "is stopped, but not cancelled", "A halt does not cancel"),
        "es": ("Publicar como aviso", "está detenido, pero no anulado", "Detener no lo anula"),
    }
    with database.writing() as session:
        reachable_party(session)
        broadcast = make(session)
        uid = broadcast.uid
    page = lead.get(f"/admin/broadcasts/{uid}")
    [link] = re.findall(rf'href="([^"]+)">{said[language][0]}<', page.text)
    [action] = re.findall(r'<form method="post" action="([^"]+/notice)"', lead.get(link).text)
    assert lead.post(action, data={"code": _code(clock)}).status_code == 303
    page = lead.get(f"/admin/broadcasts/{uid}")
    assert 'href="/notices/1"' in page.text
    assert said[language][0] not in page.text
    assert said[language][2] in page.text

    lead.post(f"/admin/broadcasts/{uid}/halt", data={"reason": "wrong-words"})
    page = lead.get(f"/admin/broadcasts/{uid}")
    assert said[language][1] in page.text
    [action] = re.findall(r'action="([^"]+/cancellation)"', page.text)
    assert lead.post(action, data={"code": _code(clock)}).status_code == 303
    assert [one.kind.value for one in published(database)] == ["Alert", "Cancel"]
    page = lead.get(f"/admin/broadcasts/{uid}")
    assert said[language][1] not in page.text
    assert "/cancellation" not in page.text


def test_a_halt_for_whom_it_goes_to_leaves_its_notice_in_force_and_says_so(second, database):
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_approved(session)
        publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        halt(session, broadcast, officer_id=broadcast.created_by, reason="wrong-people", now=NOON)
        uid = broadcast.uid
    assert "Notice 1 is still in force" in second.get(f"/admin/broadcasts/{uid}").text
    assert "halted, not cancelled" not in second.get(NOTICES).text


def test_what_was_halted_and_not_cancelled_stands_out_among_the_notices(second, database):
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_approved(session)
        publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        halt(session, broadcast, officer_id=broadcast.created_by, reason="wrong-words", now=NOON)
    assert "halted, not cancelled: cancel it" in second.get(NOTICES).text


def test_after_a_halt_the_update_that_holds_is_the_one_to_cancel(second, database):
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_approved(session)
        publish(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        make_notice(session, kind=NoticeKind.UPDATE, refers_to=1)
        halt(session, broadcast, officer_id=broadcast.created_by, reason="wrong-words", now=NOON)
        uid = broadcast.uid
    assert f"{NOTICES}/2/cancellation" in second.get(f"/admin/broadcasts/{uid}").text


def test_a_correction_that_took_its_place_is_not_to_be_cancelled_for_it(lead, second, database, code):
    with database.writing() as session:
        reachable_party(session, zone="CAP")
        halted = announced(session)
        uid, correction = halted.uid, corrected(session, halted).uid
    assert "is stopped, but not cancelled" in second.get(f"/admin/broadcasts/{uid}").text
    address = f"/admin/broadcasts/{correction}/notice"
    assert "update of 1" in lead.get(address).text
    assert lead.post(address, data={"code": code()}).status_code == 303
    page = second.get(f"/admin/broadcasts/{uid}").text
    assert "/cancellation" not in page
    assert "still in force" not in page
    assert "It is public as notice 2" in lead.get(f"/admin/broadcasts/{correction}").text


def test_who_may_not_publish_is_not_shown_the_way(second, lead, database):
    with database.writing() as session:
        reachable_party(session)
        sending, drafted = make_approved(session).uid, make_draft(session).uid
    assert "Publish as notice" not in second.get(f"/admin/broadcasts/{sending}").text
    assert "Publish as notice" not in second.get(f"/admin/broadcasts/{drafted}").text


def test_what_nobody_approved_or_somebody_halted_is_not_published(lead, database, code):
    with database.writing() as session:
        reachable_party(session)
        drafted, halted = make_draft(session), make_approved(session)
        halt(session, halted, officer_id=halted.created_by, reason="wrong-words", now=NOON)
        uids = drafted.uid, halted.uid
    for uid in uids:
        address = f"/admin/broadcasts/{uid}/notice"
        assert "is not approved, or was halted" in lead.get(address).text
        page = lead.post(address, data={"code": code()})
        assert (page.status_code, "is not approved, or was halted" in page.text) == (409, True)
    assert published(database) == []


@pytest.mark.parametrize("given", ["", "000000"])
def test_a_broadcast_is_not_published_without_a_code(lead, database, given):
    with database.writing() as session:
        reachable_party(session)
        address = f"/admin/broadcasts/{make_approved(session).uid}/notice"
    assert lead.post(address, data={"code": given}).status_code == 422
    assert published(database) == []


# ── What one may say alone ────────────────────────────────────────────────────────────────────────


def test_one_officer_cancels_at_once_in_fixed_words(second, database, code):
    with database.writing() as session:
        make_notice(session, now=NOON - timedelta(hours=1))
    address = f"{NOTICES}/1/cancellation"
    assert address in second.get(NOTICES).text
    page = second.get(address)
    assert "Notice 1 no longer holds" in page.text
    assert second.post(address, data={"code": "000000"}).status_code == 422
    typed = written(code=code(), kind="Alert")
    assert second.post(address, data=typed).status_code == 303
    assert published(database)[1].texts["en"]["headline"] == "Notice 1 no longer holds"
    again = second.post(address, data={"code": code()})
    assert (again.status_code, "number 2" in again.text) == (409, True)
    assert [one.kind.value for one in published(database)] == ["Alert", "Cancel"]
    assert second.get(f"{NOTICES}/9/cancellation").status_code == 404
    assert second.post(f"{NOTICES}/9/cancellation", data={"code": code()}).status_code == 404


def test_a_lead_denies_a_forged_message_once(lead, second, database, code):
    form = typed_in(lead.get(f"{NOTICES}/denial"))
    assert lead.post(f"{NOTICES}/denial", data=form | {"code": code()}).status_code == 303
    again = lead.post(f"{NOTICES}/denial", data=form | {"code": code()})
    assert (again.status_code, "A notice was published since you looked" in again.text) == (409, True)
    assert [one.stage for one in published(database)] == ["denial"]
    assert second.get(f"{NOTICES}/denial").status_code == 403
    assert "Not from us" in lead.get(NOTICES).text


def test_a_denial_says_which_message_it_is_about(lead, database, code):
    with database.writing() as session:
        make_notice(session, now=NOON - timedelta(hours=1))
    page = lead.get(f"{NOTICES}/denial?claimed=Aviso+7&zones=AND")
    assert "A message calls itself notice 7" in page.text
    form = typed_in(page)
    assert (form["claimed"], form["seen_last"], set(form.getlist("zones"))) == ("Aviso 7", "1", {"AND"})
    assert lead.post(f"{NOTICES}/denial", data=form | {"code": code()}).status_code == 303
    denied = published(database)[1]
    assert (denied.texts["es"]["headline"], denied.zones) == (
        "Un mensaje se presenta como aviso 7. No es nuestro",
        ["AND"],
    )


@pytest.mark.parametrize(("claimed", "status"), [("siete", 422), ("0", 422)])
def test_a_denial_of_no_number_publishes_nothing(lead, database, code, claimed, status):
    assert lead.get(f"{NOTICES}/denial?claimed={claimed}").status_code == status
    page = lead.post(f"{NOTICES}/denial", data={"claimed": claimed, "seen_last": "0", "code": code()})
    assert (page.status_code, published(database)) == (status, [])
    assert "This is no number of a notice" in page.text


def test_what_may_be_ours_is_not_denied(lead, database, code):
    with database.writing() as session:
        reachable_party(session)
        number = reserve(session, broadcast_id=make_approved(session).id, now=NOON)
    page = lead.post(f"{NOTICES}/denial", data={"claimed": str(number), "seen_last": "0", "code": code()})
    assert (page.status_code, "may be ours" in page.text, published(database)) == (409, True, [])


def test_a_denial_in_own_words_begins_with_the_fixed_ones_and_a_gap(lead):
    form = typed_in(lead.get(f"{NOTICES}/new?deny=7"))
    assert "calls itself notice 7" in form["texts.en.headline"]
    assert "It begins:" in form["texts.en.description"]
    assert "Empieza:" in form["texts.es.description"]
    assert form["stage"] == "denial"


def test_a_notice_is_updated_by_two_and_cancelled_in_their_own_words_by_two(lead, second, database, code):
    with database.writing() as session:
        make_notice(session, now=NOON - timedelta(hours=1))
    update = typed_in(lead.get(f"{NOTICES}/new?update=1"))
    assert (update["kind"], update["refers_to"]) == ("Update", "1")
    assert update["texts.es.headline"] == WORDS["es"]["headline"]
    address = lead.post(PROPOSALS, data=update).location
    second.post(f"{address}/approval", data=typed_in(second.get(address), code=code()))
    page = lead.get(f"{NOTICES}/new?cancel=2")
    cancel = typed_in(page)
    assert "texts.en.headline" not in {name for name, text in cancel.items() if text}
    assert lead.post(PROPOSALS, data=cancel).status_code == 422, "it must say why"
    words = {f"texts.{lang}.{part}": "Over." for lang in WORDS for part in ("headline", "description")}
    address = lead.post(PROPOSALS, data=typed_in(page, **words)).location
    second.post(f"{address}/approval", data=typed_in(second.get(address), code=code()))
    assert [one.kind.value for one in published(database)] == ["Alert", "Update", "Cancel"]
    listed = lead.get(NOTICES).text
    assert "replaced by 2" in listed
    assert "cancelled by 3" in listed
    assert "?update=" not in listed


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"texts.en.headline": ""}, "texts.en.headline"),
        ({"texts.es.description": "Los evacuaremos."}, "texts.es.description"),
        ({"stage": "offer"}, "stage"),
        ({"stage": ""}, "stage"),
        ({"zones": ["XXX"]}, "zones"),
        ({"expires_at": "soon"}, "expires_at"),
        ({"expires_at": "2026-01-12T11:59"}, "expires_at"),
        ({"kind": "Ack"}, "kind"),
        ({"kind": "Update"}, "refers_to"),
    ],
)
def test_what_is_wrong_is_marked_and_what_was_typed_is_kept(lead, wrong, field):
    page = lead.post(PROPOSALS, data=written(**wrong))
    assert page.status_code == 422
    assert f'id="{field}-error"' in page.text
    assert WORDS["es"]["headline"] in page.text


@pytest.mark.parametrize("query", ["update=99", "cancel=0", "update=99999999999999"])
def test_a_form_about_what_is_not_there_is_not_found(lead, query):
    assert lead.get(f"{NOTICES}/new?{query}").status_code == 404


def test_no_stage_is_chosen_by_itself(lead):
    page = lead.get(f"{NOTICES}/new")
    assert not _CHOSEN.search(page.text)
    assert lead.post(PROPOSALS, data=written(stage="")).status_code == 422


def test_writing_one_takes_a_fresh_code(lead, clock):
    clock.forward(minutes=6)
    asked = lead.get(f"{NOTICES}/new?update=1")
    assert asked.status_code == 303
    assert asked.location.endswith("next=/admin/notices/new?update%3D1") or "update" in asked.location


def test_the_pages_speak_spanish(client_as, database):
    browser = client_as(Role.LEAD, language="es")
    with database.writing() as session:
        make_notice(session)
    assert "Aviso nuevo" in browser.get(f"{NOTICES}/new").text
    assert "vigente" in browser.get(NOTICES).text


def test_both_languages_say_the_same():
    values = re.compile(r"\{\w+\}")
    assert set(SAID["en"]) == set(SAID["es"])
    for key, english in SAID["en"].items():
        assert values.findall(english) == values.findall(SAID["es"][key]), key


@pytest.mark.parametrize("language", ["en", "es"])
def test_after_a_restore_leads_see_why_nothing_can_be_published(
    lead, second, client_as, database, code, language
):
    with database.writing() as session:
        make_notice(session)
        session.merge(Watermark(name=MARK, at=NOON))
        session.execute(update(Officer).values(language=language))
    address, why = proposed(lead), SAID[language]["log-may-lack"]
    assert why in unescape(lead.get(NOTICES).text)
    assert "/admin/notices" in lead.get("/staff/situation").text.partition("notice bad")[2]
    for browser, path, form in (
        (second, f"{address}/approval", typed_in(second.get(address))),
        (second, f"{NOTICES}/1/cancellation", {}),
        (lead, f"{NOTICES}/denial", {"seen_last": "1"}),
    ):
        form["code"] = code()
        page = browser.post(path, data=form)
        assert (page.status_code, why in unescape(page.text)) == (409, True), path
    assert len(published(database)) == 1
