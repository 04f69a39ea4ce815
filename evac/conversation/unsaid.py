"""Well-being that the words around it take back: "muy bien NO ESTAMOS", "I am ok BUT MY WIFE IS NOT".

Whoever is not well says so in many ways; what is taken for well-being nobody looks at soon.
"""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.cues import KIN
from evac.conversation.people_words import NAMES
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.kernel.folding import word_set

_STANDS = word_set("""
    estoy esta estamos estan ando andamos va vamos sigo seguimos soy somos siento sentimos encuentro
""")
_SELF = word_set("me nos le les")
_NOT_SO = (("i", "am", "not"), ("we", "are", "not"), ("it", "is", "not"), ("they", "are", "not"))
_BUT_NO = {("pero", "no"), ("but", "no"), ("but", "not"), ("mas", "no")}
_LYING = word_set("mentira mentiras lie lied menti mentimos mentirita")
_YES_WE_DO = (("yes", "we", "do"), ("yes", "i", "do"), ("yes", "please", "help"), ("i", "do", "need"))
_YES_AFTER_ALL = (["bueno", "si"], ["ay", "si"], ["ah", "si"], ["well", "yes"], ["actually", "yes"])
_NO_MORE = {("any", "more"), ("not", "anymore"), ("no", "longer")}
_ENDS = BOUNDARIES | word_set("jaja jeje jajaja haha lol amigo vale chamo marico sir")

_SOMEBODY = KIN | word_set("""
    i we he she they you yo nosotros nosotras el ella ellos ellas one others other rest fourth third last two
    otro otros otra mi my mis is are am was were did does do has have
""")
_OPEN = word_set("or o why que if si hope whether ojala ni not no than maybe perhaps porque reason")
_ARTICLES = word_set("my our mi mis the el la los las nuestros nuestras")
_WITHOUT = word_set("without sin")
_ONE_OF_US = NAMES | word_set("one uno una me yo him her")
_ALL_BUT = word_set("bar except excepto salvo menos but minus")
_EVERYBODY = word_set("all everyone everybody todos todas")
_TILL = (
    ("until", "they"), ("till", "they"), ("until", "he"), ("till", "he"), ("until", "an"), ("until", "last"),
    ("hasta", "que"), ("while", "the"), ("while", "they"), ("mientras", "no"), ("as", "long"), ("so", "long"),
    ("for", "now"), ("por", "ahora"),
)  # fmt: skip
_COMING = word_set("""
    they come comes find finds enter enters break breaks ago entren encuentren encuentran vengan lleguen
    vienen acercan came coming near close closer door holds holding hallen
""")
_UNSAID = frozenset((
    ("puedo", "decir"), ("podemos", "decir"), ("puede", "decir"), ("no", "diria"), ("no", "diriamos"),
    ("no", "digo"), ("cant", "say"), ("cannot", "say"), ("wouldnt", "say"), ("not", "say"), ("i", "say"),
    ("couldnt", "say"), ("far", "from"), ("anything", "but"), ("cant", "call"), ("lejos", "de"),
    ("doubt", "that"), ("i", "doubt"), ("dudo", "que"), ("dudamos", "que"), ("lie", "to"), ("mentiria", "si"),
    ("si", "dijera"),
    ("no", "way"), ("not", "true"), ("es", "verdad"), ("es", "cierto"), ("no", "todos"), ("no", "todas"),
    ("nobody", "believes"), ("nadie", "cree"), ("nobody", "can"), ("thought", "we"), ("thought", "i"),
    ("pensabamos", "que"), ("pense", "que"), ("creiamos", "que"), ("could", "tell"), ("ni", "siquiera"),
    ("ni", "uno"), ("ni", "una"), ("ningun", "momento"), ("soldiers", "say"), ("soldados", "dicen"),
    ("militares", "dicen"), ("police", "say"), ("gobierno", "dice"), ("government", "says"),
    ("not", "even"), ("tells", "you"), ("you", "pay"), ("paguen", "y"), ("pague", "y"),
    ("quisiera", "decirles"), ("quisiera", "decir"), ("quisiera", "poder"), ("wish", "i"),
))  # fmt: skip
_DENYING = word_set("no not nunca never cant cannot wouldnt couldnt")
_ONLY_IF_DENIED = {("es", "verdad"), ("es", "cierto"), ("i", "say"), ("puedo", "decir"), ("podemos", "decir"),
                   ("puede", "decir")}  # fmt: skip
_NONE_FEELS = word_set("feels is are")
_NOWHERE = word_set("nowhere none")
_FORCED = word_set("obligaron obligan obligo obligaban hicieron forced forcing ponga diga digamos")
_FORCING = word_set(
    "made make makes making want wants told"
)  # only me or us: "I want to tell you we are fine"
_TO_SAY = word_set("decir diciendo escribir grabar say saying write writing tell record dicen says type")
_CLAUSE = 7  # words before well-being that may deny it
_BEHIND = 12  # words behind it that may


