"""`/help`: what one may type, by one's roles."""

from bot.turn import Groups, Turn, command, commands_for
from domain.message import Help


@command("trogiup", "help", "huongdan", "?", form="/trogiup", does="xem hướng dẫn", groups=Groups.ANY)
async def help_(turn: Turn) -> None:
    turn.answer(Help(tuple((entry.form.split("\n")[0], entry.does) for entry in commands_for(turn))))
