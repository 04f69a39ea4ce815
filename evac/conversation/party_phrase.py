"""One entry of a list of people: "my two girls", "Mr Thomas", "her baby", "a mi novia", "wife Ngozi"."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import speller
from evac.conversation.cues.given_names import GIVEN_NAMES
from evac.conversation.party_clauses import is_no_person
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import (
    KIN,
    NAMES,
    OTHERS,
    PAIRS,
    PEOPLE,
    PETS,
    PLURALS,
    ROLES,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

MOST_NAMES = 4  # words of one name: "Lucia de los Rojas"


@dataclass(frozen=True)
class Entry:
    """People one entry speaks of.

    Attributes:
        people: None where a plural stands without its number.
        end: behind its last word.
        is_name: nothing but a name says that these are people.
        is_known: the name is one we know.
        is_given: it is no place's name either.
    """

    people: int | None
    end: int
    is_name: bool = False
    is_known: bool = True
    is_given: bool = False


def read_entries(words: Sequence[str], at: int, last: int) -> Entry | None:
    """The people spoken of one after the other without a sign between: "mum dad Jools", "wife 2 kids"."""
    entry = _read_entry(words, at, last)
    while entry is not None and entry.people is not None and not entry.is_name and entry.end < last:
        following = _read_entry(words, entry.end, last)
        if following is None or following.is_name:
            break
        people = None if following.people is None else entry.people + following.people
        entry = Entry(people, following.end, is_known=entry.is_known)
    return entry


def _read_entry(words: Sequence[str], at: int, last: int) -> Entry | None:
    """The people spoken of from word ``at`` on, and not behind ``last``."""
    place = at
    if place < last - 1 and words[place] == "a" and words[place + 1] in _BEHIND_TO:
        place += 1  # "a mi novia"
    if words[place] == "ex" and words[place + 1 : place + 2] == ["-"]:
        place += 2  # "ex-wife"
    first = place
    while place < last and words[place] in _DETERMINERS and not _is_one(words, place, last):
        place += 1
    if place >= last:
        is_one = words[last - 1] == "ma" or (last == at + 1 and words[at] in PRONOUNS)
        return Entry(1, last) if is_one else None
    number = None if words[place] in ("un", "una") else number_at(words, place)
    place += number is not None
    if (
        number
        and number > 1
        and words[place - 2] in _POSSESSIVES
        and place - 2 >= at
        and _has_no_noun(words, place, last)
    ):
        return Entry(number, place)  # "my wife and OUR THREE are shut in"
    while place + 1 < last and words[place] in _ADJECTIVES and _is_before_noun(words, place, number):
        place += 1
    if place >= last:
        return None
    while number and number > 1 and _is_described(words, place, last):
        place += 1
    noun = words[place]
    if noun in PRONOUNS and number is None and (place + 1 == last or place == first):
        are_two = place + 1 < last and words[place + 1] == "two"  # "me and them two"
        return Entry(1 + are_two, place + 1 + are_two)
    if noun in _ONES and place > first and words[place - 1] in _ADJECTIVES:
        return Entry(1, place + 1)  # "the wee one"
    if is_no_person(words, place):
        return None
    if noun in PETS:
        return Entry(0, last)  # "un perro flaco"
    if _is_noun(noun) or (number is not None and (noun in OTHERS or _are_people(noun))):
        return _with_apposition(words, place, last, number)
    is_bare = _ADJECTIVES.issuperset(words[first:place]) or (place == first + 1 and words[first] in _OF_NAMES)
    return _named(words, place, last) if number is None and is_bare else None


def _is_described(words: Sequence[str], at: int, last: int) -> bool:
    """ "two FRENCH girls", "three TRINI fishermen": one word between a number and who it counts."""
    if at + 1 >= last or not words[at].isalpha() or _is_noun(words[at]) or words[at] in _NEVER_DESCRIBING:
        return False
    following = words[at + 1 : min(last, at + 3)]
    return any(word in PLURALS or word in PEOPLE or is_person_noun(word) for word in following)


def _has_no_noun(words: Sequence[str], at: int, last: int) -> bool:
    return at >= last or words[at] in _BEINGS


def _are_people(noun: str) -> bool:
    """ "surfers", "deacons", "ingenieros"."""
    return is_person_noun(noun) or (noun.endswith("s") and (noun[:-1] in ROLES or noun[:-2] in ROLES))


def _is_before_noun(words: Sequence[str], at: int, number: int | None) -> bool:
    """ "my lil bro", and not "the baby Sam"."""
    return number is not None or not _is_noun(words[at]) or _is_noun(words[at + 1])


def _is_noun(word: str) -> bool:
    return word in KIN or word in ROLES


def _is_one(words: Sequence[str], at: int, last: int) -> bool:
    return words[at] in ("a", "an", "un", "una") and at + 1 == last


def _with_apposition(words: Sequence[str], at: int, last: int, number: int | None) -> Entry:
    """The noun at ``at`` and what only tells more of it: "hermano menor Luis", "mother in law"."""
    noun, end = words[at], at + 1
    people = _count(noun, number)
    if noun in OTHERS and end < last and (_is_noun(words[end]) or words[end] in PEOPLE):
        end += 1
    if end < last and number is None and words[end] in _MULTIPLES:
        people, end = _MULTIPLES[words[end]], end + 1  # "kids x2", "mis hermanas tres"
    if (
        number is None
        and noun in PLURALS
        and words[end : end + 1] == ["("]
        and words[end + 2 : end + 3] == [")"]
    ):
        people, end = number_at(words, end + 1), min(last, end + 3)  # "los pelaos (2)"
    while end < last and _tells_more(words, end):
        end += 1
    end += words[end - 1] not in _ARTICLES and words[end : end + 1] in (["the"],)
    if end + 1 == last and number is None and noun not in PLURALS and words[end - 1] in _ARTICLES:
        end = last  # "mi hermano el CURA", "my uncle the BUTCHER"
    if end == at + 1 < last and noun in _OWNERS and _is_noun(words[end]):
        return _with_apposition(words, end, last, None)  # "the neighbour's boy"
    if end < last and (words[end] in _OF or (number is None and words[end].endswith(_GERUNDS))):
        end = last  # "my dad driving the truck", "mis compañeros del galpón"
    return Entry(people, end)


def _tells_more(words: Sequence[str], at: int) -> bool:
    if words[at] == "in":
        return words[at + 1 : at + 2] in (["law"], ["laws"], ["-"])
    if words[at] in ("de", "del"):
        return not {*words[at + 1 : at + 2]}.isdisjoint(_BEHIND_NOUNS)
    if words[at].isdigit():
        return not (at + 1 < len(words) and (_is_noun(words[at + 1]) or _are_people(words[at + 1])))
    return (
        words[at] in _BEHIND_NOUNS or words[at] in NAMES or words[at] in _WORDS_TOO or _is_unknown(words[at])
    )


def _count(noun: str, number: int | None) -> int | None:
    if noun in PAIRS:
        return max(number or 0, PAIRS[noun])
    return number if number is not None or noun in PLURALS or noun in OTHERS else 1


def _named(words: Sequence[str], at: int, last: int) -> Entry | None:
    """ "Mr Thomas", "Sor Inés", "big Steve", "Chidi", "Tunde's wife"."""
    end, is_titled = at, False
    while end < last - 1 and words[end] in _TITLES:
        end, is_titled = end + 1, True
        end += words[end : end + 1] == ["."]
    first = end
    while end < min(last, first + MOST_NAMES) and _is_of_a_name(words, end, first):
        end += 1
    if end == first:
        if end >= last:
            return None
        if is_titled and words[end] in KIN:
            return Entry(1, end + 1)  # "Ate Baby"
        return Entry(1, end + 1, is_name=True, is_known=is_titled) if words[end] in _WORDS_TOO else None
    if end < last and _is_noun(words[end]) and not is_titled:
        return _with_apposition(words, end, last, None)
    while end + 1 < last and words[end].isdigit() and words[end + 1] in _YEARS:
        end += 2  # "Aurelio Pacheco 88 años"
    is_known = is_titled or not NAMES.isdisjoint(words[first:end])
    is_given = not GIVEN_NAMES.isdisjoint(words[first:end])
    return Entry(1, end, is_name=not is_titled, is_known=is_known, is_given=is_given)


def _is_of_a_name(words: Sequence[str], at: int, first: int) -> bool:
    """ "Lucia DE Pereira"."""
    is_between = at > first and words[at] in _PARTICLES and at + 1 < len(words)
    return _is_unknown(words[at]) or words[at] in NAMES or (is_between and words[at + 1] not in BOUNDARIES)


def _is_unknown(word: str) -> bool:
    if word in _INCLUDING:
        return False
    if word.endswith(_NO_NAMES) or word in STATES:
        return False
    return (len(word) > 2 or word in _SHORT_NAMES) and word.isalpha() and word not in speller().known


_WORDS_TOO = word_set("""
    dolores rosa luz flor mercedes cruz grace joy rose lily pearl ruby jack john consuelo socorro
    esperanza angel angeles milagros soledad victoria gloria patience blessing princess prince miles rob
    nick dan sue max ray don moses leo lee alma paz nieves pilar rosario
