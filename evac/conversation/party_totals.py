"""Totals: "somos 4", "3 of us", "family of 5", "seats for 4", "all 3 ok"."""

from collections.abc import Sequence

from evac.conversation.party_counted import families, here_and_there
from evac.conversation.party_groups import (
    HARMED,
    adults_and_children,
    and_the_baby,
    counts_people,
    couples,
    group_of,
    is_about_others,
    with_children,
)
from evac.conversation.party_led import led_total
from evac.conversation.party_seats import seats_for
from evac.conversation.party_spoken import a_couple, corrected, spoken_total, with_others
from evac.conversation.party_the import the_four
from evac.conversation.people_endings import is_person_noun
from evac.conversation.people_words import (
    BEFORE_OTHER_NUMBERS,
    NO_WORD_FROM,
    NOT_PEOPLE,
    WE_VERBS,
    Size,
    number_at,
)
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LARGEST = 60
_FIRST_PLURAL = word_set("""
    somos seremos estamos eramos quedamos viajamos vamos seguimos andamos are veniamos venimos andabamos
    ibamos vivimos viviamos salimos llegamos dormimos cruzamos estabamos quedabamos volvimos regresamos
    viajabamos seriamos fuimos iriamos iremos
""")


def find_total(words: Sequence[str]) -> Size | None:
    for find in _FINDERS:
        if (size := find(words)) and 1 <= size.number <= LARGEST:
            return and_the_baby(words, corrected(words, size))
    return None


def _we_are(words: Sequence[str], *, were: bool = False) -> Size | None:
    """ "we are 4", "somos cuatro", "estamos 3 personas", "there are 5 of us"; what they were counts least."""
    for at, word in enumerate(words):
        after = at + 1
        if word == "we" and words[after : after + 1] and words[after] in _AUXILIARIES:
            after += 1 + (words[after + 1 : after + 2] == ["be"])
        elif word == "were" and at == 0:
            pass
        elif word not in _FIRST_PLURAL or (word == "are" and words[at - 1 : at] != ["there"]):
            continue
        if word == "are" and "us" not in words[at + 1 : at + 5]:
            continue  # "there are three and they know my name"
        while after < len(words) and _is_between(words, at, after):
            after += 1
        number = number_at(words, after)
        if words[after + 1 : after + 2] and words[after + 1] in _ONE_GROUP:
            continue
        if (
            number
            and (number > 1 or word in ("somos", "seremos"))
            and counts_people(words, after, strict=word not in _COUNTING or words[at + 1] == "have")
        ):
            total, end = with_children(words, after, number)
            if _is_over(words, at) == were:
                return Size(total, at, end)
    return None


def _is_over(words: Sequence[str], at: int) -> bool:
    return any(past in _PAST for past in words[at : at + 2])


_PAST = frozenset(["were", "eramos", "ibamos"])


def _we_were(words: Sequence[str]) -> Size | None:
    """ "éramos cuatro": what they were counts where nothing else is told."""
    return _we_are(words, were=True)


_ONE_GROUP = word_set("familia grupo pareja matrimonio family group couple party team equipo")
_AUXILIARIES = word_set("are will were have r be would had is")
_COUNTING = frozenset(["somos", "seremos", "we", "eramos", "were"])


def _is_between(words: Sequence[str], at: int, after: int) -> bool:
    """ "estamos ENCERRADOS tres", "we are STILL 4"."""
    if words[after] == "a" and words[at].endswith("mos") and words[at] != "somos":
        return False  # "salimos a las 5"
    is_state = after == at + 1 and words[after].endswith(("ados", "idos", "adas", "idas"))
    return words[after] in _BETWEEN_WE_AND_NUMBER or is_state


_BETWEEN_WE_AND_NUMBER = word_set("""
    only just solo solamente un una total of a de los las nosotros ahora now in all todos todas still
    family familia grupo group party aqui here like about como unos bien ok safe fine around currently
    altogether together
""") - {"un", "una"}


def _of_us(words: Sequence[str]) -> Size | None:
    """ "3 of us", "4 personas", "the two of us", "3 people safe"; not "3 people were shot"."""
    for at, _word in enumerate(words):
        number = number_at(words, at)
        if not number or _is_other_number(words, at):
            continue
        rest = list(words[at + 1 : at + 5])
        if number == 1 and _is_somebody(words, at):
            continue
        if tuple(rest[:2]) in _OF_US:
            if _partial(words, at, rest):
                continue
            return Size(number, at, at + 3)
        adjective = int(_is_described(rest))
        if rest[adjective : adjective + 1] and _is_noun(rest[adjective]):
            if is_about_others(words, at, at + 2 + adjective) or _is_elsewhere(words, at):
                continue
            total, end = with_children(words, at, number)
            return Size(total, at, max(end, at + 2))
        if rest[:1] in (["in"], ["en"]) and set(rest[1:4]) & _GROUPS:
            return Size(number, at, at + 3)
        if rest[:2] == ["in", "total"] or rest[:2] == ["en", "total"] or rest[:1] == ["total"]:
            return Size(number, at, at + 3)
        if words[max(0, at - 1) : at] == ["total"] or (
            at > 1 and words[at - 2] == "total" and words[at - 1] in (":", "de", "of", "is", "=")
        ):
            return Size(number, at - 1, at + 1)
    return None


def _is_noun(word: str) -> bool:
    return is_person_noun(word) and word not in ("us", "nosotros", "family")


