"""A scripted crowd: people who register, check in, answer questions and fall silent, at a bounded rate."""

import random
import re
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

from evac.simulator.carrier import Carrier
from evac.simulator.crowd_words import PLAIN_ANSWERS, REMARKS, SOS, Persona, personas, words
from evac.simulator.message import Message, bare

CHOICES = re.compile(r"\b([WXY])([1-9])\b")
# "Wrong? Text what is right." asks nothing of somebody who has said what they wanted to say.
RHETORICAL = re.compile(r"\b(wrong|changed|mind|danger|facts|mal|peligro|nuevos|cambi\w*)\?", re.IGNORECASE)
SOS_PHONE = "+584145550077"
TWO_HOURS = 7200.0
ANSWERS_EACH = 4  # two automata that answer each other must come to an end
SHARE_THAT_ANSWERS = 0.7


class Crowd:
    """Plays ``count`` phones from start until ``close``, or until ``lasts_s`` have passed.

    Args:
        people: phones to play besides these, e.g. of people whom the demo has registered already.
        rate: texts per second of all phones together; answers to questions go first.
        sos_after_s: seconds until the SOS from ``SOS_PHONE``; None for none.
    """

    def __init__(
        self,
        carrier: Carrier,
        count: int,
        *,
        people: Sequence[Persona] = (),
        rate: float = 0.5,
        seed: int = 58,
        sos_after_s: float | None = 20.0,
        lasts_s: float = TWO_HOURS,
    ) -> None:
        self._carrier = carrier
        self._rate = rate
        self._dice = random.Random(seed)
        self._sos_after_s = sos_after_s
        self._lasts_s = lasts_s
        self._people = [*people, *personas(count, seed)]
        self._by_number = {persona.number: persona for persona in self._people}
        self._answers: deque[tuple[float, Persona, str]] = deque()  # due at, who, what
        self._stop = Event()
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="crowd")
        self._thread = Thread(target=self._play, name="crowd", daemon=True)

    def __enter__(self) -> "Crowd":
        self._carrier.network.on_delivered.append(self._read)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(timeout=5)
        self._carrier.network.on_delivered.remove(self._read)
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _play(self) -> None:
        started = time.monotonic()
        sos_at = started + self._sos_after_s if self._sos_after_s is not None else None
        while not self._stop.wait(1 / self._rate) and time.monotonic() - started < self._lasts_s:
            if sos_at and time.monotonic() >= sos_at:
                sos_at = None
                self._text(SOS_PHONE, SOS)
            elif text := self._due_answer() or self._next_text():
                self._text(*text)

    def _text(self, number: str, body: str) -> None:
        persona = self._by_number.get(number)
        to = {"To": persona.to} if persona and persona.to else {}
        self._pool.submit(self._carrier.inbound.receive, {"From": number, "Body": body} | to)

    def _due_answer(self) -> tuple[str, str] | None:
        if not self._answers or self._answers[0][0] > time.monotonic():
            return None
        _, persona, body = self._answers.popleft()
        return persona.number, body

    def _next_text(self) -> tuple[str, str] | None:
        """Somebody new or somebody heard before, unless their patience has run out."""
        persona = self._dice.choice(self._people) if self._people else None
        if persona is None or persona.texts >= persona.patience:
            return None
        body = words(persona, self._dice)
        persona.texts += 1
        return persona.number, body

    def _read(self, message: Message) -> None:
        """A text has reached a phone; where it asks something, most people answer a little later."""
        persona = self._by_number.get(bare(message.to))
        if persona is None or persona.answered >= ANSWERS_EACH or self._dice.random() > SHARE_THAT_ANSWERS:
            return
        body = answer_to(message.body, persona.language, self._dice)
        if body:
            persona.answered += 1
            self._answers.append((time.monotonic() + self._dice.uniform(3, 20), persona, body))


def answer_to(question: str, language: str, dice: random.Random) -> str | None:
    """One of the choices a text offers, perhaps with a remark; plain words where it asks without choices."""
    choices = CHOICES.findall(question)
    if choices:
        return "".join(dice.choice(choices)) + dice.choice(REMARKS[language])
    asks = "?" in RHETORICAL.sub("", question)
    return dice.choice(PLAIN_ANSWERS[language]) if asks else None


def burst(carrier: Carrier, *, rate: float, seconds: float, phones: int = 1000, seed: int = 1) -> list[str]:
    """Post ``rate`` texts a second for ``seconds`` and return the SIDs that were answered 200.

    The pace is kept by the clock, not by the answers: a slow webhook meets as many texts as a quick one.
    """
    dice, people, start = random.Random(seed), personas(phones, seed), time.monotonic()

    def post(index: int) -> str | None:
        persona = people[index % phones]
        passed = carrier.inbound.receive({"From": persona.number, "Body": words(persona, dice)})
        return passed.message.sid if passed.answer and passed.answer.status == 200 else None

    with ThreadPoolExecutor(64, thread_name_prefix="burst") as pool:
        sent = []
        for index in range(int(rate * seconds)):
            time.sleep(max(0.0, start + index / rate - time.monotonic()))
            sent.append(pool.submit(post, index))
        return [sid for future in sent if (sid := future.result())]
