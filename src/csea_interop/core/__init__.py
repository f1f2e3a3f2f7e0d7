"""
The ground floor: reading, pointers, findings, canonical bytes and built-ins; it knows nothing above.
"""
