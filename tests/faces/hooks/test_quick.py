"""The shortcut before Flask: the answers of the views, sooner."""

import pytest
from flask import Flask, request, request_started
from prometheus_client import REGISTRY

from evac.faces.hooks.quick import QuickHooks
from tests.faces.hooks.conftest import MESSAGES, RECEIPTS, SID, Carrier, text_form

RECEIPT = {"MessageSid": SID, "MessageStatus": "delivered"}
POSTS = {"text": (text_form(), MESSAGES), "receipt": (RECEIPT, f"{RECEIPTS}{'a' * 32}")}


@pytest.fixture
def views_asked(app: Flask):
    """The paths that reached Flask."""
    paths: list[str] = []

    def note(sender: Flask, **_: object) -> None:
        paths.append(request.path)

    with request_started.connected_to(note, app):
        yield paths


def counted(endpoint: str) -> float:
    labels = {"endpoint": endpoint, "method": "POST", "status": "200"}
    return REGISTRY.get_sample_value("evac_request_seconds_count", labels) or 0.0


@pytest.mark.parametrize("kind", POSTS)
def test_the_shortcut_answers_word_for_word_as_the_views(app, carrier, views_asked, kind):
    form, path = POSTS[kind]
    quick = carrier.post(form, path=path)
    assert views_asked == []

    app.wsgi_app = _views_behind(app)
    slow = Carrier(app.test_client()).post(form, path=path)

    assert views_asked == [path]
    assert (quick.status, quick.data) == (slow.status, slow.data)
    assert dict(quick.headers) == dict(slow.headers)


@pytest.mark.parametrize(
    ("kind", "endpoint"), [("text", "hooks.messages.message"), ("receipt", "hooks.receipts.receipt")]
)
def test_requests_are_counted_as_those_of_the_views(carrier, kind, endpoint):
    form, path = POSTS[kind]
    before = counted(endpoint)

    carrier.post(form, path=path)

    assert counted(endpoint) == before + 1


def test_what_is_refused_is_refused_by_the_views(carrier, views_asked):
    assert carrier.post(headers={"X-Twilio-Signature": "forged"}).status_code == 403
    assert carrier.post(path="/hooks/twilio/elsewhere").status_code in (400, 404)
    assert carrier.post(path=f"{RECEIPTS}a/b").status_code in (400, 404)
    assert carrier.post(method="GET").status_code == 403
    assert len(views_asked) == 4


def test_unreadable_body_lengths_are_for_the_views_to_judge(app, carrier, views_asked):
    for length in ("", "-1", "x", "²", "9" * 30):
        carrier.post(environ_overrides={"CONTENT_LENGTH": length})
    assert len(views_asked) == 5


def test_fault_in_the_shortcut_is_answered_by_the_views(app, carrier, views_asked, count_all):
    app.extensions["evac"].channels["twilio"].read = None

    assert carrier.post().status_code == 500
    assert views_asked == [MESSAGES]
    assert count_all() == 0


def _views_behind(app: Flask):
    """The application as it would be without the shortcut, which the doorkeeper stands before."""
    quick = app.wsgi_app.pages
    assert isinstance(quick, QuickHooks)
    return quick._views
