"""What one office holds differently from another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habits:
    """`strict_before`: "trước ngày 15/4" ends on the 14th; otherwise on the day as written, as most offices mean it."""

    strict_before: bool = False
