"""The staff pages in the officer's language: English stands in the pages, the rest in translations/."""

from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import g, request

FACES = Path(__file__).resolve().parents[1]
# Each face that speaks with this voice keeps its own sentences.
CATALOGS = (FACES / "staff" / "translations", FACES / "admin" / "translations")
LANGUAGES = ("en", "es")


class Speech:
    """Says a sentence in one language. What has no translation is said in English rather than not at all."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translations = _translations(language)

    def __call__(self, message: str, **values: object) -> str:
        said = str(self._translations.gettext(message))
        return said % values if values else said

    def number(self, one: str, many: str, number: int, **values: object) -> str:
        """The form that goes with ``number``, which it may place as ``%(number)s``."""
        return str(self._translations.ngettext(one, many, number)) % {"number": number, **values}


def N_(message: str) -> str:
    """Marks a sentence that is said later, so that the test of translations finds it."""
    return message


def page_language() -> str:
    """The officer's own language; before sign-in, what the browser asks for."""
    acting = g.get("acting")
    if acting is not None and acting.language in LANGUAGES:
        return str(acting.language)
    return request.accept_languages.best_match(LANGUAGES) or LANGUAGES[0]


def speech() -> Speech:
    return Speech(page_language())


@cache
def _translations(language: str) -> NullTranslations:
    """Compiled in memory at first use: no file is made that could be older than its source."""
    found = [_compiled(folder / f"{language}.po", language) for folder in CATALOGS]
    known = [one for one in found if one is not None]
    for others in known[1:]:
        known[0].add_fallback(others)
    return known[0] if known else NullTranslations()


def _compiled(source: Path, language: str) -> Translations | None:
    if not source.exists():
        return None
    with source.open("rb") as file:
        catalog = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Translations(compiled)
