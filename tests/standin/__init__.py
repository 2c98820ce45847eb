"""Vendors played by ourselves, over real HTTP."""
