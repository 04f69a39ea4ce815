"""Choosing a duress word: on the party's own page or in a call, never by text."""

import re

from sqlalchemy.orm import Session

from evac.conversation.commands import COMMANDS
from evac.conversation.cues import speller
from evac.conversation.everyday_words import EVERYDAY
from evac.conversation.reading import Ground
from evac.db.sealed import seal, unseal
from evac.kernel.errors import EvacError
from evac.kernel.folding import fold
from evac.operation.current import operation_of
from evac.people.models import Party

SHORTEST, LONGEST = 4, 20  # letters
_LETTERS = re.compile(rf"[a-z]{{{SHORTEST},{LONGEST}}}")
ONE_WORD = "Write one word of 4 to 20 letters."
TOO_COMMON = "Too common: it would be said by chance. Choose a word you never text us."
A_NAME = "It is a name in your own texts. Choose another word."


class WrongDuressWord(EvacError):
    """The word would be said by chance, or could never be found."""

    code = "wrong-duress-word"
    status = 422

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


def choose_duress_word(session: Session, party: Party, word: str, ground: Ground) -> None:
    """Keep the word, sealed; the one before it means nothing any more.

    Raises:
        WrongDuressWord: with a reason the party can act on.
    """
    if why := refusal_of(word, own_names=_names_of(session, party), ground=ground):
        raise WrongDuressWord(why)
    seal(session, party, duress=word.strip())


def refusal_of(word: str, *, own_names: frozenset[str], ground: Ground) -> str | None:
    """Why a word cannot be one, or None. It must never come up in a text of theirs by itself."""
    folded = fold(word)
    if not _LETTERS.fullmatch(folded):
        return ONE_WORD
    if folded in own_names:
        return A_NAME
    return TOO_COMMON if _is_said_by_chance(folded, ground) else None


def _is_said_by_chance(word: str, ground: Ground) -> bool:
    said = EVERYDAY | speller().known | {part for name in COMMANDS for part in name.split("_")}
    others = frozenset(part for words in ground.command_words for part in words.split())
    return word in said or word in others or _is_a_place(word, ground)


def _is_a_place(word: str, ground: Ground) -> bool:
    """Only places one may be in by chance; "Rosa" is also a hamlet somewhere, and a good word."""
    found = ground.gazetteer.exactly([word])
    return any(place.population >= 20_000 or place.kind == "state" for place in found)


def _names_of(session: Session, party: Party) -> frozenset[str]:
    names = [unseal(session, member, "name") or "" for member in party.members]
    names.append(unseal(session, party, "sign_off") or operation_of(session).default_sign_off)
    return frozenset(part for name in names for part in fold(name).split())
