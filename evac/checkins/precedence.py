"""Who may lower what. Pure: nothing uncertain ever lowers an urgency.

``sos`` and duress are lowered by officers only; a status set by an officer by an officer, or by the party
with its PIN; ``needs_help`` by a confident later text from the same contact. A page that proved nothing may
fill what is empty and raise, and never says that a party is gone. Anything else shows as a conflict. News of
somebody else can only raise: a sister's good news says nothing of who texts it.
"""

from dataclasses import dataclass

from evac.kernel.source import Source
from evac.kernel.status import About, Status

OFFICERS_OWN = (Source.OFFICER, Source.CALL, Source.WALK_IN)  # an officer wrote it down and answers for it


@dataclass(frozen=True)
class Standing:
    """What a party's status rests on now."""

    status: Status
    source: Source | None = None
    contact_id: int | None = None


@dataclass(frozen=True)
class Claim:
    """What a new report says, and how far it can be trusted."""

    status: Status
    source: Source
    confident: bool = True
    proven: bool = False  # with the party's PIN, on its page
    contact_id: int | None = None
    stranger: bool = False  # on a page that proved nothing
    about: About = About.SELF
    duress: bool = False  # the party is under duress: what its phone says may be dictated


@dataclass(frozen=True)
class Verdict:
    """``status`` is what the party's status is from now on.

    ``conflict`` when a claim was kept but not believed.
    """

    status: Status
    conflict: bool = False


def weigh(standing: Standing, claim: Claim) -> Verdict:
    """Decide what a claim does to the status it meets."""
    if claim.status is Status.UNKNOWN or claim.status is standing.status:
        return Verdict(standing.status)
    if claim.source in OFFICERS_OWN:
        return Verdict(claim.status)
    if claim.status.is_distress:
        return Verdict(max(claim.status, standing.status, key=lambda status: status.severity))
    if claim.about is About.OTHER:
        return Verdict(standing.status)
    if claim.stranger and _is_beyond_strangers(standing, claim):
        return Verdict(standing.status, conflict=True)
    if _may_lower(standing, claim):
        return Verdict(claim.status)
    return Verdict(standing.status, conflict=standing.status.is_distress or _is_officers(standing))


def _is_beyond_strangers(standing: Standing, claim: Claim) -> bool:
    return claim.status is Status.DEPARTED or claim.status.severity < standing.status.severity


def _may_lower(standing: Standing, claim: Claim) -> bool:
    """Among safe, moving and departed nothing is lowered: the later confident word is simply news."""
    if not claim.confident or claim.duress or standing.status is Status.SOS:
        return False
    if _is_officers(standing):
        return claim.proven
    return standing.status is not Status.NEEDS_HELP or _same_contact(standing, claim)


def _is_officers(standing: Standing) -> bool:
    return standing.source in OFFICERS_OWN and standing.status is not Status.UNKNOWN


def _same_contact(standing: Standing, claim: Claim) -> bool:
    return claim.proven or (claim.contact_id is not None and claim.contact_id == standing.contact_id)
