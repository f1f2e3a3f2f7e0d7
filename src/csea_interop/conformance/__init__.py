"""
The suite of cases as a tool sees it: shape cases made from the model, and the proof by mutation.
"""
