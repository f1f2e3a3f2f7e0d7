"""
Canary tokens in every text of every kind of message, and the search for them in all that comes out.
"""
