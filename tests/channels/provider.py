"""A tiny HTTP server that answers as it is told: what a provider, or the network before it, can do to us."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from evac.channels.twilio_messages import TwilioAccount, TwilioMessages
from evac.kernel.wording import Front
from evac.messaging.channel import Job
from evac.people.models import Channel as Kind

ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "simulated-token"
NAMED, QUIET, WHATSAPP = "+13055550142", ("+13055550143", "+13055550144"), "+13055550145"
FRONTS = {Front.NAMED: "https://named.example", Front.QUIET: "https://quiet.example"}

Answer = Callable[["Request"], Awaitable[bytes | None]]


@dataclass
class Request:
    head: str
    form: dict[str, str]


@dataclass
class Provider:
    url: str = ""
    requests: list[Request] = field(default_factory=list)


def account(**fields) -> TwilioAccount:
    given = {
        "account_sid": ACCOUNT,
        "auth_tokens": (TOKEN,),
        "sms_from": NAMED,
        "sms_from_quiet": QUIET,
        "whatsapp_from": WHATSAPP,
        "fronts": FRONTS,
    }
    return TwilioAccount(**given | fields)


def job(**fields) -> Job:
    given = {
        "outgoing_id": 1,
        "attempt_id": 1,
        "attempt_uid": "a" * 32,
        "worker": "one",
        "kind": Kind.SMS,
        "sender": "quiet-sms-1",
        "to": "+584125550101",
        "body": "Hola. Marta",
        "segments": 1,
        "lane": 2,
    }
    return Job(**given | fields)


def http(status: int, content: object) -> bytes:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    kind = "Content-Type: application/json\r\n"
    head = f"HTTP/1.1 {status} X\r\n{kind}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


@asynccontextmanager
async def provider(answer: Answer):
    """Serves until the block ends; ``answer`` gives the bytes, or None to cut the connection."""
    found = Provider()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                request = await _read(head.decode(), reader)
                found.requests.append(request)
                answered = await answer(request)
                if answered is None:
                    break
                writer.write(answered)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield found
    finally:
        server.close()


async def _read(head: str, reader: asyncio.StreamReader) -> Request:
    length = next(
        (int(line.split(":")[1]) for line in head.splitlines() if line.lower().startswith("content-length")),
        0,
    )
    form = parse_qs((await reader.readexactly(length)).decode(), keep_blank_values=True)
    return Request(head, {name: values[0] for name, values in form.items()})


async def call(answer: Answer, *, timeout_seconds: float = 5.0, accounts: dict | None = None, **about):
    """One send against a provider that answers so; returns the outcome and what the provider was asked."""
    async with provider(answer) as at:
        channel = TwilioMessages(account(api_url=at.url, **accounts or {}), timeout_seconds=timeout_seconds)
        try:
            return await channel.send(job(**about)), at.requests
        finally:
            await channel.close()
