"""Words that are one letter from a cue but mean what they say."""

NOT_SLIPS = """
conmigo
"""
