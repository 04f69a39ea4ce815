"""Who travels or stays alone: "just me", "yo solita", "old, alone, 83"."""

from collections.abc import Sequence

from evac.conversation.cues import KIN
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import NAMES, PETS, ROLES, Size
from evac.conversation.phrases import BOUNDARIES
from evac.conversation.scope import SENTENCE_ENDS
from evac.kernel.folding import word_set

_ALONE_WORDS = word_set("""
    alone solo sola solito solita one para travelling traveler me myself own yo truly compania conmigo
""")
_ALONE_TEXTS = (["solo"], ["sola"], ["alone"], ["solita"], ["solito"], ["me"], ["yo"])
_ALONE = (
    "flying solo", "travelling solo", "traveling solo", "going solo", "table for one", "party of one",
    "solo traveller", "solo traveler", "single traveller", "single traveler", "one person only",
    "only one person",
    "para mi sola", "para mi solo", "una persona nada mas", "only the one of me", "just little old me",
    "just old me", "i alone", "nada mas yo", "soy yo nada mas", "yo nada mas",
    "solo para mi", "para mi solito", "para mi solita", "for me alone", "for me only", "just the one of me",
    "me encuentro solo", "me encuentro sola", "una sola persona", "una persona sola", "un solo pasajero",
    "just me", "only me", "i am alone", "by myself", "on my own", "travelling alone", "traveling alone",
    "all by myself", "ando por mi cuenta", "me only",
    "solo yo", "estoy solo", "estoy sola", "ando solo", "ando sola", "viajo solo", "viajo sola", "yo solo",
    "yo sola", "just myself", "i am here alone", "soy yo solo", "soy solo yo", "solamente yo", "alone here",
    "sigo solo", "sigo sola", "just yours truly", "yours truly only", "on me own", "nobody else with me",
    "no one else with me", "sin compania", "nadie mas conmigo", "me self alone", "only yours truly",
)  # fmt: skip
_BY_ONESELF = word_set("alone solo sola solito solita")
_FIRST_PERSON = word_set("""
    i im am me my yo estoy toy ando viajo vivo sigo quede voy salgo sali llegue soy tengo cruce
    reportandome vine pase maneje camine entre fui llegue cruce dormi toy andando aterrice volvi
""")
_PLACED_AFTER = word_set("""
    en in at aqui aca here near cerca sin without por and y desde porque pero ahora
    on and but despues como ya hace todavia siempre aboard there now since again nomas nada through over
""")
_NEVER_ONLY = word_set("alone sola solito solita")  # "solo" is "only" too
_OWNED = word_set("boat car house bike plane yacht truck van home place farm land horse terms two feet risk")
_GROWN = word_set("hombre mujer viejo vieja jubilado jubilada")
_OTHERS_TOLD = word_set("""
    hay there he she they we you it el ella ellos his her their him us them was were is are left leave let
    dejaron dejo esta estan anda quedo
""")
_THEY = frozenset(["he", "she", "they", "ella", "ellos"])
_DOING = word_set("""
    crossed drove went came flew slept live made got sat rode swam hid
    pase cruce sali llegue viajando andando
""")
_DOING_ENDS = ("ing", "ed", "ando", "iendo")
_DETERMINERS = word_set("mi mis my a an un una one the el la los las")
_I_AM = word_set("vivo vine quede estoy ando viajo sigo voy salgo yo llegue cruce")
_HIM = (["el"], ["ella"], ["him"], ["her"])
_NOT_ALONE = word_set("no not never leave dejen deje dejar nunca let")


def find_alone(words: Sequence[str]) -> Size | None:
    """ "alone", "estoy solo", "just me"."""
    if [word for word in words if word[0].isalpha()] in _ALONE_TEXTS:
        return Size(1, 0, len(words))
    if _ALONE_WORDS.isdisjoint(words):
        return None
    return _in_so_many_words(words) or _by_oneself(words)


