"""What can be wrong with an operation, and what it refuses to say."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.kernel.errors import EvacError, WrongSetup


@dataclass(frozen=True)
class Problem:
    """One thing to correct: the file, the line or key in it, and what is expected there."""

    file: str
    where: str
    expected: str

    def __str__(self) -> str:
        return (
            f"{self.file}: {self.where}: {self.expected}" if self.where else f"{self.file}: {self.expected}"
        )


class WrongOperation(WrongSetup):
    """An operation's folder cannot be used; every problem found is listed, so that one round mends all."""

    code = "wrong-operation"

    def __init__(self, folder: str, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        listed = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"The operation {folder} cannot be used:\n{listed}")


class NoDiscreetForm(EvacError):
    """A phrase that must not be sent to a party in discreet wording."""

    code = "no-discreet-form"
    status = 409

    def __init__(self, phrase: str, language: str) -> None:
        super().__init__(f'The phrase "{phrase}" ({language}) has no discreet form: it is not sent.')


class BannedWords(NoDiscreetForm):
    """Words that would convict the phone they arrive on; only said to the officer who wrote them."""

    code = "banned-words"
    status = 422

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        EvacError.__init__(self, f"Not in discreet wording: {', '.join(words)}.")


class TooLong(EvacError):
    """An officer's words do not fit one segment; they are never cut."""

    code = "too-long"
    status = 422

    def __init__(self, over: int) -> None:
        self.over = over
        super().__init__(f"Too long for one text by {over} characters.")
