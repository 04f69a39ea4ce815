"""Which language a text is written in, and which one it asks for. Pure."""

import re
from collections.abc import Sequence

from evac.conversation.cues import en, es
from evac.kernel.folding import Folded, Token, fold, folded, tokens

_SPANISH_LETTERS = frozenset("ñ¿¡áíóúÑÁÉÍÓÚ")
_CLEAR = 2  # words of one language more than of the other
_NAMES = {"english": "en", "ingles": "en", "spanish": "es", "espanol": "es", "castellano": "es"}
_NAME = rf"({'|'.join(_NAMES)})"
_GREETING = r"(?:(?:hi|hello|hola|buenas|buenos dias|good morning|ok|sorry|disculpe|perdon)[\W_]+)?"
_PLEASE = r"(?:(?:please|pls|plz|por favor|porfa|gracias|thanks|thank you)[\W_]*)?"
_MAY = r"(?:(?:can|could|would|do) you |puede[ns]? |podrian? |i prefer |prefiero )?"
_WRITE = (
    r"(?:(?:speak|write|text|reply|answer|respond|talk|switch|continue|escrib[a-z]+|habl[ae][a-z]*"
    r"|respond[a-z]+|contest[a-z]+|sig[a-z]+)\s+)?"
)
_ENDS = rf"[^\S\n]*{_PLEASE}(?=$|[.,;!?\n])"
_ASKS = re.compile(
    rf"[\W_]*{_GREETING}{_PLEASE}{_MAY}(?:please )?{_WRITE}(?:(?:to )?(?:me|us)\s+)?"
    rf"(?:(?:in|en|to)\s+)?{_NAME}{_ENDS}"
)
_NOT = r"(?:do not|don'?t|no|can not|cannot|can'?t)"
_LACKS = re.compile(
    rf"[\W_]*{_GREETING}(?:i |we |yo )?{_NOT} (?:speak|understand|read|know|hablo|hablamos|entiendo"
    r"|entendemos|leo|leemos|se)(?: (?:any|much|mucho|nada de|bien|very well))?"
    rf" {_NAME}{_ENDS}"
)


def language_of(spelled: Folded, signs: Sequence[Token], languages: Sequence[str]) -> str:
    """The first of ``languages`` where the text does not show its own."""
    english, spanish = _counted(spelled, signs)
    if english == spanish:
        return languages[0] if languages else "en"
    return "en" if english > spanish else "es"


def clear_language(text: str) -> str | None:
    """The language of a text that is plainly in one; None for a name, a number, a mixture."""
    spelled = folded(text)
    english, spanish = _counted(spelled, tokens(spelled))
    more, less = max(english, spanish), min(english, spanish)
    if more < less + _CLEAR or 3 * less > more:
        return None
    return "en" if english > spanish else "es"


def language_asked(text: str) -> str | None:
    """The language that a text asks us to write in, before whatever else it says."""
    said = fold(text)
    if (asked := _ASKS.match(said)) is not None:
        return _NAMES[asked[1]]
    lacked = _LACKS.match(said)
    return None if lacked is None else "es" if _NAMES[lacked[1]] == "en" else "en"


def _counted(spelled: Folded, signs: Sequence[Token]) -> tuple[int, int]:
    """Words that show a language: (English, Spanish)."""
    bare = [sign.text.partition("'")[0] for sign in signs[:300]]
    english = sum(map(en.MARKERS.__contains__, bare))
    spanish = sum(map(es.MARKERS.__contains__, bare))
    return english, spanish + 2 * (not _SPANISH_LETTERS.isdisjoint(spelled.original[:2000]))
