"""python -m evac.setup: page assets, base map and places, all made again from the pinned packages."""

import sys
import time

from evac.kernel.errors import WrongSetup
from evac.setup.base_map import build_base_map, read_states, write_base_map
from evac.setup.countries import countries
from evac.setup.folders import Folders
from evac.setup.page_assets import copy_vendor_files, install_packages
from evac.setup.places import collect_places, load_country, write_places
from evac.setup.static_files import collect


def main() -> int:
    started = time.monotonic()
    try:
        set_up(Folders())
    except WrongSetup as error:
        print(f"Set-up failed: {error}", file=sys.stderr)
        return 1
    print(f"Set up in {time.monotonic() - started:.0f} s.")
    return 0


def set_up(folders: Folders) -> None:
    print("Fetching page assets and map data ...", flush=True)
    install_packages(folders)
    copy_vendor_files(folders)
    for code in countries(folders.operations):
        print(f"Drawing the map and listing the places of {code} ...", flush=True)
        _set_up_country(code, folders)
    collect(folders)


def _set_up_country(code: str, folders: Folders) -> None:
    country = load_country(code)
    states = read_states(folders.node_modules, country)
    write_base_map(folders.map / f"{code}.geojson", build_base_map(folders.node_modules, country, states))
    write_places(folders.places / f"{code}.csv", collect_places(country, states))


if __name__ == "__main__":
    sys.exit(main())
