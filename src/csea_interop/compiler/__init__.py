"""
Turn the model into everything under ``generated/``: LinkML and CEL in, one typed representation, targets out.
"""
