"""Fills an empty database with the demo's parties, their texts, cases and officers."""

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.cases.close import Disposition
from evac.cases.models import Case, CaseKind, Note
from evac.checkins.record import CASE_DUE
from evac.db.database import Database
from evac.db.sealed import seal, vault_of
from evac.demo.cast import ask_intent, cast
from evac.demo.history import History, history_of, place_facts
from evac.demo.lines import NEXT_ACTIONS, NOTES, OFFICERS_WORDS
from evac.demo.officers import add_officers
from evac.demo.stories import SEED, Care, Happening, Story, invent
from evac.demo.threads import TRIED, TextOut, attempt_of, fate_of, incoming_of, reply_to, write_out
from evac.demo.towns import Town
from evac.kernel.case_codes import new_case_code
from evac.kernel.status import Status
from evac.kernel.wording import front_of
from evac.messaging.models import Incoming, InState, Lane, Outgoing
from evac.operation.current import operation_of
from evac.people.models import Channel, Contact, NameToken, Party, Proof
from evac.people.names import name_tokens
from evac.people.priority import priority_code
from evac.people.queries import address_index
from evac.people.register import add_member, traveller_of
from evac.places.models import Zone
from evac.triage.rescore import add_all_to_roster

AT_ONCE = 400  # parties in one transaction
Told = list[tuple[Party, Story]]
Heard = list[tuple[Happening, Incoming | None]]


def is_seeded(session: Session) -> bool:
    """Whether anybody is in the database: then nothing is invented into it."""
    return session.scalar(select(Party.id).limit(1)) is not None


def seed(database: Database, towns: Sequence[Town], *, now: datetime) -> int:
    """Put everything in; returns how many parties there are."""
    stories = [*cast(towns, now), *invent(towns, now)]
    codes = _case_codes(random.Random(SEED))
    with database.writing() as session:
        officers = add_officers(session, now=now)
    for start in range(0, len(stories), AT_ONCE):
        dice = random.Random(SEED + start)
        with database.writing() as session:
            told = _put_in(session, stories[start : start + AT_ONCE], codes, officers, now, dice)
            if start == 0:
                ask_intent(session, {story.number: (party, story) for party, story in told}, now)
    with database.writing() as session:
        record(session, "demo.seed", at=now, details={"parties": len(stories)})
    return len(stories)


def _case_codes(dice: random.Random) -> Iterator[str]:
    seen: set[str] = set()
    while True:
        code = new_case_code(dice.choice)
        if code not in seen:
            seen.add(code)
            yield code


def _put_in(
    session: Session,
    stories: Sequence[Story],
    codes: Iterator[str],
    officers: Sequence[int],
    now: datetime,
    dice: random.Random,
) -> Told:
    told = [(_party(session, story, next(codes)), story) for story in stories]
    session.flush()  # what follows refers to the parties by their ids
    _index_names(session, told)
    texts = [_texts_in(session, party, story) for party, story in told]
    session.flush()  # check-ins and replies refer to their texts
    histories = [
        history_of(session, party, story, heard) for (party, story), heard in zip(told, texts, strict=True)
    ]
    session.flush()  # roster rows refer to check-ins
    zones = session.scalars(select(Zone)).all()  # held, so that the session keeps them at hand
    facts = {
        party.id: _facts_of(party, story, history, officers, now)
        for (party, story), history in zip(told, histories, strict=True)
    }
    add_all_to_roster(session, facts, now=now)
    out: list[Outgoing] = []
    for (party, story), history, heard in zip(told, histories, texts, strict=True):
        _care_for(session, party, story, history, officers, now, dice)
        for text in _said(story, heard, officers, now, dice):
            out.append(write_out(session, party, story, text, fate_of(dice, story.contact_state)))
    session.flush()  # attempts refer to their texts
    session.add_all(attempt_of(text, text.wording) for text in out if text.state in TRIED)
    del zones
    return told


def _party(session: Session, story: Story, code: str) -> Party:
    party = Party(
        case_code=code,
        language=story.language,
        wording=story.wording,
        source=story.source,
        registered_at=story.registered_at,
        unregistered=story.unregistered,
        party_size=story.size,
        briefed_at=story.registered_at if story.briefed else None,
    )
    seal(session, party, sign_off=story.sign_off)
    session.add(party)
    heard = story.happenings[-1].at if story.happenings else None
    proof = Proof.MATCHED if heard else Proof.UNPROVEN
    addresses = [(story.channel, story.number), *([(Channel.EMAIL, story.email)] if story.email else [])]
    for position, (channel, address) in enumerate(addresses):
        contact = Contact(
            party=party,
            channel=channel,
            address_index=address_index(session, channel, address),
            position=position,
            added_at=story.registered_at,
        )
        if position == 0:
            contact.state, contact.proof, contact.heard_at = story.contact_state, proof, heard
        seal(session, contact, address=address)
        session.add(contact)
    for member in story.members:
        add_member(session, party, member, now=story.registered_at)
    return party


