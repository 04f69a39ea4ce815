"""Who comes first, and why."""
