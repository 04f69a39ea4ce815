"""Visitors to the citizens' pages, on the named host and on the quiet one."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from evac.faces.support import Services
from evac.kernel.wording import Front
from tests.faces.conftest import ORIGIN

QUIET = "http://localhost:8000"
_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')

LEAST = {"members-0-name": "Ana Pérez", "phone": "0412-5550101"}


@pytest.fixture
def services(services: Services) -> Services:
    return replace(services, fronts={Front.NAMED: ORIGIN, Front.QUIET: QUIET})


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser set to English."""
    return app.test_client()


@pytest.fixture
def send(client: FlaskClient) -> Callable[..., TestResponse]:
    """``send("/register", {...})``: opens the form and sends it filled in, as a browser does."""

    def send(path: str, fields: dict[str, object], **options: object) -> TestResponse:
        return client.post(path, data=hidden_of(client.get(path, **options)) | fields, **options)

    return send


def hidden_of(page: TestResponse) -> dict[str, str]:
    """What the form carries unseen."""
    return {name: unescape(value) for name, value in _HIDDEN.findall(page.text)}
