"""
Ways to use what is published without this package, each run by a test.
"""
