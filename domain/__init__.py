"""Decides what may be and what follows: pure rules on plain values, importing no other room and nothing of the clock, the disk or the net."""
