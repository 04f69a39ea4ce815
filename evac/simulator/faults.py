"""The knobs that make the carrier misbehave in the ways real ones do."""

import random
from collections import Counter
from dataclasses import asdict, dataclass, fields, replace
from math import isfinite
from typing import Any

LIMITS = {
    "rate_429": 1.0,
    "rate_5xx": 1.0,
    "rate_500_after_accept": 1.0,
    "rate_cut": 1.0,
    "rate_garbage": 1.0,
    "delay_ms": 60_000,
    "receipt_copies": 20,
    "receipt_shuffle_s": 600.0,
    "webhook_drop": 1.0,
    "list_lag_s": 3_600.0,
}


class WrongFault(ValueError):
    """A knob that does not exist, or a value it cannot be set to."""


@dataclass(frozen=True)
class Knobs:
    """Rates are probabilities for one request; all 0 is a carrier that works."""

    rate_429: float = 0.0  # not accepted
    rate_5xx: float = 0.0  # not accepted
    rate_500_after_accept: float = 0.0
    rate_cut: float = 0.0  # accepted, then the connection is cut without an answer
    rate_garbage: float = 0.0  # accepted, answered 201 with something that is not JSON
    delay_ms: int = 0  # before every answer of the API
    receipt_copies: int = 0  # 0 and 1 are both one copy
    receipt_shuffle_s: float = 0.0  # every receipt waits a random time up to this
    webhook_drop: float = 0.0  # a text in that is never posted, but stands in the list
    list_lag_s: float = 0.0  # a text stands in the list only this long after acceptance


class Faults:
    """The knobs now set, and how often each has struck; replaced as a whole, so readers need no lock."""

    def __init__(self, seed: int | None = None) -> None:
        self.knobs = Knobs()
        self.struck: Counter[str] = Counter()
        self._random = random.Random(seed)

    def set(self, wanted: dict[str, Any]) -> None:
        """Set every knob: those not named go back to 0.

        Raises:
            WrongFault: an unknown name or a value out of range; then nothing changes.
        """
        unknown = sorted(set(wanted) - set(LIMITS))
        if unknown:
            raise WrongFault(f"Unknown fault: {', '.join(unknown)}. Known: {', '.join(LIMITS)}.")
        self.knobs = replace(Knobs(), **{name: _checked(name, value) for name, value in wanted.items()})

    def strikes(self, name: str) -> bool:
        """Throw the dice for one rate, and remember when it hits."""
        rate = getattr(self.knobs, name)
        if not rate or self._random.random() >= rate:
            return False
        self.struck[name] += 1
        return True

    def receipt_delays(self) -> list[float]:
        """Seconds each copy of one receipt waits."""
        knobs = self.knobs
        return [self._random.uniform(0, knobs.receipt_shuffle_s) for _ in range(max(1, knobs.receipt_copies))]

    def as_dict(self) -> dict[str, float]:
        return asdict(self.knobs)


def _checked(name: str, value: Any) -> Any:
    whole = {field.name: field.type is int for field in fields(Knobs)}[name]
    try:
        number = float(value if value not in ("", None) else 0)
    except (TypeError, ValueError):
        raise WrongFault(f"{name} must be a number.") from None
    if isinstance(value, bool) or not isfinite(number) or not 0 <= number <= LIMITS[name]:
        raise WrongFault(f"{name} must lie between 0 and {LIMITS[name]:g}.")
    if whole and number != int(number):
        raise WrongFault(f"{name} must be a whole number.")
    return int(number) if whole else number