""")
_SHORT_NAMES = word_set("fe jo al ed bo cy vi em li wu oz ty kj jr")
_NO_NAMES = ("ing", "ed", "ly", "tion", "ness", "mente", "ando", "iendo", "ado", "ada", "ido", "ida", "cion")
STATES = word_set("""
    viudo viuda soltero soltera widow widower retired single bachelor jubilados asthmatic epileptic
    allergic frankly honestly sadly luckily asmatico asmatica hipertenso hipertensa alergico alergica
    epileptico huerfano
""")
_INCLUDING = word_set("incl including incluyendo contando counting included incluido incluida")
_PARTICLES = frozenset(["de", "da", "del", "la", "al", "el"])
_YEARS = frozenset(["anos", "years", "yrs", "yo"])
_BEHIND_TO = word_set("mi mis su sus nuestro nuestra nuestros nuestras el la los las un una dos tres cuatro")
_OF_NAMES = word_set("la el mi my")  # "la Filomena", "mi ñero"
_DETERMINERS = word_set("""
    da dem dis meh mah my mi mis ma me our nuestro nuestra nuestros nuestras his her he she their su sus
    the el la los las a an un una de di d both ambos this este esta that
""")
_ADJECTIVES = word_set("""
    little small lil wee big young younger older old elderly eldest youngest dear poor sick pregnant
    humble new teenage twin disabled baby step great ex other own tall fat female male married adult
    grown first best oldest pequeno pequena pequenos pequenas buen buena pobre vieja viejo joven
    gran recien querida querido
