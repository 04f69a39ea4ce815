"""An operation: the crisis this deployment serves, read once from its folder into frozen dataclasses."""
