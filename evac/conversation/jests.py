"""Violence said in jest: done by mosquitoes, a thesis, a game; or named only to be called nonsense."""

from collections.abc import Sequence
from itertools import pairwise

from evac.conversation.cues import KIN, en
from evac.conversation.phrases import BOUNDARIES, Hit
from evac.conversation.scope import CONTRASTS, sentence
from evac.kernel.folding import word_set

JEST = "jest"  # the code of a span in which violence is no violence
VIOLENT = word_set("""
    shot shooting wounded killed attacked armed threatened followed kidnapped explosion in_danger alarm
    detained menace
""")
VIOLENT_HINTS = frozenset(["foe", "harm", "hold", "pursue", "enter", "dead", "fire"])
_BUTS = CONTRASTS - {"only", "solo"}
_GAMES = word_set("""
    dominoes domino chess monopoly scrabble parcheesi backgammon warzone fortnite fifa minecraft roblox
    playstation xbox pubg valorant gta
""")
_NUISANCES = _GAMES | word_set("""
    diet waistline pride dignity ego flowerpot vase hairdo lawn
    mosquito mosquitoes mosquitos zancudo zancudos gnats sandflies sandfly midges flies ants chickens hens
    rooster roosters cockerel geese goose turkey goat goats cow cows horse horses mule donkey pig parrot
    parrots macaw macaws monkey monkeys seagulls pigeons iguana iguanas tapir capybara toad frogs
    thesis dissertation homework exam exams deadline deadlines spreadsheet hangover sunburn toast
    boredom humidity karaoke tequila whisky whiskey rum gin pours poured hiccups snoring thunder hail
    hailstones
""")
_FOES = KIN | en.CLASSES["armedone"] | en.CLASSES["weapon"]
_REAL = word_set("he she bleeding blood hospital ambulance help dying doctor fever snake snakes outside")
_BEFORE_A_GAME = word_set("at in on playing ( of")  # "grandpa beat us all AT chess"
_BEFORE_ITS_DOER = word_set("by is are was were from against")
_PASSED_OVER = word_set("the a an my our your some those these giant bloody damn hungry ones one that")
_NONSENSE = word_set("""
    nonsense rubbish hoax poppycock bollocks baloney hogwash codswallop tripe twaddle untrue exaggerated
    fabricated malarkey claptrap
""")
_DENYING = word_set("not isnt no aint never")
_MOST_OF_ALL = word_set("only scariest worst biggest deadliest greatest wildest loudest nearest")
_DANGERS = word_set("""
    thing danger threat enemy problem drama casualty victim attack attacks shots shooting explosion explosions
    bombs bomb bang bangs fire war fighting violence injury injuries invader invaders riot noise
""")
_REACH = 6  # words


def find_jests(words: Sequence[str]) -> list[Hit]:
    """Spans of jest, and the well-being of whom nothing worse befalls."""
    if _NUISANCES.isdisjoint(words) and _NONSENSE.isdisjoint(words):
        return []
    found: list[Hit] = []
    for at, word in enumerate(words):
        if word in _NUISANCES:
            found += _of_a_nuisance(words, at)
        elif word in _NONSENSE and _DENYING.isdisjoint(words[max(0, at - 3) : at]):
            found += _called_nonsense(words, at)
    return list(dict.fromkeys(found))


def _of_a_nuisance(words: Sequence[str], at: int) -> list[Hit]:
    """ "a goat attacked me" is one; "they shot at our goats" has a foe in it."""
    first, last = sentence(words, at)
    most = next(
        (place for place, pair in enumerate(pairwise(words[first:at]), first) if _is_worst(pair)), None
    )
    span = words[first if most is None else most : last]
    foes = _FOES - KIN if words[at] in _GAMES and words[at - 1] in _BEFORE_A_GAME else _FOES
    if not (foes.isdisjoint(span) and _REAL.isdisjoint(span) and _BUTS.isdisjoint(span)):
        return []
    if most is not None:
        return [Hit(JEST, most, at + 1), Hit("safe", most, at + 1)]
    if words[at] in _GAMES:
        return [Hit(JEST, first, last)]
    return [Hit(JEST, first, at + 1)] if _is_the_doer_of(words, first, at) else [_what_it_does(words, at)]


def _is_worst(pair: tuple[str, str]) -> bool:
    """ "the ONLY THING attacking me is the thesis", "the SCARIEST THING here is my sunburn"."""
    return pair[0] in _MOST_OF_ALL and pair[1] in _DANGERS


def _is_the_doer_of(words: Sequence[str], first: int, at: int) -> bool:
    """ "eaten alive BY mosquitoes"; "shooting NEAR the goats" has another doer."""
    while at > first and words[at - 1] in _PASSED_OVER:
        at -= 1
    return at > first and words[at - 1] in _BEFORE_ITS_DOER


def _what_it_does(words: Sequence[str], at: int) -> Hit:
    end = at + 1
    while end < min(len(words), at + 1 + _REACH) and words[end] not in BOUNDARIES | CONTRASTS:
        end += 1
    return Hit(JEST, at, end)


def _called_nonsense(words: Sequence[str], at: int) -> list[Hit]:
    first, last = sentence(words, at)
    return [Hit(JEST, first, last)] if CONTRASTS.isdisjoint(words[first:last]) else []
