"""A real carrier on a free port, receivers that remember what they got, and the real SDK."""

import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

import pytest
from twilio.rest import Client

from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.support import PATIENCE

ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "simulated-token"
SERVICE = "MG" + "0" * 31 + "7"
NAMED, QUIET, WHATSAPP = "+13055550142", "+13055550143", "+13055550144"
PHONE = "+584141234567"


@dataclass
class Request:
    url: str
    form: dict[str, str]
    signature: str


@dataclass
class Receiver:
    """A webhook: answers what it is told to and keeps what came."""

    url: str
    requests: list[Request] = field(default_factory=list)
    status: int = 200
    body: bytes = b"<Response/>"

    def wait_for(self, count: int, seconds: float = PATIENCE) -> list[Request]:
        deadline = time.monotonic() + seconds
        while len(self.requests) < count and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len(self.requests) >= count, f"{len(self.requests)} of {count} requests came"
        return self.requests


def make_receiver():
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            url = f"http://{self.headers['Host']}{self.path}"
            form = dict(parse_qsl(body, keep_blank_values=True))
            receiver.requests.append(Request(url, form, self.headers["X-Twilio-Signature"]))
            self.send_response(receiver.status)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(receiver.body)))
            self.end_headers()
            self.wfile.write(receiver.body)

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server, receiver


@pytest.fixture
def receivers():
    """Named front, quiet front, receipts."""
    made = [make_receiver() for _ in range(3)]
    yield [receiver for _, receiver in made]
    for server, _ in made:
        server.shutdown()
        server.server_close()


@pytest.fixture
def webhook(receivers):
    return receivers[0]


@pytest.fixture
def quiet_webhook(receivers):
    return receivers[1]


@pytest.fixture
def receipts(receivers):
    return receivers[2]


@pytest.fixture
def options(webhook, quiet_webhook):
    return {
        "account_sid": ACCOUNT,
        "auth_tokens": (TOKEN,),
        "webhook_url": f"{webhook.url}/hooks/twilio/messages",
        "quiet_webhook_url": f"{quiet_webhook.url}/hooks/twilio/messages",
        "named_numbers": (NAMED,),
        "quiet_numbers": (QUIET,),
        "whatsapp_numbers": (WHATSAPP,),
        "service_sids": (SERVICE,),
        "segments_per_second": 100,
        "hop_s": 0.02,
    }


@pytest.fixture
def server(options):
    with Server(Options(**options)) as running:
        yield running


@pytest.fixture
def carrier(server):
    return server.carrier


@pytest.fixture
def sdk(server):
    client = Client(ACCOUNT, TOKEN)
    client.api.base_url = server.url
    return client


@pytest.fixture
def send(sdk):
    def create(body="Hola", to=PHONE, from_=NAMED, **fields):
        return sdk.messages.create(to=to, from_=from_, body=body, **fields)

    return create


@pytest.fixture
def settled(sdk):
    """Waits until a text has come to its end."""

    def wait(sid, *statuses, seconds=PATIENCE):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            message = sdk.messages(sid).fetch()
            if message.status in (statuses or ("delivered", "undelivered", "failed", "read")):
                return message
            time.sleep(0.02)
        raise AssertionError(f"still {message.status}")

    return wait
