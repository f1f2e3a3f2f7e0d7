"""
Roles that receive and pass on.
"""
