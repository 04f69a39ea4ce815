"""The matrix of who may open what: every endpoint and the permission it takes. What is not listed is refused.

``roles.py`` says which role has which permission; together they are the matrix route x role.
"""

from typing import Literal

from evac.officers.acting import Acting
from evac.officers.roles import Permission

Needs = Permission | Literal["public", "signed-in"]

ACCESS: dict[str, Needs] = {
    # operators
    "health.healthz": "public",
    "health.readyz": "public",
    "metrics.metrics": "public",
    # the carrier, which proves itself by its signature
    "hooks.messages.message": "public",
    "hooks.receipts.receipt": "public",
    "hooks.calls.call": "public",
    # citizens
    "citizen.home.show": "public",
    "citizen.register.show": "public",
    "citizen.register.create": "public",
    "citizen.register.done": "public",
    "citizen.checkin.show": "public",
    "citizen.checkin.create": "public",
    "citizen.reach.show": "public",
    "citizen.reach.create": "public",
    "citizen.personal.show": "public",
    "citizen.personal.create": "public",
    "citizen.notices.index": "public",
    "citizen.notices.show": "public",
    "citizen.notices.alert": "public",
    "citizen.notices.feed": "public",
    "citizen.notices.log": "public",
    "citizen.verify.show": "public",
    "citizen.verify.create": "public",
    "citizen.exit.leave": "public",
    "citizen.exit.weather": "public",
    # machines with an officer's token
    "api-docs.openapi_json": "public",
    "api.roster.index": Permission.READ_ROSTER,
    "api.parties.show": Permission.READ_ROSTER,
    "api.parties.search": Permission.REVEAL,
    "api.checkins.create": Permission.REPORT_CHECKIN,
    "api.broadcasts.index": Permission.READ_BROADCASTS,
    "api.broadcasts.create": Permission.WRITE_BROADCASTS,
    "api.broadcasts.show": Permission.READ_BROADCASTS,
    "api.broadcasts.edit": Permission.WRITE_BROADCASTS,
    "api.broadcasts.create_submission": Permission.WRITE_BROADCASTS,
    "api.outgoing.index": Permission.READ_ROSTER,
    # officers, before they are one
    "staff.sign_in.show": "public",
    "staff.sign_in.create": "public",
    "staff.sign_in.signed_out": "public",
    "staff.enrol.show": "public",
    "staff.enrol.create": "public",
    # every officer
    "staff.sign_in.delete": "signed-in",
    "staff.account.show": "signed-in",
    "staff.account.end_all": "signed-in",
    "staff.account.ask_again": "signed-in",
    "staff.account.create_proof": "signed-in",
    # officers with citizens
    "staff.roster.index": Permission.READ_ROSTER,
    "staff.roster.changes": Permission.READ_ROSTER,
    "staff.roster.take_next": Permission.WRITE_PARTY,
    "staff.search.find": Permission.READ_ROSTER,
    "staff.parties.show": Permission.READ_ROSTER,
    "staff.parties.create_revelation": Permission.REVEAL,
    "staff.parties.new": Permission.WRITE_PARTY,
    "staff.parties.create": Permission.WRITE_PARTY,
    "staff.party_acts.create_owner": Permission.WRITE_PARTY,
    "staff.party_acts.create_assignment": Permission.WRITE_PARTY,
    "staff.party_acts.create_status": Permission.WRITE_PARTY,
    "staff.party_acts.create_next_action": Permission.WRITE_PARTY,
    "staff.party_acts.create_note": Permission.WRITE_PARTY,
    "staff.party_acts.create_reply": Permission.WRITE_TO_PARTY,
    "staff.party_acts.preview_reply": Permission.WRITE_TO_PARTY,
    "staff.party_acts.create_case_closure": Permission.WRITE_PARTY,
    "staff.party_acts.create_closure": Permission.WRITE_PARTY,
    "staff.party_acts.create_reopening": Permission.WRITE_PARTY,
    "staff.party_acts.create_pin": Permission.WRITE_PARTY,
    "staff.party_acts.create_unpin": Permission.WRITE_PARTY,
    "staff.sightings.index": Permission.READ_MAP,
    "staff.sightings.create_dismissal": Permission.WRITE_PARTY,
    "staff.safety.create_correction": Permission.WRITE_PARTY,
    "staff.safety.create_clearance": Permission.WRITE_PARTY,
    "staff.safety.create_loss": Permission.WRITE_PARTY,
    "staff.safety.create_return": Permission.WRITE_PARTY,
    "staff.safety.create_consent": Permission.WRITE_PARTY,
    "staff.safety.end_of_consent": Permission.WRITE_PARTY,
    "staff.safety.create_secrets": Permission.WRITE_PARTY,
    "staff.duty.create_acknowledgement": Permission.WRITE_PARTY,
    "staff.inbox.index": Permission.READ_INBOX,
    "staff.inbox.create_handling": Permission.WRITE_PARTY,
    "staff.cases.index": Permission.READ_ROSTER,
    "staff.map.show": Permission.READ_MAP,
    "staff.map.places": Permission.READ_MAP,
    "staff.map.ground": Permission.READ_MAP,
    "staff.situation.show": Permission.SEE_SITUATION,
    "staff.sending.create_release": Permission.RELEASE_SENDING,
    # leads and officers: broadcasts
    "admin.broadcasts.index": Permission.READ_BROADCASTS,
    "admin.broadcasts.show": Permission.READ_BROADCASTS,
    "admin.broadcasts.new": Permission.WRITE_BROADCASTS,
    "admin.broadcasts.check": Permission.WRITE_BROADCASTS,
    "admin.broadcasts.create": Permission.WRITE_BROADCASTS,
    "admin.broadcasts.edit": Permission.WRITE_BROADCASTS,
    "admin.broadcasts.save": Permission.WRITE_BROADCASTS,
    "admin.broadcasts.create_submission": Permission.WRITE_BROADCASTS,
    "admin.trials.create": Permission.WRITE_BROADCASTS,
    "admin.approvals.create": Permission.DECIDE_BROADCASTS,
    "admin.approvals.create_return": Permission.DECIDE_BROADCASTS,
    "admin.sending.show_live": Permission.READ_BROADCASTS,
    "admin.sending.create_pause": Permission.DECIDE_BROADCASTS,
    "admin.sending.create_resume": Permission.DECIDE_BROADCASTS,
    "admin.sending.create_halt": Permission.DECIDE_BROADCASTS,
    "admin.sending.create_correction": Permission.WRITE_BROADCASTS,
    "admin.sending.create_rest": Permission.WRITE_BROADCASTS,
    "admin.sending.show_calls": Permission.READ_ROSTER,
    # leads and officers: public notices
    "admin.notices.index": Permission.DECIDE_NOTICES,
    "admin.notices.cancellation_form": Permission.DECIDE_NOTICES,
    "admin.notices.create_cancellation": Permission.DECIDE_NOTICES,
    "admin.notices.denial_form": Permission.PUBLISH_NOTICES,
    "admin.notices.create_denial": Permission.PUBLISH_NOTICES,
    "admin.proposals.new": Permission.PUBLISH_NOTICES,
    "admin.proposals.create": Permission.PUBLISH_NOTICES,
    "admin.proposals.show": Permission.DECIDE_NOTICES,
    "admin.proposals.edit": Permission.PUBLISH_NOTICES,
    "admin.proposals.save": Permission.PUBLISH_NOTICES,
    "admin.proposals.create_withdrawal": Permission.PUBLISH_NOTICES,
    "admin.proposals.create_approval": Permission.DECIDE_NOTICES,
    "admin.proposals.create_return": Permission.DECIDE_NOTICES,
    "admin.broadcast_notice.show": Permission.PUBLISH_NOTICES,
    "admin.broadcast_notice.create": Permission.PUBLISH_NOTICES,
    # leads: zones
    "admin.zones.index": Permission.CHANGE_ZONES,
    "admin.zones.show_progress": Permission.CHANGE_ZONES,
    "admin.zones.change": Permission.CHANGE_ZONES,
    # administrators and auditors
    "admin.officers.index": Permission.MANAGE_OFFICERS,
    "admin.officers.create": Permission.MANAGE_OFFICERS,
    "admin.officers.create_token_revocation": Permission.MANAGE_OFFICERS,
    "admin.officers.start_over": Permission.MANAGE_OFFICERS,
    "admin.officers.disable": Permission.MANAGE_OFFICERS,
    "admin.officers.enable": Permission.MANAGE_OFFICERS,
    "admin.audit.index": Permission.READ_AUDIT,
}

# Asked again and again by an open page: an htmx request for one of these never renews a session.
POLLS: frozenset[str] = frozenset(
    {
        "admin.sending.show_live",
        "admin.zones.show_progress",
        "staff.roster.changes",
        "staff.situation.show",
    }
)


# Where an officer's work begins: the first of these that the role may open.
_HOMES: tuple[tuple[Permission, str], ...] = (
    (Permission.READ_ROSTER, "/staff/"),
    (Permission.SEE_SITUATION, "/staff/situation"),
    (Permission.READ_AUDIT, "/admin/audit"),
    (Permission.MANAGE_OFFICERS, "/admin/officers"),
)


def home_of(who: Acting) -> str:
    return next((path for permission, path in _HOMES if who.may(permission)), "/staff/account")


def needs_of(endpoint: str) -> Needs | None:
    """What an endpoint takes; None for one that is not listed, which nobody may open."""
    return ACCESS.get(endpoint)
