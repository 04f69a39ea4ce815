"""Totals told by the words around them: "vamos 6: ...", "put us down as three", "five in all"."""

from collections.abc import Sequence

from evac.conversation.party_groups import HARMED
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import KIN, NUMBERS_READ, PETS, PLURALS, ROLES, SELF, Size, number_at
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

MOST = 40


def led_total(words: Sequence[str]) -> Size | None:
    for at, word in enumerate(words):
        number = number_at(words, at) if word in NUMBERS_READ and word not in _ARTICLES else None
        if number is None:
            continue
        for find in _AROUND_A_NUMBER:
            if number <= MOST and (size := find(words, at, number)) and _is_ours(words, at):
                return size
    return _named_groups(words)


def _is_ours(words: Sequence[str], at: int) -> bool:
    """Of the dead, the hurt and a class at school so many are told, and they are not the party."""
    return _NOT_OURS.isdisjoint(words[at + 1 : at + 7])


def _put_down(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "mark us down AS three", "that LEAVES three", "pónganos A dos", "there will BE eight on the form"."""
    before, after = tuple(words[max(0, at - 2) : at]), words[at + 1] if at + 1 < len(words) else "."
    if before[-1:] == ("a",) and before[0].endswith("nos") and after in BOUNDARIES and number > 1:
        return Size(number, at - 2, at + 1)
    if before[-1:] in (("para",), ("for",)) and (at == 1 or before[0] in BOUNDARIES) and after in BOUNDARIES:
        return Size(number, at - 1, at + 1) if 1 < number < 13 else None
    is_led = (before in _LEADS or (before[-1:] != () and before[-1] in _MAKING)) and _tells_us(words, at)
    return Size(number, at - 1, at + 1) if is_led and (after in BOUNDARIES or after in _AFTER) else None


def _tells_us(words: Sequence[str], at: int) -> bool:
    return not _US.isdisjoint(words[max(0, at - 7) : at])


def _plus(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "me PLUS three from the hostel", "captain plus three": one and so many more."""
    if at < 2 or words[at - 1] not in _PLUS or number_at(words, at - 2):
        return None
    after = words[at + 1] if at + 1 < len(words) else "."
    is_one = words[at - 2] in SELF or (words[at - 2] in ROLES and after in BOUNDARIES)
    is_free = after in BOUNDARIES or after in _AFTER or is_person_noun(after) or after in KIN
    begins = at == 2 or words[at - 3] in BOUNDARIES or words[at - 3] in ("is", "just", "only", "y", "and")
    return Size(number + 1, at - 2, at + 1) if is_one and is_free and begins else None


def _in_all(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "five IN ALL", "los seis DE SIEMPRE", "nine NAMES FOR my household", "ME INCLUDED seven"."""
    behind = tuple(words[at + 1 : at + 3])
    if behind == ("de", "siempre") and words[at - 1 : at] not in (["los"], ["las"]):
        return None
    if number > 1 and (behind in _ALTOGETHER or behind[:1] in _TOLD):
        return Size(number, at, at + 3)
    if words[at - 1 : at] in (["los"], ["las"]) and behind == ("gatos", "de"):
        return Size(number, at - 1, at + 3)  # "los cuatro gatos de siempre" are people
    if behind[:1] in _NAMES_OF and words[at + 2 : at + 3] in _FOR:
        return Size(number, at, at + 2)
    is_counting = tuple(words[max(0, at - 2) : at]) in _ME_TOO and number > 1
    return Size(number, at - 2, at + 1) if is_counting else None


def _list_follows(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "VAMOS cinco: dos primos ...", "CINCO: yo, mi mujer ...": the list only tells who they are."""
    if words[at + 1 : at + 2] != [":"] or number < 2 or "".join(words[at + 2 : at + 3]).isdigit():
        return None
    is_led = at == 0 or words[at - 1] in BOUNDARIES or words[at - 1] in _GOING
    listed = words[at + 2 : at + 6]
    are_people = any(word in KIN or word in SELF or word in ROLES for word in listed) and not (
        _LISTING.isdisjoint(words[at + 3 : at + 9])
    )
    return Size(number, at, at + 2) if is_led and are_people else None


def _we_hold(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "we have got SIX in a flat", "can you take 6?", "our FOUR on the boat", "us FOUR divers"."""
    before, after = tuple(words[max(0, at - 2) : at]), words[at + 1] if at + 1 < len(words) else "."
    if number < 2:
        return None
    if before in _HAVING and after in _HOUSED and _CARED_FOR.isdisjoint(words[at + 1 : at + 5]):
        return Size(number, at - 1, at + 1)
    if before in _TAKING and after in BOUNDARIES:
        return Size(number, at - 1, at + 1)
    if before[-1:] == ("our",) and number > 3 and after in _STANDING:
        return Size(number, at - 1, at + 1)
    if before[-1:] in (("us",), ("we",)) and _is_people(after):
        return Size(number, at - 1, at + 2)
    is_going = before[-1:] and before[-1] in _GOING and after.endswith(("ando", "iendo"))
    return Size(number, at - 1, at + 1) if is_going else None


def _beside_a_pet(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "Turmero, 6 y un gato", "cinco y el perro": the pet is not counted."""
    opens = at == 0 or words[at - 1] in BOUNDARIES
    if not opens or number < 2 or words[at + 1 : at + 2] not in (["y"], ["and"], ["&"], ["plus"]):
        return None
    return Size(number, at, at + 2) if not PETS.isdisjoint(words[at + 2 : at + 4]) else None


def _and_one_more(words: Sequence[str], at: int, number: int) -> Size | None:
    """ "teacher and four students", "paciente y dos acompañantes": one of a trade and others."""
    if at < 2 or words[at - 1] not in _BESIDE or words[at - 2] not in ROLES or number < 2:
        return None
    first = at - 2
    while first > 0 and words[first - 1] not in BOUNDARIES and at - first < 4:
        first -= 1
    begins = (first == 0 or words[first - 1] in BOUNDARIES) and _NO_SUBJECT.isdisjoint(words[first : at - 1])
    ends = words[at + 2] if at + 2 < len(words) else "."
    is_closed = ends in BOUNDARIES or ends in _AFTER
    return (
        Size(number + 1, first, at + 2) if begins and is_closed and _is_people(words[at + 1 :][:1]) else None
    )


def _is_people(word: str | Sequence[str]) -> bool:
    noun = word if isinstance(word, str) else "".join(word)
    return noun in PLURALS or is_person_noun(noun)


def _named_groups(words: Sequence[str]) -> Size | None:
    """ "quartet of contractors", "the pair of us", "old couple, Carúpano", "honeymooners on Los Roques"."""
    for at, word in enumerate(words):
        if word not in _GROUPS:
            continue
        after = words[at + 1] if at + 1 < len(words) else "."
        behind = words[at + 2] if at + 2 < len(words) else ""
        behind = words[at + 3] if behind in _ADJECTIVES and at + 3 < len(words) else behind
        opens = _opens_with_group(words, at)
        is_of_us = after in ("of", "de") and (behind in ("us", "nosotros", "nosotras") or _is_people(behind))
        is_of_us = is_of_us and (opens or behind in ("us", "nosotros", "nosotras"))
        if not _THEY_ARE.isdisjoint(words[at + 1 : at + 6]):
            continue  # "an elderly couple from Leeds ARE stuck"
        if is_of_us or (opens and word in _PAIRED and (after in BOUNDARIES or after in _AFTER - {"of"})):
            return Size(_GROUPS[word], at, at + 1)
    return None


def _opens_with_group(words: Sequence[str], at: int) -> bool:
    first = at
    while first > 0 and words[first - 1] not in BOUNDARIES:
        first -= 1
    return all(word in _ADJECTIVES for word in words[first:at])


_AROUND_A_NUMBER = (
    _list_follows, _put_down, _plus, _in_all, _we_hold, _beside_a_pet, _and_one_more,
)  # fmt: skip
_ARTICLES = frozenset(["un", "una", "a", "couple"])
_US = SELF | word_set("us our we that mi my nos nuestro nuestra")
_LEADS = {
    ("down", "as"), ("down", "for"), ("us", "as"), ("that", "leaves"), ("count", "us"), ("sign", "us"),
    ("combo", "es"), ("we", "number"), ("party", "is"), ("we", "total"), ("nos", "por"),
}  # fmt: skip
_NOT_OURS = HARMED | word_set("morgue class school dead shot muertos patients pills pastillas")
_LISTING = frozenset([",", "y", "and", "&", "+"])
_MAKING = frozenset(["makes", "make", "making", "leaves"])
_AFTER = word_set("in on at en from de of here aqui and y total with con all we")
_PLUS = frozenset(["plus", "mas", "+"])
_ALTOGETHER = {
    ("in", "all"), ("all", "told"), ("all", "in"), ("de", "siempre"), ("por", "todo"), ("contando", "me"),
    ("counting", "me"), ("including", "me"), ("incluyendo", "me"),
}  # fmt: skip
_TOLD = (("altogether",), ("contandome",))
_NAMES_OF = (("names",), ("nombres",))
_FOR = (["for"], ["para"], ["from"])
_ME_TOO = {("me", "included"), ("yo", "incluido"), ("yo", "incluida"), ("with", "me"), ("counting", "me")}
_GOING = word_set("vamos viajamos somos seremos andamos salimos estamos quedamos seguimos vivimos")
_HAVING = {("have", "got"), ("we", "have"), ("we", "got"), ("tenemos", "a")}
_HOUSED = word_set("in here inside sleeping squeezed crammed living sharing under hiding packed")
_CARED_FOR = word_set("hospital clinic jail custody prison icu surgery hours minutes days weeks")
_TAKING = {
    ("you", "take"), ("you", "fit"), ("pueden", "llevar"), ("puede", "llevar"), ("please", "take"),
    ("caben", "los"), ("hay", "para"), ("recibir", "a"),
}  # fmt: skip
_STANDING = word_set("on in at are have here all were still aboard , .")
_BESIDE = frozenset(["and", "y", "&", "with", "con"])
_NO_SUBJECT = SELF | KIN | word_set("need necesito want with con we i my mi our no saw vi")
_ADJECTIVES = word_set("""
    old young elderly retired married a an un una the el la us oil we somos joven vieja mayor of de
    small little happy just only here aqui local
""")
_GROUPS = {
    "pair": 2, "duo": 2, "couple": 2, "pareja": 2, "matrimonio": 2, "honeymooners": 2, "newlyweds": 2,
    "trio": 3,
    "threesome": 3, "quartet": 4, "cuarteto": 4, "foursome": 4, "quintet": 5, "quinteto": 5, "sextet": 6,
}  # fmt: skip
_THEY_ARE = frozenset(["are", "were", "estan", "esta", "is", "fue", "fueron", "has"])
_PAIRED = word_set("couple pareja matrimonio honeymooners newlyweds duo")
