"""One message to an audience: drafted by one officer, approved by another, delivered to each exactly once."""
