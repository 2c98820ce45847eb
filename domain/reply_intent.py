"""What an officer may mean by a reply. Source: the label guide of the samples."""

from enum import StrEnum


class Intent(StrEnum):
    DONE = "done"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    EXTENSION = "extension"
    NOT_STARTED = "not_started"
    ACK = "ack"
    QUESTION = "question"
    UNRELATED = "unrelated"
