"""Our segments are those that the carrier's own calculator counts, so that forecasts and bills agree."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evac.kernel.segments import GSM7_BASIC, GSM7_ESCAPED, count_segments, fold_to_gsm7
from tests import npm
from tests.support import exercise

pytestmark = pytest.mark.npm

COUNTER = Path(__file__).with_name("count_segments.js")
CALCULATOR = "sms-segments-calculator/dist/index.js"
Count = Callable[[str], int]

GSM7 = "".join(sorted(GSM7_BASIC | GSM7_ESCAPED))
SPANISH = "áéíóúÁÉÍÓÚñÑüÜçªº«»’–…¿¡"
EMOJI = ("🚍", "🆘", "❤️", "👨‍👩‍👧", "🇻🇪", "👍🏽", "e\u0301", "\u200d")
# Around the ends of one segment, of two and of many, with what may not be cut in half at the end.
LISTED = [
    *("a" * n for n in (1, 159, 160, 161, 305, 306, 307, 459, 460, 1600)),
    *("a" * n + "€" for n in (158, 159, 160, 151, 152, 153, 304, 305)),
    *("[" * n for n in (79, 80, 81, 153, 154)),
    *("á" * n for n in (69, 70, 71, 133, 134, 135, 1600)),
    *("á" * n + "🚍" for n in (67, 68, 69, 65, 66, 132, 133)),
    *(f"{emoji}{'á' * n}{emoji}" for emoji in EMOJI for n in (1, 62, 63, 64, 65, 66, 67)),
    *("🚍" * n for n in (34, 35, 36, 67, 68)),
    "\r\n" * 80,
    "a\r\n" * 100,
    "\n" * 160,
    "\x0c" * 81,
]


@pytest.fixture(scope="module")
def carriers_count(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Count]:
    """One process for all texts."""
    calculator = npm.module(CALCULATOR)
    with npm.node(
        COUNTER, log=tmp_path_factory.mktemp("segments") / "log", CALCULATOR=str(calculator)
    ) as counter:
        yield lambda text: _asked(counter, text)


def _asked(counter: "subprocess.Popen[str]", text: str) -> int:
    assert counter.stdin is not None
    assert counter.stdout is not None
    counter.stdin.write(json.dumps(text) + "\n")
    counter.stdin.flush()
    return int(counter.stdout.readline())


@pytest.mark.parametrize("text", LISTED, ids=lambda text: f"{len(text)}-{text[-1]!r}")
def test_texts_at_the_edges_are_counted_alike(carriers_count, text):
    assert count_segments(text) == carriers_count(text)


def test_the_operations_own_texts_are_counted_alike(carriers_count):
    stages = exercise().stages.values()
    texts = [text.plain for stage in stages for text in stage.texts.values()]

    assert texts
    assert [count_segments(text) for text in texts] == [carriers_count(text) for text in texts]


@settings(
    max_examples=300, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
@given(
    text=st.one_of(
        st.text(st.sampled_from(GSM7), min_size=1, max_size=500),
        st.text(st.sampled_from(GSM7 + SPANISH), min_size=1, max_size=300),
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200),
        st.lists(st.sampled_from([*EMOJI, *"abñá€["]), min_size=1, max_size=200).map("".join),
    )
)
def test_any_text_is_counted_alike(carriers_count, text):
    assert count_segments(text) == carriers_count(text)
    assert count_segments(fold_to_gsm7(text) or " ") == carriers_count(fold_to_gsm7(text) or " ")
