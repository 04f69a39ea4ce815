"""What a dispatcher works with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.kernel.clock import Clock
from evac.messaging.channel import Channel
from evac.messaging.voice import VoiceChannel
from evac.operation.model import Operation
from evac.people.models import Channel as Kind
from evac.vault.seal import Vault


@dataclass(frozen=True)
class Parts:
    """What a dispatcher works with; ``channels`` by provider."""

    database: Database
    vault: Vault
    operation: Operation
    ground: Ground
    channels: Mapping[str, Channel]
    clock: Clock
    voices: Mapping[str, VoiceChannel] = field(default_factory=dict)

    @property
    def texting(self) -> Mapping[Kind, Channel]:
        """By kind: one provider carries both."""
        return {kind: channel for channel in self.channels.values() for kind in (Kind.SMS, Kind.WHATSAPP)}
