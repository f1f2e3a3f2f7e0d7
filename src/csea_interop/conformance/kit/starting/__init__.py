"""
An implementation that is started for its answers: the template of its command, its exit statuses, what it prints.
"""
