"""
The compiler, on the model of the format and on models of a few lines.
"""
