"""python -m evac ..."""

from evac.cli import main

main()
