"""What a party can be short of, as codes: stored in the clear, filtered by, rendered in any language."""

from enum import StrEnum


class Need(StrEnum):
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
