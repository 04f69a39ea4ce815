"""What parties report: status, place, size, needs."""
