"""About whom a text speaks: the sender and who travels along, somebody else, or both."""

from collections.abc import Sequence

from evac.conversation.cues import KIN
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set
from evac.kernel.status import About

_SELF = word_set("""
    i we me us myself ourselves yo nosotros nosotras nos me conmigo estoy estamos soy somos tengo
    tenemos necesito necesitamos puedo podemos salimos voy vamos llegue llegamos sigo seguimos ando
    andamos quede quedamos siento sali salgo queremos quiero hemos he vivo vivimos cruzamos cruce
    estabamos estaba logramos
""")
_NOT_THE_SUBJECT = word_set("""
    please help ayuda ayudar ayude tell let call thank llame avise digan dime told asked if contact hope
    think heard know
""")
_OTHERS = word_set("""
    he she they him her them el ella ellos ellas someone somebody alguien vecino neighbor neighbors
    vecinos
""")
_FEEBLE = word_set("""
    heard know think hope saw told can could have spoken talked reach contact find not want need worry
    worried am afraid " "report reporting ask asking call called encuentro encontramos comunico necesito
    quiero puedo podemos he hemos logro logramos " "sabemos se contacto hablar estoy
""")
_BUSY_WITH = word_set("""
    preocupado preocupada buscando tratando desesperada desesperado escribiendo
""")


def read_about(words: Sequence[str], spans: Sequence[tuple[int, int]], *, others_only: bool) -> About:
    """Read whom the deciding words are about.

    Args:
        spans: first and last word of each cue that decided.
        others_only: the cue can only be about somebody else (no answer, missing).
    """
    other = others_only or any(_is_other(words, first, last) for first, last in spans)
    if not other:
        return About.SELF
    return About.BOTH if speaks_of_self(words, spans) else About.OTHER


def _is_other(words: Sequence[str], first: int, last: int) -> bool:
    """Somebody else is the one hurt, taken or safe: named within the cue, before it or right behind it."""
    inside = words[first:last]
    if any(word in ("me", "us", "nos") for word in words[last : last + 2]):
        return False
    if any(word in ("me", "us", "nos", "we", "i", "we", "estoy", "estamos") for word in inside):
        return any(word in KIN for word in inside) and "with" not in inside and "con" not in inside
    if any(word in KIN or word in ("him", "her", "them") for word in inside):
        return True
    if (
        words[first - 1 : first]
        and first
        and words[first - 1] in ("we", "i", "nos", "me", "estoy", "estamos")
    ):
        return False
    told = words[max(0, first - 12) : first]
    if any(word in _OF_A_THIRD for word in words[first : first + 2]) and any(word in KIN for word in told):
        return True
    before = _back_to_clause(words, first)
    after = _on_to_clause(words, last)
    if any(word in KIN or word in _OTHERS for word in before) and not _in_company(before):
        return not any(word in ("we", "i", "me", "us", "estoy", "estamos", "nos") for word in before[-2:])
    return any(word in KIN for word in after[:4]) and not any(
        word in ("with", "con", "and", "y", "for", "to") for word in after[:2]
    )


def _back_to_clause(words: Sequence[str], at: int) -> list[str]:
    clause: list[str] = []
    for place in range(at - 1, max(-1, at - 9), -1):
        if words[place] in BOUNDARIES or words[place] in ("but", "pero", "aunque"):
            break
        if (
            words[place] in ("and", "y")
            and place
            and words[place - 1] not in _LISTED
            and words[place - 1] not in KIN
        ):
            break
        clause.insert(0, words[place])
    return clause


_OF_A_THIRD = word_set("needs requires lacks has necesita necesitan requiere tiene tienen le les")
_LISTED = word_set("me i yo myself nosotros us")


def _on_to_clause(words: Sequence[str], at: int) -> list[str]:
    clause: list[str] = []
    for place in range(at, min(len(words), at + 6)):
        if words[place] in BOUNDARIES or words[place] in ("but", "pero", "aunque", "in", "en"):
            break
        clause.append(words[place])
    return clause


def _in_company(clause: Sequence[str]) -> bool:
    """ "me and my wife", "con mi esposa": they are with the sender."""
    joined = " ".join(clause)
    with_self = any(
        word in ("me", "i", "yo", "we", "estoy", "estamos", "somos", "us", "nosotros") for word in clause
    )
    joining = any(word in ("and", "y", "with", "con", "&") for word in clause)
    return (with_self and joining) or "my family is" in joined


def speaks_of_self(words: Sequence[str], spans: Sequence[tuple[int, int]] = ()) -> bool:
    """Whether the sender's own state or plight is told as well."""
    for at, word in enumerate(words):
        if word not in _SELF:
            continue
        if word == "se":
            continue
        if at and words[at - 1] in _NOT_THE_SUBJECT and word in ("me", "us", "nos", "i", "we"):
            continue
        after = words[at + 1 : at + 4]
        if word in ("i", "we", "yo") and after and _is_feeble(after):
            continue
        if word in _FEEBLE and _tells_nothing(words, at):
            continue
        if (
            word in ("me", "nos", "us")
            and any(first <= at < last for first, last in spans)
            and any(w in KIN for first, last in spans if first <= at < last for w in words[first : last + 2])
        ):
            continue
        return True
    return False


def _is_feeble(after: Sequence[str]) -> bool:
    """ "I have not heard from him", "we can not find her": the sender speaks, but not of the sender."""
    if after[0] in ("am", "are"):
        return (
            after[1:2] != []
            and after[1] in ("worried", "looking", "asking", "calling", "writing", "afraid", "not")
            and not (after[1] == "not" and after[2:3] != [])
        )
    return after[0] in _FEEBLE


def _tells_nothing(words: Sequence[str], at: int) -> bool:
    after = words[at + 1 : at + 4]
    if words[at] in ("estoy",):
        return bool(after) and after[0] in _BUSY_WITH
    return True
