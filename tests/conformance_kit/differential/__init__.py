"""
Two validators under the same messages: what they disagree on is found, made small, and can be committed.
"""
