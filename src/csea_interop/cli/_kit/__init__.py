"""
Commands of ``csea-conformance`` that a participating system uses, one file each.
"""
