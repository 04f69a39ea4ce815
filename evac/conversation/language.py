"""Which language a text is written in, and which one it asks for. Pure."""

import re
from collections.abc import Sequence

from evac.conversation.cues import en, es
from evac.kernel.folding import Folded, Token, fold, folded, tokens, word_set

_SPANISH_LETTERS = frozenset("ñ¿¡áíóúÑÁÉÍÓÚ")
_CLEAR = 2  # words of one language more than of the other
# Beside the grammar's markers: short forms as thumbs type them, without apostrophe, and what short texts say.
_ENGLISH = (en.MARKERS - {"ok"}) | word_set("""
    im ive dont cant wont didnt doesnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt
    aint youre youve theyre theyve weve hes shes its thats whats wheres whos theres heres ill lets ima u
    ur pls plz thx tnx thnx cuz coz gonna wanna gotta gimme yall idk dunno ppl sry didn doesn isn aren
    wasn weren hasn haven couldn wouldn shouldn fine good okay yes yeah yep nope sorry worry hey hi
    someone somebody anyone anybody nobody something nothing everyone everybody everything today tonight
    tomorrow yesterday because could would should know think want got get go came went stay stuck trapped
    hurt injured scared alone alive food water house home phone people these those your their which while
    after before still again very too also much many more some any this if or so
""")
_SPANISH = es.MARKERS | word_set("""
    toy tamos stoy stamos toi q xq pq porq xfa porfa porfis porfavor tb tmb tbn tambien dnd pa buenas
    buenos buen buena bueno saludos tranquilo tranquila tranquilos tranquilas tardes noches dias hoy ayer
    ahora ahorita aca ahi alla mal alguien algo nosotros ustedes usted ellos ellas ella yo tu te eso esto
    ese este esa sola solos solas heridos herido herida atrapados atrapado vivos vivo gente disculpe
    perdon claro fuera dentro adentro afuera cerca lejos sigo seguimos quede quedamos fue eran tiene
    tienen tenia puede pueden quiere quieren sabe sabemos llego llegamos oye epa chamo pana
""")
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
_UNWANTED = re.compile(
    rf"[\W_]*{_GREETING}{_PLEASE}(?:{_NOT}|stop|quit|dejen? de|deja de)(?: please)? (?:me |nos |you )?"
    r"(?:speak|speaking|write|writing|text|texting|reply|replying|answer|answering|message|messaging|send"
    r"|sending|escrib[a-z]+|habl[ae][a-z]*|respond[a-z]+|contest[a-z]+|mand[ae][a-z]*|envi[ae][a-z]*)"
    r"(?: (?:to )?(?:me|us))?(?: mas)?(?: (?:messages|texts|mensajes|textos))?(?: mas)?"
    rf" (?:in|en) {_NAME}{_ENDS}"
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


def shown_language(text: str) -> str | None:
    """The language a text shows, be it by one word; a hint where nothing else is known."""
    spelled = folded(text)
    english, spanish = _counted(spelled, tokens(spelled))
    if english == spanish:
        return None
    return "en" if english > spanish else "es"


def language_asked(text: str) -> str | None:
    """The language that a text asks us to write in, before whatever else it says."""
    said = fold(text)
    if (asked := _ASKS.match(said)) is not None:
        return _NAMES[asked[1]]
    lacked = _LACKS.match(said) or _UNWANTED.match(said)
    return None if lacked is None else "es" if _NAMES[lacked[1]] == "en" else "en"


def _counted(spelled: Folded, signs: Sequence[Token]) -> tuple[int, int]:
    """Words that show a language: (English, Spanish)."""
    bare = [sign.text.partition("'")[0] for sign in signs[:300]]
    english = sum(map(_ENGLISH.__contains__, bare))
    spanish = sum(map(_SPANISH.__contains__, bare))
    return english, spanish + 2 * (not _SPANISH_LETTERS.isdisjoint(spelled.original[:2000]))
