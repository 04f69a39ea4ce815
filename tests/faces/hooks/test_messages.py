"""Texts in: each genuine one is one row, sealed, whatever it holds; a repeat is none."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import quote

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError
from twilio.request_validator import RequestValidator

from evac.kernel.wording import Front
from evac.messaging.models import Incoming, InState
from evac.people.models import Channel, Party
from tests.faces.hooks.conftest import (
    ACCOUNT,
    MESSAGES,
    NAMED,
    OLD_TOKEN,
    PHONE,
    QUIET,
    QUIET_NUMBER,
    SID,
    WHATSAPP_NUMBER,
    new_sid,
    signature,
    text_form,
)
from tests.factories import NOON
from tests.support import PATIENCE

FORM_TYPE = "application/x-www-form-urlencoded"
WORDS = {
    "accents": "Están bien, señor. ¿Qué más? Güiria",
    "emoji": "🆘🇻🇪👩‍👩‍👧‍👦 ayuda 🙏🏽",
    "right to left": "أنا بخير ‮dekcah‬ שלום",
    "east": "私は安全です 我很安全",
    "NUL and controls": "a\x00b\x01c\x1b[31m\x7f",
    "lines": "uno\r\ndos\ntres\u2028cuatro",
    "blanks only": " \t\u00a0\u200b ",
    "percent and plus": "100% + 1&2=3;4%41",
    "zalgo": "h̷̢e̵l̸p̶" * 20,
    "not a character": "\ufffe\uffff\U0010ffff",
    "markup": "<Response><Message>x</Message></Response>{{ 7*7 }}",
    "statement": "'); DROP TABLE incoming; --",
    "longest": "a" * 1600,
    "longest in Unicode": "ñ🙏" * 800,
}


def test_words_are_kept_to_the_letter(carrier, kept):
    for kind, words in WORDS.items():
        sid = new_sid()
        assert carrier.post(text_form(MessageSid=sid, Body=words)).status_code == 200, kind
        assert kept(sid)("body") == words, kind


def test_row_holds_what_an_answer_needs(carrier, rows, kept):
    answer = carrier.post(text_form(To=QUIET_NUMBER), host=QUIET)

    assert (answer.status_code, answer.mimetype, answer.text) == (200, "text/xml", "<Response/>")
    (row,) = rows()
    assert (row.provider_sid, row.channel, row.front) == (SID, Channel.SMS, Front.QUIET)
    assert (row.state, row.failures, row.received_at, row.next_try_at) == (InState.WAITING, 0, NOON, NOON)
    assert tuple(map(kept(SID), ("from", "to", "body"))) == (PHONE, QUIET_NUMBER, "estoy bien")
    assert row.party_id is None


def test_hook_keeps_and_does_nothing_else(carrier, database):
    carrier.post(text_form(Body="auxilio me secuestran"))

    with database.reading() as session:
        assert session.scalars(select(Party)).all() == []


def test_replay_is_answered_and_leaves_no_second_row(carrier, rows):
    answers = [carrier.post() for _ in range(5)]

    assert [(answer.status_code, answer.text) for answer in answers] == [(200, "<Response/>")] * 5
    assert len(rows()) == 1


def test_replays_side_by_side_leave_one_row(carrier, rows):
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: carrier.post().status_code, range(24)))

    assert set(answers) == {200}
    assert len(rows()) == 1


def test_replay_with_other_words_changes_nothing(carrier, kept):
    """The carrier would not do it, but a token that has leaked could."""
    carrier.post(text_form(Body="auxilio"))

    assert carrier.post(text_form(Body="todo bien")).status_code == 200
    assert kept(SID)("body") == "auxilio"


def test_photo_without_words_is_counted_and_never_fetched(carrier, rows, kept):
    photo = {"NumMedia": "2", "MediaUrl0": "https://192.0.2.1/a", "MediaContentType0": "image/jpeg"}
    form = text_form(Body="", **photo, MediaUrl1="http://127.0.0.1:1/b")

    assert carrier.post(form).status_code == 200
    assert (rows()[0].media_count, kept(SID)("body")) == (2, "")


def test_text_without_words_is_kept(carrier, kept):
    for body in (None, "", " "):
        sid = new_sid()
        assert carrier.post(text_form(MessageSid=sid, Body=body)).status_code == 200
        assert kept(sid)("body") == (body or "")


def whatsapp_form(**fields: str) -> dict[str, str]:
    pin = {"From": f"whatsapp:{PHONE}", "To": f"whatsapp:{WHATSAPP_NUMBER}", "Body": "", "WaId": PHONE[1:]}
    return text_form(**pin | {"ProfileName": "Ana 🌸"} | fields)


def test_pin_is_kept_with_its_label(carrier, rows, kept):
    pin = {"Latitude": "10.4806", "Longitude": "-66.9036", "Label": "Hotel Cima", "Address": "Av. Urdaneta"}

    assert carrier.post(whatsapp_form(**pin)).status_code == 200
    assert rows()[0].channel is Channel.WHATSAPP
    assert kept(SID)("point") == "10.4806,-66.9036"
    assert kept(SID)("label") == "Hotel Cima, Av. Urdaneta"


NOWHERE = (("", ""), ("91", "0"), ("0", "181"), ("nan", "0"), ("inf", "0"), ("10,5", "-66"), ("x" * 999, "1"))


def test_pin_outside_of_the_world_is_none(carrier, kept):
    for latitude, longitude in NOWHERE:
        sid = new_sid()
        form = whatsapp_form(MessageSid=sid, Latitude=latitude, Longitude=longitude)
        assert carrier.post(form).status_code == 200
        assert kept(sid)("point") is None


SENDERS = {
    "whatsapp:US.1234": "US.1234",
    "whatsapp:+584145550001": "+584145550001",
    "rcs:agent_x": "agent_x",
    "40404": "40404",
    "INFO": "INFO",
    "+58 414 555 0001": "+584145550001",
    "Ünknown ñ 🙃": "Ünknown ñ 🙃",
    "": "",
    None: "",
}


def test_sender_need_not_be_a_number(carrier, kept):
    for sender, value in SENDERS.items():
        sid = new_sid()
        assert carrier.post(text_form(MessageSid=sid, From=sender)).status_code == 200, sender
        assert kept(sid)("from") == value


def test_unknown_parameters_are_signed_and_ignored(carrier, rows):
    many = {f"Parameter{number}": "x" * 20 for number in range(1200)}

    assert carrier.post(text_form(**many, ExternalUserId="whatsapp:US.1", Ñandú="1")).status_code == 200
    assert len(rows()) == 1


def test_wrong_count_of_media_is_no_reason_to_lose_a_text(carrier, rows):
    wrong = ("", "many", "-1", "9" * 400, "1e9", "٣")
    for number in wrong:
        assert carrier.post(text_form(MessageSid=new_sid(), NumMedia=number)).status_code == 200

    assert len(rows()) == len(wrong)
    assert all(0 <= row.media_count <= 100 for row in rows())


def test_text_is_known_by_any_name_of_its_id(carrier, rows):
    for names in (("SmsSid",), ("SmsMessageSid",), ("MessageSid", "SmsSid")):
        sid = new_sid()
        ids = {"MessageSid": None, "SmsSid": None} | dict.fromkeys(names, sid)
        assert carrier.post(text_form(**ids)).status_code == 200
        assert rows()[-1].provider_sid == sid


def test_genuine_webhook_that_names_no_text_is_refused_in_plain_words(carrier, count_all):
    for sid in ("", "SM 1", "SM\x00", "SMñ", "SM" + "1" * 33, "../x"):
        answer = carrier.post(text_form(MessageSid=sid, SmsSid=None))
        assert (answer.status_code, answer.get_json()["code"]) == (400, "unreadable-webhook"), sid

    assert count_all() == 0


def test_body_over_64_kilobytes_is_refused_before_it_is_read(carrier, count_all):
    assert carrier.post(text_form(Body="a" * 70_000)).status_code == 413
    assert carrier.post(text_form(Body="a" * 65_000)).status_code == 200
    assert count_all() == 1


def test_body_without_a_length_is_cut_off_at_64_kilobytes(carrier, count_all):
    """A chunked body, as gunicorn hands it on."""
    form = text_form(Body="a" * 70_000)
    body = "&".join(f"{quote(name)}={quote(value)}" for name, value in form.items()).encode()
    chunked = {"wsgi.input_terminated": True, "CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked"}

    answer = carrier.post(form, data=body, content_type=FORM_TYPE, environ_overrides=chunked)

    assert answer.status_code == 413
    assert count_all() == 0


class Away:
    """A database that does not answer."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def grouped(self, write):
        raise self._error


