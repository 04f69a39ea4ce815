"""Who may import whom: read from the sources, so that an arrow that points up fails before it is used."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "evac").rglob("*.py"))

# In import order: each may use only those above it.
DOMAIN = (
    "kernel", "vault", "db", "audit", "operation", "limits", "officers", "places", "triage", "people",
    "cases", "checkins", "messaging", "notices", "departure", "broadcasts", "duty", "conversation",
    "records", "roster", "dispatcher",
)  # fmt: skip
EDGES = ("channels", "faces")
TOP = ("settings", "logs", "wiring", "checks", "app", "cli", "demo", "__main__")
LEVEL = {name: level for level, name in enumerate((*DOMAIN, *EDGES, *TOP))}
ALONE = {"simulator": set(), "setup": {"kernel"}}  # programs of their own, and what they may use


def imports(path: Path) -> set[str]:
    """Full names of the modules a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            names.add(node.module or "")
    return names


def part(module: str) -> str | None:
    """The package of ours a module name belongs to."""
    words = module.split(".")
    return words[1] if words[0] == "evac" and len(words) > 1 else None


def part_of(path: Path) -> str:
    relative = path.relative_to(ROOT / "evac")
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path):
    mine = part_of(path)
    used = {name for module in imports(path) if (name := part(module)) and name != mine}
    if mine in ALONE:
        assert used <= ALONE[mine], f"{mine} stands alone"
        return
    if mine == "__init__":
        assert not used
        return
    assert mine in LEVEL, f"{mine} has no place in the import order yet"
    allowed = {name for name, level in LEVEL.items() if level < LEVEL[mine]}
    if mine == "cli":
        allowed |= {"simulator"}
    assert used <= allowed, f"{sorted(used - allowed)} stand above {mine}"


def test_there_is_no_circle():
    modules = {
        "evac." + ".".join(path.relative_to(ROOT / "evac").with_suffix("").parts): path for path in SOURCES
    }
    modules = {name.removesuffix(".__init__"): path for name, path in modules.items()}
    graph = {name: imported_modules(path, set(modules)) - {name} for name, path in modules.items()}
    TopologicalSorter(graph).prepare()


def imported_modules(path: Path, modules: set[str]) -> set[str]:
    """Modules of ours a file needs: ``from package import module`` needs the module."""
    needed: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            needed |= (inner & modules) or ({node.module} & modules)
        elif isinstance(node, ast.Import):
            needed |= {alias.name for alias in node.names} & modules
    return needed


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_frameworks_stay_at_the_edges(path):
    mine, used = part_of(path), {module.split(".")[0] for module in imports(path)}
    if mine not in ("faces", "app", "simulator"):
        assert not used & {"flask", "flask_login", "flask_wtf", "flask_babel", "flask_smorest"}
    if mine not in ("channels", "wiring", "simulator"):
        assert "twilio" not in used


def test_the_public_log_is_written_where_two_officers_or_fixed_words_stand_behind_it():
    doors = {"notices/decide.py", "notices/fixed.py", "broadcasts/publish.py"}
    found = {
        str(path.relative_to(ROOT / "evac"))
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (
            (node.module == "evac.notices.publish" and any(one.name == "publish" for one in node.names))
            or (node.module == "evac.notices" and any(one.name == "publish" for one in node.names))
        )
    }
    assert found == doors


def test_nothing_is_imported_for_types_alone():
    guilty = [str(path) for path in SOURCES if "TYPE_CHECKING" in path.read_text("utf-8")]
    assert not guilty, "an arrow points the wrong way where this is needed"
