"""Installs the npm packages with page assets and map data, and copies out the few files that pages load."""

import shutil

from evac.setup import npm
from evac.setup.folders import Folders

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
    return npm.install(folders.root, folders.node)


def copy_vendor_files(folders: Folders) -> None:
    for source, name in VENDOR_FILES.items():
        target = folders.vendor / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folders.node_modules / source, target)
