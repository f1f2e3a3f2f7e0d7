"""
Published figures held against the records that they were counted from.
"""
