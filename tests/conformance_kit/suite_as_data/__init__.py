"""
The suite as a thing of its own: versioned, in order, packed, compared, and varied.
"""
