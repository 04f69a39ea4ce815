"""Pure helpers without I/O, used by every package."""
