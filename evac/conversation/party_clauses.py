"""What looks like one of a list and is none: "I am fine" begins a clause, "my mother's house" is a house."""

from collections.abc import Sequence

from evac.conversation.party_names import JOINERS
from evac.conversation.party_self import is_object
from evac.conversation.people_words import KIN, LIST_FILLERS, PAIRS, PLURALS
from evac.kernel.folding import word_set


def starts_clause(words: Sequence[str], at: int, *, has_list: bool) -> bool:
    """Whether "i" begins "i am fine" and so stands outside the list; in "my wife and i" it does not."""
    if is_object(words, at):
        return True
    if words[at] in ("yo", "i", "me") and words[at + 1 : at + 2] and words[at + 1] in _MY:
        return not any(word in KIN for word in words[at + 2 : at + 5])  # "yo mi esposa y mis hijos"
    if words[at] not in ("i", "yo"):
        return (
            words[at] == "me"
            and at + 1 < len(words)
            and words[at + 1] not in LIST_FILLERS
            and at + 1 != len(words)
            and not has_list
        )
    if at and words[at - 1] in ("and", "y", "&", "+", "e", ","):
        goes_on = words[at + 1 : at + 2] and words[at + 1] in JOINERS
        return not goes_on and (words[at - 1] == "," or not has_list)
    return not (at + 1 < len(words) and words[at + 1] in ("and", "y", "&", "+", "con", "with", ","))


_MY = word_set("mi mis my our nuestro nuestra nuestros nuestras")


def is_possessor(words: Sequence[str], at: int) -> bool:
    """ "my mother 's house", "la casa de mi mama"."""
    if words[at + 1 : at + 2] and words[at + 1] in ("house", "home", "apartment", "place", "car", "phone"):
        return True
    before = words[max(0, at - 3) : at]
    return any(word in ("casa", "apartamento", "house", "carro", "apto") for word in before) and (
        "de" in before or "of" in before
    )


def tells_more_of(words: Sequence[str], at: int) -> bool:
    """ "mi hermana la MENOR", "las hermanas de mi ESPOSA", "mi tía y yo, y la TÍA enferma" count nobody."""
    if is_no_person(words, at):
        return True
    before = words[max(0, at - 3) : at]
    if len(before) < 2:
        return False
    if before[-1] in _ARTICLES and before[-2] in KIN - PLURALS and before[-2] not in PAIRS:
        return True
    is_owner = before[-1] in _OWNERS and before[-2] in ("de", "of") and before[0] in KIN
    return is_owner and words[at] not in PLURALS


def is_no_person(words: Sequence[str], at: int) -> bool:
    """ "un camión de PAPAS", "la CHINITA", "SON mi tía y mi primo"."""
    if words[at] == "son":
        is_verb = words[at + 1 : at + 2] and (words[at + 1] in _BEHIND_SON or words[at + 1].isdigit())
        return bool(is_verb) and words[max(0, at - 1)] not in _BEFORE_A_SON
    return words[at] in _SAINTS_AND_CARGO and at > 0 and words[at - 1] in _SAINTS_AND_CARGO[words[at]]


def is_named_again(words: Sequence[str], at: int) -> bool:
    """ "mi abuela y yo, y LA ABUELA sin insulina": who was counted already; ``at`` is the article's word."""
    return words[at] in _ARTICLES and words[at + 1] in words[max(0, at - _REACH) : at]


_BEHIND_SON = frozenset(["mi", "mis", "los", "las", "dos", "tres", "cuatro", "cinco"])
_BEFORE_A_SON = frozenset(["my", "our", "his", "her", "and", "a", "one", "the", "1", "with", "&"])
_REACH = 14  # words
_SAINTS_AND_CARGO = {
    "chinita": frozenset(["la"]),
    "papas": frozenset(["de", "las", "unas", "comiendo"]),
    "chico": frozenset(["rio"]),
    "negro": frozenset(["rio", "puerto", "cerro"]),
    "negra": frozenset(["piedra", "isla", "laguna"]),
    "viejo": frozenset(["pueblo", "ciudad"]),
    "vieja": frozenset(["guaira", "calle", "ciudad"]),
}
_ARTICLES = frozenset(["el", "la", "the"])
_OWNERS = frozenset(["mi", "my", "su", "his", "her", "tu"])
