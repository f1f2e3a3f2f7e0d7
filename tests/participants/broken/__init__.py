"""
Validators that are broken in one small way each, with what has to come of each.
"""
