"""What befalls a chat without a word: we are let in or put out, it gets a new id."""

from bot.incoming import Happening
from bot.turn import Turn
from data import elsewhere, outbox, people
from domain.message import GroupLost

PUT_OUT = "put out of the chat"


async def befall(turn: Turn) -> None:
    """Take note of it."""
    match turn.incoming.happened:
        case Happening.MOVED if turn.incoming.moved_to:
            await people.move_chat(turn.session, turn.incoming.channel, turn.incoming.chat, turn.incoming.moved_to)
            left = await people.address(turn.session, turn.address.id)
            if left is not None and not left.ok:
                await outbox.silence(turn.session, left.id, people.MOVED)
        case Happening.PUT_OUT:
            await _put_out(turn)
        case _:
            # Let in: `speaker_of` has opened the address again where somebody of the unit did it. Nothing is said, for
            # a group that becomes a supergroup "lets us in" as well, perhaps before it says what it was.
            pass


async def _put_out(turn: Turn) -> None:
    """What waits is said where else the person is reached; the office hears that a unit's group has gone."""
    await (await turn.session.connection()).run_sync(elsewhere.close, turn.address.id, PUT_OUT, turn.now)
    if turn.group is not None:
        turn.tell(await turn.office_of(turn.group), GroupLost(turn.group))
