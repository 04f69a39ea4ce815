"""What each code of a cue means: how bad it is, and which need it shows."""

from evac.kernel.needs import Need
from evac.kernel.status import Status

SOS = Status.SOS
HELP = Status.NEEDS_HELP

DISTRESS: dict[str, tuple[Status, Need | None]] = {
    "sos_word": (SOS, None),
    "kidnapped": (SOS, Need.DETAINED),
    "detained": (SOS, Need.DETAINED),
    "missing": (SOS, None),
    "shot": (SOS, Need.MEDICAL),
    "shooting": (SOS, None),
    "bleeding": (SOS, Need.MEDICAL),
    "wounded": (SOS, Need.MEDICAL),
    "killed": (SOS, None),
    "attacked": (SOS, None),
    "armed": (SOS, None),
    "threatened": (SOS, None),
    "followed": (SOS, None),
    "trapped": (SOS, Need.TRAPPED),
    "medical_emergency": (SOS, Need.MEDICAL),
    "birth": (SOS, Need.MEDICAL),
    "rape": (SOS, Need.MEDICAL),
    "suicide": (SOS, Need.MEDICAL),
    "fire": (SOS, None),
    "explosion": (SOS, None),
    "flood": (SOS, None),
    "accident": (SOS, Need.MEDICAL),
    "in_danger": (SOS, None),
    "coerced": (SOS, None),
    "menace": (HELP, None),
    "alarm": (HELP, None),
    "help_word": (HELP, None),
    "stuck": (HELP, None),
    "trapped_in_town": (HELP, Need.TRAPPED),
    "lost_person": (HELP, None),
    "not_safe": (HELP, None),
    "afraid": (HELP, None),
    "sick": (HELP, Need.MEDICAL),
    "injury": (HELP, Need.MEDICAL),
    "no_contact": (HELP, None),
    "robbed": (HELP, None),
    "stopped": (HELP, None),
    "hunger": (HELP, Need.FOOD),
    "thirst": (HELP, Need.WATER),
    "child_alone": (HELP, Need.CHILD_ALONE),
    "papers_taken": (HELP, Need.PAPERS),
    "money_gone": (HELP, Need.MONEY),
    "no_transport": (HELP, Need.TRANSPORT),
    "homeless": (HELP, Need.SHELTER),
    "medicine_taken": (HELP, Need.MEDICINE),
    "urgent": (HELP, None),
    "gone_without": (HELP, None),
    "seat_wish": (HELP, None),
    "past_noise": (HELP, None),
    "told_noise": (SOS, None),
    "thought": (HELP, None),
    "of_a_thing": (HELP, None),
    "confined": (HELP, None),
    "since_attack": (HELP, None),
    "treated": (HELP, Need.MEDICAL),
    "left_alone": (HELP, None),
    "toll": (HELP, None),
}

# Distress of a lesser kind, whose words would be an alarm if they were said of people or of foes.
LESSER = frozenset(["of_a_thing", "confined", "since_attack"])

# What is only told of, or behind, is no distress beside well-being.
ONLY_TOLD = frozenset(["past_noise", "told_noise", "thought"])
BEHIND = ONLY_TOLD | {"treated", "left_alone", "toll", "since_attack"}

# Someone else's absence or the past of it may be taken back by "they let him go".
RELEASABLE = frozenset(
    ["kidnapped", "detained", "missing", "no_contact", "stopped", "trapped", "stuck", "lost_person"]
)
NOISE = frozenset(["shooting", "explosion", "fire", "armed", "flood"])  # things near people, which end

ALARMS = frozenset(["menace", "alarm"])  # ominous, but what happened is not said

# These show something a desk must know without saying that help is needed now.
WEAK_NEEDS: dict[str, Need] = {"condition": Need.MEDICAL, "no_power": Need.POWER}
