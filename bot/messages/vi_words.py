"""Tiếng Việt: tên gọi, lệnh, câu ngắn. The tables of the Vietnamese voice; sentences with data in them are in vi.py."""

from bot.messages.shaping import Verb, Whereabouts
from domain.cause import Cause
from domain.deadline_questions import About, Doubt
from domain.duties import DutyState
from domain.message import Hint
from domain.occurrence import Kind
from domain.people import Role
from domain.periods import Cycle, Period
from domain.places import Reach, Status
from domain.status import State
from domain.text import cut

STATES = {
    State.NOT_STARTED: "Chưa thực hiện",
    State.IN_PROGRESS: "Đang thực hiện",
    State.CLAIMED: "Chờ xác nhận",
    State.DONE: "Hoàn thành",
    State.PAUSED: "Tạm dừng",
    State.DECLINED: "Trả lại",
    State.WITHDRAWN: "Hủy",
}

KINDS = {
    Kind.ASSIGNED: "giao nhiệm vụ",
    Kind.EDITED: "điều chỉnh",
    Kind.PROGRESS: "báo tiến độ",
    Kind.BLOCKED: "báo vướng mắc",
    Kind.RECEIVED: "đã nhận",
    Kind.CLAIMED: "báo hoàn thành",
    Kind.CONFIRMED: "xác nhận hoàn thành",
    Kind.RETURNED: "yêu cầu bổ sung",
    Kind.EXTENSION_ASKED: "đề nghị gia hạn",
    Kind.EXTENSION_AGREED: "đồng ý gia hạn",
    Kind.EXTENSION_REFUSED: "không đồng ý gia hạn",
    Kind.EXTENSION_TAKEN_BACK: "rút đề nghị gia hạn",
    Kind.EXTENSION_FALLEN: "đổi hạn, bỏ đề nghị gia hạn",
    Kind.COMMENT: "trao đổi",
    Kind.CAUSE: "ghi nguyên nhân",
    Kind.HELP_ASKED: "đề nghị đơn vị hỗ trợ",
    Kind.DIRECTED: "chỉ đạo",
    Kind.PUT_OFF: "hẹn nhắc lại",
    Kind.PROPOSED: "đề nghị thủ trưởng trả lại",
    Kind.DECLINED: "trả lại nhiệm vụ",
    Kind.HANDED_ON: "giao đơn vị khác",
    Kind.KEPT: "không nhận trả lại",
    Kind.REOPENED: "mở lại",
    Kind.PAUSED: "tạm dừng",
    Kind.RESUMED: "cho tiếp tục",
    Kind.WITHDRAWN: "hủy nhiệm vụ",
    Kind.UNDONE: "hoàn tác",
    Kind.NUDGED: "nhắc việc",
    Kind.HELD: "giữ, chưa báo lên trên",
    Kind.LET_GO: "thôi giữ",
    Kind.SERIES_ENDED: "kết thúc định kỳ",
    Kind.SERIES_RESUMED: "mở lại định kỳ",
    Kind.SKIPPED: "miễn kỳ này",
    Kind.WANTED: "bỏ miễn kỳ",
    Kind.REROUTED: "chuyển người được nhắc",
    Kind.AS_BEFORE: "đề nghị vẫn nhắc như cũ",
    Kind.RESTS: "tạm thôi được nhắc",
    Kind.DUTY_GIVEN: "giao phần việc phối hợp",
    Kind.DUTY_PROGRESS: "báo tiến độ phần việc",
    Kind.DUTY_STUCK: "báo vướng phần việc",
    Kind.DUTY_REPORTED: "báo xong phần việc",
    Kind.DUTY_ACCEPTED: "nhận phần việc",
    Kind.DUTY_RETURNED: "yêu cầu bổ sung phần việc",
    Kind.DUTY_MOVED: "đổi hạn phần việc",
    Kind.DUTY_DROPPED: "thôi phần việc",
    Kind.DUTY_NUDGED: "đôn đốc phần việc",
    Kind.DUTY_UNDONE: "hoàn tác phần việc",
}

