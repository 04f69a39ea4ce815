"""How well labelled texts are understood: the confusion matrix of the status, a rate for every measure."""

from collections import Counter

from evac.conversation.understand import understand
from evac.kernel.status import Status
from evac.wiring import ground_of
from tests.corpus.judge import (
    MEASURES,
    PARTS,
    STRANGERS,
    UNTOUCHED,
    Verdict,
    is_distress,
    judge,
    read_part,
)
from tests.support import exercise

AIMS = {"status": 0.97, "party_size": 0.97, "place": 0.95, "point": 1.0}  # of the untouched part
_WELL = (Status.SAFE, Status.MOVING, Status.DEPARTED)


def run() -> bool:
    """Every part; the aims are those of the one that no rule was tuned on."""
    met = {part: _measure(part) for part in PARTS + STRANGERS + UNTOUCHED}
    return all(met[part] for part in UNTOUCHED)


def _measure(part: str) -> bool:
    ground = ground_of(exercise())
    labels = read_part(part)
    readings = [understand(label["text"], (), ground) for label in labels]
    verdicts = [
        list(judge(label, reading, ground.gazetteer)) for label, reading in zip(labels, readings, strict=True)
    ]
    print(f"\n{part}: {len(labels)} texts")
    _show_confusion(
        Counter(
            (label["status"].split("/")[0], reading.status.value)
            for label, reading in zip(labels, readings, strict=True)
        )
    )
    missed = sum(
        is_distress(label) and reading.status in _WELL
        for label, reading in zip(labels, readings, strict=True)
    )
    wrong_places = sum(verdict.is_confidently_wrong for row in verdicts for verdict in row)
    print(
        f"distress read as safe, moving or departed: {missed} (aim 0)   "
        f"places taken for certain and wrong: {wrong_places} (aim 0)"
    )
    rates_met = [
        _show_rate(measure, [v for row in verdicts for v in row if v.measure == measure])
        for measure in MEASURES
    ]
    return all(rates_met) and not missed and not wrong_places


def _show_confusion(counts: Counter[tuple[str, str]]) -> None:
    """Rows are labels, columns readings."""
    print(f"{'label / read as':>16}" + "".join(f"{status.value:>12}" for status in Status))
    for label in Status:
        print(
            f"{label.value:>16}"
            + "".join(f"{counts[label.value, found.value] or '.':>12}" for found in Status)
        )


def _show_rate(measure: str, verdicts: list[Verdict]) -> bool:
    """Over the texts where label or reading say something: agreeing that nothing was said proves little."""
    telling = [verdict for verdict in verdicts if verdict.telling]
    right = sum(verdict.right for verdict in telling)
    rate = right / len(telling) if telling else 1.0
    everywhere = sum(verdict.right for verdict in verdicts) / max(1, len(verdicts))
    aim = AIMS.get(measure)
    is_met = aim is None or rate >= aim
    verdict = f"aim {aim:.0%}: {'met' if is_met else 'NOT MET'}" if aim else ""
    print(
        f"{measure:>12} {right:4}/{len(telling):<4} {rate:7.1%}   of all texts {everywhere:6.1%}   {verdict}"
    )
    return is_met
