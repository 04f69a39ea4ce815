"""Which of the places that a text names is the last-known one of whom it speaks."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.asked_places import is_asked_about, is_hearsay, is_rumour
from evac.conversation.cues import KIN
from evac.conversation.cues.outside import LANDS
from evac.conversation.nobodys_places import (
    is_behind_for_long,
    is_behind_kin,
    is_of_a_thing,
    is_strangers,
)
from evac.conversation.places_passed import is_meant
from evac.kernel.folding import word_set
from evac.kernel.geometry import distance_m
from evac.places.gazetteer import STATE_KINDS
from evac.places.locate import Mention

_PREFERRED = {"at": 0, "passing": 2, "from": 3}
_SAME_AREA_M = 40_000
_OF_MILLIONS = 2_000_000  # people: of such a city only the quarter tells where to look


def last_known(mentions: Sequence[Mention], bare: Sequence[str], country: frozenset[str]) -> Mention | None:
    """The one where they are, else where they pass or come from."""
    if not mentions or is_strangers(bare):
        return None
    return _best(
        [
            mention
            for mention in mentions
            if mention.role in _PREFERRED
            and is_useful(mention, bare, country)
            and not is_asked_about(mention, bare)
            and not _is_anothers(mention, bare)
            and not _is_yet_to_come(mention, bare)
            and not _is_corrected(mention, mentions, bare)
            and not is_rumour(bare, mention.first)
            and not is_hearsay(mention, bare)
            and not is_behind_for_long(mention, bare)
            and not is_of_a_thing(mention, bare)
            and not (_is_of_kin(mention, bare) and is_behind_kin(mention, bare))
        ],
        bare,
    )


def is_useful(mention: Mention, bare: Sequence[str], country: frozenset[str]) -> bool:
    return " ".join(bare[mention.first : mention.last]) not in country


def _is_anothers(mention: Mention, bare: Sequence[str]) -> bool:
    """ "my friend in Spain asks", "soy de Chile": abroad, and nowhere a party is."""
    before = bare[max(0, mention.first - 4) : mention.first]
    is_origin = (before[-1:] == ["from"] and mention.first > 1) or not _BORN.isdisjoint(before[-3:])
    is_origin = is_origin or (before[-1:] in (["de"], ["del"]) and not _BEING.isdisjoint(before[-3:]))
    is_led = before[-1:] in (["in"], ["en"]) and before[-2:-1] != [] and _WITH.isdisjoint(before)
    is_friend = is_led and (before[-2] in KIN or before[-2] in _OFFICES)
    return mention.outside and ((is_origin and _WRITING.isdisjoint(before)) or is_friend)


_BORN = word_set("originally born")
_BEING = word_set("soy somos es son")
_WRITING = word_set("""
    rang rings called phoned wrote texted writes calls writing texting calling messaging hi hello greetings
    typing landed landing here checking reporting
