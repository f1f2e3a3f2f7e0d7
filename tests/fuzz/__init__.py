"""
Coverage-guided fuzzing of the reader and the validator: what must hold for any bytes, and a corpus that is kept.
"""
