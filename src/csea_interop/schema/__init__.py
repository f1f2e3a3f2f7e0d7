"""
The only door to what is generated: versions, catalogue, published schema.
"""
