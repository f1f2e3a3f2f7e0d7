"""
Verdicts on messages.
"""
