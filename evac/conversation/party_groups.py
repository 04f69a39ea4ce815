"""Numbers of people told by kind: "family of 5", "2 adults and 3 kids", "dos parejas"."""

from collections.abc import Sequence

from evac.conversation.people_words import (
    CHILDREN,
    COUPLES,
    KIN,
    LIST_FILLERS,
    NOT_PEOPLE,
    PEOPLE,
    PLURALS,
    Size,
    number_at,
)
from evac.kernel.folding import word_set

_LEADING_TO_NUMBER = word_set("""
    of de size is are somos son with con grande entera completa numerosa whole entire large : ( x =
    numbers number totals counts in us at for para
""")
_GROWN = word_set("""
    men women man woman hombres mujeres hombre mujer senoras senores senora senor ancianos ancianas
    seniors ladies elders
""")


def couples(words: Sequence[str]) -> Size | None:
    """ "somos dos parejas" are four."""
    for at in range(1, len(words)):
        if words[at] in COUPLES and (number := number_at(words, at - 1)):
            return Size(2 * number, at - 1, at + 1)
    return None


def group_of(words: Sequence[str]) -> Size | None:
    """ "family of 5", "grupo de doce", "party size 4", "crew of 12", "strength seven", "count us in: 8"."""
    for at, word in enumerate(words):
        if word not in _GROUPS:
            continue
        place = at + 1
        while place < len(words) and words[place] in _LEADING_TO_NUMBER:
            place += 1
        number = number_at(words, place)
        is_led = (place > at + 1 and _LEADS_WELL.intersection(words[at + 1 : place])) or word in _LEAD_ALONE
        if number and is_led and counts_people(words, place, strict=False) and number > 1:
            total, end = with_children(words, place, number)
            return Size(total, at, end)
    return None


_GROUPS = word_set("""
    family familia group grupo party team equipo household crew choir coro combo combito cuadrilla
    tripulacion squad brigade brigada delegation delegacion comitiva lot gang clan pandilla bunch class
    grp fam strength headcount count cuenta conteo population members integrantes pax congregation
    orchestra expedition expedicion troop platoon nucleo hogar reserve reserva register inscriban anoten
    charter cupo tour
""")
_LEAD_ALONE = word_set("family familia strength headcount pax fam")
_LEADS_WELL = word_set("( of de size is are somos son numbers number for para : = totals counts in at us")


def adults_and_children(words: Sequence[str]) -> Size | None:
    """ "2 adultos 1 nino" without any "we"; "2 mujeres y 3 ninos", but not "3 men came"."""
    for at in range(len(words) - 1):
        number = number_at(words, at)
        if number and words[at + 1] in _GROWN and not is_about_others(words, at, at + 2):
            total, end = with_children(words, at, number)
            if end > at + 2 and not is_about_others(words, at, end):
                return Size(total, at, end)
        if number and words[at + 1] in ("adults", "adultos", "adult", "adulto"):
            total, end = with_children(words, at, number)
            return Size(total, at, end)
    return None


def with_children(words: Sequence[str], at: int, number: int) -> tuple[int, int]:
    """ "2 adults and 3 kids": what is listed behind adults is added, behind a total it is not."""
    unit = words[at + 1] if at + 1 < len(words) else ""
    if unit not in _GROWN | {"adults", "adult", "adultos", "adulto", "grandes", "mayores"}:
        return number, at + 1
    total, place, end = number, at + 2, at + 2
    while place < len(words) and place < end + 4:
        more = number_at(words, place)
        if (
            more
            and place + 1 < len(words)
            and words[place + 1] in KIN | _GROWN | {"small", "little", "ninos", "pequenos", "young"}
        ):
            total, end = total + more, place + 2
            place += 2
        elif (
            words[place] in ("a", "an", "un", "una")
            and words[place + 1 : place + 2]
            and words[place + 1] in CHILDREN | _GROWN
        ):
            total, end = total + 1, place + 2
            place += 2
        elif words[place] in LIST_FILLERS:
            place += 1
        else:
            break
    return total, end


