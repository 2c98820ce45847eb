"""The Zalo channel, over its Bot Platform: reading updates is pure, sending returns what happened."""
