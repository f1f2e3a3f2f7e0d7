"""
The ways to ask a validator, each with programs that are right and that misbehave.
"""
