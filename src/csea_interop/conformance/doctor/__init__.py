"""
Tests the harness of an implementation before the implementation: mistakes by which a run would grade the harness.
"""
