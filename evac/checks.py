"""Checks of the set-up that an operator runs before it matters: `python -m evac check`."""

from dataclasses import dataclass

from evac.db.migrate import current_revision, expected_revision
from evac.faces.support import Services
from evac.kernel.phone import normal_phone
from evac.kernel.segments import count_segments
from evac.kernel.wording import Front
from evac.messaging.channel import Channel, Event, Job
from evac.people.models import Channel as Kind
from evac.settings import Settings, is_loopback

TEST_WORDS = "Test. Please ignore."  # says nothing about who sends it


@dataclass(frozen=True)
class Found:
    name: str
    ok: bool
    detail: str


async def run_checks(settings: Settings, services: Services, *, send: str | None = None) -> list[Found]:
    """Each part of the set-up, and one real text to ``send`` when a number is given."""
    found = [_schema(services), _operation(services), *_fronts(settings)]
    if services.channels:
        found.append(_quiet_sender(settings))
    for channel in services.channels.values():
        account = await channel.check_account()
        found.append(Found("carrier account", account.ok, account.detail))
        if send:
            found.append(await _send(channel, services, send))
    if not services.channels:
        found.append(Found("carrier", False, "not set up: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"))
    return found


def _schema(services: Services) -> Found:
    at, expected = current_revision(services.database), expected_revision()
    detail = f"revision {at or 'none'}, expected {expected}"
    return Found(
        "schema", at == expected, detail if at == expected else f"{detail}: python -m evac db upgrade"
    )


def _operation(services: Services) -> Found:
    operation = services.operation
    return Found("operation", True, f"{operation.code}, {operation.mode.value}, {len(operation.zones)} zones")


def _fronts(settings: Settings) -> list[Found]:
    """Both addresses must be reachable by phones; the quiet one must not be the published one."""
    found = [
        Found("EVAC_PUBLIC_URL", not is_loopback(settings.public_url), _reach(settings.public_url)),
        Found("EVAC_QUIET_URL", not is_loopback(settings.quiet_url), _reach(settings.quiet_url)),
    ]
    if settings.public_url == settings.quiet_url:
        found.append(
            Found("fronts", False, "both are one host: discreet parties would see the published one")
        )
    return found


def _quiet_sender(settings: Settings) -> Found:
    """Without one nothing in discreet wording can leave; the published number would tell whose it is."""
    quiet = settings.twilio.sms_from_quiet
    detail = f"numbers: {len(quiet)}" if quiet else "none is set: texts to discreet parties wait"
    return Found("TWILIO_SMS_FROM_QUIET", bool(quiet), detail)


def _reach(url: str) -> str:
    return "this machine only: phones and the carrier cannot reach it" if is_loopback(url) else "ok"


async def _send(channel: Channel, services: Services, number: str) -> Found:
    to = normal_phone(number, services.operation.phone_region)
    if to is None:
        return Found("test text", False, "that is no phone number; write it as +13055550143")
    sender = channel.sender_for(Kind.SMS, Front.QUIET, contact_uid="check", answer_from=None)
    if sender is None:
        return Found("test text", False, "no sender: set TWILIO_SMS_FROM and TWILIO_SMS_FROM_QUIET")
    job = Job(
        outgoing_id=0,
        attempt_id=0,
        attempt_uid="check",
        worker="check",
        kind=Kind.SMS,
        sender=sender,
        to=to,
        body=TEST_WORDS,
        segments=count_segments(TEST_WORDS),
        lane=0,
    )
    outcome = await channel.send(job)
    accepted = outcome.event is Event.ACCEPTED
    return Found(
        "test text", accepted, "accepted by the carrier" if accepted else f"{outcome.event}: {outcome.reason}"
    )