DUTY_STATES = {
    DutyState.OPEN: "chưa xong",
    DutyState.REPORTED: "đã báo xong, chờ đơn vị chủ trì nhận",
    DutyState.DONE: "đã xong",
    DutyState.DROPPED: "không cần nữa",
    DutyState.VOID: "đã rút lại",
}

CAUSES = {Cause.OBJECTIVE: "khách quan", Cause.SUBJECTIVE: "chủ quan"}

ASKS = {
    Kind.DIRECTED: ("Nội dung chỉ đạo?", "Công an phường gửi số liệu trước ngày 20/11"),
    Kind.COMMENT: ("Đồng chí muốn trao đổi gì?", "số liệu tính đến ngày nào?"),
    Kind.DECLINED: ("Vì sao trả lại?", "không thuộc chức năng của đơn vị"),
    Kind.EXTENSION_REFUSED: ("Vì sao không đồng ý gia hạn?", "cần giữ tiến độ chung"),
    Kind.REOPENED: ("Vì sao mở lại?", "số liệu chưa khớp với báo cáo của Công an"),
    Kind.EXTENSION_ASKED: ("Vì sao xin gia hạn?", "chờ số liệu"),
    Kind.KEPT: ("Vì sao không nhận trả lại?", "đúng chức năng của đơn vị theo quyết định thành lập"),
}
"""What is asked for by a move, and an example of an answer."""

ROLES = {
    Role.OFFICER: "cán bộ đầu mối",
    Role.HEAD: "thủ trưởng đơn vị",
    Role.ADMIN: "Văn phòng",
    Role.LEADER: "lãnh đạo",
    Role.VIEWER: "người xem",
}

WHERE = Whereabouts(
    channels={"telegram": "Telegram", "zalo": "Zalo", "local": "trò chuyện thử"},
    statuses={Status.OK: "", Status.BLOCKED: " (đã chặn bot)", Status.UNOPENED: " (chỉ trong nhóm)"},
    reaches={Reach.OK: "", Reach.BLOCKED: "đã chặn bot", Reach.NOT_CONNECTED: "chưa kết nối"},
    group_gone="bot không còn trong nhóm",
)

