"""Whether a text that says nothing else says surely where its sender is now. Pure."""

import re

from evac.conversation.reading import Reading
from evac.kernel.folding import fold
from evac.kernel.status import About, Status

_HERE = re.compile(
    r"^(?:(?:hola|hi|hello|ahora|now|ya|ok|ahorita|we|i|y|and)[\W_]+)*"
    r"(?:(?:toy|tamos|estoy|estamos|ando|andamos|seguimos|sigo|llegue|llegamos) (?:ahora |ahorita |ya )?"
    r"(?:en|a|por|cerca)"
    r"|(?:i'?m|i am|we'?re|we are|im|now|arrived|got|moved) (?:now |already |here )?(?:in|at|to|near))\b"
)


def says_where_it_is(reading: Reading, words: str) -> bool:
    """Help is sent to where they are: a new place in their own words moves it, without other news."""
    is_bare = reading.status is Status.UNKNOWN and not reading.needs and not reading.is_question
    is_one = reading.place_id is not None and not reading.place_choices and reading.point_suspect is None
    is_own = reading.about is About.SELF and reading.place_role in (None, "at") and not reading.withdrawn
    return is_bare and is_one and is_own and _HERE.search(fold(words)) is not None
