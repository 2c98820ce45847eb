"""Hears and speaks: channels, commands, words; it may import `data` and `domain`, and only `bot.app` imports `jobs`."""
