"""How many people a text speaks for: from totals ("somos 4") and from lists ("me, my wife and 2 kids").

Floors, ages, days, prices and streets are numbers too: a number counts only where its neighbours say people.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import NUMBERS
from evac.kernel.folding import word_set

LARGEST = 60
LONGEST_LIST = 40  # words

_PEOPLE = word_set("""
    people persons person personas persona pax adults adult adultos adulto travelers travellers viajeros
    citizens ciudadanos americans americanos estadounidenses members miembros passengers pasajeros
    individuals souls integrantes us nosotros family familiares
""")
_CHILDREN = word_set("""
    kid kids child children nino nina ninos ninas hijo hija hijos hijas bebe bebes baby babies son sons
    daughter daughters boy boys girl girls toddler toddlers infant infants minor minors menor menores
    chamo chama chamos chamitos nieto nieta nietos nietas grandson granddaughter grandkids grandchildren
    teen teens teenager teenagers adolescente adolescentes stepson stepdaughter muchacho muchacha
    muchachos carajito carajitos nene nena nenes newborn
""")
_ADULT_KIN = word_set("""
    wife husband spouse partner mother mom mum mommy father dad daddy brother brothers sister sisters
    uncle uncles aunt aunts cousin cousins grandmother grandma grandfather grandpa granny friend friends
    boyfriend girlfriend fiance fiancee nephew nephews niece nieces neighbor neighbour neighbors
    colleague colleagues coworker coworkers roommate roommates esposa esposo marido mujer mama papa
    madre padre hermano hermana hermanos hermanas tio tia tios tias primo prima primos primas abuela
    abuelo abuelita abuelito suegra suegro cunado cunada yerno nuera novio novia amigo amiga amigos
    amigas pareja sobrino sobrina sobrinos sobrinas vecino vecina companero companera companeros nana
    nanny hermanito hermanita viejo vieja jefe mother-in-law
""")
_PAIRS = {"parents": 2, "padres": 2, "grandparents": 2, "abuelos": 2, "suegros": 2, "twins": 2, "gemelos": 2,
          "gemelas": 2, "morochos": 2, "morochas": 2, "mellizos": 2, "triplets": 3, "trillizos": 3, "inlaws": 2, "papas": 2}  # fmt: skip
_PLURALS = word_set("""
    kids children ninos ninas hijos hijas bebes babies sons daughters boys girls toddlers infants minors
    menores chamos nietos nietas grandkids grandchildren teens teenagers adolescentes brothers sisters
    uncles aunts cousins friends nephews nieces neighbors colleagues coworkers roommates hermanos
    hermanas tios tias primos primas amigos amigas sobrinos sobrinas companeros muchachos chamitos
    carajitos nenes stepsons
""")
_KIN = _CHILDREN | _ADULT_KIN | set(_PAIRS)
_OTHERS = word_set("others other mas more otros otras otra otro extra")
_BOTH = word_set("both ambos")
_WE = word_set("""
    we somos seremos eramos estamos us nosotros nosotras vamos viajamos quedamos seguimos
""")
_WE_VERBS = word_set("""
    estamos somos vamos viajamos seguimos salimos queremos necesitamos tenemos llegamos andamos quedamos
    nos fuimos cruzamos estabamos are we were
""")
_SELF = word_set("me i myself yo conmigo")
_I_VERBS = word_set("""
    estoy voy viajo sigo ando salgo llegue salimos estamos vamos am im quede vivo tengo sali quedamos
    vivimos cruce
