"""What codes are called on the staff pages."""

from collections.abc import Mapping
from enum import Enum

from evac.broadcasts.models import BroadcastState, Reach, Told
from evac.cases.close import Disposition
from evac.cases.models import CaseKind
from evac.duty.models import AlarmKind
from evac.faces.staff.speech import N_
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState, State
from evac.operation.model import LegState
from evac.people.models import Channel, ContactState, Proof
from evac.places.models import SightingKind
from evac.places.sighted import Certainty
from evac.roster.filters import Flag
from evac.triage.rules import Band

LABELS: Mapping[type[Enum], Mapping[Enum, str]] = {
    AlarmKind: {
        AlarmKind.UNSEEN: N_("SOS or duress that nobody has opened"),
        AlarmKind.DISPATCHER: N_("texts are not answered: a dispatcher is dead or stuck"),
        AlarmKind.WEBHOOK: N_("texts had to be fetched from the carrier"),
        AlarmKind.FORGERY: N_("somebody warns of a forged message or a trap"),
        AlarmKind.OVERDUE: N_("the oldest distress or unread text waits too long"),
        AlarmKind.SETUP: N_("sending is paused or held"),
        AlarmKind.STORM: N_("a broadcast failed in numbers or halted itself"),
    },
    BroadcastState: {
        BroadcastState.DRAFT: N_("draft"),
        BroadcastState.FREEZING: N_("being frozen"),
        BroadcastState.SUBMITTED: N_("waits for approval"),
        BroadcastState.APPROVED: N_("approved, holding"),
        BroadcastState.SENDING: N_("being sent"),
        BroadcastState.PAUSED: N_("paused"),
        BroadcastState.HALTED: N_("halted"),
        BroadcastState.RETURNED: N_("returned"),
        BroadcastState.DONE: N_("all out"),
    },
    Reach: {
        Reach.FIRST: N_("the first contact that works"),
        Reach.ALL: N_("every contact"),
    },
    Told: {
        Told.TEXT: N_("the text"),
        Told.POINTER: N_("a pointer only"),
        Told.NOTHING: N_("nothing"),
    },
    Band: {
        Band.ALARM: N_("Alarm"),
        Band.HELP: N_("Help"),
        Band.OPEN: N_("Open"),
        Band.IN_HAND: N_("In hand"),
        Band.CLOSED: N_("Closed"),
    },
    Status: {
        Status.UNKNOWN: N_("unknown"),
        Status.SAFE: N_("safe"),
        Status.MOVING: N_("moving"),
        Status.DEPARTED: N_("departed"),
        Status.NEEDS_HELP: N_("needs help"),
        Status.SOS: N_("SOS"),
    },
    Flag: {
        Flag.DURESS: N_("DURESS"),
        Flag.LOST: N_("LOST"),
        Flag.DARK: N_("DARK"),
        Flag.CONFLICT: N_("CONFLICT"),
        Flag.UNREGISTERED: N_("UNREGISTERED"),
        Flag.UNREACHABLE: N_("UNREACHABLE"),
        Flag.PINNED: N_("PINNED"),
        Flag.OVERDUE: N_("OVERDUE"),
    },
    Need: {
        Need.MEDICINE: N_("medicine"),
        Need.WATER: N_("water"),
        Need.FOOD: N_("food"),
        Need.TRANSPORT: N_("transport"),
        Need.PAPERS: N_("papers"),
        Need.MONEY: N_("money"),
        Need.DETAINED: N_("detained"),
        Need.MEDICAL: N_("medical care"),
        Need.TRAPPED: N_("trapped"),
        Need.CHILD_ALONE: N_("child alone"),
        Need.SHELTER: N_("shelter"),
        Need.POWER: N_("power"),
    },
    Source: {
        Source.SMS: N_("SMS"),
        Source.WHATSAPP: N_("WhatsApp"),
        Source.WEB: N_("web"),
        Source.API: N_("API"),
        Source.CALL: N_("call"),
        Source.WALK_IN: N_("walk-in"),
        Source.OFFICER: N_("officer"),
        Source.IMPORT: N_("import"),
    },
    Intent: {
        Intent.NONE: N_("not said"),
        Intent.HAS_TICKET: N_("has a ticket"),
        Intent.TRYING: N_("trying to leave"),
        Intent.WANTS_SEAT: N_("wants a seat"),
        Intent.CANNOT: N_("cannot leave"),
        Intent.STAYING: N_("staying"),
    },
    Wording: {
        Wording.DISCREET: N_("discreet"),
        Wording.PLAIN: N_("plain"),
    },
    Channel: {
        Channel.SMS: N_("SMS"),
        Channel.WHATSAPP: N_("WhatsApp"),
        Channel.VOICE: N_("voice"),
        Channel.EMAIL: N_("e-mail"),
    },
    ContactState: {
        ContactState.OK: N_("in use"),
        ContactState.STOPPED: N_("stopped at their wish"),
        ContactState.UNREACHABLE: N_("unreachable"),
        ContactState.LOST: N_("phone in other hands"),
    },
    Proof: {
        Proof.UNPROVEN: N_("not proven"),
        Proof.MATCHED: N_("has texted us"),
        Proof.VERIFIED: N_("verified"),
    },
    CaseKind: {
        CaseKind.DISTRESS: N_("distress"),
        CaseKind.UNCLEAR: N_("unclear text"),
        CaseKind.MERGE: N_("same number twice"),
        CaseKind.UNREACHABLE: N_("unreachable"),
        CaseKind.CANNOT_LEAVE: N_("cannot leave"),
        CaseKind.LOST_PHONE: N_("a phone may be in other hands"),
        CaseKind.SILENT: N_("no answer within the time of the stage"),
        CaseKind.CALL_BACK: N_("rang: call back"),
        CaseKind.FORGERY: N_("warns of a forged message or a trap"),
        CaseKind.MANUAL: N_("opened by an officer"),
    },
    Disposition: {
        Disposition.SAFE: N_("spoken to, safe where they are"),
        Disposition.DEPARTED: N_("left the country"),
        Disposition.HELPED: N_("got what they needed"),
        Disposition.REFERRED: N_("handed to another post or agency"),
        Disposition.NOT_REACHED: N_("every way was tried, not reached"),
        Disposition.DUPLICATE: N_("stands under another case code"),
        Disposition.NOT_OURS: N_("nobody we serve"),
        Disposition.ANSWERED: N_("answered, nothing is left"),
    },
    InState: {
        InState.WAITING: N_("being answered"),
        InState.ANSWERED: N_("answered"),
        InState.INBOX: N_("waits for a person"),
        InState.PARKED: N_("could not be answered"),
        InState.HANDLED: N_("handled by an officer"),
        InState.QUARANTINED: N_("from a phone in other hands; changes nothing"),
    },
    State: {
        State.QUEUED: N_("waiting to be sent"),
        State.SUBMITTING: N_("being handed over"),
        State.UNSURE: N_("unsure whether it left"),
        State.ACCEPTED: N_("taken by the network"),
        State.SENT: N_("sent"),
        State.DELIVERED: N_("delivered"),
        State.READ: N_("read"),
        State.REJECTED: N_("refused by the network"),
        State.UNDELIVERED: N_("not delivered"),
        State.FAILED: N_("failed"),
        State.CANCELLED: N_("cancelled"),
        State.EXPIRED: N_("too late, not sent"),
        State.SUPPRESSED: N_("held back"),
    },
    SightingKind: {
        SightingKind.CHECKPOINT: N_("checkpoint"),
        SightingKind.ROADBLOCK: N_("roadblock"),
    },
    Certainty: {
        Certainty.CONFIRMED: N_("confirmed"),
        Certainty.UNCONFIRMED: N_("one report only"),
        Certainty.STALE: N_("stale"),
    },
    LegState: {
        LegState.OPEN: N_("open"),
        LegState.RISKY: N_("risky"),
        LegState.BLOCKED: N_("blocked"),
        LegState.UNKNOWN: N_("not known"),
    },
}

