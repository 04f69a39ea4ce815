"""Understanding a text with 2,500 place names, beside one fuzzy search over all of them."""

import time
from dataclasses import replace
from itertools import islice

from rapidfuzz import fuzz, process

from benchmarks.measure import in_turn, show
from evac.conversation.understand import understand
from evac.kernel.folding import fold
from evac.places.gazetteer import Gazetteer
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


def run() -> bool:
    ground = ground_of(exercise())
    places = list(islice(ground.gazetteer, NAMES))
    ground = replace(ground, gazetteer=Gazetteer(places))
    names = [fold(place.name) for place in places]
    pair = in_turn(
        lambda: _us(lambda text: understand(text, (), ground)),
        lambda: _us(lambda text: process.extractOne(fold(text), names, scorer=fuzz.WRatio)),
    )
    met = pair.ours <= AIM_US and pair.ratio <= AIM_RATIO
    aim = f"<= {AIM_US:g} us and <= {AIM_RATIO}"
    return show("understanding", pair, unit="us", peer="rapidfuzz over all", aim=aim, met=met)


def _us(read) -> float:  # type: ignore[no-untyped-def]
    started = time.perf_counter()
    for _ in range(TIMES):
        for text in TEXTS:
            read(text)
    return (time.perf_counter() - started) / (TIMES * len(TEXTS)) * 1e6
