"""
A first harness for a validator, written in the language of one's choice.
"""
