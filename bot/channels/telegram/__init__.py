"""The Telegram channel: reading updates is pure, sending returns what happened, the vendor's words stop here."""
