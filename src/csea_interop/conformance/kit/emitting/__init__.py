"""
What roles that emit send, how it is taken in, and what it is held against.
"""
