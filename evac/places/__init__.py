"""Places: the names people use, where they are, and how a free text speaks of them."""
