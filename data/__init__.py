"""Remembers: the tables and the SQL, taking and giving frozen values; it may import `domain`, never `jobs` or `bot`."""