FAULTS = (OperationalError("x", {}, Exception("disk full")), RuntimeError("x"), MemoryError())


def test_text_that_was_not_kept_is_never_answered_with_200(app, carrier, count_all):
    services = app.extensions["evac"]
    for fault in FAULTS:
        app.extensions["evac"] = replace(services, database=Away(fault))
        assert carrier.post().status_code >= 500

    app.extensions["evac"] = services
    assert count_all() == 0


def test_failed_write_is_told_and_the_next_one_is_kept(carrier, database, count_all):
    with database.writing() as session:
        session.execute(text("ALTER TABLE incoming RENAME TO incoming_away"))
    assert carrier.post().status_code >= 500
    with database.writing() as session:
        session.execute(text("ALTER TABLE incoming_away RENAME TO incoming"))

    assert carrier.post().status_code == 200
    assert count_all() == 1


def test_answer_waits_for_the_commit(carrier, database, count_all):
    """While somebody else holds the table, nothing is answered."""
    with ThreadPoolExecutor(1) as pool:
        with database.writing() as session:
            if not database.is_sqlite:  # there the writer's turn is held already
                session.execute(text("LOCK TABLE incoming IN EXCLUSIVE MODE"))
            posted = pool.submit(carrier.post)
            with pytest.raises(TimeoutError):
                posted.result(timeout=0.3)
            assert count_all() == 0
        assert posted.result(timeout=PATIENCE).status_code == 200
    assert count_all() == 1


