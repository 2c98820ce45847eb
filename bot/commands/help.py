"""`/help`: what one may type, by one's roles."""

from bot.book import Groups, command, commands_for
from bot.turn import Turn
from domain.message import Help


@command("trogiup", "help", "huongdan", "?", groups=Groups.ANY)
async def help_(turn: Turn) -> None:
    turn.answer(Help(tuple(entry.names[0] for entry in commands_for(turn)), turn.in_group))
