"""
Made-up messages and their broken relatives, for the agreement tests and the benchmark.
"""
