"""What a person may lack, as codes that are stored in clear and rendered in the reader's language."""

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
