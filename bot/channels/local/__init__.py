"""The local channel."""
