"""Totals behind an article: "los cinco decidimos", "nos tienen a los cuatro", "las tres estamos bien"."""

from collections.abc import Sequence

from evac.conversation.people_endings import is_person_noun, is_we_verb
from evac.conversation.people_words import KIN, NOT_PEOPLE, Size, number_at
from evac.conversation.phrases import BOUNDARIES
from evac.conversation.scope import SENTENCE_ENDS
from evac.kernel.folding import word_set

MOST = 30
REACH = 10  # words


def the_four(words: Sequence[str]) -> Size | None:
    for at in range(len(words) - 1):
        if words[at] not in _ARTICLES or not 2 <= (number := number_at(words, at + 1) or 0) <= MOST:
            continue
        if at and words[at] == "las" and words[at - 1] in _BEFORE_HOURS and words[at + 2 : at + 3] != ["que"]:
            continue
        if at and words[at - 1] in _PARTS:
            continue  # "en las dos nos dejaron seguir"
        if at and words[at - 1] == "a":
            told = _done_to_us(words, at)
        else:
            told = _we_behind(words, at + 2) or _we_before(words, at) or _opens_with_state(words, at)
        if told:
            return Size(number, at, at + 2)
    return None


def _done_to_us(words: Sequence[str], at: int) -> bool:
    """ "NOS tienen A los cuatro", "nos dejan a los dos", and not "nos quitaron a los dos niños"."""
    sentence = words[_start(words, at, REACH) : at]
    is_us = "nos" in sentence or any(is_we_verb(word) or word.endswith("nos") for word in sentence[-4:])
    return is_us and _is_free(words, at + 2)


def _is_free(words: Sequence[str], at: int) -> bool:
    """Whether the number counts no noun."""
    after = words[at] if at < len(words) else "."
    is_state = after.endswith(_STATES_END) and after not in KIN
    return after in BOUNDARIES - {":", "/"} or after in _FREE or is_state


def _we_behind(words: Sequence[str], at: int) -> bool:
    """ "los cinco DECIDIMOS", "los cuatro ya COMIMOS", "las seis muchachas del laboratorio ESTAMOS bien"."""
    if at < len(words) and (words[at] in NOT_PEOPLE or words[at] in BOUNDARIES):
        return False
    for place in range(at, min(len(words), at + 7)):
        word = words[place]
        if word in _SELF or word in SENTENCE_ENDS or word == ",":
            return False
        if is_we_verb(word) and word != "nos":
            return True
        if word == "nos" and place > at and words[at] in KIN:
            return False
        if word == "nos":
            return True
    return False


def _we_before(words: Sequence[str], at: int) -> bool:
    """ "SALIMOS los cinco hace media hora", "ESTAMOS escondidos los tres"."""
    before = words[_start(words, at, 5) : at]
    is_ours = any(is_we_verb(word) and word != "nos" for word in before)
    is_counted = words[at - 1 : at] in (["estamos"], ["somos"]) and _is_people(words, at + 2)
    return is_ours and (is_counted or _is_free(words, at + 2))


def _is_people(words: Sequence[str], at: int) -> bool:
    return at < len(words) and (words[at] in KIN or is_person_noun(words[at]))


def _opens_with_state(words: Sequence[str], at: int) -> bool:
    """ "los cuatro fuera", "bailadores, los tres calientitos": whoever writes so is one of them."""
    is_first = at == 0 or words[at - 1] in BOUNDARIES or words[at - 1] in ("so", "y", "aqui", "here", "bien")
    after = words[at + 2] if at + 2 < len(words) else "."
    if not is_first or after in _FATES:
        return False
    return after in _STATES or (after not in NOT_PEOPLE | KIN and after.endswith(_STATES_END))


def _start(words: Sequence[str], at: int, reach: int) -> int:
    stop = max(0, at - reach)
    return max((n + 1 for n in range(stop, at) if words[n] in SENTENCE_ENDS), default=stop)


_ARTICLES = frozenset(["los", "las"])
_PARTS = frozenset(["en", "de", "con", "por", "entre", "sobre", "contra"])
_SELF = frozenset(["yo", "conmigo", "me", "i", "servidor", "servidora"])
_BEFORE_HOURS = word_set("a desde de hasta sobre para son")
_STATES_END = ("ados", "idos", "itos", "adas", "idas", "itas", "aos", "ios_", "ando", "iendo")
_STATES = word_set("""
    fuera rumbo adentro dentro vivos vivas sanos sanas enteros enteras completos completas bien ok fine
    safe juntos juntas aqui here en in on sin are can cannot have need tamos alive well todavia still ya
    together mojados despiertos firmes felices tranquilos tranquilas listos listas
""")
_FATES = word_set("""
    heridos heridas detenidos detenidas desaparecidos desaparecidas secuestrados secuestradas armados
    encapuchados soldados malos asesinados fallecidos enterrados muertos capturados uniformados lados
    partidos
""")
_FREE = _STATES | word_set("""
    contra debajo hace al a con de desde por para hasta y pero mas anoche ayer hoy temprano pa as when
    and to at del porque cuando detras frente afuera solos solas menos sobre gracias que
""")
