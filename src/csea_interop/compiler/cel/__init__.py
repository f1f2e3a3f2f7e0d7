"""
The subset of the Common Expression Language that rules are written in.
"""
