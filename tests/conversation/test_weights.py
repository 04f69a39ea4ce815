"""Tables of weights: what is known is added up and quoted, and a table is read once."""

import struct
from concurrent.futures import ThreadPoolExecutor
from math import exp

import pytest

from evac.conversation import weights
from evac.conversation.features import said, spoken
from evac.conversation.weights import Lanes, Table

LINES = """words\tone\tother
<always>\t0\t0
<len>\t0\t0
=q\t0\t0
agua\t400\t-400
no agua\t100\t0
=rule\t0\t500
#^ag\t30\t0
"""


@pytest.fixture
def table(tmp_path, monkeypatch):
    (tmp_path / "some.tsv").write_text(LINES, "utf-8")
    monkeypatch.setattr(weights, "files", lambda _package: tmp_path)
    return Table("some.tsv")


def weigh(table, *words, ruled=()):
    return table.weigh(spoken(words, [], is_question=False), ruled)


def test_known_words_are_added_up_and_quoted(table):
    found = weigh(table, "no", "agua")

    assert found.odds[0] > 0.5 > found.odds[1]
    assert found.known_words == 1
    assert found.span(0) == (1, 2)


def test_what_the_rules_found_counts_beside_the_words(table):
    without, beside = weigh(table, "agua"), weigh(table, "agua", ruled=["=rule", "=unheard of"])

    assert beside.odds[0] == without.odds[0]
    assert beside.odds[1] > without.odds[1]


def test_words_that_nobody_taught_say_nothing(table):
    assert weigh(table, "qqq", "zzz") is None


def test_no_weight_is_so_large_that_it_breaks_the_sum(table, tmp_path):
    (tmp_path / "some.tsv").write_text(LINES.replace("400", "40000000"), "utf-8")

    found = weigh(table, "agua")

    assert found.odds[0] == 1.0
    assert found.odds[1] == pytest.approx(exp(-60), rel=1e-3)


def test_of_many_threads_one_reads(table, monkeypatch):
    reads = []
    real = Table._read
    monkeypatch.setattr(Table, "_read", lambda self: reads.append(True) or real(self))

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(lambda _: weigh(table, "agua"), range(8)))

    assert reads == [True]


def test_lanes_add_up_apart_from_each_other():
    lanes = Lanes(3)
    rows = [(5, -7, 0), (-900, 7, 1), (1, -1, -1_000_000)]

    together = sum(lanes.joined(value + 2**31 for value in row) for row in rows)

    assert lanes.each(together) == [sum(column) for column in zip(*rows, strict=True)]
    assert [lanes.one(together, column) for column in range(3)] == lanes.each(together)


def test_a_line_that_lacks_a_column_is_not_read_over(table, tmp_path):
    (tmp_path / "some.tsv").write_text(f"{LINES}broken\t1\n", "utf-8")

    with pytest.raises(struct.error):
        weigh(table, "agua")


def test_the_end_of_a_line_is_a_word_like_others():
    assert said(["ok", "\n", "hay"], [])[0] == ["ok", "<line>", "hay"]
