"""What a text says as a whole, by a small language model: for what neither rules nor single words tell apart.

"They let my brother go but kept my passport" and "they let my passport go but kept my brother" hold the same
words. The model knows both languages from much reading, and what an embassy hears from our labelled texts:
it is the lower half of multilingual-e5-small, taught on by ``tests/corpus/encoder``. It gives no words for
what it says, so it is only asked where the others do not agree, and never decides alone.

Source: L. Wang and others, Multilingual E5 Text Embeddings, 2024 (weights under the MIT licence).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from unicodedata import normalize

import numpy
from onnxruntime import ExecutionMode, InferenceSession, SessionOptions
from sentencepiece import SentencePieceProcessor

from evac.conversation.leaning import STATUSES
from evac.kernel.needs import Need
from evac.kernel.status import Status

# The model gives one number for each status, in the order of the leanings, and one for each need.
NEEDS = tuple(Need)
FOLDER = Path(__file__).parent
MOST_PIECES = 126  # of words, read at once; it was never shown more
OVERLAP = 20  # pieces read twice, so that no cry is cut in two
MOST_PARTS = 4  # who writes more says most of it before; its cries are weighed by their own words, too
_BEGIN, _END = 0, 2  # the pieces around a text
_ONLY_ERRORS = 3
_LARGEST = 60.0  # beyond that a likelihood is nothing, and an exponential no number


@dataclass(frozen=True)
class Meaning:
    """What a text says as a whole.

    Attributes:
        likely: of each status, 0 to 1, all together 1.
        lacked: of each need, 0 to 1.
    """

    likely: Mapping[Status, float]
    lacked: Mapping[Need, float]

    @property
    def distress(self) -> float:
        return self.likely[Status.NEEDS_HELP] + self.likely[Status.SOS]


class Encoder:
    """The model, read when it is first asked; several threads may ask it at once."""

    def __init__(self) -> None:
        self._model: tuple[SentencePieceProcessor, InferenceSession] | None = None
        self._reading = Lock()

    def read(self, text: str) -> Meaning:
        """The meaning of a text, of a long one that of its worst part."""
        pieces, session = self._loaded()
        numbers = pieces.encode(plain(text))
        meanings = (self._meaning(session, part) for part in _parts(numbers))
        return max(meanings, key=lambda meaning: meaning.distress)

    def _meaning(self, session: InferenceSession, part: Sequence[int]) -> Meaning:
        given = {"pieces": numpy.array([[_BEGIN, *part, _END]], dtype=numpy.int64)}
        (scores,) = session.run(["scores"], given)
        statuses, needs = scores[: len(STATUSES)], scores[len(STATUSES) :].clip(-_LARGEST, _LARGEST)
        shares = numpy.exp(statuses - statuses.max())
        likely = (shares / shares.sum()).tolist()
        lacked = (1 / (1 + numpy.exp(-needs))).tolist()
        return Meaning(dict(zip(STATUSES, likely, strict=True)), dict(zip(NEEDS, lacked, strict=True)))

    def _loaded(self) -> tuple[SentencePieceProcessor, InferenceSession]:
        if self._model is None:
            with self._reading:  # of two threads one reads
                self._model = self._model or _load()
        return self._model


ENCODER = Encoder()


def _load() -> tuple[SentencePieceProcessor, InferenceSession]:
    """One thread: the machine has other work, and a text is short."""
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = _ONLY_ERRORS
    session = InferenceSession(str(FOLDER / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
    return SentencePieceProcessor(model_file=str(FOLDER / "encoder.pieces")), session


def plain(text: str) -> str:
    """Small letters, single spaces, and nothing that cannot be written (a lone surrogate)."""
    writable = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(normalize("NFKC", writable).lower().split())


def _parts(numbers: Sequence[int]) -> list[Sequence[int]]:
    starts = range(0, max(1, len(numbers) - OVERLAP), MOST_PIECES - OVERLAP)
    return [numbers[start : start + MOST_PIECES] for start in starts[:MOST_PARTS]]
