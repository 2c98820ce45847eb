"""Decides, by pure rules over plain values; imports no other room, and nothing of the clock, the disk or the net."""
