"""
Chain of custody: the steps that a message records, and their digests.
"""
