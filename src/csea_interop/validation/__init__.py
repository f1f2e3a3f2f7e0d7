"""
Verdicts on messages: one, many, and the path that only accepts.
"""