""")
PRONOUNS = word_set("him her hers his he she ella el them")
_ONES = word_set("one pequeno pequena chiquita chiquito")
_POSSESSIVES = word_set("our their my his her mis nuestros nuestras sus")
_BEINGS = word_set("are is in have were all still at estamos estan en sitting hiding stuck here dey")
_OWNERS = word_set("""
    neighbour neighbor neighbours neighbors boss friend cousin brother sister landlady landlord partner
    flatmate roommate colleague driver cook guide
""")
_NEVER_DESCRIBING = _DETERMINERS | OTHERS | word_set("of de del and y for para with con in en at to")
_OF = word_set("de del of from")
_ARTICLES = frozenset(["el", "la", "the"])
_GERUNDS = ("ando", "iendo", "yendo", "ing", "asleep")
_BEHIND_NOUNS = word_set("""
    in law laws - la ellos ella el mayor menor menores mayores old yo year years ano anos nacido nacida
    mia mio mias mios nuestro nuestra pequeno pequena pequenos pequenas named called llamado llamada
    aged embarazada enferma enfermo humanos solo cuarto trabajo clase viaje piso universidad uni too
    tambien both s
""")
_TITLES = word_set("""
    mr mrs ms miss dr dra sr sra don dona sor fray fr sister brother hermana hermano padre father uncle
    aunt auntie tio tia ate kuya pastor chief prof professor profesor profesora big wee young old capt
    captain tanty madam oga engr alhaji hajia rev reverend
""")
_MULTIPLES = {
    "x2": 2,
    "x3": 3,
    "x4": 4,
    "x5": 5,
    "x6": 6,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "two": 2,
    "three": 3,
}
