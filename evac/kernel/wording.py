"""How a text is worded, and which of our two faces a person sees."""

from enum import StrEnum


class Wording(StrEnum):
    """``discreet`` puts no evidence of nationality on a phone; ``plain`` says things as they are."""

    DISCREET = "discreet"
    PLAIN = "plain"


class Front(StrEnum):
    """``named``: the published numbers and host; ``quiet``: neutral ones that are never published."""

    NAMED = "named"
    QUIET = "quiet"


def front_of(wording: Wording) -> Front:
    """Discreet parties only ever see the quiet front."""
    return Front.NAMED if wording is Wording.PLAIN else Front.QUIET
