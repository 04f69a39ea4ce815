"""Alarms that ring people when nobody looks."""
