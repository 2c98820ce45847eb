"""Benchmarks: how fast it is, measured on real stores. May import every room; nothing imports this."""
