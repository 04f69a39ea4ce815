"""Token buckets in the database, shared by all processes."""
