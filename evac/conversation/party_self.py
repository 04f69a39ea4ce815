"""The words by which senders name themselves in a list: "me", "a mí", "yours truly", "quien suscribe"."""

from collections.abc import Sequence

from evac.conversation.people_words import KIN
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set


def self_ends(words: Sequence[str], at: int) -> int:
    """Behind the words by which senders name themselves, or 0."""
    for length in (4, 3, 2, 1):
        if at + length <= len(words) and tuple(words[at : at + length]) in _SELVES:
            return at + length
    return 0


def is_object(words: Sequence[str], at: int) -> bool:
    """ "help ME my wife is burnt", "nothing wrong with ME, my aunt exaggerates"."""
    if at and words[at - 1] == "for" and words[at + 1 : at + 2] == [","] and words[at + 2 : at + 3] == ["my"]:
        return False  # "room for ME, my girlfriend and her daughter"
    is_led = at > 0 and (words[at - 1] in _OBJECT or words[max(0, at - 2)] in _WRONG)
    return words[at] == "me" and is_led and not ENTRY_JOINERS.intersection(words[at + 1 : at + 2]) - {","}


def begins_clause(words: Sequence[str], at: int, end: int) -> bool:
    """ "y yo necesito", "and I am", "Ana me dijo": no list ends there."""
    after = words[end] if end < len(words) else "."
    if words[at] == "a":
        return after not in ENTRY_JOINERS and after not in BOUNDARIES and after not in _BEHIND_A_MI
    if words[at] == "para":
        return after not in ENTRY_JOINERS  # "para mi y mi hijo"
    if words[at] == "mine":
        return words[at - 1 : at] == ["of"] or after == ","
    if end - at > 1 or words[at] in _NEVER_SUBJECT:
        return False
    if words[at] == "me":
        if is_object(words, at):
            return True
        if after in ("with", "con") and at and words[at - 1] not in BOUNDARIES | _ALONE:
            return True  # "discharged me with a bill"
        is_verb = after in _BEHIND_ME or after in KIN or after.endswith("ing")
        is_verb = is_verb or (after in MY and not KIN.isdisjoint(words[end + 1 : end + 3]))
        is_verb = is_verb or (after.endswith("ed") and at > 0 and words[at - 1] in ENTRY_JOINERS)
        return not is_verb and after not in ENTRY_JOINERS and after not in BOUNDARIES
    return after in _OF_ONE


_SELVES = {
    tuple(phrase.split())
    for phrase in (
        "me", "i", "yo", "mine", "myself", "meself", "self", "yours truly", "quien suscribe",
        "quien escribe", "el que escribe", "la que escribe", "el que suscribe", "la que suscribe",
        "este servidor", "esta servidora", "esta humilde servidora", "este humilde servidor", "un servidor",
        "una servidora",
        "a mi", "mi persona", "the undersigned", "undersigned", "el suscrito", "la suscrita", "conmigo mismo",
        "me self", "my self", "quien les escribe", "quien le escribe", "el que les escribe",
        "la que les escribe", "para mi", "este pechito", "este gordo", "este caballero", "este cristiano",
        "este pobre", "este viejo", "esta vieja", "esta gorda", "esta pobre", "este negro", "esta negra",
        "eu", "ich", "moi",
    )
}  # fmt: skip
SELF_STARTS = frozenset(phrase[0] for phrase in _SELVES)
ENTRY_JOINERS = word_set("and y & + , n e con with plus mas an ni wit nd wid besides")
MY = word_set("mi mis my our")
_BEHIND_A_MI = word_set("nos no tambien ya en me")
_NEVER_SUBJECT = word_set("mine myself meself moi self undersigned eu ich")
_BEHIND_ME = word_set("""
    sleep share eat live stay walk wait want go are for in on at from here is were living dey safe ok
    all fine still going waiting hiding stuck heading and inside under behind alone both alive well just
    now left en a aqui estamos bien desde por need needs have by pon driving walking riding inna be been
    got crossed reached reach made came sitting sat sleeping playing doing
""")
_OF_ONE = word_set("""
    am was m estoy voy soy sigo tengo necesito quiero vivo puedo trabajo creo se no me le les lo la ando
    salgo llegue sali quede espero pienso fui vi pido llamo escribo duermo
""")
_ALONE = frozenset(["just", "only", "solo", "is", "and", "y"])
_OBJECT = word_set("to for from help let tell call give send of by beyond at about happens happened")
_WRONG = frozenset(["wrong", "problem", "deal", "angry", "happen", "happened"])