""")
_NOT_PEOPLE = word_set("""
    km kms kilometer kilometers kilometers kilometros kilometro miles mile mi mts metros meters m block
    blocks cuadras cuadra day days dia dias hour hours hora horas hr hrs h min mins minute minutes
    minutos week weeks semana semanas month months mes meses year years ano anos yo old am pm th st nd
    rd floor floors piso pisos street st calle percent % $ bs usd dollars dolares euros pesos bolivares
    dollar seats bags bag maletas maleta suitcases cars car carros times veces litros liters bottles
    botellas pastillas pills doses dosis rooms room cuartos habitaciones grados degrees / : . bombs
    soldiers soldados hombres men women mujeres armed armados checkpoints alcabalas dogs dog perros
    perro cats cat gatos gato mascotas pets pet passports pasaportes tickets boletos pasajes pm.
    apartments flights vuelos police policias tiros disparos shots guns colectivos hurt injured wounded
    dead killed heridos herido muertos detained detenidos missing desaparecidos tablets am. noches
    nights night noche heridas presos
""")
_BEFORE_OTHER_NUMBERS = word_set("""
    calle carrera av avenida piso floor street st room habitacion hab cuarto apto apartamento apartment
    apt torre edificio bloque block casa house km kilometro route ruta highway number numero nro no # $
    bs usd at a_las las el age aged edad tiene tengo tenemos turned w x y flight vuelo terminal gate
    puerta stage etapa zone zona sector level nivel on page unit ext : / - sabado domingo lunes martes
    since desde hace exit salida chapter
""") - {"no", "y", "el", "las", "-", ":"}
_LIST_FILLERS = word_set("""
    , and y e & + with con my mi mis our nuestro nuestra nuestros nuestras his her the el la los las de
    plus mas tambien also including incluyendo both ambos dos_ small little young younger older elderly
    pequeno pequena pequenos pequenas menor menores mayor mayores pregnant embarazada recien nacido
    another otro otra a an un una new born su sus ( ) old adult adulto adultos teenage disabled enferma
    enfermo diabetic wonderful dear two_ ex step great year-old year yo ano anos law anciana anciano law
""")
_APPOSITIVE = word_set(", : ( - with con")


@dataclass(frozen=True)
class Size:
    number: int
    first: int
    last: int


def find_party_size(words: Sequence[str]) -> Size | None:
    """The party's size and the words that said it, or None: a total outweighs a list."""
    has_number = any(_number(words, at) for at in range(len(words)))
    total = _total(words) if has_number or not _BOTH.isdisjoint(words) else None
    kin = has_number or not _KIN.isdisjoint(words)
    return total or (_list(words) if kin else None) or _alone(words)


def _total(words: Sequence[str]) -> Size | None:
    for find in (_we_are, _group_of, _of_us, _seats_for, _adults_and_children, _all_of_them):
        if (size := find(words)) and 1 <= size.number <= LARGEST:
            return size
    return None


def _we_are(words: Sequence[str]) -> Size | None:
    """ "we are 4", "somos cuatro", "estamos 3 personas", "there are 5 of us", "seremos 2"."""
    for at, word in enumerate(words):
        after = at + 1
        if word == "we" and words[after : after + 1] and words[after] in ("are", "will", "were", "have", "r"):
            after += 1 + (words[after + 1 : after + 2] == ["be"])
        elif word == "were" and at == 0:
            pass
        elif word not in (
            "somos",
            "seremos",
            "estamos",
            "eramos",
            "quedamos",
            "viajamos",
            "vamos",
            "seguimos",
            "are",
        ):
            continue
        elif word == "are" and words[at - 1 : at] != ["there"]:
            continue
        while after < len(words) and words[after] in _BETWEEN_WE_AND_NUMBER:
            after += 1
        number = _number(words, after)
        if words[after + 1 : after + 2] and words[after + 1] in ("familia", "grupo"):
            continue
        if (
            number
            and (number > 1 or word in ("somos", "seremos"))
            and _counts_people(words, after, strict=word not in ("somos", "seremos", "we", "eramos", "were"))
        ):
            total, end = _with_children(words, after, number)
            return Size(total, at, end)
    return None


_BETWEEN_WE_AND_NUMBER = word_set("""
    only just solo solamente un una total of a de los las nosotros ahora now in all todos todas still
    family familia grupo group party los aqui here like about como unos bien ok safe fine about around
    currently altogether together all
""") - {"un", "una"}


