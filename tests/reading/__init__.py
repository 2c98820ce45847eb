"""Texts as people write them, each with its meaning, and how well the readers of `domain` find it. `make eval`."""
