"""
Programs that type checkers read: what they must accept, and what they must refuse.
"""
