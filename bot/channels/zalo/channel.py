"""Speaking on Zalo: the `Channel` port over its Bot Platform."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.zalo.api import Api
from bot.channels.zalo.failures import NothingNew, Refusal, TokenRefused, ZaloError, outcome
from bot.channels.zalo.text import LONGEST_TEXT, choice_lines, texts
from bot.channels.zalo.updates import updates_in
from domain.delivery import Abilities, Content, Outcome, Part, Sent
from domain.pace import Quota

ANSWER_AFTER_POLL_SECONDS = 10
PER_SECOND = 10.0  # Zalo publishes no limit; ten in half a second were taken


@dataclass(frozen=True, slots=True)
class Me:
    """Who we are on Zalo. `display_name` is what people see, and say in a group."""

    account_name: str
    display_name: str = ""
    joins_groups: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name in (self.display_name, self.account_name) if name)


class Zalo:
    """A way to people on Zalo. `open` before use, `close` after; `send` never raises for the world's mood.

    `on_refused`: called when a sending was answered that the token is not known.
    """

    name = "zalo"
    can = Abilities(longest=LONGEST_TEXT, pictures=True, brief_in_groups=True)

    def __init__(self, api: Api, per_second: float = PER_SECOND) -> None:
        self._api, self.per_second = api, per_second
        self.on_refused: Callable[[], None] = lambda: None

    async def open(self) -> None:
        await self._api.open()

    async def close(self) -> None:
        await self._api.close()

    def quotas(self, chat: str) -> Sequence[Quota]:
        return ()

    def split(self, content: Content, row_id: int) -> Sequence[Part]:
        """Plain texts. There are no buttons, so every choice is a numbered line."""
        shown = choice_lines(content.blocks, content.choices)
        return [Part(text) for text in texts([*content.blocks, shown] if shown else content.blocks, self.can.longest)]

    async def send(self, chat: str, part: Part) -> Outcome:
        try:
            result = await self._api.call("sendMessage", {"chat_id": chat, "text": part.text})
        except ZaloError as error:
            if isinstance(error, TokenRefused):
                self.on_refused()
            return outcome(error)
        return Sent(_message_id(result))

    async def me(self) -> Me:
        """Who we are. Raises `ZaloError`."""
        told = _mapping(await self._api.call("getMe"))
        account, shown = told.get("account_name"), told.get("display_name")
        return Me(
            account if isinstance(account, str) else "",
            shown if isinstance(shown, str) else "",
            told.get("can_join_groups") is not False,
        )

    async def updates(self, wait_seconds: int) -> list[Mapping[str, Any]]:
        """What was said since the last time, raw; it is gone from Zalo as soon as it is asked for. Raises `ZaloError`.

        Usually one. Nobody else may ask at the same time: each update is given to one asker.
        """
        try:
            answer_seconds = wait_seconds + ANSWER_AFTER_POLL_SECONDS
            asked = {"timeout": str(wait_seconds)}
            return updates_in(await self._api.call("getUpdates", asked, answer_seconds=answer_seconds))
        except NothingNew:
            return []

    async def set_webhook(self, url: str, secret: str) -> Mapping[str, Any]:
        """Have updates brought to `url`, with `secret` in X-Bot-Api-Secret-Token; gives how Zalo's trial of it went.

        Zalo keeps the address even where the trial failed. Raises `ZaloError`.
        """
        told = _mapping(await self._api.call("setWebhook", {"url": url, "secret_token": secret}))
        return _mapping(told.get("verification"))

    async def delete_webhook(self) -> None:
        """Let updates be fetched. Raises `ZaloError`; where there was none, all is well."""
        try:
            await self._api.call("deleteWebhook")
        except Refusal as error:
            if error.code != 404:
                raise


def _message_id(result: Any) -> str:
    found = _mapping(result).get("message_id")
    return found if isinstance(found, str) else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
