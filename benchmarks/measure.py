"""Two things in turn, A B A B, and the ratio of each pair: what holds on a machine whose speed drifts."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROUNDS = 5


@dataclass(frozen=True)
class Pair:
    """Medians of both, in the same unit, and the median, least and greatest of their ratios."""

    ours: float
    peer: float
    ratio: float
    least: float
    greatest: float


def in_turn(ours: Callable[[], float], peer: Callable[[], float], rounds: int = ROUNDS) -> Pair:
    """Run both ``rounds`` times after one warm-up; each returns a figure in the same unit."""
    ours(), peer()
    pairs = [(ours(), peer()) for _ in range(rounds)]
    return rounds_of([mine for mine, _ in pairs], [theirs for _, theirs in pairs])


def rounds_of(ours: Sequence[float], peer: Sequence[float]) -> Pair:
    """What was measured already, round by round."""
    ratios = [mine / theirs for mine, theirs in zip(ours, peer, strict=True)]
    return Pair(
        ours=statistics.median(ours),
        peer=statistics.median(peer),
        ratio=statistics.median(ratios),
        least=min(ratios),
        greatest=max(ratios),
    )


def show(name: str, pair: Pair, *, unit: str, peer: str, aim: str, met: bool) -> bool:
    """One line of the report; returns whether the aim was met."""
    ratio = f"ratio {pair.ratio:.2f} ({pair.least:.2f} to {pair.greatest:.2f})"
    verdict = f"aim {aim}: {'met' if met else 'NOT MET'}"
    print(f"{name:34} {pair.ours:10.4g} {unit:6} {peer}: {pair.peer:.4g}  {ratio}  {verdict}", flush=True)
    return met
