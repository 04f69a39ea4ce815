"""Understanding a text with 2,500 places to know, beside one fuzzy search over their names."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

from rapidfuzz import fuzz, process

from benchmarks.measure import in_turn, show
from evac.conversation.understand import Ground, understand
from evac.kernel.folding import fold
from evac.places.gazetteer import Gazetteer, Place
from evac.wiring import ground_of
from tests.support import exercise

NAMES, TIMES = 2_500, 20
AIM_US, AIM_RATIO = 300.0, 0.1
TEXTS = (
    "estoy bien con mis 2 hijos en Maracaibo",
    "todo bien en Valencia",
    "were ok 3 of us near merida",
    "AUXILIO nos pararon en peracal",
    "sin insulina desde ayer",
    "somos 4",
    "voy saliendo a San Antonio mañana temprano si abren",
    "we are at the hotel in barquisimeto, my mother needs oxygen",
)
_BEGINNINGS = ("", "", "San ", "El ", "La ", "Los ", "Las ", "Puerto ", "Villa ", "Quebrada ", "Boca de ")
_FIRST = ("ca", "gua", "mo", "pa", "ta", "yu", "ma", "cu", "ji", "ura", "bo", "chi", "ne", "to")
_MIDDLE = ("ri", "ra", "qui", "ba", "ca", "na", "pe", "to", "ma", "rí", "cha", "gui", "ne", "lo", "che")
_LAST = ("gua", "mo", "bal", "quén", "tal", "nare", "pano", "ro", "ña", "yal")


def run() -> bool:
    ground = filled(ground_of(exercise()))
    names = [fold(place.name) for place in ground.gazetteer]
    pair = in_turn(
        lambda: _us(lambda text: understand(text, (), ground)),
        lambda: _us(lambda text: process.extractOne(fold(text), names, scorer=fuzz.WRatio)),
    )
    met = pair.ours <= AIM_US and pair.ratio <= AIM_RATIO
    aim = f"<= {AIM_US:g} us and <= {AIM_RATIO}"
    return show("understanding", pair, unit="us", peer=f"rapidfuzz over {len(names):,}", aim=aim, met=met)


def filled(ground: Ground) -> Ground:
    """The ground with exactly as many places as we claim: a small country's own, then invented ones."""
    real = list(islice(ground.gazetteer, NAMES))
    invented = islice(_invented({fold(place.name) for place in real}), NAMES - len(real))
    return replace(ground, gazetteer=Gazetteer([*real, *invented]))


def _invented(taken: set[str]) -> Iterator[Place]:
    """Towns that sound like the country's, all over its map, the same in every run."""
    stems = ("".join(syllables).capitalize() for syllables in _mixed(list(product(_FIRST, _MIDDLE, _LAST))))
    for number, stem in enumerate(stems):
        name = _BEGINNINGS[number % len(_BEGINNINGS)] + stem
        if fold(name) not in taken:
            latitude, longitude = 1.0 + number * 0.37 % 11.0, -73.0 + number * 0.53 % 13.0
            yield Place(f"invented-{number}", name, latitude, longitude, population=500 + number)


def _mixed(stems: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """All of them, neighbours in the list far apart: 983 has no divisor in common with their number."""
    return (stems[number * 983 % len(stems)] for number in range(len(stems)))


def _us(read) -> float:  # type: ignore[no-untyped-def]
    started = time.perf_counter()
    for _ in range(TIMES):
        for text in TEXTS:
            read(text)
    return (time.perf_counter() - started) / (TIMES * len(TEXTS)) * 1e6
