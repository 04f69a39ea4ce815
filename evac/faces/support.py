"""What a view may reach: the deployment's services, filled by the wiring."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask import current_app, request

from evac.conversation.understand import Ground
from evac.db.database import Database
from evac.faces.hosts import Hosts
from evac.kernel.clock import Clock
from evac.kernel.wording import Front
from evac.messaging.channel import Channel
from evac.messaging.voice import VoiceChannel
from evac.operation.model import Operation
from evac.vault.seal import Vault


@dataclass(frozen=True)
class Services:
    """One object a process; views get it by ``services()`` and pass on what a verb needs."""

    database: Database
    vault: Vault
    clock: Clock
    operation: Operation
    ground: Ground
    channels: Mapping[str, Channel]  # by provider, "twilio"; empty where no carrier is set up
    fronts: Mapping[Front, str]  # base address of each front, without a trailing slash
    voices: Mapping[str, VoiceChannel] = field(default_factory=dict)  # by provider, like the channels


def services() -> Services:
    found: Services = current_app.extensions["evac"]
    return found


def front_of_request() -> Front:
    """Which of our two faces the visitor asked for, by host; strangers' names come this far only as named."""
    return Hosts(services().fronts).front_of(request.host) or Front.NAMED
