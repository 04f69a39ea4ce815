"""What may stand in a notice, and how it is kept: pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from evac.kernel.plain_words import one_line, tidy_words
from evac.notices.errors import WrongNotice
from evac.operation.model import Operation
from evac.operation.phrase_codes import DENIAL
from evac.operation.promises import promised_in

# Characters. A headline is what fits one line of an alert; a page must load on a bad network.
LONGEST = {"headline": 160, "description": 2000, "instruction": 2000}
NEEDED = ("headline", "description")
_NOT_IN_XML = {0xFFFE: None, 0xFFFF: None}


def public_stage(operation: Operation, stage: str) -> str:
    """Where a seat waits and whom a bus takes is told to those it concerns and never published."""
    if stage == DENIAL:
        return stage
    rung = operation.ladder.find(stage)
    if rung is None:
        raise WrongNotice("stage", "expected a stage of the ladder")
    if rung.offers_seats or rung.by_event:
        raise WrongNotice("stage", "expected one that concerns everybody; this one is told to single parties")
    return stage


def languages_of(operation: Operation, texts: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    if set(texts) != set(operation.languages):
        raise WrongNotice("texts", f"expected exactly these languages: {', '.join(operation.languages)}")
    return operation.languages


def checked(operation: Operation, texts: Mapping[str, Mapping[str, str]], language: str) -> dict[str, str]:
    """The words as they will be kept, shown and hashed: nothing unseen in them."""
    given = texts[language]
    if strangers := sorted(set(given) - set(LONGEST)):
        raise WrongNotice(f"texts.{language}", f"not known: {', '.join(strangers)}")
    seen = {name: given.get(name, "").translate(_NOT_IN_XML) for name in LONGEST}
    words = {name: tidy_words(text) for name, text in seen.items()}
    words["headline"] = one_line(words["headline"])
    for name, text in words.items():
        if (name in NEEDED and not text) or len(text) > LONGEST[name]:
            raise WrongNotice(f"texts.{language}.{name}", f"expected 1 to {LONGEST[name]} characters")
        if promised := promised_in(operation, text):
            raise WrongNotice(
                f"texts.{language}.{name}", f"promises help nobody can give: {', '.join(promised)}"
            )
    return words


def known_zones(operation: Operation, zones: Sequence[str]) -> list[str]:
    """Each once, in the operation's order."""
    known = [zone.code for zone in operation.zones]
    if strangers := sorted(set(zones) - set(known)):
        raise WrongNotice("zones", f"not known: {', '.join(strangers)}")
    return [code for code in known if code in set(zones)]


def later(expires_at: datetime | None, now: datetime) -> datetime | None:
    if expires_at is None:
        return None
    if expires_at <= now:
        raise WrongNotice("expires_at", "expected a time to come")
    return expires_at.replace(microsecond=0)
