"""Everything that happens without anyone asking: answering, sending, keeping the roster true."""