def counts_people(words: Sequence[str], at: int, *, strict: bool) -> bool:
    """Whether the number at ``at`` can be a number of people, by what stands behind it."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at - 1 : at] in (["somos"], ["are"]) and (after in _GROWN or _are_old(words, at + 1)):
        return True  # "somos cuatro mujeres", "we are four old neighbours"
    if after == "mi" and words[at + 2 : at + 3] and words[at + 2] in KIN:
        return True  # "somos dos mi hermano y yo"
    if after in NOT_PEOPLE and after not in (".", "yo", ":"):
        return False
    if after in (".", ":") and at + 2 < len(words) and words[at + 2].isdigit():
        return False
    if after and after.isdigit():
        return False
    if strict:
        return after in PEOPLE or after in KIN or after in _AFTER_SIZE or not after
    return True


def and_the_baby(words: Sequence[str], size: Size) -> Size:
    """ "somos tres y el bebe", "4 of us plus a baby", and not "somos 4 y el niño tiene fiebre"."""
    joined = words[size.last : size.last + 4]
    if len(joined) > 1 and joined[0] in ("plus", "mas", "+"):
        return _and_more(words, size)
    if (
        len(joined) > 2
        and joined[0] in ("and", "y")
        and joined[2] in PEOPLE - KIN
        and words[size.last - 1].isdigit()
    ):
        return _and_more(words, size)  # "group (18 + 2 chaperones)"
    if len(joined) < 3 or joined[0] not in ("y", "and", "&") or joined[1] not in _A_CHILD:
        return size
    is_one = joined[2] in CHILDREN - PLURALS and (len(joined) == 3 or joined[3] in _AFTER_CHILD)
    return Size(size.number + 1, size.first, size.last + 3) if is_one else size


def _and_more(words: Sequence[str], size: Size) -> Size:
    """ "family of five PLUS GRANDMA", "four of us plus cook", "18 + 2 chaperones"."""
    at = size.last + 1 + (words[size.last + 1] in _A_CHILD)
    if words[at : at + 1] and words[at] in _COMPANIONS:
        return Size(size.number + 1, size.first, at + 1)
    number = number_at(words, at)
    return Size(size.number + number, size.first, at + 1) if number else size


_COMPANIONS = word_set("""
    cook guide driver maid nurse captain chofer guia cocinera cocinero enfermera helper nanny skipper
    priest
""") | (KIN - PLURALS)
_A_CHILD = word_set("a an un una el la the our my mi")
_AFTER_CHILD = word_set(", . ! ; ? en in at with con desde from here aqui aca")


def _are_old(words: Sequence[str], at: int) -> bool:
    return words[at : at + 1] == ["old"] and not (PLURALS | PEOPLE).isdisjoint(words[at + 1 : at + 3])


_AFTER_SIZE = word_set("""
    , . ! y and en in at con with de of todos all bien ok safe aqui here ; ? atrapados varados stuck
    trapped sin ) pero but juntos total
""")


def is_about_others(words: Sequence[str], first: int, last: int) -> bool:
    after = words[last : last + 3]
    if any(word in HARMED or word in ARMS or word in _ACTING for word in after):
        return not any(
            word in ("we", "somos", "estamos", "us", "nosotros") for word in words[max(0, first - 3) : first]
        )
    return any(
        word
        in (
            "behind",
            "has",
            "had",
            "saw",
            "vi",
            "vimos",
            "otros",
            "other",
            "mataron",
            "killed",
            "shot",
            "took",
        )
        for word in words[max(0, first - 2) : first]
    )


_ACTING = word_set("fell came cayeron vinieron llegaron told said dicen dijeron passed pasaron")
ARMS = word_set("armed armados armadas machetes guns pistolas armas rifles fusiles masks capuchas knives")
HARMED = word_set("""
    died murieron fallecieron perished drowned ahogados ahogaron desaparecieron disappeared hurt injured
    wounded sick ill dead shot bleeding missing detained arrested trapped stuck herido herida heridos
    heridas enfermo enferma enfermos muerto muertos detenido detenidos desaparecido desaparecidos lost
    medicine insulin taken killed been kidnapped secuestrado secuestrados grave graves hospitalized
""")