def _counts_people(words: Sequence[str], at: int, *, strict: bool) -> bool:
    """Whether the number at ``at`` can be a number of people, by what stands behind it."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if after in _NOT_PEOPLE and after not in (".", "yo"):
        return False
    if after in (".", ":") and at + 2 < len(words) and words[at + 2].isdigit():
        return False
    if after and after.isdigit():
        return False
    if strict:
        return after in _PEOPLE or after in _KIN or after in _AFTER_SIZE or not after
    return True


_AFTER_SIZE = word_set(
    ", . ! y and en in at con with de of todos all bien ok safe aqui here ; \n ? atrapados varados stuck trapped sin ) pero but juntos total"
)


def _of_us(words: Sequence[str]) -> Size | None:
    """ "3 of us", "4 personas", "the two of us", "3 people safe"; not "3 people were shot"."""
    for at, _word in enumerate(words):
        number = _number(words, at)
        if not number or _is_other_number(words, at):
            continue
        rest = list(words[at + 1 : at + 5])
        if rest[:2] == ["of", "us"] or rest[:2] == ["de", "nosotros"]:
            if _partial(words, at, rest):
                continue
            return Size(number, at, at + 3)
        adjective = (
            1
            if rest[:1]
            and rest[0] in ("american", "us", "family", "adult", "total")
            and rest[1:2]
            and rest[1] in _PEOPLE
            else 0
        )
        if rest[adjective : adjective + 1] and rest[adjective] in _PEOPLE - {"us", "nosotros", "family"}:
            if _is_about_others(words, at, at + 2 + adjective):
                continue
            total, end = _with_children(words, at, number)
            return Size(total, at, max(end, at + 2))
        if rest[:2] == ["in", "total"] or rest[:2] == ["en", "total"] or rest[:1] == ["total"]:
            return Size(number, at, at + 3)
        if words[max(0, at - 1) : at] == ["total"] or (
            at > 1 and words[at - 2] == "total" and words[at - 1] in (":", "de", "of", "is", "=")
        ):
            return Size(number, at - 1, at + 1)
    return None


def _partial(words: Sequence[str], at: int, rest: Sequence[str]) -> bool:
    """ "1 of us is hurt" tells how many are hurt, not how many there are."""
    return (
        rest[2:3] != []
        and rest[2] in ("is", "are", "was", "were", "has", "got", "esta", "estan", "need", "needs")
        and (len(words) > at + 4 and words[at + 4] in _HARMED)
    )


_HARMED = word_set("""
    hurt injured wounded sick ill dead shot bleeding missing detained arrested trapped stuck herido
    herida heridos heridas enfermo enferma enfermos muerto muertos detenido detenidos desaparecido
    desaparecidos lost medicine insulin taken killed been kidnapped secuestrado secuestrados grave
    graves kidnapped hospitalized
