"""
The ways to give a forwarder a message and to take what it sends on.
"""
