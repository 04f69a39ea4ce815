"""How long a silence is asked for: "6", "seis horas", "2 days", "30 min"."""

from evac.conversation.cues import NUMBERS

MOST_HOURS = 72
MINUTES = r"(?:min|mins|minutes?|minutos?)"
DAYS = r"(?:days?|dias?|nights?|noches?)"
_HOURS = r"(?:h|hs|hr|hrs|hora|horas|hour|hours)"
AMOUNT = (
    rf"(?:for|por|x|durante)?\s*(?P<number>\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
    rf"(?:\s*(?P<unit>{_HOURS}|{MINUTES}|{DAYS}))?\b"
)


def hours_of(amount: str, unit: str | None) -> int | None:
    """In whole hours, at least one and at most what anybody is left alone for; None for nothing."""
    number = int(amount) if amount.isdigit() else NUMBERS[amount]
    if unit and unit.startswith("min"):
        number = -(-number // 60)
    elif unit and unit[0] in "dn":
        number *= 24
    return min(number, MOST_HOURS) if number > 0 else None
