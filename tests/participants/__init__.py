"""
Implementations that the suite is tried on: ours, others', and some that are broken on purpose.
"""
