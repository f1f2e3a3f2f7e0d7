"""
Signed badges and attestations: what a run showed, said by an issuing body, checked without a network.

A badge is an Open Badges 3.0 credential (VC-JWT, RS256) baked into a picture that is drawn from the credential alone.
Whoever checks it draws the picture again: a badge whose bytes differ is none.
"""
