"""
One folder a target; each has ``emit(model) -> {path under generated/: text}`` and is found by its place.
"""
