"""Who may call a webhook: only the carrier, with its signature over the exact address and every parameter."""

import base64
import hashlib
import hmac
import json
from itertools import pairwise
from urllib.parse import urlencode

import pytest
from flask import Flask

from tests.faces.hooks.conftest import (
    MESSAGES,
    NAMED,
    NEW_TOKEN,
    OLD_TOKEN,
    QUIET,
    RECEIPTS,
    SID,
    signature,
    text_form,
)

FORM = text_form()
GOOD = signature(NAMED + MESSAGES, FORM)
FORGER = "https://forger.example.com"
PORT = "https://evac.example.org:8443"
FORM_TYPE = "application/x-www-form-urlencoded"

IN_PARTS = "".join(
    f'--cut\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in FORM.items()
)
IN_PARTS += '--cut\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\nwords\r\n--cut--\r\n'


def signed(value: str) -> dict[str, str]:
    return {"X-Twilio-Signature": value}


def by(token: str, url: str = NAMED + MESSAGES, form: dict[str, str] = FORM) -> dict[str, str]:
    return signed(signature(url, form, token))


def hmac_sha256(url: str, form: dict[str, str]) -> str:
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(OLD_TOKEN.encode(), text.encode(), hashlib.sha256).digest()).decode()


# Each is a genuine request with one thing wrong: what is sent instead of the genuine part.
FORGED = {
    "unsigned": {"headers": {"X-Twilio-Signature": None}},
    "empty signature": {"headers": signed("")},
    "signature of blanks": {"headers": signed("   ")},
    "signature cut short": {"headers": signed(GOOD[:-1])},
    "signature without its padding": {"headers": signed(GOOD.rstrip("="))},
    "signature with a letter more": {"headers": signed(GOOD + "A")},
    "signature in lower case": {"headers": signed(GOOD.lower())},
    "signature with a blank inside": {"headers": signed(GOOD[:9] + " " + GOOD[9:])},
    "two signatures in one": {"headers": signed(f"{GOOD},{GOOD}")},
    "signature that is no base64": {"headers": signed("not base64 at all ñ")},
    "signature by another method": {"headers": signed(hmac_sha256(NAMED + MESSAGES, FORM)[:-4])},
    "signature in another header": {"headers": {"X-Twilio-Signature": None, "X-Signature": GOOD}},
    "other token": {"headers": by("token-of-somebody-else")},
    "empty token": {"headers": by("")},
    "token of blanks": {"headers": by(" ")},
    "account's id as token": {"headers": by(FORM["AccountSid"])},
    "both tokens as one": {"headers": by(f"{OLD_TOKEN},{NEW_TOKEN}")},
    "signed for another host": {"headers": by(OLD_TOKEN, FORGER + MESSAGES)},
    "signed for http": {"headers": by(OLD_TOKEN, NAMED.replace("https", "http") + MESSAGES)},
    "signed for another port": {"headers": by(OLD_TOKEN, PORT + MESSAGES)},
    "signed for another path": {"headers": by(OLD_TOKEN, f"{NAMED}{RECEIPTS}abc")},
    "signed with a slash at the end": {"headers": by(OLD_TOKEN, f"{NAMED}{MESSAGES}/")},
    "signed with a query": {"headers": by(OLD_TOKEN, f"{NAMED}{MESSAGES}?a=1")},
    "signed in upper case": {"headers": by(OLD_TOKEN, (NAMED + MESSAGES).upper())},
    "signed without parameters": {"headers": by(OLD_TOKEN, form={})},
    "signed for another text": {"headers": by(OLD_TOKEN, form=text_form(MessageSid="SM" + "2" * 32))},
    "query added": {"query_string": "a=1"},
    "parameters in the query": {"query_string": urlencode(FORM), "data": {}},
    "parameter added": {"data": FORM | {"Extra": "1"}},
    "empty parameter added": {"data": FORM | {"Extra": ""}},
    "parameter removed": {"data": {k: v for k, v in FORM.items() if k != "NumMedia"}},
    "empty parameter removed": {"data": {k: v for k, v in FORM.items() if k != "FromCity"}},
    "all parameters removed": {"data": {}},
    "words changed": {"data": FORM | {"Body": "estoy mal"}},
    "words with a blank more": {"data": FORM | {"Body": FORM["Body"] + " "}},
    "sender changed": {"data": FORM | {"From": "+584145550002"}},
    "text's id changed": {"data": FORM | {"MessageSid": "SM" + "3" * 32}},
    "parameter repeated": {"data": urlencode([*FORM.items(), ("Body", FORM["Body"])])},
    "parameter repeated with other words": {"data": urlencode([("Body", "estoy mal"), *FORM.items()])},
    "parameter's name in lower case": {"data": {name.lower(): value for name, value in FORM.items()}},
    "body as JSON": {"data": json.dumps(FORM), "content_type": "application/json"},
    "body as text": {"data": urlencode(FORM), "content_type": "text/plain"},
    "body in parts": {"data": FORM, "content_type": "multipart/form-data"},
    "body in parts, with a file": {"data": IN_PARTS, "content_type": "multipart/form-data; boundary=cut"},
    "body that is no UTF-8": {"data": b"Body=\xff\xfe&MessageSid=x", "content_type": FORM_TYPE},
    "half a surrogate pair": {"data": b"Body=%ED%A0%BD&MessageSid=x", "content_type": FORM_TYPE},
    "GET": {"method": "GET"},
    "GET with the parameters in the address": {"method": "GET", "query_string": urlencode(FORM)},
    "HEAD": {"method": "HEAD"},
    "PUT": {"method": "PUT"},
    "PATCH": {"method": "PATCH"},
    "DELETE": {"method": "DELETE"},
    "OPTIONS": {"method": "OPTIONS"},
}


