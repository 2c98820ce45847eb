"""`/done CODE …`: claim that an item is finished. A claim waits for the office; it is not a completion."""

from bot.turn import Turn, bad_form, command
from domain.message import ClaimToConfirm, DoneClaimed
from domain.occurrence import Kind, Occurrence, claim
from domain.replies import read_reply
from domain.rights import Act


@command("xong", "done", form="/xong MÃ SỐ_VĂN_BẢN, ví dụ: /xong 2.3 BC 45", does="báo đã xong", act=Act.REPORT)
async def done(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("xong")
    occurrence = await turn.reported(turn.first_word)
    words = turn.rest
    await claim_done(turn, occurrence, words, read_reply(f"xong {words}", turn.today).statements[0].document)


async def claim_done(turn: Turn, occurrence: Occurrence, words: str, document: str | None) -> None:
    """Store the claim; the speaker hears it read back, the office hears it to confirm."""
    changed = await turn.move(occurrence, lambda o: claim(o, turn.today))
    await turn.report(changed, Kind.CLAIMED, words, document=document, day=turn.today)
    turn.answer(DoneClaimed(changed, document))
    behalf = turn.on_behalf(changed)
    office = await turn.office_of(changed.lead)
    turn.tell(office, ClaimToConfirm(changed, turn.person.name, behalf, document, words or "Xong"))
