"""The same kills and the same books show what a naive sender does: the comparison is not blind."""

import json
import os
import random
import time
from pathlib import Path

from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.chaos import naive
from tests.chaos.crew import Member, program
from tests.chaos.ledger import compare

TEXTS = 60


def test_naive_sender_sends_twice_when_it_is_killed(tmp_path: Path):
    texts = [(f"+58414555{number:04}", f"Aviso {number}") for number in range(TEXTS)]
    (tmp_path / "texts").write_text(
        "\n".join(json.dumps({"To": to, "From": "+13055550143", "Body": body}) for to, body in texts)
    )
    with Server(Options(account_sid=naive.ACCOUNT, auth_tokens=(naive.TOKEN,))) as carrier:
        carrier.carrier.faults.set({"delay_ms": 100})
        files = [str(tmp_path / name) for name in ("texts", "done")]
        sender = Member(
            program(naive.__file__, carrier.url, *files),
            {"PATH": os.environ["PATH"]},
            tmp_path / "naive.log",
        )
        _send_under_kills(sender, tmp_path / "done")
        log = carrier.carrier.store.accepted_after(0)

    books = compare(texts, [(text.to, text.body) for text in log])
    print(f"\nnaive sender: {sender.kills} kills, {TEXTS} texts, {books.duplicated.total()} sent twice")
    assert books.duplicated.total() >= 1


def _send_under_kills(sender: Member, done: Path) -> None:
    dice, deadline = random.Random(1), time.monotonic() + 60
    while time.monotonic() < deadline:
        sender.start()
        time.sleep(dice.uniform(0.6, 1.4))
        sender.kill()
        if done.exists() and len(done.read_text().split()) >= TEXTS:
            return
