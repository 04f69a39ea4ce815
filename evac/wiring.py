"""Settings to objects: the only place they are put together."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from evac.channels.twilio_messages import TwilioAccount, TwilioMessages
from evac.channels.twilio_voice import TwilioVoice
from evac.conversation.commands import command_words
from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.db.migrate import is_empty
from evac.faces.support import Services
from evac.kernel.clock import Clock, utc_now
from evac.kernel.geometry import Box
from evac.kernel.wording import Front
from evac.messaging.channel import Channel
from evac.messaging.voice import VoiceChannel
from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.places.gazetteer import Gazetteer, Place
from evac.places.read import read_places
from evac.settings import ROOT, Settings
from evac.vault.keyring import new_keyring, read_keyring, write_keyring
from evac.vault.seal import Vault


def wire(settings: Settings, *, clock: Clock = utc_now) -> Services:
    """Everything a process needs.

    Raises:
        WrongSetup: the key ring, the operation's folder or the table of places is missing or wrong.
    """
    vault = open_vault(settings)
    operation = open_operation(settings)
    return Services(
        database=open_database(settings, vault, operation),
        vault=vault,
        clock=clock,
        operation=operation,
        ground=ground_of(operation),
        channels=open_channels(settings),
        fronts={Front.NAMED: settings.public_url, Front.QUIET: settings.quiet_url},
        voices=open_voices(settings),
    )


def open_database(settings: Settings, vault: Vault, operation: Operation) -> Database:
    return Database(settings.database_url, info={"vault": vault, "operation": operation})


def open_vault(settings: Settings) -> Vault:
    return Vault(read_keyring(settings.keyring))


def make_keyring_if_new(settings: Settings) -> bool:
    """Make the key ring for an empty database; a missing one beside a filled database stays an error.

    Returns:
        True when one was made.
    """
    if settings.keyring.exists():
        return False
    database = Database(settings.database_url)
    try:
        if is_empty(database):
            write_keyring(settings.keyring, new_keyring())
            return True
    finally:
        database.close()
    read_keyring(settings.keyring)  # says what is missing and what to do
    return False


def open_operation(settings: Settings) -> Operation:
    """The operation as its folder says, at the pace and with the senders that the settings say."""
    operation = load_operation(settings.operation)
    pace = replace(operation.pace, quiet_senders=max(1, len(settings.twilio.sms_from_quiet)))
    if settings.segments_per_second is not None:
        pace = replace(pace, segments_per_second=settings.segments_per_second)
    return replace(operation, pace=pace)


def ground_of(operation: Operation) -> Ground:
    """What texts are read with: all place names of the country and the operation's own."""
    country = read_places(ROOT / "instance" / "places" / f"{operation.country}.csv")
    own = (
        Place(p.id, p.name, p.latitude, p.longitude, p.kind.value, p.population, p.state, p.aliases)
        for p in operation.places
    )
    bounds = operation.bounds
    return Ground(
        gazetteer=Gazetteer((*country, *own)),
        box=Box(bounds.south, bounds.west, bounds.north, bounds.east),
        languages=operation.languages,
        command_words=command_words(operation),
    )


def open_channels(settings: Settings) -> Mapping[str, Channel]:
    """By provider; empty where no carrier is set up."""
    account = _account(settings)
    return {"twilio": TwilioMessages(account)} if account else {}


def open_voices(settings: Settings) -> Mapping[str, VoiceChannel]:
    """By provider; empty where no carrier is set up."""
    account = _account(settings)
    return {"twilio": TwilioVoice(account)} if account else {}


def _account(settings: Settings) -> TwilioAccount | None:
    twilio = settings.twilio
    if not twilio.account_sid:
        return None
    return TwilioAccount(
        account_sid=twilio.account_sid,
        auth_tokens=twilio.auth_tokens,
        messaging_service_sid=twilio.messaging_service_sid,
        sms_from=twilio.sms_from,
        sms_from_quiet=twilio.sms_from_quiet,
        whatsapp_from=twilio.whatsapp_from,
        api_url=twilio.api_url,
        fronts={Front.NAMED: settings.public_url, Front.QUIET: settings.quiet_url},
    )


def secret_key(settings: Settings, services: Services) -> str:
    """What cookies are signed with.

    As set, else derived from the key ring and so the same in every process.
    """
    if settings.secret_key:
        return settings.secret_key
    return hashlib.sha256(b"cookies" + services.vault.index("token", "cookies")).hexdigest()
