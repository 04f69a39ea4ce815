"""Where a report or a registration came from: shown beside every last-known place."""

from enum import StrEnum


class Source(StrEnum):
    SMS = "sms"
    WHATSAPP = "whatsapp"
    WEB = "web"
    API = "api"
    CALL = "call"  # written down by an officer from a phone call
    WALK_IN = "walk_in"
    OFFICER = "officer"  # an officer's own finding
    IMPORT = "import"
