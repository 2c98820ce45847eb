"""Make the pictures of the README and of docs/ anew: `python -m tests.browser.pictures`."""

import struct
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.office import ROOT, Demo, running
from tests.browser.window import DESK, PHONE, Chat, browser

PICTURES = ROOT / "docs" / "pictures"
DESK_HEIGHT, PHONE_HEIGHT = 900, 830
OFFICER_HEIGHT, LEADER_HEIGHT, OFFICE_HEIGHT = 980, 1230, 850
A_DUE_DAY = date(2026, 5, 22)


def take(folder: Path) -> None:
    """The pictures of the README, then the story anew for those of docs/."""
    with tempfile.TemporaryDirectory() as home, running(Path(home)) as demo, browser() as chromium:
        take_readme(demo, chromium, folder)
        demo.begin_anew()
        take_pages(demo, chromium, folder)
    for path in folder.glob("*.png"):
        path.write_bytes(slim(path.read_bytes()))


def take_readme(demo: Demo, chromium: Browser, folder: Path) -> None:
    """Lan answers her reminder, Hoa confirms, Nam sees the totals."""
    desk = DESK | {"viewport": DESK["viewport"] | {"height": DESK_HEIGHT}}
    chat = Chat(chromium.new_context(**desk), demo, folder).open()
    chat.move("8 giờ sáng kế tiếp")
    chat.heard("[1.1]", "Ban hành kế hoạch").get_by_role("button", name="1. Xong").click()
    chat.stands_at(2)
    expect(chat.heard("[1.1]", "Đơn vị báo đã hoàn thành")).to_be_visible()
    chat.page.locator("#scroll").evaluate("(node) => { node.scrollTop = 0; }")
    rest(chat)
    chat.picture("local-chat")

    phone = in_hand(demo, chromium, folder, "Lan", PHONE_HEIGHT)
    expect(phone.heard("[1.1]", "Đơn vị báo đã hoàn thành")).to_be_visible()
    rest(phone)
    phone.picture("local-chat-phone")

    demo.say("hoa", "1")
    chat.stands_at(3)
    dark = Chat(chromium.new_context(**desk | {"color_scheme": "dark"}), demo, folder).open()
    dark.move("8 giờ sáng kế tiếp")
    dark.play("Nam")
    dark.send("tổng hợp")
    dark.stands_at(4)
    expect(dark.heard("TỔNG HỢP TIẾN ĐỘ")).to_be_visible()
    rest(dark)
    dark.picture("local-chat-dark")
    for window in (chat, phone, dark):
        window.page.context.close()


def take_pages(demo: Demo, chromium: Browser, folder: Path) -> None:
    """On the day it is due Lan answers and Hoa confirms; Nam is asked for more time, and asks for the totals."""
    clock = Chat(chromium.new_context(**DESK), demo, folder).open()
    demo.say("hoa", "/start")
    while clock.instant().date() < A_DUE_DAY:
        clock.move("8 giờ sáng kế tiếp")
    demo.say("lan", "3.1 xong BC 45")
    office = in_hand(demo, chromium, folder, "Hoa", OFFICE_HEIGHT)
    expect(office.heard("[3.1]", "BTG báo đã hoàn thành")).to_be_visible()
    rest(office)
    office.picture("admin")

    demo.say("hoa", "1")
    officer = in_hand(demo, chromium, folder, "Lan", OFFICER_HEIGHT)
    expect(officer.heard("[3.1]", "Đã xác nhận hoàn thành")).to_be_visible()
    rest(officer)
    officer.picture("officer")

    demo.say("quan", "2.1 gia hạn 10/7 chờ vắc xin")
    demo.say("nam", "tổng hợp")
    leader = in_hand(demo, chromium, folder, "Nam", LEADER_HEIGHT)
    expect(leader.heard("TỔNG HỢP TIẾN ĐỘ")).to_be_visible()
    rest(leader)
    leader.picture("leader")


def in_hand(demo: Demo, chromium: Browser, folder: Path, name: str, height: int) -> Chat:
    """Somebody's chat on a phone of this height, the guide put aside, the newest at the bottom."""
    screen = PHONE | {"viewport": PHONE["viewport"] | {"height": height}, "device_scale_factor": 1.5}
    phone = Chat(chromium.new_context(**screen), demo, folder).open()
    phone.guide.get_by_role("button", name="Bỏ qua hướng dẫn").tap()
    phone.person(name).tap()
    return phone


def rest(chat: Chat) -> None:
    """No caret, no ring, no pointer in the picture."""
    chat.page.mouse.move(0, 0)
    chat.page.evaluate("document.activeElement.blur()")


SIGNATURE = b"\x89PNG\r\n\x1a\n"
RGB, PALETTE, MOST_COLOURS = 2, 3, 256


def slim(png: bytes) -> bytes:
    """The same picture in the colours it uses most, every other one as the nearest of these: a third of the bytes."""
    kinds = dict.fromkeys((kind for kind, _ in chunks(png)), b"")
    for kind, body in chunks(png):
        kinds[kind] += body
    width, height, depth, form = struct.unpack(">IIBB", kinds[b"IHDR"][:10])
    if form == PALETTE:
        return png
    assert (depth, form) == (8, RGB)
    rows = [list(zip(*[iter(row)] * 3, strict=True)) for row in unfiltered(zlib.decompress(kinds[b"IDAT"]), width)]
    counts = Counter(colour for row in rows for colour in row)
    kept = [colour for colour, _ in counts.most_common(MOST_COLOURS)]
    places = {colour: at for at, colour in enumerate(kept)}
    for colour in counts.keys() - places.keys():
        places[colour] = min(range(len(kept)), key=lambda at, c=colour: _apart(kept[at], c))  # type: ignore[misc]
    packed = zlib.compress(b"".join(b"\0" + bytes(places[colour] for colour in row) for row in rows), 9)
    header = struct.pack(">IIBBBBB", width, height, 8, PALETTE, 0, 0, 0)
    written = ((b"IHDR", header), (b"PLTE", b"".join(map(bytes, kept))), (b"IDAT", packed), (b"IEND", b""))
    return SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in written
    )


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        yield kind, png[at + 8 : at + 8 + length]
        at += length + 12


def unfiltered(raw: bytes, width: int) -> Iterator[bytearray]:
    """Rows of RGB. Source: PNG specification, 9 (filtering)."""
    size, above = 3 * width, bytearray(3 * width)
    for start in range(0, len(raw), size + 1):
        how, row = raw[start], bytearray(raw[start + 1 : start + 1 + size])
        for x in range(size):
            left, corner = (row[x - 3], above[x - 3]) if x >= 3 else (0, 0)
            up = above[x]
            row[x] = (row[x] + (0, left, up, (left + up) // 2, _paeth(left, up, corner))[how]) & 255
        yield row
        above = row


def _paeth(left: int, up: int, corner: int) -> int:
    return min((left, up, corner), key=lambda one: abs(left + up - corner - one))


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


if __name__ == "__main__":
    take(PICTURES)
