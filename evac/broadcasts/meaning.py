"""What discreet words mean: the phrase book's are agreed, any others are explained by the approver."""

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from evac.broadcasts.errors import MeaningMissing
from evac.broadcasts.models import Broadcast, Variant
from evac.db.sealed import seal, unseal
from evac.kernel.wording import Wording
from evac.operation.current import operation_of


def unexplained(session: Session, broadcast: Broadcast) -> tuple[str, ...]:
    """Languages whose discreet words stand in no phrase book: the approver must say what they mean."""
    return tuple(variant.language for variant in _free(session, broadcast))


def meaning_of(session: Session, broadcast: Broadcast, variant: Variant) -> str | None:
    """What a briefed party reads in discreet words; None for plain ones, and for free ones not explained."""
    if variant.wording is Wording.PLAIN:
        return None
    stage = operation_of(session).stages.get(broadcast.stage)
    phrase = None
    if stage is not None and variant.language in stage.texts:
        phrase = stage.phrase(variant.language, unseal(session, variant, "body") or "")
    return phrase.means if phrase else unseal(session, variant, "meaning")


def write_meanings(session: Session, broadcast: Broadcast, meanings: Mapping[str, str]) -> None:
    """
    Raises:
        MeaningMissing: for a language of free discreet words there is none.
    """
    free = list(_free(session, broadcast))
    given = {language: words.strip() for language, words in meanings.items()}
    if missing := tuple(variant.language for variant in free if not given.get(variant.language)):
        raise MeaningMissing(missing)
    for variant in free:
        seal(session, variant, meaning=given[variant.language])


def _free(session: Session, broadcast: Broadcast) -> Iterator[Variant]:
    stage = operation_of(session).stages.get(broadcast.stage)
    for variant in broadcast.variants:
        if variant.wording is not Wording.DISCREET:
            continue
        known = stage is not None and variant.language in stage.texts
        if not (known and stage and stage.phrase(variant.language, unseal(session, variant, "body") or "")):
            yield variant
