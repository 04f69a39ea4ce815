"""The departure ladder, and the one instruction a party has been given."""
