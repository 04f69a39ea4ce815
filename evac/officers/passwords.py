"""Passwords: argon2id, a few at a time, and which ones are too easily guessed."""

import re
from functools import cached_property
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from evac.kernel.errors import EvacError
from evac.kernel.folding import fold

SHORTEST = 12  # characters; NIST SP 800-63B asks for length and no other composition
LONGEST = 200
_AT_ONCE = 2  # hashes side by side: each takes 64 MiB and a core for 0.1 s
_PATIENCE = 10.0  # seconds a sign-in waits for its turn
_FEWEST_DIFFERENT = 5  # characters; "aaaaaaaaaaaa" and "121212121212" are long and worthless

# Stems of the passwords that head every list of stolen ones, and the words an attacker tries here first.
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """password passwort contrasena contrasenia clave secret secreto admin administrator administrador
    qwerty qwertyuiop asdfgh asdfghjkl zxcvbnm letmein welcome bienvenido bienvenidos iloveyou tequiero teamo
    changeme cambiame trustno football futbol baseball monkey dragon sunshine princess superman batman master
    login default guest test testing prueba hello hola abc abcdef abcdefgh abcdefghijkl summer winter spring
    autumn verano invierno primavera january america estadosunidos venezuela caracas embassy embajada
    consulate consulado consular evac evacuation evacuacion officer oficial government gobierno state""",
    )
)
_ROWS = ("1234567890", "qwertyuiopasdfghjklzxcvbnm", "abcdefghijklmnopqrstuvwxyz")
_LOOK_ALIKES = str.maketrans("0134578@$!", "oieastbasi")


class Busy(EvacError):
    """Too many sign-ins at this moment; better to say so than to run out of memory."""

    code = "busy"
    status = 503

    def __init__(self) -> None:
        super().__init__("Many are signing in at this moment. Try again in a few seconds.")


class Passwords:
    """Hashes and checks passwords; one object a process, so that the bound on its work holds."""

    def __init__(self, hasher: PasswordHasher | None = None, *, at_once: int = _AT_ONCE) -> None:
        self._hasher = hasher or PasswordHasher()  # argon2id, RFC 9106's low-memory choice
        self._turns = BoundedSemaphore(at_once)

    @cached_property
    def _nobody(self) -> str:
        """Checked for an account that is not there, so that the answer takes the same work."""
        return self._hasher.hash("nobody")

    def hash(self, password: str) -> str:
        with _turn(self._turns):
            return self._hasher.hash(password)

    def fits(self, hashed: str | None, password: str) -> bool:
        """Whether ``password`` is the one; costs the same when there is none. Open no transaction around it.

        Raises:
            Busy: no turn came in time.
        """
        with _turn(self._turns):
            nobody = self._nobody  # in either case: the first sign-in of a process must not tell, either
            try:
                self._hasher.verify(hashed or nobody, password[:LONGEST])
            except (VerificationError, InvalidHashError):
                return False
        return bool(hashed)


class _turn:
    """A place among the hashes that may run side by side."""

    def __init__(self, turns: BoundedSemaphore) -> None:
        self._turns = turns

    def __enter__(self) -> None:
        if not self._turns.acquire(timeout=_PATIENCE):
            raise Busy

    def __exit__(self, *_: object) -> None:
        self._turns.release()


def is_common(password: str, *, email: str = "") -> bool:
    """True for what a guesser tries first: common words with digits around them, rows of keys, own names."""
    if len(set(password.lower())) < _FEWEST_DIFFERENT or _is_row(password.lower()):
        return True
    core = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", fold(password))  # without what people put around a word
    stems = {_letters(core), _letters(core.translate(_LOOK_ALIKES))}
    parts = re.split(r"[@.]", email.lower()) + email.lower().split("@")
    own = {_letters(part) for part in parts if len(part) > 3}
    return any(_is_made_of(stem, _COMMON | own) for stem in stems)


def _letters(text: str) -> str:
    return re.sub(r"[\W\d_]", "", text)


def _is_made_of(stem: str, words: frozenset[str] | set[str]) -> bool:
    """One such word, or the same one twice; without any letter there is nothing to guess but digits."""
    half = stem[: len(stem) // 2]
    return not stem or stem in words or (half in words and stem == half * 2)


def _is_row(text: str) -> bool:
    tidy = re.sub(r"\W", "", text)
    return any(tidy in row * 3 or tidy in row[::-1] * 3 for row in _ROWS)
