"""
The suite of conformance cases and the tool against it.
"""
