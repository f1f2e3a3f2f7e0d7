"""
A second validator, of the published files alone: JSON Schema, catalogue of rules, text profile.

It imports nothing of the project's own validator. Shapes are judged by jsonschema-rs, rules by a stock CEL engine,
and texts by a reader of its own; the built-in functions are written a second time, in another way.
"""
