"""Who speaks for one: "one man, one stick", "nobody with me", "the only vet left", "asking for one place"."""

from collections.abc import Sequence

from evac.conversation.party_groups import HARMED
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import KIN, PLURALS, ROLES, SEATS, Size
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

_SIGNS_OF_ONE = word_set("""
    one 1 un una uno single lone only last unico unica nobody nadie noone companions company familia family
    acompanantes myself
""")
_MOST_ADJECTIVES = 3


def find_one(words: Sequence[str]) -> Size | None:
    """The words that say that nobody but the sender is there; None where a "we" stands beside them."""
    if _SIGNS_OF_ONE.isdisjoint(words) or not _MORE_THAN_ONE.isdisjoint(words):
        return None
    return next((size for find in _FINDERS if (size := find(words))), None)


def only_me(words: Sequence[str]) -> Size | None:
    """ "solo yo viajo, mi esposo se queda", "only I travel": whoever else is listed stays."""
    if _ME_ONLY.isdisjoint(words) or "somos" in words:
        return None
    for at in range(1, len(words) - 1):
        if words[at] in _ME_ONLY and words[at - 1] in _JUST and words[at + 1] in _TRAVELLING:
            return Size(1, at - 1, at + 2) if _WITH.isdisjoint(words[at + 2 : at + 4]) else None
    return None


def _nobody_else(words: Sequence[str]) -> Size | None:
    """ "nobody with me", "estoy sin nadie", "no companions", and not "sin nadie que ayude"."""
    for at in range(len(words) - 1):
        for phrase in _NOBODY.get(words[at], ()):
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase and _stands_alone(words, end):
                return Size(1, at, end)
    return None


def _one_person(words: Sequence[str]) -> Size | None:
    """ "one person, one bed", "so one person", "una persona": and nothing is told of it."""
    for at in range(len(words) - 1):
        if words[at] not in _ONE or words[at + 1] not in _PERSON:
            continue
        opens = at == 0 or words[at - 1] in BOUNDARIES or words[at - 1] in _LEADS
        after = words[at + 2] if at + 2 < len(words) else "."
        is_asking = after == "que" and words[at + 3 : at + 4] in _ASKING and words[at + 4 : at + 5] in _A_SEAT
        if (opens and after in BOUNDARIES) or is_asking:
            return Size(1, at, at + 2)
    return None


def _one_of_a_trade(words: Sequence[str]) -> Size | None:
    """ "one old Scotsman", "lone cowboy", "a single lady in Cumana", "uno solo"."""
    for at in range(len(words) - 1):
        if words[at] not in _ONE_ALONE or not (at == 0 or words[at - 1] in _BEFORE_ONE):
            continue
        if words[at] == "uno" and words[at + 1] == "solo":
            return Size(1, at, at + 2)
        end = _behind_trade(words, at + 1)
        if end and _stands_alone(words, end) and KIN.isdisjoint(words):
            return Size(1, at, end)
    return None


def _behind_trade(words: Sequence[str], at: int) -> int:
    for place in range(at, min(len(words), at + _MOST_ADJECTIVES)):
        if words[place] in _TRADES or is_person_noun(words[place] + "s") or words[place].endswith("man"):
            return place + 1
        if not words[place].isalpha() or words[place] in _NO_ADJECTIVES:
            return 0
    return 0


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """Whether nothing is told of the one but where they are, or what they have or ask for."""
    after = words[at] if at < len(words) else "."
    return (after in BOUNDARIES or after in _BEHIND_ONE) and HARMED.isdisjoint(words[at : at + 3])


def _the_only_one(words: Sequence[str]) -> Size | None:
    """ "I am the only foreigner in La Victoria", "soy el último enfermero aquí"; not "the only one who"."""
    for at in range(len(words) - 3):
        if words[at] not in _BEING or words[at + 1] not in _ARTICLES or words[at + 2] not in _ONLY:
            continue
        is_noun = words[at + 3].isalpha() and words[at + 3] not in ("one", "that", "que", "who", "to")
        if (is_noun or words[at + 4 : at + 5] in _LEFT) and KIN.isdisjoint(words[at:]):
            return Size(1, at, at + 4)
    return None


