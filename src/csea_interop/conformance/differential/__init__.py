"""
Two validators are given the same messages, and what they disagree on is made as small as it goes.
"""
