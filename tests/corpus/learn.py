"""python -m tests.corpus.learn: learn what words lean to from all labelled texts but the untouched ones.

Writes ``leanings.tsv`` and ``besides.tsv`` of ``evac/conversation``. One logistic regression for each status,
need, intent and whom it is about, over runs of words, runs of letters and what the rules found; each feature
counts by how much oftener it stands in texts of that kind than in others. Weights that hardly matter are
left out.

Source: S. Wang, C. Manning, Baselines and Bigrams, ACL 2012 (the counting by log-count ratios).
"""

import csv
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

import evac.conversation.features as say
from evac.conversation import besides, leaning
from evac.conversation.reading import Ground
from evac.conversation.seen import Seen, look_at
from evac.conversation.understand import find_by_rules
from evac.conversation.weights import UNIT
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status
from evac.wiring import ground_of
from tests.corpus.judge import FOLDER, LEANING, PARTS, STRANGERS, read_part
from tests.corpus.plainly import plainly
from tests.support import exercise

LEAST_TEXTS = 2  # that a feature occurs in
LEAST_WEIGHT = 60  # of the largest of a feature's weights, in its unit
LEAST_TEXTS_BESIDES, LEAST_WEIGHT_BESIDES = 3, 120  # fewer matter: a need is a thing, a status is anything
PROCESSES = 2
STATUSES = FOLDER.parent / "conversation" / "corpus" / "statuses.txt"
# Of the files of leaning/, those that rules were written for.
SEEN = frozenset(
    ["table_rows", "ordinary_en", "ordinary_es", "alarming_en", "alarming_es", "sizes", "places"]
)
COMPOSED, COMPOSED_COUNT, SHORT = 9_000, 0.7, 8  # pairs, what each counts, words in each half
JOINTS = (". ", "\n", ", ", " ", " pero ", " but ", "! ", " y ", " and ")
POLITE_COUNT = 100  # how often each of these stands among the halves
POLITE = (
    *((words, "unknown") for words in ("hola", "hi", "buenas", "please", "por favor", "gracias", "thanks")),
    *((words, "safe") for words in ("ok", "estamos bien", "todo bien", "we are fine", "im ok")),
)
PLAIN = 3.0  # what a text counts that says one thing plainly
STRENGTH = 30.0  # the inverse of the regularisation's
SMOOTHING = 0.3  # texts added to each count
EVENLY = 0.25  # how far all features count alike
BESIDES: Mapping[str, type] = {"needs": Need, "intent": Intent, "about": About}  # columns of the labels
FOLDER_OF_TABLES = Path(leaning.__file__).parent

Features = dict[str, float]
Kind = tuple[numpy.ndarray, numpy.ndarray]  # which texts are of that kind; of which it is known
Weights = dict[str, numpy.ndarray]


@dataclass(frozen=True)
class Labelled:
    """A text taken apart.

    Attributes:
        features: of its words.
        ruled, ruled_besides: what the rules found, for the status and for the rest.
        besides: needs, intent and about whom, as labelled.
        judged: those of their kinds that somebody judged.
        count: how much it counts.
        part: which of the files it comes from.
        is_new: no rule was written for it.
    """

    text: str
    features: Features
    ruled: Features
    ruled_besides: Features
    status: str
    besides: frozenset[str]
    judged: frozenset[type]
    count: float
    part: str
    is_new: bool = False


def main() -> None:
    ground = ground_of(exercise())
    texts = list(labelled(ground))
    leanings = learn_statuses([*texts, *composed(texts, ground)])
    _write(leaning.TABLE.name, leaning.STATUSES, leanings)
    rest = learn_besides(texts)
    _write(besides.TABLE.name, besides.COLUMNS, rest)
    print(f"{len(texts)} texts, {len(leanings)} and {len(rest)} features", file=sys.stderr)


def labelled(ground: Ground) -> Iterator[Labelled]:
    for label, part, count, is_new in labels():
        yield _labelled(label, part, ground, count=count, is_new=is_new)


def labels() -> Iterator[tuple[Mapping[str, str], str, float, bool]]:
    """All but the untouched ones: label, part, what it counts, and whether no rule was written for it."""
    for part in (*PARTS, *STRANGERS):
        for label in read_part(part):
            yield label, part, 1.0, False
    for line in STATUSES.read_text("utf-8").splitlines():
        status, _bar, text = line.partition("|")
        if status in set(Status):
            yield {"status": status, "text": text}, "statuses", PLAIN, False
    for text, status in plainly():
        yield {"status": status.value, "text": text}, "plainly", 1.0, True
    for path in sorted(LEANING.glob("*.csv")):
        count, is_new = PLAIN if path.stem == "table_rows" else 1.0, path.stem not in SEEN
        with path.open(encoding="utf-8", newline="") as file:
            for label in csv.DictReader(file):
                yield label, path.stem, count, is_new


def composed(texts: Sequence[Labelled], ground: Ground) -> Iterator[Labelled]:
    """Pairs of short texts in one: whatever else is said, the worst counts."""
    dice = random.Random(COMPOSED)
    short = [text for text in texts if len(text.text.split()) <= SHORT]
    short += POLITE_COUNT * [
        _labelled({"status": status, "text": words}, "polite", ground, is_new=True)
        for words, status in POLITE
    ]
    for _ in range(COMPOSED):
        first, second = dice.sample(short, 2)
        status = max((Status(first.status), Status(second.status)), key=lambda status: status.severity)
        label = {"status": status.value, "text": f"{first.text}{dice.choice(JOINTS)}{second.text}"}
        is_new = first.is_new and second.is_new
        yield _labelled(label, "composed", ground, count=COMPOSED_COUNT, is_new=is_new)


