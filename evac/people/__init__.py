"""Parties, the persons in them, and the addresses they are reached at."""
