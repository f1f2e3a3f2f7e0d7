"""
The commands; no decisions are taken here, one file a command.
"""
