"""What people report in words: which statements it holds, which item each is of, what follows. No verbs of its own."""