COMMANDS = {
    "nhiemvu": Verb("/nhiemvu [ĐƠN VỊ]", "việc của đơn vị"),
    "viec": Verb("/viec MÃ", "xem một việc", "/viec 2.3"),
    "tim": Verb("/tim TỪ KHÓA", "tìm việc theo từ khóa", "/tim tuyên truyền"),
    "xong": Verb("/xong MÃ SỐ_VĂN_BẢN", "báo đã xong", "/xong 2.3 BC 45"),
    "tiendo": Verb("/tiendo MÃ TỶ_LỆ", "báo tiến độ", "/tiendo 2.3 60% đang trình ký"),
    "vuong": Verb("/vuong MÃ LÝ DO", "báo vướng mắc", "/vuong 2.3 chờ số liệu của Công an"),
    "nguyennhan": Verb(
        "/nguyennhan MÃ khách quan | chủ quan", "ghi nguyên nhân vướng, chậm", "/nguyennhan 2.3 khách quan"
    ),
    "hotro": Verb("/hotro MÃ ĐƠN_VỊ", "đề nghị đơn vị khác hỗ trợ", "/hotro 2.3 CAP"),
    "traodoi": Verb("/traodoi MÃ NỘI DUNG", "hỏi, trao đổi, đề xuất", "/traodoi 2.3 số liệu tính đến ngày nào?"),
    "phancong": Verb(
        "/phancong MÃ ĐƠN_VỊ; NỘI DUNG; hạn NGÀY",
        "giao phần việc cho đơn vị phối hợp",
        "/phancong 2.3 CAP; cung cấp số liệu an ninh; hạn 20/6\n/phancong 2.3-CAP; hạn 22/6\n/phancong 2.3-CAP thôi",
    ),
    "dondoc": Verb("/dondoc MÃ [ĐƠN_VỊ]", "đôn đốc đơn vị phối hợp", "/dondoc 2.3 CAP"),
    "nhaclai": Verb("/nhaclai MÃ LÚC_NÀO", "hẹn nhắc lại", "/nhaclai 2.3 chiều nay"),
    "giahan": Verb("/giahan MÃ NGÀY LÝ DO", "xin gia hạn", "/giahan 2.3 30/6 chờ số liệu"),
    "turut": Verb("/turut MÃ", "rút đề nghị gia hạn", "/turut 2.3"),
    "lichsu": Verb("/lichsu MÃ", "nhật ký của một việc", "/lichsu 2.3"),
    "tonghop": Verb("/tonghop [ĐƠN VỊ | donvi | quahan]", "tổng hợp tiến độ"),
    "vuongmac": Verb("/vuongmac", "việc đang vướng, cần chỉ đạo"),
    "chidao": Verb("/chidao MÃ NỘI DUNG", "chỉ đạo đơn vị", "/chidao 2.3 Công an phường gửi số liệu trước 20/11"),
    "giao": Verb(
        "/giao ĐƠN VỊ; NỘI DUNG; hạn NGÀY",
        "giao nhiệm vụ",
        "/giao P.VHXH; Kế hoạch tuyên truyền tháng 7; hạn 30/6; phối hợp CAP, ĐTN; sp Kế hoạch; vb 12/TB-UBND",
    ),
    "sua": Verb(
        "/sua MÃ; hạn NGÀY; vb SỐ_VĂN_BẢN",
        "sửa nhiệm vụ",
        "/sua 2.3; hạn 15/7; chủ trì P.VHXH; nội dung ...; phối hợp CAP; sp Kế hoạch; vb 15/TB-UBND",
    ),
    "xacnhan": Verb("/xacnhan MÃ", "xác nhận kết quả", "/xacnhan 2.3"),
    "bosung": Verb("/bosung MÃ NỘI DUNG", "yêu cầu bổ sung", "/bosung 2.3 còn thiếu phụ lục"),
    "molai": Verb("/molai MÃ LÝ DO", "mở lại việc đã hoàn thành", "/molai 2.3 số liệu chưa khớp"),
    "tralai": Verb("/tralai MÃ LÝ DO", "trả lại việc không thuộc đơn vị", "/tralai 2.3 không thuộc chức năng"),
    "tamdung": Verb("/tamdung MÃ; SỐ_VĂN_BẢN LÝ DO", "tạm dừng một việc", "/tamdung 2.3; 15/TB-UBND chờ kinh phí"),
    "tieptuc": Verb("/tieptuc MÃ; SỐ_VĂN_BẢN", "cho việc tạm dừng tiếp tục", "/tieptuc 2.3; 18/TB-UBND"),
    "huy": Verb("/huy MÃ; SỐ_VĂN_BẢN LÝ DO", "hủy một việc theo văn bản", "/huy 2.3; 20/QĐ-UBND"),
    "duyet": Verb("/duyet [MÃ đồng ý | MÃ không đồng ý LÝ DO]", "quyết định gia hạn", "/duyet 2.3 đồng ý"),
    "mienky": Verb(
        "/mienky MÃ [NGÀY] LÝ DO",
        "miễn một kỳ của việc định kỳ",
        "/mienky 5.2 nghỉ Tết\n/mienky 5.2 25/7 sáp nhập đơn vị\n/mienky 5.2 25/7 thôi",
    ),
    "ketthuc": Verb(
        "/ketthuc MÃ [LÝ DO | thôi]",
        "kết thúc việc định kỳ, không mở kỳ mới",
        "/ketthuc 5.2 theo 15/TB-UBND\n/ketthuc 5.2 thôi",
    ),
    "giucho": Verb(
        "/giucho MÃ [NGÀY | thôi]",
        "giữ một việc quá hạn, chưa báo thủ trưởng và lãnh đạo",
        "/giucho 2.3 30/6\n/giucho 2.3 thôi",
    ),
    "donvi": Verb(
        "/donvi list | add | alias",
        "danh sách, thêm đơn vị",
        "/donvi add TYT; Trạm Y tế; UBND\n/donvi alias TYT; Trạm Y tế phường",
    ),
    "moi": Verb("/moi ĐƠN_VỊ [officer|head|admin|leader|viewer|group]", "mã mời người", "/moi P.VHXH head"),
    "nguoi": Verb("/nguoi [ĐƠN VỊ] | /nguoi remove SỐ | /nguoi nhật ký", "người và đơn vị chưa kết nối"),
    "bangiao": Verb(
        "/bangiao ĐƠN_VỊ [TÊN | thôi | nghỉ NGÀY cho TÊN]",
        "bàn giao cho người mới; nghỉ có người nhận nhắc việc thay",
        "/bangiao P.VHXH\n/bangiao P.VHXH nghỉ từ 10/6 đến 14/6 cho Minh\n/bangiao P.VHXH nghỉ thôi",
    ),
    "nhac": Verb("/nhac MÃ | ĐƠN VỊ", "nhắc ngay một việc, một đơn vị", "/nhac 2.3\n/nhac P.VHXH"),
    "thu": Verb("/thu NGÀY", "xem trước mọi tin sẽ gửi trong một ngày", "/thu 30/6"),
    "nhacai": Verb("/nhacai MÃ [giữ | thôi]", "", "/nhacai 2.3 giữ"),
    "lich": Verb(
        "/lich [NĂM | nghỉ NGÀY | làm bù NGÀY | bỏ NGÀY]",
        "lịch làm việc, ngày nghỉ, làm bù",
        "/lich nghỉ 2/1/2026 làm bù 10/1/2026\n/lich bỏ 2/1/2026",
    ),
    "start": Verb("/start MÃ"),
    "trogiup": Verb("/trogiup", "xem hướng dẫn"),
    "hoantac": Verb("/hoantac", "rút lại thay đổi vừa làm (trong 10 phút)"),
    "thoi": Verb("/thoi", "thôi việc đang hỏi dở"),
    "lienket": Verb("/lienket | /lienket bo KÊNH", "dùng Trợ lý ở thêm một kênh", "/lienket bo zalo"),
    "dulieu": Verb("/dulieu", "xem dữ liệu lưu về mình"),
    "caidat": Verb(
        "/caidat [english | biểu tượng tắt | KÊNH | bản tin THỨ GIỜ | bản tin tắt | kiểm tra GIỜ]",
        "ngôn ngữ, biểu tượng, kênh nhận nhắc việc, giờ nhận bản tin",
        "/caidat english\n/caidat bản tin thứ Ba 14:00",
    ),
}
"""By the first name of each verb, in the order of the help."""