def _in_so_many_words(words: Sequence[str]) -> Size | None:
    joined = f" {' '.join(words)} "
    for phrase in _ALONE:
        where = joined.find(f" {phrase} ")
        if where >= 0:
            first = joined[:where].count(" ")
            end = first + phrase.count(" ") + 1
            if words[end : end + 1] not in (["con"], ["with"]) and not _is_qualified(words, first, end):
                return Size(1, first, end)
    return None


def _is_qualified(words: Sequence[str], first: int, end: int) -> bool:
    """ "estoy solo preocupado" is only worried; "no estoy sola" says the opposite."""
    if first and words[first - 1] in _NOT_ALONE:
        return True
    if words[end - 1] == "own" and words[end : end + 1] and words[end] in _OWNED:
        return True  # "on my own boat"
    return words[end - 1] == "solo" and end < len(words) and words[end] not in _PLACED_AFTER | BOUNDARIES


def _by_oneself(words: Sequence[str]) -> Size | None:
    """ "estoy asustada sola en casa", "Boa Vista, solo, no more": said of the sender, with nobody beside."""
    for at, word in enumerate(words):
        if word not in _BY_ONESELF:
            continue
        after = words[at + 1] if at + 1 < len(words) else "."
        start = max((n + 1 for n in range(at) if words[n] in SENTENCE_ENDS), default=0)
        clause = words[max(start, at - 12) : at]
        is_mine = _is_mine(words, at, clause)
        if after in ("con", "with"):
            if words[at + 2 : at + 3] == ["them"]:
                return None
            if is_mine and words[at + 2 : at + 3] in _HIM:
                return Size(2, at, at + 3)
            if not PETS.isdisjoint(words[at + 2 : at + 4]) or (is_mine and _is_with_things(words, at + 2)):
                return Size(1, at, at + 2)  # "sola con mi gata", "solo con mi guitarra"
        is_said = at > 0 and words[at - 1] in _I_AM
        is_free = (is_said or _is_grown(words, at) or KIN.isdisjoint(clause)) and _NOT_ALONE.isdisjoint(
            clause[-4:]
        )
        if is_mine and is_free and (_stands(words, at, after) or word in _NEVER_ONLY):
            return Size(1, at, at + 1)
    return None


def _is_mine(words: Sequence[str], at: int, clause: Sequence[str]) -> bool:
    """Whether who is alone is the sender: by an "I", or because the clause has no subject."""
    after = words[at + 1] if at + 1 < len(words) else "."
    begins = not at or words[at - 1] in BOUNDARIES
    if begins and (after in BOUNDARIES or (after in _PLACED_AFTER and KIN.isdisjoint(words))):
        return True
    if begins and after in ("con", "with"):
        return True
    if not _FIRST_PERSON.isdisjoint(clause):
        return _THEY.isdisjoint(clause)
    if not at:
        return after in _FIRST_PERSON  # "solita llegue a Riohacha"
    return _is_grown(words, at) or (_is_subjectless(clause) and KIN.isdisjoint(clause))


def _is_grown(words: Sequence[str], at: int) -> bool:
    """ "Turmero, HOMBRE solo, cinco gallinas"."""
    return at > 0 and words[at - 1] in _GROWN and (at == 1 or words[at - 2] in BOUNDARIES)


def _is_subjectless(clause: Sequence[str]) -> bool:
    """ "DRIVING alone", "CROSSED alone", "BOOKED into the Tamanaco alone"."""
    told = [word for word in clause if word not in BOUNDARIES]
    if not told or not _OTHERS_TOLD.isdisjoint(told):
        return False
    return any(word in _DOING or word.endswith(_DOING_ENDS) for word in (told[0], told[-1]))


def _stands(words: Sequence[str], at: int, after: str) -> bool:
    return after in BOUNDARIES or after in _PLACED_AFTER


def _is_with_things(words: Sequence[str], at: int) -> bool:
    """ "mis LIBROS", "one CANDLE": none of them people."""
    led = words[at : at + 2]
    is_led = len(led) == 2 and led[0] in _DETERMINERS and led[1].isalpha()
    return is_led and led[1] not in KIN | ROLES | NAMES and not is_person_noun(led[1])
