"""What a reply may say back of a text: codes and counts, and the medicine in the sender's own word. Pure."""

from evac.conversation.known import Known
from evac.conversation.need_nouns import need_of
from evac.conversation.reading import Reading
from evac.kernel.folding import fold, word_set
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status

SAFE = Status.SAFE.value  # also the code of the reason for it


def reply_values(reading: Reading, known: Known) -> dict[str, object]:
    values: dict[str, object] = {
        "status": reading.status.value if reading.status is not Status.UNKNOWN else None,
        "intent": reading.intent.value if reading.intent is not Intent.NONE else None,
        "party_size": reading.party_size,
        "place": known.place_name,
        "place_exact": known.place_exact,
        "needs": [need.value for need in reading.needs],
        "medicine": _medicine(reading) or (reading.medicine_days and known.medicine_asked),
        "medicine_days": reading.medicine_days,
        "urgent": reading.status.is_distress,
        "well": reading.status is Status.NEEDS_HELP and any(one.code == SAFE for one in reading.reasons),
    }
    return {name: value for name, value in values.items() if value not in (None, [], False)}


_ANY_MEDICINE = word_set("""
    medicine medicines medication medications meds medicament medicina medicinas medicamento medicamentos
    remedio remedios pill pills pastilla pastillas tablets tratamiento prescription prescriptions prescripcion
    dose doses dosis
""")


def _medicine(reading: Reading) -> str | None:
    """The medicine's own name, when the text gave one; any word for medicine is said by the phrase itself."""
    said = " ".join(reason.words for reason in reading.reasons if reason.code == Need.MEDICINE.value)
    named = (word.strip(".,;:!?") for word in said.split())
    return next((word for word in named if _is_a_medicine(fold(word))), None)


def _is_a_medicine(word: str) -> bool:
    return need_of(word) is Need.MEDICINE and word not in _ANY_MEDICINE