""")
_WITH = frozenset(["with", "con"])
_OFFICES = word_set("embassy embajada consulate consulado family familia people gente office oficina")


def _is_corrected(mention: Mention, mentions: Sequence[Mention], bare: Sequence[str]) -> bool:
    """ "at Altamira no sorry Caracas": the later word holds, unless it is but the state of the first."""
    later = next((one for one in mentions if one.first >= mention.last), None)
    if later is None or later.first - mention.last > 8 or (later.place and later.place.kind in STATE_KINDS):
        return False
    return any(pair in _CORRECTIONS for pair in pairwise([*bare[mention.last : later.first], "-"]))


_CORRECTIONS = {
    ("no", "sorry"), ("sorry", "no"), ("no", "perdon"), ("perdon", ","), ("digo", ","), ("i", "mean"),
    ("mejor", "dicho"), ("forget", "it"), ("quise", "decir"), ("no", "wait"), ("wait", "no"),
    ("scratch", "that"), ("no", "mentira"), ("sorry", "i"), ("me", "equivoque"),
    ("digo", "-"), ("perdon", "-"), ("meant", "-"),
}  # fmt: skip


def _is_yet_to_come(mention: Mention, bare: Sequence[str]) -> bool:
    """ "we plan to cross via Arauca": what will be passed is no place they were."""
    return mention.role == "passing" and is_meant(mention, bare)


def _best(mentions: Sequence[Mention], bare: Sequence[str]) -> Mention | None:
    """At before passing before from; today before where they live; a neighbourhood before its city."""
    tells_own = any(m.role == "at" and is_senders(m, bare) for m in mentions)
    ranked = sorted(
        mentions,
        key=lambda m: (
            tells_own and _is_of_kin(m, bare) and not is_senders(m, bare),
            _PREFERRED[m.role] + (m.role == "at" and (not m.introduced or _is_state(m))),
            m.outside and _is_of_kin(m, bare) and not is_senders(m, bare),
            _is_home(m, bare),
            not is_senders(m, bare),
            bare[m.first - 1 : m.first] in (["de"], ["del"], ["of"]),
            m.start,
        ),
    )
    best = ranked[0] if ranked else None
    if best is not None and best.outside and best.role == "at" and best.place is None:
        best = _of_who_stayed(ranked, bare) or _town_of_land(best, ranked, bare)
    if best is None or best.place is None or best.role != "at":
        return best
    for other in ranked[1:]:
        if other.role != "at" or other.place is None or _is_quarter_behind(other, best):
            continue
        if _is_finer(other.place.kind, best.place.kind):
            there, here = other.place, best.place
            if distance_m((there.latitude, there.longitude), (here.latitude, here.longitude)) < _SAME_AREA_M:
                return other
    return best


def _is_quarter_behind(other: Mention, town: Mention) -> bool:
    """ "Mérida, la Pedregosa": the town is the surer of the two, unless it is a city of millions."""
    if other.place is None or town.place is None or other.place.kind != "neighbourhood":
        return False
    is_town = town.place.kind in ("town", "city") and town.place.population < _OF_MILLIONS
    return is_town and town.first < other.first


def _of_who_stayed(ranked: Sequence[Mention], bare: Sequence[str]) -> Mention | None:
    """Who is far away writes of somebody who is not: "I'm in Houston, dad's in Upata"."""
    return next((m for m in ranked if m.role == "at" and not m.outside and _is_of_kin(m, bare)), None)


def _town_of_land(land: Mention, ranked: Sequence[Mention], bare: Sequence[str]) -> Mention:
    """ "Bonaire. Kralendijk hospital", "tumbes peru": the town says more than its country."""
    if " ".join(bare[land.first : land.last]) not in LANDS:
        return land
    for one in ranked:
        away = max(one.first - land.last, land.first - one.last)
        if one.outside and one.role == "at" and one is not land and away <= _BESIDE:
            name = " ".join(bare[one.first : one.last])
            if name not in LANDS and not _is_of_kin(one, bare):
                return one
    return land


_BESIDE = 7  # words


def _is_state(mention: Mention) -> bool:
    """Whether it only says in which part of the country."""
    return mention.place is not None and mention.place.kind in STATE_KINDS


def _clause(mention: Mention, bare: Sequence[str]) -> Sequence[str]:
    """The words before it, back to the end of a sentence or of a thought."""
    before = bare[max(0, mention.first - 16) : mention.first]
    return before[max((n + 1 for n, word in enumerate(before) if word in _THOUGHT_ENDS), default=0) :]


_THOUGHT_ENDS = frozenset([".", "!", "?", ";", "\n", "pero", "but"])


def is_senders(mention: Mention, bare: Sequence[str]) -> bool:
    """ "I'm in Caracas", and not "the checked bag is in Bogota"."""
    if tuple(bare[max(0, mention.first - 2) : mention.first]) in _ME_THERE:
        return True  # "ME in Coro, hubby in Valencia"
    return any(word in _SUBJECTS for word in _clause(mention, bare)[-7:])


def _is_of_kin(mention: Mention, bare: Sequence[str]) -> bool:
    """ "dad's in Upata", "mis viejos, en Zaraza", and also by what stands right behind it."""
    clause = _clause(mention, bare)
    return mention.introduced and any(_is_another(word) for word in clause)


def _is_another(word: str) -> bool:
    return word in KIN or word in _OTHERS or (word.endswith("s") and word[:-1] in _CONTRACTED)


_ME_THERE = {("me", "in"), ("me", "at"), ("me", "en")}
_SUBJECTS = word_set("""
    i im ive we weve am estoy estamos toy tamos ando andamos sigo seguimos quede quedamos aqui
    aca here yo nosotros stuck atrapados varados back nos
""")
_OTHERS = word_set("he she they him her ella ellos quedo quedaron")
_CONTRACTED = word_set("he she dad mum mom gran nan brother sister son daughter wife husband mother father")


def _is_finer(kind: str, than: str) -> bool:
    """A neighbourhood within a town, a town on an island or in a region."""
    fineness = {"neighbourhood": 2, "town": 1, "city": 1}
    return fineness.get(kind, 0) > fineness.get(than, 1 if than not in ("landmark", "state", "region") else 0)


def _is_home(mention: Mention, bare: Sequence[str]) -> bool:
    return any(word in _LIVING for word in bare[max(0, mention.first - 3) : mention.first])


_LIVING = word_set("vivo vivimos live lives vive residencia reside originally soy somos")
