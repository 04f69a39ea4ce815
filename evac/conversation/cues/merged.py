"""Cues of one code from several files, as one."""

from types import ModuleType


def merged(*parts: ModuleType) -> dict[str, str]:
    codes = dict.fromkeys(code for part in parts for code in part.CUES)
    return {code: "\n".join(part.CUES.get(code, "") for part in parts) for code in codes}
