"""The same faults and the same books show what goes wrong elsewhere: the comparison is not blind."""

import json
import os
import random
import time
from collections import Counter
from pathlib import Path

from sqlalchemy import select

from evac.db.database import Database
from evac.db.sealed import unseal
from evac.messaging.models import Outgoing
from evac.people.models import Contact
from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.broadcasts.officers import write_and_send
from tests.chaos import naive
from tests.chaos.books import standing
from tests.chaos.crew import Member, program
from tests.chaos.crowd import register
from tests.chaos.ledger import compare
from tests.chaos.stage import Stage, built, print_table, until

NAIVE_TEXTS = 300
FAULTS = {"rate_429": 0.05, "rate_5xx": 0.02, "rate_500_after_accept": 0.02, "rate_cut": 0.01, "delay_ms": 50}
RECIPIENTS = 200
LATE_LIST = {"list_lag_s": 3600}  # the settle time is three minutes


def test_naive_sender_sends_twice_under_the_same_faults_and_kills(tmp_path: Path):
    texts = [(f"+58414555{number:04}", f"Aviso {number}") for number in range(NAIVE_TEXTS)]
    (tmp_path / "texts").write_text(
        "\n".join(json.dumps({"To": to, "From": "+13055550143", "Body": body}) for to, body in texts)
    )
    with Server(Options(account_sid=naive.ACCOUNT, auth_tokens=(naive.TOKEN,))) as carrier:
        carrier.carrier.faults.set(FAULTS)
        files = [str(tmp_path / name) for name in ("texts", "done")]
        sender = Member(
            program(naive.__file__, carrier.url, *files),
            {"PATH": os.environ["PATH"]},
            tmp_path / "naive.log",
        )
        _send_under_kills(sender, tmp_path / "done")
        log = carrier.carrier.store.accepted_after(0)

    books = compare(texts, [(text.to, text.body) for text in log])
    print_table(
        {
            "naive sender, texts": NAIVE_TEXTS,
            "kills": sender.kills,
            "lost, sent twice": f"{books.lost.total()}, {books.duplicated.total()}",
        }
    )
    assert books.duplicated.total() >= 5


def test_a_list_that_lags_longer_than_the_settle_time_brings_duplicates_and_each_is_marked(tmp_path: Path):
    """No receipts either: there is no web process that could take them in."""
    with built("sqlite", tmp_path, segments_per_second=50) as stage:
        stage.start(stage.carrier, *stage.dispatchers)
        database = stage.open_database()
        try:
            phones = register(database, RECIPIENTS)
            stage.set_faults({"rate_500_after_accept": 0.1, "rate_cut": 0.05, **LATE_LIST})
            broadcast_id = write_and_send(database)
            until(lambda: len(set(_phones(stage))) == RECIPIENTS, seconds=60)
            stage.set_faults(LATE_LIST)
            settled_after = until(lambda: not standing(database, broadcast_id).open, seconds=300, every=1)
            marked = _marked(database, broadcast_id)
        finally:
            database.close()
        times = Counter(_phones(stage))

    twice = {phone for phone, number in times.items() if number > 1}
    print_table(
        {
            "recipients, list lag": f"{RECIPIENTS}, {LATE_LIST['list_lag_s']} s",
            "settled after": f"{settled_after:.0f} s",
            "got it twice, marked may-duplicate": f"{len(twice)}, {len(marked)}",
        }
    )
    assert set(times) == set(phones)
    assert twice
    assert twice <= marked


def _send_under_kills(sender: Member, done: Path) -> None:
    dice, deadline = random.Random(1), time.monotonic() + 120
    while time.monotonic() < deadline:
        sender.start()
        time.sleep(dice.uniform(1.0, 3.0))
        sender.kill()
        if done.exists() and len(done.read_text().split()) >= NAIVE_TEXTS:
            return


def _phones(stage: Stage) -> list[str]:
    return [text["to"] for text in stage.accepted_for_people()]


def _marked(database: Database, broadcast_id: int) -> set[str]:
    """Phones of the texts that may have arrived twice."""
    wanted = select(Contact).join(Outgoing, Outgoing.contact_id == Contact.id)
    mine = wanted.where(Outgoing.broadcast_id == broadcast_id, Outgoing.may_duplicate)
    with database.reading() as session:
        return {unseal(session, contact, "address") or "" for contact in session.scalars(mine).unique()}
