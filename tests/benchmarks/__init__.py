"""
How fast a full verdict is, as ratios to peers measured on the same messages at the same moment.
"""
