"""
Roles that emit: producers, publishers of statistics, libraries.
"""