def _one_seat(words: Sequence[str]) -> Size | None:
    """ "asking for one place, leaving from Valencia", for nobody else; "quiero UN puesto" counts nobody."""
    if not KIN.isdisjoint(words):
        return None
    for at in range(len(words) - 1):
        if words[at] not in _ONE_COUNTED or words[at + 1] not in _SEAT:
            continue
        opens = at == 0 or words[at - 1] in BOUNDARIES or words[at - 1] in _LEADS or words[at - 1] in _ASKED
        after = words[at + 2] if at + 2 < len(words) else "."
        if opens and after in BOUNDARIES - {":", "/"}:
            return Size(1, at, at + 2)
    return None


_FINDERS = (_nobody_else, _one_person, _one_of_a_trade, _the_only_one, _one_seat)
_MORE_THAN_ONE = PLURALS | word_set("""
    we us our ours nos nosotros nosotras nuestro nuestra nuestros nuestras somos estamos vamos viajamos
    seguimos quedamos necesitamos queremos tenemos he she they him them
""")
_ME_ONLY = frozenset(["yo", "i"])
_JUST = word_set("solo only just solamente nomas")
_TRAVELLING = word_set("viajo voy travel fly leave iria viajaria")
_WITH = word_set("with con and y")
_ONE = frozenset(["one", "1", "un", "una", "single"])
_ONE_COUNTED = _ONE - {"un", "una"}
_ONE_ALONE = frozenset(["one", "1", "single", "lone", "uno"])
_PERSON = word_set(
    "person persona pax passenger pasajero pasajera occupant adult adulto soul traveller traveler"
)
_TRADES = ROLES | word_set("""
    passenger occupant person traveller traveler soul survivor tourist guest owner lady mum mom dad granny
    widow girl boy student pensioner viajero viajera pasajero pasajera turista
""")
_SEAT = (SEATS - {"room", "space", "seats", "tickets", "tix"}) | {"place", "spot", "berth", "lugar"}
_LEADS = word_set("so only just solo soy solamente para for total here aqui am is now a por")
_ASKED = word_set("""
    for need want please necesito quiero pido busco solicito take get me a reserve book falta favor asks
""")
_ASKING = (["quiere"], ["pide"], ["necesita"], ["busca"], ["solicita"], ["viaja"])
_A_SEAT = (["cupo"], ["asiento"], ["puesto"], ["un"], ["viajar"], ["salir"], ["irse"], ["volver"])
_BEFORE_ONE = BOUNDARIES | word_set("a an un am soy just only solo here aqui the so")
_NO_ADJECTIVES = word_set("of in on at to for from with de en con por para the more mas who that and or is")
_BEHIND_ONE = word_set("""
    in at en from aboard aqui here asks wants needs requests awaiting waiting looking looks on going and
    one with sin without por de still ready needing seeking
""")
_BEING = frozenset(["am", "soy"])
_ARTICLES = frozenset(["the", "el", "la"])
_ONLY = frozenset(["only", "last", "unico", "unica", "ultimo", "ultima", "one", "lone", "sole"])
_LEFT = (["left"], ["here"], ["aqui"], ["in"], ["of"])
_NOBODY = {
    "nobody": (("nobody", "with", "me"), ("nobody", "else", "here"),
        ("nobody", "else", "is", "here"), ("nobody", "else", "from", "us")),
    "no": (
        ("no", "companions"), ("no", "family", ",", "no", "friends"), ("no", "one", "with", "me"),
        ("no", "company"), ("no", "one", "else", "here"), ("no", "traigo", "a", "nadie"),
        ("no", "tengo", "a", "nadie"),
    ),
    "sin": (
        ("sin", "nadie"), ("sin", "companeros"), ("sin", "acompanantes"), ("sin", "acompanante"),
        ("sin", "familia"),
    ),
    "nadie": (("nadie", "conmigo"), ("nadie", "mas", "aqui"), ("nadie", "me", "acompana")),
    "without": (("without", "company"), ("without", "companions")),
    "for": (("for", "myself"), ("for", "just", "myself")),
    "just": (("just", "for", "me"), ("just", "myself")),
}  # fmt: skip