def learn_statuses(texts: Sequence[Labelled]) -> Weights:
    """The weights of each feature, for each status in the order of the table's columns."""
    known = numpy.ones(len(texts), dtype=bool)
    are = [(numpy.array([text.status == wanted for text in texts]), known) for wanted in leaning.STATUSES]
    features = [{**text.features, **text.ruled} for text in texts]
    return _learn(features, are, [text.count for text in texts], LEAST_TEXTS, LEAST_WEIGHT)


def learn_besides(texts: Sequence[Labelled]) -> Weights:
    """The same for each need, intent and whom it is about, from the texts of which somebody judged that."""
    are = [
        (
            numpy.array([wanted in text.besides for text in texts]),
            numpy.array([type(wanted) in text.judged for text in texts]),
        )
        for wanted in besides.COLUMNS
    ]
    features = [{**text.features, **text.ruled_besides} for text in texts]
    counts = [text.count for text in texts]
    return _learn(features, are, counts, LEAST_TEXTS_BESIDES, LEAST_WEIGHT_BESIDES)


def _learn(
    texts: Sequence[Features],
    are: Sequence[Kind],
    counts: Sequence[float],
    least_texts: int,
    least_weight: int,
) -> Weights:
    kept = _frequent(texts, least_texts)
    matrix = _matrix(texts, kept)
    each = Parallel(n_jobs=PROCESSES, max_nbytes=None)(
        delayed(_weights)(matrix[known], is_one[known], numpy.array(counts)[known]) for is_one, known in are
    )
    table = numpy.rint(numpy.array(each).T * UNIT).astype(int)
    always = (say.ALWAYS, say.LENGTH, say.QUESTION)
    return {
        name: table[column]
        for name, column in kept.items()
        if name in always or abs(table[column]).max() >= least_weight
    }


def _status(label: Mapping[str, str]) -> str:
    return label["status"].split("/")[0]


def _besides(label: Mapping[str, str]) -> tuple[frozenset[str], frozenset[type]]:
    """What is labelled besides the status, and of which kinds somebody judged it."""
    cells = {kind: label.get(name, "?").split("/")[0] for name, kind in BESIDES.items()}
    judged = {kind: cell.split("+") for kind, cell in cells.items() if cell != "?" and (cell or kind is Need)}
    return frozenset(one for said in judged.values() for one in said if one), frozenset(judged)


def _labelled(
    label: Mapping[str, str], part: str, ground: Ground, *, count: float = 1.0, is_new: bool = False
) -> Labelled:
    """Beside texts that rules were written for, these are right too often: there they stay out of it."""
    seen = look_at(label["text"], (), ground)
    found = find_by_rules(seen, ground) if is_new else None
    ruled, rest = (say.of_rules(found), say.of_besides(found)) if found else ([say.RULES_UNKNOWN], [])
    said, judged = _besides(label)
    return Labelled(
        label["text"],
        features_of(seen),
        dict.fromkeys(ruled, say.RULES_COUNT),
        dict.fromkeys(rest, say.RULES_COUNT),
        _status(label),
        said,
        judged,
        count,
        part,
        is_new,
    )


def features_of(seen: Seen) -> Features:
    """Of a text's words, without what the rules found."""
    words = [word.text for word in seen.said]
    what = say.said(words, seen.places)
    names = [name for name, _first, _last in say.runs(what)]
    spelt = [letters for word in what[0] for letters in say.letters(word)]
    return {
        **dict.fromkeys(names, say.share_of(len(names))),
        **{name: count * say.share_of(len(spelt)) for name, count in Counter(spelt).items()},
        **say.rest_of(words, is_question=seen.is_question),
    }


def _frequent(texts: Iterable[Features], least_texts: int) -> dict[str, int]:
    """Features that occur often enough, with their column."""
    counts = Counter(name for features in texts for name in features)
    often = sorted(name for name, count in counts.items() if count >= least_texts)
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


def _weights(matrix: csr_matrix, is_status: numpy.ndarray, counts: numpy.ndarray) -> numpy.ndarray:
    ratios = _ratios(matrix, is_status)
    model = LogisticRegression(C=STRENGTH, solver="liblinear", fit_intercept=False, max_iter=200)
    return model.fit(matrix @ diags(ratios), is_status, sample_weight=counts).coef_[0] * ratios


def _ratios(matrix: csr_matrix, is_status: numpy.ndarray) -> numpy.ndarray:
    """How far each feature is from standing as often in texts of a status as in others; 1 on average."""
    present = matrix > 0
    inside, outside = (
        numpy.asarray(present[of].sum(axis=0)).ravel() + SMOOTHING for of in (is_status, ~is_status)
    )
    far = abs(numpy.log((inside / inside.sum()) / (outside / outside.sum())))
    return EVENLY + (1 - EVENLY) * far / far.mean()


def _write(name: str, columns: Sequence[str], weights: Weights) -> None:
    """At once: somebody may be reading the old one."""
    whole, partial = FOLDER_OF_TABLES / name, FOLDER_OF_TABLES / f"{name}.new"
    with partial.open("w", encoding="utf-8", newline="\n") as file:
        print("words", *columns, sep="\t", file=file)
        for feature, row in weights.items():
            print(feature, *row, sep="\t", file=file)
    partial.replace(whole)


if __name__ == "__main__":
    main()
