"""What an officer must finish for a party."""
