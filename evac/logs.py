"""Structured logs, one JSON object a line, with a last guard against personal data."""

import logging
import re
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

# Seven or more digits in a row, loosely written: a phone or document number, never an id of ours.
_NUMBER = re.compile(r"\+?\d(?:[ .()-]?\d){6,}")
_NEVER = {"body", "words", "name", "email", "phone", "address", "number", "to", "from", "text", "place"}


def set_up_logs() -> None:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    for talkative in ("twilio", "aiohttp", "urllib3", "alembic"):
        logging.getLogger(talkative).setLevel(logging.WARNING)  # at INFO they print addresses with numbers
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            redact,
            structlog.processors.JSONRenderer(sort_keys=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(),
        cache_logger_on_first_use=False,
    )


def redact(_logger: object, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop what must never stand in a log, whatever a caller passed."""
    for key, value in entry.items():
        if key != "timestamp":
            entry[key] = _harmless(key, value)
    return entry


def _harmless(key: object, value: object) -> object:
    if key in _NEVER:
        return "[removed]"
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {name: _harmless(name, inner) for name, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_harmless(key, inner) for inner in value]
    return _NUMBER.sub("[number]", str(value))