HINTS = {
    Hint.STRANGER: "Kính chào đồng chí. Đây là Trợ lý nhắc việc.\n"
    "Để nhận nhắc việc, đồng chí gửi mã do Văn phòng cấp, ví dụ: DK ABCDE23456.\n"
    "Đã đăng ký ở kênh khác: gõ /lienket ở kênh đó rồi gửi mã tại đây.",
    Hint.CODE_WRONG: "Mã không đúng, đã dùng hoặc đã hết hạn.\nĐề nghị đồng chí xin Văn phòng mã mới.",
    Hint.CODE_MISSING: "Gõ DK và mã, ví dụ: DK ABCDE23456\nMã do Văn phòng cấp.",
    Hint.CANCELLED: "Đã dừng. Không có gì thay đổi.",
    Hint.LEFT: "Đã bỏ qua câu hỏi. Nội dung đã ghi vẫn giữ nguyên.\nRút lại nội dung ấy: /hoantac (trong 10 phút)",
    Hint.NOTHING_TO_CANCEL: "Hiện không có câu hỏi nào chờ trả lời.",
    Hint.NOTHING_TO_UNDO: "Không có gì để hoàn tác.\nĐồng chí không có thay đổi nào trong 10 phút qua.",
    Hint.REMINDED_ALREADY: "Không hoàn tác được.\nLần nhắc ấy đã gửi.",
    Hint.CHANGED_SINCE: "Không hoàn tác được.\nSau thay đổi của đồng chí đã có người khác cập nhật việc này.",
    Hint.ALREADY_NOTED: "Nội dung này đã được ghi nhận trước đó.",
    Hint.NOT_BUILT: "Chức năng này chưa có.",
    Hint.STAMPED: "Hệ thống không lưu tin nhắn vừa gửi.\n"
    "Nội dung có thể thuộc diện không được gửi qua mạng. Đề nghị đồng chí xóa tin nhắn và gửi theo đường văn bản; "
    'tại đây chỉ ghi: "Nhiệm vụ theo văn bản số ..., xem tại Văn phòng".',
    Hint.TOO_LONG: "Tin nhắn quá dài nên Hệ thống không lưu.\nĐề nghị đồng chí gửi gọn trong 4.000 ký tự.",
    Hint.SORRY: "Hệ thống gặp sự cố, chưa lưu được tin của đồng chí.\nĐề nghị gửi lại sau 15 phút hoặc báo Văn phòng.",
    Hint.NO_WORDS: "Hệ thống chỉ đọc được chữ.\nĐề nghị đồng chí trả lời bằng chữ, ví dụ: 2.3 XONG.",
    Hint.NO_OFFICE: "Chưa có cơ quan nào.\nLập cơ quan: /donvi add MÃ; TÊN CƠ QUAN",
    Hint.NOT_UNDERSTOOD: "Hệ thống chưa rõ nội dung đồng chí vừa gửi.\n"
    "Báo cáo theo mã, ví dụ: 2.3 XONG, 2.3 ĐANG LÀM 60%, 2.3 VƯỚNG kinh phí, 2.3 GIA HẠN 30/6 chờ số liệu.\n"
    "Xem việc của đơn vị: /nhiemvu. Hướng dẫn: /trogiup",
    Hint.NOTHING_PENDING: "Không có đề nghị gia hạn nào chờ duyệt.",
    Hint.NO_SUCH_CHOICE: "Số này không có trong các lựa chọn.\nĐề nghị đồng chí chọn lại, hoặc gõ /thoi.",
    Hint.DOCUMENT_NEEDED: "Thay đổi thời hạn cần số văn bản.\n"
    "Đề nghị đồng chí ghi thêm: vb SỐ VĂN BẢN, ví dụ: /sua 2.3; hạn 30/6; vb 15/TB-UBND",
    Hint.OWN_REQUEST: "Đồng chí không quyết định đề nghị do chính mình gửi.\nĐề nghị chờ người khác quyết định.",
    Hint.REQUEST_OPEN: "Việc này đang có một đề nghị gia hạn chờ duyệt.\nKhi có quyết định, Hệ thống sẽ báo. Rút đề nghị ấy: /turut MÃ",
    Hint.LAST_ADMIN: "Đồng chí không thể tự gỡ chính mình.",
    Hint.GROUP_UNBOUND: "Nhóm này chưa gắn với đơn vị nào.\nQuản trị gửi tại đây: /start MÃ_ĐƠN_VỊ",
    Hint.NO_HELP: "Đã ghi.\nKhi cần đơn vị khác hỗ trợ, gõ: /hotro MÃ ĐƠN_VỊ",
    Hint.IN_PRIVATE: "Nội dung này không trao đổi trong nhóm.\nĐề nghị đồng chí nhắn riêng cho Trợ lý.",
    Hint.CODE_FOR_GROUP: "Mã này dành cho nhóm.\nĐề nghị thêm Trợ lý vào nhóm của đơn vị rồi gửi mã trong nhóm.",
    Hint.REPLY_TO_CHOOSE: "Chưa rõ số này chọn gì.\nTrong nhóm, đề nghị đồng chí trả lời (reply) đúng tin có lựa chọn.",
    Hint.CODE_TO_CHOOSE: "Chưa rõ số này chọn gì.\nTrong nhóm, đề nghị đồng chí gọi tên Trợ lý rồi báo theo mã, ví dụ: 2.3 XONG BC 45",
    Hint.MORE_ALONE: "Còn nữa: đề nghị đồng chí nhắn riêng cho Trợ lý để xem đủ.",
    Hint.CROSSED: "Có tin mới đến cùng lúc với câu trả lời của đồng chí.\nĐề nghị đồng chí xem tin gần nhất rồi trả lời lại.",
    Hint.PHOTO_OLD: "Ảnh, tệp đã gửi quá 10 phút.\nĐề nghị đồng chí gửi lại, hoặc ghi số văn bản, ví dụ: 2.3 XONG BC 45.",
    Hint.FILE_NEEDS_WORDS: "Đã nhận tệp. Tệp này của việc nào?\n"
    "Đề nghị đồng chí báo theo mã trong 10 phút tới, ví dụ: 2.3 XONG BC 45. Tệp sẽ được ghi kèm.",
    Hint.FILE_NOT_KEPT: "Hệ thống không lưu được tệp này.\n"
    "Chỉ lưu ảnh (đến 5 MB) và tệp PDF, Word, Excel không có macro (đến 10 MB). "
    "Ghi số văn bản trong báo cáo là đủ, ví dụ: 2.3 XONG BC 45.",
    Hint.PHOTO_NEEDS_WORDS: "Đã nhận ảnh. Ảnh này của việc nào?\n"
    "Đề nghị đồng chí báo theo mã trong 10 phút tới, ví dụ: 2.3 XONG BC 45. Ảnh sẽ được ghi kèm.",
    Hint.ASKED_ANOTHER: "Câu hỏi này dành cho người khác trong nhóm.\n"
    "Đề nghị đồng chí báo theo mã, ví dụ: /xong 2.3 BC 45",
    Hint.OPEN_PRIVATE: "Để nhận cả tin riêng, đề nghị đồng chí nhắn Trợ lý.\nMở trò chuyện riêng với Trợ lý, bấm Start hoặc gửi một tin bất kỳ.",
    Hint.START_IN_GROUP: "Lệnh /start kèm mã đơn vị chỉ dùng trong nhóm.\n"
    "Thêm Trợ lý vào nhóm của đơn vị rồi gửi trong nhóm: /start MÃ_ĐƠN_VỊ",
    Hint.NO_DUE_TO_MOVE: "Việc này chưa có hạn nên không cần gia hạn.",
    Hint.NO_PROGRAMME: "Chưa có chương trình nào.\nGiao việc đầu tiên: /giao ĐƠN VỊ; NỘI DUNG; hạn NGÀY",
    Hint.NOTHING_COMES: "Đồng chí không có tin định kỳ này.\nXem cài đặt: /caidat",
    Hint.NO_SUCH_PERSON: "Không có người mang số này.\nXem danh sách: /nguoi",
    Hint.LINK_HERE: "Mã này để gửi ở kênh khác. Không có gì thay đổi.\n"
    "Tại đây Trợ lý đã biết đồng chí. Mở Trợ lý ở kênh kia rồi gửi mã.",
    Hint.LAST_PLACE: "Không bỏ được nơi duy nhất còn nhận tin.\n"
    "Không có gì thay đổi. Muốn chuyển sang kênh khác, đề nghị liên kết kênh đó trước: /lienket",
    Hint.QUESTION_OVER: "Câu hỏi này đã quá một ngày nên không còn chờ trả lời.\n"
    "Không có gì thay đổi. Đề nghị đồng chí gửi lại nội dung cần báo.",
    Hint.NO_QUESTION: "Không có câu hỏi nào chờ trả lời bằng số này.\nXem việc: /nhiemvu. Hướng dẫn: /trogiup",
    Hint.NOTHING_OPEN: "Đơn vị hiện không có việc nào đang chờ báo cáo.\nXem việc: /nhiemvu",
}

