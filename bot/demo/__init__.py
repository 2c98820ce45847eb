"""The demo office: the sample programme, its people, and the day it begins on."""

from bot.demo.cast import OFFICE_NAME, PLAYERS, PROGRAMME, PROGRAMME_NAME, START, UNITS
from bot.demo.chats import bubbles
from bot.demo.seeding import remember_clock, seed, starts_at

__all__ = [
    "OFFICE_NAME",
    "PLAYERS",
    "PROGRAMME",
    "PROGRAMME_NAME",
    "START",
    "UNITS",
    "bubbles",
    "remember_clock",
    "seed",
    "starts_at",
]