""")


def _is_about_others(words: Sequence[str], first: int, last: int) -> bool:
    after = words[last : last + 3]
    if any(word in _HARMED or word in ("armed", "armados", "armadas") for word in after):
        return not any(
            word in ("we", "somos", "estamos", "us", "nosotros") for word in words[max(0, first - 3) : first]
        )
    return any(
        word in ("saw", "vi", "vimos", "otros", "other", "mataron", "killed", "shot", "took")
        for word in words[max(0, first - 2) : first]
    )


def _with_children(words: Sequence[str], at: int, number: int) -> tuple[int, int]:
    """ "2 adults and 3 kids": what is listed behind adults is added, behind a total it is not."""
    unit = words[at + 1] if at + 1 < len(words) else ""
    if unit not in ("adults", "adult", "adultos", "adulto", "grandes", "mayores"):
        return number, at + 1
    total, place, end = number, at + 2, at + 2
    while place < len(words) and place < end + 4:
        more = _number(words, place)
        if (
            more
            and place + 1 < len(words)
            and words[place + 1] in _KIN | {"small", "little", "ninos", "pequenos", "young"}
            and words[place + 1] not in _NOT_PEOPLE
        ):
            total, end = total + more, place + 2
            place += 2
        elif (
            words[place] in ("a", "an", "un", "una")
            and words[place + 1 : place + 2]
            and words[place + 1] in _CHILDREN
        ):
            total, end = total + 1, place + 2
            place += 2
        elif words[place] in _LIST_FILLERS:
            place += 1
        else:
            break
    return total, end


def _group_of(words: Sequence[str]) -> Size | None:
    """ "family of 5", "grupo de doce", "party size 4", "una familia de cinco"."""
    for at, word in enumerate(words):
        if word not in ("family", "familia", "group", "grupo", "party", "team", "equipo", "household"):
            continue
        place = at + 1
        while place < len(words) and words[place] in (
            "of",
            "de",
            "size",
            "is",
            "are",
            "somos",
            "with",
            "con",
            ":",
        ):
            place += 1
        number = _number(words, place)
        if number and place > at + 1 and _counts_people(words, place, strict=False) and number > 1:
            total, end = _with_children(words, place, number)
            return Size(total, at, end)
    return None


def _seats_for(words: Sequence[str]) -> Size | None:
    """ "seats for 4", "queremos 4 puestos": who asks for seats says how many travel."""
    seats = (
        "tickets",
        "ticket",
        "boletos",
        "boleto",
        "pasajes",
        "pasaje",
        "seats",
        "seat",
        "puestos",
        "puesto",
        "asientos",
        "asiento",
        "cupos",
        "cupo",
        "plazas",
        "room",
        "space",
    )
    for at, word in enumerate(words):
        if word not in seats:
            continue
        if words[at + 1 : at + 2] and words[at + 1] in ("for", "para") and (number := _number(words, at + 2)):
            if _counts_people(words, at + 2, strict=False):
                return Size(number, at, at + 3)
        if (
            at
            and word in ("seats", "puestos", "asientos", "cupos", "plazas")
            and (number := _number(words, at - 1))
        ):
            return Size(number, at - 1, at + 1)
    return None


def _adults_and_children(words: Sequence[str]) -> Size | None:
    """ "2 adultos 1 nino" without any "we"."""
    for at in range(len(words) - 1):
        number = _number(words, at)
        if number and words[at + 1] in ("adults", "adultos", "adult", "adulto"):
            total, end = _with_children(words, at, number)
            return Size(total, at, end)
    return None


def _all_of_them(words: Sequence[str]) -> Size | None:
    """ "all 3 ok", "los 4 estamos bien", "both of us", "nosotros tres"."""
    for at, word in enumerate(words):
        after = words[at + 1 : at + 2]
        if word == "both" and (
            after == ["of"]
            or after == ["are"]
            or words[at - 1 : at] == ["we"]
            or words[at - 1 : at] == ["are"]
            or after
            and after[0] in ("safe", "ok", "fine", "well", "good")
        ):
            return Size(2, at, at + 1)
        if word == "ambos" and any(near in _WE_VERBS for near in words[at : at + 4]):
            return Size(2, at, at + 1)
        number = _number(words, at + 1)
        if not number or number < 2:
            continue
        rest = words[at + 2 : at + 5]
        if word == "all" and (not rest or rest[0] in _AFTER_ALL):
            return Size(number, at, at + 2)
        if word == "nosotros" and (not rest or rest[0] not in _NOT_PEOPLE):
            return Size(number, at, at + 2)
        if word in ("los", "las") and any(near in _WE_VERBS for near in rest[:2]):
            return Size(number, at, at + 2)
        if (
            word in ("los", "las", "todos", "the")
            and at
            and words[at - 1] in ("todos", "all", "estamos", "somos", "todas")
            and _counts_people(words, at + 1, strict=False)
        ):
            return Size(number, at - 1, at + 2)
    return None


_AFTER_ALL = word_set(
    "ok safe fine good well here alive of are is , . ! in at ; \n still together people persons bien alright unharmed accounted"
)


def _list(words: Sequence[str]) -> Size | None:
    """A list of kin that holds the sender: "mi esposa, mis 2 hijos y yo"; "I am with my wife"."""
    best: Size | None = None
    at = 0
    while at < len(words):
        run = _run(words, at)
        if run is None:
            at += 1
            continue
        count, has_self, unknown, last, kin = run
        with_self = has_self or _joined_to_self(words, at, last)
        if with_self and kin and not unknown and not _is_parted(words, at):
            size = Size(count + (0 if has_self else 1), at, last)
            best = size if best is None or size.number > best.number else best
        at = max(last, at + 1)
    return best if best and best.number <= LARGEST else None


def _run(words: Sequence[str], at: int) -> tuple[int, bool, bool, int, int] | None:
    """A stretch of kin, numbers and joining words: (people, sender among them, unknown number, end, kin named)."""
    count, kin, has_self, unknown = 0, 0, False, False
    place, last, number = at, at, None
    while place < min(len(words), at + LONGEST_LIST):
        word = words[place]
        found = _number(words, place)
        if word in _SELF and not _starts_clause(words, place, has_list=kin > 0):
            if has_self:
                break
            has_self, count, last = True, count + 1, place + 1
        elif found and words[place : place + 1] != ["a"] and _is_age(words, place):
            place = _after_age(words, place)
            continue
        elif found:
            number = found
        elif (
            word in ("twin", "gemelos", "morochos")
            and place + 1 < len(words)
            and words[place + 1] in _PLURALS
        ):
            number = 2
        elif word == "in" and words[place + 1 : place + 2] in (["law"], ["-"]):
            place += 1
        elif word in _KIN:
            if _is_possessor(words, place):
                place += 1
                continue
            if word in _PAIRS:
                count += number if number and number > _PAIRS[word] else _PAIRS[word]
            elif word in _PLURALS and number is None:
                unknown = True
            else:
                count += number or 1
            kin, number, last = kin + 1, None, place + 1
        elif word in _OTHERS and number and (has_self or kin):
            count, number, last, kin = count + number, None, place + 1, kin + 1
        elif word not in _LIST_FILLERS or (word in ("(", ")") and not kin):
            break
        place += 1
    if not last > at or not (kin or has_self):
        return None
    return count, has_self, unknown, last, kin


def _starts_clause(words: Sequence[str], at: int, *, has_list: bool) -> bool:
    """ "i" that begins "i am fine" stands outside the list, unless the list runs into it ("my wife and i")."""
    if words[at] not in ("i", "yo"):
        return (
            words[at] == "me"
            and at + 1 < len(words)
            and words[at + 1] not in _LIST_FILLERS
            and at + 1 != len(words)
            and not has_list
        )
    if at and words[at - 1] in ("and", "y", "&", "+", "e", ","):
        return words[at - 1] == "," or not has_list
    return not (at + 1 < len(words) and words[at + 1] in ("and", "y", "&", "+", "con", "with", ","))


def _is_age(words: Sequence[str], at: int) -> bool:
    """ "my 5 year old son", "mi hijo de 5 anos", "my son (5)"."""
    after = words[at + 1 : at + 4]
    if after[:1] and after[0] in (
        "year",
        "years",
        "yr",
        "yrs",
        "yo",
        "y",
        "month",
        "months",
        "ano",
        "anos",
        "mes",
        "meses",
        "-",
    ):
        if after[0] == "y" and after[1:2] not in (["o"], ["/"]):
            return False
        return not (
            after[0] == "yo"
            and (after[1:2] == [] or after[1] in _WE_VERBS or after[1] in (".", ","))
            and words[at - 1 : at] != ["de"]
        )
    if at and words[at - 1] in ("(", "de", "aged", "age", "of"):
        return words[at - 1] != "of" and (
            after[:1] == [")"]
            or words[at - 1] in ("aged", "age")
            or (words[at - 1] == "(" and after[:1] == [","])
        )
    return False


def _after_age(words: Sequence[str], at: int) -> int:
    place = at + 1
    while place < len(words) and words[place] in (
        "year",
        "years",
        "yr",
        "yrs",
        "yo",
        "old",
        "month",
        "months",
        "ano",
        "anos",
        "mes",
        "meses",
        "-",
        ")",
        "y",
        "o",
        "/",
    ):
        if words[place] == "y" and words[place + 1 : place + 2] != ["o"]:
            break
        place += 1
    return place


def _is_possessor(words: Sequence[str], at: int) -> bool:
    """ "my mother 's house", "la casa de mi mama"."""
    if words[at + 1 : at + 2] and words[at + 1] in ("house", "home", "apartment", "place", "car", "phone"):
        return True
    before = words[max(0, at - 3) : at]
    return any(word in ("casa", "apartamento", "house", "carro", "apto") for word in before) and (
        "de" in before or "of" in before
    )


def _joined_to_self(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the sender is with these: "estoy bien con mis 2 hijos", "we are safe, my wife and 3 kids"."""
    start = first
    while start > 0 and words[start - 1] in (
        "my",
        "mi",
        "mis",
        "our",
        "nuestro",
        "nuestra",
        "nuestros",
        "the",
        "a",
        "los",
        "las",
    ):
        start -= 1
    joins = any(word in ("with", "con") for word in words[max(0, start - 1) : first + 2])
    before = words[max(0, start - 9) : start + 1]
    after = words[last : last + 3]
    if joins and any(word in _SELF or word in _I_VERBS or word in _WE_VERBS for word in before):
        return not any(
            word
            in (
                "hablar",
                "talk",
                "speak",
                "contact",
                "contacto",
                "comunicar",
                "hable",
                "spoke",
                "comunicacion",
                "noticias",
            )
            for word in before
        )
    if joins and (
        start <= 1
        or words[max(0, start - 2)] in (",", ".", "safe", "ok", "bien", "fine", "\n", "hola", "here", "aqui")
    ):
        return True
    return any(word in _WE_VERBS - {"are", "were", "nos"} or word == "we" for word in after)


