"""What a party can be short of, as codes: stored in the clear, filtered by, rendered in any language."""

from collections.abc import Iterable
from enum import StrEnum


class Need(StrEnum):
    """The order is the order of bits in a stored mask: add at the end only."""

    MEDICINE = "medicine"
    WATER = "water"
    FOOD = "food"
    TRANSPORT = "transport"
    PAPERS = "papers"
    MONEY = "money"
    DETAINED = "detained"
    MEDICAL = "medical"
    TRAPPED = "trapped"
    CHILD_ALONE = "child_alone"
    SHELTER = "shelter"
    POWER = "power"


_BITS = {need: 1 << bit for bit, need in enumerate(Need)}


def mask_of(needs: Iterable[Need]) -> int:
    """Needs as bits of one integer, so that a set of them fits one column and one comparison."""
    mask = 0
    for need in needs:
        mask |= _BITS[need]
    return mask


def needs_of(mask: int) -> tuple[Need, ...]:
    """The needs whose bits are set, in the order of the enumeration."""
    return tuple(need for need, bit in _BITS.items() if mask & bit)


NEED_NAMES: dict[str, dict[Need, str]] = {
    "en": {
        Need.MEDICINE: "medicine",
        Need.WATER: "water",
        Need.FOOD: "food",
        Need.TRANSPORT: "transport",
        Need.PAPERS: "papers",
        Need.MONEY: "money",
        Need.DETAINED: "detained",
        Need.MEDICAL: "medical care",
        Need.TRAPPED: "trapped",
        Need.CHILD_ALONE: "child alone",
        Need.SHELTER: "shelter",
        Need.POWER: "power",
    },
    "es": {
        Need.MEDICINE: "medicinas",
        Need.WATER: "agua",
        Need.FOOD: "comida",
        Need.TRANSPORT: "transporte",
        Need.PAPERS: "papeles",
        Need.MONEY: "dinero",
        Need.DETAINED: "detenido",
        Need.MEDICAL: "atención médica",
        Need.TRAPPED: "atrapado",
        Need.CHILD_ALONE: "menor solo",
        Need.SHELTER: "refugio",
        Need.POWER: "electricidad",
    },
}
