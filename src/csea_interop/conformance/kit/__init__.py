"""
The kit that participating systems run: cases are given to an implementation, its answers are graded.
"""