def _is_described(rest: Sequence[str]) -> bool:
    """ "two YORKSHIRE lasses", "four ELDERLY ladies", "twelve OIL staff"."""
    if not rest[1:2] or not _is_noun(rest[1]) or _is_noun(rest[0]):
        return False
    return rest[0].isalpha() and rest[0] not in NOT_PEOPLE and rest[0] not in _NO_ADJECTIVES


_NO_ADJECTIVES = word_set("""
    of in on to for from with by at and or the a an is are was were y o e de del en con por para que al
    los las sin no if when as per more mas times other others otros otras mil hundred nuestros my our
    mis his her their
""")


def _is_elsewhere(words: Sequence[str], at: int) -> bool:
    """ "no word from our two missionaries", "falta una persona"."""
    before = f" {' '.join(words[max(0, at - 6) : at])} "
    return any(parting in before for parting in NO_WORD_FROM)


_OF_US = {("of", "us"), ("de", "nosotros"), ("de", "nosotras"), ("ah", "we"), ("of", "we"), ("a", "we")}
_GROUPS = word_set("group grupo party team equipo")


def _is_somebody(words: Sequence[str], at: int) -> bool:
    """ "hay UNA persona ahi?", "ONE of us is limping" count nobody."""
    if words[at] not in ("un", "una", "a", "one") or len(words) <= 2:
        return False
    return words[max(0, at - 1)] not in ("soy", "only", "just", "solo", "somos", "para", "for", "total")


def _partial(words: Sequence[str], at: int, rest: Sequence[str]) -> bool:
    """ "1 of us is hurt" tells how many are hurt, not how many there are."""
    return (
        rest[2:3] != []
        and rest[2] in ("is", "are", "was", "were", "has", "got", "esta", "estan", "need", "needs")
        and (len(words) > at + 4 and words[at + 4] in HARMED)
    )


def _all_of_them(words: Sequence[str]) -> Size | None:
    """ "all 3 ok", "los 4 estamos bien", "both of us", "nosotros tres"."""
    for at, word in enumerate(words):
        after = words[at + 1 : at + 2]
        if word == "both" and (
            after == ["of"]
            or after == ["are"]
            or words[at - 1 : at] == ["we"]
            or words[max(0, at - 2) : at] == ["we", "are"]
            or (after and after[0] in ("safe", "ok", "fine", "well", "good"))
        ):
            return Size(2, at, at + 1)
        is_both = word in ("ambos", "ambas") and at < 4
        if is_both and not (WE_VERBS | _WELL).isdisjoint(words[at : at + 4]):
            return Size(2, at, at + 1)
        number = number_at(words, at + 1)
        if not number or number < 2:
            continue
        rest = words[at + 2 : at + 5]
        if word == "all" and (not rest or rest[0] in _AFTER_ALL):
            return Size(number, at, at + 2)
        if (
            word in ("us", "nosotras")
            and (not rest or rest[0] in BOUNDARIES)
            and words[at - 1 : at] != ["of"]
        ):
            return Size(number, at, at + 2)
        if word == "nosotros" and (not rest or rest[0] not in NOT_PEOPLE):
            return Size(number, at, at + 2)
        is_hour = word == "las" and at > 0 and words[at - 1] in _BEFORE_HOURS
        is_part = at > 0 and words[at - 1] in ("en", "de", "con", "por")  # "en las dos nos dejaron seguir"
        is_ours = any(near in WE_VERBS for near in rest[:2])
        if word in ("los", "las") and not is_hour and not is_part and is_ours:
            return Size(number, at, at + 2)
        closes = word in ("los", "las") and (not rest or rest[0] in BOUNDARIES) and at > 0
        if (
            closes
            and words[at - 1] not in _BEFORE_HOURS
            and not WE_VERBS.isdisjoint(words[max(0, at - 8) : at])
        ):
            return Size(number, at, at + 2)
        if (
            word in ("los", "las", "todos", "the")
            and at
            and words[at - 1] in ("todos", "all", "estamos", "somos", "todas")
            and counts_people(words, at + 1, strict=False)
        ):
            return Size(number, at - 1, at + 2)
    return None


_WELL = frozenset(["bien", "sanos", "salvo", "sanas"])
_BEFORE_HOURS = word_set("a desde de hasta sobre para son")
_AFTER_ALL = word_set("""
    ok safe fine good well here alive of are is , . ! in at ; still together people persons bien alright
    unharmed accounted
""")


_NOT_ALL = word_set("a to otras otros other")


def _is_other_number(words: Sequence[str], at: int) -> bool:
    is_part = at > 0 and words[at - 1] in _NOT_ALL and words[at + 1 : at + 3] != ["of", "us"]
    if at and (words[at - 1] in BEFORE_OTHER_NUMBERS or is_part):
        return True  # "forward this prayer to 12 people", "las otras tres monjas y yo"
    if at and words[at - 1] in (".", ":", "/") and at > 1 and words[at - 2].isdigit():
        return True
    return (
        at + 1 < len(words)
        and words[at + 1] in ("/", ":", "%")
        and at + 2 < len(words)
        and words[at + 2].isdigit()
    )


def _of_us_or_seats(words: Sequence[str]) -> Size | None:
    """ "4 seats for Sinclair, 2 of us are under 5": the larger tells all."""
    sizes = [size for size in (_of_us(words), seats_for(words)) if size]
    return max(sizes, key=lambda size: size.number, default=None)


_FINDERS = (
    families, here_and_there, couples, a_couple, with_others, _we_are, group_of, led_total, _of_us_or_seats,
    adults_and_children, _all_of_them, spoken_total, the_four, _we_were,
)  # fmt: skip
