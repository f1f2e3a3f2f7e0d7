"""
What is sent to a receiver, and what its replies have to be.
"""
