"""A lead publishes: written, read once more, proved by a code, and in the log once."""

import re
from datetime import timedelta
from html import unescape

import pyotp
import pytest
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from evac.broadcasts.halt import halt
from evac.db.sealed import seal
from evac.faces.admin.notice_words import WORDS as SAID
from evac.notices.models import Notice, NoticeKind
from evac.notices.verify import verify
from evac.officers.models import Officer, Role
from tests.broadcasts.steps import make_approved, make_draft, reachable_party
from tests.factories import NOON
from tests.notices.log import WORDS, make_notice

NOTICES = "/admin/notices"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
_INPUT = re.compile(r"<input[^>]*>")
_NAMED = re.compile(r' name="([^"]+)".* value="([^"]*)"')
_AREA = re.compile(r'<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</textarea>')
_CHOSEN = re.compile(r'<option value="([^"]*)" selected>')


@pytest.fixture
def lead(client_as, database):
    browser = client_as(Role.LEAD)
    with database.writing() as session:
        officer = session.scalars(select(Officer).where(Officer.role == Role.LEAD)).one()
        seal(session, officer, totp=SECRET)
    return browser


@pytest.fixture
def code(clock):
    """``code()``: the next code the lead's app shows."""

    def next_code():
        clock.forward(seconds=30)
        return pyotp.TOTP(SECRET).at(clock.now)

    return next_code


def written(**changed):
    texts = {f"texts.{lang}.{part}": text for lang, parts in WORDS.items() for part, text in parts.items()}
    return {"stage": "leave-now", "zones": ["CAP"], "kind": "Alert", "seen_last": "0"} | texts | changed


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


def test_what_was_written_and_looked_at_is_public_once_it_is_proved(lead, client, database, code):
    look = lead.post(f"{NOTICES}/look", data=written())
    assert look.status_code == 200
    assert WORDS["es"]["description"].splitlines()[1] in look.text
    assert published(database) == []

    done = lead.post(NOTICES, data=typed_in(look, code=code()))
    assert (done.status_code, done.location) == (303, f"{NOTICES}?published=1")
    [notice] = published(database)
    assert (notice.kind, notice.texts, notice.zones) == (NoticeKind.ALERT, WORDS, ["CAP"])
    assert WORDS["es"]["headline"] in client.get("/notices/1?lang=es").text
    assert "Notice 1 is public now." in lead.get(done.location).text


@pytest.mark.parametrize("given", ["", "000000", "abc"])
def test_without_a_good_code_nothing_is_published_and_nothing_is_lost(lead, database, given):
    page = lead.post(NOTICES, data=written(code=given))
    assert page.status_code == 422
    assert "Nothing was published." in page.text
    assert typed_in(page)["texts.en.headline"] == WORDS["en"]["headline"]
    assert published(database) == []


def test_a_code_works_once_and_so_does_a_press(lead, database, code):
    form = written(code=code())
    assert lead.post(NOTICES, data=form).status_code == 303
    assert lead.post(NOTICES, data=form).status_code == 422
    again = lead.post(NOTICES, data=form | {"code": code()})
    assert (again.status_code, "A notice was published since you looked" in again.text) == (422, True)
    assert len(published(database)) == 1


def test_a_look_publishes_nothing_and_going_back_keeps_all(lead, database):
    look = lead.post(f"{NOTICES}/look", data=written(expires_at="2026-01-13T18:00"))
    back = lead.post(f"{NOTICES}/new", data=typed_in(look))
    assert back.status_code == 200
    expected = MultiDict(written(expires_at="2026-01-13T18:00", refers_to="", broadcast=""))
    assert typed_in(back).to_dict(flat=False) == expected.to_dict(flat=False)
    assert published(database) == []


def test_an_approved_broadcast_becomes_a_notice(lead, database, code):
    with database.writing() as session:
        reachable_party(session)
        broadcast = make_approved(session)
        uid = broadcast.uid
    page = lead.get(f"{NOTICES}/new?broadcast={uid}")
    form = typed_in(page)
    assert form["stage"] == "leave-now"
    assert form["expires_at"] == "2026-01-13T12:00", "in the post's time"
    assert form["texts.en.headline"] == "Leave Venezuela now by commercial flight, not by road"
    assert "Until 13Jan 12:00." in form["texts.en.description"]
    assert not [text for text in form.values() if "{" in text]
    assert lead.post(f"{NOTICES}/look", data=form).status_code == 200
    assert lead.post(NOTICES, data=typed_in(page, code=code())).status_code == 303
    [notice] = published(database)
    assert notice.broadcast_id is not None
    again = lead.post(f"{NOTICES}/look", data=typed_in(page, seen_last="1"))
    assert (again.status_code, "as notice 1" in again.text) == (422, True)


def test_what_nobody_approved_or_somebody_halted_is_not_published(lead, database, code):
    with database.writing() as session:
        reachable_party(session)
        drafted, halted = make_draft(session), make_approved(session)
        halt(session, halted, officer_id=halted.created_by, reason="wrong-words", now=NOON)
        uids = drafted.uid, halted.uid
    for uid in uids:
        page = lead.post(NOTICES, data=written(broadcast=uid, code=code()))
        assert (page.status_code, "is not approved, or was halted" in page.text) == (422, True)
    assert published(database) == []


def test_a_notice_is_updated_then_cancelled(lead, database, code):
    with database.writing() as session:
        make_notice(session, now=NOON - timedelta(hours=1))
    assert re.findall(r">(\w+)<span[^>]*> 1<", lead.get(NOTICES).text) == ["Update", "Cancel"]
    update = typed_in(lead.get(f"{NOTICES}/new?update=1"), code=code())
    assert (update["kind"], update["refers_to"], update["seen_last"]) == ("Update", "1", "1")
    assert update["texts.es.headline"] == WORDS["es"]["headline"]
    assert lead.post(NOTICES, data=update).status_code == 303
    page = lead.get(f"{NOTICES}/new?cancel=2")
    cancel = typed_in(page)
    assert "texts.en.headline" not in {name for name, text in cancel.items() if text}
    assert lead.post(NOTICES, data=typed_in(page, code=code())).status_code == 422, "it must say why"
    words = {f"texts.{lang}.{part}": "Over." for lang in WORDS for part in ("headline", "description")}
    assert lead.post(NOTICES, data=typed_in(page, **words, code=code())).status_code == 303
    assert [one.kind.value for one in published(database)] == ["Alert", "Update", "Cancel"]
    listed = lead.get(NOTICES).text
    assert "replaced by 2" in listed
    assert "built-in" not in listed
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
        ({"seen_last": "x"}, "seen_last"),
    ],
)
def test_what_is_wrong_is_marked_and_what_was_typed_is_kept(lead, wrong, field):
    page = lead.post(f"{NOTICES}/look", data=written(**wrong))
    assert page.status_code == 422
    assert f'id="{field}-error"' in page.text
    assert WORDS["es"]["headline"] in page.text


@pytest.mark.parametrize("query", ["broadcast=x", "update=99", "cancel=0", "update=99999999999999"])
def test_a_form_about_what_is_not_there_is_not_found(lead, query):
    assert lead.get(f"{NOTICES}/new?{query}").status_code == 404


def test_no_stage_is_chosen_by_itself(lead):
    page = lead.get(f"{NOTICES}/new")
    assert not _CHOSEN.search(page.text)
    assert lead.post(f"{NOTICES}/look", data=written(stage="")).status_code == 422


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
