"""What is asked back when a deadline cannot be read for certain, politely and with the right form."""

from datetime import date

FORM = "Đề nghị đồng chí cho ngày cụ thể theo dạng ngày/tháng, ví dụ 30/6."


def short(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def unreadable(text: str) -> str:
    return f"Hệ thống chưa đọc được thời hạn “{text}”. {FORM}" if text else f"Chưa có thời hạn. {FORM}"


def year_unsure(said: str, past: date, coming: date) -> str:
    return f"{said} năm nay đã qua. Đồng chí muốn nói {short(past)} (đã quá hạn) hay {short(coming)}?"


def either(choices: tuple[date, ...]) -> str:
    return f"Đồng chí muốn nói {' hay '.join(short(day) for day in choices)}?"


def no_such_day(day: int, month: int, year: int, last: int) -> str:
    return f"Tháng {month}/{year} chỉ có {last} ngày, không có ngày {day}. Đồng chí muốn ngày {last:02}/{month:02}/{year} hay ngày khác?"


def no_such_date(said: str, why: str) -> str:
    return f"Ngày “{said}” không có trong lịch ({why}). Đề nghị đồng chí ghi lại theo dạng ngày/tháng, ví dụ 30/6."


def solar_or_lunar(solar: date, lunar: date) -> str:
    return f"Đồng chí muốn nói dương lịch ({short(solar)}) hay âm lịch (tức ngày {short(lunar)})?"


def once_or_monthly(once: date) -> str:
    return f"Chỉ một lần ({short(once)}) hay ngày {once.day:02} hằng tháng? Đồng chí vui lòng cho biết."


def outside(text: str) -> str:
    return f"“{text}” chưa có ngày cụ thể. Văn bản, sự kiện đó dự kiến ngày nào? {FORM[:-1]}, hoặc trả lời KHÔNG HẠN."


def urgent(today: date) -> str:
    return f"Hiểu là trong ngày hôm nay, {today:%d/%m}? Nếu không, đề nghị đồng chí ghi ngày khác, ví dụ 30/6."


def start_unknown(count: str) -> str:
    return f"Thời hạn {count} được tính từ ngày nào? {FORM}"


def only_start(start: date) -> str:
    return f"Mới có ngày bắt đầu ({short(start)}). Hạn hoàn thành là ngày nào? {FORM}"


def weeks_unsure(text: str) -> str:
    return f"“{text}”: mỗi cơ quan đánh số tuần một cách. {FORM}"


def split_needed(text: str) -> str:
    return f"“{text}” có nhiều kỳ hạn khác nhau. Đề nghị đồng chí tách thành từng mục, mỗi mục một kỳ hạn, ví dụ: ngày 20 hằng tháng."


def cycle_unsure(text: str) -> str:
    return f"Hệ thống chưa ghi được chu kỳ “{text}”. Đề nghị đồng chí cho thứ hoặc ngày cụ thể, ví dụ: thứ Sáu hằng tuần, ngày 15 hằng tháng, 30/6."
