"""Evac: embassy evacuation and citizen check-in."""
