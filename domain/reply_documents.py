"""The number of a document named in a reply: "BC 45", "số 45/BC-VHXH ngày 12/6", "tờ trình 08/TTr-UBND"."""

import re

_TYPE = r"(?:BC|CV|TTr|KH|TB|TBKL|QĐ|QD|VB|GM|HD|NQ|CTr|PA|BB|CT|KL|ĐA|QC|CĐ)"
_NAME = (
    r"(?:báo cáo|công văn|tờ trình|kế hoạch|văn bản|quyết định|thông báo|nghị quyết|hướng dẫn|chương trình|biên bản|phương án|kết luận|giấy mời"
    r"|bao cao|cong van|to trinh|ke hoach|van ban|quyet dinh|thong bao|nghi quyet|huong dan|chuong trinh|bien ban|phuong an|ket luan)"
)
_NO = r"(?:số|so|sô)"
# A figure before these counts something: "kh 5 ngày" is no plan number 5.
_NOT_COUNTED = r"(?![\w/]|[.,-]\d|\s*%|\s*/\s*\d|\s+(?:(?:ngày|ngay)(?!\s+\d)|hôm|hom|tuần|tuan|tháng|thang|xã|xa|hộ|ho|thôn|thon|khu|đơn|don|người|nguoi|phần|phan|giờ|gio|lần|lan|bản|ban|trang|mục|muc|việc|viec)\b)"
_DOCUMENT = re.compile(
    rf"(?<![\w/.])(?:{_NO}\s*:?\s*)?(?P<number>\d{{1,5}}(?:/\d{{4}})?(?:/{_TYPE}|/[A-ZĐ]{{2,8}}|-{_TYPE}/|-(?-i:[A-ZĐ]{{2,4}})/)[\wĐđ.&/-]{{0,40}}(?<![./-]))"
    rf"|(?<![\w/.-])(?P<short>{_TYPE}\.?:?\s*(?:{_NO}\s*:?\s*)?\d{{1,5}}){_NOT_COUNTED}"
    rf"|(?<!\w)(?P<long>{_NAME}\s+{_NO}\s*:?\s*\d{{1,5}}|(?:công văn|cong van|tờ trình|to trinh|quyết định|quyet dinh)\s+\d{{1,5}}|{_NAME}\s+\d{{1,5}}(?=\s+(?:ngày|ngay)\s+\d)){_NOT_COUNTED}"
    rf"|(?<!\w)(?P<bare>số\s*\d{{1,5}})(?=\s+(?:ngày|ngay)\s+\d)",
    re.IGNORECASE,
)


def document_in(text: str) -> str | None:
    """Return the document as written, without the word "số" before a number that carries its type."""
    found = _DOCUMENT.search(text)
    return next((part for part in found.groups() if part), None) if found else None


def without_document(text: str) -> str:
    """Return the text with every document number blanked, letter for letter."""
    return _DOCUMENT.sub(lambda found: " " * len(found.group()), text)
