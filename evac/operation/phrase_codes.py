"""Which sentences the system says by text, and what each may be filled with."""

from collections.abc import Mapping
from dataclasses import dataclass

ALWAYS = frozenset({"number", "case_code"})  # every sentence may place these itself
QUESTIONS = ("place", "size", "how", "medicine_days", "when")
WORDS: Mapping[str, frozenset[str]] = {  # each with what it must hold in braces
    "one_person": frozenset(),
    "people": frozenset({"size"}),
    "near": frozenset({"place"}),
    "at": frozenset({"place"}),
    "medicine": frozenset(),
    "out_of": frozenset({"medicine"}),
    "one_day": frozenset({"medicine"}),
    "days": frozenset({"medicine", "days"}),
    "urgent": frozenset(),
    "nothing": frozenset(),
}
# Words a person can text us that the phrase book gives an innocent form, since a sent text convicts too.
INNOCENT = (
    "safe", "moving", "departed", "needs_help", "sos", "where", "join", "correct", "lost", "dark", "light",
    "checkpoint", "roadblock", "verify", "english", "spanish", "discreet",
)  # fmt: skip


@dataclass(frozen=True)
class PhraseSpec:
    """What may stand in braces.

    Attributes:
        plain: placeholders of the plain sentence.
        discreet: those of the discreet one; an acknowledgement has none: equal answers are equal bytes.
        choices: whether the sentence offers lettered choices.
        recap_or_nothing: whether it must say something back even if nothing was understood.
    """

    plain: frozenset[str] = frozenset()
    discreet: frozenset[str] = frozenset()
    choices: bool = False
    recap_or_nothing: bool = False


def _acknowledgement(*plain: str, discreet: tuple[str, ...] = ()) -> PhraseSpec:
    return PhraseSpec(frozenset({"recap", *plain}), frozenset(discreet), recap_or_nothing=True)


def _question(*plain: str, discreet: tuple[str, ...] = ()) -> PhraseSpec:
    return PhraseSpec(frozenset({"recap", *plain}), frozenset(discreet), choices="letter" in plain)


_CALL = ("letter", "opens", "closes")  # the hours in which people are called

PHRASES: Mapping[str, PhraseSpec] = {
    "noted": _acknowledgement("urgent", "ask"),
    "noted_help": _acknowledgement("urgent", "ask"),
    "noted_urgent": _acknowledgement("no_post", "ask", discreet=("no_post",)),
    "urgent_where": _acknowledgement("no_post", discreet=("no_post",)),
    "urgent_when": _acknowledgement("no_post", discreet=("no_post",)),
    "when_noted": PhraseSpec(),
    "listed": PhraseSpec(),
    "hello": PhraseSpec(),
    "first_contact": _acknowledgement("urgent", "ask"),
    "ask_place": _question(),
    "ask_which_place": PhraseSpec(frozenset({"choices"})),
    "ask_size": _question(),
    "ask_how": _question(),
    "ask_again": PhraseSpec(frozenset({"answers"}), frozenset({"answers"}), choices=True),
    "ask_medicine_days": _question(),
    "ask_intent": _question("letter", discreet=("letter",)),
    "answered_has_ticket": _acknowledgement(),
    "answered_trying": _acknowledgement(),
    "answered_wants_seat": _acknowledgement(),
    "answered_cannot": _acknowledgement(),
    "answered_staying": _acknowledgement(),
    "cannot_call": _question(*_CALL, discreet=_CALL),
    "not_understood": PhraseSpec(),
    "warning_noted": PhraseSpec(),
    "language_noted": PhraseSpec(),
    "stays_urgent": PhraseSpec(),
    "pin_lost": PhraseSpec(),
    "registered_web": PhraseSpec(),
    "officer_reply": PhraseSpec(frozenset({"words"}), frozenset({"words"})),
    "lowered_kept": PhraseSpec(frozenset({"letter"}), frozenset({"letter"}), choices=True),
    "still_urgent": PhraseSpec(),
    "no_call_noted": PhraseSpec(),
    "reporter_noted": PhraseSpec(),
    "reporter_urgent": PhraseSpec(),
    "reporter_next": PhraseSpec(),
    "call_noted": PhraseSpec(),
    "lost_noted": PhraseSpec(),
    "sighting_noted": PhraseSpec(),
    "dark_noted": PhraseSpec(frozenset({"until"}), frozenset({"until"})),
    "light_noted": PhraseSpec(),
    "pointer": PhraseSpec(),
    "notice_in_force": PhraseSpec(frozenset({"notice", "date", "headline", "proof"})),
    "notice_is_yours": PhraseSpec(frozenset({"notice", "date", "headline", "proof"})),
    "notice_elsewhere": PhraseSpec(frozenset({"notice", "date", "areas", "proof"})),
    "notice_in_part": PhraseSpec(frozenset({"notice", "date", "areas", "proof"})),
    "notice_replaced": PhraseSpec(frozenset({"notice", "by"})),
    "notice_over": PhraseSpec(frozenset({"notice"})),
    "notice_stopped": PhraseSpec(frozenset({"notice"})),
    "notice_unknown": PhraseSpec(frozenset({"notice"})),
    "notice_code_fits": PhraseSpec(frozenset({"notice"})),
    "notice_code_wrong": PhraseSpec(frozenset({"notice"})),
}

DENIAL = "denial"  # a notice's stage that stands on no ladder: what goes round in our name is not ours
# Notices that one officer may publish alone say these words and no other.
_NAMED = frozenset({"notice", "date", "about"})
NOTICES: dict[str, frozenset[str]] = {
    "cancellation": _NAMED | {"headline"},
    DENIAL: frozenset(),
    "denial_unknown": frozenset({"notice", "date"}),
    "denial_false": _NAMED | {"headline"},
    "denial_over": _NAMED,
}
NOTICE_PARTS = ("headline", "description", "instruction")


def phrase_codes() -> tuple[str, ...]:
    return tuple(PHRASES)
