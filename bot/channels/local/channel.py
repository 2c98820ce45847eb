"""The local chat as a channel: what is sent is already in the outbox; the page is told to look."""

import uuid
from collections.abc import Callable, Sequence

from bot.incoming import Incoming
from domain.delivery import Abilities, Button, Content, Outcome, Part, Sent, pack
from domain.pace import Quota


class LocalChannel:
    """Delivers by telling whoever watches. `watch` gets the chat in which something is new."""

    name = "local"
    can = Abilities(longest=4000, buttons=True, tells_replies=True)
    per_second = float("inf")

    def __init__(self) -> None:
        self.watch: Callable[[str], None] = lambda _chat: None

    def quotas(self, chat: str) -> Sequence[Quota]:
        return ()

    def split(self, content: Content, row_id: int) -> Sequence[Part]:
        texts = pack(content.blocks, self.can.longest)
        buttons = tuple(Button(f"{row_id}.{n}", c.label) for n, c in enumerate(content.choices, 1))
        return [Part(text, buttons if n == len(texts) else ()) for n, text in enumerate(texts, 1)]

    async def send(self, chat: str, part: Part) -> Outcome:
        self.watch(chat)
        return Sent(uuid.uuid4().hex)


def typed(person: str, name: str, text: str, replied_to: str | None) -> Incoming:
    """What somebody typed on the page."""
    return Incoming("local", "local", uuid.uuid4().hex, person, person, name, text=text, replied_to=replied_to)


def pressed(person: str, name: str, choice: str) -> Incoming:
    """A button pressed on the page."""
    return Incoming("local", "local", uuid.uuid4().hex, person, person, name, pressed=choice)
