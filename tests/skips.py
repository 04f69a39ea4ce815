"""Says loudly what a run left out, and fails it where everything is required (EVAC_REQUIRE_ALL=1)."""

import os

import pytest

# A test with one of these markers needs something that the machine may lack.
NEEDS = {"postgres": "PostgreSQL", "browser": "browser", "npm": "npm"}


def left_out(config: pytest.Config) -> dict[str, list[str]]:
    """What was skipped for want of something: by kind, the reasons."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    found: dict[str, list[str]] = {}
    for report in reporter.stats.get("skipped", []) if reporter else []:
        for marker, kind in NEEDS.items():
            # A module that skips itself as a whole has no markers, only its place.
            if marker in report.keywords or report.nodeid.startswith(f"tests/{marker}/"):
                found.setdefault(kind, []).append(_reason(report))
    return found


def everything_is_required() -> bool:
    return os.environ.get("EVAC_REQUIRE_ALL") == "1"


def tell(terminal: pytest.TerminalReporter, found: dict[str, list[str]]) -> None:
    colour = {"red": True} if everything_is_required() else {"yellow": True}
    for kind, reasons in found.items():
        terminal.write_sep("!", f"{len(reasons)} {kind} tests were SKIPPED", bold=True, **colour)
        for reason in sorted(set(reasons)):
            terminal.write_line(f"  {reason}", **colour)
    if found and everything_is_required():
        terminal.write_line("EVAC_REQUIRE_ALL=1: a skipped test counts as a failure.", **colour)


def _reason(report: pytest.TestReport) -> str:
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return reason.removeprefix("Skipped: ")
