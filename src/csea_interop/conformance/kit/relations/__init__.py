"""
What has to hold between a message that came to a forwarder and what it sent on: one small function a requirement.
"""
