"""Reading the roster: pages, filters, names, the map. Writes nothing."""