def is_unsaid(words: Sequence[str], first: int, last: int) -> bool:
    """Whether well-being that was heard is taken back.

    Args:
        first, last: the first of its words, and the one behind them.
    """
    after = words[last : last + _BEHIND]
    before = words[max(0, first - _CLAUSE) : first]
    before = before[next((n for n in range(len(before), 0, -1) if before[n - 1] in BOUNDARIES), 0) :]
    return (
        _is_denied_behind(after)
        or is_true_of_some_only(words, last)
        or _is_denied_before(before, words[first:last])
    )


def _is_denied_behind(after: Sequence[str]) -> bool:
    """ "bien NO ESTAMOS", "fine WE ARE NOT", "estoy bien PERO NO", "estamos bien... MENTIRA"."""
    told = [word for word in after if word not in _SELF]
    if after[:2] in (["is", "not"], ["is", "relative"], ["no", "es"]):
        return True
    if told[:2] == [",", "no"] and told[2:3] and told[2] in _STANDS and _ends_at(told, 3):
        return True
    if tuple(told[:3]) in _NOT_SO and _ends_at(told, 3):
        return True
    if told[:1] == ["no"] and (_ends_at(told, 1) or (told[1] in _STANDS and _ends_at(told, 2))):
        return True
    if tuple(told[:2]) in _BUT_NO and _ends_at(told, 2):
        return True
    if after[1:2] == ["not"] and after[0] in BOUNDARIES and _ends_at(after, 2):
        return True
    if any(after[n : n + 2] in _YES_AFTER_ALL and _ends_at(after[n:], 2) for n in range(3)):
        return True
    if any(pair in _NO_MORE for pair in pairwise(after[:4])) or _is_forced(after):
        return True
    if not _LYING.isdisjoint(after[:5]) or any(tuple(after[n : n + 3]) in _YES_WE_DO for n in range(8)):
        return True
    return any(pair in _TILL for pair in pairwise(after[:4])) and not _COMING.isdisjoint(after)


def is_true_of_some_only(words: Sequence[str], last: int) -> bool:
    """ "I am ok BUT MY WIFE IS NOT", "estan a salvo PERO YO NO", "all of us are safe BAR MY SON".

    Args:
        last: behind the words that say how they are.
    """
    after = words[last : last + _BEHIND]
    return any(
        (word in ("not", "no") and (_is_of_another(after, at) or _names_one(after[at + 1 : at + 4])))
        or (word in _ALL_BUT and _names_one(after[at + 1 : at + 4]))
        or (word in _WITHOUT and _names_one(after[at + 1 : at + 4]))
        for at, word in enumerate(after)
    )


def find_all_but_one(words: Sequence[str]) -> Hit | None:
    """ "we got out, ALL BUT CARLOS", "cruzaron TODOS MENOS MI TIO": whatever the others did."""
    for at, pair in enumerate(pairwise(words)):
        if pair[0] in _EVERYBODY and pair[1] in _ALL_BUT and _names_one(words[at + 2 : at + 5]):
            return Hit("not_safe", at, at + 3)
    return None


def _is_of_another(after: Sequence[str], at: int) -> bool:
    """ "... MY WIFE IS not", "yo NO" at the end of a clause; but "are you ok or not"."""
    if not at or not _ends_at(after, at + 1) or after[at - 1] in _OPEN:
        return False
    return not _SOMEBODY.isdisjoint(after[max(0, at - 4) : at])


def _names_one(rest: Sequence[str]) -> bool:
    """ "one", "my son", "Tommy", "me": and nothing behind."""
    kin = 2 if rest[:1] and rest[0] in _ARTICLES else 1
    named = rest[kin - 1 : kin]
    return bool(named) and (named[0] in KIN or named[0] in _ONE_OF_US) and _ends_at(rest, kin)


def _is_denied_before(before: Sequence[str], well: Sequence[str]) -> bool:
    """ "I CAN'T SAY we are fine", "they MADE me WRITE that we are ok", "NADIE CREE que estemos a salvo"."""
    if _is_forced(before):
        return True
    if before and before[0] in _NOWHERE and not _NONE_FEELS.isdisjoint((*before, *well)):
        return True
    is_denied = not _DENYING.isdisjoint(before)
    return any(
        pair in _UNSAID and (is_denied or pair not in _ONLY_IF_DENIED)
        for pair in pairwise((*before, *well[:1]))
    )


def _is_forced(words: Sequence[str]) -> bool:
    """ "they are MAKING me WRITE this"."""
    is_forced = not _FORCED.isdisjoint(words) or any(
        word in _FORCING and whom in ("me", "us") for word, whom in pairwise(words)
    )
    return is_forced and not _TO_SAY.isdisjoint(words)


def _ends_at(words: Sequence[str], at: int) -> bool:
    """Whether so many words stand there, and then the clause ends."""
    return len(words) == at or (len(words) > at and words[at] in _ENDS)