_FORM = "Đề nghị đồng chí cho ngày cụ thể theo dạng ngày/tháng, ví dụ 30/6"


def question(doubt: Doubt) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a doubt
    """What is asked about a deadline, with the right form."""
    said, days = cut(doubt.said, 60), [f"{day:%d/%m/%Y}" for day in doubt.days]
    match doubt.about:
        case About.NOTHING_SAID:
            return f"Chưa có thời hạn. {_FORM}."
        case About.UNREADABLE:
            return f"Hệ thống chưa đọc được thời hạn “{said}”. {_FORM}."
        case About.YEAR:
            return (
                f"{said[:1].upper()}{said[1:]} năm nay đã qua. Đồng chí muốn nói {days[0]} (đã quá hạn) hay {days[1]}?"
            )
        case About.EITHER:
            return f"Đồng chí muốn nói {' hay '.join(days)}?"
        case About.NO_SUCH_DAY:
            last = doubt.days[0]
            return (
                f"Tháng {last.month}/{last.year} chỉ có {last.day} ngày, không có ngày {doubt.day}. "
                f"Đồng chí muốn ngày {days[0]} hay ngày khác?"
            )
        case About.NO_SUCH_DATE:
            return f"“{said}” không có trong lịch. {_FORM}."
        case About.QUARTERS:
            return f"Một năm chỉ có quý I đến quý IV. {_FORM}."
        case About.SOLAR_OR_LUNAR:
            return f"Đồng chí muốn nói dương lịch ({days[0]}) hay âm lịch (tức ngày {days[1]})?"
        case About.ONCE_OR_MONTHLY:
            return f"Chỉ một lần ({days[0]}) hay ngày {doubt.days[0].day:02} hằng tháng? Đồng chí vui lòng cho biết."
        case About.OUTSIDE:
            return (
                f"“{said}” chưa có ngày cụ thể. Văn bản, sự kiện đó dự kiến ngày nào? {_FORM}, hoặc trả lời KHÔNG HẠN."
            )
        case About.TODAY:
            return f"Hiểu là trong ngày hôm nay, {days[0]}? Nếu không, đề nghị đồng chí ghi ngày khác, ví dụ 30/6."
        case About.START:
            return f"Thời hạn {said} được tính từ ngày nào? {_FORM}."
        case About.END:
            return f"Mới có ngày bắt đầu ({days[0]}). Hạn hoàn thành là ngày nào? {_FORM}."
        case About.WEEKS:
            return f"“{said}”: mỗi cơ quan đánh số tuần một cách. {_FORM}."
        case About.SPLIT:
            return (
                f"“{said}” có nhiều kỳ hạn khác nhau. Đề nghị đồng chí tách thành từng mục, mỗi mục một kỳ hạn, "
                "ví dụ: ngày 20 hằng tháng."
            )
        case About.CYCLE:
            return (
                f"Hệ thống chưa ghi được chu kỳ “{said}”. Đề nghị đồng chí cho thứ hoặc ngày cụ thể, "
                "ví dụ: thứ Sáu hằng tuần, ngày 15 hằng tháng, 30/6."
            )
        case About.GONE if days:
            return f"Ngày {days[0]} đã qua. Đồng chí muốn giữ {days[0]} (đã quá hạn) hay {days[1]}?"
        case About.GONE:
            return f"Ngày “{said}” đã qua. {_FORM}."
        case About.NOT_LATER:
            return f"Hạn mới cần muộn hơn hạn hiện nay {days[1]}; đồng chí vừa ghi {days[0]}. {_FORM}."
        case About.FAR:
            return (
                f"Có phải đồng chí muốn nói {days[0]}? Nếu đúng, chọn 1 hoặc đề nghị ghi cả năm; "
                "nếu không, ghi ngày khác, ví dụ 30/6."
            )


ROMAN = ("", "I", "II", "III", "IV")


def period_name(period: Period) -> str:
    """Which period a report is of: "tháng 6/2026", "quý II/2026"."""
    match period.cycle:
        case Cycle.WEEK:
            return f"tuần {period.first.day}/{period.first.month} - {period.last.day}/{period.last.month}"
        case Cycle.MONTH:
            return f"tháng {period.number}/{period.year}"
        case Cycle.QUARTER:
            return f"quý {ROMAN[period.number]}/{period.year}"
        case Cycle.HALF_YEAR:
            return f"6 tháng {'đầu' if period.number == 1 else 'cuối'} năm {period.year}"
        case Cycle.YEAR:
            return f"năm {period.year}"
