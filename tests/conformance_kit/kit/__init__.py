"""
The kit, tested with implementations that are right and that are wrong in one way each.
"""
