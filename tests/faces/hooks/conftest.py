"""A carrier that signs as the real one does, and the rows its webhooks leave."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from evac.app import create_app
from evac.channels.twilio_messages import TwilioAccount, TwilioMessages
from evac.channels.twilio_voice import TwilioVoice
from evac.db.database import Database
from evac.db.sealed import unseal
from evac.faces.support import Services
from evac.kernel.wording import Front
from evac.messaging.models import Incoming, ParkedReceipt
from evac.settings import Settings

NAMED, QUIET = "https://evac.example.org", "https://nota.example.net"
MESSAGES = "/hooks/twilio/messages"
RECEIPTS = "/hooks/twilio/receipts/"
ACCOUNT = "AC" + "0" * 31 + "1"
OLD_TOKEN, NEW_TOKEN = "old-token-of-the-account", "new-token-of-the-account"
NAMED_NUMBER, QUIET_NUMBER, WHATSAPP_NUMBER = "+13055550143", "+13055550178", "+13055550144"
PHONE = "+584145550001"
SID = "SM" + "1" * 32
_numbers = count(1)


@pytest.fixture
def services(services: Services) -> Services:
    """Those of every face, with the carrier's channel: hooks are where it comes in."""
    account = TwilioAccount(
        account_sid=ACCOUNT,
        auth_tokens=(OLD_TOKEN, NEW_TOKEN, ""),
        sms_from=NAMED_NUMBER,
        sms_from_quiet=(QUIET_NUMBER,),
        whatsapp_from=WHATSAPP_NUMBER,
        fronts={Front.NAMED: NAMED, Front.QUIET: QUIET},
    )
    return Services(
        database=services.database,
        vault=services.vault,
        clock=services.clock,
        operation=services.operation,
        ground=services.ground,
        channels={"twilio": TwilioMessages(account)},
        fronts=account.fronts,
        voices={"twilio": TwilioVoice(account)},
    )


def text_form(**fields: str | None) -> dict[str, str]:
    """What the carrier posts for a text; None leaves a field out."""
    form: dict[str, str | None] = {
        "MessageSid": SID,
        "SmsSid": SID,
        "AccountSid": ACCOUNT,
        "From": PHONE,
        "To": NAMED_NUMBER,
        "Body": "estoy bien",
        "NumMedia": "0",
        "NumSegments": "1",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
        "FromCity": "",
    }
    return {name: value for name, value in (form | fields).items() if value is not None}


def new_sid() -> str:
    return f"SM{next(_numbers):032x}"


def signature(url: str, form: Mapping[str, str], token: str = OLD_TOKEN) -> str:
    """By the provider's own library: not a line of ours says what is genuine."""
    signed: str = RequestValidator(token).compute_signature(url, dict(form))
    return signed


@pytest.fixture
def app(services: Services) -> Flask:
    """Only what a webhook needs: the other faces' pages take longer to set up than these tests to run."""
    app = create_app(Settings.from_env({"EVAC_OPERATION": "exercise", "EVAC_FACES": "hooks"}), services)
    app.config["PROPAGATE_EXCEPTIONS"] = False  # a fault is answered as in production
    return app


@dataclass(frozen=True)
class Carrier:
    """Posts webhooks, genuine unless told otherwise."""

    client: FlaskClient

    def post(
        self,
        form: Mapping[str, str] | None = None,
        *,
        path: str = MESSAGES,
        host: str = NAMED,
        token: str = OLD_TOKEN,
        **changes: Any,
    ) -> TestResponse:
        """``changes`` go to the request after it was signed; a header that is None is left out."""
        form = text_form() if form is None else form
        headers = {"X-Twilio-Signature": signature(host + path, form, token)}
        given = {"method": "POST", "base_url": host, "data": dict(form)} | changes
        wanted = headers | dict(changes.get("headers", {}))
        given["headers"] = {name: value for name, value in wanted.items() if value is not None}
        return self.client.open(changes.get("path", path), **{k: v for k, v in given.items() if k != "path"})


@pytest.fixture
def carrier(app: Flask) -> Carrier:
    return Carrier(app.test_client())


@pytest.fixture
def rows(database: Database) -> Callable[[], list[Incoming]]:
    def read() -> list[Incoming]:
        with database.reading() as session:
            found = list(session.scalars(select(Incoming).order_by(Incoming.id)))
            session.expunge_all()
            return found

    return read


@pytest.fixture
def kept(database: Database) -> Callable[[str], Callable[[str], str | None]]:
    """``kept(sid)("body")``: a cell of one text."""

    def read(sid: str, name: str) -> str | None:
        with database.reading() as session:
            row = session.scalars(select(Incoming).where(Incoming.provider_sid == sid)).one()
            return unseal(session, row, name)

    return lambda sid: partial(read, sid)


@pytest.fixture
def count_all(database: Database) -> Callable[[], int]:
    """Rows that any webhook may leave."""

    def count() -> int:
        with database.reading() as session:
            tables = (Incoming, ParkedReceipt)
            return sum(session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)

    return count
