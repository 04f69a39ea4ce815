"""What the citizen pages say: one catalogue a language, each with the same keys."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "English", "es": "Español"}  # each in its own words: a reader looks for their own

_FOLDER = Path(__file__).parent
_NUMBER = re.compile(r"\d+")


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """ "section.key" to words; the schemas' sentences stand under "errors.<English sentence>"."""
    sections = tomllib.loads((_FOLDER / f"{language}.toml").read_text("utf-8"))
    return {f"{section}.{key}": text for section, keys in sections.items() for key, text in keys.items()}


def say(language: str, key: str, **values: object) -> str:
    """The words for ``key``; a key that is missing is a fault and fails loudly."""
    text = catalogue(language)[key]
    return text.format(**values) if values else text


def say_error(language: str, sentence: str) -> str:
    """A schema's sentence in the reader's language; an unforeseen one becomes "please look again"."""
    if language == "en":
        return sentence
    words = catalogue(language)
    if found := words.get(f"errors.{sentence}"):
        return found
    number = _NUMBER.search(sentence)
    pattern = f"errors.{_NUMBER.sub('{longest}', sentence, count=1)}"
    if number and pattern in words:
        return words[pattern].format(longest=number[0])
    return words["form.problem"]
