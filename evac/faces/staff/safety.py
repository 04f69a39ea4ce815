"""What officers do about duress, lost phones, WhatsApp and secrets said in a call, from a party's page."""

from typing import Any

from flask import Blueprint, flash, redirect, request, url_for

from evac.cases.clear_duress import AlreadyCleared, NotUnderDuress, clear_duress
from evac.conversation.correct import Read, correct_reading
from evac.conversation.duress_word import WrongDuressWord, choose_duress_word
from evac.faces.guard import signed_in
from evac.faces.staff.party_acts import acting_on
from evac.faces.staff.schemas import CorrectionForm
from evac.faces.staff.speech import N_
from evac.faces.support import services
from evac.kernel.errors import EvacError, NotFound
from evac.kernel.needs import mask_of, needs_of
from evac.messaging.lost import found_again, mark_lost
from evac.people.consent import end_consent, record_consent
from evac.people.models import Contact, Party
from evac.people.pin import WrongPin, set_pin

bp = Blueprint("safety", __name__, url_prefix="/parties/<case_code>")

# Said as they are raised; marked for translation only.
_SAID = (
    N_("This party is not marked as under duress."),
    N_("You have cleared this alarm. A second officer must make sure, too."),
    N_("Choose 4 to 8 digits that nobody tries first, not 1234 or 0000."),
    N_("Write one word of 4 to 20 letters."),
    N_("Too common: it would be said by chance. Choose a word you never text us."),
    N_("It is a name in your own texts. Choose another word."),
)


@bp.post("/duress-clearance")
def create_clearance(case_code: str):
    """One of two officers has made sure that the party is free."""
    with acting_on(case_code, "party.clear-duress") as (session, party, now):
        is_over = clear_duress(session, party, officer_id=signed_in().officer_id, now=now)
    flash(N_("The alarm is over.") if is_over else N_("Noted. A second officer must make sure, too."), "good")
    return _back(case_code)


@bp.post("/texts/<uid>/correction")
def create_correction(case_code: str, uid: str):
    """The text says something else than what was read in it."""
    told = CorrectionForm().load(request.form)
    status, rest = told["status"], _rest(told) if told["whole"] else None
    looked_at = "whole" if rest else "status"
    with acting_on(case_code, "text.correct", status=status.value, looked_at=looked_at) as (
        session,
        party,
        now,
    ):
        correct_reading(
            session,
            party,
            uid,
            status,
            officer_id=signed_in().officer_id,
            now=now,
            rest=rest,
            ground=services().ground,
        )
    flash(N_("Corrected, and kept as an example."), "good")
    return redirect(url_for("staff.parties.show", case_code=case_code, _anchor="thread"), code=303)


@bp.post("/contacts/<uid>/loss")
def create_loss(case_code: str, uid: str):
    with acting_on(case_code, "contact.lose") as (session, party, now):
        mark_lost(session, party, [_contact(party, uid)], now=now)
    flash(N_("That phone is cut off."), "good")
    return _back(case_code)


@bp.post("/contacts/<uid>/return")
def create_return(case_code: str, uid: str):
    with acting_on(case_code, "contact.return") as (session, party, now):
        found_again(session, party, _contact(party, uid), now=now)
    return _back(case_code)


@bp.post("/contacts/<uid>/consent")
def create_consent(case_code: str, uid: str):
    """They know what WhatsApp shows of us, and want to be written to there all the same."""
    with acting_on(case_code, "contact.consent") as (session, party, now):
        record_consent(session, _contact(party, uid), officer_id=signed_in().officer_id, now=now)
    return _back(case_code)


@bp.post("/contacts/<uid>/consent/end")
def end_of_consent(case_code: str, uid: str):
    with acting_on(case_code, "contact.consent-end") as (session, party, now):
        end_consent(session, _contact(party, uid), now=now)
    return _back(case_code)


@bp.post("/secrets")
def create_secrets(case_code: str):
    """PIN and duress word as the party said them in a call. Neither is ever shown."""
    pin, word = request.form.get("pin", "").strip(), request.form.get("word", "").strip()
    with acting_on(case_code, "party.secrets", pin=str(bool(pin)), word=str(bool(word))) as (
        session,
        party,
        _,
    ):
        if word:
            choose_duress_word(session, party, word, services().ground)
        if pin:
            set_pin(session, party, pin)
    flash(N_("Kept. It is not shown anywhere."), "good")
    return _back(case_code)


def _rest(told: dict[str, Any]) -> Read:
    return Read(told["status"], told["place"], told["party_size"], needs_of(mask_of(told["needs"])))


def _contact(party: Party, uid: str) -> Contact:
    found = next((contact for contact in party.contacts if contact.uid == uid), None)
    if found is None:
        raise NotFound("contact")
    return found


def _back(case_code: str):
    return redirect(url_for("staff.parties.show", case_code=case_code, _anchor="safety"), code=303)


@bp.errorhandler(AlreadyCleared)
@bp.errorhandler(NotUnderDuress)
@bp.errorhandler(WrongPin)
@bp.errorhandler(WrongDuressWord)
def _say_on_the_page(error: EvacError):
    flash(str(error), "bad")
    return _back(str((request.view_args or {})["case_code"]))
