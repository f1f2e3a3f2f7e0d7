"""
Output formats, each read back by something that is not ours.
"""