def _is_parted(words: Sequence[str], at: int) -> bool:
    before = words[max(0, at - 5) : at]
    return any(
        word
        in (
            "without",
            "sin",
            "left",
            "deje",
            "dejamos",
            "separated",
            "separado",
            "separados",
            "lost",
            "perdi",
        )
        for word in before
    )


def _alone(words: Sequence[str]) -> Size | None:
    """ "alone", "estoy solo", "just me"."""
    if _ALONE_WORDS.isdisjoint(words):
        return None
    joined = f" {' '.join(words)} "
    for phrase in _ALONE:
        where = joined.find(f" {phrase} ")
        if where >= 0:
            first = joined[:where].count(" ")
            return Size(1, first, first + phrase.count(" ") + 1)
    return None


_ALONE_WORDS = word_set("alone solo sola me myself own yo")
_ALONE = (
    "just me", "only me", "i am alone", "by myself", "on my own", "travelling alone", "traveling alone", "solo yo",
    "estoy solo", "estoy sola", "ando solo", "ando sola", "viajo solo", "viajo sola", "yo solo", "yo sola", "just myself",
    "i am here alone", "soy yo solo", "soy solo yo", "solamente yo", "alone here", "sigo solo", "sigo sola",
)  # fmt: skip


def _is_other_number(words: Sequence[str], at: int) -> bool:
    if at and words[at - 1] in _BEFORE_OTHER_NUMBERS:
        return True
    if at and words[at - 1] in (".", ":", "/") and at > 1 and words[at - 2].isdigit():
        return True
    return (
        at + 1 < len(words)
        and words[at + 1] in ("/", ":", "%")
        and at + 2 < len(words)
        and words[at + 2].isdigit()
    )


def _number(words: Sequence[str], at: int) -> int | None:
    if not 0 <= at < len(words):
        return None
    word = words[at]
    if word in NUMBERS:
        return NUMBERS[word]
    if word.isascii() and word.isdigit() and len(word) <= 2:
        return int(word) or None
    return 2 if word == "couple" else None
