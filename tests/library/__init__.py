"""
The package as programs use it.
"""