def test_forged_requests_are_refused_and_leave_no_row(carrier, count_all):
    answers = {kind: carrier.post(**{"data": FORM} | wrong).status_code for kind, wrong in FORGED.items()}

    assert {kind: status for kind, status in answers.items() if status != 403} == {}
    assert len(answers) >= 50
    assert count_all() == 0


def test_forged_receipts_are_refused_and_leave_no_row(carrier, count_all):
    """All that was forged for a text, with the parameters of a receipt."""
    form, path = {"MessageSid": SID, "MessageStatus": "delivered"}, f"{RECEIPTS}{'a' * 32}"
    answers = {
        kind: carrier.post(form, path=path, **wrong).status_code
        for kind, wrong in FORGED.items()
        if "data" not in wrong
    }

    assert {kind: status for kind, status in answers.items() if status != 403} == {}
    assert count_all() == 0


def test_parameters_glued_together_make_no_second_text(carrier, count_all):
    """The signature has no separators, so it also fits a form whose neighbours were joined."""
    assert carrier.post(FORM).status_code == 200
    names = sorted(FORM)

    for first, second in pairwise(names):
        glued = {name: FORM[name] for name in names if name not in (first, second)}
        glued[first] = FORM[first] + second + FORM[second]
        assert signature(NAMED + MESSAGES, glued) == GOOD
        assert carrier.post(glued).status_code in (200, 400), first

    assert count_all() == 1


# What a forger may add to make a signature for another address fit.
HEADERS = {
    "Host": {"Host": "forger.example.com"},
    "Host with a port": {"Host": "evac.example.org:8443"},
    "X-Forwarded-Host": {"X-Forwarded-Host": "forger.example.com"},
    "X-Forwarded-Proto": {"X-Forwarded-Proto": "http"},
    "X-Forwarded-Port": {"X-Forwarded-Port": "8443"},
    "X-Forwarded-Prefix": {"X-Forwarded-Prefix": "/elsewhere"},
    "Forwarded": {"Forwarded": "host=forger.example.com;proto=http"},
    "X-Original-URL": {"X-Original-URL": "https://forger.example.com/hooks/twilio/messages"},
    "X-Rewrite-URL": {"X-Rewrite-URL": "/elsewhere"},
    "X-HTTP-Method-Override": {"X-HTTP-Method-Override": "GET"},
}
ELSEWHERE = (FORGER, NAMED.replace("https", "http"), PORT, f"{NAMED}/elsewhere")


def test_headers_of_the_request_never_make_an_address_ours(carrier, count_all):
    answers = {
        (name, address): carrier.post(headers=signed(signature(address + MESSAGES, FORM)) | added).status_code
        for name, added in HEADERS.items()
        for address in ELSEWHERE
    }

    assert set(answers.values()) == {403}
    assert count_all() == 0


def test_genuine_request_passes_whatever_a_proxy_adds(carrier, count_all):
    assert {carrier.post(headers=added).status_code for added in HEADERS.values()} == {200}
    assert count_all() == 1


@pytest.mark.parametrize("token", [OLD_TOKEN, NEW_TOKEN])
@pytest.mark.parametrize("host", [NAMED, QUIET])
def test_both_tokens_sign_for_both_fronts_during_a_rotation(carrier, count_all, token, host):
    assert carrier.post(host=host, token=token).status_code == 200
    assert count_all() == 1


@pytest.mark.parametrize("address", [f"{NAMED}:443", NAMED])
def test_signers_differ_about_the_usual_port(carrier, address):
    headers = signed(signature(address + MESSAGES, FORM))

    assert carrier.post(headers=headers).status_code == 200


def test_signature_for_one_front_serves_at_the_other_since_proxies_may_share_a_process(carrier):
    assert carrier.post(host=QUIET, base_url="http://10.0.0.7:8000").status_code == 200


def test_provider_without_a_channel_is_refused(app: Flask, count_all):
    app.extensions["evac"].channels.clear()

    answer = app.test_client().post(MESSAGES, base_url=NAMED, data=FORM, headers=signed(GOOD))

    assert answer.status_code == 403
    assert count_all() == 0


def test_receipt_needs_the_signature_for_its_own_address(carrier, count_all):
    form = {"MessageSid": SID, "MessageStatus": "delivered"}
    for_another = signature(f"{NAMED}{RECEIPTS}{'a' * 32}", form)

    answer = carrier.post(form, path=f"{RECEIPTS}{'b' * 32}", headers=signed(for_another))

    assert answer.status_code == 403
    assert count_all() == 0


def test_refusal_says_nothing_of_what_was_expected(carrier):
    answer = carrier.post(headers=signed("wrong"))

    assert answer.get_json() == {"code": "forbidden", "message": "forbidden"}
