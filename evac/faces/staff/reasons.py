"""Why a party stands where it stands: codes and parameters of the rules, said in a reader's language."""

from collections.abc import Callable
from datetime import UTC, datetime

from evac.faces.staff.ages import age
from evac.faces.staff.labels import label_of
from evac.faces.staff.speech import N_, Speech
from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.roster.filters import Flag
from evac.triage.rules import Finding


def reason_words(finding: Finding, say: Speech, now: datetime) -> str:
    """One reason as a short phrase without its points; a rule unknown here is named by its code."""
    wording = _WORDED.get(finding.code)
    if wording is not None:
        return wording(finding, say, now)
    return say(_PLAIN[finding.code]) if finding.code in _PLAIN else finding.code.replace("_", " ")


_PLAIN = {
    "duress": N_("duress: may not be free to speak"),
    "sos": N_("SOS"),
    "needs_help": N_("needs help"),
    "pinned": N_("pinned by an officer"),
    "cannot": N_("says they cannot leave"),
    "alone": N_("travels alone"),
    "no_place": N_("nobody knows where they are"),
    "never_heard": N_("never heard from"),
}


def _unhandled(finding: Finding, say: Speech, now: datetime) -> str:
    status = say(label_of(Status(str(finding.params["status"]))))
    return say("%(status)s that nobody has taken", status=status)


def _medicine(finding: Finding, say: Speech, now: datetime) -> str:
    until = datetime.fromisoformat(str(finding.params["until"]))
    if until <= now:
        return say("medicine ran out %(age)s ago", age=age(now - until, say))
    return say("medicine for %(age)s more", age=age(until - now, say))


def _needs(finding: Finding, say: Speech, now: datetime) -> str:
    return ", ".join(say(label_of(Need(need))) for need in _codes(finding, "needs"))


def _minors(finding: Finding, say: Speech, now: datetime) -> str:
    return say.number("%(number)s child", "%(number)s children", _number(finding, "minors"))


def _hazard(finding: Finding, say: Speech, now: datetime) -> str:
    return say("zone with hazard %(level)s of 5", level=_number(finding, "hazard"))


def _overdue(finding: Finding, say: Speech, now: datetime) -> str:
    expected = datetime.fromisoformat(str(finding.params["expected"]))
    return say("check-in overdue for %(age)s", age=age(now - expected, say))


def _flags(finding: Finding, say: Speech, now: datetime) -> str:
    names = {
        Flag.LOST: say("phone in other hands"),
        Flag.CONFLICT: say("reports contradict each other"),
        Flag.UNREACHABLE: say("no contact works"),
        Flag.UNREGISTERED: say("known from a text only"),
    }
    return ", ".join(names[Flag(flag)] for flag in _codes(finding, "flags"))


def _waiting(finding: Finding, say: Speech, now: datetime) -> str:
    return say("waiting for %(age)s", age=age(now - _since(finding), say))


def _next_action(finding: Finding, say: Speech, now: datetime) -> str:
    left = _since(finding) - now
    if left.total_seconds() < 0:
        return say("next step overdue for %(age)s", age=age(-left, say))
    return say("next step in %(age)s", age=age(left, say))


def _quiet(finding: Finding, say: Speech, now: datetime) -> str:
    return say("closed, quiet for %(age)s", age=age(now - _since(finding), say))


_WORDED: dict[str, Callable[[Finding, Speech, datetime], str]] = {
    "unhandled": _unhandled,
    "medicine": _medicine,
    "needs": _needs,
    "minors": _minors,
    "hazard": _hazard,
    "overdue": _overdue,
    "flags": _flags,
    "waiting": _waiting,
    "next_action": _next_action,
    "quiet": _quiet,
}


def _since(finding: Finding) -> datetime:
    return datetime.fromtimestamp(_number(finding, "since_ms") / 1000, UTC)


def _number(finding: Finding, name: str) -> int:
    return int(str(finding.params[name]))


def _codes(finding: Finding, name: str) -> list[str]:
    found = finding.params[name]
    return [str(code) for code in found] if isinstance(found, list) else []
