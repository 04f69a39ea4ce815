"""python -m tests.corpus.learn: learn what words lean to from all labelled texts but the untouched ones.

Writes ``evac/conversation/leanings.tsv``. One logistic regression for each status over words, pairs and
triples of words; weights that hardly matter are left out.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from evac.conversation import leaning
from evac.conversation.reading import Ground
from evac.conversation.seen import look_at
from evac.kernel.status import Status
from evac.wiring import ground_of
from tests.corpus.judge import FOLDER, LEANING, PARTS, STRANGERS, read_part
from tests.support import exercise

LEAST_TEXTS = 2  # that a feature occurs in
LEAST_WEIGHT = 30  # of the largest of a feature's weights, in its unit
STATUSES = FOLDER.parent / "conversation" / "corpus" / "statuses.txt"
PLAIN = 2.0  # what a text counts that says one thing plainly
STRENGTH = 10.0  # the inverse of the regularisation's
TARGET = Path(leaning.__file__).with_name("leanings.tsv")

Features = dict[str, float]


def main() -> None:
    texts = list(_labelled())
    kept = _frequent([features for features, *_rest in texts])
    matrix = _matrix([features for features, *_rest in texts], kept)
    counts = [count for _features, _status, count in texts]
    weights = [
        _weights(matrix, [status == wanted for _f, status, _c in texts], counts)
        for wanted in leaning.STATUSES
    ]
    table = numpy.rint(numpy.array(weights).T * leaning.UNIT).astype(int)
    _write(kept, table)
    print(f"{len(texts)} texts, {len(kept)} features", file=sys.stderr)


def _labelled() -> Iterator[tuple[Features, str, float]]:
    """Features, status, and how much the text counts."""
    ground = ground_of(exercise())
    for part in (*PARTS, *STRANGERS):
        for label in read_part(part):
            yield _features(label["text"], ground), label["status"].split("/")[0], 1.0
    for line in STATUSES.read_text("utf-8").splitlines():
        status, _bar, text = line.partition("|")
        if status in set(Status):
            yield _features(text, ground), status, PLAIN
    for path in sorted(LEANING.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for label in csv.DictReader(file):
                yield (
                    _features(label["text"], ground),
                    label["status"].split("/")[0],
                    PLAIN if path.stem == "table_rows" else 1.0,
                )


def _features(text: str, ground: Ground) -> Features:
    seen = look_at(text, (), ground)
    words = [word.text for word in seen.said]
    names = [name for name, _first, _last in leaning.features(words, seen.places)]
    found = dict.fromkeys(names, leaning.share_of(len(names)))
    return found | leaning.rest_of(words, is_question=seen.is_question)


def _frequent(texts: Iterable[Features]) -> dict[str, int]:
    """Features that occur often enough, with their column."""
    counts = Counter(name for features in texts for name in features)
    often = sorted(name for name, count in counts.items() if count >= LEAST_TEXTS)
    return {name: column for column, name in enumerate(often)}


def _matrix(texts: Iterable[Features], kept: dict[str, int]) -> csr_matrix:
    values, columns, ends = [], [], [0]
    for features in texts:
        known = [(kept[name], value) for name, value in features.items() if name in kept]
        columns += [column for column, _value in known]
        values += [value for _column, value in known]
        ends.append(len(columns))
    shape = (len(ends) - 1, len(kept))
    return csr_matrix((values, numpy.int32(columns), numpy.int32(ends)), shape=shape)


def _weights(matrix: csr_matrix, is_status: list[bool], counts: list[float]) -> numpy.ndarray:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", fit_intercept=False, max_iter=300)
    return model.fit(matrix, is_status, sample_weight=counts).coef_[0]


def _write(kept: dict[str, int], table: numpy.ndarray) -> None:
    always = (leaning.ALWAYS, leaning.LENGTH, leaning.QUESTION)
    with TARGET.open("w", encoding="utf-8", newline="\n") as file:
        print("words", *(status.value for status in leaning.STATUSES), sep="\t", file=file)
        for name, column in kept.items():
            if name in always or abs(table[column]).max() >= LEAST_WEIGHT:
                print(name, *table[column], sep="\t", file=file)


if __name__ == "__main__":
    main()
