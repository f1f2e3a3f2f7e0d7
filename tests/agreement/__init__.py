"""
The published schema and the generated validators, judged by engines that are not ours.
"""
