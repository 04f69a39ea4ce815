"""Numbered public notices in a hash-chained log that anyone can check."""