# Marked for translation only: relations and refusals reach the pages as they are stored or raised.
_SAID_AS_THEY_ARE = (
    N_("self"),
    N_("spouse"),
    N_("child"),
    N_("parent"),
    N_("sibling"),
    N_("relative"),
    N_("friend"),
    N_("other"),
    N_("This party is in distress and nobody has taken it. Take it first."),
    N_("Fill this in."),
    N_("Write the number with its country code, e.g. +58 414 123 4567."),
    N_("Choose one of these."),
    N_("Write a whole number."),
    N_("Write a number from 1 to 999."),
    N_("Write a number of days from 0 to 365."),
    N_("Write an e-mail address such as name@example.org."),
    N_("Write a date of birth in the past."),
    N_("Write a date as day, month and year."),
    N_("Missing data for required field."),
)


def label_of(code: Enum) -> str:
    """By kind first: codes of two kinds may be spelled alike and mean different things ("safe")."""
    return LABELS[type(code)][code]


# Why a text did not go out or did not arrive; other codes are shown as they are, with the carrier's number.
REASONS: Mapping[str, str] = {
    "stopped": N_("they asked for no more texts"),
    "lost": N_("the phone is in other hands"),
    "duress": N_("they may not be free to read"),
    "dark": N_("they asked for silence for a while"),
    "held": N_("somebody without proof says that this phone is lost"),
    "reporter": N_("a reporter gets answers to their own texts, nothing else"),
    "no-consent": N_(
        "WhatsApp shows who we are, and they did not agree to that: ask for a phone number, or record under "
        "Safety that they agreed"
    ),
    "banned-words": N_("its words would convict the phone it arrives on"),
    "link": N_("a discreet text holds no link"),
    "no-sign-off": N_("it lacks the name that ends our texts to them"),
    "no-discreet-form": N_("this cannot be said discreetly"),
    "no-discreet-variant": N_("this cannot be said discreetly"),
    "not-allowed": N_("an exercise texts simulated numbers only"),
    "closed": N_("the party is closed"),
    "departed": N_("they have left the country"),
    "no-contact": N_("no number to text"),
    "unreachable": N_("their numbers cannot be reached"),
    "no-opener": N_(
        "WhatsApp takes no text of ours later than a day after theirs, and has approved none to open with; "
        "call them"
    ),
    "opener-failed": N_("the WhatsApp text that asks them to write did not arrive; call them"),
    "waits-for-word": N_("WhatsApp has asked them to write; this follows when they do"),
    "nothing-waits": N_("what was to follow it went another way"),
    "window-closed": N_("WhatsApp takes no text of ours later than a day after theirs; call them"),
    "63016": N_("WhatsApp takes no text of ours later than a day after theirs; call them"),
    "no-variant": N_("no text in their language or wording"),
    "unbriefed": N_("nobody has told them yet, by page or call, what the discreet phrases mean"),
    "never-registered": N_("they texted us but never registered, so they know no phrases"),
    "already-told": N_("they have been told the same already"),
    "superseded": N_("a newer order holds"),
    "halted": N_("the broadcast was halted"),
    "too-late": N_("its time was over"),
    "not-approved": N_("nobody approved it"),
    "too-long": N_("too long for one text"),
    "cannot-say": N_("its words could not be made"),
    "no-sender": N_("there is no sender for it"),
    "not-in-exercise": N_("an exercise texts simulated numbers only"),
    "cannot-open": N_("its words cannot be opened"),
    "sender-paused": N_("its sender is paused"),
    "30001": N_("too many texts waited at the carrier"),
    "30002": N_("the carrier's account is suspended"),
    "30036": N_("it was worth nothing any more before it arrived"),
    "21610": N_("they asked for no more texts"),
    "21211": N_("this is no phone number"),
    "21614": N_("this number takes no texts"),
    "30003": N_("phone switched off or without network"),
    "30004": N_("blocked by their network"),
    "30005": N_("the number does not exist"),
    "30006": N_("a landline, or not reachable"),
    "30007": N_("filtered by a network as spam"),
    "30008": N_("the network gave no reason"),
    "30409": N_("the carrier had sent it already"),
}
