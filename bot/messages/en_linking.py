"""English: one person on several channels."""

from bot.messages.en import say, spoken
from bot.messages.en_words import ROLES, WHERE
from bot.messages.shaping import fitting, headline, numbered, said
from domain import message as m
from domain.delivery import Content
from domain.places import Status, chosen


@say.register
def _(message: m.LinkCode) -> Content:
    working, to = [place for place in message.places if place.status is Status.OK], chosen(message.places)
    return said(
        message.code,
        f"Code to use the assistant on one more channel. Valid once, through {spoken(message.expires_on)}.",
        f"Open the assistant on the other channel and send: LK {message.code}",
        "Keep it to yourself: whoever sends this code gets your messages and reports in your name.",
        f"Linked: {WHERE.line(message.places)}." if message.places else "",
        "To leave a channel: /link remove" if len(message.places) > 1 else "",
        f"Reminders go to {WHERE.name(to)}. To change it: /settings" if to and len(working) > 1 else "",
    )


@say.register
def _(message: m.Linked) -> Content:
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles)
    return said(
        headline(f"{WHERE.name(message.place)} is linked: ", message.name, "."),
        f"Roles: {roles}." if roles else "",
        _where(message),
        "Your tasks: /items. Help: /help. Your channels: /link" if roles else "",
    )


def _where(message: m.Linked) -> str:
    if message.place.status is Status.UNOPENED:
        return "The assistant knows you in this group. Messages of your own go where they went before."
    if message.chosen is None or message.chosen == message.place:
        return "Reminders and notices come here."
    return (
        f"Reminders and notices still go to {WHERE.name(message.chosen)}. "
        f"To have them here: /settings {message.place.name}"
    )


@say.register
def _(message: m.LinkedElsewhere) -> Content:
    return said(
        f"{WHERE.name(message.place)} has been linked to you.",
        f"If it was not you, type /link remove {message.place.name} and tell the Office.",
    )


@say.register
def _(message: m.WhichPlace) -> Content:
    choices = numbered(*((f"Leave {WHERE.named(p)}", f"/lienket bo #{p.address_id}") for p in message.places))
    several = len(choices) > 1
    return said(
        headline('It is not clear what "', message.typed, '" is. Nothing changed.') if message.typed else "",
        "Which channel do you want to leave?" if several else f"Linked: {WHERE.line(message.places) or 'here'} alone.",
        *(choice.label for choice in choices if several),
        "Answer with a number. To stop: /cancel" if several else "To link another: /link",
        choices=choices if several else (),
        asks=several,
    )


@say.register
def _(message: m.Unlinked) -> Content:
    on = f" Reminders and notices go to {WHERE.name(message.chosen)}." if message.chosen else ""
    return said(
        f"{WHERE.name(message.place)} is no longer linked.",
        f"The assistant sends you nothing there and takes no reports from there any more.{on}",
        "To link it again: /link",
    )


@say.register
def _(message: m.AddressTaken) -> Content:
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles)
    return said(
        fitting(f"Here you are {message.name} already. Nothing has changed.", "Somebody has joined here already."),
        f"Roles of {message.name}: {roles}." if roles else "",
        "If both are you: please have the Office remove the role here (/people), then send the code again.",
    )
