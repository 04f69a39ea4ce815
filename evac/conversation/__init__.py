"""What people text: understood by rules one can read, and answered."""
