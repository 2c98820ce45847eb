"""What the words of a reply mean: phrases in full spelling under the sense they have.

A word typed without accents is any of the words it may stand for; a word with accents is only itself. `!` before a
word: only with its accents, since without them it is mostly another word.
"""

from enum import Enum, auto

from domain.reply_spelling import bare, spelled


class Sense(Enum):
    WORD = auto()  # anything not listed
    NUMBER = auto()
    COMMA = auto()
    STOP = auto()
    ASKS = auto()  # a question mark
    SHARE = auto()  # a part of the whole, stated in figures
    WHOLE = auto()  # 100 %, 8/8
    WHO = auto()
    SOFT = auto()  # words of courtesy and tone
    NOUN = auto()  # an office's matters; also phrases whose words mean something else alone
    PAST = auto()
    JUST = auto()
    OVER = auto()
    FINISH = auto()
    GIVE = auto()
    SIGN = auto()
    DO = auto()
    REPORT = auto()
    STEP = auto()  # a work that is mostly part of a greater one
    EARLY = auto()  # a work that comes before the work
    SUBMIT = auto()
    TELL = auto()
    BEGIN = auto()
    NOTYET = auto()
    NO = auto()
    DENY = auto()
    ALMOST = auto()
    DRAFT = auto()
    PART = auto()
    DOING = auto()
    FUTURE = auto()
    UNSURE = auto()
    COND = auto()
    THEN = auto()
    LET = auto()
    MUST = auto()
    SOON = auto()
    LIMIT = auto()
    WAIT = auto()
    FOR = auto()  # "cho": to, for, let; without accents also "chờ"
    REMAIN = auto()
    BUT = auto()
    UNDO = auto()
    OTHER = auto()
    THEY = auto()  # others, when they come before what is done
    TARGET = auto()
    ASK = auto()
    CONFIRM = auto()
    MORE = auto()
    POSTPONE = auto()
    LATE = auto()
    UNTIL = auto()
    SPAN = auto()  # days, weeks, months
    TERM = auto()  # deadline, time
    HELP = auto()
    TROUBLE = auto()
    OBSTACLE = auto()
    LACK = auto()
    INPUT = auto()
    UNIT = auto()
    ABLE = auto()
    BECAUSE = auto()
    SO = auto()
    RECEIVE = auto()
    ACK = auto()
    THANKS = auto()
    SOCIAL = auto()
    WH = auto()
    WHEN = auto()
    HA = auto()  # particles that end a question
    ISIT = auto()
    HOW = auto()
    CALM = auto()
    LATER = auto()
    NOW = auto()
    BEFORE = auto()  # a day gone by


