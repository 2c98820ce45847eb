"""Wakes up: what is due by now goes to the outbox and from there to the channels; it may import `data` and `domain`."""
