"""Links by their shape: whatever a phone may underline in a text, however new its ending is.

No list of endings is kept: a new one is sold every month, and a link that passes convicts. A full stop
without a space behind it ("Noted.Thanks") is one to a phone, too, and whoever writes it is told.
"""

import re

from evac.kernel.folding import fold

_SCHEME = r"\b[a-z][a-z0-9+-]{0,20}\s?:\s?[/\\]{2}\S*|\bh(?:tt|xx)ps?\s?:\S*|\bwww\d?\.\S*"
# The labels before the last, in any script; no more of them than keeps long rows of full stops quick.
_NAME = r"(?<![\w-])(?:[\w-]{1,63}\.){1,6}"
# Behind a host that goes on with a path or a port the last label may be anything but an amount ("2.5kg/d").
_WITH_PATH = _NAME + r"[^\W\d_][\w-]+\.?(?:[/\\?#]|:\d)\S*"
_BARE_HOST = _NAME + r"(?:xn--[\w-]+|[^\W\d_]{2,})(?![\w-])"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_ADDRESS = rf"(?<![\d.])(?:{_OCTET}\.){{3}}{_OCTET}(?!\.?\d)\S*"
_ADDRESS_6 = r"\[[0-9a-f]*(?::[0-9a-f.]*){2,}\]\S*|\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}(?<!:)(?![\w:])"
_LOOSE_ENDING = r"(?<=\w)\s+(?:\.|dot\s|punto\s)\s*(?:com|org|net|gov|info)\b"
_LINK = re.compile("|".join((_SCHEME, _ADDRESS, _ADDRESS_6, _WITH_PATH, _BARE_HOST, _LOOSE_ENDING)))
# As links are written past a filter: "foo[.]xyz", "foo (dot) xyz"; and full stops of other scripts.
_WRITTEN_DOT = re.compile(r"\s*[\[({<]\s*(?:\.|dot|punto)\s*[\])}>]\s*|[。｡]")
_SHORT_FORMS = re.compile(r"\b(?:p\.ej|ee\.uu)\b")  # two letters behind a full stop, and no place to go to


def links_in(text: str, *, cover: str) -> list[str]:
    """Every link of a text but the address of the cover, folded."""
    folded = _WRITTEN_DOT.sub(".", fold(text))
    if cover:
        folded = _alone(fold(cover)).sub(" ", folded)
    return _LINK.findall(_SHORT_FORMS.sub(" ", folded))


def _alone(cover: str) -> re.Pattern[str]:
    """The address itself: not the end of another, nor the beginning of one."""
    return re.compile(rf"(?<![\w@./-]){re.escape(cover)}(?![\w/\\?#:@-]|\.\w)")