def _index_names(session: Session, told: Told) -> None:
    vault = vault_of(session)
    session.execute(
        insert(NameToken),
        [
            {"token_index": vault.index("name", token), "party_id": party.id}
            for party, story in told
            for token in sorted({token for member in story.members for token in name_tokens(member.name)})
        ],
    )


def _texts_in(session: Session, party: Party, story: Story) -> Heard:
    """Each happening with its text, if it was one."""
    to = operation_of(session).answer_to[front_of(party.wording)]
    return [
        (
            happening,
            incoming_of(session, party, story, happening, to=to, state=_state_of(happening))
            if happening.is_text
            else None,
        )
        for happening in story.happenings
    ]


def _state_of(happening: Happening) -> InState:
    return InState.ANSWERED if happening.line.confident else InState.INBOX


def _facts_of(
    party: Party, story: Story, history: History, officers: Sequence[int], now: datetime
) -> dict[str, object]:
    """What the roster knows of a party."""
    facts = history.facts | place_facts(history, story)
    facts |= {
        "party_size": party.party_size,
        "minors": sum(member.minor for member in party.members),
        "unregistered": story.unregistered,
        "lost": story.trouble == "lost",
        "unreachable": story.trouble == "unreachable",
        "language": party.language,
        "wording": party.wording,
        "priority_code": priority_code([traveller_of(member, now.date()) for member in story.members]),
    }
    if story.care:
        facts |= {"unhandled": None, "unhandled_since": None} | _owned(story.care, officers, history, now)
    party.closed_at = facts.get("closed_at")
    return facts


def _owned(care: Care, officers: Sequence[int], history: History, now: datetime) -> dict[str, object]:
    if care.closed:
        heard = history.facts["last_contact_at"]
        return {"closed_at": min(heard + timedelta(hours=3), now - timedelta(minutes=5))}
    return {"owner_id": officers[care.officer], "next_action_at": care.next_action_at}


def _care_for(
    session: Session,
    party: Party,
    story: Story,
    history: History,
    officers: Sequence[int],
    now: datetime,
    dice: random.Random,
) -> None:
    """The case behind distress or an officer's work, with its next action and perhaps a note."""
    care, cry = story.care, next((h for h in story.happenings if h.line.status.is_distress), None)
    if care is None and cry is None:
        return
    opened_at = cry.at if cry else story.happenings[-1].at
    due_at = opened_at + (CASE_DUE[cry.line.status] if cry else timedelta(hours=2))
    kind = CaseKind.DISTRESS if cry else CaseKind.MANUAL
    case = Case(party_id=party.id, kind=kind, opened_at=opened_at, due_at=due_at)
    session.add(case)
    if care is None:
        return
    officer_id = officers[care.officer]
    if care.closed:
        case.closed_at, case.closed_by = party.closed_at, officer_id
        departed = history.standing.status is Status.DEPARTED
        case.disposition = (Disposition.DEPARTED if departed else Disposition.HELPED).value
    else:
        case.owner_id, case.due_at, case.next_action_at = officer_id, care.next_action_at, care.next_action_at
        seal(session, case, next_action=dice.choice(NEXT_ACTIONS))
    if care.noted:
        note = Note(party_id=party.id, officer_id=officer_id, at=_after(opened_at, now))
        seal(session, note, words=dice.choice(NOTES))
        session.add(note)


def _said(
    story: Story,
    heard: Heard,
    officers: Sequence[int],
    now: datetime,
    dice: random.Random,
) -> Iterator[TextOut]:
    """Replies, an officer's own words, and a pointer to those who have never been heard."""
    for happening, incoming in heard:
        if incoming is not None:
            yield reply_to(story, happening, incoming)
    if story.care and story.care.wrote and story.happenings:
        at = _after(story.happenings[-1].at, now)
        words = {"words": dice.choice(OFFICERS_WORDS[story.language])}
        yield TextOut(at, "officer_reply", Lane.ANSWER, words, officer_id=officers[story.care.officer])
    if not story.happenings and dice.random() < 0.7:
        yield TextOut(now - timedelta(hours=dice.uniform(3, 18)), "pointer", Lane.ANSWER, {})


def _after(moment: datetime, now: datetime) -> datetime:
    """A while later, but not in the future."""
    return min(moment + timedelta(minutes=20), now - timedelta(minutes=1))
