"""
The only door to what is generated: versions, catalogue, crosswalks, published schema.
"""
