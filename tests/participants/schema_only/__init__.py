"""
What plain JSON Schema finds and what it misses: four validators that know the published schema and nothing else.
"""
