"""What is typed and said: each move in its forms, and who says what how often."""

from collections.abc import Mapping

from tests.moves.rules import EVERYBODY

TYPED: dict[str, str] = {
    "progress": "/tiendo {c} {a}%",
    "claim": "/xong {c} {a}",
    "stuck": "/vuong {c} chờ số liệu{a}",
    "cause": "/nguyennhan {c} khách quan",
    "help": "/hotro {c} {a}",
    "comment": "/traodoi {c} nộp bản giấy hay bản điện tử?",
    "confirm": "/xacnhan {c}",
    "return": "/bosung {c} thiếu phụ lục",
    "reopen": "/molai {c} số liệu chưa khớp",
    "decline": "/tralai {c} không thuộc chức năng",
    "hand_on": "/tralai {c} nhận {a}",
    "keep": "/tralai {c} không nhận, đúng chức năng",
    "pause": "/tamdung {c}; {a}",
    "resume": "/tieptuc {c}; {a}",
    "withdraw": "/huy {c}; {a}",
    "ask": "/giahan {c} {a} chờ số liệu",
    "take_back": "/turut {c}",
    "direct": "/chidao {c} {a}",
    "hold": "/giucho {c}",
    "let_go": "/giucho {c} thôi",
    "put_off": "/nhaclai {c} mai",
    "skip": "/mienky {c} sáp nhập đơn vị",
    "want": "/mienky {c} {a} thôi",
    "end": "/ketthuc {c}",
    "go_on": "/ketthuc {c} thôi",
    "nudge": "/nhac {c}",
    "decide": "/duyet {c} {a}",
    "edit_lead": "/sua {c}; chủ trì {a}",
    "look": "/viec {c}",
}
PLAIN: dict[str, str] = {
    "progress": "{c} đang làm {a}%",
    "proof": "{c} xong {a}",
    "not_started": "{c} chưa làm",
    "stuck": "{c} vướng chờ số liệu{a}",
    "received": "{c} đã nhận",
    "comment": "{c} cho hỏi nộp bản giấy hay bản điện tử?",
    "decline": "{c} trả lại, không thuộc chức năng",
    "ask": "{c} xin gia hạn đến {a} vì chờ số liệu",
    "take_back": "{c} rút đề nghị gia hạn",
}
ASKS: Mapping[str, tuple[str, str]] = {
    "stuck": ("/vuong {c}", "chờ số liệu"),
    "comment": ("/traodoi {c}", "nộp bản giấy hay bản điện tử?"),
    "return": ("/bosung {c}", "thiếu phụ lục"),
    "reopen": ("/molai {c}", "số liệu chưa khớp"),
    "decline": ("/tralai {c}", "không thuộc chức năng"),
    "hand_on": ("/tralai {c} nhận", "{a}"),
    "keep": ("/tralai {c} không nhận", "đúng chức năng"),
    "pause": ("/tamdung {c}", "{a}"),
    "withdraw": ("/huy {c}", "{a}"),
    "ask": ("/giahan {c}", "{a}"),
    "direct": ("/chidao {c}", "{a}"),
    "end": ("/ketthuc {c}", "kết thúc"),
}
"""Begun without what is needed, and what is answered when it is asked for."""

REPORTS = ("lan", "lan", "tam", "minh", "minh", "hoa", *EVERYBODY)
DECIDES = ("hoa", "hoa", "hue", "nam", "nam", "long", *EVERYBODY)
WHO = EVERYBODY
REPORTED = ("progress", "stuck", "help", "claim", "claim", "claim", "ask", "ask", "take_back", "cause", "comment")
JUDGED = ("confirm", "confirm", "return", "reopen", "decide", "decide", "direct", "nudge", "hold", "let_go")
OF_THE_WHOLE = ("decline", "decline", "keep", "hand_on", "pause", "resume", "withdraw", "edit_lead", "skip", "go_on")
THEIR_OWN = (
    ("long", "ask", "decide"),
    ("long", "ask", "decide"),
    ("long", "ask", "decide"),
    ("hue", "decline", "keep"),
    ("hue", "decline", "hand_on"),
    ("hue", "claim", "confirm"),
    ("long", "claim", "return"),
    ("hoa", "claim", "confirm"),
)
"""Who does what, and would judge it."""
CODE = ("N1", "N1", "N1", "N2", "N2", "N2", "N2", "N3", "N4", "N99")
UNIT = ("P.VHXH", "P.KT", "CAP")
DOCUMENT = ("15/TB-UBND", "15/TB-UBND", "")
