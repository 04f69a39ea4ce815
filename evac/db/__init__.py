"""Columns, connections and migrations. Knows nothing of evacuations."""