def test_signature_covers_what_was_sent_and_not_what_it_decodes_to(carrier, count_all):
    """Half a surrogate pair has no UTF-8: nobody can have signed it, and it must not make a fault."""
    body = b"MessageSid=SM1&Body=%ED%A0%BD"
    for words in ("\ufffd\ufffd\ufffd", "%ED%A0%BD", "?"):
        signed = RequestValidator(OLD_TOKEN).compute_signature(
            NAMED + MESSAGES, {"MessageSid": "SM1", "Body": words}
        )
        answer = carrier.post(data=body, content_type=FORM_TYPE, headers={"X-Twilio-Signature": signed})
        assert answer.status_code in (200, 403)
    assert count_all() <= 1


def test_carriers_own_reading_of_a_word_is_kept(carrier, rows):
    for word in ("STOP", "START", "HELP", "stop", "other", ""):
        carrier.post(text_form(MessageSid=new_sid(), OptOutType=word))

    assert [row.carrier_word for row in rows()] == ["STOP", "START", "HELP", "STOP", None, None]


def test_text_of_another_account_signed_by_our_token_is_kept(carrier, rows):
    """Sub-accounts sign with the token of their parent."""
    form = text_form(AccountSid=ACCOUNT[:-1] + "9")

    assert (
        carrier.post(form, headers={"X-Twilio-Signature": signature(NAMED + MESSAGES, form)}).status_code
        == 200
    )
    assert len(rows()) == 1


def test_equal_senders_have_one_index_whatever_the_channel(carrier, database):
    carrier.post(text_form(MessageSid="SM" + "4" * 32))
    carrier.post(whatsapp_form(MessageSid="SM" + "5" * 32))

    with database.reading() as session:
        assert len(set(session.scalars(select(Incoming.from_index)))) == 1
