"""
Small whole systems that do what a role demands, to test the kit with and to copy from.
"""
