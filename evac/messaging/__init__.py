"""Texts in and out: kept before they are answered, sent once."""
