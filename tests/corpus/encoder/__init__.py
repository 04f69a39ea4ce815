"""How the language model of ``evac/conversation/encoder.py`` is made; its README says with what."""
