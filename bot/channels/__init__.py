"""The only code that knows a vendor: one folder a channel."""
