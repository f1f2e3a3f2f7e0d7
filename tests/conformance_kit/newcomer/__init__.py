"""
The first hour of a newcomer: a harness is written, examined, and asked.
"""
