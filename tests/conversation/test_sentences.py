"""A text's sentences, each as if it were all that was said: those in which the rules found something."""

from evac.conversation.findings import Findings
from evac.conversation.sentences import sentences


def test_each_sentence_keeps_its_marks_and_places():
    words = ["we", "are", "well", ".", "they", "took", "him", "in", "coro", "!", "bye"]
    found = Findings(words, marks=[("taken", 4, 7), ("well", 0, 3)])

    parts = [(part.words, part.marks, places) for part, places in sentences(found, [(8, 9, False)])]

    assert parts == [
        (["we", "are", "well"], [("well", 0, 3)], []),
        (["they", "took", "him", "in", "coro"], [("taken", 0, 3)], [(4, 5, False)]),
    ]


def test_a_single_sentence_is_no_part():
    found = Findings(["they", "took", "him", "."], marks=[("taken", 0, 3)])

    assert list(sentences(found, [])) == []