S = Sense
_TABLE: dict[Sense, str] = {
    S.WHO: "mấy đứa, mấy em, các bạn, cả phòng, em, e, anh, a, chị, c, tôi, mình, cháu, bác, chú, cô, sếp, thầy, đồng chí, các, anh em, anh chị, mọi người, cả nhà, chúng em, chúng tôi, chúng mình, tụi em, bọn em, bên em, bên mình, bên tôi, bên này, phía em, phòng em, phòng mình, phòng tôi, đơn vị em, đơn vị mình, ban em, xã em, phường em, tổ em, phần em, thủ trưởng, ad, admin, bot",
    S.SOFT: "kịp hạn, kịp tiến độ, rõ ràng, ổn định, bình thường, an toàn, tuốt luốt, tuốt tuồn tuột, ráo trọi, hết trơn, hết trọi, sạch trơn, khỏe re, êm xuôi, trót lọt, ngon lành, gọn gàng, all, nhắc hoài, nhắc mãi, nhắc suốt, lâu lắc, chưa tới hạn, chưa đến hạn, đúng hẹn, như hẹn, như đã hẹn, như đã hứa, như hứa, quên báo, quên không báo, quên chưa báo, chưa kịp báo, quên không trả lời, xin báo cáo, xin được báo cáo, xin thưa, ạ, dạ, thưa, nhé, nha, nhá, nhe, nghen, nghe anh, nghe chị, nè, ơi, ới, đấy, đó, thôi, luôn, vậy, thế, nhen, hihi, hehe, kk, kính, kính gửi, kính báo cáo, kính thưa, cơ, mà, cả, hết, toàn bộ, đầy đủ, đủ, đúng hạn, trước hạn, đúng tiến độ, đúng thời hạn, đúng quy định, sớm hơn, cũng, thì ra, thật, !lắm, nhanh, chóng, á, vâng ạ, trân trọng, sớm nhất",
    S.NOUN: "nhà văn hóa, nhà tạm, nhà dột nát, văn hóa, mã qr, mã số, mã định danh, người có công, mái tôn, mái che, mái nhà, tường rào, bờ tường, đổ tường, tuyến đường, đường giao thông, con đường, mặt đường, lòng lề đường, định danh, định mức, nâng lương, biển tên, biển báo, biển quảng cáo, biển hiệu, biển chỉ dẫn, wifi công cộng, máy in, trường học, công nợ, vỉa hè, lòng đường, đợt này, kỳ này, chào cờ, lễ chào cờ, theo đúng yêu cầu, theo đúng kế hoạch, theo đúng quy định, theo đúng chỉ đạo, đúng yêu cầu, đảng viên, đảng phí, mẫu dấu, giao ước, giao ước thi đua, quy chế phối hợp, chương trình phối hợp, kế hoạch phối hợp, mùa mưa, mùa bão, mùa mưa bão, vi phạm, hành vi vi phạm, công trình vi phạm, vắc xin, chính sách, gia đình chính sách, thi đua, mô hình, ra mắt, phục vụ, việc này bên em, việc này bên mình, việc này bên tôi, việc này bên này, theo, công trình, quy trình, lộ trình, trình độ, quá trình, bản scan, bản photo, bản in, hồ sơ tồn đọng, việc tồn đọng, hồ sơ tồn, chức năng nhiệm vụ, chức danh, công chức, viên chức, dấu đỏ, có dấu, sử dụng, áp dụng, bộ phận, một cửa, mọi việc, hoàn cảnh, sự cố, việc, việc này, nhiệm vụ, nhiệm vụ này, nhiệm vụ được giao, công việc, cái này, mục này, nội dung này, phần việc, phần việc này, phần này, phần mềm, thành phần, trụ sở, công văn, tờ trình, danh sách, nội dung, chỉ tiêu, hội nghị, chương trình, mật độ, phần thưởng, được giao, theo quy định, theo yêu cầu, theo chỉ đạo, theo kế hoạch, theo đúng, yêu cầu của, tuần này, tháng này, quý này, theo hướng dẫn, bên trong, bên trên, bên dưới, sau này, qua mail, qua email, qua zalo, mail, email, zalo, file, hệ thống, trục liên thông, phần nội dung, dự án, bản giấy, bản mềm, bản cứng, chờ đợi lâu, bảo vệ, bảo hiểm, đảm bảo chất lượng, sửa chữa nhỏ, cơ quan, con số, nghị quyết, bảng, biểu, biểu mẫu, ảnh, hình ảnh, cho, vào, lên, về, tới nơi, tận nơi, đầu tư, đầu năm, đầu mối, quy định, gia đình, xác định, định kỳ, thời kỳ, học kỳ, hoạt động, đồng loạt",
    S.PAST: "đã, đã được, vừa, vừa mới, mới vừa, vừa rồi, đã có",
    S.JUST: "mới",
    S.OVER: "rồi",
    S.FINISH: "báo thành công, đâu ra đó, đâu ra đấy, thành công tốt đẹp, tổ chức thành công, diễn ra thành công, diễn ra tốt đẹp, thành công rực rỡ, xong, xong xuôi, xong xong, hoàn thành, hoàn thành xong, hoàn tất, hoàn thiện xong, hoàn tất xong, đâu vào đấy, kết thúc, làm hết, đã xong xuôi",
    S.GIVE: "ký cam kết, ký bản cam kết, đưa tận tay, trao tận tay, nộp tận tay, giao tận tay, gửi tận tay, công khai dự toán, đưa vào sử dụng, đưa vào hoạt động, đưa vào vận hành, đưa vào khai thác, đi vào hoạt động, đi vào vận hành, thông xe, khánh thành, bế mạc, đóng điện, chuyển hồ sơ, chuyển kết quả, trả hồ sơ cho, trả kết quả, chi trả, diễn ra, gửi, nộp, nộp lên, ban hành, phát hành, bàn giao, giao nộp, công bố, niêm yết, nghiệm thu, đăng tải, !đăng, up, upload, giải quyết, xử lý, khắc phục, trả lời, phản hồi, thanh toán, quyết toán, giải ngân, cấp phát, trao, thông qua, cập nhật, ký ban hành, tham mưu ban hành, tổ chức, chuyển, chuyển giao, xuất bản, gửi đi, nộp về, hoàn thiện, đẩy lên, công khai, gửi báo cáo, nộp báo cáo, chốt, lưu trữ",
    S.SIGN: "ký, duyệt, phê duyệt, ký duyệt, đóng dấu, ký số, ký kết, được duyệt, được phê duyệt",
    S.DO: "làm, thực hiện, làm việc này, thực hiện nhiệm vụ",
    S.REPORT: "báo cáo, báo cáo lại",
    S.STEP: "di dời, xin báo giá, lấy báo giá, soát lỗi, rà lỗi, dò lỗi, thi công, hoàn chỉnh, !chữa, sửa chữa, triển khai, triển khai thực hiện, tổng hợp, rà soát, thống kê, viết, lập, xây dựng, tuyên truyền, tập huấn, vận động, kiểm tra, giám sát, phối hợp cùng, làm việc với, hướng dẫn các, cử, thành lập, tham gia, quán triệt, phổ biến, lồng ghép, ra quân, phát động, hoàn thiện hồ sơ, chạy, theo dõi, kê khai, !nhập, quản lý",
    S.EARLY: "đóng hồ sơ, đóng quyển, đăng ký, ghi danh, mời họp, đã mời, đôn đốc, soạn, soạn thảo, biên soạn, thảo, khảo sát, thu thập, họp, chuẩn bị, in, in ấn, phân công, thống nhất, liên hệ, lấy số liệu, số liệu, nghiên cứu, đọc, xem, xem xét, điều tra, đánh máy, nhập liệu, photo, phô tô, trao đổi, scan, học, ăn, ăn cơm, uống, !tắm, ngủ, tiếp khách, đi họp, gặp, !bàn, giao ban, giao, lên khung, viết nháp, tập hợp, mời, giấy mời, !chấm, đo đạc, thẩm định, đối chiếu, đếm, chụp, gom, dọn, đi công tác, thông báo đến, gọi điện",
    S.SUBMIT: "xem trước, đọc trước, góp ý trước, chuyển văn thư, gửi văn thư, đưa văn thư, chuyển cho văn thư, trình, trình ký, trình duyệt, trình lãnh đạo, xin ý kiến, lấy ý kiến, xin chữ ký, tham mưu, góp ý, tham vấn, đề xuất, kiến nghị, thẩm tra, xin chủ trương, gửi thẩm định, xin góp ý, đóng góp ý kiến",
    S.TELL: "kêu, báo, báo lại, !nhắn, gọi, alo, nói, !tính, tính tiếp, qua, mang, bảo, phản ánh, trả",
    S.BEGIN: "rớ, rớ tới, rớ đến, đá động, đá động tới, đá động đến, vào việc, vào cuộc, nhập cuộc, mở file, mở hồ sơ, tới lượt, bắt đầu, bắt tay, bắt tay vào, khởi động, động, động đến, động vào, !đụng, đụng đến, đụng tới, đụng vào, tiến hành, khởi công, start, !mó, mó tay, !sờ, sờ đến, rờ tới, !ngó, ngó tới, ngó ngàng, mở ra, làm gì, làm tới, làm đến, đến lượt, xem đến, nhúc nhích, nghĩ tới",
    S.NOTYET: "chưa, chưa hề, chưa từng, vẫn chưa, chửa, chưa gì, chưa có gì, not yet",
    S.NO: "không, chẳng, chả, không hề, !đừng, chớ, hết cách, đếch, éo, đéo, !ứ, khỏi, haven, isn",
    S.DENY: "trong tầm tay, rồi lại phát sinh, lại phát sinh, xong phim, xong đời, trong mơ, đừng ghi, đừng báo, đừng đánh dấu, đừng tính, đừng bấm, đừng tích, đừng coi, khoan hãy, khoan bấm, khoan tính, khoan ghi, khoan báo, khoan đánh dấu, khoan đã, khoan tích, khoan đóng, dễ gì, dễ đâu, đâu dễ, nằm mơ, còn khuya, còn xơi, còn mệt, còn lâu mới, đợi đấy, mút mùa, mùa quýt, có mà, !đòi, cho rồi, vào mắt, mới lạ, chết liền, con khỉ, cái nỗi gì, nỗi gì, khướt, gì nổi, đâu ra, nào đã, đã nào, gì mà đã, bao giờ đâu, hồi nào đâu, việc gì phải, !thèm, giỏi thì, đâu mà, đâu có, đâu phải, đâu được, sao được, sao nổi, làm sao được, làm sao mà, thế nào được, thế quái nào, kiểu gì được, thế đếch nào, gì mà, gì đâu, làm gì đã, làm gì có, làm gì mà, ai bảo, ai nói, ai bảo là, tưởng, cứ tưởng, ngỡ, cứ ngỡ, tưởng đâu, đâu, !nổi, đời nào, lấy đâu, !mơ, khỏi mơ, có đâu, đã đâu, thế thôi chứ, nói thế, giả vờ, bảo là, nói là, !đùa, nói phét, lâu mới, còn lâu, cho xong, cho có, cho qua, !ế, xạo, giả bộ, làm như, gọi là, trên giấy",
    S.ALMOST: "gần hết, co ban, ve co ban, xong tới nơi, xong đến nơi, gần, gần như, gần gần, sắp, sắp sửa, suýt, suýt nữa, cơ bản, về cơ bản, hầu như, hầu hết, đa số, đa phần, phần lớn, phần nhiều, tạm, tạm thời, tạm tạm, sơ bộ, sơ sơ, sơ sài, coi như, coi là, xem như, xem là, kể như, kể là, xong sơ, tương đối, kha khá, hòm hòm, tàm tạm, già nửa, quá nửa, hơn nửa, non nửa, nửa chừng, lưng chừng, almost, nearly, xấp xỉ, ngót, đại thể, đại khái, trên cơ bản, nhìn chung, nói chung, một chút nữa, tí nữa, tí xíu nữa, chút nữa, xíu nữa, tẹo nữa, tí nữa là, tí nữa thì, sát nút, nốt, làm nốt, đại loại, một mạch, bước cuối, khâu cuối, lai rai, lắt nhắt, nhấp nhổm",
    S.DRAFT: "ký nháy, ký tắt, ký nháp, thủ tục, giấy tờ, dự toán, dự thảo, bản dự thảo, bản nháp, nháp, bản thảo, đề cương, dàn ý, dàn bài, khung, cái khung, bộ khung, sườn, outline, draft, phác thảo, phần thô, thô, lần 1, lần một, sơ thảo, maket, market, phụ lục, mẫu phiếu, phiếu lấy ý kiến, lấy phiếu",
    S.PART: "chút xíu, !móng, đổ nền, san nền, xây thô, cất nóc, đôi phần, đôi ba, !dăm, lác đác, lẻ tẻ, đâu đó, bằng này, chừng này, bước một, đầu tiên, trước tiên, mở đầu, phần mở đầu, !chương, !khoản, !cột, !dòng, nửa đầu, hơn một nửa, !gói, hợp phần, quá bán, !nhánh, !tập, !mảng, cái đầu, cái bìa, một mảng, hai phần, !đoạn, tuyến đầu, công tác chuẩn bị, khâu chuẩn bị, việc chuẩn bị, một phần, phần, phần đầu, phần trên, nửa, một nửa, phân nửa, bước, bước đầu, khâu, công đoạn, giai đoạn, đợt, vòng, kỳ 1, một số, vài, mấy, nhiều, mỗi, !chỉ, chỉ mới, chỉ được, chỉ xong, mới chỉ, mới được, mới có, chỉ có, từng phần, hạng mục, đầu mục, được, được một, được ít, ít, một ít, tí, chút, mới xong được, dần, dần dần, lần lượt, rải rác, thêm, 1 phần, 1 nửa, 1 số, duy nhất, trước mắt, tới, tới đoạn, đến đoạn, đến phần, đến bước, khoảng, chừng, ước chừng, hơn, một đoạn, một bước, một nhánh, một việc, một bản",
    S.DOING: "đang, đương, vẫn đang, còn đang, hiện đang, tiếp tục, vẫn, vẫn còn, vẫn tiếp tục, dở, dở dang, dang dở, đang dở, doing, in progress, gấp rút, tích cực, khẩn trương, đang trong quá trình, đang đà, dở tay, working, đang khẩn trương, từng bước",
    S.FUTURE: "sớm muộn, trước sau gì, thể nào cũng, rồi cũng, định bụng, nhắm, lên lịch, ngày một ngày hai, phút mốt, !quyết, ấn định, đặt mục tiêu, mục tiêu là, mục tiêu, chỉ tiêu là, phải cố, nỗ lực, sẵn sàng, sẽ, dự kiến, dự tính, dự định, cố gắng, !cố, !ráng, !gắng, phấn đấu, hứa, cam kết, đảm bảo, bảo đảm, quyết tâm, chắc chắn, !định, lo, chuẩn bị gửi, hẹn, will, tính toán, quyết định sẽ, tranh thủ, chậm nhất, muộn nhất, trễ nhất, kịp, cho kịp, lên kế hoạch, dự là, hẹn anh, chạy cho, kiểu gì cũng, thế nào cũng, phấn đấu xong, rồi sẽ, sẽ rồi",
    S.UNSURE: "đáng nhẽ, nghe phong phanh, phong phanh, nghe chừng, xem chừng, xem ra, coi bộ, có vẻ là, hóa ra, như thể, chừng như, ắt hẳn, theo em biết, theo em hiểu, theo như, em tin, tin là, tin rằng, cho là, cho rằng, nghĩ rằng, bảo rằng, nói rằng, được biết, nghe phong thanh, !đồn, trên lý thuyết, về lý thuyết, lý thuyết, lý thuyết là, về nguyên tắc, trên nguyên tắc, đúng ra, đúng lý, theo dự kiến, theo kế hoạch là, về hình thức, trên hình thức, trên giấy tờ, tự nhận, không dám, chẳng dám, nếu không nhầm, hên xui, may thì, !thể nào, biết chừng, trông như, giống như, có vẻ như, như là, như xong, !chứa, chắc, chắc là, có lẽ, có khi, có vẻ, hình như, nghe, nghe nói, nghe đâu, nghe bảo, nghe đồn, !đoán, nghĩ, nghĩ là, em nghĩ, không biết, chưa biết, chẳng biết, thấy bảo, thấy nói, dường như, !hẳn, biết đâu, !lỡ, khả năng, có thể, không chắc, chưa chắc, hy vọng, hi vọng, mong, mong là, ước, ước gì, giá mà, giá như, phải chi, cầu mong, maybe, hopefully, không nhớ, chả nhớ, quên, không rõ, chưa rõ, theo em nhớ, có lẽ là, !sợ, e rằng, e là, nghi, đáng lẽ, lẽ ra, !đáng ra, nhẽ ra, may ra, có chăng, báo là, em đoán, sợ không, đoán là",
    S.COND: "rồi tính, cái đã, trước đã, đã rồi, nếu, khi, lúc, hễ, giả sử, miễn, miễn là, trừ khi, sau khi, trước khi, đến khi, cho đến khi, tới khi, đợi khi, chờ khi, một khi, trong khi, !cứ, cứ khi nào, hôm nào, bữa nào, tùy, để khi, ví dụ, chẳng may, phòng khi, đến lúc, tới lúc, để đến, if, when",
    S.THEN: "thì, thì mới, rồi mới, rồi hãy, mới tới, là, xong là, là em",
    S.LET: "để, để em, để anh, để cho, !hãy, !nhớ, đợi em, !chờ em, giúp, hộ",
    S.MUST: "phải, cần, cần phải, nên phải, muốn, buộc phải, bắt buộc, cần được, yêu cầu, thời hạn để",
    S.SOON: "nhanh thôi, lẹ thôi, chóng thôi, nhanh lắm, lẹ lắm, sớm, ngay, liền, ngay đây, ngay thôi, tức thì, lập tức, sớm thôi, chóng, trước mắt là, từ từ, cho kịp, kịp thời, sớm sớm, dần, tiếp, nữa",
    S.LIMIT: "trước ngày, trước khoảng, trong vòng, hạn là, hạn cuối",
    S.WAIT: "!chờ, đợi, chờ đợi, ngóng, trông chờ, chờ số liệu, chờ hướng dẫn, chờ kinh phí, chờ văn bản, chờ lịch, chờ ý kiến, chờ phản hồi, chờ kết quả, chờ chỉ đạo, chờ cấp trên, chờ phê duyệt, chờ ký, chờ duyệt, chờ bổ sung, chờ phối hợp, chờ thẩm định, chờ xác nhận, chờ thông tin, chờ tài liệu, chờ quyết định, chờ cấp, chờ phân bổ, chờ xếp lịch, chờ trả lời, chờ hồ sơ, waiting",
    S.FOR: "cho",
    S.REMAIN: "còn, còn lại, chỉ còn, còn mỗi, mỗi cái, chỉ thiếu, còn thiếu, còn nợ, còn sót, sót, trừ, ngoại trừ, trừ mỗi, chừa, chưa kể, chưa tính, ngoài ra còn, ngoài, đợi mỗi, !nợ, nợ lại, chưa bao gồm, không kể, thiếu mỗi, lăn tăn, hụt, thiếu mất, bỏ sót, bỏ trống, khuyết",
    S.BUT: "nhưng, nhưng mà, tuy nhiên, tuy, tuy vậy, tuy thế, có điều, chỉ có điều, mỗi tội, hiềm nỗi, khổ nỗi, ngặt nỗi, tiếc là, mặc dù, !dù, dẫu, chứ, chứ không, chứ chưa, song le, thế mà, vậy mà, thực ra, thật ra, thực tế, thực chất, cơ mà, riêng, ngược lại, trái lại, !đổi lại, however, chỉ là, chẳng qua, trên danh nghĩa",
    S.UNDO: "toi công, công toi, đổ sập, sập đổ, quật đổ, đổ sạch, cuốn trôi, trôi mất, tan tành, cháy rụi, phá hỏng, phá nát, bỏ đi, bỏ về, bỏ ngang, bỏ dở, đổ bể, đòi lại, bị từ chối, bác bỏ, bị hủy, hủy bỏ, chưa đạt yêu cầu, không đạt yêu cầu, không được chấp nhận, trả hồ sơ, bắt làm lại, kêu làm lại, bắt sửa, nhắc sửa, rồi lại, thất bại, bất thành, không thành, uổng công, công cốc, đổ sông, lãng phí, bị trả, trả lại, trả về, bị trả lại, bị trả về, làm lại, sửa lại, sửa, chỉnh sửa, chỉnh lại, chỉnh, bổ sung, bổ sung lại, xem lại, rà lại, kiểm tra lại, điều chỉnh, nhầm, gửi nhầm, nộp nhầm, !lộn, !sai, !hỏng, !mất, thu hồi, hủy, bị bác, không đạt, không duyệt, chưa đạt, rút lại, rút, toang, tiêu rồi, đời rồi, xong chuyện, chết rồi, hỏng hết, gửi lại, nộp lại, trình lại, viết lại, !đổi lại, bị chê, bị loại, !thay, đính chính, nộp thiếu, gửi thiếu, !bể, !vỡ, mất hết, xóa, bị xóa, lạc, thất lạc, hết hạn, quá hạn, hết giờ, muộn rồi, trễ rồi, lại từ đầu, làm từ đầu, không hợp lệ, chưa hợp lệ, chưa !đúng, không !đúng, gia hạn, chậm, trễ, muộn, mở lại, khôi phục",
    S.OTHER: "!vợ, !chồng, vợ em, chồng em, vợ tôi, chồng tôi, xã bạn, phường bạn, thôn bạn, tổ bạn, khu bạn, trường bạn, hội bạn, việc nhà, việc riêng, chuyện riêng, chuyện nhà, phần anh ấy, phần chị ấy, phần ông ấy, phần của họ, phần bên kia, tụi nó, bọn nó, ông ấy, bà ấy, anh ấy, chị ấy, cô ấy, !ổng, !bả, thiên hạ, nhà người ta, đối tác, bên thứ ba, đội khác, tổ khác, nhóm khác, mảng khác, phòng khác, bên khác, đơn vị khác, việc khác, mục khác, việc kia, mục kia, cái khác, cái kia, bên kia, phía kia, phòng kia, người khác, xã khác, thôn khác, nội dung khác, nhiệm vụ khác, phòng bạn, bên bạn, đơn vị bạn, hội khác, ban khác, nơi khác, ban kia, chỗ khác, phần khác, phần kia, năm ngoái, năm trước, kỳ trước, đợt trước, quý trước, lần trước, hồi trước, khác, bên ấy, bên đó, bên anh, bên chị, phòng anh, phòng chị, đơn vị anh, !họ, người ta, chúng nó, nó bảo",
    S.THEY: "cấp trên, trung ương, ubnd tỉnh, bên sở, bên tỉnh, bên huyện, !huyện, !quận, các phòng, các xã, các thôn, các đơn vị, các bên, các hội, các khu, các tổ, mấy xã, mấy thôn, mấy phòng, mấy đơn vị, bên công an, bên thuế, công an, thuế, công an phường, công an xã, các hộ, nhà thầu, mấy hộ",
    S.TARGET: "kế hoạch hoàn thành, tiến độ hoàn thành, thời gian hoàn thành, tỷ lệ hoàn thành, tỉ lệ hoàn thành, mục tiêu hoàn thành, thời hạn hoàn thành, hạn hoàn thành, ngày hoàn thành, mức độ hoàn thành, việc hoàn thành, khả năng hoàn thành, kết quả hoàn thành, mức hoàn thành, chỉ tiêu hoàn thành, lộ trình hoàn thành, thời điểm hoàn thành, quyết tâm hoàn thành, không hoàn thành, điều kiện hoàn thành, tiêu chí hoàn thành, mốc hoàn thành",
    S.ASK: "cho phép, xin phép, xin, xin được, cho em xin, cho xin, cho e xin, đề nghị, kính đề nghị, nhờ, mong anh, mong chị, mong được, kính mong, kính xin, kính nhờ, mong lãnh đạo, mong sếp, mong văn phòng, kiến nghị cho, xin phép cho, đề xuất cho, xin phép được, please",
    S.CONFIRM: "chuyển trạng thái, đổi trạng thái, cập nhật trạng thái, khỏi nhắc nữa, đừng nhắc nữa, xác nhận, kiểm tra giúp, kiểm tra hộ, kiểm tra giùm, check, check mail, xem giúp, xem hộ, xem giùm, đánh dấu, đóng nhiệm vụ, đóng việc, nhận giúp, xem mail, kiểm tra mail, check giúp, kiểm tra lại giúp, xem lại giúp, yên tâm, tích giúp, đóng lại, khỏi nhắc, đừng nhắc, không phải nhắc, không cần nhắc, thôi nhắc, khỏi lo, khỏi phải nhắc, thông cảm",
    S.MORE: "thêm, xin thêm, cho thêm, cần thêm, thêm được",
    S.POSTPONE: "cho em nợ, nợ đến, nợ lại đến, nợ tới, gia hạn, giãn hạn, nới hạn, khất, khất hạn, khất lại, lùi, lùi hạn, lùi lại, dời, dời hạn, dời lại, dời lịch, hoãn, hoãn lại, hoãn hạn, !giãn, giãn tiến độ, kéo dài, kéo dài thêm, nới, nới thời hạn, điều chỉnh thời hạn, điều chỉnh thời gian, điều chỉnh hạn, điều chỉnh tiến độ, đổi hạn, chuyển hạn, đẩy lùi, đẩy hạn, thay đổi thời hạn, xê dịch, rời hạn, thư thư, thư cho em, thư cho e, lui hạn, gia hạn thêm, châm chước, delay",
    S.LATE: "nộp muộn, nộp chậm, nộp trễ, nộp sau, gửi muộn, gửi chậm, gửi trễ, báo cáo muộn, báo cáo chậm, muộn, chậm, trễ, chậm lại, muộn hơn, chậm hơn, nộp bù",
    S.UNTIL: "đến, tới, sang, qua, đến hết, tới hết, đến ngày, tới ngày, sang ngày, qua ngày, sang tận, đến cuối, tới cuối",
    S.SPAN: "ngày, hôm, bữa, tuần, tháng, buổi, tiếng, giờ, ngày làm việc, hôm nữa, tuần lễ, nửa tháng, nửa tuần, vài hôm, vài ngày, mấy hôm, mấy ngày, ít hôm, ít ngày, ít bữa, vài bữa, một tuần, thời gian, ít thời gian, chút thời gian, thì giờ, nửa ngày",
    S.TERM: "hạn, thời hạn, thời gian, tiến độ, deadline, dl, hạn nộp, hạn chót, hạn báo cáo, lịch",
    S.HELP: "cho ý kiến, phối hợp, hỗ trợ, giúp đỡ, tháo gỡ, can thiệp, chỉ đạo, đôn đốc, cho ý kiến chỉ đạo, ý kiến chỉ đạo, gỡ vướng, gỡ khó, giải quyết giúp, xử lý giúp, vào cuộc, quan tâm, tạo điều kiện, bố trí, bố trí thêm, cấp thêm, cấp kinh phí, bổ sung kinh phí, bổ sung nhân lực, cử người, cử cán bộ, cung cấp, có văn bản, tác động, nhắc, thúc, hướng dẫn, cho hướng dẫn, hướng dẫn cụ thể, giúp sức",
    S.TROUBLE: "vướng, vướng mắc, khó khăn, phát sinh, vấn đề, tồn tại, tồn đọng, trục trặc, trở ngại, bất cập, ách tắc",
    S.OBSTACLE: "khó xong, khó hoàn thành, khó mà xong, khó mà hoàn thành, đi viện, nhập viện, cấp cứu, vượt dự toán, đội vốn, đội giá, trượt giá, dự toán không đủ, không đúng lĩnh vực, không đúng chuyên môn, bảo trì, đường truyền, bị khóa, khóa tài khoản, mạng yếu, mạng chậm, chập chờn, không phụ trách, không có chức năng, không có thẩm quyền, không quản lý, không làm việc này, chuyển giúp, chuyển hộ, xin ý kiến chỉ đạo, thời tiết xấu, mưa to, mưa nhiều, mất dữ liệu, mất file, mất số liệu, bị treo, treo hệ thống, không đủ thời gian, không chịu, đi học, đi vắng, đi công tác, vắng mặt, nghỉ phép, nghỉ việc, chuyển công tác, vướng, vướng mắc, !kẹt, mắc kẹt, bế tắc, !tắc, !ách, ách tắc, quá tải, bị lỗi, lỗi, !hư, sập, treo máy, đơ, nghẽn, !khó, khó khăn, khó quá, khó làm, mất điện, mất mạng, mất sóng, cúp điện, rớt mạng, trùng lịch, giao nhầm, chuyển nhầm, giao sai, nhầm đơn vị, nhầm địa chỉ, sai địa chỉ, không thuộc, không phải việc, không phải nhiệm vụ, không phải chức năng, không phải trách nhiệm, không phải phần, không phải của, không đúng chức năng, không đúng thẩm quyền, ngoài thẩm quyền, vượt thẩm quyền, quá khả năng, ngoài khả năng, không đồng thuận, không đồng ý, không hợp tác, không phối hợp, phản đối, khiếu kiện, khiếu nại, tranh chấp, bị ốm, !ốm, nghỉ ốm, nằm viện, thai sản, bận quá, quá bận, quá nhiều việc, nhiều việc quá, mưa bão, bão lũ, lũ lụt, mưa lũ, dịch bệnh, bị hoãn, bị hủy, bị lùi, bị dời, bị đình, tạm dừng, đình trệ, chậm trễ do, bí quá, !bí, bó tay, chịu, đuối, đuối quá, hết cách, không biết làm, không có cách, không khả thi, trở ngại, trục trặc, hỏng máy, !hỏng, chưa đồng thuận, chưa đồng ý, chưa thống nhất được, không thống nhất được, không liên lạc, không liên hệ, hết kinh phí, hết tiền, hết vốn, không thể, bất khả thi, gián đoạn, cắt điện, nhà thầu chậm, bất khả kháng, không đủ, quá sức, !rối, rắc rối, nan giải, việc này của phòng, việc này của bên, việc này bên, việc của phòng khác, việc này thuộc, thuộc thẩm quyền, thuộc chức năng, thuộc trách nhiệm, chuyển phòng, chuyển đơn vị, chuyển sang phòng, chuyển cho phòng, trả lại nhiệm vụ, trả lại việc, từ chối, không nhận, không kịp, chẳng kịp, chả kịp, k kịp, khó kịp, chưa kịp vì, sợ không kịp, không tài nào, hư máy, virus, kẹt việc, kẹt xe, kẹt kinh phí, chậm kinh phí, lỗi mạng, lỗi hệ thống, hết mực, ngập, sạt lở, dừng lại, chồng chéo, mâu thuẫn, chưa rõ thẩm quyền",
    S.LACK: "thiếu, không có, chưa có, chưa nhận được, chưa nhận, chưa được, chưa thấy, chưa xin được, chưa bố trí được, không đủ, chưa đủ, không còn, chưa lấy được, không được, không nhận được, chưa được cấp, chưa được giao, chưa được bố trí, chưa được duyệt, chưa được phê duyệt, chưa được phân bổ, chưa cấp, chưa phân bổ, chưa duyệt, chưa bố trí, chưa phê duyệt, không thấy, chưa xin, chưa tìm được, không tìm được, chưa liên hệ được, !cạn, thiếu hụt",
    S.INPUT: "số liệu, hướng dẫn, văn bản, kinh phí, ý kiến, phản hồi, chỉ đạo, lịch, mặt bằng, tiền, vốn, ngân sách, nguồn, nguồn vốn, nguồn lực, nhân lực, nhân sự, người, người làm, cán bộ, biên chế, tài liệu, hồ sơ, thông tin, kế hoạch, quyết định, phân bổ, tài khoản, máy, máy móc, máy tính, mạng, mẫu, biểu mẫu, chủ trương, kết quả, cấp trên, cấp, kinh phí hoạt động, trang thiết bị, thiết bị, phương tiện, xe, dữ liệu, công văn, con dấu, sự phối hợp, mặt bằng sạch, đất, quỹ đất, giấy phép, hợp đồng, nhà thầu, vật tư, vật liệu, phòng, điều kiện, căn cứ, lịch họp, đồng thuận, danh sách",
    S.UNIT: "nội vụ, sở nội vụ, phòng nội vụ, tiểu thương, đồn biên phòng, đồn công an, công dân, nhân dân, bên tiếp nhận, đơn vị tiếp nhận, đảng bộ, đảng ủy, chi bộ, chi hội, chi đoàn, chi ủy, trung tâm phục vụ, điện lực, bên, phòng, đơn vị, sở, xã, phường, thôn, khu, khu phố, tổ dân phố, tỉnh, bộ, chi cục, cục, ban, hội, đoàn, trường, trạm, văn phòng, ủy ban, các, cơ quan, địa chính, tài chính, kho bạc, hộ dân, người dân, dân, bà con, hộ, lãnh đạo, chủ tịch, cấp trên, bí thư, giám đốc, sếp lớn, trung tâm, viện, công ty",
    S.ABLE: "được, đăng nhập được, vào được",
    S.BECAUSE: "vì, do, bởi, bởi vì, tại, tại vì, vì lý do, lý do, lý do là, nguyên nhân, nguyên nhân là, nguyên nhân do, lí do, do là, vì là, nhân vì",
    S.SO: "nên, cho nên, nên là, vì vậy, do đó, vì thế, thành ra",
    S.RECEIVE: "nhớ rồi, em nhớ, nhận, nhận được, tiếp nhận, nắm, nắm được, nắm rõ, hiểu, biết, rõ, đọc, đã xem, nghe rõ, thấy, nắm thông tin, nhận thông tin, nhận nhiệm vụ, nhận việc, nhận lệnh, nhận đủ, nhận rõ, ghi nhận, received, noted, tiếp thu",
    S.ACK: "rút kinh nghiệm, sẽ rút kinh nghiệm, ok, vâng, dạ vâng, vâng dạ, ừ, rõ ạ, roger, tuân lệnh, xin tiếp thu, tiếp thu, đồng ý, nhất trí, được ạ, hiểu ạ, biết ạ, yes, da ro, vâng ạ, okay, copy, duyệt luôn, chuẩn ạ, chuẩn, yep, ok la, em nghe, tuân thủ, sẵn sàng, xin nhận",
    S.THANKS: "cảm ơn, cám ơn, xin cảm ơn, em cảm ơn, cảm ơn nhiều, xin lỗi, sorry, trân trọng cảm ơn, đa tạ",
    S.SOCIAL: "đá banh, !vé, mua vé, đặt vé, xong trận, trận bóng, ăn xong, ăn cơm xong, ăn rồi, !chúc, chúc anh, chúc chị, chúc em, chúc sếp, chúc các, chúc cả, chúc mọi, chúc mừng năm mới, chúc mừng, đá bóng, bóng đá, nhậu, ăn trưa, ăn sáng, ăn tối, ăn gì, ăn nhậu, ăn uống, đi ăn, cafe, cà phê, cf, trà sữa, trà đá, sinh nhật, số điện thoại, !thợ, điều hòa, wifi, du lịch, đám cưới, đám hỏi, ăn cưới, karaoke, xổ số, hello, hi, alo alo, xin chào, chào buổi sáng, chào cả nhà, chào mọi người, chào anh, chào chị, chào anh chị, chào, ngày mới, ngủ ngon, chia buồn, ship, đổ xăng, cầu lông, pickleball, bóng chuyền, bia, liên hoan, vui vẻ, nhầm nhóm, nhầm tin, nhắn nhầm, gửi nhầm nhóm, nhầm người, vay tiền, vay ít tiền, !vay, bán hàng, mua hàng, !mua, đặt cơm, đặt hàng, cơm trưa, trời mưa, trời nắng, trời hôm nay, hôm nay trời, nóng quá, lạnh quá, số tài khoản, chuyển khoản, taxi, grab, đón con, con ốm, cháu ốm, nghỉ mát, !biển, giảm giá, khuyến mãi, trúng thưởng, haha, hihi, !phim, ca nhạc, chụp ảnh kỷ yếu, sinh con, tân gia, đám tang, !viếng, kính viếng, tết vui, năm mới, lì xì, giao thừa, thể dục, chạy bộ, thức uống, !quán, !lẩu, !phở, !cơm, !bún, !trà, !rượu, mất chìa khóa, chìa khóa, để xe, gửi xe, đỗ xe, tăng lương, !lương, !thưởng",
    S.WH: "rồi hay chưa, chưa hay vẫn, chưa hay còn, rồi hay vẫn, rồi hay còn, ai, ở đâu, chỗ nào, thế nào, như thế nào, ra sao, như nào, tại sao, vì sao, sao lại, sao, bao nhiêu, bao lâu, mấy giờ, mấy ngày, mấy bản, mấy bộ, gì, là gì, việc gì, nào, ngày nào, là sao, kiểu gì, theo mẫu nào, cho ai, làm sao, hay là, hay, what, who, where, how, tới !đâu, đến !đâu, bằng cách nào",
    S.WHEN: "bao giờ, khi nào, lúc nào, chừng nào, hồi nào, ngày mấy, hạn nào, when",
    S.HA: "hả, hử, hở, nhỉ, phải không, đúng không, được không, chăng, hay chưa, hay không, có phải không, đúng chưa, được chưa, thế !à, vậy !à, thế hả, vậy hả, rồi !à, rồi hả, hén, đúng hông, ha, !à, !ư",
    S.HOW: "cho em xin số công văn, cho em xin số văn bản, xin số công văn, xin số văn bản, cho em xin công văn, cho xin công văn, cho xin văn bản, cho em xin kế hoạch, số mấy, thứ mấy, là hôm nào, vào hôm nào, cho em hỏi, cho hỏi, em hỏi, xin hỏi, hỏi chút, !hỏi, hỏi thăm, xin mẫu, cho em xin mẫu, cho xin mẫu, xin file mẫu, cho em xin file, cho em xin văn bản, cho em xin lại, gửi em mẫu, gửi em file, gửi lại em, giải thích, nói rõ, cho biết, cho em biết",
    S.CALM: "hết cảnh, hết ngập, hết lỗi, hết kẹt, hết tắc, không có gì, không còn gì, chưa có vướng, không sót, không thiếu, không thiếu gì, không sai, có gì anh báo, có gì chị báo, có gì báo em, có gì gọi em, cần gì báo em, thiếu gì báo em, cần gì anh báo, thiếu gì anh báo, không sao, không vấn đề, mọi thứ ổn, suôn sẻ, thuận lợi, gần đây, không nợ, không cần gia hạn, không phải gia hạn, khỏi gia hạn, không cần thêm, không tồn, phát sinh gì, không chậm, không trễ, không muộn, mất công, mất thời gian, mất nhiều thời gian, không có ý kiến gì, không có ý kiến khác, không có ý kiến thêm, không có ý kiến trái chiều, không ý kiến gì, còn gì, không còn việc, không còn vướng, không bị, thì phải báo",
    S.LATER: "qua tết, ra tết, ra giêng, hết tết, sang tuần sau, qua tuần sau, sang tuần tới, sang tháng sau, sang tháng tới, sang quý sau, mai, ngày mai, sáng mai, trưa mai, chiều mai, tối mai, !mốt, mai mốt, nay mai, ngày kia, ngày mốt, sáng kia, chiều kia, bữa sau, hôm sau, tuần sau, tuần tới, sang tuần, qua tuần, tháng sau, tháng tới, sang tháng, quý sau, quý tới, sang quý, năm sau, sang năm, cuối tuần, cuối tháng, cuối quý, cuối năm, cuối tuần này, cuối tháng này, cuối tuần sau, cuối tháng sau, cuối ngày, cuối giờ, cuối buổi, cuối chiều, đầu tuần, đầu tháng, đầu tuần sau, đầu tháng sau, đầu tuần tới, giữa tuần, giữa tháng, giữa tuần sau, lát, lát nữa, tí, chốc nữa, chốc lát, một lát, một lúc nữa, hôm nữa, ngày nữa, tuần nữa, tháng nữa, vài hôm nữa, mấy hôm nữa, sau, kỳ sau, đợt sau, trong tuần sau, lúc khác, hôm khác, tomorrow, mấy bữa nữa, vài bữa nữa, tới đây, thời gian tới, chủ nhật, chủ nhật này, sau tết, đến tết, giờ nữa, phút nữa, tiếng nữa, nay mốt",
    S.NOW: "khuya nay, hôm nay, ngày hôm nay, bữa nay, nay, trong ngày, trong hôm nay, trong tuần, trong tháng, trong quý, trong năm, trong sáng nay, trong chiều nay, trong tối nay, tối nay, chiều nay, trưa nay, đêm nay, sáng nay, bây giờ, giờ, tuần này, trong tuần này, trong tháng này, trong quý này, hiện tại, hiện nay, chiều, tối, trưa, sáng, hiện, đầu giờ chiều, đầu giờ, chiều tối, trong buổi sáng, trong buổi chiều, trong giờ",
    S.BEFORE: "hồi trưa nay, hồi sáng nay, hồi chiều nay, hồi tối qua, lúc sáng nay, lúc trưa nay, lúc chiều nay, hôm chủ nhật, từ chủ nhật, bữa chủ nhật, từ hôm chủ nhật, chủ nhật tuần trước, chủ nhật tuần rồi, chủ nhật vừa rồi, chủ nhật vừa qua, hôm qua, ngày hôm qua, hôm kia, hôm kìa, hôm trước, hôm nọ, tuần trước, tuần rồi, tuần vừa rồi, tuần vừa qua, tháng trước, tháng rồi, tháng vừa rồi, tối qua, chiều qua, sáng qua, trưa qua, đêm qua, chiều hôm qua, sáng hôm qua, tối hôm qua, chiều hôm kia, sáng hôm kia, hồi sáng, hồi chiều, hồi trưa, lúc nãy, hồi nãy, nãy, vừa nãy, ban nãy, khi nãy, bữa trước, bữa qua, bữa kia, bữa hổm, từ lâu, lâu rồi, từ trước, từ sớm, đầu tuần rồi, cuối tuần trước, cuối tuần rồi, đầu tuần trước, cuối tháng trước, đầu tháng trước, yesterday, lúc sáng, lúc chiều, lúc trưa, từ sáng, từ sáng nay, từ hôm qua, từ tuần trước, từ tháng trước, từ hôm kia, khi sáng, ban sáng, hôm bữa, từ bữa, từ hôm, từ chiều qua, từ đời nào, từ thuở nào, từ khuya",
}  # fmt: skip
_WEEKDAYS = ("2", "3", "4", "5", "6", "7", "hai", "ba", "tư", "năm", "sáu", "bảy")
for _day in _WEEKDAYS:
    _TABLE[S.LATER] += (
        f", thứ {_day}, thứ {_day} này, thứ {_day} tới, thứ {_day} tuần này, thứ {_day} tuần sau, thứ {_day} tuần tới, hôm thứ {_day} tới"
    )
    _TABLE[S.BEFORE] += (
        f", hôm thứ {_day}, từ thứ {_day}, từ hôm thứ {_day}, thứ {_day} tuần trước, thứ {_day} tuần rồi, thứ {_day} vừa rồi, thứ {_day} vừa qua, bữa thứ {_day}"
    )

# key, bare form, and whether the word counts only with its accents
Spelt = tuple[str, str, bool]


def _spelt(word: str) -> Spelt:
    only = word.startswith("!")
    return spelled(word.lstrip("!")), bare(word.lstrip("!")), only


# Of a phrase listed twice the sense listed last in this order is kept.
PHRASES: dict[str, list[tuple[tuple[Spelt, ...], Sense]]] = {}
_listed: dict[tuple[str, ...], Sense] = {}
for _sense, _text in _TABLE.items():
    for _phrase in _text.split(", "):
        _listed[tuple(_phrase.split())] = _sense
for _words, _sense in _listed.items():
    _forms = tuple(_spelt(one) for one in _words)
    PHRASES.setdefault(_forms[0][1], []).append((_forms, _sense))
for _found in PHRASES.values():
    _found.sort(key=lambda phrase: -len(phrase[0]))
KNOWN = frozenset(one[0] for found in PHRASES.values() for forms, _ in found for one in forms)
KNOWN_BARE = frozenset(one[1] for found in PHRASES.values() for forms, _ in found for one in forms)
